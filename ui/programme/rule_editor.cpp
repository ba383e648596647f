#include "ui/programme/rule_editor.h"

#include "messages/message.h"
#include "programme/timing_rule_writer.h"
#include "ui/common/form.h"
#include "ui/common/texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace kurator::ui {

namespace {

using programme::Repeat;
using programme::TimingRule;

constexpr Repeat chosenRepeats[] = {Repeat::None, Repeat::Monthly, Repeat::Quarterly,
                                    Repeat::EveryFourteenDays};

QSpinBox* ruleSpin(int least, int most)
{
    auto* box = new QSpinBox;
    box->setRange(least, most);
    box->setMaximumWidth(box->fontMetrics().averageCharWidth() * 14);
    return box;
}

// A list in a narrow place does not ask for the width of its longest line.
QComboBox* ruleChoice(const QStringList& choices)
{
    auto* box = new QComboBox;
    box->addItems(choices);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

QStringList ruleMonths()
{
    QStringList names;
    for (int month = 1; month <= 12; ++month) {
        names << QLocale().standaloneMonthName(month);
    }
    return names;
}

QStringList ruleStages()
{
    QStringList names;
    for (int stage = 1; stage <= 7; ++stage) {
        names << QStringLiteral("%1. %2").arg(stage).arg(
            messages::text(QStringLiteral("lists.stage-%1").arg(stage)));
    }
    return names;
}

} // namespace

RuleEditor::RuleEditor(Meaning meaning, QWidget* parent)
    : QWidget(parent), m_meaning(std::move(meaning)), m_form(new Form(this, Form::Labels::Above)),
      m_kind(ruleChoice({tr("Months after the order"), tr("In the term of a stage"), tr("Calendar months"),
                         tr("Not later than a day"), tr("On a day of each year"),
                         tr("A checkpoint, months after the order"),
                         tr("Months after the order on the registry"), tr("When the items before are done"),
                         tr("By a written rule")})),
      m_from(ruleSpin(1, 24)), m_to(ruleSpin(1, 24)), m_count(ruleSpin(1, 24)),
      m_half(new QCheckBox(tr("and half a month"))), m_day(ruleSpin(1, 31)),
      m_month(ruleChoice(ruleMonths())), m_lastMonth(ruleChoice(ruleMonths())),
      m_year(ruleChoice({tr("the year of the order"), tr("the next year"), tr("the year after next")})),
      m_stage(ruleChoice(ruleStages())), m_text(new QLineEdit),
      m_repeat(ruleChoice({tr("not repeated"), tr("every month"), tr("every quarter"), tr("every 14 days")})),
      m_minimum(ruleSpin(0, 99)), m_told(mutedLabel({}, this))
{
    m_minimum->setSpecialValueText(tr("not told"));
    m_told->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_form);
    column->addWidget(m_told);
    setFocusProxy(m_kind);
    addFields();
    listen();
    showFields();
}

void RuleEditor::addFields()
{
    m_form->addField(tr("Term"), m_kind);
    m_form->addField(tr("From month"), m_from);
    m_form->addField(tr("To month"), m_to);
    m_form->addField(tr("How many months"), m_count);
    m_form->addField(tr("Half a month"), m_half);
    m_form->addField(tr("Stage of the term"), m_stage);
    m_form->addField(tr("Day"), m_day);
    m_form->addField(tr("Month"), m_month);
    m_form->addField(tr("To the month"), m_lastMonth);
    m_form->addField(tr("Of the year"), m_year);
    m_form->addField(tr("Rule"), m_text,
                     tr("For example: RANGE(T41+1M,PE), LIST(3,4,5;2027), SPAN(12.2026,11.2027), "
                        "YEARLY(4,Y+1)."));
    m_form->addField(tr("Then"), m_repeat);
    m_form->addField(tr("At least so many results"), m_minimum);
}

void RuleEditor::listen()
{
    const auto take = [this] {
        if (!m_showing) {
            takeFields();
        }
    };
    for (QComboBox* box : {m_kind, m_month, m_lastMonth, m_year, m_stage, m_repeat}) {
        connect(box, &QComboBox::currentIndexChanged, this, take);
    }
    for (QSpinBox* box : {m_from, m_to, m_count, m_day, m_minimum}) {
        connect(box, &QSpinBox::valueChanged, this, take);
    }
    connect(m_half, &QCheckBox::toggled, this, take);
    connect(m_text, &QLineEdit::textEdited, this, take);
}

RuleEditor::Kind RuleEditor::kind() const
{
    return static_cast<Kind>(m_kind->currentIndex());
}

void RuleEditor::setRule(const QString& text)
{
    const QScopedValueRollback quiet(m_showing, true);
    m_rule = text;
    if (m_text->text() != text) {
        m_text->setText(text);
    }
    const auto rule = programme::parseTimingRule(text);
    m_minimum->setValue(rule ? rule->minCount : 0);
    const auto repeat = std::ranges::find(chosenRepeats, rule ? rule->repeat : Repeat::None);
    m_repeat->setCurrentIndex(static_cast<int>(repeat - std::begin(chosenRepeats)) % 4);
    if (!rule || !showWindow(*rule)) {
        m_kind->setCurrentIndex(Written);
    }
    showFields();
    showMeaning();
}

