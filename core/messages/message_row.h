#pragma once

#include <span>

namespace kurator::messages {

// One code and its English source sentence; `translations/` has the others.
struct MessageRow
{
    const char* code;
    const char* source;
};

using MessageRows = std::span<const MessageRow>;

} // namespace kurator::messages
