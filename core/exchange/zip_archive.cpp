#include "exchange/zip_archive.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipfileinfo.h>

#include <algorithm>

namespace kurator::exchange {

namespace {

constexpr qint64 longestUnmarkedBytes = qint64{4} << 20;
constexpr qint64 smallPartBytes = qint64{1} << 20;

QString entryKey(const QString& name)
{
    QString key = name.toLower();
    key.replace(QLatin1Char('\\'), QLatin1Char('/'));
    return key;
}

} // namespace

ZipStream::ZipStream(std::unique_ptr<QuaZipFile> part, qint64& unpacked, qint64 limit)
    : m_part(std::move(part)), m_unpacked(unpacked), m_limit(limit)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipStream::~ZipStream() = default;

qint64 ZipStream::readData(char* data, qint64 size)
{
    if (m_tooLarge || m_damaged) {
        return -1;
    }
    const qint64 count = m_part->read(data, size);
    if (count < 0) {
        m_damaged = true;
        return -1;
    }
    m_unpacked += count;
    m_sinceMark += count;
    if (m_unpacked > m_limit || m_sinceMark > longestUnmarkedBytes) {
        m_tooLarge = true;
        return -1;
    }
    return count;
}

qint64 ZipStream::writeData(const char*, qint64)
{
    return -1;
}

base::Result<void> ZipStream::finish()
{
    if (m_tooLarge) {
        return base::refuseInput("exchange.too-large");
    }
    const bool wasWhole = m_part->atEnd();
    m_part->close();
    if (m_damaged || !wasWhole || m_part->getZipError() != UNZ_OK) {
        return base::refuseInput("exchange.damaged");
    }
    return {};
}

ZipArchive::ZipArchive(std::unique_ptr<QuaZip> zip, const ReadLimits& limits)
    : m_zip(std::move(zip)), m_limits(limits)
{}

ZipArchive::~ZipArchive() = default;

base::Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QString& path, const ReadLimits& limits)
{
    auto zip = std::make_unique<QuaZip>(path);
    zip->setFileNameCodec("UTF-8");
    if (!zip->open(QuaZip::mdUnzip)) {
        return base::refuseInput("exchange.damaged");
    }
    std::unique_ptr<ZipArchive> archive(new ZipArchive(std::move(zip), limits));
    if (const auto listed = archive->list(); !listed) {
        return base::passOn(listed);
    }
    return archive;
}

base::Result<void> ZipArchive::list()
{
    if (m_zip->getEntriesCount() > m_limits.entries) {
        return base::refuseInput("exchange.too-large");
    }
    for (bool more = m_zip->goToFirstFile(); more; more = m_zip->goToNextFile()) {
        QuaZipFileInfo64 info;
        if (!m_zip->getCurrentFileInfo(&info)) {
            return base::refuseInput("exchange.damaged");
        }
        if (m_names.size() >= m_limits.entries) {
            return base::refuseInput("exchange.too-large");
        }
        const QString key = entryKey(info.name);
        if (!m_entries.contains(key)) {
            const auto size = static_cast<qint64>(std::min(info.uncompressedSize, quint64{1} << 62));
            m_entries.insert(key, {info.name, size, info.isEncrypted()});
            m_names.append(key);
        }
    }
    return {};
}

bool ZipArchive::contains(const QString& name) const
{
    return m_entries.contains(entryKey(name));
}

base::Result<std::unique_ptr<ZipStream>> ZipArchive::stream(const QString& name)
{
    const auto entry = m_entries.constFind(entryKey(name));
    if (entry == m_entries.cend() || !m_zip->setCurrentFile(entry->name, QuaZip::csSensitive)) {
        return base::refuseInput("exchange.damaged");
    }
    if (entry->encrypted) {
        return base::refuseInput("exchange.encrypted");
    }
    if (entry->size > m_limits.uncompressedBytes - m_unpacked) {
        return base::refuseInput("exchange.too-large");
    }
    auto part = std::make_unique<QuaZipFile>(m_zip.get());
    if (!part->open(QIODevice::ReadOnly)) {
        return base::refuseInput("exchange.damaged");
    }
    return std::make_unique<ZipStream>(std::move(part), m_unpacked, m_limits.uncompressedBytes);
}

base::Result<QByteArray> ZipArchive::bytes(const QString& name)
{
    auto part = stream(name);
    if (!part) {
        return base::passOn(part);
    }
    QByteArray all;
    for (QByteArray piece = (*part)->read(smallPartBytes); !piece.isEmpty();
         piece = (*part)->read(smallPartBytes)) {
        all += piece;
        if (all.size() > smallPartBytes) {
            return base::refuseInput("exchange.too-large");
        }
    }
    if (const auto whole = (*part)->finish(); !whole) {
        return base::passOn(whole);
    }
    return all;
}

} // namespace kurator::exchange
