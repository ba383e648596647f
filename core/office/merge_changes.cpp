#include "office/merge_changes.h"

#include "language/date_words.h"
#include "pairs/places.h"
#include "people/data_request.h"
#include "school/told_apart.h"

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

MergeChanges::MergeChanges(const Desk& desk, const people::Person& keep, const people::Person& drop,
                           const MergeChoices& choices)
    : m_desk(desk), m_lookup(desk.snapshot()), m_keep(keep), m_drop(drop), m_fields(desk, choices)
{}

base::Arguments MergeChanges::names() const
{
    return {{QStringLiteral("name"), language::fullName(m_keep.name)},
            {QStringLiteral("other"), language::fullName(m_drop.name)}};
}

base::Arguments MergeChanges::namesWith(const documents::Document& order) const
{
    auto arguments = names();
    arguments.insert(QStringLiteral("number"), order.number);
    arguments.insert(QStringLiteral("date"), order.date ? language::shortDate(*order.date) : QString());
    return arguments;
}

bool MergeChanges::isOneOfTwo(const people::Person* person) const
{
    return person == &m_keep || person == &m_drop;
}

base::Id<people::Person> MergeChanges::now(base::Id<people::Person> person) const
{
    return person == m_drop.id ? m_keep.id : person;
}

base::Id<people::Entry> MergeChanges::now(base::Id<people::Entry> entry) const
{
    return m_entries.value(entry.uuid(), entry);
}

template <class T>
void MergeChanges::replace(const T& before, const T& after, const char* moved)
{
    if (before == after) {
        return;
    }
    m_changes.saved.emplace_back(after);
    if (moved) {
        ++m_moved[QString::fromLatin1(moved)];
    }
}

base::Result<void> MergeChanges::checkFamily() const
{
    const auto speaksForOther = [this](const people::Representation& one) {
        return now(one.child) == now(one.adult);
    };
    const auto signsForOther = [this](const people::Consent& consent) {
        return std::ranges::any_of(consent.signers, [&](const people::Signer& signer) {
            return signer.role == people::SignerRole::Representative && signer.person &&
                   *signer.person != consent.person && now(*signer.person) == now(consent.person);
        });
    };
    if (std::ranges::any_of(m_desk.snapshot().representations, speaksForOther) ||
        std::ranges::any_of(m_desk.snapshot().consents, signsForOther)) {
        return base::refuseRule("people.merge-family", names());
    }
    return {};
}

const documents::Document* MergeChanges::orderOf(const pairs::Pair& pair) const
{
    const auto* order = pair.order ? m_lookup.document(*pair.order) : nullptr;
    return order && order->state == documents::DocumentState::Registered ? order : nullptr;
}

base::Result<void> MergeChanges::checkPair(const pairs::Pair& pair) const
{
    const auto* order = orderOf(pair);
    const auto inPair = std::ranges::count_if(pair.members, [this](const pairs::Member& member) {
        return isOneOfTwo(m_lookup.personOf(member.mentee));
    });
    if (inPair > 0 && isOneOfTwo(m_lookup.personOf(pair.mentor))) {
        return order ? base::refuseRule("people.merge-own-order", namesWith(*order))
                     : base::refuseRule("people.merge-own-pair", names());
    }
    const pairs::Pair one = moved(pair);
    if (order && one.members.size() < pair.members.size()) {
        return base::refuseRule("people.merge-one-group", namesWith(*order));
    }
    return {};
}

base::Result<void> MergeChanges::work()
{
    m_person = m_fields.merged(m_keep, m_drop);
    if (const auto family = checkFamily(); !family) {
        return family;
    }
    replace(m_keep, m_person);
    mergeEntries();
    for (const pairs::Pair& pair : m_desk.snapshot().pairs) {
        if (const auto checked = checkPair(pair); !checked) {
            return checked;
        }
    }
    mergeMarks();
    mergeInterviews();
    mergePortfolios();
    moveFamily();
    moveStaff();
    moveConsents();
    mergeLabourPapers();
    moveRequests();
    movePairs();
    moveToldApart();
    m_changes.removed.emplace_back(m_drop);
    warn();
    return {};
}

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

void MergeChanges::mergePortfolios()
{
    const auto& portfolios = m_desk.snapshot().portfolios;
    const auto dropped = std::ranges::find(portfolios, m_drop.id, &people::Portfolio::person);
    if (dropped == portfolios.end()) {
        return;
    }
    const auto own = std::ranges::find(portfolios, m_keep.id, &people::Portfolio::person);
    if (own == portfolios.end()) {
        people::Portfolio moved = *dropped;
        moved.person = m_keep.id;
        replace(*dropped, moved, "people.merge-moved-portfolio");
        return;
    }
    replace(*own, m_fields.merged(*own, *dropped));
    m_changes.removed.emplace_back(*dropped);
}

