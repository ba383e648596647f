#include "language/declension_table.h"
#include "language/name_declension.h"

#include "support/text.h"

#include <QFile>
#include <QStringList>

using namespace kurator::language;

namespace {

QString withoutYo(QString text)
{
    return text.replace(QChar(u'ё'), QChar(u'е')).replace(QChar(u'Ё'), QChar(u'Е'));
}

QStringList linesOfNameTable(const char* fileName)
{
    QFile file(QStringLiteral(KURATOR_SOURCE_DIR "/tests/data/") + QString::fromLatin1(fileName));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList lines = QString::fromUtf8(file.readAll()).split(QChar(u'\n'), Qt::SkipEmptyParts);
    lines.removeFirst();
    return lines;
}

void checkNameTable(const char* fileName, qsizetype atLeast)
{
    const QStringList lines = linesOfNameTable(fileName);
    CHECK(lines.size() >= atLeast);
    for (const QString& line : lines) {
        const QStringList cells = line.split(QChar(u'\t'));
        REQUIRE(cells.size() >= 7);
        const Sex sex = cells.at(0) == QStringLiteral("m") ? Sex::Male : Sex::Female;
        const PersonName name = personNameFromText(cells.at(1));
        const auto forms = allForms(name, sex);
        for (std::size_t i = 0; i < forms.size(); ++i) {
            CHECK(withoutYo(forms[i]) == withoutYo(cells.at(static_cast<qsizetype>(i) + 1)));
        }
        INFO(cells.at(1).toStdString());
        CHECK_FALSE(isUncertain(name, sex));
    }
}

QString formOf(QStringView name, Sex sex, Case grammaticalCase)
{
    return fullName(declined(personNameFromText(name), sex, grammaticalCase));
}

bool isAsked(QStringView name, Sex sex)
{
    return isUncertain(personNameFromText(name), sex);
}

} // namespace

TEST_CASE("Every name of the agreed table reads right in six cases", "[language]")
{
    checkNameTable("names.tsv", 45);
}

TEST_CASE("Names of many peoples read right in six cases", "[language]")
{
    checkNameTable("names_more.tsv", 120);
}

TEST_CASE("The nominative is the name as it was written", "[language]")
{
    const PersonName name{QStringLiteral("Кравец"), QStringLiteral("Пётр"), QStringLiteral("Ильич")};
    CHECK(declined(name, Sex::Male, Case::Nominative) == name);
}

TEST_CASE("A name whose forms only its bearer knows stays unchanged and is asked", "[language]")
{
    for (const auto* surname : {u"Кравец", u"Заяц",      u"Журавель",    u"Казачок",   u"Перец",  u"Орёл",
                                u"Грусть", u"Мозоль",    u"Астрахань",   u"Саая",      u"Бараан", u"Кок",
                                u"Кол",    u"Рахимзода", u"Зокирзода",   u"Кузьмич",   u"Фомич",  u"Палий",
                                u"Топчий", u"Багрий",    u"Даваа-Самбу", u"Кара-Куске"}) {
        const PersonName name{QString::fromUtf16(surname), QStringLiteral("Иван"),
                              QStringLiteral("Иванович")};
        INFO(name.surname.toStdString());
        CHECK(isUncertain(name, Sex::Male));
        CHECK(declined(name, Sex::Male, Case::Dative).surname == name.surname);
        CHECK(declined(name, Sex::Male, Case::Dative).given == QStringLiteral("Ивану"));
    }
    for (const auto* given : {u"Гузель", u"Айгуль", u"Адель", u"Николь"}) {
        const PersonName name{QStringLiteral("Иванова"), QString::fromUtf16(given), {}};
        INFO(name.given.toStdString());
        CHECK(isUncertain(name, Sex::Female));
        CHECK(declined(name, Sex::Female, Case::Genitive).given == name.given);
        CHECK(declined(name, Sex::Female, Case::Genitive).surname == QStringLiteral("Ивановой"));
    }
}

TEST_CASE("A surname whose stress is foreign is asked, its Russian neighbours are not", "[language]")
{
    for (const auto* surname : {u"Куусела", u"Хиккола", u"Дюлля", u"Дюпла", u"Мешек", u"Гребень", u"Ветер"}) {
        const PersonName name{QString::fromUtf16(surname), QStringLiteral("Иван"), {}};
        INFO(name.surname.toStdString());
        CHECK(isUncertain(name, Sex::Male));
        CHECK(declined(name, Sex::Male, Case::Genitive).surname == name.surname);
    }
    CHECK(formOf(u"Дюкова Анна", Sex::Female, Case::Dative) == QStringLiteral("Дюковой Анне"));
    CHECK(formOf(u"Кузнец Иван", Sex::Male, Case::Dative) == QStringLiteral("Кузнецу Ивану"));
    CHECK(formOf(u"Олень Иван", Sex::Male, Case::Dative) == QStringLiteral("Оленю Ивану"));
    CHECK(formOf(u"Гашек Ярослав", Sex::Male, Case::Dative) == QStringLiteral("Гашеку Ярославу"));
    CHECK(formOf(u"Могила Пётр", Sex::Male, Case::Dative) == QStringLiteral("Могиле Петру"));
}

