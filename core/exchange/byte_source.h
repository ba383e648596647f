#pragma once

#include "base/result.h"

#include <QByteArray>

namespace kurator::exchange {

// Bytes that come piece by piece.
class ByteSource
{
public:
    ByteSource() = default;
    ByteSource(const ByteSource&) = delete;
    ByteSource& operator=(const ByteSource&) = delete;
    virtual ~ByteSource() = default;

    // How many bytes were put into `data`, at most `size`; 0 after the last one, -1 after anything wrong.
    [[nodiscard]] virtual qint64 read(char* data, qint64 size) = 0;
    // After the last byte, or after -1: what was wrong, if anything.
    [[nodiscard]] virtual base::Result<void> finish() = 0;
};

// Bytes that lie in memory.
class BytesInMemory : public ByteSource
{
public:
    explicit BytesInMemory(const QByteArray& bytes) : m_bytes(bytes) {}

    [[nodiscard]] qint64 read(char* data, qint64 size) override;
    [[nodiscard]] base::Result<void> finish() override { return {}; }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

} // namespace kurator::exchange
