#include "matching/remedies.h"

#include "matching/candidates.h"
#include "matching/locks.h"

#include <algorithm>
#include <tuple>

namespace kurator::matching {

namespace {

constexpr size_t triesAtMost = 24; // each is a matching of its own

struct Outcome
{
    int matched = 0;
    bool hasMentor = false;
};

// The mentors worth asking first: the best suited, each with what stands between.
struct Near
{
    size_t column = 0;
    RuleSet between;
    int score = 0;
};

// How it goes with the mentee first among equals: a change that lets one more be matched helps whoever is
// asked about. Nothing when cancelled.
std::optional<Outcome> outcomeOf(const Inputs& inputs, Options options, base::Id<people::Entry> mentee)
{
    options.priority.push_back(mentee);
    Candidates candidates(inputs, options);
    const auto row = candidates.rowOf(mentee);
    const auto answer = solved(candidates, options);
    if (!answer || !row) {
        return std::nullopt;
    }
    const auto& columns = answer->assignment.columnOfRow;
    return Outcome{static_cast<int>(std::ssize(columns) - std::ranges::count(columns, noColumn)),
                   columns[*row] != noColumn};
}

std::optional<Outcome> outcomeNow(const Inputs& inputs, const Options& options,
                                  base::Id<people::Entry> mentee)
{
    const auto proposal = match(inputs, options);
    if (!proposal) {
        return std::nullopt;
    }
    return Outcome{proposal->matched, std::ranges::find(proposal->pairs, mentee, &ProposedPair::mentee) !=
                                          proposal->pairs.end()};
}

class RemedySearch
{
public:
    RemedySearch(const Inputs& inputs, const Options& options, base::Id<people::Entry> mentee, size_t atMost)
        : m_inputs(inputs), m_options(options), m_candidates(inputs, options), m_atMost(atMost)
    {
        m_options.control.progress = {};
        if (const auto row = m_candidates.rowOf(mentee)) {
            m_row = *row;
            m_before = outcomeNow(m_inputs, m_options, mentee);
        }
    }

    std::vector<Remedy> search()
    {
        if (!m_before || m_before->hasMentor) {
            return {};
        }
        tryOwnConsent();
        for (const Near& near : nearest()) {
            tryMentor(near);
        }
        tryThreshold();
        tryOneMentorMore();
        return m_options.control.isCancelled() ? std::vector<Remedy>{} : std::move(m_found);
    }

private:
    [[nodiscard]] const Mentee& mentee() const { return *m_candidates.mentees[m_row]; }

    [[nodiscard]] static Mentee& menteeIn(Inputs& inputs, base::Id<people::Entry> id)
    {
        return *std::ranges::find(inputs.mentees, id, &Mentee::id);
    }
    [[nodiscard]] static Mentor& mentorIn(Inputs& inputs, base::Id<people::Entry> id)
    {
        return *std::ranges::find(inputs.mentors, id, &Mentor::id);
    }

    // Mentors of whom one thing at most is missing, the best suited first.
    [[nodiscard]] std::vector<Near> nearest() const
    {
        std::vector<Near> found;
        for (size_t column = 0; column < m_candidates.mentors.size(); ++column) {
            RuleSet between;
            if (!m_candidates.allowed.best(m_row, column)) {
                between = m_candidates.allowed.nearest(m_row, column).rules;
            }
            const int score = explainedScore(mentee(), *m_candidates.mentors[column], m_options.weights,
                                             m_candidates.ballotsTaken)
                                  .value;
            if (between.count() <= 1) {
                found.push_back({column, between, score});
            }
        }
        std::ranges::sort(found, [](const Near& a, const Near& b) {
            return std::tuple(-a.score, a.column) < std::tuple(-b.score, b.column);
        });
        return found;
    }

    void tryOwnConsent()
    {
        if (mentee().obstacles.empty()) {
            return;
        }
        Inputs inputs = m_inputs;
        menteeIn(inputs, mentee().id).obstacles.clear();
        attempt(Help::OwnConsent, "remedy.own-consent", nullptr, inputs, m_options);
    }

    void tryMentor(const Near& near)
    {
        const Mentor& mentor = *m_candidates.mentors[near.column];
        Inputs inputs = m_inputs;
        Mentor& changed = mentorIn(inputs, mentor.id);
        if (m_candidates.isBanned(m_row, near.column)) {
            Options options = m_options;
            std::erase(options.banned, PairWish{mentor.id, mentee().id});
            attempt(Help::BanLifted, "remedy.ban-lifted", &mentor, inputs, options);
        } else if (near.between[bit(Rule::NoConsent)] || near.between[bit(Rule::ConsentPractice)]) {
            changed.obstacles.clear();
            attempt(Help::MentorConsent, "remedy.mentor-consent", &mentor, inputs, m_options);
        } else if (near.between[bit(Rule::OpinionAgainst)] || near.between[bit(Rule::NotWith)]) {
            tryOpinionLifted(near, mentor);
        } else if (near.between[bit(Rule::EmployeePapers)]) {
            changed.labourObstacles.clear();
            attempt(Help::EmployeePapers, "remedy.employee-papers", &mentor, inputs, m_options);
        } else if (near.between[bit(Rule::NotInRegistry)]) {
            changed.status = people::MentorStatus::InRegistry;
            attempt(Help::Registry, "remedy.registry", &mentor, inputs, m_options);
        } else if (near.between[bit(Rule::NotTrained)]) {
            changed.trained = true;
            changed.status = people::MentorStatus::Trained;
            attempt(Help::Training, "remedy.training", &mentor, inputs, m_options);
        } else if (near.between.none() || near.between[bit(Rule::Capacity)]) {
            changed.capacity = mentor.capacity.value_or(1) + 1;
            attempt(Help::OnePlaceMore, "remedy.one-place-more", &mentor, inputs, m_options);
            tryWiderAges(mentor);
        }
    }

