#pragma once

#include "base/id.h"
#include "storage/enum_text.h"
#include "storage/failure.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QVariant>

#include <concepts>
#include <optional>

namespace kurator::storage {

// How a field of a value looks in the base, and back. Null is kept for "none" only: an empty text is ''.

inline QVariant encoded(const QString& text)
{
    return text.isNull() ? QString(QLatin1String("")) : text;
}

inline QVariant encoded(const QByteArray& bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

inline QVariant encoded(bool value)
{
    return value ? 1 : 0;
}

template <std::integral Number>
QVariant encoded(Number value)
{
    return QVariant::fromValue<qint64>(value);
}

inline QVariant encoded(double value)
{
    return value;
}

// A day that was never told is null.
inline QVariant encoded(const QDate& day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

template <class Tag>
QVariant encoded(const base::Id<Tag>& id)
{
    return id.toString();
}

template <class E>
requires std::is_enum_v<E> QVariant encoded(E value)
{
    for (const auto& [candidate, text] : enumText<E>) {
        if (candidate == value) {
            return QString::fromLatin1(text);
        }
    }
    throw UnknownValue(QString::number(static_cast<int>(value)));
}

template <class T>
QVariant encoded(const std::optional<T>& value)
{
    return value ? encoded(*value) : QVariant();
}

// A day that is said to be there and is none is a fault of the caller: the base refuses the empty text.
inline QVariant encoded(const std::optional<QDate>& day)
{
    return day && !day->isValid() ? QVariant(QString(QLatin1String(""))) : encoded(day.value_or(QDate()));
}

inline void decode(const QVariant& stored, QString& text)
{
    text = stored.toString();
}

inline void decode(const QVariant& stored, QByteArray& bytes)
{
    bytes = stored.toByteArray();
}

inline void decode(const QVariant& stored, bool& value)
{
    value = stored.toBool();
}

inline void decode(const QVariant& stored, int& value)
{
    value = stored.toInt();
}

inline void decode(const QVariant& stored, qint64& value)
{
    value = stored.toLongLong();
}

inline void decode(const QVariant& stored, double& value)
{
    value = stored.toDouble();
}

inline void decode(const QVariant& stored, QDate& day)
{
    day = stored.isNull() ? QDate() : QDate::fromString(stored.toString(), Qt::ISODate);
}

template <class Tag>
void decode(const QVariant& stored, base::Id<Tag>& id)
{
    id = base::Id<Tag>::fromString(stored.toString());
}

template <class E>
requires std::is_enum_v<E>
void decode(const QVariant& stored, E& value)
{
    const QString wanted = stored.toString();
    for (const auto& [candidate, text] : enumText<E>) {
        if (wanted == QLatin1String(text)) {
            value = candidate;
            return;
        }
    }
    throw UnknownValue(wanted);
}

template <class T>
void decode(const QVariant& stored, std::optional<T>& value)
{
    if (stored.isNull()) {
        value.reset();
        return;
    }
    decode(stored, value.emplace());
}

} // namespace kurator::storage
