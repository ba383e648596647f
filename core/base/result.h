#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace kurator::base {

// A value, or the reason why there is none. Use [[nodiscard]] on every function that returns one.
template <class T>
using Result = tl::expected<T, Error>;

// Short ways to say why not: return refuseInput("exchange.no-sheet", {{"file", name}}).
[[nodiscard]] inline tl::unexpected<Error> refuse(Error::Kind kind, const char* code,
                                                  Arguments arguments = {})
{
    return tl::unexpected<Error>(Error{kind, QString::fromLatin1(code), std::move(arguments)});
}

[[nodiscard]] inline tl::unexpected<Error> refuseUsage(const char* code, Arguments arguments = {})
{
    return refuse(Error::Kind::Usage, code, std::move(arguments));
}

[[nodiscard]] inline tl::unexpected<Error> refuseInput(const char* code, Arguments arguments = {})
{
    return refuse(Error::Kind::Input, code, std::move(arguments));
}

[[nodiscard]] inline tl::unexpected<Error> refuseRule(const char* code, Arguments arguments = {})
{
    return refuse(Error::Kind::Rule, code, std::move(arguments));
}

// Hands the reason of one failed result on to a result of another type.
template <class T>
[[nodiscard]] tl::unexpected<Error> passOn(const Result<T>& failed)
{
    return tl::unexpected<Error>(failed.error());
}

} // namespace kurator::base
