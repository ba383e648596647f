#include "exchange/byte_source.h"

#include <algorithm>

namespace kurator::exchange {

qint64 BytesInMemory::read(char* data, qint64 size)
{
    const qsizetype count = std::min(static_cast<qsizetype>(size), m_bytes.size() - m_at);
    std::copy_n(m_bytes.cbegin() + m_at, count, data);
    m_at += count;
    return count;
}

} // namespace kurator::exchange
