#include "benchmarks/benchmarks.h"

#include "benchmarks/declension.h"
#include "benchmarks/large_school.h"

#include "exchange/table_reader.h"
#include "exchange/xlsx_writer.h"
#include "lists/agenda.h"
#include "lists/participant_list.h"
#include "office/accept_finding.h"
#include "office/consent_papers.h"
#include "office/demo_school.h"
#include "office/findings.h"
#include "office/import_table.h"
#include "office/prepare_paper.h"
#include "rendering/pdf_writer.h"
#include "storage/school_file.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <cstdio>
#include <cstdlib>

using namespace kurator;

namespace {

const base::Clock benchmarkDay(QDate(2026, 11, 21));

template <class T>
T need(base::Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().code));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

void makeSchool(const QString& path, int mentees, int stage)
{
    QFile::remove(path);
    auto file = need(storage::SchoolFile::create(path, benchmarkDay, QStringLiteral("benchmark")));
    office::DemoWish wish;
    wish.mentees = mentees;
    wish.stage = stage;
    need(office::fillDemoSchool(*file, benchmarkDay, wish));
}

struct BenchmarkSchool
{
    std::unique_ptr<storage::SchoolFile> file;
    std::unique_ptr<office::Desk> desk;
};

BenchmarkSchool openSchool(const QString& path)
{
    BenchmarkSchool school;
    school.file = need(storage::SchoolFile::open(path, storage::Access::ReadWrite, benchmarkDay,
                                                 QStringLiteral("benchmark")));
    school.desk = need(office::Desk::open(*school.file, benchmarkDay));
    return school;
}

// 10,000 rows of the base of mentees, 20 columns, as a school would send them.
void prepareImport(const QString& folder)
{
    makeSchool(folder + QStringLiteral("/empty.kurator"), 1, 1);
    static const char* const headings[] = {"ФИО наставляемого",
                                           "Контактные данные",
                                           "Год рождения наставляемого",
                                           "Основной запрос наставляемого",
                                           "Дата вхождения в программу",
                                           "Дата рождения",
                                           "Пол",
                                           "Класс",
                                           "Категория",
                                           "Интересы наставляемого",
                                           "Удобное время",
                                           "Законный представитель",
                                           "Телефон представителя",
                                           "Форма наставничества",
                                           "Результаты программы",
                                           "Отметка о прохождении программы",
                                           "Примечание",
                                           "Кружки",
                                           "Достижения",
                                           "Район"};
    exchange::OutSheet sheet;
    sheet.name = QStringLiteral("Наставляемые");
    for (const char* heading : headings) {
        sheet.columns.push_back({QString::fromUtf8(heading)});
    }
    QRandomGenerator random(1);
    using exchange::Cell;
    for (int i = 0; i < 10'000; ++i) {
        const QDate born = QDate(2010, 1, 1).addDays(random.bounded(1800));
        std::vector<Cell> row{
            Cell::ofText(QStringLiteral("Фамилия%1 Имя%2 Отчествович")
                             .arg(QChar(0x0430 + i % 32))
                             .arg(QChar(0x0430 + i / 32 % 32))),
            Cell::ofText(QStringLiteral("8 900 %1").arg(1'000'000 + i)),
            Cell::ofNumber(born.year()),
            Cell::ofText(QStringLiteral("подтянуть математику")),
            Cell::ofDate(QDate(2026, 9, 14)),
            Cell::ofDate(born),
            Cell::ofText(QStringLiteral("м")),
            Cell::ofText(QStringLiteral("7 «Б»")),
            Cell::ofText(QStringLiteral("обучающийся")),
            Cell::ofText(QStringLiteral("шахматы, туризм")),
            Cell::ofText(QStringLiteral("вт. и чт. после уроков")),
            Cell::ofText(QStringLiteral("мать Фамилия%1 Анна Петровна").arg(QChar(0x0430 + i % 32))),
            Cell::ofNumber(79001000000.0 + i)};
        while (row.size() < sheet.columns.size()) {
            row.push_back(Cell::ofText(QStringLiteral("значение %1").arg(i % 97)));
        }
        row[13] = Cell::ofText(QStringLiteral("ученик – ученик"));
        sheet.rows.push_back(std::move(row));
    }
    need(exchange::writeWorkbook(folder + QStringLiteral("/mentees.xlsx"), {sheet}, QDate(2026, 11, 21)));
}

void runRead(const QString& folder)
{
    (void)need(exchange::readTable(folder + QStringLiteral("/mentees.xlsx")));
}

