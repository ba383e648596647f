#pragma once

#include "ui/common/wizard.h"
#include "ui/common/workspace.h"
#include "ui/consents/pile.h"

#include <QTimer>

#include <vector>

namespace kurator::ui {

// A pile of signed papers marked by keyboard: which paper and day, then surname after surname, then one step
// for all. Left half-done, it goes on from its draft.
class MarkPileWizard : public Wizard
{
    Q_OBJECT

public:
    // `first` (entries) are offered before all others.
    explicit MarkPileWizard(Workspace& workspace, std::vector<QUuid> first = {}, QWidget* parent = nullptr);

    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("consents"); }
    [[nodiscard]] QString leftSentence() const override;

    [[nodiscard]] Workspace& workspace() { return m_workspace; }
    [[nodiscard]] Pile& pile() { return m_pile; }
    [[nodiscard]] const std::vector<QUuid>& first() const { return m_first; }
    // What was left half-done before; empty when there was nothing or it was taken up or thrown away.
    [[nodiscard]] const std::optional<Pile>& former() const { return m_former; }
    void takeFormer();
    void forgetFormer();
    // Something was typed: it will be kept within a second.
    void pileChanged();
    // Marks the papers as one step; false says why in the message bar.
    [[nodiscard]] bool mark();

protected:
    void keep() override;

private:
    Workspace& m_workspace;
    std::vector<QUuid> m_first;
    Pile m_pile;
    Pile m_untouched;
    std::optional<Pile> m_former;
    bool m_done = false;
    QTimer m_keeping;
};

} // namespace kurator::ui
