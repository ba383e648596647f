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
    using Shared = std::vector<Share>; // of one mentee with each mentor

    // Adds a criterion that counts; `share` gives that of a mentor by place.
    template <class Sharing>
    void add(Criterion criterion, const Sharing& share);
    void addWords(Criterion criterion, QStringList asked, const Postings& postings,
                  const std::vector<bool>& told);
    void addChoice(const Mentee& mentee);
    void addTime(const Mentee& mentee);
    void addAge(const Mentee& mentee);
    void addOpinion(const Mentee& mentee);
    void addPlace(const Mentee& mentee);
    void addMentorSex(const Mentee& mentee);
    void addHistory(const Mentee& mentee);
    void readBallots(const Mentee& mentee);
    [[nodiscard]] bool counts(Criterion criterion) const;

    const std::vector<const Mentor*>& m_mentors;
    Weights m_weights;
    bool m_ballotsTaken;
    int m_weightSum;
    Postings m_competences;
    Postings m_interests;
    std::vector<bool> m_tellCompetences;
    std::vector<bool> m_tellInterests;
    Postings m_classes;
    Postings m_districts;
    QHash<base::Id<people::Entry>, size_t> m_mentorPlaces;
    QHash<base::Id<people::Person>, std::vector<size_t>> m_placesOfPerson;
    QHash<base::Id<people::Entry>, std::vector<std::pair<size_t, int>>> m_namedByMentors;
    std::vector<int> m_hits;
    std::vector<int> m_placeByMentee;
    std::vector<int> m_placeByMentor;
    Shared m_shares;
    std::vector<qint64> m_weighted;
};

} // namespace kurator::matching
