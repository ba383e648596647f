#include "exchange/official_tables.h"
#include "exchange/table_reader.h"
#include "support/import_school.h"
#include "support/text.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

using namespace kurator;
using exchange::TableKind;
using people::Side;
using tests::codeOfNote;
using tests::codeOfRejection;
using tests::ImportSchool;
using tests::sheetOf;

namespace {

// Letters that are different for every number.
QString surnameEnding(int number)
{
    QString ending;
    for (; number > 0; number /= 10) {
        ending += QChar(0x0430 + number % 10);
    }
    return ending + QStringLiteral("нова");
}

const exchange::Sheet twoPupils = sheetOf({
    {"ФИО наставляемого", "Дата рождения", "Класс", "Основной запрос наставляемого", "Удобное время"},
    {"Иванова Мария Сергеевна", QDate(2012, 5, 14), "7А", "подтянуть математику", "вт"},
    {"Петров Олег Ильич", "03.02.2013", "6Б", "робототехника", {}},
});

} // namespace

TEST_CASE("A list of mentees comes in with everything it tells", "[office]")
{
    ImportSchool school;
    const auto outcome = school.take(TableKind::Mentees, twoPupils);
    CHECK(outcome.rows == 2);
    CHECK(outcome.created == 2);
    CHECK(outcome.rejected.empty());
    CHECK(outcome.notes.empty());
    CHECK(outcome.step.code == QStringLiteral("import.mentees"));
    CHECK(outcome.step.arguments[QStringLiteral("n")] == QStringLiteral("2"));

    const auto* maria = school.person(QStringLiteral("Иванова"));
    REQUIRE(maria);
    CHECK(maria->birthDate == QDate(2012, 5, 14));
    CHECK(maria->sex == language::Sex::Female);
    const auto* entry = school.entry(QStringLiteral("Иванова"), Side::Mentee);
    REQUIRE(entry);
    CHECK(entry->programme == school.programme.id);
    CHECK(entry->category == people::Category::Pupil);
    CHECK(entry->className == QStringLiteral("7А"));
    CHECK(entry->request == QStringLiteral("подтянуть математику"));
}

TEST_CASE("The same list again changes nothing", "[office]")
{
    ImportSchool school;
    school.take(TableKind::Mentees, twoPupils);
    const auto before = school.snapshot;
    const auto again = school.take(TableKind::Mentees, twoPupils);
    CHECK(again.same == 2);
    CHECK(again.changes.isEmpty());
    CHECK(school.snapshot == before);
}

TEST_CASE("Told values replace and empty cells never erase", "[office]")
{
    ImportSchool school;
    school.take(TableKind::Mentees, twoPupils);
    const auto outcome =
        school.take(TableKind::Mentees, sheetOf({
                                            {"Класс", "ФИО", "Дата рождения", "Основной запрос"},
                                            {"8А", "иванова мария сергеевна", "14.05.2012", {}},
                                        }));
    CHECK(outcome.updated == 1);
    const auto* entry = school.entry(QStringLiteral("Иванова"), Side::Mentee);
    CHECK(entry->className == QStringLiteral("8А"));
    CHECK(entry->request == QStringLiteral("подтянуть математику"));
    CHECK(entry->time == QStringLiteral("вт"));
    CHECK(school.snapshot.persons.size() == 2);
}

