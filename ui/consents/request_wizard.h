#pragma once

#include "ui/common/wizard.h"
#include "ui/common/workspace.h"
#include "ui/consents/request_draft.h"

#include <QTimer>

namespace kurator::ui {

// A withdrawal, a demand or a question about personal data: whose, what, and what follows by the law; then it
// is in the register with its steps. Left half-done, it goes on from its draft.
class RequestWizard : public Wizard
{
    Q_OBJECT

public:
    // Begins with the person where one is told.
    explicit RequestWizard(Workspace& workspace, base::Id<people::Person> person = {},
                           QWidget* parent = nullptr);

    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("consents"); }
    [[nodiscard]] QString leftSentence() const override;

    [[nodiscard]] Workspace& workspace() { return m_workspace; }
    [[nodiscard]] RequestDraft& draft() { return m_draft; }
    // Another person: what depended on the former one goes.
    void setPerson(base::Id<people::Person> person);
    // What was left half-done before; nothing once it was taken up or thrown away.
    [[nodiscard]] const std::optional<RequestDraft>& former() const { return m_former; }
    void takeFormer();
    void forgetFormer();
    // Something was typed: it will be kept within a second.
    void draftChanged();
    // Writes the request down and leads to it in the register; false says why in the message bar.
    [[nodiscard]] bool write();

protected:
    void keep() override;

private:
    Workspace& m_workspace;
    RequestDraft m_draft;
    RequestDraft m_untouched;
    std::optional<RequestDraft> m_former;
    bool m_done = false;
    QTimer m_keeping;
};

} // namespace kurator::ui
