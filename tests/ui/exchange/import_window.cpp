#include "ui/exchange/import_window.h"

#include "exchange/xlsx_writer.h"
#include "ui/common/long_work.h"

#include <QFile>
#include <QLabel>

using namespace kurator;

void ImportWindow::open(std::optional<exchange::TableKind> kind, const QString& file)
{
    m_wizard.reset();
    m_wizard = std::make_unique<ui::ImportWizard>(m_school->workspace(), kind, file);
    showAt(*m_wizard);
    waitForWork();
}

QString ImportWindow::xlsx(const QString& name, const exchange::Sheet& sheet)
{
    exchange::OutSheet out;
    out.name = sheet.name;
    for (const exchange::Cell& heading : sheet.rows.front()) {
        out.columns.push_back({exchange::shown(heading)});
    }
    out.rows.assign(sheet.rows.begin() + 1, sheet.rows.end());
    const QString path = m_school->fileIn(name);
    REQUIRE(exchange::writeWorkbook(path, {out}, QDate(2026, 11, 21)));
    return path;
}

QString ImportWindow::file(const QString& name, const QByteArray& bytes)
{
    QFile file(m_school->fileIn(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

void ImportWindow::choose(const QString& path)
{
    m_choices.open = path;
    click(*m_wizard, QStringLiteral("Выбрать файл…"));
    waitForWork();
}

void ImportWindow::waitForWork()
{
    constexpr int longest = 120'000;
    REQUIRE(QTest::qWaitFor([this] { return !m_wizard->longWork().isRunning(); }, longest));
    QApplication::processEvents();
}

QPushButton* ImportWindow::nextButton()
{
    const auto* foot = m_wizard->findChild<QWidget*>(QStringLiteral("wizardFoot"));
    for (auto* button : foot->findChildren<QPushButton*>()) {
        if (button->property("main").toBool()) {
            return button;
        }
    }
    return nullptr;
}

void ImportWindow::next()
{
    REQUIRE(nextButton()->isEnabled());
    QTest::mouseClick(nextButton(), Qt::LeftButton);
    waitForWork();
}

void ImportWindow::back()
{
    click(*m_wizard, QStringLiteral("Назад"));
    waitForWork();
}

bool ImportWindow::says(const QString& words)
{
    for (const auto* label : m_wizard->findChildren<QLabel*>()) {
        if (label->isVisibleTo(m_wizard.get()) && label->text().contains(words)) {
            return true;
        }
    }
    return false;
}
