#pragma once

#include "ui/common/list_model.h"
#include "ui/exchange/import_row.h"

#include <QCoreApplication>

#include <vector>

namespace kurator::ui {

// The list of verdicts as data: its columns, and the groups it can be narrowed to. Group 0 holds all rows,
// then one a state, the last one rows in which something was repaired or left out.
struct VerdictList
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::VerdictList)

public:
    static constexpr int groupCount = 7;

    [[nodiscard]] static std::vector<ListColumn<ImportRow>> columns();
    [[nodiscard]] static QString filterKey(const ImportRow& row);
    [[nodiscard]] static QString groupName(int group);
    [[nodiscard]] static bool isIn(const ImportRow& row, int group);
};

} // namespace kurator::ui
