#include "people/age_wish.h"

#include "support/text.h"

using kurator::people::AgeRange;
using kurator::people::ageWish;

namespace {

struct WishExample
{
    const char16_t* text;
    AgeRange ages;
};

} // namespace

TEST_CASE("The ages a mentor wishes for are read as people write them", "[people]")
{
    const WishExample example = GENERATE(values<WishExample>({
        {u"11–13 лет", {11, 13}},
        {u"11 - 13", {11, 13}},
        {u"11, 12, 13 лет", {11, 13}},
        {u"с 11 до 13 лет", {11, 13}},
        {u"от 14", {14, 150}},
        {u"14+", {14, 150}},
        {u"старше 14 лет", {14, 150}},
        {u"не младше 14", {14, 150}},
        {u"до 12", {0, 12}},
        {u"не старше 12 лет", {0, 12}},
        {u"12 лет", {12, 12}},
        {u"5-7 класс", {11, 14}},
        {u"с 5 по 7 кл.", {11, 14}},
        {u"7 класс", {13, 14}},
        {u"от 9 класса", {15, 18}},
        {u"14–16 лет (8–9 классы)", {14, 16}},
        {u"8–9 классы, 14–16 лет", {14, 16}},
        {u"начальная школа", {7, 11}},
        {u"начальные и средние классы", {7, 16}},
        {u"старшеклассники", {16, 18}},
        {u"Любой", {0, 150}},
        {u"любой от 10 лет", {10, 150}},
        {u"не имеет значения", {0, 150}},
    }));
    CAPTURE(QString::fromUtf16(example.text));
    const auto ages = ageWish(example.text);
    REQUIRE(ages);
    CHECK(ages->from == example.ages.from);
    CHECK(ages->to == example.ages.to);
}

TEST_CASE("A text that tells no age is not guessed at", "[people]")
{
    const auto* text = GENERATE(u"", u"–", u"подростки", u"любознательные", u"2012–2014 г. р.",
                                u"от 15 до 12", u"5–17 классы");
    CAPTURE(QString::fromUtf16(text));
    CHECK_FALSE(ageWish(text));
}
