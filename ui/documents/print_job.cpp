#include "ui/documents/print_job.h"

#include "rendering/paper_painter.h"
#include "rendering/paper_writer.h"
#include "ui/common/choices.h"
#include "ui/common/message_bar.h"
#include "ui/documents/printing.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPrinter>
#include <QUrl>

namespace kurator::ui {

namespace {

constexpr qsizetype longestName = 120;

bool isWanted(const QPrinter& printer, int sheet)
{
    if (printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0) {
        return sheet >= printer.fromPage() && sheet <= printer.toPage();
    }
    return printer.pageRanges().isEmpty() || printer.pageRanges().contains(sheet);
}

// The layout with only the sheets that are wanted; `sheet` counts on over all papers.
rendering::PaperLayout wantedOf(rendering::PaperLayout layout, const QPrinter& printer, int& sheet)
{
    std::erase_if(layout.pages, [&](const rendering::PageLayout&) { return !isWanted(printer, ++sheet); });
    return layout;
}

// How many were written before the end or a cancel.
base::Result<int> writeEach(const std::vector<documents::Paper>& papers, const QStringList& names,
                            const QString& folder, rendering::Sides sides, WorkProgress& progress)
{
    int done = 0;
    for (const documents::Paper& paper : papers) {
        if (progress.isCancelled()) {
            break;
        }
        const QString path = freePath(folder, pdfNameOf(names.value(done)));
        if (const auto written =
                rendering::writePapers({paper}, path, rendering::PaperFormat::Pdf, {}, sides);
            !written) {
            return base::passOn(written);
        }
        progress.report(++done, static_cast<qint64>(papers.size()));
    }
    return done;
}

} // namespace

PrintOutcome printPapers(QPrinter& printer, const std::vector<documents::Paper>& papers,
                         WorkProgress& progress, rendering::Sides sides)
{
    if (sides == rendering::Sides::Two && printer.duplex() == QPrinter::DuplexNone) {
        printer.setDuplex(QPrinter::DuplexLongSide);
    }
    const int copies = printer.supportsMultipleCopies() ? 1 : std::max(1, printer.copyCount());
    const auto all = static_cast<qint64>(papers.size()) * copies;
    rendering::PaperPainter painter(printer, sides);
    qint64 done = 0;
    for (int copy = 0; copy < copies; ++copy) {
        int sheet = 0;
        for (const documents::Paper& paper : papers) {
            if (progress.isCancelled()) {
                printer.abort();
                static_cast<void>(painter.finish());
                return PrintOutcome::Cancelled;
            }
            if (!painter.paint(wantedOf(rendering::layOut(paper), printer, sheet))) {
                return PrintOutcome::Failed;
            }
            progress.report(++done, all);
        }
    }
    const bool finished = painter.finish() && printer.printerState() != QPrinter::Error;
    return finished ? PrintOutcome::Printed : PrintOutcome::Failed;
}

QString pdfNameOf(const QString& title)
{
    QString name = title.simplified();
    for (QChar& c : name) {
        if (QStringLiteral("\\/:*?\"<>|").contains(c) || c.category() == QChar::Other_Control) {
            c = QLatin1Char('-');
        }
    }
    return name.left(longestName).trimmed() + QStringLiteral(".pdf");
}

QString freePath(const QString& folder, const QString& fileName)
{
    const QDir dir(folder);
    const QFileInfo wanted(fileName);
    QString path = dir.filePath(fileName);
    for (int number = 2; QFileInfo::exists(path); ++number) {
        path = dir.filePath(
            QStringLiteral("%1 (%2).%3").arg(wanted.completeBaseName()).arg(number).arg(wanted.suffix()));
    }
    return path;
}

PrintJob::PrintJob(QWidget* over, LongWork& work, MessageBar& messages)
    : QObject(over), m_over(over), m_work(work), m_messages(messages)
{}

void PrintJob::print(const PaperPile::Papers& papers, const QString& title, int sheets,
                     rendering::Sides sides)
{
    if (papers->empty()) {
        return;
    }
    const auto saveInstead = [this, papers, title, sides] { save(papers, title, sides); };
    if (!printing().hasPrinter()) {
        m_messages.say(MessageBar::Kind::Warning,
                       tr("This computer has no printer. Save the paper as a file and print it elsewhere."),
                       tr("Save a &file…"), saveInstead);
        return;
    }
    const std::shared_ptr<QPrinter> printer = printing().choosePrinter(m_over, title, sheets);
    if (!printer) {
        return;
    }
    m_work.run(
        tr("Printing"),
        [printer, papers, sides](WorkProgress& progress) {
            return printPapers(*printer, *papers, progress, sides);
        },
        [this, printer, papers, saveInstead](PrintOutcome outcome) {
            tellOutcome(outcome, papers->size(), saveInstead);
        });
}

void PrintJob::tellOutcome(PrintOutcome outcome, std::size_t papers, const std::function<void()>& saveInstead)
{
    switch (outcome) {
    case PrintOutcome::Printed:
        m_messages.say(MessageBar::Kind::Good,
                       tr("%n paper(s) sent to the printer.", nullptr, static_cast<int>(papers)));
        Q_EMIT done();
        return;
    case PrintOutcome::Cancelled:
        m_messages.say(MessageBar::Kind::Plain,
                       tr("Printing was stopped. Some sheets may have come out already."));
        return;
    case PrintOutcome::Failed:
        m_messages.say(
            MessageBar::Kind::Bad,
            tr("The printer did not take the paper. Check that it is on and has paper, or save a file."),
            tr("Save a &file…"), saveInstead);
        return;
    }
}

void PrintJob::save(const PaperPile::Papers& papers, const QString& title, rendering::Sides sides)
{
    if (papers->empty()) {
        return;
    }
    const QString path = choices().fileToSave(
        m_over, tr("Save the paper"), proposedPath(pdfNameOf(title)),
        tr("PDF (*.pdf);;OpenDocument, for LibreOffice (*.odt);;Word document (*.docx)"));
    if (path.isEmpty()) {
        return;
    }
    const auto format = rendering::formatOfFile(path);
    if (!format) {
        m_messages.refuse(format.error());
        return;
    }
    m_work.run(
        tr("Writing the file"),
        [papers, path, sides, kind = *format](WorkProgress& progress) {
            const auto of = static_cast<qint64>(papers->size());
            return rendering::writePapers(
                *papers, path, kind,
                {[&](std::size_t done) { progress.report(static_cast<qint64>(done), of); },
                 [&] { return progress.isCancelled(); }},
                sides);
        },
        [this, path](const base::Result<void>& written) {
            if (!written) {
                m_messages.refuse(written.error());
                return;
            }
            m_messages.say(MessageBar::Kind::Good, tr("Saved: %1").arg(QDir::toNativeSeparators(path)),
                           tr("&Open the file"),
                           [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
            Q_EMIT done();
        });
}

void PrintJob::saveEach(const PaperPile::Papers& papers, const QStringList& names, rendering::Sides sides)
{
    if (papers->empty()) {
        return;
    }
    const QString folder = choices().folderToSave(m_over, tr("Folder for the files"));
    if (folder.isEmpty()) {
        return;
    }
    m_work.run(
        tr("Writing the files"),
        [papers, names, folder, sides](WorkProgress& progress) {
            return writeEach(*papers, names, folder, sides, progress);
        },
        [this, papers, folder](const base::Result<int>& saved) { tellSaved(saved, papers->size(), folder); });
}

void PrintJob::tellSaved(const base::Result<int>& saved, std::size_t of, const QString& folder)
{
    if (!saved) {
        m_messages.refuse(saved.error());
        return;
    }
    const bool all = *saved == static_cast<int>(of);
    const QString where = QDir::toNativeSeparators(folder);
    m_messages.say(all ? MessageBar::Kind::Good : MessageBar::Kind::Plain,
                   all ? tr("%n file(s) saved in %1", nullptr, *saved).arg(where)
                       : tr("Stopped: %1 of %2 files are in %3").arg(*saved).arg(of).arg(where),
                   tr("&Open the folder"),
                   [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    if (all) {
        Q_EMIT done();
    }
}

} // namespace kurator::ui
