#include "matching/score_rows.h"

#include "matching/circumstances.h"

#include <algorithm>

namespace kurator::matching {

namespace {

QStringList onceEach(QStringList words)
{
    words.removeDuplicates();
    return words;
}

void post(QHash<QString, std::vector<size_t>>& postings, const QStringList& words, size_t mentor)
{
    for (const QString& word : onceEach(words)) {
        postings[word].push_back(mentor);
    }
}

void postKey(QHash<QString, std::vector<size_t>>& postings, const QString& key, size_t mentor)
{
    if (!key.isEmpty()) {
        postings[key].push_back(mentor);
    }
}

// shareOfWords() for every number of hits of one mentee.
std::vector<Share> wordShares(int asked)
{
    std::vector<Share> shares;
    for (int met = 0; asked > 0 && met <= asked; ++met) {
        shares.push_back(shareOfWords(met, asked));
    }
    return shares;
}

} // namespace

bool areBallotsTaken(const std::vector<const Mentee*>& mentees, const std::vector<const Mentor*>& mentors)
{
    const auto voted = [](const Participant* participant) { return participant->choices.has_value(); };
    return std::ranges::any_of(mentees, voted) || std::ranges::any_of(mentors, voted);
}

ScoreRows::ScoreRows(const std::vector<const Mentee*>& mentees, const std::vector<const Mentor*>& mentors,
                     const Weights& weights)
    : m_mentors(mentors), m_weights(weights), m_ballotsTaken(areBallotsTaken(mentees, mentors)),
      m_weightSum(sumOfWeights(weights, m_ballotsTaken)), m_hits(mentors.size()),
      m_placeByMentee(mentors.size()), m_placeByMentor(mentors.size()), m_shares(mentors.size()),
      m_weighted(mentors.size())
{
    for (size_t i = 0; i < mentors.size(); ++i) {
        post(m_competences, mentors[i]->competenceWords, i);
        post(m_interests, mentors[i]->interestWords, i);
        m_tellCompetences.push_back(!mentors[i]->competenceWords.isEmpty());
        m_tellInterests.push_back(!mentors[i]->interestWords.isEmpty());
        postKey(m_classes, mentors[i]->classKey, i);
        postKey(m_districts, mentors[i]->districtKey, i);
        m_mentorPlaces.insert(mentors[i]->id, i);
        m_placesOfPerson[mentors[i]->person].push_back(i);
        if (mentors[i]->choices) {
            for (const auto& named : *mentors[i]->choices) {
                m_namedByMentors[named].emplace_back(i, placeAmong(*mentors[i]->choices, named));
            }
        }
    }
}

bool ScoreRows::counts(Criterion criterion) const
{
    return m_weights.of(criterion) > 0 && (criterion != Criterion::Choice || m_ballotsTaken);
}

template <class Sharing>
void ScoreRows::add(Criterion criterion, const Sharing& share)
{
    const qint64 weight = m_weights.of(criterion);
    for (size_t i = 0; i < m_mentors.size(); ++i) {
        m_weighted[i] += weight * share(i);
    }
}

void ScoreRows::addWords(Criterion criterion, QStringList asked, const Postings& postings,
                         const std::vector<bool>& told)
{
    asked = onceEach(std::move(asked));
    std::ranges::fill(m_hits, 0);
    for (const QString& word : asked) {
        if (const auto found = postings.find(word); found != postings.end()) {
            for (const size_t mentor : *found) {
                ++m_hits[mentor];
            }
        }
    }
    const std::vector<Share> shares = wordShares(static_cast<int>(asked.size()));
    add(criterion, [&](size_t i) {
        return told[i] && !shares.empty() ? shares[static_cast<size_t>(m_hits[i])] : unknownShare;
    });
}

void ScoreRows::readBallots(const Mentee& mentee)
{
    std::ranges::fill(m_placeByMentee, 0);
    std::ranges::fill(m_placeByMentor, 0);
    if (mentee.choices) {
        for (const auto& named : *mentee.choices) {
            if (const auto mentor = m_mentorPlaces.find(named); mentor != m_mentorPlaces.end()) {
                m_placeByMentee[*mentor] = placeAmong(*mentee.choices, named);
            }
        }
    }
    for (const auto& [mentor, place] : m_namedByMentors.value(mentee.id)) {
        m_placeByMentor[mentor] = place;
    }
}

void ScoreRows::addChoice(const Mentee& mentee)
{
    readBallots(mentee);
    add(Criterion::Choice, [&](size_t i) {
        return mentee.choices && m_mentors[i]->choices ? shareOfChoice(m_placeByMentee[i], m_placeByMentor[i])
                                                       : unknownShare;
    });
}

void ScoreRows::addTime(const Mentee& mentee)
{
    add(Criterion::Time, [&](size_t i) {
        const TimeGrid& time = m_mentors[i]->time;
        return mentee.time.isTold() && time.isTold() ? shareOfTime(mentee.time, time) : unknownShare;
    });
}

void ScoreRows::addAge(const Mentee& mentee)
{
    add(Criterion::Age, [&](size_t i) {
        const auto& wished = m_mentors[i]->wishedAges;
        return mentee.age && wished ? shareOfAge(*mentee.age, *wished) : unknownShare;
    });
}

void ScoreRows::addOpinion(const Mentee& mentee)
{
    std::ranges::fill(m_shares, unknownShare);
    for (const OpinionOfPair& opinion : mentee.opinions) {
        if (const auto mentor = m_mentorPlaces.find(opinion.mentor); mentor != m_mentorPlaces.end()) {
            m_shares[*mentor] = shareOfOpinion(mentee, *m_mentors[*mentor]).value_or(unknownShare);
        }
    }
    add(Criterion::Opinion, [&](size_t i) { return m_shares[i]; });
}

void ScoreRows::addPlace(const Mentee& mentee)
{
    const bool classTold = !mentee.classKey.isEmpty();
    const bool districtTold = !mentee.districtKey.isEmpty();
    for (size_t i = 0; i < m_mentors.size(); ++i) {
        const bool told = (classTold && !m_mentors[i]->classKey.isEmpty()) ||
                          (districtTold && !m_mentors[i]->districtKey.isEmpty());
        m_shares[i] = told ? 0 : unknownShare;
    }
    const auto meet = [&](const Postings& postings, const QString& key) {
        if (const auto found = postings.find(key); found != postings.end()) {
            for (const size_t mentor : *found) {
                m_shares[mentor] = fullShare;
            }
        }
    };
    meet(m_classes, mentee.classKey);
    meet(m_districts, mentee.districtKey);
    add(Criterion::Place, [&](size_t i) { return m_shares[i]; });
}

void ScoreRows::addMentorSex(const Mentee& mentee)
{
    add(Criterion::MentorSex,
        [&](size_t i) { return shareOfMentorSex(mentee, *m_mentors[i]).value_or(unknownShare); });
}

void ScoreRows::addHistory(const Mentee& mentee)
{
    std::ranges::fill(m_shares, unknownShare);
    for (const FormerMentor& former : mentee.formerMentors) {
        for (const size_t mentor : m_placesOfPerson.value(former.person)) {
            m_shares[mentor] = former.dissolved ? 0 : fullShare;
        }
    }
    add(Criterion::History, [&](size_t i) { return m_shares[i]; });
}

void ScoreRows::fill(const Mentee& mentee, std::span<qint32> row)
{
    std::ranges::fill(m_weighted, 0);
    for (const Criterion criterion : criteria) {
        if (!counts(criterion)) {
            continue;
        }
        switch (criterion) {
        case Criterion::Request:
            addWords(criterion, mentee.requestWords, m_competences, m_tellCompetences);
            break;
        case Criterion::Choice:
            addChoice(mentee);
            break;
        case Criterion::Interests:
            addWords(criterion, mentee.interestWords, m_interests, m_tellInterests);
            break;
        case Criterion::Time:
            addTime(mentee);
            break;
        case Criterion::Age:
            addAge(mentee);
            break;
        case Criterion::Opinion:
            addOpinion(mentee);
            break;
        case Criterion::Place:
            addPlace(mentee);
            break;
        case Criterion::MentorSex:
            addMentorSex(mentee);
            break;
        case Criterion::History:
            addHistory(mentee);
            break;
        }
    }
    for (size_t i = 0; i < m_mentors.size(); ++i) {
        row[i] = scoreOfSum(m_weighted[i], m_weightSum);
    }
}

} // namespace kurator::matching
