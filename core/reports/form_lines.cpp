#include "reports/form_lines.h"

#include <QMultiHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

namespace kurator::reports {

namespace {

constexpr int shownFrom = 3; // decision 9

constexpr std::array<QStringView, 2> formsOfRestricted{u"teacher-pupil-disability", u"teacher-pupil-at-risk"};

using MarksByEntry = QMultiHash<QUuid, people::RestrictedKind>;
// Place of the form in the profile, then code and role model.
using LineKey = std::tuple<qsizetype, QString, QString>;

qsizetype placeOf(const std::vector<programme::Form>& forms, const QString& code)
{
    return std::ranges::find(forms, code, &programme::Form::code) - forms.begin();
}

int pairsInStates(const std::vector<CountedPair>& pairs, std::initializer_list<pairs::PairState> states)
{
    return static_cast<int>(std::ranges::count_if(
        pairs, [&](const CountedPair& one) { return std::ranges::count(states, one.pair->state) > 0; }));
}

std::optional<int> restrictedCount(const std::vector<Involved>& mentees, const MarksByEntry& marks,
                                   people::RestrictedKind kind)
{
    const auto count = std::ranges::count_if(
        mentees, [&](const Involved& one) { return marks.contains(one.entry->id.uuid(), kind); });
    const bool shown = count >= shownFrom && count < std::ssize(mentees);
    return shown ? std::optional(static_cast<int>(count)) : std::nullopt;
}

FormLine formLine(const std::vector<CountedPair>& pairs, const MarksByEntry& marks,
                  const std::vector<programme::Form>& forms)
{
    const auto& first = *pairs.front().pair;
    FormLine line;
    line.code = first.form;
    line.title = formTitle(forms, first.form);
    line.roleModel = first.roleModel;
    const auto mentees = distinctMentees(pairs);
    if (tellsRestrictedCategory(line.code) && mentees.size() < shownFrom) {
        return line;
    }
    const auto groups = static_cast<int>(std::ranges::count_if(pairs, &CountedPair::isGroup));
    line.pairs = static_cast<int>(pairs.size()) - groups;
    line.groups = groups;
    line.mentors = static_cast<int>(distinctMentors(pairs).size());
    line.mentees = static_cast<int>(mentees.size());
    using State = pairs::PairState;
    line.finished = pairsInStates(pairs, {State::Completed});
    line.goingOn = pairsInStates(pairs, {State::Proposed, State::Active, State::Suspended});
    line.dissolved = pairsInStates(pairs, {State::Dissolved});
    std::ranges::transform(restrictedColumns, line.restricted.begin(), [&](people::RestrictedKind kind) {
        return restrictedCount(mentees, marks, kind);
    });
    return line;
}

} // namespace

bool tellsRestrictedCategory(const QString& formCode)
{
    return std::ranges::count(formsOfRestricted, QStringView(formCode)) > 0;
}

QString formTitle(const std::vector<programme::Form>& forms, const QString& code)
{
    const auto found = std::ranges::find(forms, code, &programme::Form::code);
    return found == forms.end() ? code : found->title;
}

std::vector<FormLine> formLines(const std::vector<CountedPair>& pairs, const school::Snapshot& snapshot,
                                const std::vector<programme::Form>& forms)
{
    MarksByEntry marks;
    for (const auto& mark : snapshot.restrictedMarks) {
        marks.insert(mark.entry.uuid(), mark.kind);
    }
    std::map<LineKey, std::vector<CountedPair>> byLine;
    for (const auto& pair : pairs) {
        byLine[{placeOf(forms, pair.pair->form), pair.pair->form, pair.pair->roleModel}].push_back(pair);
    }
    std::vector<FormLine> lines;
    for (const auto& [key, ofLine] : byLine) {
        lines.push_back(formLine(ofLine, marks, forms));
    }
    return lines;
}

} // namespace kurator::reports
