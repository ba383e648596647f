#include "rendering/paper_writer.h"

#include "rendering/every_sample.h"
#include "rendering/office_files.h"
#include "rendering/read_back.h"
#include "rendering/sample_papers.h"
#include "support/text.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>

using namespace kurator;
using kurator::rendering::PaperFormat;
using kurator::rendering::writePapers;

namespace {

const std::map<QString, PaperFormat> officeFormats{{QStringLiteral("odt"), PaperFormat::Odt},
                                                   {QStringLiteral("docx"), PaperFormat::Docx}};

QString readText(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_CASE("A paper reads the same in PDF, in LibreOffice and in Word, page by page", "[rendering]")
{
    const tests::PaperFolder folder;
    QStringList files;
    for (const auto& [name, paper] : tests::everySample()) {
        REQUIRE(writePapers({paper}, folder.file(name + QStringLiteral(".pdf")), PaperFormat::Pdf));
        for (const auto& [ending, format] : officeFormats) {
            files << folder.file(name + QLatin1Char('-') + ending + QLatin1Char('.') + ending);
            REQUIRE(writePapers({paper}, files.back(), format));
        }
    }
    tests::convertByLibreOffice(files, QStringLiteral("pdf"), folder);
    tests::convertByLibreOffice(files, QStringLiteral("txt:Text (encoded):UTF8"), folder);
    for (const auto& [name, paper] : tests::everySample()) {
        const QStringList own = tests::readPages(folder.file(name + QStringLiteral(".pdf")));
        for (const auto& [ending, format] : officeFormats) {
            const QString base = folder.file(name + QLatin1Char('-') + ending);
            CAPTURE(base);
            tests::checkOrder(paper, readText(base + QStringLiteral(".txt")));
            const QStringList pages = tests::readPages(base + QStringLiteral(".pdf"));
            CHECK((pages.size() == own.size() || name == tests::longName()));
            for (qsizetype i = 0; name != tests::longName() && i < std::min(pages.size(), own.size()); ++i) {
                CAPTURE(i, own.at(i), pages.at(i));
                CHECK(tests::sortedLetters(pages.at(i)) == tests::sortedLetters(own.at(i)));
            }
        }
    }
}

TEST_CASE("A file of Word has the tables, sheets and margins of the paper", "[rendering]")
{
    const tests::PaperFolder folder;
    const QString path = folder.file(QStringLiteral("приказ.docx"));
    documents::Paper paper = tests::orderOnPairs(40);
    for (documents::Block& block : paper.blocks) {
        if (auto* next = std::get_if<documents::PageBreak>(&block)) {
            next->orientation = documents::Orientation::Landscape;
        }
    }
    REQUIRE(writePapers({paper}, path, PaperFormat::Docx));
    const QJsonObject seen = tests::seenByPythonDocx({path}).front();
    CHECK(seen.value(QStringLiteral("tables")).toArray() ==
          QJsonArray{QJsonArray{1, 2, 0}, QJsonArray{41, 4, 1}});
    const QJsonArray sections = seen.value(QStringLiteral("sections")).toArray();
    REQUIRE(sections.size() == 2);
    const QJsonObject upright = sections.first().toObject();
    CHECK(upright.value(QStringLiteral("bare_first")).toBool());
    CHECK_FALSE(upright.value(QStringLiteral("landscape")).toBool());
    CHECK(upright.value(QStringLiteral("margins")).toArray() == QJsonArray{30, 20, 10, 20});
    const QJsonObject turned = sections.last().toObject();
    CHECK(turned.value(QStringLiteral("new_page")).toBool());
    CHECK_FALSE(turned.value(QStringLiteral("bare_first")).toBool());
    CHECK(turned.value(QStringLiteral("landscape")).toBool());
    CHECK(turned.value(QStringLiteral("width")).toInt() == 297);
    CHECK(turned.value(QStringLiteral("margins")).toArray() == QJsonArray{20, 30, 20, 10});
    QStringList texts;
    for (const QJsonValue& text : seen.value(QStringLiteral("texts")).toArray()) {
        texts << text.toString();
    }
    tests::checkOrder(paper, texts.join(QLatin1Char(' ')));
}

TEST_CASE("Five hundred pairs stand in each format, none lost", "[rendering]")
{
    const tests::PaperFolder folder;
    const documents::Paper order = tests::orderOnPairs(500);
    const QString word = folder.file(QStringLiteral("order-500.docx"));
    REQUIRE(writePapers({order}, word, PaperFormat::Docx));
    const QJsonArray tables =
        tests::seenByPythonDocx({word}).front().value(QStringLiteral("tables")).toArray();
    CHECK(tables.last().toArray() == QJsonArray{501, 4, 1});
    const QString text = folder.file(QStringLiteral("order-500.odt"));
    REQUIRE(writePapers({order}, text, PaperFormat::Odt));
    const QString content = QString::fromUtf8(tests::zipPart(text, QStringLiteral("content.xml")));
    for (int pair = 1; pair <= 500; ++pair) {
        CHECK(content.count(QStringLiteral("пара-%1<").arg(pair)) == 1);
    }
}

TEST_CASE("The properties of a file name nobody", "[rendering]")
{
    const tests::PaperFolder folder;
    documents::Paper paper = tests::consent(QStringLiteral("Сат Айлана"));
    paper.title = QStringLiteral("Согласие: Сат Айлана");
    paper.fileTitle = QStringLiteral("Согласие");
    const QString word = folder.file(QStringLiteral("a.docx"));
    const QString text = folder.file(QStringLiteral("a.odt"));
    const QString pdf = folder.file(QStringLiteral("a.pdf"));
    REQUIRE(writePapers({paper}, word, PaperFormat::Docx));
    REQUIRE(writePapers({paper}, text, PaperFormat::Odt));
    REQUIRE(writePapers({paper}, pdf, PaperFormat::PdfArchive));
    const QJsonObject seen = tests::seenByPythonDocx({word}).front();
    CHECK(seen.value(QStringLiteral("title")).toString() == QStringLiteral("Согласие"));
    CHECK(seen.value(QStringLiteral("author")).toString() == QStringLiteral("Куратор"));
    const QString meta = QString::fromUtf8(tests::zipPart(text, QStringLiteral("meta.xml")));
    CHECK(meta.contains(QStringLiteral("<dc:title>Согласие</dc:title>")));
    CHECK_FALSE(meta.contains(QStringLiteral("Сат")));
    const QByteArray archive = tests::bytesOfFile(pdf);
    CHECK(archive.contains(QStringLiteral("Согласие").toUtf8()));
    CHECK_FALSE(archive.contains(QStringLiteral("Сат").toUtf8()));
}

TEST_CASE("A PDF for the archive says so and needs nothing from outside", "[rendering]")
{
    const tests::PaperFolder folder;
    const QString path = folder.file(QStringLiteral("order.pdf"));
    REQUIRE(writePapers({tests::orderOnPairs(3)}, path, PaperFormat::PdfArchive));
    const QByteArray archive = tests::bytesOfFile(path);
    CHECK(archive.startsWith("%PDF-1.4"));
    CHECK(archive.contains("pdfaid:part"));
    CHECK(archive.contains("/OutputIntents"));
    CHECK(archive.contains("/FontFile2"));
    CHECK(archive.count("/SMask") == archive.count("/SMask /None")); // no transparency
    REQUIRE(writePapers({tests::orderOnPairs(3)}, path, PaperFormat::Pdf));
    CHECK_FALSE(tests::bytesOfFile(path).contains("pdfaid:part"));
}

TEST_CASE("Many papers go into one file of a text processor, each numbered on its own", "[rendering]")
{
    const tests::PaperFolder folder;
    std::vector<documents::Paper> papers;
    for (int i = 0; i < 3; ++i) {
        papers.push_back(tests::consent(QStringLiteral("ученик-%1").arg(i)));
        papers.back().blocks.push_back(documents::PageBreak{});
        papers.back().blocks.push_back(tests::paragraphOf(10));
    }
    QStringList files;
    for (const auto& [ending, format] : officeFormats) {
        files << folder.file(QStringLiteral("many-%1.%1").arg(ending));
        std::size_t done = 0;
        rendering::WriteWatcher watcher;
        watcher.progress = [&done](std::size_t count) { done = count; };
        REQUIRE(writePapers(papers, files.back(), format, watcher));
        CHECK(done == 3);
    }
    tests::convertByLibreOffice(files, QStringLiteral("pdf"), folder);
    for (const QString& file : files) {
        CAPTURE(file);
        const QString base = QFileInfo(file).completeBaseName();
        const QStringList pages = tests::readPages(folder.file(base + QStringLiteral(".pdf")));
        REQUIRE(pages.size() == 6);
        for (int i = 0; i < 3; ++i) {
            CHECK(pages.at(2 * i).startsWith(QStringLiteral("Директору")));
            CHECK(pages.at(2 * i).contains(QStringLiteral("ученик-%1").arg(i)));
            CHECK(pages.at(2 * i + 1).startsWith(QStringLiteral("2 ")));
        }
    }
}

TEST_CASE("The same papers make the same file to the byte", "[rendering]")
{
    const tests::PaperFolder folder;
    for (const auto& [ending, format] : officeFormats) {
        const QString first = folder.file(QStringLiteral("1.") + ending);
        const QString second = folder.file(QStringLiteral("2.") + ending);
        REQUIRE(writePapers({tests::hardPaper(), tests::diploma()}, first, format));
        REQUIRE(writePapers({tests::hardPaper(), tests::diploma()}, second, format));
        CHECK(tests::bytesOfFile(first) == tests::bytesOfFile(second));
    }
    CHECK(tests::bytesOfFile(folder.file(QStringLiteral("1.odt"))).mid(30, 47) ==
          "mimetypeapplication/vnd.oasis.opendocument.text");
}

TEST_CASE("The QR code of a paper is read back from each format", "[rendering]")
{
    const tests::PaperFolder folder;
    const documents::Paper paper = tests::diploma();
    const QString pdf = folder.file(QStringLiteral("qr.pdf"));
    REQUIRE(writePapers({paper}, pdf, PaperFormat::Pdf));
    CHECK(tests::qrOnFirstPage(pdf, folder) == paper.qrText);
    QStringList files;
    for (const auto& [ending, format] : officeFormats) {
        files << folder.file(QStringLiteral("qr-%1.%1").arg(ending));
        REQUIRE(writePapers({paper}, files.back(), format));
    }
    tests::convertByLibreOffice(files, QStringLiteral("pdf"), folder);
    for (const auto& [ending, format] : officeFormats) {
        CHECK(tests::qrOnFirstPage(folder.file(QStringLiteral("qr-%1.pdf").arg(ending)), folder) ==
              paper.qrText);
    }
}
