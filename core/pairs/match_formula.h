#pragma once

#include "base/id.h"
#include "programme/programme.h"

#include <QByteArray>
#include <QString>

namespace kurator::pairs {

// The weights of the criteria that the curator saved for a form, as office/match_formulas writes them; at
// most one a programme and form.
struct MatchFormula
{
    base::Id<MatchFormula> id;
    base::Id<programme::Programme> programme;
    QString form; // code; empty: all forms together
    QByteArray weights;

    friend bool operator==(const MatchFormula&, const MatchFormula&) = default;
};

} // namespace kurator::pairs
