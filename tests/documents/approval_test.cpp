#include "documents/approval.h"

#include "support/text.h"

#include <catch2/catch.hpp>

using namespace kurator;
using namespace kurator::documents;

namespace {

PaperHead headOfSchool()
{
    PaperHead head;
    head.organisation.shortName = QStringLiteral("МБОУ «СОШ № 12»");
    head.organisation.director.position = QStringLiteral("директор");
    head.organisation.director.name = {QStringLiteral("Черных"), QStringLiteral("Пётр"),
                                       QStringLiteral("Ильич")};
    return head;
}

Approval byBody(ApprovalKind kind, const char* body, const char* number)
{
    return {kind, QString::fromUtf8(body), {}, QString::fromUtf8(number), QDate(2026, 8, 28)};
}

const Approval byDirector{ApprovalKind::ApprovedByDirector, {}, {}, {}, {}};

QStringList firstLines(const std::vector<ApprovalBlock>& blocks)
{
    QStringList lines;
    for (const ApprovalBlock& block : blocks) {
        lines << block.lines.value(0);
    }
    return lines;
}

} // namespace

TEST_CASE("Four approval blocks make two rows with the approving one at the top right", "[documents]")
{
    const auto corners =
        approvalCorners({byBody(ApprovalKind::Adopted, "Педагогическим советом", "1"),
                         byBody(ApprovalKind::AgreedByBody, "Советом родителей", "2"),
                         byBody(ApprovalKind::AgreedByBody, "Советом обучающихся", "3"), byDirector},
                        headOfSchool())
            .corners;
    CHECK(firstLines(corners.left) ==
          QStringList{QStringLiteral("Педагогическим советом"), QStringLiteral("Советом родителей")});
    CHECK(firstLines(corners.right) ==
          QStringList{QStringLiteral("Директор"), QStringLiteral("Советом обучающихся")});
}

TEST_CASE("Two blocks stand side by side, one that approves stands on the right alone", "[documents]")
{
    const auto alone = approvalCorners({byDirector}, headOfSchool()).corners;
    CHECK(alone.left.empty());
    REQUIRE(alone.right.size() == 1);
    CHECK(alone.right.front().heading == QStringLiteral("УТВЕРЖДАЮ"));
    CHECK(alone.right.front().signatory.startsWith(QStringLiteral("П.")));

    const auto two = approvalCorners({byBody(ApprovalKind::Adopted, "Педагогическим советом", "1"),
                                      byBody(ApprovalKind::AgreedByBody, "Советом родителей", "2")},
                                     headOfSchool())
                         .corners;
    CHECK(two.left.size() == 1);
    CHECK(two.right.size() == 1);
}

TEST_CASE("Protocol and order are told as the standard has them", "[documents]")
{
    const Approval order{ApprovalKind::ApprovedByOrder, {}, {}, QStringLiteral("45-ОД"), QDate(2026, 9, 1)};
    const auto filled = approvalCorners({byBody(ApprovalKind::Adopted, "Педагогическим советом", "1"), order},
                                        headOfSchool());
    CHECK(filled.warnings.empty());
    const auto& adopted = filled.corners.left.front();
    CHECK(adopted.heading == QStringLiteral("ПРИНЯТО"));
    CHECK(adopted.lines.at(1) == QStringLiteral("(протокол от 28.08.2026 №\u00a01)"));
    CHECK(adopted.signatory.isEmpty());
    const auto& approved = filled.corners.right.front();
    CHECK(approved.heading == QStringLiteral("УТВЕРЖДЕНА"));
    CHECK(approved.lines.at(1) == QStringLiteral("от 01.09.2026 №\u00a045-ОД"));
    CHECK(approved.lines.at(0).contains(QStringLiteral("СОШ")));
}

TEST_CASE("What is not told leaves a place to write, and a warning names the place", "[documents]")
{
    const auto filled = approvalCorners({{ApprovalKind::AgreedByBody, {}, {}, {}, {}}}, headOfSchool());
    const auto& block = filled.corners.left.front();
    CHECK(block.lines.at(0).startsWith(QStringLiteral("____")));
    CHECK(block.lines.at(1).contains(QStringLiteral("______")));
    REQUIRE(filled.warnings.size() == 3);
    for (const base::Finding& warning : filled.warnings) {
        CHECK(warning.code == QStringLiteral("documents.field-missing"));
        CHECK(warning.arguments.value(QStringLiteral("meaning")).contains(QStringLiteral("СОГЛАСОВАНО")));
    }

    const auto person = approvalCorners(
        {{ApprovalKind::AgreedByPerson, QStringLiteral("Начальник отдела"), {}, {}, {}}}, headOfSchool());
    REQUIRE(person.warnings.size() == 1);
    CHECK(person.corners.left.front().lines == QStringList{QStringLiteral("Начальник отдела")});
    CHECK(person.corners.left.front().signatory.startsWith(QStringLiteral("____")));
}

TEST_CASE("Every kind of block is known by its code", "[documents]")
{
    for (const char* code : {"adopted", "agreed", "agreed-person", "director", "order"}) {
        const auto kind = approvalKindFrom(QLatin1String(code));
        REQUIRE(kind);
        CHECK(approvalKindCode(*kind) == QLatin1String(code));
        CHECK_FALSE(approvalHeading(*kind).isEmpty());
    }
    CHECK_FALSE(approvalKindFrom(QStringLiteral("seen")));
}
