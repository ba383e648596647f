#include "rendering/xml_out.h"

namespace kurator::rendering {

namespace {

QString withoutForbidden(const QString& text)
{
    QString allowed;
    allowed.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            allowed += c;
            allowed += text.at(++i);
        } else if (!c.isSurrogate() && c.unicode() >= 0x20 && c.unicode() < 0xfffe) {
            allowed += c;
        }
    }
    return allowed;
}

} // namespace

XmlOut::XmlOut()
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setDevice(&m_buffer);
}

void XmlOut::open(const char* name, std::initializer_list<XmlAttribute> attributes)
{
    m_writer.writeStartElement(QLatin1String(name));
    for (const auto& [key, value] : attributes) {
        attribute(key, value);
    }
}

void XmlOut::leaf(const char* name, std::initializer_list<XmlAttribute> attributes)
{
    m_writer.writeEmptyElement(QLatin1String(name));
    for (const auto& [key, value] : attributes) {
        attribute(key, value);
    }
}

void XmlOut::leaf(const char* name, const QString& content)
{
    open(name);
    text(content);
    close();
}

void XmlOut::attribute(const char* name, const QString& value)
{
    m_writer.writeAttribute(QLatin1String(name), withoutForbidden(value));
}

void XmlOut::text(const QString& text)
{
    m_writer.writeCharacters(withoutForbidden(text));
}

void XmlOut::raw(const QByteArray& xml)
{
    m_writer.writeCharacters(QString()); // ends the tag that stands open
    m_buffer.write(xml);
}

QString millimetres(double length)
{
    return QString::number(length, 'f', 2) + QStringLiteral("mm");
}

QString plainText(QString text)
{
    return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"))
        .replace(QLatin1Char('\r'), QLatin1Char('\n'))
        .replace(QChar(QChar::LineSeparator), QLatin1Char('\n'))
        .replace(QLatin1Char('\t'), QLatin1Char(' '));
}

} // namespace kurator::rendering
