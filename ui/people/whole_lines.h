#pragma once

#include "lists/person_life.h"
#include "office/desk.h"
#include "office/participant_card.h"
#include "ui/common/target.h"

#include <QColor>
#include <QCoreApplication>
#include <QString>

#include <optional>
#include <vector>

namespace kurator::ui {

struct WholeLine
{
    QString what;
    QString details;
    QString when;
    std::optional<Target> target = {}; // where it is kept
    QColor colour = {};                // of the details
};

struct WholeGroup
{
    QString title;
    std::vector<WholeLine> lines;
};

// The card of an entry.
[[nodiscard]] Target cardTarget(people::Side side, base::Id<people::Entry> entry);

// Everything about the person of a stored card, in words: roles in all years, family, consents and papers of
// article 351.8, requests about the data, interviews, pairs, papers, events and the history of changes.
class WholeLines
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::WholeLines)

public:
    WholeLines(office::Desk& desk, const office::ParticipantCard& card);

    // Only those that hold something.
    [[nodiscard]] std::vector<WholeGroup> groups() const;

private:
    [[nodiscard]] std::vector<WholeLine> roles() const;
    [[nodiscard]] std::vector<WholeLine> family() const;
    [[nodiscard]] std::vector<WholeLine> consents() const;
    [[nodiscard]] std::vector<WholeLine> requests() const;
    [[nodiscard]] std::vector<WholeLine> interviews() const;
    [[nodiscard]] std::vector<WholeLine> bonds() const;
    [[nodiscard]] std::vector<WholeLine> papers() const;
    [[nodiscard]] std::vector<WholeLine> events() const;
    [[nodiscard]] std::vector<WholeLine> history() const;

    office::Desk& m_desk;
    const office::ParticipantCard& m_card;
    lists::PersonLife m_life;
};

} // namespace kurator::ui
