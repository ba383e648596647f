#include "matching/unmatched.h"

#include <algorithm>
#include <array>

namespace kurator::matching {

namespace {

constexpr int namesAtMost = 5;

// Mentors a reason speaks of: all are counted, the first few are named.
struct NamedCount
{
    int count = 0;
    QStringList names;

    template <class Naming>
    void add(const Naming& naming)
    {
        if (++count <= namesAtMost) {
            names.append(naming());
        }
    }
    [[nodiscard]] QString joined() const
    {
        return names.join(QStringLiteral("; ")) + (count > namesAtMost ? QStringLiteral("; …") : QString());
    }
};

Note countedNote(const char* code, const QString& mentee, const NamedCount& mentors)
{
    return {QString::fromLatin1(code),
            {{QStringLiteral("mentee"), mentee},
             {QStringLiteral("n"), QString::number(mentors.count)},
             {QStringLiteral("mentors"), mentors.joined()}}};
}

// The names of those who go to each mentor.
std::vector<QStringList> takersOf(const Candidates& candidates, const Assignment& assignment)
{
    std::vector<QStringList> takers(candidates.mentors.size());
    for (size_t row = 0; row < candidates.mentees.size(); ++row) {
        if (const int column = assignment.columnOfRow[row]; column != noColumn) {
            takers[static_cast<size_t>(column)].append(candidates.mentees[row]->name);
        }
    }
    return takers;
}

// The code under which mentors kept away by a rule are counted.
const char* countCodeOf(Rule rule)
{
    switch (rule) {
    case Rule::Sides:
        return "unmatched.sides";
    case Rule::SamePerson:
        return "unmatched.same-person";
    case Rule::NoConsent:
        return "unmatched.mentor-consent";
    case Rule::EmployeePapers:
        return "unmatched.employee-papers";
    case Rule::MentorLeft:
        return "unmatched.mentor-left";
    case Rule::OwnChild:
        return "unmatched.own-child";
    case Rule::OpinionAgainst:
        return "unmatched.opinion-against";
    case Rule::NotWith:
        return "unmatched.not-with";
    case Rule::NotInRegistry:
        return "unmatched.not-in-registry";
    case Rule::NotTrained:
        return "unmatched.not-trained";
    case Rule::MenteeAge:
        return "unmatched.mentee-age-in-form";
    case Rule::MentorAge:
        return "unmatched.mentor-age";
    case Rule::SameFormMentor:
        return "unmatched.same-form-mentor";
    case Rule::SecondMentor:
        return "unmatched.second-mentor";
    case Rule::ConsentPractice:
        return "unmatched.mentor-consent-practice";
    case Rule::Capacity:
        return "unmatched.capacity";
    }
    return "";
}

std::optional<Rule> firstOf(const RuleSet& rules)
{
    for (size_t i = 0; i < ruleCount; ++i) {
        if (rules[i]) {
            return static_cast<Rule>(i);
        }
    }
    return std::nullopt;
}

class Explainer
{
public:
    Explainer(const Candidates& candidates, const std::vector<QStringList>& takers, size_t mentee,
              const Options& options)
        : m_candidates(candidates), m_takers(takers), m_at(mentee), m_mentee(*candidates.mentees[mentee]),
          m_groups(options.groups), m_lowest(options.goal == Goal::BestSuited ? options.threshold : 0)
    {}

    std::vector<Note> explain()
    {
        const bool groupless = tellNoGroup();
        const bool taken = tellTaken() || groupless;
        const bool below = tellBelow();
        const bool banned = tellBanned();
        if (taken || below || banned || !tellOwn()) {
            tellKeptAway();
        }
        return std::move(m_notes);
    }

private:
    [[nodiscard]] Note own(const char* code, base::Arguments more = {}) const
    {
        more[QStringLiteral("mentee")] = m_mentee.name;
        return {QString::fromLatin1(code), more};
    }

    // True when the mentee's own papers, category, age or pairs forbid every pair.
    bool tellOwn()
    {
        if (!m_mentee.category) {
            m_notes.push_back(own("unmatched.no-category"));
            return true;
        }
        const auto form = nearestForm();
        if (!form) {
            m_notes.push_back(own("unmatched.no-form"));
            return true;
        }
        const RuleSet forbidding = m_candidates.allowed.forbiddingMentee(m_at, *form);
        if (forbidding[bit(Rule::NoConsent)]) {
            tellObstacles("unmatched.no-consent", people::ObstacleWeight::Law);
        }
        if (forbidding[bit(Rule::ConsentPractice)]) {
            tellObstacles("unmatched.consent-practice", people::ObstacleWeight::Model);
        }
        if (forbidding[bit(Rule::MenteeAge)]) {
            tellAge(m_candidates.forms[*form]);
        }
        if (forbidding[bit(Rule::SameFormMentor)] || forbidding[bit(Rule::SecondMentor)]) {
            m_notes.push_back(own("unmatched.has-mentor"));
        }
        if (m_notes.empty() && m_candidates.mentors.empty()) {
            m_notes.push_back(own("unmatched.no-mentors"));
        }
        return !m_notes.empty();
    }

    // Of the forms whose side the mentee fits, the one with the least in the way.
    [[nodiscard]] std::optional<size_t> nearestForm() const
    {
        std::optional<size_t> nearest;
        size_t least = ruleCount + 1;
        for (size_t form = 0; form < m_candidates.forms.size(); ++form) {
            const RuleSet forbidding = m_candidates.allowed.forbiddingMentee(m_at, form);
            if (!forbidding[bit(Rule::Sides)] && forbidding.count() < least) {
                nearest = form;
                least = forbidding.count();
            }
        }
        return nearest;
    }

