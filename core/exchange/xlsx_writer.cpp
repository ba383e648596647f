#include "exchange/xlsx_writer.h"

#include "exchange/c_locale.h"
#include "exchange/safe_file.h"
#include "exchange/xlsx_limits.h"
#include "exchange/xlsx_sheet_writer.h"
#include "exchange/xml_part.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <limits>
#include <memory>

#include <xlsxwriter.h>

namespace kurator::exchange {

namespace {

struct WorkbookFreer
{
    void operator()(lxw_workbook* workbook) const { lxw_workbook_free(workbook); }
};

// Writes the workbook to a file in a folder, where the library puts its temporary files too.
bool composeWorkbook(const QString& path, const std::vector<OutSheet>& sheets, const QDate& created)
{
    const CLocale plain;
    QByteArray folder = QFileInfo(path).absolutePath().toUtf8();
    lxw_workbook_options options{};
    options.tmpdir = folder.data();
    std::unique_ptr<lxw_workbook, WorkbookFreer> workbook(
        workbook_new_opt(path.toUtf8().constData(), &options));
    // Noon is on the same day in all of Russia, and never the zero that stands for the present moment.
    lxw_doc_properties properties{};
    properties.created = static_cast<time_t>(QDateTime(created, QTime(12, 0), Qt::UTC).toSecsSinceEpoch());
    if (!workbook || workbook_set_properties(workbook.get(), &properties) != LXW_NO_ERROR) {
        return false;
    }
    const XlsxFormats formats(workbook.get());
    QStringList names;
    for (const OutSheet& sheet : sheets) {
        names.append(fittingSheetName(sheet.name, names));
        lxw_worksheet* page = workbook_add_worksheet(workbook.get(), names.constLast().toUtf8().constData());
        if (page == nullptr || !XlsxSheetWriter(sheet, page, formats).write()) {
            return false;
        }
    }
    return workbook_close(workbook.release()) == LXW_NO_ERROR;
}

// The library does not ask whether its temporary files took what it wrote: after a full disk it calls a
// workbook with parts cut off well written.
bool isWholeWorkbook(const QByteArray& bytes)
{
    ReadLimits unlimited;
    unlimited.uncompressedBytes = std::numeric_limits<qint64>::max();
    unlimited.entries = std::numeric_limits<int>::max();
    const auto archive = ZipArchive::open(bytes, unlimited);
    if (!archive) {
        return false;
    }
    const QStringList& parts = (*archive)->names();
    return std::all_of(parts.begin(), parts.end(), [&archive](const QString& name) {
        auto part = XmlPart::open(**archive, name);
        return part && part->finish();
    });
}

// Empty when the temporary folder does not take the workbook.
QByteArray workbookBytes(const std::vector<OutSheet>& sheets, const QDate& created)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("workbook.xlsx"));
    if (!folder.isValid() || !composeWorkbook(path, sheets, created)) {
        return {};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QByteArray bytes = file.readAll();
    return file.error() == QFileDevice::NoError && isWholeWorkbook(bytes) ? bytes : QByteArray();
}

} // namespace

base::Result<void> writeWorkbook(const QString& path, const std::vector<OutSheet>& sheets,
                                 const QDate& created)
{
    const QString name = QFileInfo(path).fileName();
    for (const OutSheet& sheet : sheets) {
        if (auto fit = fitsExcel(sheet); !fit) {
            fit.error().arguments.insert(QStringLiteral("file"), name);
            return fit;
        }
    }
    const QByteArray bytes = workbookBytes(sheets.empty() ? std::vector<OutSheet>(1) : sheets, created);
    if (bytes.isEmpty()) {
        constexpr qint64 roomOfLargeWorkbook = qint64{64} << 20;
        return refuseSaving(QDir::temp().filePath(name), roomOfLargeWorkbook);
    }
    return saveFile(path, bytes);
}

} // namespace kurator::exchange
