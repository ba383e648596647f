#include "ui/consents/request_effects_page.h"

#include "language/date_words.h"
#include "ui/common/details_pane.h"
#include "ui/common/look.h"
#include "ui/common/texts.h"
#include "ui/consents/consent_texts.h"
#include "ui/consents/request_texts.h"
#include "ui/consents/request_wizard.h"

#include <QFrame>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

RequestEffectsPage::RequestEffectsPage(RequestWizard& wizard)
    : m_wizard(wizard), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 8, 0, 0);
}

QString RequestEffectsPage::title() const
{
    return tr("What follows");
}

QString RequestEffectsPage::intro() const
{
    return tr("Nothing is written down yet. These are the steps by the law; each is ticked in the register.");
}

QString RequestEffectsPage::nextText() const
{
    return tr("&Write down");
}

void RequestEffectsPage::enter()
{
    delete m_body;
    m_body = new QWidget(this);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_column->addWidget(m_body);
    const auto& desk = m_wizard.workspace().desk();
    const auto effects =
        office::requestEffects(desk.snapshot(), desk.workingCalendar(), m_wizard.draft().wish);
    addTerm(effects);
    addConsents(effects);
    addSteps(effects);
    addLosses(effects);
    column->addStretch();
}

QVBoxLayout* RequestEffectsPage::addCard(const QString& heading)
{
    auto* card = cardFrame(heading, m_body);
    static_cast<QVBoxLayout*>(m_body->layout())->addWidget(card);
    return columnOf(card);
}

void RequestEffectsPage::addTerm(const office::RequestEffects& effects)
{
    auto* column = addCard(tr("Answer by %1").arg(language::shortDate(effects.dueOn)));
    column->addWidget(quietLine(RequestTexts::term(m_wizard.draft().wish.kind), column->parentWidget()));
}

void RequestEffectsPage::addConsents(const office::RequestEffects& effects)
{
    if (effects.withdrawn.empty()) {
        return;
    }
    const auto& snapshot = m_wizard.workspace().desk().snapshot();
    auto* column =
        addCard(tr("Consents that end on %1").arg(language::shortDate(m_wizard.draft().wish.receivedOn)));
    for (const auto id : effects.withdrawn) {
        const auto paper = std::ranges::find(snapshot.consents, id, &people::Consent::id);
        column->addWidget(
            dotLine(colours().bad, ConsentTexts::paper(paper->purpose), column->parentWidget()));
    }
}

void RequestEffectsPage::addSteps(const office::RequestEffects& effects)
{
    auto* column = addCard(tr("What has to be done"));
    QWidget* in = column->parentWidget();
    for (const auto kind : effects.steps) {
        QString text = RequestTexts::step(kind);
        if (kind == people::RequestStepKind::RemoveFromPublications && !effects.published.isEmpty()) {
            text += QStringLiteral(": ") + effects.published.join(QStringLiteral(", "));
        } else if (kind == people::RequestStepKind::TellRecipients) {
            text += QStringLiteral(": ") + effects.recipients.join(QStringLiteral(", "));
        }
        column->addWidget(dotLine(colours().accent, text, in));
    }
}

void RequestEffectsPage::addLosses(const office::RequestEffects& effects)
{
    if (!effects.pairs.empty()) {
        auto* column = addCard(tr("Pairs that cannot go on"));
        for (const auto& pair : effects.pairs) {
            column->addWidget(dotLine(colours().warning, pair.name, column->parentWidget()));
        }
    }
    if (!effects.papers.empty()) {
        auto* column = addCard(tr("Papers that stay as they are"));
        QWidget* in = column->parentWidget();
        for (const auto& paper : effects.papers) {
            const QString number = paper.number.isEmpty() ? QString() : QStringLiteral(" № ") + paper.number;
            const QString date =
                paper.date ? QStringLiteral(", ") + language::shortDate(*paper.date) : QString();
            column->addWidget(textLine(paper.title + number + date, in));
        }
        column->addWidget(quietLine(tr("They name the person, but a registered paper is kept by archive law. "
                                       "New papers, exports and reports will not name the person."),
                                    in));
    }
}

bool RequestEffectsPage::leave()
{
    return m_wizard.write();
}

} // namespace kurator::ui
