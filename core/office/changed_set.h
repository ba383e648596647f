#pragma once

#include "school/changes.h"

#include <unordered_map>
#include <vector>

namespace kurator::office {

// The stored entities of one kind with what an import has made of them so far. The stored ones must outlive
// it.
template <class T>
class ChangedSet
{
public:
    explicit ChangedSet(const std::vector<T>& stored)
    {
        m_stored.reserve(stored.size());
        for (const T& value : stored) {
            m_stored.emplace(value.id, &value);
        }
    }

    // As it is now; nullptr for an unknown id. Stays valid until the set ends.
    [[nodiscard]] const T* find(base::Id<T> id) const
    {
        if (const auto changed = m_changed.find(id); changed != m_changed.end()) {
            return &changed->second;
        }
        const auto stored = m_stored.find(id);
        return stored == m_stored.end() ? nullptr : stored->second;
    }

    [[nodiscard]] bool differs(const T& value) const
    {
        const T* known = find(value.id);
        return !known || !(*known == value);
    }

    // Whether anything changed by it.
    bool put(const T& value)
    {
        if (!differs(value)) {
            return false;
        }
        if (m_changed.insert_or_assign(value.id, value).second) {
            m_order.push_back(value.id);
        }
        return true;
    }

    // What has to be saved, in the order in which it was first put.
    void appendTo(std::vector<school::Record>& saved) const
    {
        for (const auto& id : m_order) {
            saved.emplace_back(m_changed.at(id));
        }
    }

private:
    std::unordered_map<base::Id<T>, const T*> m_stored;
    std::unordered_map<base::Id<T>, T> m_changed;
    std::vector<base::Id<T>> m_order;
};

} // namespace kurator::office
