#include "ui/people/tag_editor.h"

#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QCompleter>
#include <QSignalSpy>
#include <QToolButton>

using namespace kurator::ui;

namespace {

struct ShownTags
{
    ShownTags()
    {
        editor.setSuggestions({QStringLiteral("алгебра"), QStringLiteral("физика")});
        showAt(editor, 420, 120);
        box()->setFocus();
    }
    QLineEdit* box() { return editor.findChild<QLineEdit*>(); }

    TagEditor editor{QStringLiteral("Теги")};
};

} // namespace

TEST_CASE("Tags are typed one after another and taken away again by keys alone", "[ui][people]")
{
    ShownTags shown;
    QSignalSpy edited(&shown.editor, &TagEditor::edited);
    type(shown.box(), QStringLiteral("шахматы"));
    press(shown.box(), Qt::Key_Return);
    type(shown.box(), QStringLiteral("туризм, вокал;"));
    CHECK(shown.editor.tags() ==
          QStringList{QStringLiteral("шахматы"), QStringLiteral("туризм"), QStringLiteral("вокал")});
    CHECK(edited.count() > 0);
    CHECK(shown.box()->text().isEmpty());
    look(shown.editor, QStringLiteral("tags"));

    press(shown.box(), Qt::Key_Backspace);
    CHECK(shown.editor.tags() == QStringList{QStringLiteral("шахматы"), QStringLiteral("туризм")});
    press(shown.box(), Qt::Key_Left);
    press(shown.box(), Qt::Key_Left);
    press(shown.box(), Qt::Key_Delete);
    CHECK(shown.editor.tags() == QStringList{QStringLiteral("туризм")});
}

TEST_CASE("A tag is never there twice, and a begun one is not lost", "[ui][people]")
{
    ShownTags shown;
    shown.editor.setTags({QStringLiteral("алгебра")});
    type(shown.box(), QStringLiteral("Алгебра"));
    press(shown.box(), Qt::Key_Return);
    CHECK(shown.editor.tags() == QStringList{QStringLiteral("алгебра")});
    type(shown.box(), QStringLiteral("химия"));
    CHECK(shown.editor.tags() == QStringList{QStringLiteral("алгебра"), QStringLiteral("химия")});
    shown.box()->clearFocus();
    CHECK(shown.box()->text().isEmpty());
    CHECK(shown.editor.tags() == QStringList{QStringLiteral("алгебра"), QStringLiteral("химия")});
}

TEST_CASE("A known tag is offered while one types and taken with the mouse or by name", "[ui][people]")
{
    ShownTags shown;
    type(shown.box(), QStringLiteral("изи"));
    CHECK(shown.box()->completer()->completionCount() == 1);
    Q_EMIT shown.box()->completer()->activated(QStringLiteral("физика"));
    REQUIRE(waitFor([&] { return shown.box()->text().isEmpty(); }));
    CHECK(shown.editor.tags() == QStringList{QStringLiteral("физика")});
    QTest::mouseClick(named<QToolButton>(shown.editor, QStringLiteral("Убрать: физика")), Qt::LeftButton);
    CHECK(shown.editor.tags().isEmpty());
}
