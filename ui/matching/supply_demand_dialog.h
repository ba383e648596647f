#pragma once

#include "lists/supply_demand.h"
#include "ui/common/target.h"
#include "ui/common/workspace.h"

#include <QDialog>

#include <optional>

class QGridLayout;

namespace kurator::ui {

// What mentees ask for against what mentors can do, as bars, before anybody meets; a letter to employers asks
// for what lacks.
class SupplyDemandDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SupplyDemandDialog(Workspace& workspace, QWidget* parent = nullptr);

    // Where the curator wants to go from here, once it is closed.
    [[nodiscard]] const std::optional<Target>& target() const { return m_target; }

private:
    [[nodiscard]] QWidget* makeRows();
    void addRow(QGridLayout& grid, QWidget* over, const lists::DemandRow& row, int longest);
    [[nodiscard]] QStringList lackingTopics() const;
    void askForLetter(const QStringList& topics);

    Workspace& m_workspace;
    std::vector<lists::DemandRow> m_rows;
    std::optional<Target> m_target;
};

} // namespace kurator::ui