TEST_CASE("Bad rows are rejected one by one with place and reason, good ones come in", "[office]")
{
    ImportSchool school;
    const auto outcome = school.take(
        TableKind::Mentees, sheetOf({
                                {"База наставляемых"},
                                {"№ п/п", "ФИО наставляемого", "Год рождения наставляемого", "Дата рождения"},
                                {1, 2, 3, 4},
                                {1, "Иванова М. С.", 2012, {}},
                                {2, "Петров Олег Ильич", "14 лет", {}},
                                {},
                                {3, "Оюн Чодураа Кан-ооловна", 2012, "12.03.2011"},
                                {4, "Ким Алексей Петрович", {}, "12.03.2031"},
                                {5, "Цой Анна Ильинична", {}, "сентябрь"},
                                {6, "Белых Иван Ильич", {}, "12.03.1899"},
                                {7, "Седых Нина Ильинична", 2012, {}},
                                {8},
                                {"Итого:", "7 человек"},
                            }));
    CHECK(outcome.rows == 7);
    CHECK(outcome.created == 1);
    REQUIRE(outcome.rejected.size() == 6);
    CHECK(outcome.rejected[0].row == 4);
    CHECK(outcome.rejected[0].column == QStringLiteral("ФИО наставляемого"));
    CHECK(outcome.rejected[0].code == QStringLiteral("exchange.initials-only"));
    CHECK(outcome.rejected[0].arguments[QStringLiteral("value")] == QStringLiteral("Иванова М. С."));
    CHECK(outcome.rejected[0].arguments[QStringLiteral("row")] == QStringLiteral("4"));
    CHECK(codeOfRejection(outcome, 1) == QStringLiteral("exchange.age-instead-of-year"));
    CHECK(codeOfRejection(outcome, 2) == QStringLiteral("exchange.birth-differs"));
    CHECK(codeOfRejection(outcome, 3) == QStringLiteral("exchange.birth-in-future"));
    CHECK(codeOfRejection(outcome, 4) == QStringLiteral("exchange.date-without-day"));
    CHECK(codeOfRejection(outcome, 5) == QStringLiteral("exchange.birth-age"));
    CHECK(school.snapshot.persons.size() == 1);
    CHECK(school.person(QStringLiteral("Седых"))->birthYear == 2012);
}

TEST_CASE("A row without a name and a cell with an error are rejected", "[office]")
{
    ImportSchool school;
    exchange::Sheet sheet = sheetOf({{"ФИО", "Класс"}, {{}, "7А"}, {"Иванова Мария", "7А"}});
    sheet.rows[2][1] = exchange::Cell::ofError(QStringLiteral("#N/A"));
    const auto outcome = school.take(TableKind::Mentees, sheet);
    CHECK(codeOfRejection(outcome, 0) == QStringLiteral("exchange.no-name"));
    CHECK(codeOfRejection(outcome, 1) == QStringLiteral("exchange.cell-error"));
}

TEST_CASE("Repaired letters in a name are said", "[office]")
{
    ImportSchool school;
    // The first letter of the surname is Latin.
    const auto outcome = school.take(TableKind::Mentees, sheetOf({{"ФИО"}, {"Cидорова Анна Петровна"}}));
    CHECK(outcome.created == 1);
    REQUIRE(codeOfNote(outcome) == QStringLiteral("exchange.name-repaired"));
    CHECK(outcome.notes[0].arguments[QStringLiteral("now")] == QStringLiteral("Сидорова Анна Петровна"));
    CHECK(school.person(QStringLiteral("Сидорова")));
}

TEST_CASE("Without a category the side follows class, position and workplace", "[office]")
{
    ImportSchool school;
    school.take(TableKind::Mentors,
                sheetOf({
                    {"ФИО наставника", "Место работы/учебы наставника", "Должность", "Форма наставничества",
                     "Категория"},
                    {"Учителева Анна Ильинична", "МБОУ СОШ № 5, учитель физики", {}, {}, {}},
                    {"Должностной Иван Ильич", {}, "учитель", {}, {}},
                    {"Учеников Олег Ильич", "МБОУ СОШ № 5, 10 «А»", {}, {}, {}},
                    {"Заводской Пётр Ильич", "ООО «Разрез»", "инженер", {}, {}},
                    {"Формин Яков Ильич", "гимназия", {}, "педагог-педагог", {}},
                    {"Молодых Вера Ильинична", {}, {}, {}, "молодой специалист"},
                    {"Никакой Лев Ильич", {}, {}, {}, {}},
                }));
    const auto categoryOf = [&](const char* surname) {
        return school.entry(QString::fromUtf8(surname), Side::Mentor)->category;
    };
    CHECK(categoryOf("Учителева") == people::Category::Teacher);
    CHECK(categoryOf("Должностной") == people::Category::Teacher);
    CHECK(categoryOf("Учеников") == people::Category::Pupil);
    CHECK(categoryOf("Заводской") == people::Category::Employer);
    CHECK(categoryOf("Формин") == people::Category::Teacher);
    CHECK(categoryOf("Молодых") == people::Category::Teacher);
    CHECK(school.entry(QStringLiteral("Молодых"), Side::Mentor)->youngSpecialist == true);
    CHECK(categoryOf("Никакой") == std::nullopt);
}

