#include "benchmarks/benchmarks.h"

#include "rendering/paper_writer.h"
#include "rendering/sample_papers.h"

#include <QFile>

#include <cstdio>
#include <cstdlib>

using namespace kurator;
using rendering::PaperFormat;

namespace {

constexpr int manyConsents = 1000;
constexpr int mergedConsents = 200;

void mustHold(bool holds, const char* what)
{
    if (!holds) {
        std::fprintf(stderr, "%s\n", what);
        std::exit(1);
    }
}

std::vector<documents::Paper> consents(int count)
{
    std::vector<documents::Paper> papers;
    for (int i = 0; i < count; ++i) {
        papers.push_back(tests::consent(QStringLiteral("Петрова-Водкина Елизавета, %1").arg(i)));
    }
    return papers;
}

void write(int count, const QString& path, PaperFormat format)
{
    mustHold(rendering::writePapers(consents(count), path, format).has_value(), "not written");
    std::printf("    (%d papers, %lld KiB)\n", count, static_cast<long long>(QFile(path).size() / 1024));
}

void prepareNothingToRead(const QString&) {}

void runPdf(const QString& folder)
{
    write(manyConsents, folder + QStringLiteral("/consents.pdf"), PaperFormat::Pdf);
}

void runPdfArchive(const QString& folder)
{
    write(manyConsents, folder + QStringLiteral("/consents-a.pdf"), PaperFormat::PdfArchive);
}

void runOdt(const QString& folder)
{
    write(manyConsents, folder + QStringLiteral("/consents.odt"), PaperFormat::Odt);
}

void runDocx(const QString& folder)
{
    write(manyConsents, folder + QStringLiteral("/consents.docx"), PaperFormat::Docx);
}

void prepareMerged(const QString& folder)
{
    mustHold(rendering::writePapers(consents(mergedConsents), folder + QStringLiteral("/merged.odt"),
                                    PaperFormat::Odt)
                 .has_value(),
             "not written");
}

void runMerged(const QString& folder)
{
    write(mergedConsents, folder + QStringLiteral("/merged-own.pdf"), PaperFormat::Pdf);
}

// Its mail merge wants a database that the headless Writer of Debian does not have: it is measured at the
// second half of that work, turning the merged text into a PDF.
constexpr const char* libreOfficePeer = R"(
import os, resource, subprocess, sys, time
folder = sys.argv[1]
begin = time.perf_counter()
subprocess.run(['soffice', '-env:UserInstallation=file://' + folder + '/profile', '--headless', '--convert-to', 'pdf',
                '--outdir', folder, folder + '/merged.odt'], check=True, stdout=subprocess.DEVNULL)
inside = (time.perf_counter() - begin) * 1000
assert os.path.exists(folder + '/merged.pdf')
print('%.0f ms, peak %.0f MiB' % (inside, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024))
)";

constexpr Peer libreOffice[] = {{"uno", Peer::Language::Python, libreOfficePeer}};

constexpr Benchmark ofPapers[] = {
    {"papers-pdf", "1,000 consents laid out and written to one PDF", prepareNothingToRead, runPdf, {}},
    {"papers-pdf-a", "the same as PDF/A-1b", prepareNothingToRead, runPdfArchive, {}},
    {"papers-odt", "the same as one ODT", prepareNothingToRead, runOdt, {}},
    {"papers-docx", "the same as one DOCX", prepareNothingToRead, runDocx, {}},
    {"papers-merged", "200 consents to one PDF; LibreOffice (uno) turns an ODT of the same 200 into PDF",
     prepareMerged, runMerged, libreOffice},
};

} // namespace

std::span<const Benchmark> paperBenchmarks()
{
    return ofPapers;
}
