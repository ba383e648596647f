#pragma once

#include "ui/people/card_section.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace kurator::ui {

class CriteriaGrid;
class DateEditor;

// «Собеседование»: the sheet of the talk with a future mentor, and for one from outside the school who saw
// the certificate of no criminal record.
class InterviewSection final : public FormSection
{
    Q_OBJECT

public:
    explicit InterviewSection(QWidget* parent = nullptr);

    void fill(const office::ParticipantCard& card) override;
    void write(office::ParticipantCard& card) const override;
    void follow(const office::ParticipantCard& card) override;
    bool showFault(const office::CardFault& fault) override;
    bool checkTyped() override;
    [[nodiscard]] QWidget* firstWidget() override;

private:
    void addFields();
    void tellEdits();
    void show(const people::Interview& interview);
    void clear();

    people::Interview m_stored;
    DateEditor* m_heldOn;
    QLineEdit* m_interviewers;
    CriteriaGrid* m_marks;
    QPlainTextEdit* m_result;
    QComboBox* m_decision;
    QLineEdit* m_psychologist;
    QPlainTextEdit* m_opinion;
    DateEditor* m_shownOn;
    QLineEdit* m_seenBy;
    QPushButton* m_clear;
};

} // namespace kurator::ui
