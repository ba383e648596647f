#include "ui/reports/report_texts.h"

#include "messages/message.h"

#include <QCoreApplication>
#include <QLocale>

namespace kurator::ui {

namespace {

struct ReportTexts
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::ReportTexts)
};

} // namespace

QString indicatorName(const lists::DenominatorRow& row)
{
    const QString code = QStringLiteral("lists.indicator-") + row.code.toLower();
    return messages::knows(code) ? messages::text(code) : row.title;
}

QString perCentText(qint64 tenths)
{
    return ReportTexts::tr("%1 %").arg(QLocale().toString(static_cast<double>(tenths) / 10, 'f', 1));
}

QString shareText(const lists::DenominatorRow& row)
{
    if (!row.numerator) {
        return {};
    }
    const QString counted = QLocale().toString(*row.numerator);
    if (!row.share) {
        return ReportTexts::tr("%1 in the programme · write how many there are in all").arg(counted);
    }
    const QString share =
        ReportTexts::tr("%1 of %2 · %3")
            .arg(counted, QLocale().toString(row.value.value_or(0)), perCentText(*row.share));
    return row.plan ? ReportTexts::tr("%1, the plan is %2").arg(share, perCentText(*row.plan)) : share;
}

QString noteText(const reports::IndicatorNote& note)
{
    using Kind = reports::IndicatorNote::Kind;
    switch (note.kind) {
    case Kind::NoDenominator:
        return ReportTexts::tr("There is no share without the number of all.");
    case Kind::AboveDenominator:
        return ReportTexts::tr("More in the programme than there are in all: check the number.");
    case Kind::AgeUncertain:
        return ReportTexts::tr("Only the year of birth is known and it decides: ±%n.", nullptr, note.n);
    case Kind::AgeUnknown:
        return ReportTexts::tr("Not counted, no date of birth: %n.", nullptr, note.n);
    case Kind::ServiceUnknown:
        return ReportTexts::tr("Not counted, age or length of service is not told: %n.", nullptr, note.n);
    case Kind::EmployerUnknown:
        return ReportTexts::tr("Mentors whose workplace is not told: %n.", nullptr, note.n);
    case Kind::NoSurvey:
        return ReportTexts::tr("Stays blank until participants have been asked.");
    case Kind::NotCounted:
        return ReportTexts::tr("The program has nothing to count it from.");
    }
    return {};
}

} // namespace kurator::ui
