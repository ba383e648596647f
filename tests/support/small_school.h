#pragma once

#include "base/id_source.h"
#include "programme/form.h"
#include "school/snapshot.h"

#include <QDate>

namespace kurator::tests {

// A school in order: director, curator, the order on introduction, plans and denominators; a year from
// 01.09.2026 to 31.05.2027, and 20.11.2026 is today. People who are added have a sex, a birth date, a
// representative where they are minors and a signed consent, so a test takes away what it is about.
class SmallSchool
{
public:
    SmallSchool();

    // A pupil with both signatures under a consent of 10.09.2026 that names the regional centre.
    base::Id<people::Entry> mentee(const QString& name, const QDate& birth = QDate(2012, 3, 14));
    // A pupil mentor, in the registry, for two mentees.
    base::Id<people::Entry> pupilMentor(const QString& name, const QDate& birth = QDate(2010, 5, 6));
    base::Id<people::Entry> teacher(people::Side side, const QString& name);
    base::Id<people::Entry> employer(const QString& name, const QString& workplace);

    // Works since 25.10.2026 under the order on pairs, met a week ago.
    base::Id<pairs::Pair> pair(base::Id<people::Entry> mentor, base::Id<people::Entry> mentee,
                               const QString& form = QStringLiteral("pupil-pupil"));
    base::Id<documents::Document> paper(const QString& kind, const QString& number, const QDate& date);
    // Forgets what was met, so that the pair has been silent since its beginning.
    void withoutMeetings() { m_snapshot.meetings.clear(); }
    void represents(const people::Person& adult, const people::Person& child);
    void mark(base::Id<people::Entry> entry, people::RestrictedKind kind);
    void denominator(const QString& indicator, qint64 value);

    people::Entry& entry(base::Id<people::Entry> id);
    people::Person& personOf(base::Id<people::Entry> id);
    // The consent to processing of that person.
    people::Consent& consentOf(base::Id<people::Entry> id);
    pairs::Pair& pairOf(base::Id<pairs::Pair> id);
    documents::Document& paperOf(base::Id<documents::Document> id);
    school::Snapshot& snapshot() { return m_snapshot; }
    programme::Programme& programme() { return m_snapshot.programmes.front(); }
    [[nodiscard]] const std::vector<programme::Form>& forms() const { return m_forms; }
    [[nodiscard]] base::IdSource& ids() { return m_ids; }

private:
    base::Id<people::Entry> participant(people::Side side, people::Category category, const QString& name,
                                        const QDate& birth);
    void sign(base::Id<people::Person> person, bool minor);
    void addFigures();

    base::IdSource m_ids{26};
    school::Snapshot m_snapshot;
    std::vector<programme::Form> m_forms;
    base::Id<documents::Document> m_pairsOrder;
};

} // namespace kurator::tests
