#pragma once

#include "ui/common/wizard.h"
#include "ui/exchange/import_session.h"

class QGridLayout;
class QLabel;

namespace kurator::ui {

class RejectedSaver;

// What will happen, before it does; the button loads.
class ImportSummaryPage : public WizardPage
{
    Q_OBJECT

public:
    explicit ImportSummaryPage(ImportSession& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString intro() const override;
    [[nodiscard]] QString nextText() const override;
    [[nodiscard]] bool isReady() const override;
    void enter() override;
    [[nodiscard]] bool leave() override;

Q_SIGNALS:
    void loaded();

private:
    void showCounts();
    void showNotes();

    ImportSession& m_session;
    QGridLayout* m_counts;
    QLabel* m_nothing;
    QLabel* m_notes;
    RejectedSaver* m_rejected;
};

} // namespace kurator::ui
