#pragma once

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <string>
#else
#include <locale.h>
#endif

namespace kurator::exchange {

// While one lives, the C library writes numbers of this thread with a point, whatever the language of the
// user: Qt sets that language for the whole program, and C libraries then write 14,5 where a format asks for
// 14.5. Objects of one thread end in the reverse order of their beginning.
class CLocale
{
public:
    CLocale();
    ~CLocale();
    CLocale(const CLocale&) = delete;
    CLocale& operator=(const CLocale&) = delete;

private:
#ifdef Q_OS_WIN
    int m_threadMode;
    std::string m_before;
#else
    locale_t m_plain;
    locale_t m_before;
#endif
};

} // namespace kurator::exchange
