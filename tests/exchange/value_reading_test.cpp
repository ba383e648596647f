#include "base/text.h"
#include "exchange/category_reading.h"
#include "exchange/contact_reading.h"
#include "exchange/date_reading.h"
#include "exchange/name_reading.h"
#include "exchange/number_reading.h"
#include "exchange/word_reading.h"

#include "support/text.h"

#include <catch2/catch.hpp>

using namespace kurator;
using namespace kurator::exchange;

namespace {

const QDate readingDay(2026, 11, 21);

Cell textCell(const char* text)
{
    return Cell::ofText(QString::fromUtf8(text));
}

template <class T>
QString refusalOf(const base::Result<T>& result)
{
    return result ? QStringLiteral("accepted") : result.error().code;
}

QString nameIn(const char* text)
{
    const auto told = readPersonName(QString::fromUtf8(text));
    return told ? language::fullName(told->name) : told.error().code;
}

std::vector<programme::Form> readingForms()
{
    programme::Form pupils;
    pupils.code = QStringLiteral("pupil-pupil");
    pupils.title = QStringLiteral("ученик – ученик");
    programme::Form teachers;
    teachers.code = QStringLiteral("teacher-teacher");
    teachers.title = QStringLiteral("учитель – учитель (педагог – педагог)");
    programme::Form partners;
    partners.code = QStringLiteral("partner-pupil");
    partners.title = QStringLiteral("социальный партнёр – ученик");
    programme::Form risk;
    risk.code = QStringLiteral("teacher-pupil-at-risk");
    risk.title = QStringLiteral("учитель – обучающийся «группы риска»");
    return {pupils, teachers, partners, risk};
}

QString formsIn(const char* text)
{
    const auto codes = readForms(QString::fromUtf8(text), readingForms());
    return codes ? codes->join(u'+') : codes.error().code;
}

} // namespace

TEST_CASE("A date is understood the way people write it", "[exchange]")
{
    const QDate fifth(2026, 9, 5);
    for (const char* text : {"05.09.2026", "5.9.26", "5.09.26", "05/09/2026", "2026-09-05",
                             "5 сентября 2026 г.", "«5» сентября 2026 года", "05.09.2026 0:00:00",
                             "2026-09-05T10:30:00", "5 сент. 2026", " 05.09.2026г. ", "5 мая 2026"}) {
        const QDate wanted =
            QString::fromUtf8(text).contains(QStringLiteral("мая")) ? QDate(2026, 5, 5) : fifth;
        const auto date = readDate(textCell(text));
        INFO(text);
        REQUIRE(date);
        CHECK(*date == wanted);
    }
    CHECK(readDate(Cell::ofDate(fifth)) == fifth);
    CHECK(readDate(Cell::ofNumber(46270)) == fifth);
    CHECK(readDate(textCell("14.05.85")) == QDate(1985, 5, 14));
}

TEST_CASE("A text that is no day is refused with what is wrong", "[exchange]")
{
    CHECK(refusalOf(readDate(textCell("сентябрь"))) == QStringLiteral("exchange.date-without-day"));
    CHECK(refusalOf(readDate(textCell("сентябрь 2026"))) == QStringLiteral("exchange.date-without-day"));
    CHECK(refusalOf(readDate(textCell("2026 г."))) == QStringLiteral("exchange.date-without-month"));
    CHECK(refusalOf(readDate(Cell::ofNumber(2012))) == QStringLiteral("exchange.date-without-month"));
    CHECK(refusalOf(readDate(textCell("31.02.2026"))) == QStringLiteral("exchange.no-such-date"));
    CHECK(refusalOf(readDate(textCell("09/25/2026"))) == QStringLiteral("exchange.no-such-date"));
    CHECK(refusalOf(readDate(textCell("скоро"))) == QStringLiteral("exchange.not-a-date"));
    CHECK(readDate(textCell("скоро")).error().arguments[QStringLiteral("value")] == QStringLiteral("скоро"));
}

