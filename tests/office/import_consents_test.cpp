#include "support/import_school.h"
#include "support/text.h"

#include <catch2/catch.hpp>

using namespace kurator;
using exchange::TableKind;
using tests::ImportSchool;
using tests::sheetOf;

namespace {

void enrolForConsents(ImportSchool& school)
{
    school.take(TableKind::Mentees,
                sheetOf({
                    {"ФИО", "Дата рождения", "Класс", "Законный представитель"},
                    {"Иванова Мария Сергеевна", "14.05.2012", "7А", "мать Иванова Ольга Петровна"},
                    {"Зуев Иван Иванович", "01.02.2012", "7А", {}},
                    {"Зуев Иван Иванович", "01.02.2013", "6А", {}},
                }));
    school.take(TableKind::Mentors, sheetOf({
                                        {"ФИО наставника", "Должность", "Место работы/учебы"},
                                        {"Смирнова Анна Ильинична", "учитель", "МБОУ СОШ № 5"},
                                    }));
}

} // namespace

TEST_CASE("Signed consents come in with their signers", "[office]")
{
    ImportSchool school;
    enrolForConsents(school);
    const auto outcome =
        school.take(TableKind::Consents,
                    sheetOf({
                        {"ФИО", "Вид согласия", "Дата подписания", "Подписал", "Действует до", "Получатели"},
                        {"Иванова Мария Сергеевна", "обработка", "05.09.2026", "оба", "31.05.2027",
                         "РНЦ; Управление образования"},
                        {"Смирнова Анна Ильинична", "обработка", "06.09.2026", {}, {}, {}},
                    }));
    CHECK(outcome.created == 2);
    REQUIRE(school.snapshot.consents.size() == 2);
    const auto* maria = school.person(QStringLiteral("Иванова"));
    const auto consent = std::ranges::find(school.snapshot.consents, maria->id, &people::Consent::person);
    REQUIRE(consent != school.snapshot.consents.end());
    CHECK(consent->purpose == people::ConsentPurpose::Processing);
    CHECK(consent->signedOn == QDate(2026, 9, 5));
    CHECK(consent->validUntil == QDate(2027, 5, 31));
    CHECK(consent->recipients.size() == 2);
    REQUIRE(consent->signers.size() == 2);
    CHECK(consent->signers[0].role == people::SignerRole::Self);
    CHECK(consent->signers[1].role == people::SignerRole::Representative);
    CHECK(consent->signers[1].person == school.snapshot.representations.front().adult);
}

TEST_CASE("A consent of the same date is updated, an equal one stays", "[office]")
{
    ImportSchool school;
    enrolForConsents(school);
    const auto sheetWith = [](const char* until) {
        return sheetOf({{"ФИО", "Вид согласия", "Дата подписания", "Подписал", "Действует до"},
                        {"Смирнова Анна Ильинична", "участие", "05.09.2026", "сам", until}});
    };
    CHECK(school.take(TableKind::Consents, sheetWith("31.12.2026")).created == 1);
    CHECK(school.take(TableKind::Consents, sheetWith("31.12.2026")).same == 1);
    CHECK(school.take(TableKind::Consents, sheetWith("31.05.2027")).updated == 1);
    CHECK(school.snapshot.consents.size() == 1);
    CHECK(school.snapshot.consents.front().validUntil == QDate(2027, 5, 31));
}

