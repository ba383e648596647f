#pragma once

#include "base/id.h"
#include "programme/programme.h"

#include <QDate>
#include <QString>

namespace kurator::school {

// A finding that the curator looked at and leaves as it is, with the reason. It holds as long as the facts of
// the finding are the ones that were seen.
struct AcceptedFinding
{
    base::Id<AcceptedFinding> id;
    base::Id<programme::Programme> programme;
    QString code;    // of the finding
    QString subject; // its id, or the number of an item of the roadmap
    QString facts;   // what the finding said then, as text for comparing
    QString reason;
    QDate date;

    friend bool operator==(const AcceptedFinding&, const AcceptedFinding&) = default;
};

} // namespace kurator::school