TEST_CASE("A year of birth is told from an age", "[exchange]")
{
    CHECK(readBirthYear(Cell::ofNumber(2012), readingDay)->year == 2012);
    CHECK(readBirthYear(textCell("2012 г.р."), readingDay)->year == 2012);
    CHECK(readBirthYear(textCell("2012.0"), readingDay)->year == 2012);
    CHECK(readBirthYear(textCell("14.05.2012"), readingDay)->date == QDate(2012, 5, 14));

    CHECK(readAge(textCell("14 лет")) == 14);
    CHECK_FALSE(readAge(textCell("2012")));
    CHECK_FALSE(readAge(textCell("14.05.2012")));
    CHECK_FALSE(readAge(Cell()));
    for (const Cell& age :
         {Cell::ofNumber(14), textCell("14"), textCell("14 лет"), textCell("14 полных лет")}) {
        const auto year = readBirthYear(age, readingDay);
        REQUIRE_FALSE(year);
        CHECK(year.error().code == QStringLiteral("exchange.age-instead-of-year"));
        CHECK(year.error().arguments[QStringLiteral("from")] == QStringLiteral("2011"));
        CHECK(year.error().arguments[QStringLiteral("to")] == QStringLiteral("2012"));
    }
    CHECK(refusalOf(readBirthYear(textCell("2035"), readingDay)) == QStringLiteral("exchange.not-a-year"));
    CHECK(refusalOf(readBirthYear(textCell("не помню"), readingDay)) ==
          QStringLiteral("exchange.not-a-year"));
}

TEST_CASE("A name keeps its letters and loses only what is not its own", "[exchange]")
{
    CHECK(nameIn("  Иванова   Мария\nСергеевна ") == QStringLiteral("Иванова Мария Сергеевна"));
    CHECK(nameIn("Оюн Чодураа Кан - ооловна") == QStringLiteral("Оюн Чодураа Кан-ооловна"));
    CHECK(nameIn("Алиев Мамед Ибрагим оглы") == QStringLiteral("Алиев Мамед Ибрагим оглы"));
    CHECK(nameIn("Абрамович Роман Аркадьевич") == QStringLiteral("Абрамович Роман Аркадьевич"));
    CHECK(nameIn("Ким Алексей") == QStringLiteral("Ким Алексей"));
    CHECK_FALSE(readPersonName(u"Иванова  Мария Сергеевна")->repaired);
}

TEST_CASE("Marks that nobody sees are taken out of a name, which is said", "[exchange]")
{
    for (const QString& mark : {QStringLiteral("\u202e"), QStringLiteral("\u200b"), QStringLiteral("\u00ad"),
                                QStringLiteral("\ufeff"), QStringLiteral("\u2069")}) {
        INFO(QString::number(mark.at(0).unicode(), 16).toStdString());
        const auto told = readPersonName(mark + QStringLiteral("Ива") + mark + QStringLiteral("нова Мария"));
        REQUIRE(told);
        CHECK(told->name.surname == QStringLiteral("Иванова"));
        CHECK(told->repaired);
        CHECK(base::foldedKey(QStringLiteral("Ива") + mark + QStringLiteral("нова")) ==
              base::foldedKey(u"Иванова"));
    }
    CHECK_FALSE(readPersonName(u"\u202e\u200b"));
}

TEST_CASE("Latin letters inside Cyrillic and capitals are repaired and said", "[exchange]")
{
    // The first letters of surname and name are Latin.
    const auto told = readPersonName(QString::fromUtf8("Cидорова Aнна Петровна"));
    REQUIRE(told);
    CHECK(told->repaired);
    CHECK(told->name.surname == QStringLiteral("Сидорова"));
    CHECK(told->name.given == QStringLiteral("Анна"));

    const auto capitals = readPersonName(u"ИВАНОВА-ПЕТРОВА МАРИЯ СЕРГЕЕВНА");
    REQUIRE(capitals);
    CHECK(capitals->repaired);
    CHECK(capitals->name.surname == QStringLiteral("Иванова-Петрова"));

    CHECK(nameIn("Ivanov Петр Иванович") == QStringLiteral("exchange.latin-in-name"));
}

TEST_CASE("What is not one full name is refused with what is wrong", "[exchange]")
{
    CHECK(nameIn("Иванова М. С.") == QStringLiteral("exchange.initials-only"));
    CHECK(nameIn("Иванова М.С.") == QStringLiteral("exchange.initials-only"));
    CHECK(nameIn("М. С. Иванова") == QStringLiteral("exchange.initials-only"));
    CHECK(nameIn("Иванова") == QStringLiteral("exchange.one-word-name"));
    CHECK(nameIn("Иванов И. И., Петров П. П.") == QStringLiteral("exchange.several-people"));
    CHECK(nameIn("Иванов Иван Иванович\nПетров Пётр Петрович") == QStringLiteral("exchange.several-people"));
    CHECK(nameIn("Иванов Иван; Петров Пётр") == QStringLiteral("exchange.several-people"));
    CHECK(nameIn("Иванов Иван Иванович Петров Пётр Петрович") == QStringLiteral("exchange.several-people"));
    CHECK(nameIn("Иванов Иван и Петров Пётр") == QStringLiteral("exchange.several-people"));
    CHECK(nameIn("Иванов Иван 8 913 123-45-67") == QStringLiteral("exchange.not-a-name"));
    CHECK(nameIn("ivanov@mail.ru") == QStringLiteral("exchange.not-a-name"));
    CHECK(nameIn("  ") == QStringLiteral("exchange.no-name"));
    CHECK(refusalOf(readPersonName(Cell::ofNumber(5))) == QStringLiteral("exchange.not-a-name"));
}

