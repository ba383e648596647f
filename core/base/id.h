#pragma once

#include <QString>
#include <QUuid>

#include <compare>
#include <functional>

namespace kurator::base {

// Identity of an entity: a UUID that knows at compile time whose it is, so that a pair's id never lands in
// a person's place. A default one is "null" and belongs to nobody; "none" in a value is std::optional<Id>.
template <class Tag>
class Id
{
public:
    constexpr Id() = default;
    explicit constexpr Id(const QUuid& uuid) : m_uuid(uuid) {}

    // Reads the form that toString() writes; anything else gives a null id.
    static Id fromString(const QString& text) { return Id(QUuid::fromString(text)); }

    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    [[nodiscard]] QUuid uuid() const { return m_uuid; }
    // 36 lower-case characters, without braces.
    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id& a, const Id& b) { return a.m_uuid == b.m_uuid; }
    friend std::strong_ordering operator<=>(const Id& a, const Id& b)
    {
        if (a.m_uuid == b.m_uuid) {
            return std::strong_ordering::equal;
        }
        return a.m_uuid < b.m_uuid ? std::strong_ordering::less : std::strong_ordering::greater;
    }
    friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

} // namespace kurator::base

template <class Tag>
struct std::hash<kurator::base::Id<Tag>>
{
    size_t operator()(const kurator::base::Id<Tag>& id) const noexcept { return qHash(id.uuid()); }
};
