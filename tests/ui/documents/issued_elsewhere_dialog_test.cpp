#include "ui/documents/issued_elsewhere_dialog.h"

#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>

#include <algorithm>

using namespace kurator;
using namespace kurator::ui;

namespace {

qsizetype countOfKind(const office::Desk& desk, const char* kind)
{
    const auto papers = desk.registeredPapers();
    return std::ranges::count(papers, QLatin1String(kind), &programme::RegisteredPaper::kind);
}

QString faultOf(const QDialog& dialog, const char* field)
{
    return named<QWidget>(dialog, QString::fromUtf8(field))->accessibleDescription();
}

} // namespace

TEST_CASE("A paper issued elsewhere needs its kind, number and date", "[ui][documents]")
{
    auto school = TestWorkspace::demo(4);
    TestChoices answers;
    IssuedElsewhereDialog dialog(school->workspace(), {});
    dialog.open();
    click(dialog, QStringLiteral("Зарегистрировать"));
    CHECK(dialog.isVisible());
    CHECK_FALSE(faultOf(dialog, "Документ").isEmpty());
    CHECK_FALSE(faultOf(dialog, "Номер").isEmpty());
    CHECK(answers.asked.isEmpty());
    look(dialog, QStringLiteral("elsewhere-faults"));
    press(&dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("A final paper is registered only after a second word", "[ui][documents]")
{
    auto school = TestWorkspace::demo(4);
    TestChoices answers;
    const auto before = countOfKind(school->desk(), "D10");
    IssuedElsewhereDialog dialog(school->workspace(), QStringLiteral("D10"));
    dialog.open();
    auto* number = named<QLineEdit>(dialog, QStringLiteral("Номер"));
    auto* date = named<QLineEdit>(dialog, QStringLiteral("Дата"));
    type(number, QStringLiteral("п-17"));
    type(date, QStringLiteral("1.12.2026"));
    press(date, Qt::Key_Return);
    CHECK(answers.asked.isEmpty()); // the day is still to come
    CHECK(dialog.isVisible());
    date->clear();
    type(date, QStringLiteral("5.10"));
    look(dialog, QStringLiteral("elsewhere"));
    press(date, Qt::Key_Return);
    CHECK(answers.asked.size() == 1);
    CHECK(countOfKind(school->desk(), "D10") == before);
    CHECK(dialog.isVisible());
    answers.agree = true;
    QSignalSpy told(&school->workspace(), &Workspace::told);
    press(number, Qt::Key_Return);
    CHECK(countOfKind(school->desk(), "D10") == before + 1);
    CHECK(told.count() == 1);
    CHECK_FALSE(dialog.isVisible());

    IssuedElsewhereDialog twice(school->workspace(), QStringLiteral("D10"));
    twice.open();
    type(named<QLineEdit>(twice, QStringLiteral("Номер")), QStringLiteral("П-17"));
    type(named<QLineEdit>(twice, QStringLiteral("Дата")), QStringLiteral("06.10.2026"));
    click(twice, QStringLiteral("Зарегистрировать"));
    CHECK(twice.isVisible());
    CHECK_FALSE(faultOf(twice, "Номер").isEmpty());
    CHECK(countOfKind(school->desk(), "D10") == before + 1);
}
