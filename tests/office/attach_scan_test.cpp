#include "office/attach_scan.h"

#include "messages/message.h"
#include "support/test_school.h"
#include "support/text.h"

#include <QFile>

#include <algorithm>

using namespace kurator;

namespace {

QString fileWith(const TestSchool& school, const QString& name, const QByteArray& content)
{
    const QString path = school.fileIn(name);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    return path;
}

base::Id<people::Consent> someConsent(const office::Desk& desk)
{
    REQUIRE_FALSE(desk.snapshot().consents.empty());
    return desk.snapshot().consents.front().id;
}

} // namespace

TEST_CASE("A scan is known by its first bytes, whatever the file is called", "[office]")
{
    CHECK(office::scanMediaType("%PDF-1.7\n") == QStringLiteral("application/pdf"));
    CHECK(office::scanMediaType(QByteArray("\xFF\xD8\xFF\xE0", 4)) == QStringLiteral("image/jpeg"));
    CHECK(office::scanMediaType("PK\x03\x04").isEmpty());
    CHECK(office::scanMediaType("").isEmpty());
    CHECK(office::scanMediaType("%PD").isEmpty());
}

TEST_CASE("A scan goes into the base, out to a file byte for byte, and away", "[office]")
{
    const auto school = TestSchool::demo(3);
    auto& desk = school->desk();
    const QByteArray content = "%PDF-1.4 " + QByteArray(5000, 'x');
    const auto attached =
        office::attachScan(desk, someConsent(desk), fileWith(*school, QStringLiteral("скан.pdf"), content));
    REQUIRE(attached);
    REQUIRE(desk.snapshot().scans.size() == 1);
    const people::Scan& scan = desk.snapshot().scans.front();
    CHECK(scan.name == QStringLiteral("скан.pdf"));
    CHECK(scan.mediaType == QStringLiteral("application/pdf"));
    CHECK(scan.size == content.size());
    CHECK(scan.addedOn == desk.today());
    const QString out = school->fileIn(QStringLiteral("копия.pdf"));
    REQUIRE(office::saveScanAs(desk, *attached, out));
    QFile file(out);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == content);
    REQUIRE(office::removeScan(desk, *attached));
    CHECK(desk.snapshot().scans.empty());
    CHECK(office::removeScan(desk, *attached).error().code == QStringLiteral("storage.no-scan"));
    CHECK(office::saveScanAs(desk, *attached, out).error().code == QStringLiteral("storage.no-scan"));
}

TEST_CASE("What is no scan, is too large or is not there is refused and told", "[office]")
{
    const auto school = TestSchool::demo(3);
    auto& desk = school->desk();
    const auto refusal = [&](base::Id<people::Consent> consent, const QString& path) {
        const auto attached = office::attachScan(desk, consent, path);
        REQUIRE_FALSE(attached);
        CHECK_FALSE(messages::text(attached.error()).contains(QLatin1Char('{')));
        CHECK(messages::knows(attached.error().code));
        return attached.error().code;
    };
    const auto consent = someConsent(desk);
    const QString word = fileWith(*school, QStringLiteral("скан.pdf"), "PK\x03\x04 docx");
    CHECK(refusal(consent, word) == QStringLiteral("scan.not-a-scan"));
    const QString empty = fileWith(*school, QStringLiteral("пусто.jpg"), {});
    CHECK(refusal(consent, empty) == QStringLiteral("scan.not-a-scan"));
    CHECK(refusal(consent, school->fileIn(QStringLiteral("нет.pdf"))) == QStringLiteral("scan.unreadable"));
    const QString large = fileWith(*school, QStringLiteral("большой.pdf"),
                                   "%PDF-" + QByteArray(static_cast<qsizetype>(people::largestScan), 'x'));
    CHECK(refusal(consent, large) == QStringLiteral("storage.scan-too-large"));
    CHECK(refusal(base::Id<people::Consent>(QUuid::createUuid()), word) == QStringLiteral("scan.no-consent"));
    CHECK(desk.snapshot().scans.empty());
}
