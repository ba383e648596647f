#pragma once

#include "ui/common/wizard.h"
#include "ui/matching/matching_draft.h"

namespace kurator::ui {

class MatchingSession;
class Workspace;

// Matches pairs: participants ─► rules ─► proposal ─► check ─► order. Everything chosen is kept until the
// pairs are accepted, in one step that can be undone.
class MatchingWizard : public Wizard
{
    Q_OBJECT

public:
    // Goes on with a draft, or begins anew.
    explicit MatchingWizard(Workspace& workspace, const MatchingDraft& draft = {}, QWidget* parent = nullptr);

    [[nodiscard]] MatchingSession& session() { return *m_session; }
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("matching"); }
    [[nodiscard]] QString leftSentence() const override;

protected:
    void keep() override;

private:
    MatchingSession* m_session;
};

} // namespace kurator::ui
