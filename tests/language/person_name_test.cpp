#include "language/person_name.h"

#include "support/text.h"

using namespace kurator::language;

namespace {

void checkSplit(QStringView text, QStringView surname, QStringView given, QStringView patronymic)
{
    const PersonName name = personNameFromText(text);
    CHECK(name.surname == surname.toString());
    CHECK(name.given == given.toString());
    CHECK(name.patronymic == patronymic.toString());
}

std::optional<Sex> sexOf(QStringView text)
{
    return sexByPatronymic(personNameFromText(text));
}

} // namespace

TEST_CASE("A full name splits into surname, given name and patronymic", "[language]")
{
    checkSplit(u"Оюн Чодураа Кан-ооловна", u"Оюн", u"Чодураа", u"Кан-ооловна");
    checkSplit(u"  Иванова\u00a0Анна   Сергеевна ", u"Иванова", u"Анна", u"Сергеевна");
    checkSplit(u"Алиев Мамед Ибрагим оглы", u"Алиев", u"Мамед", u"Ибрагим оглы");
    checkSplit(u"Серикова Аружан Болаткызы", u"Серикова", u"Аружан", u"Болаткызы");
    checkSplit(u"Хан Артур", u"Хан", u"Артур", u"");
    checkSplit(u"Седых", u"Седых", u"", u"");
    checkSplit(u"", u"", u"", u"");
}

TEST_CASE("Unusual orders of a full name are understood", "[language]")
{
    checkSplit(u"Анна Сергеевна Иванова", u"Иванова", u"Анна", u"Сергеевна");
    checkSplit(u"Бакыт уулу Эрлан", u"Бакыт уулу", u"Эрлан", u"");
    checkSplit(u"фон Бюлов Карл Иванович", u"фон Бюлов", u"Карл", u"Иванович");
    checkSplit(u"Ван дер Ваальс Ян Карлович", u"Ван дер Ваальс", u"Ян", u"Карлович");
    checkSplit(u"Римский - Корсаков Николай Андреевич", u"Римский-Корсаков", u"Николай", u"Андреевич");
    checkSplit(u"Дондоков Бато Мунко Цыденович", u"Дондоков", u"Бато Мунко", u"Цыденович");
    checkSplit(u"Марцинкевич Олег Иванович", u"Марцинкевич", u"Олег", u"Иванович");
}

TEST_CASE("A full name is put together without gaps", "[language]")
{
    CHECK(fullName(personNameFromText(u"Алиев Мамед Ибрагим оглы")) ==
          QStringLiteral("Алиев Мамед Ибрагим оглы"));
    CHECK(fullName(PersonName{QStringLiteral("Хан"), QStringLiteral("Артур"), {}}) ==
          QStringLiteral("Хан Артур"));
    CHECK(fullName({}).isEmpty());
}

TEST_CASE("A patronymic tells the sex, a name without one does not", "[language]")
{
    for (const auto* male :
         {u"Иванов Иван Иванович", u"Черных Павел Ильич", u"Алиев Мамед Ибрагим оглы",
          u"Назарбаев Нурсултан Абишулы", u"Асанов Эрлан Бакыт уулу", u"Турсунов Фарход Рустам угли"}) {
        CHECK(sexOf(QStringView(male)) == Sex::Male);
    }
    for (const auto* female :
         {u"Седых Любовь Никитична", u"Иванова Анна Сергеевна", u"Голицына Илона Фоминична",
          u"Алиева Лейла Ильхам кызы", u"Мамедова Сабина Рауф гызы", u"Каримова Гулнора Ислом кизи",
          u"Серикова Аружан Болаткызы"}) {
        CHECK(sexOf(QStringView(female)) == Sex::Female);
    }
    CHECK_FALSE(sexOf(u"Ооржак Чодураа").has_value());
    CHECK_FALSE(sexOf(u"Нгуен Ван Хай").has_value());
}
