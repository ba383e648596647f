#pragma once

#include "lists/trial_list.h"
#include "ui/common/workspace.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace kurator::ui {

class DateEditor;
class FormDraft;
class MarkField;

// The sheets of a pair after its trial meeting (D37), entered from paper: a row for each of the pair. What
// was not answered stays empty. What is typed survives a power cut.
class TrialDialog : public QDialog
{
    Q_OBJECT

public:
    // `about`: the pair's names.
    TrialDialog(Workspace& workspace, base::Id<pairs::Pair> pair, const QString& about,
                QWidget* parent = nullptr);

private:
    // The fields of one sheet.
    struct Line
    {
        MarkField* benefit;
        MarkField* contact;
        MarkField* trust;
        QComboBox* goesOn;
        QComboBox* wantsChange;
        QLineEdit* comment;
    };

    void addHeadings(QGridLayout& grid);
    void addLine(QGridLayout& grid, const lists::TrialRow& row);
    [[nodiscard]] MarkField* markField(const QString& name, const QString& key);
    [[nodiscard]] QComboBox* answerField(const QString& name, const QString& key);
    void showStored();
    void judge();
    [[nodiscard]] pairs::TrialSheet typed(size_t at) const;
    void save();

    Workspace& m_workspace;
    base::Id<pairs::Pair> m_pair;
    std::vector<lists::TrialRow> m_rows;
    std::vector<Line> m_lines;
    QDate m_storedDay;
    DateEditor* m_day;
    QLabel* m_resumed;
    QLabel* m_verdict;
    FormDraft* m_draft;
};

} // namespace kurator::ui
