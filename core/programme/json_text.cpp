#include "programme/json_text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kurator::programme {

namespace {

constexpr int lineLength = 100;

QString quoted(const QString& text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

} // namespace

JsonText JsonText::text(const QString& text)
{
    JsonText value;
    value.m_scalar = quoted(text);
    return value;
}

JsonText JsonText::number(double number)
{
    JsonText value;
    value.m_scalar = QString::number(number);
    return value;
}

JsonText JsonText::flag(bool flag)
{
    JsonText value;
    value.m_scalar = flag ? QStringLiteral("true") : QStringLiteral("false");
    return value;
}

JsonText JsonText::list(std::vector<JsonText> elements)
{
    JsonText value;
    value.m_kind = Kind::List;
    for (JsonText& element : elements) {
        value.m_members.emplace_back(QString(), std::move(element));
    }
    return value;
}

JsonText JsonText::texts(const QStringList& texts)
{
    std::vector<JsonText> elements;
    for (const QString& one : texts) {
        elements.push_back(text(one));
    }
    return list(std::move(elements));
}

JsonText JsonText::object()
{
    JsonText value;
    value.m_kind = Kind::Object;
    return value;
}

JsonText& JsonText::add(const QString& key, JsonText value)
{
    m_members.emplace_back(key, std::move(value));
    return *this;
}

JsonText& JsonText::addIfAny(const char* key, const QString& value)
{
    return value.isEmpty() ? *this : add(key, text(value));
}

JsonText& JsonText::addIfAny(const char* key, const QStringList& values)
{
    return values.isEmpty() ? *this : add(key, texts(values));
}

JsonText& JsonText::addIfAny(const char* key, JsonText list)
{
    return list.m_members.empty() ? *this : add(key, std::move(list));
}

QString JsonText::inLine() const
{
    if (m_kind == Kind::Scalar) {
        return m_scalar;
    }
    QStringList parts;
    for (const auto& [key, value] : m_members) {
        parts << (key.isEmpty() ? value.inLine() : quoted(key) + QStringLiteral(": ") + value.inLine());
    }
    const QString inside = parts.join(QStringLiteral(", "));
    return m_kind == Kind::List ? QLatin1Char('[') + inside + QLatin1Char(']')
                                : QLatin1Char('{') + inside + QLatin1Char('}');
}

QString JsonText::broken(int indent) const
{
    const QString line = inLine();
    if (m_kind == Kind::Scalar || (indent > 0 && indent + line.size() <= lineLength)) {
        return line;
    }
    const QString inner(indent + 2, QLatin1Char(' '));
    QStringList parts;
    for (const auto& [key, value] : m_members) {
        const QString name = key.isEmpty() ? QString() : quoted(key) + QStringLiteral(": ");
        parts << inner + name + value.broken(indent + 2);
    }
    const QString inside = QLatin1Char('\n') + parts.join(QStringLiteral(",\n")) + QLatin1Char('\n') +
                           QString(indent, QLatin1Char(' '));
    return m_kind == Kind::List ? QLatin1Char('[') + inside + QLatin1Char(']')
                                : QLatin1Char('{') + inside + QLatin1Char('}');
}

} // namespace kurator::programme