TEST_CASE("Consents that cannot be right are rejected with the reason", "[office]")
{
    ImportSchool school;
    enrolForConsents(school);
    const auto outcome = school.take(
        TableKind::Consents,
        sheetOf({
            {"ФИО", "Дата рождения", "Вид согласия", "Дата подписания", "Подписал", "Действует до"},
            {"Неизвестный Пётр Ильич", {}, "обработка", "05.09.2026", "сам", {}},
            {"Зуев Иван Иванович", {}, "обработка", "05.09.2026", "представитель", {}},
            {"Зуев Иван Иванович", "01.02.2013", "обработка", "05.09.2026", "представитель", {}},
            {"Иванова Мария Сергеевна", {}, "обработка", "05.12.2026", "оба", {}},
            {"Иванова Мария Сергеевна", {}, "обработка", {}, "оба", {}},
            {"Иванова Мария Сергеевна", {}, "обработка", "05.09.2026", {}, {}},
            {"Иванова Мария Сергеевна", {}, "обработка", "05.09.2026", "оба", "01.09.2026"},
            {"Иванова Мария Сергеевна", {}, "какое-то", "05.09.2026", "оба", {}},
        }));
    CHECK(outcome.created == 1);
    QStringList codes;
    for (const auto& rejected : outcome.rejected) {
        codes << rejected.code;
    }
    CHECK(codes ==
          QStringList{QStringLiteral("exchange.unknown-person"), QStringLiteral("exchange.ambiguous"),
                      QStringLiteral("exchange.date-in-future"), QStringLiteral("exchange.no-date"),
                      QStringLiteral("exchange.no-signer"), QStringLiteral("exchange.term-before-signing"),
                      QStringLiteral("exchange.not-a-consent-kind")});
    REQUIRE(school.snapshot.consents.size() == 1);
}

TEST_CASE("A consent to mentor without a column for the supplement brings both papers", "[office]")
{
    ImportSchool school;
    enrolForConsents(school);
    const exchange::Sheet sheet = sheetOf({
        {"ФИО", "Вид согласия", "Дата подписания", "Подписал"},
        {"Смирнова Анна Ильинична", "наставничество", "05.09.2026", "сам"},
    });
    const auto outcome = school.take(TableKind::Consents, sheet);
    CHECK(outcome.created == 1);
    REQUIRE(outcome.notes.size() == 1);
    CHECK(outcome.notes[0].code == QStringLiteral("exchange.supplement-number"));
    CHECK(school.snapshot.consents.empty());
    REQUIRE(school.snapshot.labourPapers.size() == 1);
    const auto& paper = school.snapshot.labourPapers.front();
    CHECK(paper.consentOn == QDate(2026, 9, 5));
    CHECK(paper.supplementOn == QDate(2026, 9, 5));
    CHECK(paper.supplementNumber.isEmpty());
    CHECK(school.take(TableKind::Consents, sheet).same == 1);
}

TEST_CASE("A column for the supplement says whether it was signed", "[office]")
{
    const auto paperFrom = [](const char* supplement, const char* ground) {
        ImportSchool school;
        enrolForConsents(school);
        const auto outcome =
            school.take(TableKind::Consents,
                        sheetOf({
                            {"ФИО", "Вид согласия", "Дата подписания", "Дополнительное соглашение",
                             "Основание исключения"},
                            {"Смирнова Анна Ильинична", "наставничество", "05.09.2026", supplement, ground},
                        }));
        CHECK(outcome.created == 1);
        return school.snapshot.labourPapers.empty() ? people::LabourPaper()
                                                    : school.snapshot.labourPapers.front();
    };
    CHECK(paperFrom("", "").supplementOn == std::nullopt);
    const auto numbered = paperFrom("№ 12-ЛС от 7 сентября 2026 г.", "");
    CHECK(numbered.supplementNumber == QStringLiteral("12-ЛС"));
    CHECK(numbered.supplementOn == QDate(2026, 9, 7));
    CHECK(paperFrom("08.09.2026", "").supplementOn == QDate(2026, 9, 8));
    CHECK(paperFrom("да", "").supplementOn == QDate(2026, 9, 5));
    CHECK(paperFrom("нет", "").supplementOn == std::nullopt);
    CHECK(paperFrom("12", "").supplementNumber == QStringLiteral("12"));
    CHECK(paperFrom("", "трудовой договор, п. 2.3").exemptionGround ==
          QStringLiteral("трудовой договор, п. 2.3"));
}
