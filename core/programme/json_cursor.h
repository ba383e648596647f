#pragma once

#include "base/result.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <vector>

namespace kurator::programme {

// The refusals of one reading, in the order in which they were met.
struct JsonReading
{
    QString file;
    std::vector<base::Error> errors;
};

// A place in a JSON document that knows its path. A value that is not as asked for refuses the reading with
// `programme.profile-…` and gives an empty value, so that a reader needs no check after each line. A place is
// refused once, and nothing inside a refused place: that would be a consequence.
class JsonCursor
{
public:
    JsonCursor(JsonReading& reading, QJsonValue value, QString path = {});

    [[nodiscard]] JsonCursor at(const char* key) const;
    [[nodiscard]] bool has(const char* key) const;
    [[nodiscard]] bool isText() const { return m_value.isString(); }
    [[nodiscard]] std::vector<JsonCursor> elements() const;  // of an array that is there
    [[nodiscard]] std::vector<JsonCursor> oneOrMore() const; // the same, not empty
    [[nodiscard]] std::vector<JsonCursor> elementsIfAny(const char* key) const;
    [[nodiscard]] QStringList keys() const;
    [[nodiscard]] JsonCursor member(const QString& key) const;

    [[nodiscard]] QString text() const; // not empty
    [[nodiscard]] QString textIfAny(const char* key) const;
    [[nodiscard]] QStringList textsIfAny(const char* key) const;
    [[nodiscard]] int number(int from, int to) const;
    [[nodiscard]] double decimal(double from, double to) const;
    [[nodiscard]] bool flagIfAny(const char* key) const;

    void allowOnly(std::initializer_list<const char*> keys) const;
    void refuse(const char* code, base::Arguments arguments = {}) const;
    void refuseValue(const char* code, const QString& value) const;

private:
    [[nodiscard]] bool expect(QJsonValue::Type type, const char* expected) const;
    [[nodiscard]] bool isRefused() const;

    JsonReading* m_reading;
    QJsonValue m_value;
    QString m_path;
};

} // namespace kurator::programme
