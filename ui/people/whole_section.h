#pragma once

#include "office/desk.h"
#include "ui/common/target.h"
#include "ui/people/card_section.h"

#include <vector>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace kurator::ui {

struct WholeGroup;

// «Всё о человеке» on one page. Enter or a double click goes to the place of a line. Read when it is first
// shown.
class WholeSection final : public CardSection
{
    Q_OBJECT

public:
    explicit WholeSection(office::Desk& desk, QWidget* parent = nullptr);

    void fill(const office::ParticipantCard& card) override;
    void write(office::ParticipantCard&) const override {}
    [[nodiscard]] QWidget* firstWidget() override;

Q_SIGNALS:
    // The curator wants to be where the line is kept.
    void asked(const kurator::ui::Target& target);
    // A card of the same person on the other side is wanted.
    void cardAsked(const kurator::office::ParticipantCard& card);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void read();
    void addGroup(const WholeGroup& told);
    void showOtherSide();
    void goOtherSide();
    void go(const QTreeWidgetItem* item);

    office::Desk& m_desk;
    office::ParticipantCard m_card;
    bool m_read = false;
    std::vector<Target> m_targets; // lines hold their places among these
    QLabel* m_none;
    QTreeWidget* m_tree;
    QPushButton* m_otherSide;
    QPushButton* m_go;
};

} // namespace kurator::ui
