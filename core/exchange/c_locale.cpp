#include "exchange/c_locale.h"

#ifdef Q_OS_WIN
#include <clocale>
#include <locale.h>
#endif

namespace kurator::exchange {

#ifdef Q_OS_WIN

CLocale::CLocale()
    : m_threadMode(_configthreadlocale(_ENABLE_PER_THREAD_LOCALE)), m_before(std::setlocale(LC_ALL, nullptr))
{
    std::setlocale(LC_ALL, "C");
}

CLocale::~CLocale()
{
    std::setlocale(LC_ALL, m_before.c_str());
    _configthreadlocale(m_threadMode);
}

#else

CLocale::CLocale()
    : m_plain(newlocale(LC_ALL_MASK, "C", static_cast<locale_t>(nullptr))), m_before(uselocale(m_plain))
{}

CLocale::~CLocale()
{
    uselocale(m_before);
    freelocale(m_plain);
}

#endif

} // namespace kurator::exchange
