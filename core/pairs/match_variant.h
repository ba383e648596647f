#pragma once

#include "base/id.h"
#include "programme/programme.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

namespace kurator::pairs {

// One way to match, put by to be compared with others: its rules and its result as office/match_variants
// writes them.
struct MatchVariant
{
    base::Id<MatchVariant> id;
    base::Id<programme::Programme> programme;
    QString name;
    std::optional<QDate> madeOn;
    QByteArray content;

    friend bool operator==(const MatchVariant&, const MatchVariant&) = default;
};

} // namespace kurator::pairs
