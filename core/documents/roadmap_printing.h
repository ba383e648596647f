#pragma once

#include "documents/approval.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace kurator::documents {

// The three sets of columns that the sources print a roadmap in.
enum class ColumnSet
{
    Khakassia, // S001
    List,      // S004: a numbered list
    Municipal  // S002
};

// Short texts for machines: «khakassia», «list», «municipal».
[[nodiscard]] QString columnSetCode(ColumnSet set);
[[nodiscard]] std::optional<ColumnSet> columnSetFrom(const QString& code);

// As its source words them.
[[nodiscard]] QStringList headingsOf(ColumnSet set);

// Which set the headings of a profile belong to; those of an own profile may be worded otherwise.
[[nodiscard]] ColumnSet columnSetOf(const QStringList& headings);

// How the curator wants the roadmap (D06) on paper. No columns: those of the profile. No approvals: the usual
// ones of the set.
struct RoadmapPrinting
{
    std::optional<ColumnSet> columns = {};
    std::vector<Approval> approvals = {}; // up to mostApprovals, in the curator's order

    friend bool operator==(const RoadmapPrinting&, const RoadmapPrinting&) = default;
};

// S001 is agreed with a person and approved by the director; the others are approved by the director.
[[nodiscard]] std::vector<Approval> usualApprovals(ColumnSet set);

[[nodiscard]] QJsonObject toJson(const RoadmapPrinting& printing);
// What cannot be read is left at its default, so that an older draft is read too.
[[nodiscard]] RoadmapPrinting roadmapPrintingFromJson(const QJsonObject& json);

} // namespace kurator::documents
