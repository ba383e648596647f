#pragma once

#include "ui/common/list_view.h"
#include "ui/common/wizard.h"
#include "ui/consents/consent_columns.h"

class QLabel;
class QLineEdit;
class QListWidget;

namespace kurator::ui {

class MarkPileWizard;

// Surname after surname: the list narrows while one types, Enter ticks the marked line and empties the box,
// Backspace in the empty box takes the last one back.
class PilePeoplePage : public WizardPage
{
    Q_OBJECT

public:
    explicit PilePeoplePage(MarkPileWizard& wizard);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString intro() const override;
    [[nodiscard]] QString nextText() const override;
    [[nodiscard]] bool isReady() const override;
    void enter() override;
    [[nodiscard]] bool leave() override;
    [[nodiscard]] QWidget* firstWidget() override;
    [[nodiscard]] bool fillsHeight() const override { return true; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeFound();
    [[nodiscard]] QWidget* makeTicked();
    void narrow();
    void moveBy(int lines);
    void tick(const QUuid& entry);
    void takeBack(int line);
    void showAll();
    void showTicked();
    [[nodiscard]] bool handleKey(int key);

    MarkPileWizard& m_wizard;
    std::vector<lists::ConsentRow> m_rows;
    ConsentModel* m_model = nullptr;
    QLineEdit* m_box;
    QLabel* m_hint;
    ListView* m_found = nullptr;
    QWidget* m_foundPlace;
    QLabel* m_count;
    QListWidget* m_ticked;
};

} // namespace kurator::ui