void runImport(const QString& folder)
{
    const QString base = folder + QStringLiteral("/import.kurator");
    QFile::remove(base);
    QFile::copy(folder + QStringLiteral("/empty.kurator"), base);
    auto school = openSchool(base);
    const auto workbook = need(exchange::readTable(folder + QStringLiteral("/mentees.xlsx")));
    const auto forms = school.desk->forms();
    const office::ImportContext context{
        school.desk->snapshot(), school.desk->programme(), forms,
        school.desk->ids(),      school.desk->today(),     QStringLiteral("mentees.xlsx")};
    const auto outcome =
        need(office::planImport(exchange::TableKind::Mentees, workbook.sheets.front(), {}, context));
    need(school.desk->commit(outcome.step, outcome.changes));
    std::printf("    (%d new, %zu rejected)\n", outcome.created, outcome.rejected.size());
}

void prepareConsents(const QString& folder)
{
    makeSchool(folder + QStringLiteral("/consents.kurator"), 1000, 2);
}

void runConsents(const QString& folder)
{
    const auto school = openSchool(folder + QStringLiteral("/consents.kurator"));
    std::vector<documents::Paper> papers;
    office::PaperRequest request;
    request.kind = QStringLiteral("D15");
    request.date = QDate(2020, 1, 1); // before anyone signed: everyone needs a paper
    papers = need(office::preparePaper(*school.desk, request)).papers;
    need(rendering::writePdf(papers, folder + QStringLiteral("/consents.pdf")));
    std::printf("    (%zu papers)\n", papers.size());
}

void prepareOpening(const QString& folder)
{
    makeSchool(folder + QStringLiteral("/large.kurator"), 1200, 3);
}

void runOpening(const QString& folder)
{
    const auto school = openSchool(folder + QStringLiteral("/large.kurator"));
    std::printf("    (%zu people)\n", school.desk->snapshot().persons.size());
}

void prepareLargeOpening(const QString& folder)
{
    QFile::remove(folder + QStringLiteral("/huge.kurator"));
    writeLargeSchool(folder + QStringLiteral("/huge.kurator"), menteesOfLargeSchool, benchmarkDay);
}

void runLargeOpening(const QString& folder)
{
    QElapsedTimer timer;
    timer.start();
    const auto school = openSchool(folder + QStringLiteral("/huge.kurator"));
    const qint64 opened = timer.restart();
    const auto rows = lists::participantRows(*school.desk, people::Side::Mentee, false);
    std::printf("    (%zu people, opened in %lld ms, %zu rows of the first list in %lld ms)\n",
                school.desk->snapshot().persons.size(), static_cast<long long>(opened), rows.size(),
                static_cast<long long>(timer.elapsed()));
}

// Pairs at work, with their meetings.
void prepareFindings(const QString& folder)
{
    makeSchool(folder + QStringLiteral("/checked.kurator"), 1200, 6);
}

// With the reading of the base: what a start costs before the home page stands.
void runFindings(const QString& folder)
{
    const auto school = openSchool(folder + QStringLiteral("/checked.kurator"));
    QElapsedTimer timer;
    timer.start();
    const auto findings = office::findings(*school.desk);
    const qint64 found = timer.restart();
    const auto agenda = lists::agenda(*school.desk, findings);
    const qint64 lined = timer.restart();
    need(office::acceptFinding(*school.desk, findings.back(), QStringLiteral("проверка")));
    const qint64 accepted = timer.restart();
    const auto again = office::findings(*school.desk);
    std::printf("    (%zu findings in %lld ms, %zu lines in %lld ms; one accepted in %lld ms, then %zu in "
                "%lld ms)\n",
                findings.size(), static_cast<long long>(found), agenda.size(), static_cast<long long>(lined),
                static_cast<long long>(accepted), again.size(), static_cast<long long>(timer.elapsed()));
}

constexpr const char* openpyxlPeer = R"(
import resource, sys, time, openpyxl
begin = time.perf_counter()
book = openpyxl.load_workbook(sys.argv[1] + '/mentees.xlsx', read_only=True)
rows = [row for row in book.worksheets[0].iter_rows(values_only=True)]
inside = (time.perf_counter() - begin) * 1000
print('%.0f ms, peak %.0f MiB' % (inside, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024))
)";

constexpr Peer readPeers[] = {{"openpyxl", Peer::Language::Python, openpyxlPeer}};

const Benchmark all[] = {
    {"read", "reading a sheet of 10,000 x 20 cells", prepareImport, runRead, readPeers},
    {"import", "import of 10,000 x 20 cells, stored", prepareImport, runImport, {}},
    {"consents", "1,000 consents written to one PDF", prepareConsents, runConsents, {}},
    {"open", "opening a base of about 3,000 people", prepareOpening, runOpening, {}},
    {"open-large",
     "opening a base of 100,000 people with its first list",
     prepareLargeOpening,
     runLargeOpening,
     {}},
    {"decline", "names of the grammar's lists in six cases", prepareDeclension, runDeclension,
     declensionPeers()},
    {"findings",
     "opening a base of about 3,000 people with pairs, its findings and agenda",
     prepareFindings,
     runFindings,
     {}},
};

} // namespace

std::span<const Benchmark> benchmarks()
{
    return all;
}
