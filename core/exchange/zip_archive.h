#pragma once

#include "base/result.h"
#include "exchange/byte_source.h"
#include "exchange/read_limits.h"

#include <QHash>
#include <QStringList>

#include <memory>

struct zip;
struct zip_file;

namespace kurator::exchange {

struct ZipCloser
{
    void operator()(zip* container) const;
    void operator()(zip_file* part) const;
};

// One part of a container, unpacked while it is read. It ends early, and finish() says why, when the
// container unpacks to more than the limit (exchange.too-large), or when the part is damaged, longer than it
// declares or its checksum differs (exchange.damaged).
class ZipStream : public ByteSource
{
public:
    // What is read is added to `unpacked`, which may not pass the limit; both and the declared size are
    // bytes.
    ZipStream(std::unique_ptr<zip_file, ZipCloser> part, qint64 declared, qint64& unpacked, qint64 limit);

    [[nodiscard]] qint64 read(char* data, qint64 size) override;
    [[nodiscard]] base::Result<void> finish() override;

private:
    std::unique_ptr<zip_file, ZipCloser> m_part;
    qint64 m_left; // of the declared size
    qint64& m_unpacked;
    qint64 m_limit;
    bool m_tooLarge = false;
    bool m_damaged = false;
};

// A zip container in memory, opened for reading parts by name. Nothing is written to the disk, so a name such
// as "../../a" is a name like any other. Names are compared without case and with '/' for '\'. No stream may
// live longer than the archive.
class ZipArchive
{
public:
    // Errors: exchange.damaged, exchange.too-large (too many entries).
    [[nodiscard]] static base::Result<std::unique_ptr<ZipArchive>> open(const QByteArray& bytes,
                                                                        const ReadLimits& limits);

    [[nodiscard]] bool contains(const QString& name) const;
    // In the order of the container.
    [[nodiscard]] const QStringList& names() const { return m_names; }
    // Errors: exchange.damaged (no such part, unreadable), exchange.encrypted, exchange.too-large.
    [[nodiscard]] base::Result<std::unique_ptr<ZipStream>> stream(const QString& name);
    // A small part as a whole, at most 1 MiB. Errors as of stream().
    [[nodiscard]] base::Result<QByteArray> bytes(const QString& name);

private:
    struct Entry
    {
        quint64 index = 0; // in the container
        qint64 size = 0;
        bool encrypted = false;
    };

    ZipArchive(const QByteArray& bytes, const ReadLimits& limits) : m_bytes(bytes), m_limits(limits) {}
    [[nodiscard]] base::Result<void> openContainer();
    [[nodiscard]] base::Result<void> list();

    QByteArray m_bytes; // the container reads them as long as it lives
    std::unique_ptr<zip, ZipCloser> m_zip;
    ReadLimits m_limits;
    QHash<QString, Entry> m_entries;
    QStringList m_names;
    qint64 m_unpacked = 0;
};

} // namespace kurator::exchange
