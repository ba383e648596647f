#include "office/attach_scan.h"

#include "exchange/safe_file.h"
#include "language/person_name.h"
#include "people/consent_validity.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace kurator::office {

namespace {

constexpr qint64 bytesOfMegabyte = 1024 * 1024;

school::Step scanStep(const Desk& desk, const char* code, base::Id<people::Consent> id, const QString& file)
{
    base::Arguments arguments{{QStringLiteral("file"), file}};
    const auto& consents = desk.snapshot().consents;
    const auto consent = std::ranges::find(consents, id, &people::Consent::id);
    if (consent != consents.end()) {
        const auto& persons = desk.snapshot().persons;
        const auto person = std::ranges::find(persons, consent->person, &people::Person::id);
        arguments.insert(QStringLiteral("paper"), people::paperKind(consent->purpose));
        arguments.insert(QStringLiteral("name"),
                         person == persons.end() ? QString() : language::fullName(person->name));
    }
    return {QString::fromLatin1(code), arguments};
}

base::Result<QByteArray> readScanFile(const QString& path, const QString& name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::refuseInput("scan.unreadable", {{QStringLiteral("file"), name}});
    }
    const auto tooLarge = [] {
        return base::refuseInput(
            "storage.scan-too-large",
            {{QStringLiteral("megabytes"), QString::number(people::largestScan / bytesOfMegabyte)}});
    };
    if (file.size() > people::largestScan) {
        return tooLarge();
    }
    // What is no plain file may tell a size of nothing and never end.
    const QByteArray content = file.read(people::largestScan + 1);
    if (content.size() > people::largestScan) {
        return tooLarge();
    }
    if (file.error() != QFileDevice::NoError) {
        return base::refuseInput("scan.unreadable", {{QStringLiteral("file"), name}});
    }
    return content;
}

} // namespace

QString scanMediaType(QByteArrayView content)
{
    if (content.startsWith("%PDF-")) {
        return QStringLiteral("application/pdf");
    }
    if (content.startsWith("\xFF\xD8\xFF")) {
        return QStringLiteral("image/jpeg");
    }
    return {};
}

base::Result<base::Id<people::Scan>> attachScan(Desk& desk, base::Id<people::Consent> consent,
                                                const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    if (std::ranges::none_of(desk.snapshot().consents,
                             [consent](const people::Consent& one) { return one.id == consent; })) {
        return base::refuseInput("scan.no-consent");
    }
    const auto content = readScanFile(path, name);
    if (!content) {
        return base::passOn(content);
    }
    people::Scan scan;
    scan.mediaType = scanMediaType(*content);
    if (scan.mediaType.isEmpty()) {
        return base::refuseInput("scan.not-a-scan", {{QStringLiteral("file"), name}});
    }
    scan.id = desk.ids().next<people::Scan>();
    scan.consent = consent;
    scan.name = name;
    scan.addedOn = desk.today();
    scan.size = content->size();
    const auto kept = desk.keepScan(scanStep(desk, "step.scan-attached", consent, name), scan, *content);
    if (!kept) {
        return base::passOn(kept);
    }
    return scan.id;
}

base::Result<void> saveScanAs(Desk& desk, base::Id<people::Scan> scan, const QString& path)
{
    const auto content = desk.store().scanContent(scan);
    if (!content) {
        return base::passOn(content);
    }
    return exchange::saveFile(path, *content);
}

base::Result<void> removeScan(Desk& desk, base::Id<people::Scan> scan)
{
    const auto& scans = desk.snapshot().scans;
    const auto found = std::ranges::find(scans, scan, &people::Scan::id);
    if (found == scans.end()) {
        return base::refuseInput("storage.no-scan");
    }
    return desk.removeScan(scanStep(desk, "step.scan-removed", found->consent, found->name), scan);
}

} // namespace kurator::office