    void tellObstacles(const char* code, people::ObstacleWeight weight)
    {
        m_notes.push_back(own(code));
        for (const people::Obstacle& obstacle : m_mentee.obstacles) {
            if (obstacle.weight == weight) {
                m_notes.push_back({obstacle.code, obstacle.arguments});
            }
        }
    }

    void tellAge(const programme::Form& form)
    {
        m_notes.push_back(
            own("unmatched.mentee-age", {{QStringLiteral("form"), form.title},
                                         {QStringLiteral("age"), QString::number(m_mentee.age->years)},
                                         {QStringLiteral("from"), QString::number(form.menteeAges->from)},
                                         {QStringLiteral("to"), QString::number(form.menteeAges->to)}}));
    }

    [[nodiscard]] bool isAllowed(size_t mentor) const
    {
        return m_candidates.table.at(m_at, mentor) != forbiddenCell;
    }

    [[nodiscard]] bool fits(size_t mentor) const
    {
        return isAllowed(mentor) && m_candidates.table.at(m_at, mentor) >= m_lowest;
    }

    // Only a group leaves a place free that somebody who fits would take.
    [[nodiscard]] bool hasRoom(size_t mentor) const
    {
        return m_groups && m_takers[mentor].size() < m_candidates.table.capacities[mentor] &&
               (m_groups->most == 0 || m_takers[mentor].size() < m_groups->most);
    }

    // Mentors who would fit, but no group with this mentee comes together there.
    bool tellNoGroup()
    {
        NamedCount groupless;
        for (size_t mentor = 0; mentor < m_candidates.mentors.size(); ++mentor) {
            if (fits(mentor) && hasRoom(mentor)) {
                groupless.add([&] { return m_candidates.mentors[mentor]->name; });
            }
        }
        if (groupless.count > 0) {
            m_notes.push_back(
                countedNote(m_groups->oneTheme ? "unmatched.no-group-of-theme" : "unmatched.no-group",
                            m_mentee.name, groupless));
            m_notes.back().arguments[QStringLiteral("least")] = QString::number(m_groups->least);
        }
        return groupless.count > 0;
    }

    // Mentors who fit gave all their places to others: in a largest matching none of them can have one left.
    bool tellTaken()
    {
        NamedCount taken;
        for (size_t mentor = 0; mentor < m_candidates.mentors.size(); ++mentor) {
            if (fits(mentor) && !hasRoom(mentor)) {
                taken.add([&] {
                    return QStringLiteral("%1 (%2)").arg(m_candidates.mentors[mentor]->name,
                                                         m_takers[mentor].join(QStringLiteral(", ")));
                });
            }
        }
        if (taken.count > 0) {
            m_notes.push_back(countedNote("unmatched.taken", m_mentee.name, taken));
        }
        return taken.count > 0;
    }

    // Mentors who fit, but not well enough.
    bool tellBelow()
    {
        NamedCount below;
        int best = 0;
        for (size_t mentor = 0; mentor < m_candidates.mentors.size(); ++mentor) {
            const qint32 score = m_candidates.table.at(m_at, mentor);
            if (isAllowed(mentor) && score < m_lowest) {
                below.add([&] { return m_candidates.mentors[mentor]->name; });
                best = std::max(best, score);
            }
        }
        if (below.count > 0) {
            m_notes.push_back(countedNote("unmatched.below-threshold", m_mentee.name, below));
            m_notes.back().arguments[QStringLiteral("best")] = QString::number(best);
            m_notes.back().arguments[QStringLiteral("threshold")] = QString::number(m_lowest);
        }
        return below.count > 0;
    }

    // Mentors who would fit but for the curator's ban.
    bool tellBanned()
    {
        NamedCount banned;
        for (size_t mentor = 0; mentor < m_candidates.mentors.size(); ++mentor) {
            if (m_candidates.isBanned(m_at, mentor) && m_candidates.allowed.best(m_at, mentor)) {
                banned.add([&] { return m_candidates.mentors[mentor]->name; });
            }
        }
        if (banned.count > 0) {
            m_notes.push_back(countedNote("unmatched.banned", m_mentee.name, banned));
        }
        return banned.count > 0;
    }

    void tellKeptAway()
    {
        std::array<NamedCount, ruleCount> keptAway;
        for (size_t mentor = 0; mentor < m_candidates.mentors.size(); ++mentor) {
            const auto rule =
                isAllowed(mentor) ? std::nullopt : firstOf(m_candidates.allowed.nearest(m_at, mentor).rules);
            if (rule) {
                keptAway[bit(*rule)].add([&] { return m_candidates.mentors[mentor]->name; });
            }
        }
        for (size_t rule = ruleCount; rule-- > 0;) {
            if (keptAway[rule].count > 0) {
                m_notes.push_back(
                    countedNote(countCodeOf(static_cast<Rule>(rule)), m_mentee.name, keptAway[rule]));
            }
        }
    }

    const Candidates& m_candidates;
    const std::vector<QStringList>& m_takers;
    size_t m_at;
    const Mentee& m_mentee;
    const std::optional<GroupWish>& m_groups;
    int m_lowest;
    std::vector<Note> m_notes;
};

} // namespace

std::vector<Unmatched> explainUnmatched(const Candidates& candidates, const Assignment& assignment,
                                        const Options& options)
{
    const std::vector<QStringList> takers = takersOf(candidates, assignment);
    std::vector<Unmatched> unmatched;
    for (size_t row = 0; row < candidates.mentees.size(); ++row) {
        if (assignment.columnOfRow[row] == noColumn) {
            unmatched.push_back(
                {candidates.mentees[row]->id, Explainer(candidates, takers, row, options).explain()});
        }
    }
    return unmatched;
}

} // namespace kurator::matching
