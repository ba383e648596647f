#pragma once

#include "programme/form.h"
#include "ui/people/card_section.h"

#include <vector>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace kurator::ui {

// What a mentee asks for or a mentor can give, and everything that matching reads.
class WishesSection final : public FormSection
{
    Q_OBJECT

public:
    WishesSection(std::vector<programme::Form> forms, people::Side side, QWidget* parent = nullptr);

    void fill(const office::ParticipantCard& card) override;
    void write(office::ParticipantCard& card) const override;
    void follow(const office::ParticipantCard& card) override;
    bool showFault(const office::CardFault& fault) override;

private:
    [[nodiscard]] QWidget* makeFormChecks();
    void addMenteeFields();
    void addMentorFields();
    void tellEdits();
    void showAges();

    people::Side m_side;
    std::vector<programme::Form> m_forms;
    QPlainTextEdit* m_subject; // the request of a mentee, the competences of a mentor
    QPlainTextEdit* m_achievements;
    QPlainTextEdit* m_interests;
    QLineEdit* m_time;
    QLineEdit* m_requestSource;
    QLineEdit* m_namedMentor;
    QLineEdit* m_wishedAges;
    QSpinBox* m_places;
    std::vector<QCheckBox*> m_formBoxes; // in the order of m_forms
    QWidget* m_formChecks;
    QStringList m_otherForms; // codes that the programme no longer uses
};

} // namespace kurator::ui
