#include "exchange/column_guess.h"
#include "exchange/heading_finder.h"

#include "support/import_school.h"
#include "support/text.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kurator;
using namespace kurator::exchange;
using kurator::tests::ImportSchool;
using kurator::tests::sheetOf;

namespace {

constexpr qsizetype cutAt = 64; // characters that the export leaves of a heading

// The three tables of the project «Старт в будущее» as they were exported.
const QStringList mentorSurvey{
    QStringLiteral("Отметка времени"),
    QStringLiteral("ФИО наставника (полностью)"),
    QStringLiteral("Адрес эл. почты для рассылки писем и сертификатов"),
    QStringLiteral("Место работы/учебы наставника (сокращенное название организации по Уставу)"),
    QStringLiteral("Должность/специальность"),
    QStringLiteral("Категория, стаж/курс"),
    QStringLiteral("Основные компетенции наставника (умения, виды деятельности, которыми владеете)"),
    QStringLiteral("Важные для программы достижения наставника"),
    QStringLiteral("Интересы наставника"),
    QStringLiteral("Желаемый возраст наставляемых"),
    QStringLiteral("Ресурс времени на программу наставничества (какое количество времени готовы)"),
    QStringLiteral("Дата вхождения в программу"),
    QStringLiteral("ФИО наставляемого (если уже определен список участников Проекта)"),
    QStringLiteral("Форма наставничества"),
    QStringLiteral("Место работы/учебы наставляемого (должность/курс обучения, специальность)"),
    QStringLiteral("Другая важная информация о наставляемом (или вопрос организаторам Проекта)"),
    QStringLiteral("Предмет наставничества (какой опыт, метод, технологии планируете передать)"),
    QStringLiteral("Модуль Проекта, в котором вы участвуете"),
    QStringLiteral("Ссылка на фото"),
    QStringLiteral("Номер телефона (для связи)"),
    QStringLiteral("Ссылка на сайт ОО"),
    QStringLiteral("Заполняя заявку на участие в Проекте Вы предоставляете согласие на обработку"),
    QStringLiteral("Баллы"),
    QStringLiteral("Модуль Проекта, в котором вы участвуете1"),
    QStringLiteral("NoName"),
    QStringLiteral("NoName1"),
    QStringLiteral("NoName2"),
};

const QStringList menteeSurvey{
    QStringLiteral("Отметка времени"),
    QStringLiteral("ФИО наставляемого (полностью)"),
    QStringLiteral("Адрес эл. почты для рассылки писем и сертификатов"),
    QStringLiteral("Номер телефона (для связи)"),
    QStringLiteral("Год рождения наставляемого, полных лет на момент открытия проекта"),
    QStringLiteral("Основной запрос наставляемого (чему хотите научиться при работе с наставником)"),
    QStringLiteral("Дата вхождения в программу"),
    QStringLiteral("ФИО наставника"),
    QStringLiteral("Форма наставничества"),
    QStringLiteral("Место работы/учебы наставника"),
    QStringLiteral("Место работы/учебы наставника1"),
    QStringLiteral("Предмет наставничества (Какой опыт интересно приобрести?)"),
    QStringLiteral("Модуль Проекта"),
    QStringLiteral("Должность/учебная группа наставника"),
    QStringLiteral("Другая важная информация"),
    QStringLiteral("Прикрепить фото"),
    QStringLiteral("Заполняя заявку на участие в Проекте Вы предоставляете согласие на обработку"),
    QStringLiteral("Баллы"),
};

const QStringList coordinatorSurvey{
    QStringLiteral("Отметка времени"),
    QStringLiteral("Название ОО (сокращенное наименование по Уставу ОО)"),
    QStringLiteral("Логотип ОУ (картинкой)"),
    QStringLiteral("ФИО руководителя ОО"),
    QStringLiteral("Должность руководителя ОО по штатному расписанию"),
    QStringLiteral("ФИО (координатора)"),
    QStringLiteral("Должность координатора проекта в ОУ"),
    QStringLiteral("Координаты для связи (сот., адрес электронной почты)"),
    QStringLiteral("Сведения о наставниках (ФИО, должность, стаж, номер модуля, предмет)"),
    QStringLiteral("Сведения о наставляемых (ФИО, должность, стаж/курс – если участник учится)"),
    QStringLiteral("Предмет наставничества"),
    QStringLiteral("Адрес эл. почты для рассылки информации по Проекту, эл. сертификатов"),
    QStringLiteral("Номер телефона/WhatsApp для связи"),
    QStringLiteral("Ссылка на сайт ОО / организации"),
    QStringLiteral("Заполняя заявку на участие в Проекте Вы предоставляете согласие на обработку"),
    QStringLiteral("Баллы"),
};

Sheet sheetWith(const QStringList& headings, const QStringList& answers = {})
{
    Sheet sheet;
    sheet.name = QStringLiteral("Ответы на форму (1)");
    auto& first = sheet.rows.emplace_back();
    for (const QString& heading : headings) {
        first.push_back(Cell::ofText(heading.left(cutAt)));
    }
    if (!answers.isEmpty()) {
        auto& row = sheet.rows.emplace_back();
        for (const QString& answer : answers) {
            row.push_back(Cell::ofText(answer));
        }
    }
    return sheet;
}

// What the column of a heading was taken for.
std::optional<Field> fieldOf(const SheetGuess& guess, const QString& beginning)
{
    const auto found = std::ranges::find_if(
        guess.columns, [&](const ColumnGuess& one) { return one.heading.startsWith(beginning); });
    REQUIRE(found != guess.columns.end());
    return found->field;
}

// How many columns are read.
qsizetype readColumns(const SheetGuess& guess)
{
    return std::ranges::count_if(
        guess.columns, [](const ColumnGuess& one) { return one.field && one.field != Field::OtherSide; });
}

} // namespace

