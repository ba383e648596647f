#pragma once

#include "matching/score.h"

#include <QHash>
#include <QString>

#include <span>
#include <vector>

namespace kurator::matching {

// Whether anybody at all filled in a ballot.
[[nodiscard]] bool areBallotsTaken(const std::vector<const Mentee*>& mentees,
                                   const std::vector<const Mentor*>& mentors);

// The scores of one mentee with every mentor at once: the values of explainedScore() without its words.
// Mentors are looked up by word, so a row costs little more than the words that meet.
class ScoreRows
{
public:
    ScoreRows(const std::vector<const Mentee*>& mentees, const std::vector<const Mentor*>& mentors,
              const Weights& weights);

    // `row` has as many places as there are mentors.
    void fill(const Mentee& mentee, std::span<qint32> row);

private:
    using Postings = QHash<QString, std::vector<size_t>>;

    void countHits(const QStringList& words, const Postings& postings, std::vector<int>& hits) const;
    void readBallots(const Mentee& mentee);
    [[nodiscard]] Share choiceShare(const Mentee& mentee, size_t mentor) const;

    const std::vector<const Mentor*>& m_mentors;
    Weights m_weights;
    bool m_ballotsTaken;
    Postings m_competences;
    Postings m_interests;
    QHash<base::Id<people::Entry>, size_t> m_mentorPlaces;
    QHash<base::Id<people::Entry>, std::vector<std::pair<size_t, int>>> m_namedByMentors;
    std::vector<int> m_requestHits;
    std::vector<int> m_interestHits;
    std::vector<int> m_placeByMentee;
    std::vector<int> m_placeByMentor;
};

} // namespace kurator::matching
