#pragma once

#include "base/id.h"

#include <QByteArray>
#include <QString>

namespace kurator::documents {

// The school's own rules of office work: the look of papers, and how its secretary writes numbers. At most
// one in a base; without it papers follow ГОСТ Р 7.0.97-2025.
struct PaperRules
{
    base::Id<PaperRules> id;
    QByteArray style;        // JSON of the house style; empty: the standard's own
    QString ordersMask;      // of the journal of orders on the main activity: «{n}-ОД»; empty: any number
    QString staffMask;       // of the journal of orders on staff: «{n}-ЛС»
    bool directives = false; // «распоряжение» instead of «приказ» (S001 5.6, S004)

    friend bool operator==(const PaperRules&, const PaperRules&) = default;
};

} // namespace kurator::documents
