#pragma once

#include "ui/common/wizard.h"
#include "ui/matching/matching_session.h"

class QLabel;
class QPushButton;

namespace kurator::ui {

// The pairs are made; the order comes next, with everyone in it, and the protocol of how they were found.
class MatchOrderPage : public WizardPage
{
    Q_OBJECT

public:
    MatchOrderPage(MatchingSession& session, QWidget* parent);

    [[nodiscard]] QString title() const override { return tr("Order"); }
    [[nodiscard]] QString intro() const override;
    [[nodiscard]] QString nextText() const override { return tr("&Finish"); }
    [[nodiscard]] bool isReady() const override { return m_ready; }
    void enter() override;
    [[nodiscard]] QWidget* firstWidget() override;

private:
    MatchingSession& m_session;
    QLabel* m_made;
    QLabel* m_earlier;
    QPushButton* m_order;
    bool m_ready = false;
};

} // namespace kurator::ui
