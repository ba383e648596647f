#include "exchange/text_cache.h"

#include <functional>

namespace kurator::exchange {

QString TextCache::text(std::string_view utf8)
{
    constexpr std::size_t longest = 200;
    if (utf8.size() > longest) {
        return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    }
    Kept& kept = m_kept[std::hash<std::string_view>()(utf8) % m_kept.size()];
    if (kept.utf8 != utf8) {
        kept.utf8 = utf8;
        kept.text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    }
    return kept.text;
}

} // namespace kurator::exchange
