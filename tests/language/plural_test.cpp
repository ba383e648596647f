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
