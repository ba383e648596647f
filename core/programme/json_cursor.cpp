#include "programme/json_cursor.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <utility>

namespace kurator::programme {

JsonCursor::JsonCursor(JsonReading& reading, QJsonValue value, QString path)
    : m_reading(&reading), m_value(std::move(value)), m_path(std::move(path))
{}

JsonCursor JsonCursor::at(const char* key) const
{
    return member(QString::fromLatin1(key));
}

JsonCursor JsonCursor::member(const QString& key) const
{
    const QString path = m_path.isEmpty() ? key : m_path + QLatin1Char('.') + key;
    return {*m_reading, m_value.toObject().value(key), path};
}

bool JsonCursor::has(const char* key) const
{
    return m_value.toObject().contains(QLatin1String(key));
}

std::vector<JsonCursor> JsonCursor::elements() const
{
    std::vector<JsonCursor> result;
    if (!expect(QJsonValue::Array, "json.list")) {
        return result;
    }
    const QJsonArray array = m_value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        result.emplace_back(*m_reading, array.at(i), QStringLiteral("%1[%2]").arg(m_path).arg(i));
    }
    return result;
}

std::vector<JsonCursor> JsonCursor::oneOrMore() const
{
    std::vector<JsonCursor> result = elements();
    if (result.empty()) {
        refuse("programme.profile-empty");
    }
    return result;
}

std::vector<JsonCursor> JsonCursor::elementsIfAny(const char* key) const
{
    return has(key) ? at(key).elements() : std::vector<JsonCursor>();
}

QStringList JsonCursor::keys() const
{
    return expect(QJsonValue::Object, "json.object") ? m_value.toObject().keys() : QStringList();
}

QString JsonCursor::text() const
{
    if (!expect(QJsonValue::String, "json.text")) {
        return {};
    }
    const QString text = m_value.toString().trimmed();
    if (text.isEmpty()) {
        refuse("programme.profile-missing");
    }
    return text;
}

QString JsonCursor::textIfAny(const char* key) const
{
    const JsonCursor member = at(key);
    return has(key) && member.expect(QJsonValue::String, "json.text") ? member.m_value.toString().trimmed()
                                                                      : QString();
}

QStringList JsonCursor::textsIfAny(const char* key) const
{
    QStringList result;
    for (const JsonCursor& element : elementsIfAny(key)) {
        result.append(element.text());
    }
    return result;
}

int JsonCursor::number(int from, int to) const
{
    const double value = decimal(from, to);
    if (value != std::floor(value)) {
        refuseValue("programme.profile-value", QString::number(value));
        return from;
    }
    return static_cast<int>(value);
}

double JsonCursor::decimal(double from, double to) const
{
    if (!expect(QJsonValue::Double, "json.number")) {
        return from;
    }
    const double value = m_value.toDouble();
    if (value < from || value > to) {
        refuse("programme.profile-range", {{QStringLiteral("value"), QString::number(value)},
                                           {QStringLiteral("from"), QString::number(from)},
                                           {QStringLiteral("to"), QString::number(to)}});
        return from;
    }
    return value;
}

bool JsonCursor::flagIfAny(const char* key) const
{
    return has(key) && at(key).expect(QJsonValue::Bool, "json.flag") && at(key).m_value.toBool();
}

void JsonCursor::allowOnly(std::initializer_list<const char*> known) const
{
    const QStringList present = keys();
    for (const QString& key : present) {
        const bool isKnown =
            std::ranges::any_of(known, [&key](const char* one) { return key == QLatin1String(one); });
        if (!isKnown) {
            member(key).refuse("programme.profile-unknown-key");
        }
    }
}

void JsonCursor::refuse(const char* code, base::Arguments arguments) const
{
    if (isRefused()) {
        return;
    }
    arguments.insert(QStringLiteral("file"), m_reading->file);
    arguments.insert(QStringLiteral("path"), m_path);
    m_reading->errors.push_back({base::Error::Kind::Input, QString::fromLatin1(code), std::move(arguments)});
}

bool JsonCursor::isRefused() const
{
    return std::ranges::any_of(m_reading->errors, [this](const base::Error& error) {
        const QString path = error.arguments.value(QStringLiteral("path"));
        const QStringView rest = QStringView(m_path).mid(path.size());
        return m_path.startsWith(path) &&
               (path.isEmpty() || rest.isEmpty() || rest.front() == u'.' || rest.front() == u'[');
    });
}

void JsonCursor::refuseValue(const char* code, const QString& value) const
{
    refuse(code, {{QStringLiteral("value"), value}});
}

bool JsonCursor::expect(QJsonValue::Type type, const char* expected) const
{
    if (m_value.type() == type) {
        return true;
    }
    if (m_value.isUndefined() || m_value.isNull()) {
        refuse("programme.profile-missing");
    } else {
        refuse("programme.profile-type", {{QStringLiteral("expected"), QString::fromLatin1(expected)}});
    }
    return false;
}

} // namespace kurator::programme
