#include "office/ballot_blanks.h"
#include "ui/matching/ballot_blanks_dialog.h"
#include "ui/matching/ballots_dialog.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QFileInfo>
#include <QPushButton>
#include <QTimer>

using namespace kurator;

TEST_CASE("Blanks of the ballot are looked at, saved in one file, and tell who has none", "[ui][matching]")
{
    const auto test = TestWorkspace::demo(4, 12);
    const auto blanks = office::ballotBlanks(test->desk());
    REQUIRE(blanks);
    TestChoices chosen;
    chosen.save = test->fileIn(QStringLiteral("бланки.pdf"));
    ui::BallotBlanksDialog dialog(test->workspace(), *blanks);
    showAt(dialog, 1060, 640);
    look(dialog, QStringLiteral("ballot-blanks"));
    click(dialog, QStringLiteral("Сохранить файл…"));
    CHECK(waitFor([&] { return QFileInfo(chosen.save).size() > 1000; }));
}

TEST_CASE("From the ballots one comes to their blanks and to a table of them", "[ui][matching]")
{
    const auto test = TestWorkspace::demo(4, 12);
    ui::BallotsDialog dialog(test->workspace());
    showAt(dialog);
    bool seen = false;
    QTimer::singleShot(0, &dialog, [&] {
        auto* blanks = dialog.findChild<ui::BallotBlanksDialog*>();
        seen = blanks && blanks->isVisible();
        if (blanks) {
            blanks->reject();
        }
    });
    click(dialog, QStringLiteral("Напечатать бланки…"));
    CHECK(seen);
    CHECK_FALSE(dialog.wantsImport());
    click(dialog, QStringLiteral("Из таблицы…"));
    CHECK(dialog.wantsImport());
    CHECK_FALSE(dialog.isVisible());
}
