#pragma once

#include "ui/common/wizard.h"
#include "ui/common/workspace.h"
#include "ui/programme/new_year_draft.h"

#include <QTimer>

namespace kurator::ui {

// The next year from the last one: its order and period, who goes along, and what will happen; then the desk
// opens it. Left half-done, it goes on from its draft.
class NewYearWizard : public Wizard
{
    Q_OBJECT

public:
    // Opens the newest year of the school first: only that one can be followed.
    [[nodiscard]] static NewYearWizard* after(Workspace& workspace);
    explicit NewYearWizard(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("programme"); }
    [[nodiscard]] QString leftSentence() const override;

    [[nodiscard]] Workspace& workspace() { return m_workspace; }
    [[nodiscard]] office::NewYearWish& wish() { return m_draft.wish; }
    // Something was typed: it will be kept within a second.
    void wishChanged();
    // The curator ticked somebody: from now on the ticks are theirs.
    void peopleTicked();
    // Those offered for the first day, unless the curator has ticked.
    void offerPeople();
    // What was left half-done before; nothing once it was taken up or thrown away.
    [[nodiscard]] const std::optional<NewYearDraft>& former() const { return m_former; }
    void takeFormer();
    void forgetFormer();
    // Begins the year and leads to its goals; false says why in the message bar.
    [[nodiscard]] bool make();

protected:
    void keep() override;

private:
    Workspace& m_workspace;
    NewYearDraft m_draft;
    NewYearDraft m_untouched;
    std::optional<NewYearDraft> m_former;
    bool m_done = false;
    QTimer m_keeping;
};

} // namespace kurator::ui
