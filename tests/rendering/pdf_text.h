#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace kurator::tests {

// The text of each page as a reader of PDF sees it, runs of spaces made one. None when pdftotext is missing.
[[nodiscard]] std::optional<QStringList> pagesOfPdf(const QString& path);

} // namespace kurator::tests
