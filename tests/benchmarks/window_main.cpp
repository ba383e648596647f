#include "app/school_files.h"
#include "base/text.h"
#include "benchmarks/large_school.h"
#include "benchmarks/memory.h"
#include "lists/candidate_list.h"
#include "lists/consent_list.h"
#include "lists/pair_list.h"
#include "lists/participant_list.h"
#include "lists/search.h"
#include "messages/translation.h"
#include "office/demo_school.h"
#include "storage/school_file.h"
#include "ui/common/list_panel.h"
#include "ui/common/look.h"
#include "ui/common/settings.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_set.h"
#include "ui/shell/work_area.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QProcess>
#include <QSortFilterProxyModel>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

// Speed and memory of the window: run without arguments. Each line is measured in a process of its own.

using namespace kurator;
using namespace kurator::ui;

namespace {

constexpr int repeats = 3;
const base::Clock benchmarkDay(QDate(2026, 11, 21));

void prepareSchool(const QString& path)
{
    auto file = storage::SchoolFile::create(path, benchmarkDay, QStringLiteral("benchmark"));
    office::DemoWish wish;
    wish.mentees = 2100;
    wish.stage = 4;
    if (!file || !office::fillDemoSchool(**file, benchmarkDay, wish)) {
        std::exit(1);
    }
}

void dress(QApplication& application)
{
    messages::installTranslation(application, QStringLiteral("ru"));
    applyLook(application, Shade::Light, 100);
}

void settle()
{
    for (int i = 0; i < 5; ++i) {
        QApplication::processEvents();
    }
}

// From the first line of main() to the painted home page.
void runStart(QApplication& application, const QString& path, QElapsedTimer& sinceStart)
{
    dress(application);
    app::FilesOnDisk files(benchmarkDay);
    MainWindow window(files, benchmarkDay);
    window.resize(1280, 720);
    window.open(path);
    window.show();
    settle();
    window.grab();
    std::printf("    usable after %lld ms, peak %.0f MiB\n", static_cast<long long>(sinceStart.elapsed()),
                peakMemory());
}

void runWalk(QApplication& application, const QString& path)
{
    dress(application);
    app::FilesOnDisk files(benchmarkDay);
    MainWindow window(files, benchmarkDay);
    window.resize(1280, 720);
    window.open(path);
    window.show();
    settle();
    qint64 slowest = 0;
    QString slowestTitle;
    for (const AreaOfWork& area : areasOfWork()) {
        QElapsedTimer timer;
        timer.start();
        window.workArea()->show(Target{area.place});
        settle();
        if (timer.elapsed() > slowest) {
            slowest = timer.elapsed();
            slowestTitle = QString(area.title).remove(QLatin1Char('&'));
        }
    }
    std::printf("    all pages seen, the slowest (%s) after %lld ms, peak %.0f MiB\n",
                qPrintable(slowestTitle), static_cast<long long>(slowest), peakMemory());
}

struct Somebody
{
    QUuid id;
    QString name;
};

// Seven surnames in turn, so that what a filter finds is scattered over the whole list.
std::vector<Somebody> manyPeople()
{
    const QStringList surnames{QStringLiteral("Ёлкина"), QStringLiteral("Иванова"),
                               QStringLiteral("Ооржак"), QStringLiteral("Чебодаев"),
                               QStringLiteral("Киле"),   QStringLiteral("Юн"),
                               QStringLiteral("Фоменко")};
    std::vector<Somebody> people;
    for (int i = 0; i < 100'000; ++i) {
        people.push_back(
            {QUuid::createUuid(), QStringLiteral("%1 Анна %2").arg(surnames[i % surnames.size()]).arg(i)});
    }
    return people;
}

qint64 shownAfter(QWidget& view, QElapsedTimer& timer)
{
    settle();
    view.grab();
    return timer.elapsed();
}

void runFilter(QApplication& application)
{
    dress(application);
    ListModel<Somebody> model(
        {{QStringLiteral("name"), QStringLiteral("ФИО"), [](const Somebody& one) { return one.name; }, 40}},
        [](const Somebody& one) { return one.id; },
        [](const Somebody& one) { return base::foldedKey(one.name); });
    model.setRows(manyPeople());
    ListView ours(QStringLiteral("benchmark"), model);
    ours.resize(1000, 600);
    ours.show();
    settle();
    QElapsedTimer timer;
    timer.start();
    model.setFilter(QStringLiteral("елкин"));
    const qint64 filtered = shownAfter(ours, timer);
    timer.start();
    model.setFilter({});
    const qint64 all = shownAfter(ours, timer);
    timer.start();
    model.sort(0, Qt::DescendingOrder);
    const qint64 sorted = shownAfter(ours, timer);
    std::printf("    filtered in %lld ms, all again in %lld ms, sorted in %lld ms, peak %.0f MiB\n",
                static_cast<long long>(filtered), static_cast<long long>(all), static_cast<long long>(sorted),
                peakMemory());

    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    QTableView theirs;
    theirs.setModel(&proxy);
    theirs.resize(1000, 600);
    theirs.show();
    settle();
    timer.start();
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setFilterFixedString(QStringLiteral("Ёлкин"));
    const qint64 peer = shownAfter(theirs, timer);
    std::printf("    peer QSortFilterProxyModel: filtered in %lld ms, ratio %.2f\n",
                static_cast<long long>(peer),
                peer > 0 ? static_cast<double>(filtered) / static_cast<double>(peer) : 0.0);
}

void tell(const char* what, size_t rows, const QElapsedTimer& timer)
{
    std::printf("    %zu %s in %lld ms\n", rows, what, static_cast<long long>(timer.elapsed()));
}

void tellRows(const office::Desk& desk)
{
    QElapsedTimer timer;
    timer.start();
    tell("mentees", lists::participantRows(desk, people::Side::Mentee, false).size(), timer);
    timer.start();
    tell("mentors", lists::participantRows(desk, people::Side::Mentor, false).size(), timer);
    timer.start();
    tell("people's consents", lists::consentRows(desk).size(), timer);
    timer.start();
    tell("pairs", lists::pairRows(desk).size(), timer);
    timer.start();
    tell("candidates", lists::candidateRows(desk, {}).size(), timer);
}

void runRows()
{
    tellRows(*largeSchool(2'100, benchmarkDay)->desk);
    tellRows(*largeSchool(100'000, benchmarkDay)->desk);
}

void runSearch(const QString& path)
{
    const auto file = storage::SchoolFile::open(path, storage::Access::ReadWrite, benchmarkDay,
                                                QStringLiteral("benchmark"));
    const auto desk = file ? office::Desk::open(**file, benchmarkDay) : base::passOn(file);
    if (!desk) {
        std::exit(1);
    }
    QElapsedTimer timer;
    timer.start();
    const lists::SearchIndex index(**desk);
    const qint64 made = timer.nsecsElapsed();
    timer.start();
    const size_t found = index.find(u"иванова анна", 50).size();
    std::printf("    made in %.1f ms, %zu found in %.1f ms\n", static_cast<double>(made) / 1e6, found,
                static_cast<double>(timer.nsecsElapsed()) / 1e6);
}

// A base of 100,000 people: until its home page, its list of mentees, and steps of the filter there.
void runLarge(QApplication& application, const QString& path, QElapsedTimer& sinceStart)
{
    dress(application);
    app::FilesOnDisk files(benchmarkDay);
    MainWindow window(files, benchmarkDay);
    window.resize(1280, 720);
    window.open(path);
    window.show();
    settle();
    window.grab();
    const qint64 usable = sinceStart.elapsed();
    QElapsedTimer timer;
    timer.start();
    window.workArea()->show(Target{lists::Place::Mentees});
    shownAfter(window, timer);
    const qint64 listed = timer.elapsed();
    const ListPanel* list = nullptr;
    for (const ListPanel* panel : window.findChildren<ListPanel*>()) {
        list = panel->isVisible() ? panel : list;
    }
    auto* typing =
        list == nullptr ? nullptr : list->findChild<QTimer*>(QString(), Qt::FindDirectChildrenOnly);
    if (typing == nullptr) {
        std::exit(1);
    }
    qint64 slowest = 0;
    for (const QChar letter : QStringLiteral("иванова")) {
        list->filterBox()->insert(letter);
        typing->start(0); // the pause after a key is not measured
        timer.start();
        settle();
        slowest = std::max(slowest, timer.elapsed());
    }
    std::printf(
        "    usable after %lld ms, the list of mentees in %lld ms, the slowest key of the filter %lld ms, "
        "peak %.0f MiB\n",
        static_cast<long long>(usable), static_cast<long long>(listed), static_cast<long long>(slowest),
        peakMemory());
}

int runAll(const QString& program)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("school.kurator"));
    const QString large = folder.filePath(QStringLiteral("large.kurator"));
    prepareSchool(path);
    writeLargeSchool(large, menteesOfLargeSchool, benchmarkDay);
    const std::pair<const char*, const char*> all[] = {
        {"start", "start to a usable window, about 3,000 people"},
        {"walk", "a walk through all pages of that school"},
        {"filter", "a step of the filter on 100,000 people"},
        {"rows", "rows of the lists of 3,000 people, then of 100,000 mentees"},
        {"search", "what Ctrl+K finds in that school"},
        {"large", "a window over a base of 100,000 people"}};
    for (const auto& [name, what] : all) {
        std::printf("%s\n", what);
        std::fflush(stdout);
        for (int i = 0; i < repeats; ++i) {
            const bool isLarge = qstrcmp(name, "large") == 0;
            if (QProcess::execute(program, {QLatin1String(name), isLarge ? large : path}) != 0) {
                return 1;
            }
        }
    }
    return 0;
}

} // namespace

int main(int argc, char* argv[])
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLoggingCategory::setFilterRules(QStringLiteral("*.warning=false\n*.info=false"));
    static const QTemporaryDir own; // goes after the settings
    keepSettingsIn(own.filePath(QStringLiteral("kurator.ini")));
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 3) {
        return runAll(QApplication::applicationFilePath());
    }
    if (arguments[1] == QLatin1String("start")) {
        runStart(application, arguments[2], sinceStart);
    } else if (arguments[1] == QLatin1String("walk")) {
        runWalk(application, arguments[2]);
    } else if (arguments[1] == QLatin1String("rows")) {
        runRows();
    } else if (arguments[1] == QLatin1String("search")) {
        runSearch(arguments[2]);
    } else if (arguments[1] == QLatin1String("large")) {
        runLarge(application, arguments[2], sinceStart);
    } else {
        runFilter(application);
    }
    return 0;
}
