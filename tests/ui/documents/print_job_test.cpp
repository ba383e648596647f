#include "ui/documents/print_job.h"

#include "rendering/pdf_text.h"
#include "ui/common/message_bar.h"
#include "ui/documents/test_printing.h"
#include "ui/support/window.h"

#include <QFile>
#include <QSignalSpy>

using namespace kurator;
using namespace kurator::ui;

namespace {

PaperPile::Papers blanks(int count)
{
    std::vector<documents::Paper> papers(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        papers.at(static_cast<std::size_t>(i))
            .blocks.emplace_back(documents::Title{QStringLiteral("Согласие номер %1").arg(i + 1)});
    }
    return std::make_shared<const std::vector<documents::Paper>>(std::move(papers));
}

// A window with what a job needs.
struct PrintingDesk
{
    QWidget window;
    LongWork work{&window};
    MessageBar messages{&window};
    PrintJob job{&window, work, messages};
    QTemporaryDir folder;

    PrintingDesk() { showAt(window, 700, 400); }
    [[nodiscard]] bool ends()
    {
        return waitFor([this] { return !work.isRunning(); });
    }
};

} // namespace

TEST_CASE("A pile of papers goes to the printer", "[ui][documents]")
{
    PrintingDesk desk;
    TestPrinting printing;
    printing.file = desk.folder.filePath(QStringLiteral("лоток.pdf"));
    const QSignalSpy done(&desk.job, &PrintJob::done);
    desk.job.print(blanks(3), QStringLiteral("Согласия"), 3);
    REQUIRE(desk.ends());
    CHECK(done.size() == 1);
    CHECK(desk.messages.sentence().contains(QStringLiteral("3")));
    const auto pages = tests::pagesOfPdf(printing.file);
    REQUIRE(pages);
    REQUIRE(pages->size() == 3);
    CHECK(pages->last().contains(QStringLiteral("Согласие номер 3")));

    printing.from = 2;
    printing.to = 2;
    desk.job.print(blanks(3), QStringLiteral("Согласия"), 3);
    REQUIRE(desk.ends());
    const auto one = tests::pagesOfPdf(printing.file);
    REQUIRE(one);
    REQUIRE(one->size() == 1);
    CHECK(one->front().contains(QStringLiteral("Согласие номер 2")));
}

TEST_CASE("Where no printer is, a PDF is offered instead", "[ui][documents]")
{
    PrintingDesk desk;
    TestPrinting printing;
    TestChoices answers;
    printing.present = false;
    answers.save = desk.folder.filePath(QStringLiteral("согласия.pdf"));
    desk.job.print(blanks(2), QStringLiteral("Согласия"), 2);
    CHECK(printing.asked == 0);
    CHECK(desk.messages.sentence().contains(QStringLiteral("нет принтера")));
    click(desk.messages, QStringLiteral("Сохранить файл…"));
    REQUIRE(desk.ends());
    CHECK(QFile::exists(answers.save));
}

TEST_CASE("The ending of a file says whether it is for reading or for a text processor", "[ui][documents]")
{
    PrintingDesk desk;
    TestChoices answers;
    const auto beginningOf = [&](const QString& name) {
        answers.save = desk.folder.filePath(name);
        desk.job.save(blanks(2), QStringLiteral("Согласия"));
        REQUIRE(desk.ends());
        QFile file(answers.save);
        return file.open(QIODevice::ReadOnly) ? file.read(4) : QByteArray();
    };
    CHECK(beginningOf(QStringLiteral("а.pdf")) == "%PDF");
    CHECK(beginningOf(QStringLiteral("а.odt")).startsWith("PK"));
    CHECK(beginningOf(QStringLiteral("а.docx")).startsWith("PK"));
    CHECK(beginningOf(QStringLiteral("а.xyz")).isEmpty());
    CHECK(desk.messages.sentence().contains(QStringLiteral("docx")));
}

TEST_CASE("A printer that fails is told of", "[ui][documents]")
{
    PrintingDesk desk;
    TestPrinting printing;
    printing.file = desk.folder.filePath(QStringLiteral("нет такой папки/лоток.pdf"));
    const QSignalSpy done(&desk.job, &PrintJob::done);
    desk.job.print(blanks(1), QStringLiteral("Согласия"), 1);
    REQUIRE(desk.ends());
    CHECK(done.isEmpty());
    CHECK(desk.messages.sentence().contains(QStringLiteral("не принял")));
}

TEST_CASE("A cancelled batch leaves no file", "[ui][documents]")
{
    PrintingDesk desk;
    TestChoices answers;
    answers.save = desk.folder.filePath(QStringLiteral("все.pdf"));
    const QSignalSpy done(&desk.job, &PrintJob::done);
    desk.job.save(blanks(3000), QStringLiteral("Все"));
    press(&desk.work, Qt::Key_Escape);
    REQUIRE(desk.ends());
    CHECK(done.isEmpty());
    CHECK_FALSE(QFile::exists(answers.save));
    CHECK_FALSE(desk.messages.sentence().isEmpty());
}

TEST_CASE("A file's name holds nothing that a disk refuses", "[ui][documents]")
{
    CHECK(pdfNameOf(QStringLiteral("Приказ № 61/ОД: «о парах»?")) ==
          QStringLiteral("Приказ № 61-ОД- «о парах»-.pdf"));
    CHECK(pdfNameOf(QString(300, QLatin1Char('a'))).size() == 124);
}

TEST_CASE("Each paper gets a file of its own, and a stop tells how many there are", "[ui][documents]")
{
    PrintingDesk desk;
    TestChoices answers;
    answers.folder = desk.folder.path();
    const QSignalSpy done(&desk.job, &PrintJob::done);
    const QString name = QStringLiteral("Согласие: Иванов");
    desk.job.saveEach(blanks(2), {name, name});
    REQUIRE(desk.ends());
    CHECK(done.size() == 1);
    const auto second = tests::pagesOfPdf(desk.folder.filePath(QStringLiteral("Согласие- Иванов (2).pdf")));
    REQUIRE(second);
    CHECK(second->first().contains(QStringLiteral("Согласие номер 2")));

    desk.job.saveEach(blanks(400), QStringList(400, name));
    desk.work.cancel();
    REQUIRE(desk.ends());
    CHECK(done.size() == 1);
    CHECK(desk.messages.sentence().contains(QStringLiteral("Остановлено")));
}
