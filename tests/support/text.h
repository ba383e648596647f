#pragma once

#include <QString>

#include <catch2/catch.hpp>

// Lets Catch2 print Qt's strings when an assertion fails.
namespace Catch {
template <>
struct StringMaker<QString>
{
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
} // namespace Catch
