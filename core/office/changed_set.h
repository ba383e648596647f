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
        m_current.reserve(stored.size());
        for (const T& value : stored) {
            m_current.emplace(value.id, &value);
        }
    }

    ChangedSet(const ChangedSet&) = delete;
    ChangedSet& operator=(const ChangedSet&) = delete;

    // As it is now; nullptr for an unknown id. Stays valid until the set ends.
    [[nodiscard]] const T* find(base::Id<T> id) const
    {
        const auto current = m_current.find(id);
        return current == m_current.end() ? nullptr : current->second;
    }

    // Where the newest state of a known value can always be read; stays valid until the set ends.
    [[nodiscard]] const T* const* place(base::Id<T> id) const { return &m_current.at(id); }

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
        const auto [changed, isFirst] = m_changed.insert_or_assign(value.id, value);
        if (isFirst) {
            m_current.insert_or_assign(value.id, &changed->second);
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
    std::unordered_map<base::Id<T>, const T*> m_current; // into the stored ones and m_changed
    std::unordered_map<base::Id<T>, T> m_changed;
    std::vector<base::Id<T>> m_order;
};

} // namespace kurator::office
