#pragma once

#include "pairs/pair.h"
#include "ui/common/pane_form.h"
#include "ui/common/workspace.h"

#include <vector>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QTimer;

namespace kurator::ui {

class DateEditor;

// Writes a meeting down: a new one for one pair or for several at once, or one that is changed. What is
// typed into a new one survives leaving and a power cut.
class MeetingForm : public PaneForm
{
    Q_OBJECT

public:
    MeetingForm(Workspace& workspace, std::vector<base::Id<pairs::Pair>> pairs, const QString& about,
                QWidget* parent = nullptr);
    MeetingForm(Workspace& workspace, const pairs::Meeting& meeting, const QString& about,
                QWidget* parent = nullptr);
    ~MeetingForm() override;

private:
    MeetingForm(Workspace& workspace, const QString& heading, const QString& about, QWidget* parent);
    void addFields();
    void show(const pairs::Meeting& meeting);
    [[nodiscard]] pairs::Meeting shown() const;
    [[nodiscard]] bool save();
    [[nodiscard]] bool daysAreReadable();
    [[nodiscard]] base::Result<qsizetype> store(const pairs::Meeting& meeting);
    void refuse(const base::Error& error);
    void takeDraft();
    void keep();

    Workspace& m_workspace;
    std::vector<base::Id<pairs::Pair>> m_pairs;
    pairs::Meeting m_meeting;
    bool m_done = false;
    bool m_touched = false;
    QTimer* m_keeping;
    DateEditor* m_date;
    QComboBox* m_kind;
    QSpinBox* m_minutes;
    QLineEdit* m_topic;
    QPlainTextEdit* m_result;
    DateEditor* m_next;
};

} // namespace kurator::ui
