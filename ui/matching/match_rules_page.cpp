#include "ui/matching/match_rules_page.h"

#include "office/match_formulas.h"
#include "ui/common/long_work.h"
#include "ui/common/message_bar.h"
#include "ui/common/texts.h"
#include "ui/matching/goal_box.h"
#include "ui/matching/group_box.h"
#include "ui/matching/rule_row.h"
#include "ui/matching/weights_box.h"

#include <QFrame>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

MatchRulesPage::MatchRulesPage(MatchingSession& session, QWidget* parent)
    : WizardPage(parent), m_session(session)
{
    auto* goal = cardFrame(tr("What you want most"), this);
    m_goal = new GoalBox(goal);
    columnOf(goal)->addWidget(m_goal);
    auto* groups = cardFrame(tr("Pairs or groups"), this);
    m_groups = new GroupBox(groups);
    columnOf(groups)->addWidget(m_groups);
    auto* model = cardFrame(tr("Rules of the model"), this);
    auto* modelWord = mutedLabel(tr("A rule can be set aside with a written reason. The reason stays with "
                                    "every pair that would be forbidden otherwise."),
                                 model);
    modelWord->setWordWrap(true);
    columnOf(model)->addWidget(modelWord);
    m_model = columnOf(model);
    auto* weights = cardFrame(tr("What counts"), this);
    auto* weightsWord = mutedLabel(tr("The larger the number, the more a criterion counts."), weights);
    weightsWord->setWordWrap(true);
    columnOf(weights)->addWidget(weightsWord);
    m_weights = new WeightsBox(weights);
    columnOf(weights)->addWidget(m_weights);
    auto* law = cardFrame(tr("Rules of the law: they always stand"), this);
    m_law = columnOf(law);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(goal);
    column->addWidget(groups);
    column->addWidget(model);
    column->addWidget(weights);
    column->addWidget(law);
    column->addStretch();

    connect(m_goal, &GoalBox::changed, this,
            [this] { m_session.change([this](auto& wish) { m_goal->putInto(wish); }); });
    connect(m_groups, &GroupBox::changed, this,
            [this] { m_session.change([this](auto& wish) { m_groups->putInto(wish); }); });
    connect(m_weights, &WeightsBox::changed, this, [this] {
        m_session.change([this](auto& wish) { wish.weights = m_weights->weights(); });
        m_weights->setWeights(m_session.wish().weights);
    });
    connect(m_weights, &WeightsBox::saveAsked, this, &MatchRulesPage::saveWeights);
    connect(m_weights, &WeightsBox::usualAsked, this, &MatchRulesPage::takeUsual);
    connect(&m_session.workspace(), &Workspace::changed, this, &MatchRulesPage::showSaved);
}

QString MatchRulesPage::intro() const
{
    return tr("By which rules pairs are looked for, and what counts how much.");
}

void MatchRulesPage::enter()
{
    m_session.setPage(wizard().currentPage());
    m_goal->setWish(m_session.wish());
    m_groups->setWish(m_session.wish());
    m_weights->setWeights(m_session.wish().weights);
    showSaved();
    weigh();
}

bool MatchRulesPage::leave()
{
    if (!std::ranges::all_of(m_rows, &RuleRow::checkReason)) {
        return false;
    }
    if (!matching::areUsable(m_weights->weights())) {
        wizard().messageBar().refuse({base::Error::Kind::Input, QStringLiteral("match.weights"), {}});
        return false;
    }
    return true;
}

QWidget* MatchRulesPage::firstWidget()
{
    const auto row = std::ranges::find_if(m_rows, [](const RuleRow* one) { return one->focusProxy(); });
    return row == m_rows.end() ? m_weights->firstField() : *row;
}

// Counting takes a while where thousands could meet hundreds; then it counts beside a panel.
void MatchRulesPage::weigh()
{
    const auto work = [&desk = std::as_const(m_session).desk()](const office::MatchWish& wish) {
        return Weighed{lists::ruleLines(desk, wish), lists::areBallotsFilledIn(desk, wish)};
    };
    if (m_session.isSmall()) {
        showWeighed(work(m_session.wish()));
        return;
    }
    QTimer::singleShot(0, this, [this, work] {
        m_session.longWork().run(
            tr("Counting what each rule forbids"),
            [work, wish = m_session.wish()](WorkProgress& progress) {
                office::MatchWish watched = wish;
                watched.control.cancel = &progress.cancelFlag();
                return work(watched);
            },
            [this](const Weighed& weighed) { showWeighed(weighed); });
    });
}

void MatchRulesPage::showWeighed(const Weighed& weighed)
{
    if (weighed.lines.empty()) {
        wizard().messageBar().say(MessageBar::Kind::Plain, tr("Counting was stopped."), tr("Count &again"),
                                  [this] { weigh(); });
        return;
    }
    if (m_rows.empty()) {
        addRows(weighed.lines);
    } else {
        for (size_t i = 0; i < m_rows.size() && i < weighed.lines.size(); ++i) {
            m_rows[i]->showCount(weighed.lines[i]);
        }
    }
    m_weights->setBallots(weighed.ballots);
}

void MatchRulesPage::addRows(const std::vector<lists::RuleLine>& lines)
{
    for (const lists::RuleLine& line : lines) {
        const bool model = line.kind == matching::RuleKind::Model;
        auto* row = new RuleRow(line, this);
        (model ? m_model : m_law)->addWidget(row);
        m_rows.push_back(row);
        connect(row, &RuleRow::switched, this, [this] {
            storeRules();
            weigh();
        });
        connect(row, &RuleRow::reasonEdited, this, &MatchRulesPage::storeRules);
    }
}

void MatchRulesPage::storeRules()
{
    m_session.change([this](office::MatchWish& wish) {
        wish.setAside.clear();
        for (const RuleRow* row : m_rows) {
            if (row->isSetAside()) {
                wish.setAside.push_back({row->code(), row->reason()});
            }
        }
    });
}

void MatchRulesPage::showSaved()
{
    const office::Desk& desk = std::as_const(m_session).desk();
    const QString& code = m_session.wish().form;
    const auto* form = programme::findForm(desk.profile(), code);
    m_weights->setSaved(form ? form->title : tr("all forms together"), office::weightsFor(desk, code));
}

void MatchRulesPage::saveWeights()
{
    const auto saved = m_session.workspace().perform([this](office::Desk& desk) {
        return office::saveWeights(desk, m_session.wish().form, m_weights->weights());
    });
    if (!saved) {
        wizard().messageBar().refuse(saved.error());
    }
}

// Also of the form, where others were kept for it.
void MatchRulesPage::takeUsual()
{
    m_session.change([](auto& wish) { wish.weights = {}; });
    m_weights->setWeights({});
    saveWeights();
}

} // namespace kurator::ui
