#pragma once

#include "office/desk.h"
#include "programme/form.h"
#include "ui/people/card_section.h"

#include <vector>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace kurator::ui {

class TagEditor;

// What a mentor can give and to whom, and the forms that either side wishes for.
class WishesSection final : public FormSection
{
    Q_OBJECT

public:
    WishesSection(const office::Desk& desk, people::Side side, QWidget* parent = nullptr);

    void fill(const office::ParticipantCard& card) override;
    void write(office::ParticipantCard& card) const override;
    void follow(const office::ParticipantCard& card) override;
    bool showFault(const office::CardFault& fault) override;

private:
    [[nodiscard]] QWidget* makeFormChecks();
    void addMentorFields();
    void tellEdits();
    void showAges();

    const office::Desk& m_desk;
    people::Side m_side;
    std::vector<programme::Form> m_forms;
    QPlainTextEdit* m_competences;
    TagEditor* m_tags;
    QPlainTextEdit* m_achievements;
    QLineEdit* m_wishedAges;
    QSpinBox* m_places;
    std::vector<QCheckBox*> m_formBoxes; // in the order of m_forms
    QWidget* m_formChecks;
    QStringList m_otherForms; // codes that the programme no longer uses
};

} // namespace kurator::ui