void MergeChanges::moveFamily()
{
    const auto& representations = m_desk.snapshot().representations;
    for (const people::Representation& one : representations) {
        people::Representation moved = one;
        moved.child = now(one.child);
        moved.adult = now(one.adult);
        const bool known = !(moved == one) && std::ranges::any_of(representations, [&](const auto& other) {
            return other.child == moved.child && other.adult == moved.adult;
        });
        if (known) {
            m_changes.removed.emplace_back(one);
        } else {
            replace(one, moved, "people.merge-moved-family");
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

// A paper that was entered under both names: nothing hangs on the copy.
bool MergeChanges::isSparedCopy(const people::Consent& consent) const
{
    const auto& all = m_desk.snapshot();
    const auto holdsScan = [&](const people::Scan& scan) { return scan.consent == consent.id; };
    const auto isAskedOf = [&](const people::DataRequest& request) {
        return std::ranges::count(request.consents, consent.id) > 0;
    };
    return consent.person == m_drop.id && std::ranges::none_of(all.scans, holdsScan) &&
           std::ranges::none_of(all.dataRequests, isAskedOf) &&
           std::ranges::any_of(all.consents, [&](const people::Consent& one) {
               people::Consent copy = consent;
               copy.id = one.id;
               copy.person = one.person;
               return one.person == m_keep.id && copy == one;
           });
}

void MergeChanges::moveConsents()
{
    for (const people::Consent& consent : m_desk.snapshot().consents) {
        if (isSparedCopy(consent)) {
            m_changes.removed.emplace_back(consent);
            continue;
        }
        people::Consent moved = consent;
        moved.person = now(consent.person);
        for (people::Signer& signer : moved.signers) {
            if (signer.person) {
                signer.person = now(*signer.person);
            }
        }
        replace(consent, moved, "people.merge-moved-consents");
    }
}

void MergeChanges::mergeLabourPapers()
{
    const auto& papers = m_desk.snapshot().labourPapers;
    for (const people::LabourPaper& paper : papers) {
        if (paper.person != m_drop.id) {
            continue;
        }
        people::LabourPaper moved = paper;
        moved.person = m_keep.id;
        const auto own = std::ranges::find_if(papers, [&](const people::LabourPaper& one) {
            return one.person == m_keep.id && one.programme == paper.programme;
        });
        if (own == papers.end()) {
            replace(paper, moved, "people.merge-moved-labour");
            continue;
        }
        if (m_fields.takesDropped(*own, paper)) {
            moved.id = own->id;
            replace(*own, moved);
        }
        m_changes.removed.emplace_back(paper);
    }
}

void MergeChanges::moveRequests()
{
    for (const people::DataRequest& request : m_desk.snapshot().dataRequests) {
        people::DataRequest moved = request;
        moved.person = now(request.person);
        replace(request, moved, "people.merge-moved-requests");
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

void MergeChanges::moveToldApart()
{
    for (const school::SavedView& view : m_desk.snapshot().savedViews) {
        const auto persons = school::toldApartIn(view);
        if (!persons) {
            continue;
        }
        const school::TwoPersons both{now(persons->first), now(persons->second)};
        if (both.first == both.second) {
            m_changes.removed.emplace_back(view);
        } else {
            replace(view, school::toldApartView(view.id, both, view.name));
        }
    }
}

void MergeChanges::warn()
{
    const auto add = [this](const char* code) { m_warnings.push_back({QString::fromLatin1(code), names()}); };
    if (m_keep.birthDate && m_drop.birthDate && m_keep.birthDate != m_drop.birthDate) {
        add("people.merge-warning-birth");
    }
    const auto& all = m_desk.snapshot();
    const auto isWithdrawn = [this](const people::Consent& one) {
        return now(one.person) == m_keep.id && one.withdrawnOn;
    };
    if (std::ranges::any_of(all.consents, isWithdrawn)) {
        add("people.merge-warning-withdrawn");
    }
    QHash<QUuid, QSet<QUuid>> mentorsOf;
    for (const pairs::Pair& pair : all.pairs) {
        for (const auto mentee : pairs::menteesHeld(moved(pair), m_desk.today())) {
            mentorsOf[mentee.uuid()].insert(pair.id.uuid());
        }
    }
    const bool crowded = std::ranges::any_of(m_entries, [&](const base::Id<people::Entry>& entry) {
        return mentorsOf.value(entry.uuid()).size() > 1;
    });
    if (crowded) {
        add("people.merge-warning-pairs");
    }
}

MergePreview MergeChanges::preview() const
{
    MergePreview preview{m_person, m_fields.questions(), {}, m_warnings};
    for (auto one = m_moved.cbegin(); one != m_moved.cend(); ++one) {
        preview.handedOver.push_back({one.key(), {{QStringLiteral("n"), QString::number(one.value())}}});
    }
    return preview;
}

} // namespace kurator::office
