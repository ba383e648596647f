#pragma once

#include "office/desk.h"
#include "ui/people/card_section.h"

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace kurator::ui {

class TagEditor;
class WeekGrid;

// What both sides tell of themselves: interests, and when they can meet, in words and as a grid.
class PreferencesSection final : public FormSection
{
    Q_OBJECT

public:
    explicit PreferencesSection(const office::Desk& desk, QWidget* parent = nullptr);

    void fill(const office::ParticipantCard& card) override;
    void write(office::ParticipantCard& card) const override;

private:
    [[nodiscard]] QWidget* makeTime();
    void markByWords();
    void showUnderstood();

    const office::Desk& m_desk;
    QPlainTextEdit* m_interests;
    TagEditor* m_tags;
    QLineEdit* m_time;
    QPushButton* m_read;
    WeekGrid* m_grid;
};

} // namespace kurator::ui