    void tryOpinionLifted(const Near& near, const Mentor& mentor)
    {
        Inputs inputs = m_inputs;
        std::erase_if(menteeIn(inputs, mentee().id).opinions, [&](const OpinionOfPair& opinion) {
            return opinion.mentor == mentor.id && opinion.verdict == pairs::Verdict::Against;
        });
        if (near.between[bit(Rule::OpinionAgainst)]) {
            attempt(Help::OpinionLifted, "remedy.opinion-lifted", &mentor, inputs, m_options);
        } else {
            attempt(Help::WishLifted, "remedy.wish-lifted", &mentor, inputs, m_options);
        }
    }

    // Wished ages only count for the score, so they keep somebody away only below a threshold.
    void tryWiderAges(const Mentor& mentor)
    {
        if (m_options.goal != Goal::BestSuited || !mentor.wishedAges || !mentee().age) {
            return;
        }
        people::AgeRange ages = *mentor.wishedAges;
        const int age = mentee().age->years;
        if (age < ages.from) {
            --ages.from;
        } else if (age > ages.to) {
            ++ages.to;
        } else {
            return;
        }
        Inputs inputs = m_inputs;
        mentorIn(inputs, mentor.id).wishedAges = ages;
        attempt(Help::WiderAges, "remedy.wider-ages", &mentor, inputs, m_options,
                {{QStringLiteral("from"), QString::number(ages.from)},
                 {QStringLiteral("to"), QString::number(ages.to)}});
    }

    void tryThreshold()
    {
        int best = 0;
        for (size_t column = 0; column < m_candidates.mentors.size(); ++column) {
            if (!m_candidates.isBanned(m_row, column) && m_candidates.allowed.best(m_row, column)) {
                best = std::max(best, explainedScore(mentee(), *m_candidates.mentors[column],
                                                     m_options.weights, m_candidates.ballotsTaken)
                                          .value);
            }
        }
        Options options = m_options;
        if (options.goal != Goal::BestSuited || best == 0 || best >= options.threshold) {
            return;
        }
        options.threshold = best;
        attempt(Help::LowerThreshold, "remedy.lower-threshold", nullptr, m_inputs, options,
                {{QStringLiteral("n"), QString::number(best)}});
    }

    // Somebody who can do all that is asked for, trained and with every paper.
    void tryOneMentorMore()
    {
        Inputs inputs = m_inputs;
        for (const programme::Form& form : m_inputs.forms) {
            if (form.mentorSides.empty() || isOnNoMenteeSide(mentee(), form)) {
                continue;
            }
            Mentor newcomer;
            newcomer.category = form.mentorSides.front();
            newcomer.capacity = 1;
            newcomer.competenceWords = mentee().requestWords;
            newcomer.interestWords = mentee().interestWords;
            newcomer.time = mentee().time;
            newcomer.status = people::MentorStatus::Trained;
            newcomer.trained = true;
            inputs.mentors.push_back(std::move(newcomer));
            attempt(Help::OneMentorMore, "remedy.one-mentor-more", nullptr, inputs, m_options,
                    {{QStringLiteral("form"), form.title}});
            return;
        }
    }

    void attempt(Help help, const char* code, const Mentor* mentor, const Inputs& inputs,
                 const Options& options, base::Arguments arguments = {})
    {
        if (m_found.size() >= m_atMost || m_tries >= triesAtMost || m_options.control.isCancelled()) {
            return;
        }
        ++m_tries;
        const auto after = outcomeOf(inputs, options, mentee().id);
        if (!after || !after->hasMentor || after->matched <= m_before->matched) {
            return;
        }
        arguments[QStringLiteral("mentee")] = mentee().name;
        arguments[QStringLiteral("mentor")] = mentor ? mentor->name : QString();
        m_found.push_back({help,
                           mentor ? std::optional(mentor->id) : std::nullopt,
                           {QString::fromLatin1(code), std::move(arguments)}});
    }

    const Inputs& m_inputs;
    Options m_options;
    Candidates m_candidates;
    size_t m_atMost;
    size_t m_row = 0;
    std::optional<Outcome> m_before;
    size_t m_tries = 0;
    std::vector<Remedy> m_found;
};

} // namespace

std::vector<Remedy> remedies(const Inputs& inputs, const Options& options, base::Id<people::Entry> mentee,
                             size_t atMost)
{
    return RemedySearch(inputs, options, mentee, atMost).search();
}

} // namespace kurator::matching