TEST_CASE("An unknown category rejects a row only when nothing else tells it", "[office]")
{
    ImportSchool school;
    const auto outcome = school.take(TableKind::Mentees, sheetOf({
                                                             {"ФИО", "Класс", "Категория"},
                                                             {"Иванова Мария Сергеевна", "7А", "спортсмен"},
                                                             {"Петров Олег Ильич", {}, "спортсмен"},
                                                         }));
    CHECK(codeOfNote(outcome) == QStringLiteral("exchange.category-unread"));
    CHECK(codeOfRejection(outcome) == QStringLiteral("exchange.unknown-category"));
}

TEST_CASE("A health category is stored only with a consent to special categories", "[office]")
{
    ImportSchool school;
    const exchange::Sheet sheet = sheetOf({
        {"ФИО", "Дата рождения", "Класс", "Категория"},
        {"Иванова Мария Сергеевна", "14.05.2012", "7А", "ОВЗ, группа риска, одарённый"},
    });
    const auto without = school.take(TableKind::Mentees, sheet);
    CHECK(without.created == 1);
    REQUIRE(without.notes.size() == 2);
    CHECK(codeOfNote(without) == QStringLiteral("exchange.restricted-left-out"));
    REQUIRE(school.snapshot.restrictedMarks.size() == 1);
    CHECK(school.snapshot.restrictedMarks.front().kind == people::RestrictedKind::Gifted);

    school.take(TableKind::Consents,
                sheetOf({
                    {"ФИО", "Вид согласия", "Дата подписания", "Подписал"},
                    {"Иванова Мария Сергеевна", "специальные категории", "05.09.2026", "оба"},
                    {"Иванова Мария Сергеевна", "обработка", "05.09.2026", "оба"},
                }));
    const auto with = school.take(TableKind::Mentees, sheet);
    CHECK(with.updated == 1);
    CHECK(with.notes.empty());
    CHECK(school.snapshot.restrictedMarks.size() == 3);
}

TEST_CASE("What a mentor writes is read into capacity, ages, phone and forms", "[office]")
{
    ImportSchool school;
    const auto outcome =
        school.take(TableKind::Mentors,
                    sheetOf({
                        {"ФИО наставника", "Контактные данные для связи", "Желаемый возраст наставляемых",
                         "Форма наставничества", "Количество наставляемых (не более)", "Стаж",
                         "Ресурс времени на программу наставничества"},
                        {"Смирнова Анна Ильинична", "8 913 123-45-67, smirnova@mail.ru", "11–13 лет",
                         "педагог - педагог", "до 3 человек", "18 лет", "1 ч в неделю"},
                        {"Белов Олег Ильич", {}, {}, "учитель – робот", {}, {}, {}},
                    }));
    CHECK(outcome.created == 1);
    CHECK(codeOfRejection(outcome) == QStringLiteral("exchange.unknown-form"));
    const auto* entry = school.entry(QStringLiteral("Смирнова"), Side::Mentor);
    REQUIRE(entry);
    CHECK(entry->capacity == 3);
    CHECK(entry->wishedAges == people::AgeRange{11, 13});
    CHECK(entry->forms == QStringList{QStringLiteral("teacher-teacher")});
    CHECK(entry->experienceYears == 18.0);
    CHECK(entry->status == people::MentorStatus::Candidate);
    CHECK(school.person(QStringLiteral("Смирнова"))->phone == QStringLiteral("+7 913 123-45-67"));
    CHECK(school.person(QStringLiteral("Смирнова"))->email == QStringLiteral("smirnova@mail.ru"));
}

