#include "exchange/html_text.h"

#include "exchange/html_cursor.h"

#include <utility>

namespace kurator::exchange {

void HtmlText::append(QStringView written)
{
    constexpr qsizetype longestText = 1'000'000;
    constexpr qsizetype longestEntity = 10;
    for (qsizetype i = 0; i < written.size() && m_text.size() < longestText; ++i) {
        const QChar c = written.at(i);
        if (c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f') {
            m_blank = true;
            continue;
        }
        if (c == u'&') {
            const qsizetype end = written.mid(i + 1, longestEntity).indexOf(u';');
            const QString character = end > 0 ? htmlCharacter(written.mid(i + 1, end)) : QString();
            if (!character.isEmpty()) {
                appendWord(character);
                i += end + 1;
                continue;
            }
        }
        appendWord(c == QChar::Nbsp ? QStringView(u" ") : written.mid(i, 1));
    }
}

void HtmlText::appendWord(QStringView letters)
{
    if (m_blank && !m_text.isEmpty() && !m_text.endsWith(u'\n')) {
        m_text += u' ';
    }
    m_blank = false;
    m_text += letters;
}

void HtmlText::appendBlock()
{
    if (!m_text.isEmpty() && !m_text.endsWith(u'\n')) {
        m_text += u'\n';
    }
}

QString HtmlText::take()
{
    m_blank = false;
    return std::exchange(m_text, {}).trimmed();
}

} // namespace kurator::exchange
