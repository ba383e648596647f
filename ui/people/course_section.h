#pragma once

#include "office/desk.h"
#include "ui/people/card_section.h"

#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace kurator::ui {

class DateEditor;

// The pairs of the participant, when the participant joined and finished, with what results, and the
// categories that are never printed.
class CourseSection final : public FormSection
{
    Q_OBJECT

public:
    CourseSection(const office::Desk& desk, people::Side side, QWidget* parent = nullptr);

    void fill(const office::ParticipantCard& card) override;
    void write(office::ParticipantCard& card) const override;
    bool showFault(const office::CardFault& fault) override;
    bool checkTyped() override;

private:
    [[nodiscard]] QWidget* makeRestrictedChecks();
    void showPairs(base::Id<people::Entry> entry);

    const office::Desk& m_desk;
    people::Side m_side;
    QLabel* m_pairs;
    std::vector<QCheckBox*> m_restrictedBoxes; // in the order of people::RestrictedKind
    QWidget* m_restricted;
    DateEditor* m_joined;
    DateEditor* m_finished;
    QPlainTextEdit* m_results;
    QLineEdit* m_case;
    QLineEdit* m_completion;
};

} // namespace kurator::ui
