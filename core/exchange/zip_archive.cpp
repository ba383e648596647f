#include "exchange/zip_archive.h"

#include <algorithm>

#include <zip.h>

namespace kurator::exchange {

namespace {

constexpr qint64 smallPartBytes = qint64{1} << 20;

QString entryKey(const QString& name)
{
    QString key = name.toLower();
    key.replace(QLatin1Char('\\'), QLatin1Char('/'));
    return key;
}

} // namespace

void ZipCloser::operator()(zip* container) const
{
    zip_discard(container);
}

void ZipCloser::operator()(zip_file* part) const
{
    zip_fclose(part);
}

ZipStream::ZipStream(std::unique_ptr<zip_file, ZipCloser> part, qint64 declared, qint64& unpacked,
                     qint64 limit)
    : m_part(std::move(part)), m_left(declared), m_unpacked(unpacked), m_limit(limit)
{}

qint64 ZipStream::read(char* data, qint64 size)
{
    if (m_tooLarge || m_damaged) {
        return -1;
    }
    const qint64 count = zip_fread(m_part.get(), data, static_cast<quint64>(size));
    if (count < 0 || count > m_left) {
        m_damaged = true;
        return -1;
    }
    m_left -= count;
    m_unpacked += count;
    if (m_unpacked > m_limit) {
        m_tooLarge = true;
        return -1;
    }
    return count;
}

base::Result<void> ZipStream::finish()
{
    if (m_tooLarge) {
        return base::refuseInput("exchange.too-large");
    }
    // The checksum is compared when there is nothing more to read.
    char more = 0;
    if (m_damaged || m_left != 0 || zip_fread(m_part.get(), &more, 1) != 0) {
        return base::refuseInput("exchange.damaged");
    }
    return {};
}

base::Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QByteArray& bytes, const ReadLimits& limits)
{
    std::unique_ptr<ZipArchive> archive(new ZipArchive(bytes, limits));
    base::Result<void> step = archive->openContainer();
    if (step) {
        step = archive->list();
    }
    if (!step) {
        return base::passOn(step);
    }
    return archive;
}

base::Result<void> ZipArchive::openContainer()
{
    zip_source_t* source =
        zip_source_buffer_create(m_bytes.constData(), static_cast<quint64>(m_bytes.size()), 0, nullptr);
    m_zip.reset(zip_open_from_source(source, ZIP_RDONLY, nullptr));
    if (!m_zip) {
        zip_source_free(source);
        return base::refuseInput("exchange.damaged");
    }
    return {};
}

base::Result<void> ZipArchive::list()
{
    const qint64 count = zip_get_num_entries(m_zip.get(), 0);
    if (count > m_limits.entries) {
        return base::refuseInput("exchange.too-large");
    }
    constexpr quint64 needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_ENCRYPTION_METHOD;
    for (quint64 index = 0; index < static_cast<quint64>(count); ++index) {
        zip_stat_t info;
        if (zip_stat_index(m_zip.get(), index, 0, &info) != 0 || (info.valid & needed) != needed) {
            return base::refuseInput("exchange.damaged");
        }
        const QString key = entryKey(QString::fromUtf8(info.name));
        if (!m_entries.contains(key)) {
            const auto size = static_cast<qint64>(std::min<quint64>(info.size, quint64{1} << 62));
            m_entries.insert(key, {index, size, info.encryption_method != ZIP_EM_NONE});
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
    if (entry == m_entries.cend()) {
        return base::refuseInput("exchange.damaged");
    }
    if (entry->encrypted) {
        return base::refuseInput("exchange.encrypted");
    }
    if (entry->size > m_limits.uncompressedBytes - m_unpacked) {
        return base::refuseInput("exchange.too-large");
    }
    std::unique_ptr<zip_file, ZipCloser> part(zip_fopen_index(m_zip.get(), entry->index, 0));
    if (!part) {
        return base::refuseInput("exchange.damaged");
    }
    return std::make_unique<ZipStream>(std::move(part), entry->size, m_unpacked, m_limits.uncompressedBytes);
}

base::Result<QByteArray> ZipArchive::bytes(const QString& name)
{
    auto part = stream(name);
    if (!part) {
        return base::passOn(part);
    }
    QByteArray all(smallPartBytes, Qt::Uninitialized);
    qsizetype size = 0;
    for (qint64 count = 1; count > 0; size += count) {
        if (size == smallPartBytes) {
            return base::refuseInput("exchange.too-large");
        }
        count = std::max(qint64{0}, (*part)->read(all.data() + size, smallPartBytes - size));
    }
    all.truncate(size);
    if (const auto whole = (*part)->finish(); !whole) {
        return base::passOn(whole);
    }
    return all;
}

} // namespace kurator::exchange
