#include "reports/report_json.h"

#include "support/small_school.h"
#include "support/text.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace kurator;
using tests::SmallSchool;

TEST_CASE("The report for machines keeps its shape and hides whom it must", "[reports]")
{
    SmallSchool school;
    school.pair(school.pupilMentor(QStringLiteral("Петрова Дарья Игоревна")),
                school.mentee(QStringLiteral("Иванова Мария Сергеевна")));
    const auto silent = school.mentee(QStringLiteral("Котова Ольга Львовна"));
    school.consentOf(silent).recipients.clear();
    school.pair(school.pupilMentor(QStringLiteral("Серова Анна Олеговна")), silent);
    reports::ReportInputs inputs;
    inputs.programme = school.programme();
    inputs.date = QDate(2027, 5, 31);
    inputs.forms = school.forms();
    inputs.indicators = reports::federalIndicators();
    const auto json = reports::reportJson(
        reports::yearlyReport(school.snapshot(), school::Lookup(school.snapshot()), inputs));

    CHECK(json.value(QStringLiteral("schema")).toInt() == 1);
    CHECK(json.value(QStringLiteral("year")).toInt() == 2026);
    CHECK(
        json.value(QStringLiteral("organisation")).toObject().value(QStringLiteral("shortName")).toString() ==
        QStringLiteral("Школа № 5"));
    const auto indicators = json.value(QStringLiteral("indicators")).toArray();
    REQUIRE(indicators.size() == 6);
    const auto first = indicators.at(0).toObject();
    CHECK(first.value(QStringLiteral("code")).toString() == QStringLiteral("I1"));
    CHECK(first.value(QStringLiteral("numerator")).toInt() == 2);
    CHECK(first.value(QStringLiteral("denominator")).toInt() == 300);
    CHECK(first.value(QStringLiteral("value")).toDouble() == Approx(0.7));
    CHECK(first.value(QStringLiteral("plan")).toDouble() == Approx(1.0));
    const auto survey = indicators.at(4).toObject();
    CHECK(survey.value(QStringLiteral("numerator")).isNull());
    CHECK(survey.value(QStringLiteral("value")).isNull());
    const auto forms = json.value(QStringLiteral("forms")).toArray();
    REQUIRE(forms.size() == 1);
    CHECK(forms.at(0).toObject().value(QStringLiteral("pairs")).toInt() == 2);
    CHECK(forms.at(0).toObject().value(QStringLiteral("disability")).isNull());
    const auto pairs = json.value(QStringLiteral("pairs")).toArray();
    REQUIRE(pairs.size() == 1);
    CHECK(pairs.at(0).toObject().value(QStringLiteral("orderDate")).toString() ==
          QStringLiteral("2026-10-23"));
    CHECK(json.value(QStringLiteral("unnamed")).toInt() == 2);
    CHECK_FALSE(QString::fromUtf8(QJsonDocument(json).toJson()).contains(QStringLiteral("Котова")));
}
