#include "reports/report_words.h"

#include "language/date_words.h"

namespace kurator::reports {

QString yearWords(const YearlyReport& report)
{
    switch (report.yearKind) {
    case programme::YearKind::Calendar:
        return QStringLiteral("%1 год").arg(report.year);
    case programme::YearKind::School:
        return QStringLiteral("%1 учебный год").arg(language::schoolYear(report.year));
    }
    return {};
}

QString pairStateWord(pairs::PairState state)
{
    switch (state) {
    case pairs::PairState::Proposed:
    case pairs::PairState::Active:
        return QStringLiteral("продолжает работу");
    case pairs::PairState::Suspended:
        return QStringLiteral("приостановлена");
    case pairs::PairState::Completed:
        return QStringLiteral("завершена");
    case pairs::PairState::Dissolved:
        return QStringLiteral("расформирована");
    }
    return {};
}

QString noteWords(const IndicatorNote& note)
{
    using Kind = IndicatorNote::Kind;
    switch (note.kind) {
    case Kind::NoDenominator:
        return QStringLiteral("общая численность не указана, доля не вычислена");
    case Kind::AboveDenominator:
        return QStringLiteral("в программе больше, чем всего: проверьте общую численность");
    case Kind::AgeUncertain:
        return QStringLiteral("±%1: указан только год рождения").arg(note.n);
    case Kind::AgeUnknown:
        return QStringLiteral("не учтены без даты рождения: %1").arg(note.n);
    case Kind::ServiceUnknown:
        return QStringLiteral("не учтены без возраста или стажа: %1").arg(note.n);
    case Kind::EmployerUnknown:
        return QStringLiteral("наставники без места работы: %1").arg(note.n);
    case Kind::NoSurvey:
        return QStringLiteral("опрос не проведён");
    case Kind::NotCounted:
        return QStringLiteral("по базе не вычисляется");
    }
    return {};
}

} // namespace kurator::reports