TEST_CASE("A pupil who mentors brings a representative and both texts about time", "[office]")
{
    ImportSchool school;
    const auto outcome = school.take(
        TableKind::Mentors,
        sheetOf({
            {"ФИО наставника", "Класс", "Контактные данные для связи", "Ресурс времени", "Удобное время"},
            {"Зуев Иван Иванович", "10А", "мать Зуева Анна Ильинична, 8 913 123-45-67", "2 ч в неделю",
             "вт, чт"},
            {"ФИО наставника", "Класс", "Контактные данные для связи", "Ресурс времени", "Удобное время"},
        }));
    CHECK(outcome.rows == 1);
    CHECK(outcome.created == 1);
    CHECK(school.person(QStringLiteral("Зуев"))->phone.isEmpty());
    REQUIRE(school.person(QStringLiteral("Зуева")));
    CHECK(school.person(QStringLiteral("Зуева"))->phone == QStringLiteral("+7 913 123-45-67"));
    CHECK(school.snapshot.representations.size() == 1);
    CHECK(school.entry(QStringLiteral("Зуев"), Side::Mentor)->time == QStringLiteral("2 ч в неделю; вт, чт"));
}

TEST_CASE("The official base that was written to a file can be imported again", "[office]")
{
    exchange::OfficialMentor mentor;
    mentor.name = QStringLiteral("Смирнова Анна Ильинична");
    mentor.workplace = QStringLiteral("МБОУ СОШ № 5, учитель русского языка");
    mentor.joinedOn = QDate(2026, 9, 15);
    mentor.mentees = QStringLiteral("Иванова Мария Сергеевна");
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("база.xlsx"));
    const auto sheet =
        exchange::officialBase({mentor}, {QStringLiteral("База наставников"), QStringLiteral("2026")});
    REQUIRE(exchange::writeWorkbook(path, {sheet}, QDate(2026, 11, 21)));
    const auto workbook = exchange::readTable(path);
    REQUIRE(workbook);

    ImportSchool school;
    const auto outcome = school.take(TableKind::Mentors, workbook->sheets.front());
    CHECK(outcome.created == 1);
    CHECK(outcome.rejected.empty());
    const auto* entry = school.entry(QStringLiteral("Смирнова"), Side::Mentor);
    REQUIRE(entry);
    CHECK(entry->workplace == mentor.workplace);
    CHECK(entry->joinedOn == mentor.joinedOn);
    CHECK(entry->category == people::Category::Teacher);
}

TEST_CASE("A sheet that is no list of mentees is refused with its file", "[office]")
{
    ImportSchool school;
    const auto refused = school.plan(TableKind::Mentees, sheetOf({{"Дата", "Сумма"}, {"01.09.2026", 100}}));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("exchange.no-columns"));
    CHECK(refused.error().arguments[QStringLiteral("file")] == QStringLiteral("список.xlsx"));
}

TEST_CASE("Ten thousand rows are judged in a moment", "[office]")
{
    ImportSchool school;
    exchange::Sheet sheet =
        sheetOf({{"ФИО", "Дата рождения", "Класс", "Законный представитель", "Основной запрос"}});
    for (int i = 0; i < 10'000; ++i) {
        const QString surname = QStringLiteral("Ива") + surnameEnding(i);
        sheet.rows.push_back(
            {exchange::Cell::ofText(surname + QStringLiteral(" Мария Сергеевна")),
             exchange::Cell::ofDate(QDate(2012, 1, 1).addDays(i % 365)),
             exchange::Cell::ofText(QStringLiteral("7А")),
             exchange::Cell::ofText(QStringLiteral("мать %1 Ольга Петровна, 8 913 123-45-67").arg(surname)),
             exchange::Cell::ofText(QStringLiteral("математика"))});
    }
    const auto outcome = school.plan(TableKind::Mentees, sheet);
    REQUIRE(outcome);
    CHECK(outcome->created == 10'000);
}