TEST_CASE("A phone reads the same however it was stored", "[exchange]")
{
    for (const QStringView text :
         {u"79131234567", u"79131234567.0", u"7.9131234567E+10", u"8 (913) 123-45-67", u"+7 913 123 45 67",
          u"9131234567", u"8-913-123-45-67"}) {
        const auto phone = readPhone(text);
        INFO(text.toString().toStdString());
        REQUIRE(phone);
        CHECK(*phone == QStringLiteral("+7 913 123-45-67"));
    }
    CHECK(readPhone(shown(Cell::ofNumber(79131234567.0))) == QStringLiteral("+7 913 123-45-67"));
    for (const QStringView text : {u"22-33-44", u"нет", u"7.91312E+10", u"+375 29 123-45-67",
                                   u"мать Петрова О. П., 8 913 123-45-67"}) {
        CHECK(refusalOf(readPhone(text)) == QStringLiteral("exchange.not-a-phone"));
    }
}

TEST_CASE("A representative is told apart into relation, name and phone", "[exchange]")
{
    const auto both = readRepresentatives(
        u"мать Иванова Ольга Петровна, 8 913 123-45-67, отец: Иванов Сергей Ильич (8-913-765-43-21)");
    REQUIRE(both.size() == 2);
    CHECK(both[0].relation == people::Relation::Mother);
    CHECK(both[0].name == QStringLiteral("Иванова Ольга Петровна"));
    CHECK(both[0].phone == QStringLiteral("+7 913 123-45-67"));
    CHECK(both[1].relation == people::Relation::Father);
    CHECK(both[1].name == QStringLiteral("Иванов Сергей Ильич"));
    CHECK(both[1].phone == QStringLiteral("+7 913 765-43-21"));

    const auto guardian = readRepresentatives(u"Оюн Анна Кан-ооловна (опекун), oyun@mail.ru");
    REQUIRE(guardian.size() == 1);
    CHECK(guardian[0].relation == people::Relation::Guardian);
    CHECK(guardian[0].name == QStringLiteral("Оюн Анна Кан-ооловна"));
    CHECK(guardian[0].email == QStringLiteral("oyun@mail.ru"));

    const auto body =
        readRepresentatives(u"орган опеки и попечительства, Кан Ольга Петровна, +7 913 123-45-67");
    REQUIRE(body.size() == 1);
    CHECK(body.front().relation == people::Relation::GuardianshipBody);
    CHECK(body.front().name == QStringLiteral("Кан Ольга Петровна"));
    CHECK(readRepresentatives(u"8 913 123-45-67").empty());
    CHECK(readRepresentatives(u"Петрова Мария Ильинична").front().relation == std::nullopt);
}

TEST_CASE("Sex, yes and no are read from the usual words", "[exchange]")
{
    CHECK(readSex(u"м") == language::Sex::Male);
    CHECK(readSex(u"Муж.") == language::Sex::Male);
    CHECK(readSex(u"женский") == language::Sex::Female);
    CHECK(readSex(u"Ж") == language::Sex::Female);
    CHECK(refusalOf(readSex(u"7А")) == QStringLiteral("exchange.not-a-sex"));
    CHECK(readYesNo(u"Да") == true);
    CHECK(readYesNo(u"нет") == false);
    CHECK(refusalOf(readYesNo(u"может быть")) == QStringLiteral("exchange.not-yes-or-no"));
}

TEST_CASE("A category tells the side of a form and restricted categories apart", "[exchange]")
{
    CHECK(readCategory(u"Обучающийся").category == people::Category::Pupil);
    CHECK(readCategory(u"социальный партнёр").category == people::Category::Partner);
    const auto young = readCategory(u"молодой специалист");
    CHECK(young.category == people::Category::Teacher);
    CHECK(young.youngSpecialist);

    const auto mixed = readCategory(u"ученик, ОВЗ; ТЖС, сирота");
    CHECK(mixed.category == people::Category::Pupil);
    CHECK(mixed.restricted == std::vector{people::RestrictedKind::Disability,
                                          people::RestrictedKind::HardLifeSituation,
                                          people::RestrictedKind::Orphan});
    CHECK(readCategory(u"ребёнок-инвалид").restricted == std::vector{people::RestrictedKind::Disability});
    CHECK(readCategory(u"группа риска").restricted == std::vector{people::RestrictedKind::AtRisk});
    CHECK(readCategory(u"одарённый").restricted == std::vector{people::RestrictedKind::Gifted});
    CHECK(readCategory(u"высшая").unknown.isEmpty());
    CHECK(readCategory(u"космонавт").unknown == QStringList{QStringLiteral("космонавт")});
}