TEST_CASE("The survey of mentors is understood from its cut headings", "[exchange]")
{
    const Sheet sheet = sheetWith(mentorSurvey);
    CHECK(likelyKind(sheet) == TableKind::Mentors);
    const auto guess = guessColumns(sheet, TableKind::Mentors);
    REQUIRE(guess);
    CHECK(guess->missing.empty());
    CHECK(fieldOf(*guess, QStringLiteral("ФИО наставника")) == Field::Name);
    CHECK(fieldOf(*guess, QStringLiteral("Адрес эл.")) == Field::Email);
    CHECK(fieldOf(*guess, QStringLiteral("Место работы/учебы наставника")) == Field::Workplace);
    CHECK(fieldOf(*guess, QStringLiteral("Должность")) == Field::Position);
    CHECK(fieldOf(*guess, QStringLiteral("Основные компетенции")) == Field::Competences);
    CHECK(fieldOf(*guess, QStringLiteral("Важные")) == Field::Achievements);
    CHECK(fieldOf(*guess, QStringLiteral("Интересы")) == Field::Interests);
    CHECK(fieldOf(*guess, QStringLiteral("Желаемый")) == Field::WishedAges);
    CHECK(fieldOf(*guess, QStringLiteral("Ресурс времени")) == Field::Time);
    CHECK(fieldOf(*guess, QStringLiteral("Дата вхождения")) == Field::JoinedOn);
    CHECK(fieldOf(*guess, QStringLiteral("ФИО наставляемого")) == Field::OtherSide);
    CHECK(fieldOf(*guess, QStringLiteral("Форма")) == Field::Forms);
    CHECK(fieldOf(*guess, QStringLiteral("Место работы/учебы наставляемого")) == Field::OtherSide);
    CHECK(fieldOf(*guess, QStringLiteral("Номер телефона")) == Field::Phone);
    CHECK(readColumns(*guess) == 12);
}

