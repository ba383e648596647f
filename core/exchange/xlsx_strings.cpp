#include "exchange/xlsx_strings.h"

#include "exchange/xlsx_text.h"

#include <QXmlStreamWriter>

namespace kurator::exchange {

int XlsxStrings::indexOf(const QString& text)
{
    ++m_uses;
    const auto known = m_indices.constFind(text);
    if (known != m_indices.cend()) {
        return *known;
    }
    const int index = static_cast<int>(m_texts.size());
    m_indices.insert(text, index);
    m_texts.append(text);
    return index;
}

QByteArray XlsxStrings::part() const
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    xml.writeStartElement(QStringLiteral("sst"));
    xml.writeDefaultNamespace(QStringLiteral("http://schemas.openxmlformats.org/spreadsheetml/2006/main"));
    xml.writeAttribute(QStringLiteral("count"), QString::number(m_uses));
    xml.writeAttribute(QStringLiteral("uniqueCount"), QString::number(m_texts.size()));
    for (const QString& text : m_texts) {
        xml.writeStartElement(QStringLiteral("si"));
        xml.writeStartElement(QStringLiteral("t"));
        xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
        xml.writeCharacters(xlsxEscaped(text));
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace kurator::exchange
