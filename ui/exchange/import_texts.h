#pragma once

#include "exchange/charset.h"
#include "exchange/columns.h"
#include "office/row_verdict.h"
#include "ui/exchange/import_row.h"

#include <QColor>
#include <QCoreApplication>
#include <QString>

namespace kurator::ui {

// The words of the import for what the core keeps as closed sets.
struct ImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::ImportTexts)

public:
    [[nodiscard]] static QString kind(exchange::TableKind kind);
    // «45 наставляемых», «2 готовые пары».
    [[nodiscard]] static QString counted(exchange::TableKind kind, int count);
    [[nodiscard]] static QString rows(int count);
    [[nodiscard]] static QString charset(exchange::Charset charset);
    [[nodiscard]] static QString separator(QChar separator);
    [[nodiscard]] static QString state(RowState state);
    [[nodiscard]] static QColor dot(RowState state);
    // The official wording of a column.
    [[nodiscard]] static QString field(exchange::TableKind kind, exchange::Field field);
    // In one line: «Класс: 7 «А» → 8 «А»».
    [[nodiscard]] static QString change(exchange::TableKind kind, const office::FieldChange& change);
    // «исправлений: 2».
    [[nodiscard]] static QString repairs(int count);
    [[nodiscard]] static QString remark(const exchange::RowRemark& remark);
};

} // namespace kurator::ui
