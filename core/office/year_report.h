#pragma once

#include "office/desk.h"
#include "reports/yearly_report.h"

namespace kurator::office {

// The yearly report of the programme that starts in a year, as of today; of the open programme when no year
// is told. Refused with office.no-year {year, years}.
[[nodiscard]] base::Result<reports::YearlyReport> yearReport(const Desk& desk, std::optional<int> year);

enum class ReportFormat
{
    Xlsx,
    Json
};

// By the ending of the file's name; none for another one.
[[nodiscard]] std::optional<ReportFormat> reportFormatOf(const QString& path);

// Refused as exchange::writeWorkbook and exchange::saveFile.
[[nodiscard]] base::Result<void> saveReport(const reports::YearlyReport& report, ReportFormat format,
                                            const QString& path);

} // namespace kurator::office
