#include "ui/shell/settings_dialog.h"
#include "ui/shell/test_window.h"

#include <QComboBox>

using namespace kurator;
using namespace kurator::ui;

namespace {

// Puts the look of the test run back.
class LookAsBefore
{
public:
    LookAsBefore() : m_before(rememberedAppearance()), m_dark(isDark()) {}
    ~LookAsBefore()
    {
        rememberAppearance(m_before);
        Appearance shown = m_before;
        shown.shade = m_dark ? Shade::Dark : Shade::Light;
        applyAppearance(*qApp, shown);
    }
    LookAsBefore(const LookAsBefore&) = delete;
    LookAsBefore& operator=(const LookAsBefore&) = delete;

private:
    Appearance m_before;
    bool m_dark;
};

} // namespace

TEST_CASE("Language, look and text size hold at once and the place stays", "[ui][shell]")
{
    const LookAsBefore guard;
    TestWindow test;
    test.openDemo();
    test.work().show(Target{lists::Place::Roadmap});
    const auto place = test.work().place();
    press(&test.window(), Qt::Key_Comma, Qt::ControlModifier);
    auto* dialog = test.window().findChild<SettingsDialog*>();
    REQUIRE(dialog);
    picture(*dialog, QStringLiteral("settings"));
    auto* language = named<QComboBox>(*dialog, QStringLiteral("Язык"));
    language->setFocus();
    press(language, Qt::Key_Down);
    QApplication::processEvents();
    CHECK(rememberedAppearance().language == QStringLiteral("en"));
    CHECK(named<QWidget>(test.work(), QStringLiteral("Search"))->isVisible());
    CHECK(test.work().place() == place);

    dialog = test.window().findChild<SettingsDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->currentField() == 0);
    const qreal before = QApplication::font().pointSizeF();
    auto* size = named<QComboBox>(*dialog, QStringLiteral("Text size"));
    size->setFocus();
    press(size, Qt::Key_End);
    QApplication::processEvents();
    CHECK(QApplication::font().pointSizeF() > before * 1.5);
    picture(test.window(), QStringLiteral("work-200"));
    CHECK(test.window().minimumSizeHint().width() <= 1240);
    CHECK(test.window().minimumSizeHint().height() <= 660);

    dialog = test.window().findChild<SettingsDialog*>();
    auto* look = named<QComboBox>(*dialog, QStringLiteral("Look"));
    look->setFocus();
    press(look, Qt::Key_End);
    QApplication::processEvents();
    CHECK(isDark());
    picture(test.window(), QStringLiteral("work-dark-200"));
    dialog = test.window().findChild<SettingsDialog*>();
    press(dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog->isVisible());
}
