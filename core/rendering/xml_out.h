#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace kurator::rendering {

using XmlAttribute = std::pair<const char*, QString>;

// Writes XML with its names as they stand in the file («text:p»). Characters that XML cannot hold are left
// out.
class XmlOut
{
public:
    XmlOut();

    void declare() { m_writer.writeStartDocument(); }
    void open(const char* name, std::initializer_list<XmlAttribute> attributes = {});
    void close() { m_writer.writeEndElement(); }
    void leaf(const char* name, std::initializer_list<XmlAttribute> attributes = {});
    void leaf(const char* name, const QString& text);
    void attribute(const char* name, const QString& value);
    void text(const QString& text);
    // XML that was written before, as it is.
    void raw(const QByteArray& xml);

    [[nodiscard]] const QByteArray& bytes() const { return m_buffer.data(); }

private:
    QBuffer m_buffer;
    QXmlStreamWriter m_writer;
};

// A length as it is written: millimetres with two decimals, a point between them.
[[nodiscard]] QString millimetres(double length);

// Line ends of one kind, no tabs: the text as it is set on paper.
[[nodiscard]] QString plainText(QString text);

} // namespace kurator::rendering
