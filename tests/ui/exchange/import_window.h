#pragma once

#include "support/sheet.h"
#include "ui/exchange/import_wizard.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QPushButton>

#include <memory>
#include <optional>

// The wizard of imports over an empty programme (or the demo school of a stage), driven as a curator does it.
class ImportWindow
{
public:
    explicit ImportWindow(int stage = 1) : m_school(TestWorkspace::demo(stage, 12)) {}

    // Another wizard over the same school; the former one is gone.
    void open(std::optional<kurator::exchange::TableKind> kind = {}, const QString& file = {});

    [[nodiscard]] kurator::ui::ImportWizard& wizard() { return *m_wizard; }
    [[nodiscard]] kurator::office::Desk& desk() { return m_school->desk(); }
    [[nodiscard]] TestWorkspace& school() { return *m_school; }
    [[nodiscard]] TestChoices& choices() { return m_choices; }

    // A workbook of one sheet whose first row holds the headings.
    QString xlsx(const QString& name, const kurator::exchange::Sheet& sheet);
    QString file(const QString& name, const QByteArray& bytes);
    void choose(const QString& path);
    void waitForWork();

    [[nodiscard]] QPushButton* nextButton();
    // Presses the button that leads on and waits.
    void next();
    void back();
    [[nodiscard]] int page() { return m_wizard->currentPage(); }
    // Whether a visible label says it, among other words.
    [[nodiscard]] bool says(const QString& words);
    template <class W>
    W* one(const QString& name)
    {
        return named<W>(*m_wizard, name);
    }

private:
    std::unique_ptr<TestWorkspace> m_school;
    TestChoices m_choices;
    std::unique_ptr<kurator::ui::ImportWizard> m_wizard;
};
