#pragma once

#include "base/result.h"
#include "exchange/read_limits.h"

#include <QHash>
#include <QIODevice>
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

// One part of a container, unpacked while it is read. It ends early, and says why, when the container unpacks
// to more than the limit, when more than 4 MiB come without a mark in between, or when the part is damaged or
// longer than it declares.
class ZipStream : public QIODevice
{
public:
    // What is read is added to `unpacked`, which may not pass the limit; both and the declared size are
    // bytes.
    ZipStream(std::unique_ptr<zip_file, ZipCloser> part, qint64 declared, qint64& unpacked, qint64 limit);

    [[nodiscard]] bool isSequential() const override { return true; }
    // The reader has understood all it was given: counting towards the 4 MiB starts again.
    void mark() { m_sinceMark = 0; }
    // After the last byte: exchange.damaged when the checksum differs, or the reason for an early end
    // (exchange.too-large, exchange.damaged).
    [[nodiscard]] base::Result<void> finish();
    [[nodiscard]] bool isTooLarge() const { return m_tooLarge; }

protected:
    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    std::unique_ptr<zip_file, ZipCloser> m_part;
    qint64 m_left; // of the declared size
    qint64& m_unpacked;
    qint64 m_limit;
    qint64 m_sinceMark = 0;
    bool m_tooLarge = false;
    bool m_damaged = false;
};

// A zip container opened for reading parts by name. Nothing is written to the disk. Names are compared
// without case and with '/' for '\'. No stream may live longer than the archive.
class ZipArchive
{
public:
    // Errors: exchange.damaged, exchange.too-large (too many entries).
    [[nodiscard]] static base::Result<std::unique_ptr<ZipArchive>> open(const QString& path,
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

    ZipArchive(std::unique_ptr<zip, ZipCloser> container, const ReadLimits& limits);
    [[nodiscard]] base::Result<void> list();

    std::unique_ptr<zip, ZipCloser> m_zip;
    ReadLimits m_limits;
    QHash<QString, Entry> m_entries;
    QStringList m_names;
    qint64 m_unpacked = 0;
};

} // namespace kurator::exchange
