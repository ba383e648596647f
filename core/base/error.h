#pragma once

#include "base/arguments.h"

#include <QString>

namespace kurator::base {

// Why something was refused: a stable code ("exchange.no-heading") and what it is about, never a sentence.
// `core/messages` has the Russian text for every code. A refusal changes nothing.
struct Error
{
    enum class Kind
    {
        Usage, // the caller asked for what does not exist (exit code 2)
        Input, // a file or its content cannot be taken (exit code 3)
        Rule,  // the law or the model forbids it (exit code 4)
    };

    Kind kind = Kind::Input;
    QString code;
    Arguments arguments;

    friend bool operator==(const Error&, const Error&) = default;
};

} // namespace kurator::base
