#pragma once

#include "office/export_base.h"
#include "ui/common/leaving.h"
#include "ui/common/list_panel.h"
#include "ui/people/participant_columns.h"

#include <QObject>

#include <functional>

class QMenu;

namespace kurator::ui {

class LongWork;

// All ways in which a base of people leaves the program: the official table, columns of one's own, what is
// shown, one person's card, codes instead of names, the clipboard. Nobody goes without a consent in force;
// whoever stays out is told in the message bar and left alone in the list.
class PeopleExport : public QObject
{
    Q_OBJECT

public:
    // The panel shows the model; both and the workspace must outlive it. `over` is the page.
    PeopleExport(Workspace& workspace, people::Side side, ParticipantModel& model, ListPanel& panel,
                 LongWork& longWork, QWidget* over);

    void fill(QMenu& menu);

private:
    using MakeSheet = std::function<base::Result<office::ExportedBase>(const office::Desk&)>;

    void saveOfficial();
    void chooseColumns();
    void saveColumns(const QStringList& columns, bool onlyShown);
    void copyColumns(const QStringList& columns, bool onlyShown);
    void saveShown();
    void saveCard();
    void saveCodes();
    void save(const QString& fileName, const MakeSheet& make);
    void tell(const office::ExportedBase& exported);
    // Of what is shown; nothing stands for everybody.
    [[nodiscard]] std::vector<base::Id<people::Entry>> shownEntries() const;
    [[nodiscard]] QString baseName() const;

    Workspace& m_workspace;
    people::Side m_side;
    ParticipantModel& m_model;
    ListPanel& m_panel;
    LongWork& m_longWork;
    QWidget* m_over;
    std::shared_ptr<std::vector<office::BlockedPerson>> m_leftOut; // of the last copy
};

} // namespace kurator::ui
