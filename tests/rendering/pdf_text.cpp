#include "rendering/pdf_text.h"

#include <QProcess>
#include <QStandardPaths>

namespace kurator::tests {

std::optional<QStringList> pagesOfPdf(const QString& path)
{
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (reader.isEmpty()) {
        return std::nullopt;
    }
    QProcess process;
    process.start(reader, {QStringLiteral("-layout"), path, QStringLiteral("-")});
    process.waitForFinished();
    QStringList pages = QString::fromUtf8(process.readAllStandardOutput()).split(QChar(QChar::FormFeed));
    pages.removeLast();
    for (QString& page : pages) {
        page = page.simplified();
    }
    return pages;
}

} // namespace kurator::tests