TEST_CASE("The survey of mentees is understood, questions that were asked twice too", "[exchange]")
{
    const Sheet sheet = sheetWith(menteeSurvey);
    CHECK(likelyKind(sheet) == TableKind::Mentees);
    const auto guess = guessColumns(sheet, TableKind::Mentees);
    REQUIRE(guess);
    CHECK(guess->missing.empty());
    CHECK(fieldOf(*guess, QStringLiteral("ФИО наставляемого")) == Field::Name);
    CHECK(fieldOf(*guess, QStringLiteral("Адрес эл.")) == Field::Email);
    CHECK(fieldOf(*guess, QStringLiteral("Номер телефона")) == Field::Phone);
    CHECK(fieldOf(*guess, QStringLiteral("Год рождения")) == Field::BirthYear);
    CHECK(fieldOf(*guess, QStringLiteral("Основной запрос")) == Field::Request);
    CHECK(fieldOf(*guess, QStringLiteral("Дата вхождения")) == Field::JoinedOn);
    CHECK(fieldOf(*guess, QStringLiteral("ФИО наставника")) == Field::NamedMentor);
    CHECK(fieldOf(*guess, QStringLiteral("Место работы/учебы наставника1")) == Field::OtherSide);
    CHECK(fieldOf(*guess, QStringLiteral("Должность/учебная группа")) == Field::OtherSide);
    CHECK(readColumns(*guess) == 8);
}

TEST_CASE("The survey of coordinators is no list of participants", "[exchange]")
{
    const Sheet sheet = sheetWith(coordinatorSurvey);
    CHECK_FALSE(likelyKind(sheet));
    for (const TableKind kind : {TableKind::Mentees, TableKind::Mentors}) {
        const auto guess = guessColumns(sheet, kind);
        REQUIRE(guess);
        CHECK(guess->missing == std::vector<Field>{Field::Name});
        CHECK_FALSE(fieldOf(*guess, QStringLiteral("ФИО (координатора)")));
        CHECK_FALSE(fieldOf(*guess, QStringLiteral("Должность координатора")));
    }
}

TEST_CASE("A survey without an answer loads nothing and says nothing wrong", "[exchange]")
{
    ImportSchool school;
    const auto outcome = school.plan(TableKind::Mentors, sheetWith(mentorSurvey));
    REQUIRE(outcome);
    CHECK(outcome->rows == 0);
    CHECK(outcome->rejected.empty());
}

TEST_CASE("Answers of a survey come in under its long headings", "[exchange]")
{
    QStringList answers;
    for (qsizetype i = 0; i < mentorSurvey.size(); ++i) {
        answers << QString();
    }
    answers[0] = QStringLiteral("21.09.2026 10:15:00");
    answers[1] = QStringLiteral("Орлова Анна Петровна");
    answers[4] = QStringLiteral("учитель физики");
    answers[6] = QStringLiteral("робототехника, C++");
    answers[19] = QStringLiteral("89131234567");
    ImportSchool school;
    const auto outcome = school.take(TableKind::Mentors, sheetWith(mentorSurvey, answers));
    CHECK(outcome.created == 1);
    const auto* entry = school.entry(QStringLiteral("Орлова"), people::Side::Mentor);
    REQUIRE(entry);
    CHECK(entry->competences == QStringLiteral("робототехника, C++"));
    CHECK(school.person(QStringLiteral("Орлова"))->phone == QStringLiteral("+7 913 123-45-67"));
}

TEST_CASE("Of two headings that are the same the first filled one counts", "[exchange]")
{
    ImportSchool school;
    const auto outcome =
        school.take(TableKind::Mentees, sheetOf({{"ФИО", "Телефон", "Телефон", "Класс"},
                                                 {"Оюн Айлана Олеговна", {}, "89131234567", "7 «Б»"}}));
    CHECK(outcome.created == 1);
    CHECK(school.person(QStringLiteral("Оюн"))->phone == QStringLiteral("+7 913 123-45-67"));
}

TEST_CASE("Headings over merged cells are found under them", "[exchange]")
{
    const auto guess = guessColumns(sheetOf({{"Наставляемые школы", {}, {}, {}},
                                             {"О ребёнке", {}, {}, "О программе"},
                                             {"ФИО", "Класс", "Дата рождения", "Запрос"},
                                             {"Оюн Айлана Олеговна", "7 «Б»", QDate(2012, 3, 4), "алгебра"}}),
                                    TableKind::Mentees);
    REQUIRE(guess);
    CHECK(guess->headingRow == 2);
    CHECK(guess->missing.empty());
    CHECK(fieldOf(*guess, QStringLiteral("Запрос")) == Field::Request);
}
