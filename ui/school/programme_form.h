#pragma once

#include "office/programme_settings.h"

#include <QHash>
#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kurator::ui {

class FormDraft;
class PairsByField;
class Workspace;

// The year of the programme: what is settled by the profile and the start order, and what the school chooses.
class ProgrammeForm : public QWidget
{
    Q_OBJECT

public:
    explicit ProgrammeForm(Workspace& workspace, QWidget* parent = nullptr);

    // Shows the open year; what was typed for it and not saved stays.
    void show();
    [[nodiscard]] FormDraft& draft() { return *m_draft; }
    [[nodiscard]] office::ProgrammeSettings told() const;
    // False when a day cannot be read, which is said beside its field.
    bool checkTyped();
    // Says a refusal beside what it is about and goes there.
    void showFault(const base::Error& error);
    void clearFaults();
    [[nodiscard]] QWidget* firstField() const;

Q_SIGNALS:
    void changed();
    // The curator wants to enter the order that starts the model.
    void startOrderAsked();

private:
    [[nodiscard]] QWidget* makeYear();
    [[nodiscard]] QWidget* makeForms();
    [[nodiscard]] QWidget* makeRules();
    [[nodiscard]] QCheckBox* addRule(QVBoxLayout& column, const QString& text, const QString& explanation,
                                     const QString& source);
    void rebuildForms();
    void renewDraft();
    void showYear();

    struct FormBox
    {
        QString code;
        QCheckBox* box;
    };

    Workspace& m_workspace;
    FormDraft* m_draft = nullptr;
    QStringList m_profileForms;
    std::vector<FormBox> m_forms;
    QLabel* m_profile;
    QLabel* m_period;
    QLabel* m_start;
    QLabel* m_why;
    QPushButton* m_startButton;
    QVBoxLayout* m_formColumn;
    QLabel* m_fault;
    QCheckBox* m_training;
    QCheckBox* m_workingDay;
    QCheckBox* m_representative;
    PairsByField* m_pairsBy;
};

} // namespace kurator::ui
