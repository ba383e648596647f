#include "ui/pairs/ending_form.h"

#include "messages/message.h"
#include "office/pair_life.h"
#include "ui/common/date_editor.h"
#include "ui/common/form.h"
#include "ui/common/form_draft.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace kurator::ui {

namespace {

constexpr int reasonLines = 4;

} // namespace

EndingForm::EndingForm(Workspace& workspace, base::Id<pairs::Pair> pair, const QString& about,
                       QWidget* parent)
    : PaneForm(tr("The end of the pair"), about, tr("End the pair"), parent), m_workspace(workspace),
      m_pair(pair), m_about(about), m_how(new QComboBox(this)), m_day(new DateEditor(tr("Last day"), this)),
      m_reason(new QPlainTextEdit(this))
{
    m_how->addItems({tr("Completed: the work is done"), tr("Dissolved before time")});
    m_how->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_day->setNear(workspace.desk().today());
    m_day->setDate(workspace.desk().today());
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(fontMetrics().lineSpacing() * reasonLines + 12);
    addField(tr("How"), m_how);
    addField(tr("Last day"), m_day);
    addField(tr("Outcome or reason"), m_reason, tr("Needed where a pair is dissolved."));
    keepDraft();
    setDeed([this] { return end(); });
}

void EndingForm::keepDraft()
{
    auto* draft = new FormDraft(m_workspace, this);
    draft->addPlace(QStringLiteral("how"), m_how);
    draft->add(QStringLiteral("day"), m_day);
    draft->add(QStringLiteral("reason"), m_reason);
    resume(*draft, QStringLiteral("form/pair-end/") + m_pair.toString());
}

bool EndingForm::end()
{
    if (!m_day->isReadable()) {
        form().setFault(m_day, m_day->fault());
        return false;
    }
    const auto state = m_how->currentIndex() == 0 ? pairs::PairState::Completed : pairs::PairState::Dissolved;
    const auto ended =
        office::endPair(m_workspace.desk(), m_pair,
                        {state, m_day->date().value_or(QDate()), m_reason->toPlainText().trimmed()});
    if (!ended) {
        refuse(ended.error());
        return false;
    }
    m_workspace.tellChanged();
    Q_EMIT m_workspace.said(state == pairs::PairState::Completed
                                ? tr("%1: the pair is completed.").arg(m_about)
                                : tr("%1: the pair is dissolved.").arg(m_about));
    return true;
}

void EndingForm::refuse(const base::Error& error)
{
    const QString sentence = messages::text(error);
    if (error.code == QLatin1String("pairs.end-reason")) {
        form().setFault(m_reason, sentence);
    } else if (error.code.startsWith(QLatin1String("pairs.end-"))) {
        form().setFault(m_day, sentence);
    } else {
        setFault(sentence);
    }
}

} // namespace kurator::ui
