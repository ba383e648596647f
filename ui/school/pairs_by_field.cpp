#include "ui/school/pairs_by_field.h"

#include "language/date_words.h"
#include "messages/message.h"
#include "office/pairs_by.h"
#include "ui/common/date_editor.h"
#include "ui/common/form.h"
#include "ui/common/texts.h"
#include "ui/common/workspace.h"

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace kurator::ui {

PairsByField::PairsByField(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_form(new Form(this)),
      m_day(new DateEditor(tr("Pairs must start by"), this)), m_effect(mutedLabel({}, this))
{
    auto* card = cardFrame(tr("The way to the pairs"), this);
    auto* about =
        mutedLabel(tr("With a day here, the work before the pairs (stages 1–5) is pressed together in "
                      "proportion. The dates of the roadmap itself stay visible beside the new ones. "
                      "Months that the source names are not pressed."),
                   card);
    about->setWordWrap(true);
    m_effect->setWordWrap(true);
    m_form->addField(tr("Pairs must start by"), m_day, tr("Empty: as the roadmap has it."));
    columnOf(card)->addWidget(about);
    columnOf(card)->addWidget(m_form);
    columnOf(card)->addWidget(m_effect);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_day, &DateEditor::dateChanged, this, [this] {
        setFault({});
        showEffect();
    });
}

void PairsByField::showEffect()
{
    const office::Desk& desk = m_workspace.desk();
    const auto day = m_day->date();
    const auto checked = office::checkPairsBy(desk, day);
    const bool another = day != desk.programme().pairsBy;
    m_effect->setText(!another || checked ? effectText(day) : messages::text(checked.error()));
    setRole(m_effect, another && day ? "warning" : "muted");
    m_effect->setVisible(m_day->isReadable() && !m_effect->text().isEmpty());
}

QString PairsByField::effectText(const std::optional<QDate>& day) const
{
    const auto effect = office::pairsByEffect(m_workspace.desk(), day);
    if (!effect.byRule) {
        return {};
    }
    const QString byRule =
        tr("By the roadmap alone pairs can start by %1.").arg(language::shortDate(*effect.byRule));
    if (effect.moved == 0) {
        const bool another = day != m_workspace.desk().programme().pairsBy;
        return another && day ? tr("No item moves.") + QLatin1Char(' ') + byRule : byRule;
    }
    const QString moved =
        effect.latest ? tr("%n item(s) will move; the last of the new terms is %1.", nullptr, effect.moved)
                            .arg(language::shortDate(*effect.latest))
                      : tr("%n item(s) will move.", nullptr, effect.moved);
    return moved + QLatin1Char(' ') + byRule;
}

void PairsByField::setFault(const QString& sentence)
{
    m_form->setFault(m_day, sentence);
    if (!sentence.isEmpty()) {
        m_day->lineEdit()->setFocus(Qt::OtherFocusReason);
        m_effect->hide();
    }
}

} // namespace kurator::ui
