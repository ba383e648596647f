#include "ui/consents/scan_box.h"

#include "lists/consent_list.h"
#include "ui/common/list_model.h"
#include "ui/common/list_panel.h"
#include "ui/consents/consent_details.h"
#include "ui/consents/consents_page.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

using namespace kurator;
using namespace kurator::ui;
using people::ConsentPurpose;
using people::ConsentState;

namespace {

const QByteArray scanned = "%PDF-1.4 scan";

struct OpenScans
{
    OpenScans() : school(TestWorkspace::demo(3)), page(school->workspace())
    {
        showAt(page, 1040, 640);
        REQUIRE(QTest::qWaitForWindowActive(&page));
        click(page, QStringLiteral("Все"));
        for (const auto& row : lists::consentRows(school->desk())) {
            if (row.state(ConsentPurpose::Processing) == ConsentState::Signed) {
                entry = row.entry.uuid();
            }
        }
        list().choose({entry});
        list().setFocus();
    }

    [[nodiscard]] ListView& list() const { return *page.findChild<ListPanel*>()->view(); }
    [[nodiscard]] QListWidget& scans() const { return *named<QListWidget>(page, QStringLiteral("Сканы")); }
    [[nodiscard]] QString file(const QString& name, const QByteArray& content) const
    {
        QFile made(school->fileIn(name));
        REQUIRE(made.open(QIODevice::WriteOnly));
        REQUIRE(made.write(content) == content.size());
        return made.fileName();
    }
    [[nodiscard]] bool shows(const QString& text) const
    {
        return waitFor([&] {
            return std::ranges::any_of(page.findChildren<QLabel*>(), [&](const QLabel* label) {
                return label->isVisibleTo(&page) && label->text().contains(text);
            });
        });
    }

    std::unique_ptr<TestWorkspace> school;
    ConsentsPage page;
    QUuid entry;
    TestChoices choices;
};

} // namespace

TEST_CASE("A scan is attached, shown by a clip, saved out and removed, by keyboard", "[ui][consents]")
{
    OpenScans open;
    open.choices.open = open.file(QStringLiteral("согласие.pdf"), scanned);
    press(&open.list(), Qt::Key_I, Qt::ControlModifier);
    auto* paper = named<QWidget>(open.page, QStringLiteral("Бумага"));
    CHECK(open.shows(QStringLiteral("до 10 МБ")));
    press(paper, Qt::Key_Return);
    REQUIRE(open.school->desk().snapshot().scans.size() == 1);
    auto* model = open.page.findChild<ListModelBase*>();
    const QModelIndex cell = model->index(model->shownRowOf(open.entry), 2);
    CHECK(cell.data(ClipRole).toBool());
    CHECK(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("скан")));
    REQUIRE(open.scans().isVisible());
    look(open.page, QStringLiteral("consents-scan"));
    open.scans().setFocus();
    open.choices.save = open.school->fileIn(QStringLiteral("копия.pdf"));
    press(&open.scans(), Qt::Key_Return);
    QFile copy(open.choices.save);
    REQUIRE(copy.open(QIODevice::ReadOnly));
    CHECK(copy.readAll() == scanned);
    press(&open.scans(), Qt::Key_Delete);
    CHECK(open.school->desk().snapshot().scans.size() == 1);
    open.choices.agree = true;
    press(&open.scans(), Qt::Key_Delete);
    CHECK(open.school->desk().snapshot().scans.empty());
}

TEST_CASE("A file that is no scan is refused beside the field", "[ui][consents]")
{
    OpenScans open;
    open.choices.open = open.file(QStringLiteral("письмо.pdf"), "PK docx");
    press(&open.list(), Qt::Key_I, Qt::ControlModifier);
    click(open.page, QStringLiteral("Выбрать файл…"));
    CHECK(open.shows(QStringLiteral("не PDF и не JPG")));
    CHECK(open.school->desk().snapshot().scans.empty());
    look(open.page, QStringLiteral("consents-scan-fault"));
}

TEST_CASE("A scan may be dropped on the chosen person", "[ui][consents]")
{
    OpenScans open;
    auto* details = open.page.findChild<ConsentDetails*>();
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(open.file(QStringLiteral("фото.jpg"), "\xFF\xD8\xFF scan"))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(details, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(details, &drop);
    click(open.page, QStringLiteral("Приложить"));
    REQUIRE(open.school->desk().snapshot().scans.size() == 1);
    CHECK(open.school->desk().snapshot().scans.front().mediaType == QStringLiteral("image/jpeg"));
}

TEST_CASE("Nothing can be attached where no paper is signed", "[ui][consents]")
{
    OpenScans open;
    for (const auto& row : lists::consentRows(open.school->desk())) {
        if (row.state(ConsentPurpose::Processing) == ConsentState::None) {
            open.list().choose({row.entry.uuid()});
        }
    }
    press(&open.list(), Qt::Key_I, Qt::ControlModifier);
    CHECK_FALSE(open.page.findChild<ConsentDetails*>()->form());
}
