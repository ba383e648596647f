#include "rendering/pdf_writer.h"

#include "rendering/pdf_text.h"
#include "rendering/sample_papers.h"
#include "support/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <csignal>
#include <sys/resource.h>

using namespace kurator;
using kurator::rendering::writePdf;

namespace {

// Lets no file of this process grow beyond some bytes, as a full disk would.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        m_oldHandler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_old);
        const rlimit limit{bytes, m_old.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_old);
        std::signal(SIGXFSZ, m_oldHandler);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_old{};
    void (*m_oldHandler)(int) = nullptr;
};

std::optional<QStringList> pagesOrSkip(const QString& path)
{
    const auto pages = tests::pagesOfPdf(path);
    if (!pages) {
        WARN("SKIPPED: pdftotext (poppler-utils) is not installed, the text of the PDF was not read back");
    }
    return pages;
}

qsizetype countOf(const QStringList& pages, const QRegularExpression& text)
{
    return pages.join(QLatin1Char(' ')).count(text);
}

} // namespace

TEST_CASE("An order reads from its head to its signature in the order of the blocks", "[rendering]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("приказ.pdf"));
    REQUIRE(writePdf(tests::orderOnPairs(4), path));
    const auto pages = pagesOrSkip(path);
    if (!pages) {
        return;
    }
    REQUIRE(pages->size() == 2);
    const QStringList wanted{QStringLiteral("Администрация города Абакана"),
                             QStringLiteral("(МБОУ «СОШ № 5»)"),
                             QStringLiteral("ПРИКАЗ"),
                             QStringLiteral("19 мая 2025 г. № 57-ОД"),
                             QStringLiteral("г. Абакан"),
                             QStringLiteral("О закреплении наставнических пар"),
                             QStringLiteral("В целях"),
                             QStringLiteral("ПРИКАЗЫВАЮ:"),
                             QStringLiteral("1. Закрепить"),
                             QStringLiteral("2.1. ознакомить"),
                             QStringLiteral("3. Контроль"),
                             QStringLiteral("Директор А. С. Иванова")};
    qsizetype at = 0;
    for (const QString& text : wanted) {
        CAPTURE(text, pages->first());
        const qsizetype found = pages->first().indexOf(text, at);
        REQUIRE(found >= at);
        at = found + text.size();
    }
    CHECK(pages->at(1).contains(QStringLiteral("Приложение")));
}

TEST_CASE("Pages are numbered from the second one and repeat the headings of a table", "[rendering]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("order.pdf"));
    REQUIRE(writePdf(tests::orderOnPairs(40), path));
    const auto pages = pagesOrSkip(path);
    if (!pages) {
        return;
    }
    REQUIRE(pages->size() >= 4);
    CHECK(pages->first().startsWith(QStringLiteral("Администрация")));
    for (qsizetype page = 1; page < pages->size(); ++page) {
        CHECK(pages->at(page).startsWith(QString::number(page + 1) + QLatin1Char(' ')));
        CHECK(pages->at(page).contains(QStringLiteral("Класс,")));
    }
    for (int pair = 1; pair <= 40; ++pair) {
        CAPTURE(pair);
        const QRegularExpression end(QStringLiteral("пара-%1(?!\\d)").arg(pair));
        CHECK(countOf(*pages, end) == 1);
    }
}