TEST_CASE("A form is recognised by code or title with any dashes", "[exchange]")
{
    CHECK(formsIn("Ученик-ученик") == QStringLiteral("pupil-pupil"));
    CHECK(formsIn("ученик — ученик") == QStringLiteral("pupil-pupil"));
    CHECK(formsIn("обучающийся – обучающийся") == QStringLiteral("pupil-pupil"));
    CHECK(formsIn("pupil-pupil") == QStringLiteral("pupil-pupil"));
    CHECK(formsIn("педагог–педагог") == QStringLiteral("teacher-teacher"));
    CHECK(formsIn("Учитель - учитель") == QStringLiteral("teacher-teacher"));
    CHECK(formsIn("социальный партнер-ученик") == QStringLiteral("partner-pupil"));
    CHECK(formsIn("педагог – ученик группы риска") == QStringLiteral("teacher-pupil-at-risk"));
    CHECK(formsIn("ученик – ученик; учитель – учитель") == QStringLiteral("pupil-pupil+teacher-teacher"));
    CHECK(formsIn("ученик – робот") == QStringLiteral("exchange.unknown-form"));
}

TEST_CASE("The kind of a consent and its signer are read from the usual words", "[exchange]")
{
    CHECK(readConsentKind(u"обработка") == ConsentKindTold::Processing);
    CHECK(readConsentKind(u"Согласие на обработку персональных данных участника") ==
          ConsentKindTold::Processing);
    CHECK(readConsentKind(u"обработка специальных категорий") == ConsentKindTold::SpecialCategories);
    CHECK(readConsentKind(u"специальные категории") == ConsentKindTold::SpecialCategories);
    CHECK(readConsentKind(u"распространение") == ConsentKindTold::Distribution);
    CHECK(readConsentKind(u"участие в программе наставничества") == ConsentKindTold::Participation);
    CHECK(readConsentKind(u"наставничество") == ConsentKindTold::Mentoring);
    CHECK(refusalOf(readConsentKind(u"обработка, участие")) == QStringLiteral("exchange.not-a-consent-kind"));
    CHECK(refusalOf(readConsentKind(u"да")) == QStringLiteral("exchange.not-a-consent-kind"));

    CHECK(readSignedBy(u"сам") == SignedByTold::Self);
    CHECK(readSignedBy(u"законный представитель") == SignedByTold::Representative);
    CHECK(readSignedBy(u"мать") == SignedByTold::Representative);
    CHECK(readSignedBy(u"Оба") == SignedByTold::Both);
    CHECK(readSignedBy(u"ребёнок и мать") == SignedByTold::Both);
    CHECK(refusalOf(readSignedBy(u"кто-то")) == QStringLiteral("exchange.not-a-signer"));
}

TEST_CASE("Capacity and experience are read out of words", "[exchange]")
{
    CHECK(readCapacity(Cell::ofNumber(3)) == 3);
    CHECK(readCapacity(textCell("до 3 человек")) == 3);
    CHECK(readCapacity(textCell("1–2")) == 2);
    CHECK(refusalOf(readCapacity(textCell("без ограничений"))) == QStringLiteral("exchange.not-a-capacity"));
    CHECK(refusalOf(readCapacity(Cell::ofNumber(0))) == QStringLiteral("exchange.not-a-capacity"));
    CHECK(refusalOf(readCapacity(Cell::ofNumber(1.5))) == QStringLiteral("exchange.not-a-capacity"));
    CHECK(refusalOf(readCapacity(Cell::ofDate(QDate(2026, 3, 1)))) ==
          QStringLiteral("exchange.not-a-capacity"));

    CHECK(readExperience(textCell("18 лет")) == 18.0);
    CHECK(readExperience(textCell("2,5 года")) == 2.5);
    CHECK(readExperience(textCell("6 мес.")) == 0.5);
    CHECK(refusalOf(readExperience(textCell("высшая"))) == QStringLiteral("exchange.not-an-experience"));
}
