#include "exchange/html_cursor.h"

#include <utility>

namespace kurator::exchange {

namespace {

bool isHtmlBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

bool isTagLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

// Numbers 128…159 mean what they mean in Windows-1252, as in every browser.
QString characterOfCode(uint code)
{
    static constexpr QStringView signs = u"€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD"
                                         u"\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";
    constexpr uint firstSign = 0x80;
    if (code >= firstSign && code < firstSign + static_cast<uint>(signs.size())) {
        return signs.mid(static_cast<qsizetype>(code - firstSign), 1).toString();
    }
    const bool isControl = code < 0x20 && code != '\t' && code != '\n' && code != '\r';
    if (isControl || code > QChar::LastValidCodePoint || QChar::isSurrogate(code)) {
        return QString(QChar(QChar::ReplacementCharacter));
    }
    const char32_t character = code;
    return QString::fromUcs4(&character, 1);
}

} // namespace

HtmlCursor::HtmlCursor(QStringView page)
    : m_page(page), m_lastQuote(page.lastIndexOf(u'"')), m_lastApostrophe(page.lastIndexOf(u'\''))
{}

bool HtmlCursor::startsTag(qsizetype at) const
{
    if (at + 1 >= m_page.size() || m_page.at(at) != u'<') {
        return false;
    }
    const QChar next = m_page.at(at + 1);
    const bool isClose = next == u'/' && at + 2 < m_page.size() && isTagLetter(m_page.at(at + 2));
    return isTagLetter(next) || isClose || next == u'!' || next == u'?';
}

HtmlPiece HtmlCursor::next()
{
    while (m_at < m_page.size()) {
        if (startsTag(m_at)) {
            if (m_page.at(m_at + 1) == u'!' || m_page.at(m_at + 1) == u'?') {
                stepOverDeclaration();
                continue;
            }
            const HtmlPiece tag = readTag();
            if (tag.kind == HtmlPiece::Kind::Open && (tag.isTag(u"script") || tag.isTag(u"style"))) {
                stepOverRawText(tag.name);
                continue;
            }
            return tag;
        }
        const qsizetype begin = m_at++;
        while (m_at < m_page.size() && !startsTag(m_at)) {
            ++m_at;
        }
        return {HtmlPiece::Kind::Text, {}, {}, m_page.mid(begin, m_at - begin)};
    }
    return {};
}

HtmlPiece HtmlCursor::readTag()
{
    const bool isClose = m_page.at(m_at + 1) == u'/';
    const qsizetype begin = m_at + (isClose ? 2 : 1);
    qsizetype nameEnd = begin;
    while (nameEnd < m_page.size() && m_page.at(nameEnd) != u'>' && m_page.at(nameEnd) != u'/' &&
           !isHtmlBlank(m_page.at(nameEnd))) {
        ++nameEnd;
    }
    const qsizetype end = tagEnd(nameEnd);
    m_at = end < m_page.size() ? end + 1 : end;
    return {isClose ? HtmlPiece::Kind::Close : HtmlPiece::Kind::Open,
            m_page.mid(begin, nameEnd - begin),
            m_page.mid(nameEnd, end - nameEnd),
            {}};
}

// The '>' that ends a tag: not one inside a quoted value.
qsizetype HtmlCursor::tagEnd(qsizetype from) const
{
    bool valueFollows = false;
    for (qsizetype i = from; i < m_page.size(); ++i) {
        const QChar c = m_page.at(i);
        if (c == u'>') {
            return i;
        }
        const bool isQuoted = (c == u'"' && i < m_lastQuote) || (c == u'\'' && i < m_lastApostrophe);
        if (valueFollows && isQuoted) {
            i = m_page.indexOf(c, i + 1);
        }
        valueFollows = c == u'=' || (valueFollows && isHtmlBlank(c));
    }
    return m_page.size();
}

void HtmlCursor::stepOverDeclaration()
{
    const bool isComment = m_page.mid(m_at, 4) == QLatin1String("<!--");
    const QLatin1String end(isComment ? "-->" : ">");
    const qsizetype found = m_page.indexOf(end, m_at + 2);
    m_at = found < 0 ? m_page.size() : found + end.size();
}

void HtmlCursor::stepOverRawText(QStringView name)
{
    const QString end = QStringLiteral("</") + name.toString();
    const qsizetype found = m_page.indexOf(end, m_at, Qt::CaseInsensitive);
    m_at = found < 0 ? m_page.size() : found;
}

int htmlNumber(QStringView attributes, QStringView name, int most)
{
    qsizetype at = 0;
    while (at < attributes.size()) {
        while (at < attributes.size() && (isHtmlBlank(attributes.at(at)) || attributes.at(at) == u'/')) {
            ++at;
        }
        const qsizetype begin = at;
        while (at < attributes.size() && attributes.at(at) != u'=' && !isHtmlBlank(attributes.at(at))) {
            ++at;
        }
        const QStringView found = attributes.mid(begin, at - begin);
        if (at >= attributes.size() || attributes.at(at) != u'=') {
            continue;
        }
        ++at;
        const QChar quote = at < attributes.size() ? attributes.at(at) : QChar();
        const bool isQuoted = quote == u'"' || quote == u'\'';
        const qsizetype valueBegin = isQuoted ? ++at : at;
        while (at < attributes.size() &&
               (isQuoted ? attributes.at(at) != quote : !isHtmlBlank(attributes.at(at)))) {
            ++at;
        }
        if (found.compare(name, Qt::CaseInsensitive) == 0) {
            return qBound(1, attributes.mid(valueBegin, at - valueBegin).trimmed().toInt(), most);
        }
        at += isQuoted ? 1 : 0;
    }
    return 1;
}

QString htmlCharacter(QStringView entity)
{
    static constexpr std::pair<QStringView, QStringView> named[] = {
        {u"amp", u"&"},      {u"lt", u"<"},       {u"gt", u">"},       {u"quot", u"\""},
        {u"apos", u"'"},     {u"nbsp", u" "},     {u"laquo", u"«"},    {u"raquo", u"»"},
        {u"mdash", u"—"},    {u"ndash", u"–"},    {u"hellip", u"…"},   {u"shy", u"\u00AD"},
        {u"numero", u"№"},   {u"sect", u"§"},     {u"deg", u"°"},      {u"copy", u"©"},
        {u"reg", u"®"},      {u"trade", u"™"},    {u"bull", u"•"},     {u"middot", u"·"},
        {u"ldquo", u"“"},    {u"rdquo", u"”"},    {u"bdquo", u"„"},    {u"lsquo", u"‘"},
        {u"rsquo", u"’"},    {u"sbquo", u"‚"},    {u"lsaquo", u"‹"},   {u"rsaquo", u"›"},
        {u"minus", u"−"},    {u"times", u"×"},    {u"plusmn", u"±"},   {u"frac12", u"½"},
        {u"ensp", u" "},     {u"emsp", u" "},     {u"thinsp", u" "},   {u"zwnj", u"\u200C"},
        {u"zwj", u"\u200D"}, {u"lrm", u"\u200E"}, {u"rlm", u"\u200F"}, {u"euro", u"€"}};
    if (entity.startsWith(u'#')) {
        const bool isHex = entity.size() > 1 && (entity.at(1) == u'x' || entity.at(1) == u'X');
        bool isNumber = false;
        const uint code = entity.mid(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
        return isNumber ? characterOfCode(code) : QString();
    }
    for (const auto& [name, character] : named) {
        if (name == entity) {
            return character.toString();
        }
    }
    return {};
}

} // namespace kurator::exchange
