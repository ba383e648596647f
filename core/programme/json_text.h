#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace kurator::programme {

// JSON as a person writes it: keys in the order of their meaning, short things on one line, two spaces in.
class JsonText
{
public:
    [[nodiscard]] static JsonText text(const QString& text);
    [[nodiscard]] static JsonText number(double number);
    [[nodiscard]] static JsonText flag(bool flag);
    [[nodiscard]] static JsonText list(std::vector<JsonText> elements = {});
    [[nodiscard]] static JsonText texts(const QStringList& texts);
    [[nodiscard]] static JsonText object();

    JsonText& add(const QString& key, JsonText value);
    JsonText& add(const char* key, JsonText value) { return add(QString::fromLatin1(key), std::move(value)); }
    // Only what is told.
    JsonText& addIfAny(const char* key, const QString& value);
    JsonText& addIfAny(const char* key, const QStringList& values);
    JsonText& addIfAny(const char* key, JsonText list);

    [[nodiscard]] QString toString() const { return broken(0); }

private:
    enum class Kind
    {
        Scalar,
        List,
        Object
    };

    [[nodiscard]] QString inLine() const;
    [[nodiscard]] QString broken(int indent) const;

    Kind m_kind = Kind::Scalar;
    QString m_scalar;
    std::vector<std::pair<QString, JsonText>> m_members; // keys are empty in a list
};

} // namespace kurator::programme
