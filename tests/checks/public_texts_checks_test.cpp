#include "checks/found.h"

using namespace kurator;
using tests::Found;
using tests::SmallSchool;

TEST_CASE("A request that discloses a restricted category is told without its words", "[checks]")
{
    SmallSchool school; // 152-ФЗ ст. 10, decision 9
    const auto mentee = school.mentee(QStringLiteral("Иванова Мария Сергеевна"));
    for (const auto* text : {"Помочь ребёнку с ОВЗ освоиться", "инвалидность, нужна поддержка", "Диагноз: …",
                             "сирота, живёт у тёти", "состоит на учёте"}) {
        school.entry(mentee).request = QString::fromUtf8(text);
        INFO(text);
        CHECK(Found(school).codes() == QStringList{QStringLiteral("restricted.in-request")});
        CHECK_FALSE(
            Found(school).one("restricted.in-request").arguments.values().contains(QString::fromUtf8(text)));
    }
}

TEST_CASE("Words that only look like a category are left alone", "[checks]")
{
    SmallSchool school;
    const auto mentee = school.mentee(QStringLiteral("Иванова Мария Сергеевна"));
    for (const auto* text :
         {"научиться рассказывать", "учёт времени", "готов к зову сердца", "опекать младших", "расписание"}) {
        school.entry(mentee).request = QString::fromUtf8(text);
        INFO(text);
        CHECK(Found(school).codes().isEmpty());
    }
}

TEST_CASE("A goal of a pair that discloses a category is told", "[checks]")
{
    SmallSchool school;
    const auto pair = school.pair(school.pupilMentor(QStringLiteral("Петрова Дарья Игоревна")),
                                  school.mentee(QStringLiteral("Иванова Мария Сергеевна")));
    school.pairOf(pair).goal = QStringLiteral("адаптация ребёнка-инвалида");
    CHECK(Found(school).codes() == QStringList{QStringLiteral("restricted.in-goal")});
}
