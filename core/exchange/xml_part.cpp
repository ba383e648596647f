#include "exchange/xml_part.h"

#include "exchange/xml_tokens.h"

#include <charconv>

namespace kurator::exchange {

namespace {

constexpr std::size_t longestText = 1'000'000;

} // namespace

base::Result<XmlPart> XmlPart::open(ZipArchive& archive, const QString& name)
{
    auto stream = archive.stream(name);
    if (!stream) {
        return base::passOn(stream);
    }
    return XmlPart(std::move(*stream), nullptr);
}

XmlPart XmlPart::ofUtf8(const QByteArray& document)
{
    return XmlPart(std::make_unique<BytesInMemory>(document), "UTF-8");
}

XmlPart::XmlPart(std::unique_ptr<ByteSource> source, const char* encoding)
    : m_tokens(std::make_unique<XmlTokens>(std::move(source), encoding))
{}

XmlPart::XmlPart(XmlPart&& other) noexcept = default;
XmlPart& XmlPart::operator=(XmlPart&& other) noexcept = default;
XmlPart::~XmlPart() = default;

bool XmlPart::advance()
{
    if (!m_outcome || !m_tokens->next()) {
        return false;
    }
    switch (m_tokens->kind()) {
    case XmlTokens::Kind::Begin:
        ++m_depth;
        break;
    case XmlTokens::Kind::End:
        --m_depth;
        break;
    case XmlTokens::Kind::Text:
        break;
    }
    return true;
}

bool XmlPart::nextChild()
{
    while (advance()) {
        if (m_tokens->kind() != XmlTokens::Kind::Text) {
            return m_tokens->kind() == XmlTokens::Kind::Begin;
        }
    }
    return false;
}

void XmlPart::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && advance()) {
    }
}

QString XmlPart::text()
{
    std::string utf8;
    appendText(utf8);
    return textOf(utf8);
}

void XmlPart::appendText(std::string& utf8)
{
    const int outside = m_depth - 1;
    while (m_depth > outside && advance()) {
        if (m_tokens->kind() == XmlTokens::Kind::Text) {
            utf8 += m_tokens->text();
            if (utf8.size() > longestText) {
                fail({base::Error::Kind::Input, QStringLiteral("exchange.too-large"), {}});
            }
        }
    }
}

XmlPart::Piece XmlPart::nextPiece()
{
    if (!advance()) {
        return Piece::End;
    }
    switch (m_tokens->kind()) {
    case XmlTokens::Kind::Begin:
        return Piece::Child;
    case XmlTokens::Kind::End:
        return Piece::End;
    case XmlTokens::Kind::Text:
        return Piece::Text;
    }
    return Piece::End;
}

std::string_view XmlPart::pieceText() const
{
    return m_tokens->text();
}

bool XmlPart::is(std::string_view name) const
{
    return m_tokens->text() == name;
}

std::string_view XmlPart::attribute(std::string_view name) const
{
    for (std::size_t i = 0; i < m_tokens->attributeCount(); ++i) {
        if (const auto one = m_tokens->attribute(i); one.name == name) {
            return one.value;
        }
    }
    return {};
}

std::string_view XmlPart::attribute(std::string_view space, std::string_view name) const
{
    for (std::size_t i = 0; i < m_tokens->attributeCount(); ++i) {
        if (const auto one = m_tokens->attribute(i);
            one.name == name && m_tokens->spaceOf(one.prefix) == space) {
            return one.value;
        }
    }
    return {};
}

std::string_view XmlPart::prefixedAttribute(std::string_view name) const
{
    for (std::size_t i = 0; i < m_tokens->attributeCount(); ++i) {
        if (const auto one = m_tokens->attribute(i); one.name == name && !one.prefix.empty()) {
            return one.value;
        }
    }
    return {};
}

void XmlPart::fail(const base::Error& error)
{
    if (m_outcome) {
        m_outcome = tl::unexpected<base::Error>(error);
    }
}

base::Result<void> XmlPart::finish()
{
    while (advance()) {
    }
    return m_outcome ? m_tokens->outcome() : m_outcome;
}

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::optional<qint64> wholeNumberOf(std::string_view text)
{
    constexpr std::size_t mostDigits = 18;
    qint64 number = 0;
    const char* end = text.data() + text.size();
    if (text.empty() || text.size() > mostDigits || text.front() == '-') {
        return std::nullopt;
    }
    const auto [stopped, error] = std::from_chars(text.data(), end, number);
    return stopped == end && error == std::errc() ? std::optional<qint64>(number) : std::nullopt;
}

} // namespace kurator::exchange
