#include "lists/tag_list.h"

#include "lists/desk_over.h"
#include "support/text.h"

using namespace kurator;

TEST_CASE("Tags of requests, competences and interests are offered, in the order of the alphabet", "[lists]")
{
    tests::SmallSchool small;
    auto& mentee = small.entry(small.mentee(QStringLiteral("Ондар Айлана Олеговна")));
    mentee.requestTags = {QStringLiteral("физика"), QStringLiteral("алгебра")};
    mentee.interestTags = {QStringLiteral("шахматы")};
    auto& mentor = small.entry(small.pupilMentor(QStringLiteral("Белов Иван Ильич")));
    mentor.competenceTags = {QStringLiteral("Алгебра")};
    mentor.competences = QStringLiteral("вокал, помогаю готовиться к выступлениям перед большим залом");
    tests::DeskOver over(small);
    CHECK(lists::tagsInUse(over.desk()) == QStringList{QStringLiteral("алгебра"), QStringLiteral("вокал"),
                                                       QStringLiteral("физика"), QStringLiteral("шахматы")});
}
