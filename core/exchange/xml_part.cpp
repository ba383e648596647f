#include "exchange/xml_part.h"

namespace kurator::exchange {

namespace {

constexpr int deepestElement = 200;
constexpr qsizetype longestText = 1'000'000;

base::Error xmlError(const char* code)
{
    return {base::Error::Kind::Input, QString::fromLatin1(code), {}};
}

} // namespace

base::Result<XmlPart> XmlPart::open(ZipArchive& archive, const QString& name)
{
    auto stream = archive.stream(name);
    if (!stream) {
        return base::passOn(stream);
    }
    return XmlPart(std::move(*stream));
}

XmlPart::XmlPart(std::unique_ptr<ZipStream> stream)
    : m_stream(std::move(stream)), m_xml(std::make_unique<QXmlStreamReader>(m_stream.get()))
{}

bool XmlPart::advance()
{
    if (!m_outcome || m_xml->atEnd()) {
        return false;
    }
    m_stream->mark();
    switch (m_xml->readNext()) {
    case QXmlStreamReader::StartElement:
        if (++m_depth > deepestElement) {
            fail(xmlError("exchange.damaged"));
        }
        break;
    case QXmlStreamReader::EndElement:
        --m_depth;
        break;
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
    case QXmlStreamReader::Invalid:
        fail(xmlError(m_stream->isTooLarge() ? "exchange.too-large" : "exchange.damaged"));
        break;
    case QXmlStreamReader::NoToken:
    case QXmlStreamReader::StartDocument:
    case QXmlStreamReader::EndDocument:
    case QXmlStreamReader::Characters:
    case QXmlStreamReader::Comment:
    case QXmlStreamReader::ProcessingInstruction:
        break;
    }
    return m_outcome.has_value();
}

bool XmlPart::nextChild()
{
    while (advance()) {
        if (m_xml->isStartElement()) {
            return true;
        }
        if (m_xml->isEndElement()) {
            return false;
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
    const int outside = m_depth - 1;
    QString result;
    while (m_depth > outside && advance()) {
        if (m_xml->isCharacters()) {
            result += m_xml->text();
            if (result.size() > longestText) {
                fail(xmlError("exchange.too-large"));
            }
        }
    }
    return result;
}

XmlPart::Piece XmlPart::nextPiece()
{
    while (advance()) {
        if (m_xml->isCharacters()) {
            return Piece::Text;
        }
        if (m_xml->isStartElement()) {
            return Piece::Child;
        }
        if (m_xml->isEndElement()) {
            return Piece::End;
        }
    }
    return Piece::End;
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
    if (!m_outcome) {
        return m_outcome;
    }
    return m_stream->finish();
}

} // namespace kurator::exchange
