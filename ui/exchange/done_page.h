#pragma once

#include "ui/common/wizard.h"
#include "ui/exchange/import_session.h"

class QLabel;
class QPushButton;

namespace kurator::ui {

class RejectedSaver;

// What was done, and what can be done next.
class DonePage : public WizardPage
{
    Q_OBJECT

public:
    explicit DonePage(ImportSession& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString intro() const override;
    [[nodiscard]] QString nextText() const override;
    [[nodiscard]] bool isReady() const override { return m_isReady; }
    void enter() override;

Q_SIGNALS:
    void listAsked();

private:
    ImportSession& m_session;
    QLabel* m_what;
    QLabel* m_rejectedText;
    RejectedSaver* m_rejected;
    QPushButton* m_list;
    bool m_isReady = false;
};

} // namespace kurator::ui
