#include "base/id_source.h"

namespace kurator::base {

QUuid IdSource::nextUuid()
{
    if (!m_generator) {
        return QUuid::createUuid();
    }
    quint32 words[4];
    m_generator->fillRange(words);
    // Version 4, variant RFC 4122: the same shape as a random one.
    const auto timeHigh = static_cast<ushort>((words[1] & 0x0fffU) | 0x4000U);
    const auto variant = static_cast<uchar>(((words[2] >> 24U) & 0x3fU) | 0x80U);
    const auto byte = [](quint32 word, unsigned shift) {
        return static_cast<uchar>((word >> shift) & 0xffU);
    };
    return {words[0],           static_cast<ushort>(words[1] >> 16U),
            timeHigh,           variant,
            byte(words[2], 16), byte(words[2], 8),
            byte(words[2], 0),  byte(words[3], 24),
            byte(words[3], 16), byte(words[3], 8),
            byte(words[3], 0)};
}

} // namespace kurator::base
