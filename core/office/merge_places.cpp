#include "office/merge_changes.h"

#include <algorithm>

namespace kurator::office {

namespace {

bool overlap(const pairs::Member& a, const pairs::Member& b)
{
    const bool aEndsBefore = a.to && b.from && *a.to < *b.from;
    const bool bEndsBefore = b.to && a.from && *b.to < *a.from;
    return !aEndsBefore && !bEndsBefore;
}

// One membership that covers both; an unknown day is open.
pairs::Member joined(const pairs::Member& a, const pairs::Member& b)
{
    pairs::Member one = a;
    one.from = a.from && b.from ? std::optional(std::min(*a.from, *b.from)) : std::nullopt;
    one.to = a.to && b.to ? std::optional(std::max(*a.to, *b.to)) : std::nullopt;
    one.reason = one.to ? (a.reason.isEmpty() ? b.reason : a.reason) : QString();
    return one;
}

std::vector<pairs::Member> withoutRepeats(const std::vector<pairs::Member>& members)
{
    std::vector<pairs::Member> kept;
    for (const pairs::Member& member : members) {
        const auto same = std::ranges::find_if(kept, [&member](const pairs::Member& one) {
            return one.mentee == member.mentee && overlap(one, member);
        });
        if (same == kept.end()) {
            kept.push_back(member);
        } else {
            *same = joined(*same, member);
        }
    }
    return kept;
}

} // namespace

void MergeChanges::mergeEntries()
{
    const auto& entries = m_desk.snapshot().entries;
    for (const people::Entry& entry : entries) {
        if (entry.person != m_drop.id) {
            continue;
        }
        const auto same = std::ranges::find_if(entries, [&](const people::Entry& one) {
            return one.person == m_keep.id && one.programme == entry.programme && one.side == entry.side;
        });
        if (same == entries.end()) {
            people::Entry moved = entry;
            moved.person = m_keep.id;
            replace(entry, moved, "people.merge-moved-places");
            continue;
        }
        m_entries.insert(entry.id.uuid(), same->id);
        replace(*same, m_fields.merged(*same, entry));
        m_changes.removed.emplace_back(entry);
    }
}

void MergeChanges::mergeMarks()
{
    const auto& marks = m_desk.snapshot().restrictedMarks;
    for (const people::RestrictedMark& mark : marks) {
        people::RestrictedMark moved = mark;
        moved.entry = now(mark.entry);
        const bool known = moved.entry != mark.entry && std::ranges::any_of(marks, [&](const auto& one) {
                               return one.entry == moved.entry && one.kind == mark.kind;
                           });
        if (known) {
            m_changes.removed.emplace_back(mark);
        } else {
            replace(mark, moved);
        }
    }
}

// A place has one sheet of an interview.
void MergeChanges::mergeInterviews()
{
    const auto& interviews = m_desk.snapshot().interviews;
    for (const people::Interview& interview : interviews) {
        people::Interview moved = interview;
        moved.entry = now(interview.entry);
        if (moved.entry == interview.entry) {
            continue;
        }
        const auto own = std::ranges::find(interviews, moved.entry, &people::Interview::entry);
        if (own == interviews.end()) {
            replace(interview, moved, "people.merge-moved-interviews");
            continue;
        }
        if (m_fields.takesDropped(*own, interview)) {
            moved.id = own->id;
            replace(*own, moved);
        }
        m_changes.removed.emplace_back(interview);
    }
}

// Of two ballots of one place the kept one's stays; who was chosen under both names is chosen once.
void MergeChanges::mergeBallots()
{
    const auto& ballots = m_desk.snapshot().ballots;
    for (const pairs::Ballot& ballot : ballots) {
        pairs::Ballot moved = ballot;
        moved.entry = now(ballot.entry);
        moved.choices.clear();
        for (const auto& chosen : ballot.choices) {
            if (std::ranges::find(moved.choices, now(chosen)) == moved.choices.end()) {
                moved.choices.push_back(now(chosen));
            }
        }
        const bool known = moved.entry != ballot.entry &&
                           std::ranges::find(ballots, moved.entry, &pairs::Ballot::entry) != ballots.end();
        if (known) {
            m_changes.removed.emplace_back(ballot);
        } else if (moved != ballot) {
            replace(ballot, moved);
        }
    }
}

// Of two opinions of one about the same two the kept one's stays.
void MergeChanges::mergeOpinions()
{
    const auto& opinions = m_desk.snapshot().opinions;
    for (const pairs::Opinion& opinion : opinions) {
        pairs::Opinion moved = opinion;
        moved.mentor = now(opinion.mentor);
        moved.mentee = now(opinion.mentee);
        const bool known =
            moved != opinion && std::ranges::any_of(opinions, [&](const auto& one) {
                return one.mentor == moved.mentor && one.mentee == moved.mentee && one.by == moved.by;
            });
        if (known) {
            m_changes.removed.emplace_back(opinion);
        } else if (moved != opinion) {
            replace(opinion, moved);
        }
    }
}

void MergeChanges::mergeTrialSheets()
{
    const auto& sheets = m_desk.snapshot().trialSheets;
    for (const pairs::TrialSheet& sheet : sheets) {
        pairs::TrialSheet moved = sheet;
        moved.entry = now(sheet.entry);
        const bool known = moved != sheet && std::ranges::any_of(sheets, [&](const auto& one) {
                               return one.pair == moved.pair && one.entry == moved.entry;
                           });
        if (known) {
            m_changes.removed.emplace_back(sheet);
        } else if (moved != sheet) {
            replace(sheet, moved);
        }
    }
}

void MergeChanges::moveStaff()
{
    const auto& staff = m_desk.snapshot().staff;
    for (const people::StaffMember& member : staff) {
        people::StaffMember moved = member;
        moved.person = now(member.person);
        const bool known = !(moved == member) && std::ranges::any_of(staff, [&](const auto& one) {
            return one.person == moved.person && one.function == moved.function &&
                   one.className == moved.className;
        });
        if (known) {
            m_changes.removed.emplace_back(member);
        } else {
            replace(member, moved, "people.merge-moved-functions");
        }
    }
}

pairs::Pair MergeChanges::moved(pairs::Pair pair) const
{
    pair.mentor = now(pair.mentor);
    bool touched = false;
    for (pairs::Member& member : pair.members) {
        touched = touched || now(member.mentee) != member.mentee;
        member.mentee = now(member.mentee);
    }
    if (touched) {
        pair.members = withoutRepeats(pair.members);
    }
    return pair;
}

void MergeChanges::movePairs()
{
    for (const pairs::Pair& pair : m_desk.snapshot().pairs) {
        replace(pair, moved(pair), "people.merge-moved-pairs");
    }
}

// Whoever was there under both names was there once.
void MergeChanges::moveEvents()
{
    for (const programme::Event& event : m_desk.snapshot().events) {
        if (std::ranges::find(event.people, m_drop.id) == event.people.end()) {
            continue;
        }
        programme::Event moved = event;
        moved.people.clear();
        for (const auto person : event.people) {
            if (std::ranges::find(moved.people, now(person)) == moved.people.end()) {
                moved.people.push_back(now(person));
            }
        }
        replace(event, moved, "people.merge-moved-events");
    }
}

// What was signed stays as it was signed; only the link follows.
void MergeChanges::moveAcquaintances()
{
    for (const documents::Document& document : m_desk.snapshot().documents) {
        documents::Document moved = document;
        for (documents::Acquaintance& one : moved.acquaintances) {
            if (one.person) {
                one.person = now(*one.person);
            }
        }
        replace(document, moved);
    }
}

} // namespace kurator::office
