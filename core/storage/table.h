#pragma once

#include "storage/codec.h"
#include "storage/connection.h"

#include <QStringList>

#include <algorithm>
#include <functional>
#include <vector>

namespace kurator::storage {

// One column of a table and the field of T that it holds.
template <class T>
struct Column
{
    QString name;
    std::function<QVariant(const T&)> read;
    std::function<void(T&, const QVariant&)> write;
};

// `access` is a pointer to a member, or a callable that gives a reference to a field deeper inside.
template <class T, class Access>
Column<T> column(const char* name, Access access)
{
    return {QString::fromLatin1(name),
            [access](const T& value) { return encoded(std::invoke(access, value)); },
            [access](T& value, const QVariant& stored) { decode(stored, std::invoke(access, value)); }};
}

// A column that is computed from the value and not read back.
template <class T>
Column<T> derivedColumn(const char* name, std::function<QVariant(const T&)> compute)
{
    return {QString::fromLatin1(name), std::move(compute), [](T&, const QVariant&) {}};
}

template <class T>
QStringList namesOf(const std::vector<Column<T>>& columns)
{
    QStringList names;
    for (const auto& one : columns) {
        names.append(one.name);
    }
    return names;
}

inline QString questionMarks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QLatin1String(", "));
}

// A list inside T with a table of its own: rewritten whole with its owner, removed with its owner.
template <class T>
struct Part
{
    std::function<void(Connection&, const T&)> save;
    std::function<void(Connection&, const T&)> remove;
    std::function<void(Connection&, std::vector<T>&)> load; // owners stand in the order of their ids
};

template <class T, class Item>
struct PartShape
{
    const char* table;
    const char* owner; // the column that holds the owner's id
    std::vector<Column<Item>> columns;
    std::function<std::vector<Item>(const T&)> give;
    std::function<void(T&, std::vector<Item>)> take;
};

template <class T, class Item>
void saveItems(Connection& connection, const T& value, const PartShape<T, Item>& shape, const QString& remove,
               const QString& insert)
{
    const QString owner = value.id.toString();
    connection.kept(remove).run({owner});
    qint64 position = 0;
    for (const Item& item : shape.give(value)) {
        QVariantList row{owner, position++};
        for (const auto& one : shape.columns) {
            row.append(one.read(item));
        }
        connection.kept(insert).run(row);
    }
}

template <class T, class Item>
void loadItems(const Connection& connection, std::vector<T>& owners, const PartShape<T, Item>& shape,
               const QString& select)
{
    Statement rows = connection.prepare(select);
    rows.run();
    QString current;
    std::vector<Item> items;
    const auto hand = [&] {
        const auto id = decltype(T::id)::fromString(current);
        const auto owner = std::ranges::lower_bound(owners, id, {}, &T::id);
        if (!items.empty() && owner != owners.end() && owner->id == id) {
            shape.take(*owner, std::move(items));
        }
        items.clear();
    };
    while (rows.next()) {
        const QString owner = rows.value(0).toString();
        if (owner != current) {
            hand();
            current = owner;
        }
        Item item;
        for (std::size_t i = 0; i < shape.columns.size(); ++i) {
            shape.columns[i].write(item, rows.value(static_cast<int>(i) + 1));
        }
        items.push_back(std::move(item));
    }
    hand();
}

template <class T, class Item>
Part<T> part(PartShape<T, Item> shape)
{
    const QString table = QString::fromLatin1(shape.table);
    const QString owner = QString::fromLatin1(shape.owner);
    const QString names = namesOf(shape.columns).join(QLatin1String(", "));
    const auto count = static_cast<qsizetype>(shape.columns.size()) + 2;
    const QString remove = QStringLiteral("DELETE FROM %1 WHERE %2 = ?").arg(table, owner);
    const QString insert = QStringLiteral("INSERT INTO %1 (%2, position, %3) VALUES (%4)")
                               .arg(table, owner, names, questionMarks(count));
    const QString select =
        QStringLiteral("SELECT %1, %2 FROM %3 ORDER BY %1, position").arg(owner, names, table);
    return {[shape, remove, insert](Connection& connection, const T& value) {
                saveItems(connection, value, shape, remove, insert);
            },
            [remove](Connection& connection, const T& value) {
                connection.kept(remove).run({value.id.toString()});
            },
            [shape, select](Connection& connection, std::vector<T>& owners) {
                loadItems(connection, owners, shape, select);
            }};
}

template <class T, class Item>
Part<T> listPart(const char* table, const char* owner, std::vector<Item> T::*list,
                 std::vector<Column<Item>> columns)
{
    return part<T, Item>({table, owner, std::move(columns), [list](const T& value) { return value.*list; },
                          [list](T& value, std::vector<Item> items) { value.*list = std::move(items); }});
}

template <class T>
Part<T> textsPart(const char* table, const char* owner, QStringList T::*list, const char* name)
{
    return part<T, QString>(
        {table,
         owner,
         {column<QString>(
             name, [](auto& text) -> auto& { return text; })},
         [list](const T& value) { return std::vector<QString>((value.*list).begin(), (value.*list).end()); },
         [list](T& value, const std::vector<QString>& items) {
             value.*list = QStringList(items.begin(), items.end());
         }});
}

// Where values of one kind are kept: saves, removes and reads them whole, with their parts.
template <class T>
class Table
{
public:
    Table(const char* name, std::vector<Column<T>> columns, std::vector<Part<T>> parts = {})
        : m_columns(std::move(columns)), m_parts(std::move(parts))
    {
        const QString table = QString::fromLatin1(name);
        const QStringList names = namesOf(m_columns);
        QStringList updates;
        for (const QString& column : names.sliced(1)) {
            updates.append(QStringLiteral("%1 = excluded.%1").arg(column));
        }
        const QString listed = names.join(QLatin1String(", "));
        m_upsert = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (id) DO UPDATE SET %4")
                       .arg(table, listed, questionMarks(names.size()), updates.join(QLatin1String(", ")));
        m_remove = QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(table);
        m_select = QStringLiteral("SELECT %1 FROM %2").arg(listed, table);
    }

    void save(Connection& connection, const T& value) const
    {
        QVariantList row;
        row.reserve(static_cast<qsizetype>(m_columns.size()));
        for (const auto& column : m_columns) {
            row.append(column.read(value));
        }
        connection.kept(m_upsert).run(row);
        for (const auto& part : m_parts) {
            part.save(connection, value);
        }
    }

    void remove(Connection& connection, const T& value) const
    {
        for (const auto& part : m_parts) {
            part.remove(connection, value);
        }
        connection.kept(m_remove).run({value.id.toString()});
    }

    // Ordered by id.
    [[nodiscard]] std::vector<T> load(Connection& connection) const
    {
        std::vector<T> values;
        Statement rows = connection.prepare(m_select);
        rows.run();
        while (rows.next()) {
            T& value = values.emplace_back();
            for (std::size_t i = 0; i < m_columns.size(); ++i) {
                m_columns[i].write(value, rows.value(static_cast<int>(i)));
            }
        }
        std::ranges::sort(values, {}, &T::id);
        for (const auto& part : m_parts) {
            part.load(connection, values);
        }
        return values;
    }

private:
    std::vector<Column<T>> m_columns; // the id stands first
    std::vector<Part<T>> m_parts;
    QString m_upsert;
    QString m_remove;
    QString m_select;
};

} // namespace kurator::storage
