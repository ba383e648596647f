#include "matching/score_rows.h"

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

// shareOfWords() for every number of hits of one mentee.
std::vector<Share> wordShares(int asked)
{
    std::vector<Share> shares;
    for (int met = 0; asked > 0 && met <= asked; ++met) {
        shares.push_back(shareOfWords(met, asked));
    }
    return shares;
}

Share wordShare(const std::vector<Share>& shares, int hits, bool told)
{
    return told && !shares.empty() ? shares[static_cast<size_t>(hits)] : unknownShare;
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
      m_requestHits(mentors.size()), m_interestHits(mentors.size()), m_placeByMentee(mentors.size()),
      m_placeByMentor(mentors.size())
{
    for (size_t i = 0; i < mentors.size(); ++i) {
        post(m_competences, mentors[i]->competenceWords, i);
        post(m_interests, mentors[i]->interestWords, i);
        m_mentorPlaces.insert(mentors[i]->id, i);
        if (mentors[i]->choices) {
            for (const auto& named : *mentors[i]->choices) {
                m_namedByMentors[named].emplace_back(i, placeAmong(*mentors[i]->choices, named));
            }
        }
    }
}

void ScoreRows::countHits(const QStringList& words, const Postings& postings, std::vector<int>& hits) const
{
    std::ranges::fill(hits, 0);
    for (const QString& word : words) {
        if (const auto found = postings.find(word); found != postings.end()) {
            for (const size_t mentor : *found) {
                ++hits[mentor];
            }
        }
    }
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

Share ScoreRows::choiceShare(const Mentee& mentee, size_t mentor) const
{
    return mentee.choices && m_mentors[mentor]->choices
               ? shareOfChoice(m_placeByMentee[mentor], m_placeByMentor[mentor])
               : unknownShare;
}

void ScoreRows::fill(const Mentee& mentee, std::span<qint32> row)
{
    const QStringList request = onceEach(mentee.requestWords);
    const QStringList interests = onceEach(mentee.interestWords);
    countHits(request, m_competences, m_requestHits);
    countHits(interests, m_interests, m_interestHits);
    readBallots(mentee);
    const std::vector<Share> requestShares = wordShares(static_cast<int>(request.size()));
    const std::vector<Share> interestShares = wordShares(static_cast<int>(interests.size()));
    for (size_t i = 0; i < m_mentors.size(); ++i) {
        const Mentor& mentor = *m_mentors[i];
        const bool timesTold = mentee.time.isTold() && mentor.time.isTold();
        const bool agesTold = mentee.age && mentor.wishedAges;
        const Shares shares{
            wordShare(requestShares, m_requestHits[i], !mentor.competenceWords.isEmpty()),
            choiceShare(mentee, i),
            wordShare(interestShares, m_interestHits[i], !mentor.interestWords.isEmpty()),
            timesTold ? shareOfTime(mentee.time, mentor.time) : unknownShare,
            agesTold ? shareOfAge(*mentee.age, *mentor.wishedAges) : unknownShare,
        };
        row[i] = scoreOf(shares, m_weights, m_ballotsTaken);
    }
}

} // namespace kurator::matching
