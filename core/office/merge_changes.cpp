#include "office/merge_changes.h"

#include "language/date_words.h"
#include "pairs/places.h"
#include "school/told_apart.h"

#include <algorithm>

namespace kurator::office {

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
    mergeBallots();
    mergeOpinions();
    mergePortfolios();
    moveFamily();
    moveStaff();
    moveConsents();
    mergeLabourPapers();
    moveRequests();
    movePairs();
    mergeTrialSheets();
    moveEvents();
    moveAcquaintances();
    moveToldApart();
    m_changes.removed.emplace_back(m_drop);
    warn();
    return {};
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
