#pragma once

#include "programme/json_cursor.h"

#include <initializer_list>
#include <utility>
#include <vector>

namespace kurator::programme {

template <class Value>
using ProfileWords = std::initializer_list<std::pair<const char*, Value>>;

template <class Value>
Value oneOf(const JsonCursor& cursor, ProfileWords<Value> words)
{
    const QString text = cursor.text();
    for (const auto& [word, value] : words) {
        if (text == QLatin1String(word)) {
            return value;
        }
    }
    cursor.refuseValue("programme.profile-value", text);
    return words.begin()->second;
}

template <class Entity>
std::vector<Entity> readEach(const std::vector<JsonCursor>& cursors, Entity (*read)(const JsonCursor&))
{
    std::vector<Entity> result;
    result.reserve(cursors.size());
    for (const JsonCursor& cursor : cursors) {
        result.push_back(read(cursor));
    }
    return result;
}

} // namespace kurator::programme
