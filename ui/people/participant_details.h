#pragma once

#include "base/finding.h"
#include "lists/family_list.h"
#include "lists/participant_list.h"
#include "office/participant_card.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace kurator::ui {

// One participant beside the list: who it is, how to reach, what is asked or offered, and what wants
// attention.
class ParticipantDetails : public QFrame
{
    Q_OBJECT

public:
    explicit ParticipantDetails(QWidget* parent = nullptr);

    // `findings` are those of this participant, `children` those whom the participant represents.
    void show(const lists::ParticipantRow& row, const office::ParticipantCard& card,
              const std::vector<base::Finding>& findings, const std::vector<lists::ChildRow>& children);
    // Nobody is chosen.
    void showNobody();

Q_SIGNALS:
    void openAsked();
    void namesAsked();

private:
    void clear();
    void addHead(const lists::ParticipantRow& row);
    void addContacts(const office::ParticipantCard& card);
    void addCourse(const lists::ParticipantRow& row, const office::ParticipantCard& card);
    void addFindings(const std::vector<base::Finding>& findings);
    // Leaves out what is not told.
    void addFact(const QString& name, const QString& value);
    QLabel* addLine(const QString& text);
    void addDotLine(const QColor& colour, const QString& text);

    QScrollArea* m_scroll;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_column = nullptr;
    QPushButton* m_open;
    QPushButton* m_names;
};

} // namespace kurator::ui
