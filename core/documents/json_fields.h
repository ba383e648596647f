#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace kurator::documents {

// Write and read values through a list of their fields, fields(archive, value), and the names of their
// choices, namesOf(value).
template <class T>
concept Choice = std::is_enum_v<T>;

class JsonFieldsWriter
{
public:
    template <class T>
    void operator()(const char* key, const T& value, int /*since*/ = 1)
    {
        m_object.insert(QLatin1String(key), json(value));
    }

    static QJsonValue json(const QString& text) { return text; }
    static QJsonValue json(const QStringList& lines) { return QJsonArray::fromStringList(lines); }
    static QJsonValue json(double number) { return number; }
    static QJsonValue json(int number) { return number; }
    static QJsonValue json(bool flag) { return flag; }
    static QJsonValue json(const std::optional<double>& number)
    {
        return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
    }
    static QJsonValue json(Choice auto value)
    {
        return QLatin1String(namesOf(value).at(static_cast<std::size_t>(value)));
    }

    template <class T>
    static QJsonValue json(const std::vector<T>& list)
    {
        QJsonArray array;
        for (const T& item : list) {
            array.append(json(item));
        }
        return array;
    }

    template <class... T>
    static QJsonValue json(const std::variant<T...>& value)
    {
        QJsonObject object = std::visit([](const auto& one) { return json(one).toObject(); }, value);
        object.insert(QStringLiteral("type"), QLatin1String(namesOf(value).at(value.index())));
        return object;
    }

    template <class T>
    requires std::is_class_v<T>
    static QJsonValue json(const T& value)
    {
        JsonFieldsWriter writer;
        fields(writer, value);
        return writer.m_object;
    }

private:
    QJsonObject m_object;
};

// Reads strictly: a field that is absent or of another type makes the whole paper damaged.
class JsonFieldsReader
{
public:
    JsonFieldsReader(QJsonObject object, int version) : m_object(std::move(object)), m_version(version) {}

    template <class T>
    [[nodiscard]] bool readWhole(T& value)
    {
        fields(*this, value);
        return m_whole;
    }

    // `since` is the version that the field came with.
    template <class T>
    void operator()(const char* key, T& value, int since = 1)
    {
        m_whole = m_whole && (since > m_version || read(m_object.value(QLatin1String(key)), value));
    }

private:
    bool read(const QJsonValue& json, QString& text)
    {
        text = json.toString();
        return json.isString();
    }
    bool read(const QJsonValue& json, double& number)
    {
        number = json.toDouble();
        return json.isDouble();
    }
    bool read(const QJsonValue& json, int& number)
    {
        number = json.toInt(-1);
        return json.isDouble() && number >= 0;
    }
    bool read(const QJsonValue& json, bool& flag)
    {
        flag = json.toBool();
        return json.isBool();
    }
    bool read(const QJsonValue& json, std::optional<double>& number)
    {
        number = json.isNull() ? std::nullopt : std::optional(json.toDouble());
        return json.isNull() || json.isDouble();
    }

    bool read(const QJsonValue& json, Choice auto& value)
    {
        const auto& names = namesOf(value);
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (json.toString() == QLatin1String(names.at(i))) {
                value = static_cast<std::remove_reference_t<decltype(value)>>(i);
                return true;
            }
        }
        return false;
    }

    bool read(const QJsonValue& json, QStringList& lines)
    {
        std::vector<QString> texts;
        const bool whole = read(json, texts);
        lines = QStringList(texts.begin(), texts.end());
        return whole;
    }

    template <class T>
    bool read(const QJsonValue& json, std::vector<T>& list)
    {
        const QJsonArray array = json.toArray();
        list.resize(static_cast<std::size_t>(array.size()));
        qsizetype at = 0;
        for (T& item : list) {
            if (!read(array.at(at++), item)) {
                return false;
            }
        }
        return json.isArray();
    }

    template <class... T>
    bool read(const QJsonValue& json, std::variant<T...>& value)
    {
        const QString type = json.toObject().value(QStringLiteral("type")).toString();
        const auto& names = namesOf(value);
        std::size_t at = 0;
        const auto tryOne = [&](auto one) {
            const bool wanted = type == QLatin1String(names.at(at++));
            const bool whole = wanted && read(json, one);
            if (wanted) {
                value = std::move(one);
            }
            return whole;
        };
        return (tryOne(T{}) || ...);
    }

    template <class T>
    requires std::is_class_v<T>
    bool read(const QJsonValue& json, T& value)
    {
        return json.isObject() && JsonFieldsReader(json.toObject(), m_version).readWhole(value);
    }

    QJsonObject m_object;
    int m_version;
    bool m_whole = true;
};

} // namespace kurator::documents