bool RuleEditor::showWindow(const TimingRule& rule)
{
    const auto yearShown = [this](const programme::RuleYear& year) {
        m_year->setCurrentIndex(qBound(0, year.value, 2));
        return year.relative && year.value <= 2;
    };
    if (const auto* months = std::get_if<programme::ProgrammeMonths>(&rule.window)) {
        m_kind->setCurrentIndex(Months);
        m_from->setValue(months->first);
        m_to->setValue(months->last);
        return m_to->value() == months->last;
    }
    if (const auto* stage = std::get_if<programme::StageWindow>(&rule.window)) {
        m_kind->setCurrentIndex(Stage);
        m_stage->setCurrentIndex(stage->stage - 1);
        return true;
    }
    if (const auto* months = std::get_if<programme::CalendarMonths>(&rule.window)) {
        m_kind->setCurrentIndex(Calendar);
        m_month->setCurrentIndex(months->first - 1);
        m_lastMonth->setCurrentIndex(months->last - 1);
        return yearShown(months->year);
    }
    if (const auto* day = std::get_if<programme::Deadline>(&rule.window)) {
        m_kind->setCurrentIndex(Until);
        m_day->setValue(day->day);
        m_month->setCurrentIndex(day->month - 1);
        return yearShown(day->year);
    }
    if (const auto* day = std::get_if<programme::FixedDay>(&rule.window)) {
        m_kind->setCurrentIndex(Day);
        m_day->setValue(day->day);
        m_month->setCurrentIndex(day->month - 1);
        return !rule.checkpoint;
    }
    if (const auto* day = std::get_if<programme::DayAfterStart>(&rule.window)) {
        m_kind->setCurrentIndex(Checkpoint);
        m_count->setValue(day->months);
        m_half->setChecked(day->andHalf);
        return m_count->value() == day->months;
    }
    if (const auto* after = std::get_if<programme::AfterPaper>(&rule.window)) {
        m_kind->setCurrentIndex(AfterRegistry);
        m_count->setValue(after->months);
        return after->anchor == programme::registryAnchor && m_count->value() == after->months;
    }
    if (std::holds_alternative<programme::ByResult>(rule.window)) {
        m_kind->setCurrentIndex(ByResult);
        return true;
    }
    return false;
}

programme::TimingWindow RuleEditor::chosenWindow() const
{
    const programme::RuleYear year{true, m_year->currentIndex()};
    const int month = m_month->currentIndex() + 1;
    switch (kind()) {
    case Months:
        return programme::ProgrammeMonths{m_from->value(), std::max(m_from->value(), m_to->value())};
    case Stage:
        return programme::StageWindow{m_stage->currentIndex() + 1};
    case Calendar:
        return programme::CalendarMonths{month, std::max(month, m_lastMonth->currentIndex() + 1), year};
    case Until:
        return programme::Deadline{m_day->value(), month, year};
    case Day:
        return programme::FixedDay{m_day->value(), month};
    case Checkpoint:
        return programme::DayAfterStart{m_count->value(), m_half->isChecked()};
    case AfterRegistry:
        return programme::AfterPaper{programme::registryAnchor, m_count->value(), 0};
    case ByResult:
    case Written:
        return programme::ByResult{};
    }
    return programme::ByResult{};
}

void RuleEditor::takeFields()
{
    if (kind() == Written) {
        m_rule = m_text->text();
    } else {
        TimingRule rule;
        rule.window = chosenWindow();
        rule.checkpoint = kind() == Checkpoint;
        rule.repeat = rule.checkpoint ? Repeat::None : chosenRepeats[m_repeat->currentIndex()];
        rule.minCount = m_minimum->value();
        m_rule = programme::writeTimingRule(rule);
        m_text->setText(m_rule);
    }
    showFields();
    showMeaning();
    Q_EMIT edited();
}

void RuleEditor::showFields()
{
    const Kind now = kind();
    const auto isOneOf = [now](std::initializer_list<Kind> kinds) {
        return std::ranges::find(kinds, now) != kinds.end();
    };
    m_form->setFieldShown(m_from, now == Months);
    m_form->setFieldShown(m_count, isOneOf({Checkpoint, AfterRegistry}));
    m_form->setFieldShown(m_to, now == Months);
    m_form->setFieldShown(m_half, now == Checkpoint);
    m_form->setFieldShown(m_stage, now == Stage);
    m_form->setFieldShown(m_day, isOneOf({Until, Day}));
    m_form->setFieldShown(m_month, isOneOf({Calendar, Until, Day}));
    m_form->setFieldShown(m_lastMonth, now == Calendar);
    m_form->setFieldShown(m_year, isOneOf({Calendar, Until}));
    m_form->setFieldShown(m_text, now == Written);
    m_form->setFieldShown(m_repeat, !isOneOf({Checkpoint, Until, Written}));
    m_form->setFieldShown(m_minimum, now != Written);
}

void RuleEditor::showMeaning()
{
    const auto rule = programme::parseTimingRule(m_rule);
    m_told->setText(rule ? m_meaning(*rule) : tr("The rule is not understood yet."));
    setRole(m_told, rule ? "muted" : "fault");
}

} // namespace kurator::ui
