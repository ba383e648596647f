#pragma once

#include "exchange/xlsx_writer.h"
#include "office/export_lines.h"

#include <QLatin1String>
#include <QStringView>

#include <span>

namespace kurator::office {

// A column that a list of people can leave the school with. Restricted categories are none of them.
struct ExportColumn
{
    QLatin1String id;    // for what the curator chose last
    QStringView heading; // as МР-42/02 words it, where it is one of its columns
    double width;
    exchange::ColumnKind kind;
    exchange::Cell (*cell)(const Desk&, const ExportLine&);
    bool official = false;
};

// The official ones first, in their order, then the others. «№ п/п» is not among them: it always leads.
[[nodiscard]] std::span<const ExportColumn> exportColumns(people::Side side);
[[nodiscard]] QStringList officialColumnIds(people::Side side);

} // namespace kurator::office
