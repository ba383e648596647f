#pragma once

#include "office/paper_request.h"
#include "ui/common/workspace.h"
#include "ui/documents/paper_pile.h"

#include <QDialog>

class QFrame;

namespace kurator::ui {

class LongWork;
class MessageBar;
class PrintJob;

// Blanks of the ballot to print or save before the group meeting, one a participant, and who has none because
// the name may not stand in a paper.
class BallotBlanksDialog : public QDialog
{
    Q_OBJECT

public:
    BallotBlanksDialog(Workspace& workspace, const office::PreparedPaper& blanks, QWidget* parent = nullptr);

private:
    [[nodiscard]] QWidget* makeSide(const std::vector<office::BlockedPerson>& leftOut);
    [[nodiscard]] QFrame* makeLeftOut(const std::vector<office::BlockedPerson>& leftOut);

    PaperPile::Papers m_papers;
    MessageBar* m_messages;
    LongWork* m_longWork;
    PrintJob* m_job;
};

} // namespace kurator::ui