TEST_CASE("A PDF carries its fonts", "[rendering]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("order.pdf"));
    REQUIRE(writePdf(tests::orderOnPairs(1), path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    CHECK(content.contains("/FontFile2"));
    CHECK(content.contains("/ToUnicode"));
}

TEST_CASE("Many consents go into one file, each numbered on its own", "[rendering]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("consents.pdf"));
    std::vector<documents::Paper> papers;
    for (int i = 0; i < 3; ++i) {
        papers.push_back(tests::consent(QStringLiteral("ученик-%1").arg(i)));
    }
    std::vector<std::size_t> done;
    rendering::WriteWatcher watcher;
    watcher.progress = [&done](std::size_t count) { done.push_back(count); };
    REQUIRE(writePdf(papers, path, watcher));
    CHECK(done == std::vector<std::size_t>{1, 2, 3});
    const auto pages = pagesOrSkip(path);
    if (!pages) {
        return;
    }
    REQUIRE(pages->size() == 3);
    for (int i = 0; i < 3; ++i) {
        CHECK(pages->at(i).startsWith(QStringLiteral("Директору")));
        CHECK(pages->at(i).contains(QStringLiteral("ученик-%1").arg(i)));
    }
}

#ifdef __SANITIZE_ADDRESS__
constexpr long memoryFactor = 8; // shadow memory and quarantine
#else
constexpr long memoryFactor = 1;
#endif

TEST_CASE("A thousand consents go into one file without holding a thousand pages", "[rendering]")
{
    const QTemporaryDir folder;
    std::vector<documents::Paper> papers(1000, tests::consent(QStringLiteral("Оюн Чодураа")));
    REQUIRE(writePdf(papers, folder.filePath(QStringLiteral("consents.pdf"))));
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    CHECK(usage.ru_maxrss / 1024 < 400 * memoryFactor);
}

TEST_CASE("A cancelled job leaves the folder as it was", "[rendering]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("consents.pdf"));
    const std::vector<documents::Paper> papers(5, tests::consent(QStringLiteral("Оюн")));
    int asked = 0;
    rendering::WriteWatcher watcher;
    watcher.isCancelled = [&asked] { return ++asked > 2; };
    const auto result = writePdf(papers, path, watcher);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == QStringLiteral("rendering.cancelled"));
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("A full disk is told and the paper printed before stays", "[rendering]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("order.pdf"));
    REQUIRE(writePdf(tests::orderOnPairs(1), path));
    const qint64 size = QFileInfo(path).size();
    const std::vector<documents::Paper> papers(20, tests::orderOnPairs(20));
    {
        const FullDisk disk(8'000);
        const auto result = writePdf(papers, path);
        REQUIRE_FALSE(result);
        CHECK(result.error().code == QStringLiteral("rendering.write-failed"));
        CHECK(result.error().arguments.value(QStringLiteral("file")).endsWith(QStringLiteral("order.pdf")));
    }
    CHECK(QFileInfo(path).size() == size);
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("A PDF cannot be written where there is no folder", "[rendering]")
{
    const QTemporaryDir folder;
    const auto result = writePdf(tests::orderOnPairs(1), folder.filePath(QStringLiteral("нет/order.pdf")));
    REQUIRE_FALSE(result);
    CHECK(result.error().code == QStringLiteral("rendering.write-failed"));
}

TEST_CASE("No papers make no PDF", "[rendering]")
{
    const auto result = writePdf(std::vector<documents::Paper>{}, QStringLiteral("none.pdf"));
    REQUIRE_FALSE(result);
    CHECK(result.error().code == QStringLiteral("rendering.no-papers"));
}

TEST_CASE("For printing on both sides no two papers share a sheet", "[rendering]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("согласия.pdf"));
    documents::Paper shortPaper;
    shortPaper.title = QStringLiteral("Согласие");
    shortPaper.blocks = {documents::Paragraph{QStringLiteral("первая"), {}, false, false, false, false}};
    documents::Paper longPaper = shortPaper;
    longPaper.blocks = {documents::Paragraph{QStringLiteral("вторая"), {}, false, false, false, false},
                        documents::PageBreak{},
                        documents::Paragraph{QStringLiteral("оборот"), {}, false, false, false, false}};
    const std::vector papers{shortPaper, longPaper, shortPaper, shortPaper};
    REQUIRE(writePdf(papers, path, {}, rendering::Sides::Two));
    const auto pages = pagesOrSkip(path);
    if (!pages) {
        return;
    }
    REQUIRE(pages->size() == 7);
    const QStringList starts{QStringLiteral("первая"), QStringLiteral("вторая"), QStringLiteral("первая"),
                             QStringLiteral("первая")};
    for (qsizetype i = 0; i < starts.size(); ++i) {
        CAPTURE(i);
        CHECK(pages->at(2 * i).contains(starts.at(i)));
    }
    CHECK(pages->at(1).trimmed().isEmpty());
    CHECK(pages->at(3).contains(QStringLiteral("оборот")));
    CHECK(pages->at(5).trimmed().isEmpty());
    REQUIRE(writePdf(papers, path));
    CHECK(pagesOrSkip(path)->size() == 5);
}
