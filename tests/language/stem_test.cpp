#include "language/stem.h"

#include "support/text.h"

using namespace kurator::language;

namespace {

void checkSameStem(std::initializer_list<QStringView> words)
{
    for (const QStringView word : words) {
        INFO(word.toString().toStdString());
        CHECK(stem(word) == stem(*words.begin()));
    }
}

} // namespace

TEST_CASE("Forms of one school subject have one stem", "[language]")
{
    checkSameStem({u"математика", u"математике", u"математику", u"Математикой", u"МАТЕМАТИКИ"});
    checkSameStem({u"программирование", u"программированию", u"программированием", u"программирования"});
    checkSameStem({u"химия", u"химии", u"химию", u"химией"});
    checkSameStem({u"робототехника", u"робототехнике", u"робототехнику"});
    checkSameStem({u"английский", u"английскому", u"английского", u"английским"});
    checkSameStem({u"язык", u"языку", u"языка", u"языком"});
    checkSameStem({u"рисование", u"рисованию", u"рисования"});
    checkSameStem({u"черчение", u"черчению"});
    checkSameStem({u"биология", u"биологии"});
    checkSameStem({u"шахматы", u"шахматам", u"шахмат"});
    checkSameStem({u"волонтёрство", u"волонтерству"});
    checkSameStem({u"ЕГЭ", u"егэ"});
}

TEST_CASE("Different subjects have different stems", "[language]")
{
    CHECK(stem(u"физика") != stem(u"химия"));
    CHECK(stem(u"биология") != stem(u"география"));
    CHECK(stem(u"музыка") != stem(u"математика"));
}

TEST_CASE("A request and a competence meet in their subject", "[language]")
{
    CHECK(stems(u"Хочу подтянуть знания по математике, 9 «Б» класс") == stems(u"математика"));
    CHECK(stems(u"подтянуть математику, 7 кл.") == stems(u"математика"));
    CHECK(stems(u"Помочь с подготовкой к ЕГЭ по химии") == stems(u"ЕГЭ, химия"));
    CHECK(stems(u"научиться программированию на Python") == stems(u"программирование Python"));
    CHECK(stems(u"C++") == QStringList{QStringLiteral("c++")});
}

TEST_CASE("Stems keep their order, come once and skip empty words", "[language]")
{
    CHECK(stems(u"физика и химия, физике").size() == 2);
    CHECK(stems(u"физика, химия").first() == stem(u"физика"));
    CHECK(stems(u"хочу помощь по 11 классу").isEmpty());
    CHECK(stems(u"").isEmpty());
}
