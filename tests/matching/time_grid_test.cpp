#include "matching/time_grid.h"

#include "support/text.h"

using namespace kurator::matching;

namespace {

struct TimeExample
{
    const char16_t* text;
    const char16_t* shown;
};

} // namespace

TEST_CASE("Convenient time is read as people write it", "[matching]")
{
    const TimeExample example = GENERATE(values<TimeExample>({
        {u"вт. и чт. после 15:00", u"вт. днём, вт. вечером, чт. днём, чт. вечером"},
        {u"2 ч в неделю, вт. и чт.", u"вт., чт."},
        {u"по понедельникам", u"пн."},
        {u"будни, после уроков",
         u"пн. днём, пн. вечером, вт. днём, вт. вечером, ср. днём, ср. вечером, чт. днём, чт. вечером, "
         u"пт. днём, пт. вечером"},
        {u"Выходные", u"сб., вс."},
        {u"любое время", u"любое время"},
        {u"в любой день", u"любое время"},
        {u"любой день, кроме выходных", u"пн., вт., ср., чт., пт."},
        {u"пн–ср", u"пн., вт., ср."},
        {u"с понедельника по среду до обеда", u"пн. утром, вт. утром, ср. утром"},
        {u"сб. утром, вт. вечером", u"вт. вечером, сб. утром"},
        {u"утром в субботу и вечером во вторник", u"вт. вечером, сб. утром"},
        {u"среда, 14:00-16:00", u"ср. днём"},
        {u"среда 15-00", u"ср. днём"},
        {u"пт с 14 до 18 ч", u"пт. днём, пт. вечером"},
        {u"пт после 3", u"пт. днём, пт. вечером"},
        {u"пт с 7 вечера", u"пт. вечером"},
        {u"пятница, 2 половина дня", u"пт. днём, пт. вечером"},
        {u"ср. и пт. после 6 урока", u"ср. днём, ср. вечером, пт. днём, пт. вечером"},
        {u"1–2 раза в неделю по субботам до 12:00", u"сб. утром"},
        {u"до 2 часов в неделю, чт", u"чт."},
        {u"будни, кроме среды, после работы", u"пн. вечером, вт. вечером, чт. вечером, пт. вечером"},
        {u"с 15 сентября, по вторникам", u"вт."},
    }));
    CAPTURE(QString::fromUtf16(example.text));
    const TimeGrid grid = timeGridOf(example.text);
    CHECK(shownTimes(grid).join(QStringLiteral(", ")) == QString::fromUtf16(example.shown));
}

TEST_CASE("An amount of hours is not a time, and silence is not told", "[matching]")
{
    const auto* text = GENERATE(u"", u"–", u"2 ч в неделю", u"2 часа", u"1-2 ч/нед", u"3 раза в месяц",
                                u"мало времени", u"40 мин.");
    CAPTURE(QString::fromUtf16(text));
    CHECK_FALSE(timeGridOf(text).isTold());
}

TEST_CASE("Two people meet only where both are free", "[matching]")
{
    const TimeGrid mentee = timeGridOf(u"вт. и чт. после 15:00");
    const TimeGrid mentor = timeGridOf(u"чт. вечером, сб.");
    CHECK(shownTimes(commonTime(mentee, mentor)) == QStringList{QStringLiteral("чт. вечером")});
    CHECK(mentor.has(6, DayPart::Morning));
    CHECK(mentor.count() == 4);
}
