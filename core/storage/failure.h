#pragma once

#include "base/error.h"

#include <exception>

namespace kurator::storage {

// What SQLite answered; thrown and caught inside this folder only. `code` is SQLite's extended result code.
class SqlFailure : public std::exception
{
public:
    SqlFailure(int code, QString detail) : m_code(code), m_detail(std::move(detail)) {}

    [[nodiscard]] int code() const { return m_code; }
    [[nodiscard]] int primaryCode() const { return m_code & 0xff; }
    [[nodiscard]] const QString& detail() const { return m_detail; }
    [[nodiscard]] const char* what() const noexcept override { return "SQLite refused"; }

private:
    int m_code;
    QString m_detail;
};

// A stored text that no value of ours has, found while reading; thrown and caught inside this folder only.
class UnknownValue : public std::exception
{
public:
    explicit UnknownValue(QString value) : m_value(std::move(value)) {}

    [[nodiscard]] const QString& value() const { return m_value; }
    [[nodiscard]] const char* what() const noexcept override { return "unknown value in the base"; }

private:
    QString m_value;
};

enum class Doing
{
    Reading,
    Writing
};

// The refusal to show: `file` is a file's name without its folder.
[[nodiscard]] base::Error errorOf(const SqlFailure& failure, Doing doing, const QString& file);
[[nodiscard]] base::Error errorOf(const UnknownValue& failure, const QString& file);

} // namespace kurator::storage
