#pragma once

#include <QDate>
#include <QDateTime>

#include <optional>

namespace kurator::base {

// Today and now. A fixed clock (`--today`, KURATOR_TODAY, tests) always says noon of its day.
class Clock
{
public:
    Clock() = default;
    explicit Clock(const QDate& fixed) : m_fixed(fixed) {}

    [[nodiscard]] QDate today() const { return m_fixed.value_or(QDate::currentDate()); }
    [[nodiscard]] QDateTime now() const
    {
        return m_fixed ? QDateTime(*m_fixed, QTime(12, 0)) : QDateTime::currentDateTime();
    }

private:
    std::optional<QDate> m_fixed;
};

} // namespace kurator::base
