#pragma once

#include "documents/house_style.h"
#include "documents/paper_rules.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace kurator::ui {

class ActsCard;
class Form;
class FormDraft;
class Workspace;

// The school's rules of office work: how the secretary writes numbers, «приказ» or «распоряжение», and how
// papers look, what was typed and not saved stays as a draft; beside it the way to the acts that papers cite.
class PaperRulesForm : public QWidget
{
    Q_OBJECT

public:
    explicit PaperRulesForm(Workspace& workspace, QWidget* parent = nullptr);

    void show();
    [[nodiscard]] FormDraft& draft() { return *m_draft; }
    // False when something cannot be stored, which is said beside its field.
    bool checkTyped();
    [[nodiscard]] documents::PaperRules told() const;
    void clearFaults();
    [[nodiscard]] QWidget* firstField() const;

Q_SIGNALS:
    void changed();

private:
    // A size of the sheet in the look of papers.
    struct SizeField
    {
        QString name;
        double documents::PageStyle::*size;
        QLineEdit* field;
    };

    [[nodiscard]] QWidget* makeNumbers();
    [[nodiscard]] QWidget* makeLook();
    void addSize(const char* name, const QString& label, double documents::PageStyle::*size);
    [[nodiscard]] QComboBox* addChoice(const char* name, const QString& label,
                                       const std::vector<std::pair<QString, int>>& choices);
    [[nodiscard]] documents::HouseStyle toldStyle() const;
    void putSizes(const documents::HouseStyle& style);
    void followStandard();
    void showNotes();

    Workspace& m_workspace;
    FormDraft* m_draft;
    ActsCard* m_acts;
    std::vector<QWidget*> m_fields; // the cards that can be written in
    Form* m_numbers = nullptr;
    Form* m_look = nullptr;
    QLineEdit* m_orders = nullptr;
    QLineEdit* m_staff = nullptr;
    QCheckBox* m_directives = nullptr;
    QComboBox* m_standard = nullptr;
    QLineEdit* m_font = nullptr;
    std::vector<SizeField> m_sizes;
    QComboBox* m_title = nullptr;
    QComboBox* m_date = nullptr;
    QComboBox* m_headings = nullptr;
    QCheckBox* m_shortWords = nullptr;
    QCheckBox* m_codes = nullptr;
    QLabel* m_notes = nullptr;
};

} // namespace kurator::ui
