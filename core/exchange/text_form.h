#pragma once

#include "exchange/charset.h"

#include <QChar>

#include <optional>

namespace kurator::exchange {

// How a text table was read.
struct TextForm
{
    Charset charset = Charset::Utf8;
    QChar separator = u';';

    friend bool operator==(const TextForm&, const TextForm&) = default;
};

// What the curator says about a text table; what is not said is guessed.
struct TextChoice
{
    std::optional<Charset> charset;
    std::optional<QChar> separator;

    friend bool operator==(const TextChoice&, const TextChoice&) = default;
};

} // namespace kurator::exchange
