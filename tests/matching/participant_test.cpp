#include "matching/participant.h"

#include "matching/score.h"
#include "support/text.h"

using namespace kurator;
using namespace kurator::matching;

TEST_CASE("A request for mathematics meets a mentor's mathematics in any form of the word", "[matching]")
{
    people::Entry asks;
    asks.request = QStringLiteral("подтянуть математику, 7 кл.");
    people::Entry offers;
    offers.competences = QStringLiteral("Математика; подготовка к ОГЭ");
    people::Entry offersOther;
    offersOther.competences = QStringLiteral("робототехника");
    const QDate day(2026, 11, 21);
    const Mentee mentee = menteeOf(asks, {}, day);
    const auto requestLine = [&](const people::Entry& entry) {
        return explainedScore(mentee, mentorOf(entry, {}, day), {}, true).lines.front();
    };
    CHECK(requestLine(offers).points == 50);
    CHECK(requestLine(offers).common.size() == 1);
    CHECK(requestLine(offersOther).points == 0);
    CHECK(requestLine(offersOther).known);
}

TEST_CASE("A longer request is met by one subject for more than half", "[matching]")
{
    people::Entry asks;
    asks.request = QStringLiteral("подтянуть физику и математику, научиться выступать перед классом");
    people::Entry offers;
    offers.achievements = QStringLiteral("призёр олимпиады по физике");
    const QDate day(2026, 11, 21);
    const Score score = explainedScore(menteeOf(asks, {}, day), mentorOf(offers, {}, day), {}, true);
    CHECK(score.lines.front().points > 25);
    CHECK(score.lines.front().points < 50);
}

TEST_CASE("What an entry tells comes into matching", "[matching]")
{
    people::Person person;
    person.name = {QStringLiteral("Ёлкин"), QStringLiteral("Пётр"), QStringLiteral("Ильич")};
    person.birthDate = QDate(1980, 5, 1);
    people::Entry entry;
    entry.category = people::Category::Teacher;
    entry.time = QStringLiteral("2 ч в неделю, вт. и чт.");
    entry.wishedAgesText = QStringLiteral("11–13 лет");
    entry.capacity = 3;
    entry.status = people::MentorStatus::Trained;
    const Mentor mentor = mentorOf(entry, person, QDate(2026, 11, 21));
    CHECK(mentor.name == QStringLiteral("Ёлкин Пётр Ильич"));
    CHECK(mentor.sortKey == QStringLiteral("елкин петр ильич 1980-05-01"));
    CHECK(mentor.age == people::Age{46, true});
    CHECK(mentor.wishedAges == people::AgeRange{11, 13});
    CHECK(mentor.time == timeGridOf(u"вт., чт."));
    CHECK(mentor.freePlaces() == 3);
    CHECK(mentor.trained);
}
