#pragma once

#include "base/finding.h"
#include "programme/programme.h"
#include "school/snapshot.h"

#include <QSet>

namespace kurator::checks {

// What tells a finding from others of its code: the id of its subject, or the number of the roadmap's item.
[[nodiscard]] QString subjectKey(const base::Finding& finding);

// What the finding says, as JSON: its weight and arguments, but for those that grow by themselves from day to
// day. A finding that was accepted comes back when this text is another one.
[[nodiscard]] QString factsOf(const base::Finding& finding);
// The arguments kept in such a text.
[[nodiscard]] base::Arguments argumentsOf(const QString& facts);

// The law leaves no choice: consents of those in a pair and health marks (152-ФЗ ст. 9, 10), papers of
// employees who mentor (ТК РФ ст. 351.8), overdue requests about data (152-ФЗ ст. 20, 21).
[[nodiscard]] bool isOfLaw(const base::Finding& finding);

// What the curator accepted in a programme.
class Acceptances
{
public:
    Acceptances(const school::Snapshot& snapshot, base::Id<programme::Programme> programme);

    [[nodiscard]] bool isEmpty() const { return m_known.isEmpty(); }
    // Accepted as it stands; what is of law never is.
    [[nodiscard]] bool cover(const base::Finding& finding) const;

private:
    QSet<QString> m_known;
};

} // namespace kurator::checks
