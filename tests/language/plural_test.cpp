#include "language/plural.h"

#include "support/text.h"

#include <array>

using namespace kurator::language;

namespace {

struct WordAfterNumber
{
    QStringView one;
    QStringView few;
    QStringView many;
};

constexpr std::array wordsAfterNumbers{
    WordAfterNumber{u"наставник", u"наставника", u"наставников"},
    WordAfterNumber{u"наставляемый", u"наставляемых", u"наставляемых"},
    WordAfterNumber{u"обучающийся", u"обучающихся", u"обучающихся"},
    WordAfterNumber{u"наставническая пара", u"наставнические пары", u"наставнических пар"},
    WordAfterNumber{u"группа", u"группы", u"групп"},
    WordAfterNumber{u"встреча", u"встречи", u"встреч"},
    WordAfterNumber{u"час", u"часа", u"часов"},
    WordAfterNumber{u"день", u"дня", u"дней"},
    WordAfterNumber{u"рабочий день", u"рабочих дня", u"рабочих дней"},
    WordAfterNumber{u"месяц", u"месяца", u"месяцев"},
    WordAfterNumber{u"год", u"года", u"лет"},
    WordAfterNumber{u"человек", u"человека", u"человек"},
    WordAfterNumber{u"педагог", u"педагога", u"педагогов"},
    WordAfterNumber{u"приложение", u"приложения", u"приложений"},
    WordAfterNumber{u"лист", u"листа", u"листов"},
    WordAfterNumber{u"балл", u"балла", u"баллов"},
    WordAfterNumber{u"согласие", u"согласия", u"согласий"},
    WordAfterNumber{u"предприятие", u"предприятия", u"предприятий"},
    WordAfterNumber{u"процент", u"процента", u"процентов"},
};

} // namespace

TEST_CASE("Words of a paper agree with the number before them", "[language]")
{
    for (const auto& [one, few, many] : wordsAfterNumbers) {
        for (const qint64 number : {1, 21, 101, 1001, -1}) {
            CHECK(plural(number, one, few, many) == one.toString());
        }
        for (const qint64 number : {2, 3, 4, 22, 104, -3}) {
            CHECK(plural(number, one, few, many) == few.toString());
        }
        for (const qint64 number : {0, 5, 11, 12, 13, 14, 20, 25, 100, 111, 112, -11}) {
            CHECK(plural(number, one, few, many) == many.toString());
        }
    }
}

TEST_CASE("After a fraction stands the genitive singular", "[language]")
{
    CHECK(pluralOfAmount(2.5, u"месяц", u"месяца", u"месяцев") == QStringLiteral("месяца"));
    CHECK(pluralOfAmount(1.5, u"час", u"часа", u"часов") == QStringLiteral("часа"));
    CHECK(pluralOfAmount(0.5, u"год", u"года", u"лет") == QStringLiteral("года"));
    CHECK(pluralOfAmount(1.5, u"рабочий день", u"рабочих дня", u"рабочих дней", u"рабочего дня") ==
          QStringLiteral("рабочего дня"));
    CHECK(pluralOfAmount(5, u"час", u"часа", u"часов") == QStringLiteral("часов"));
    CHECK(pluralOfAmount(21, u"час", u"часа", u"часов") == QStringLiteral("час"));
    CHECK(pluralOfAmount(-2.0, u"час", u"часа", u"часов") == QStringLiteral("часа"));
    CHECK(pluralOfAmount(4.999, u"час", u"часа", u"часов") == QStringLiteral("часов"));
}

TEST_CASE("The participle agrees with the number it tells of", "[language]")
{
    const auto told = [](qint64 number) {
        return QStringLiteral("%1 %2 %3")
            .arg(plural(number, u"закреплена", u"закреплены", u"закреплено"))
            .arg(number)
            .arg(plural(number, u"пара", u"пары", u"пар"));
    };
    CHECK(told(1) == QStringLiteral("закреплена 1 пара"));
    CHECK(told(2) == QStringLiteral("закреплены 2 пары"));
    CHECK(told(5) == QStringLiteral("закреплено 5 пар"));
    CHECK(told(11) == QStringLiteral("закреплено 11 пар"));
    CHECK(told(21) == QStringLiteral("закреплена 21 пара"));
}
