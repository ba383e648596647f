#pragma once

#include "exchange/columns.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace kurator::exchange {

// The words of a heading alone: folded, without marks and brackets, «Ф.И.О.» as «фио».
[[nodiscard]] QString headingKey(QStringView heading);

// Tells which field a heading of a sheet names. A heading fits when it is a known spelling, when it begins
// with one of several words («ФИО наставляемого (полностью)»), or when it is one that was cut in an export
// (64 characters); a number that an export gave to a repeated heading is passed over. A column about somebody
// else («Дата рождения представителя», «ФИО руководителя») fits nothing.
class HeadingMatcher
{
public:
    explicit HeadingMatcher(TableKind kind);

    [[nodiscard]] std::optional<Field> fieldOf(QStringView heading) const;

private:
    struct Spelling
    {
        QString key;
        Field field;
    };

    [[nodiscard]] std::optional<Field> fieldOfKey(const QString& key) const;
    [[nodiscard]] bool isAboutSomebodyElse(QStringView rest) const;

    TableKind m_kind;
    std::vector<Spelling> m_spellings; // the longest first, so that the closest fits
};

} // namespace kurator::exchange
