#pragma once

#include "lists/report_view.h"
#include "ui/reports/figure_row.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace kurator::ui {

class FormDraft;
class Workspace;

// The numbers that only the school knows: how many there are in all, and the plan of the year. What was typed
// and not saved stays as a draft of the year.
class FiguresForm : public QWidget
{
    Q_OBJECT

public:
    explicit FiguresForm(Workspace& workspace, QWidget* parent = nullptr);

    void show(const std::vector<lists::DenominatorRow>& rows);
    [[nodiscard]] bool isChanged() const;
    // As one step; false when something stands in the way, which is said beside its field.
    bool save();

    // The field where a total, its date or source of these indicators is wanted; of the first indicator when
    // none is told.
    [[nodiscard]] QWidget* totalWanted(const QStringList& codes);
    [[nodiscard]] QWidget* planWanted();
    [[nodiscard]] QWidget* firstField();
    void reveal(QWidget* field);

Q_SIGNALS:
    // Something stands in the way; shown before its words, so that they find their room.
    void faultsFound();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuild(const std::vector<lists::DenominatorRow>& rows);
    void addHeadings(QGridLayout& grid);
    [[nodiscard]] int year() const;
    [[nodiscard]] std::vector<office::StatedPlan> plans() const;
    [[nodiscard]] std::vector<office::StatedDenominator> denominators() const;
    bool check();
    void takeOffers();
    void goDown(QLineEdit* from);
    void showState();

    Workspace& m_workspace;
    QScrollArea* m_scroll;
    FormDraft* m_draft = nullptr;
    std::vector<FigureRow*> m_rows;
    std::vector<lists::DenominatorRow> m_shown;
    QLabel* m_state;
    QPushButton* m_offers;
    QPushButton* m_revert;
    QPushButton* m_save;
    QLabel* m_planHeading = nullptr;
};

} // namespace kurator::ui