TEST_CASE("All forms at once are those of each case", "[language]")
{
    for (const auto* text : {u"Оюн Чодураа Кан-ооловна", u"Нгуен Ван Хай", u"Римский-Корсаков Лев Ильич"}) {
        const PersonName name = personNameFromText(QStringView(text));
        const auto forms = declinedThroughout(name, Sex::Male);
        for (const Case grammaticalCase : allCases) {
            CHECK(forms[static_cast<std::size_t>(grammaticalCase)] ==
                  declined(name, Sex::Male, grammaticalCase));
        }
    }
}

TEST_CASE("A Vietnamese or Korean name stays whole until it is confirmed", "[language]")
{
    CHECK(isAsked(u"Нгуен Ван Хай", Sex::Male));
    CHECK(formOf(u"Нгуен Ван Хай", Sex::Male, Case::Genitive) == QStringLiteral("Нгуен Ван Хай"));
    const PersonName columns{QStringLiteral("Ким"), QStringLiteral("Чен Ын"), {}};
    CHECK(isUncertain(columns, Sex::Male));
    CHECK(declined(columns, Sex::Male, Case::Genitive) == columns);
}

TEST_CASE("A woman's surname that never declines is not asked", "[language]")
{
    CHECK_FALSE(isAsked(u"Кравец Ольга Ивановна", Sex::Female));
    CHECK_FALSE(isAsked(u"Мозоль Ольга Ивановна", Sex::Female));
    CHECK_FALSE(isAsked(u"Палий Ольга Ивановна", Sex::Female));
}

TEST_CASE("A patronymic of the other sex is asked about", "[language]")
{
    CHECK(isAsked(u"Иванова Анна Ивановна", Sex::Male));
    CHECK(isAsked(u"Иванов Иван Иванович", Sex::Female));
}

TEST_CASE("A name in another alphabet is asked, initials are left alone", "[language]")
{
    CHECK(isAsked(u"Smith John", Sex::Male));
    CHECK_FALSE(isAsked(u"Иванов И. П.", Sex::Male));
    CHECK(formOf(u"Иванов И. П.", Sex::Male, Case::Dative) == QStringLiteral("Иванову И. П."));
}

TEST_CASE("A name in capitals keeps its capitals", "[language]")
{
    CHECK(formOf(u"ИВАНОВ ЛЕВ ИЛЬИЧ", Sex::Male, Case::Instrumental) ==
          QStringLiteral("ИВАНОВЫМ ЛЬВОМ ИЛЬИЧОМ"));
}

TEST_CASE("A surname of several words declines in the last one", "[language]")
{
    CHECK(formOf(u"фон Бюлов Карл Иванович", Sex::Male, Case::Instrumental) ==
          QStringLiteral("фон Бюловом Карлом Ивановичем"));
    CHECK(formOf(u"Бакыт уулу Эрлан", Sex::Male, Case::Dative) == QStringLiteral("Бакыт уулу Эрлану"));
}

TEST_CASE("A name written with a non-breaking hyphen keeps it", "[language]")
{
    CHECK(formOf(u"Кара\u2011оол Аяс", Sex::Male, Case::Genitive) == QStringLiteral("Кара\u2011оола Аяса"));
}

TEST_CASE("One answer does for a name that comes again, of a man, of a woman or as a given name",
          "[language]")
{
    const PersonName man{QStringLiteral("Кравец"), QStringLiteral("Айгуль"), QStringLiteral("Ильич")};
    const PersonName woman{QStringLiteral("Кравец"), QStringLiteral("Ольга"), QStringLiteral("Ильинична")};
    const PersonName named{QStringLiteral("Ольга"), QStringLiteral("Кравец"), QStringLiteral("Ильинична")};
    const PersonName syllables{QStringLiteral("Ким"), QStringLiteral("Чен Ын"), {}};
    const PersonName given{QStringLiteral("Чен Ын"), QStringLiteral("Ким"), {}};
    UncertainNames uncertain;
    for (int time = 0; time < 2; ++time) {
        for (const PersonName& name : {man, woman, named, syllables, given}) {
            for (const Sex sex : {Sex::Female, Sex::Male}) {
                INFO(fullName(name).toStdString());
                CHECK(uncertain.contains(name, sex) == isUncertain(name, sex));
            }
        }
    }
    CHECK(uncertain.contains(man, Sex::Male));
    CHECK_FALSE(uncertain.contains(woman, Sex::Female));
}
