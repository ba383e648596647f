#pragma once

#include "ui/common/target.h"
#include "ui/common/wizard.h"
#include "ui/documents/paper_work.h"

namespace kurator::ui {

class PaperIssuePage;

// From a kind of paper to the signed and registered one: kind (left out when it is given), text, printing and
// registration. What was typed is kept as a draft of the kind.
class PaperWizard : public Wizard
{
    Q_OBJECT

public:
    PaperWizard(Workspace& workspace, const PaperWish& wish, QWidget* parent = nullptr);

    [[nodiscard]] QString helpTopic() const override;
    [[nodiscard]] QString leftSentence() const override;
    [[nodiscard]] PaperWork& work() { return *m_work; }

protected:
    void keep() override;

private:
    void showPeople(const QString& code, const std::vector<QUuid>& entries);

    Workspace& m_workspace;
    PaperWork* m_work;
    PaperIssuePage* m_issue;
};

} // namespace kurator::ui
