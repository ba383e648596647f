#pragma once

#include "lists/person_life.h"
#include "office/desk.h"
#include "office/other_side.h"
#include "ui/common/target.h"
#include "ui/people/card_section.h"

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace kurator::ui {

// «Всё о человеке»: roles in all years, family, consents, pairs, papers and the history of changes on one
// page. Enter or a double click goes to the place of a line. Read when it is first shown.
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
    struct Line
    {
        QString what;
        QString details;
        QString when;
        std::optional<Target> target = {};
        QColor dot = {};
    };

    void read();
    void addGroup(const QString& title, const std::vector<Line>& lines);
    [[nodiscard]] std::vector<Line> roles(const lists::PersonLife& life) const;
    [[nodiscard]] std::vector<Line> family(const lists::PersonLife& life) const;
    [[nodiscard]] std::vector<Line> consents() const;
    [[nodiscard]] std::vector<Line> bonds(const lists::PersonLife& life) const;
    [[nodiscard]] std::vector<Line> papers(const lists::PersonLife& life) const;
    [[nodiscard]] std::vector<Line> history(const lists::PersonLife& life) const;
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
