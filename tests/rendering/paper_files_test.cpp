#include "rendering/office_files.h"
#include "rendering/paper_writer.h"
#include "rendering/sample_papers.h"
#include "support/text.h"

using namespace kurator;
using kurator::rendering::PaperFormat;
using kurator::rendering::writePapers;

TEST_CASE("The end of a file's name says how it is written", "[rendering]")
{
    CHECK(*rendering::formatOfFile(QStringLiteral("Приказ.PDF")) == PaperFormat::Pdf);
    CHECK(*rendering::formatOfFile(QStringLiteral("a.odt")) == PaperFormat::Odt);
    CHECK(*rendering::formatOfFile(QStringLiteral("a.docx")) == PaperFormat::Docx);
    const auto unknown = rendering::formatOfFile(QStringLiteral("a.doc"));
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == QStringLiteral("rendering.unknown-format"));
    CHECK(unknown.error().arguments.value(QStringLiteral("file")) == QStringLiteral("a.doc"));
}

TEST_CASE("A file that cannot be written leaves the older one as it was", "[rendering]")
{
    const auto format =
        GENERATE(PaperFormat::Pdf, PaperFormat::PdfArchive, PaperFormat::Odt, PaperFormat::Docx);
    const tests::PaperFolder folder;
    const QString path = folder.file(QStringLiteral("older"));
    REQUIRE(writePapers({tests::orderOnPairs(1)}, path, format));
    const QByteArray before = tests::bytesOfFile(path);

    rendering::WriteWatcher watcher;
    watcher.isCancelled = [] { return true; };
    const auto cancelled = writePapers({tests::orderOnPairs(2)}, path, format, watcher);
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().code == QStringLiteral("rendering.cancelled"));
    const auto none = writePapers({}, path, format);
    REQUIRE_FALSE(none);
    CHECK(none.error().code == QStringLiteral("rendering.no-papers"));
    CHECK(tests::bytesOfFile(path) == before);

    const auto nowhere = writePapers({tests::orderOnPairs(1)}, folder.file(QStringLiteral("нет/a")), format);
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().code == QStringLiteral("rendering.write-failed"));
    const auto noRights = writePapers({tests::orderOnPairs(1)}, QStringLiteral("/proc/a"), format);
    REQUIRE_FALSE(noRights);
    CHECK(noRights.error().code == QStringLiteral("rendering.write-failed"));
}
