#pragma once

#include "school/changes.h"
#include "storage/table.h"

namespace kurator::storage {

// The table of each kind of record.
template <class T>
[[nodiscard]] const Table<T>& tableOf();
template <>
const Table<people::Organisation>& tableOf();
template <>
const Table<people::Branch>& tableOf();
template <>
const Table<people::Partner>& tableOf();
template <>
const Table<people::StaffMember>& tableOf();
template <>
const Table<people::Person>& tableOf();
template <>
const Table<people::Representation>& tableOf();
template <>
const Table<programme::Programme>& tableOf();
template <>
const Table<people::Entry>& tableOf();
template <>
const Table<people::RestrictedMark>& tableOf();
template <>
const Table<people::Consent>& tableOf();
template <>
const Table<people::LabourPaper>& tableOf();
template <>
const Table<pairs::Pair>& tableOf();
template <>
const Table<pairs::Meeting>& tableOf();
template <>
const Table<pairs::Ballot>& tableOf();
template <>
const Table<pairs::Opinion>& tableOf();
template <>
const Table<pairs::TrialSheet>& tableOf();
template <>
const Table<pairs::MatchVariant>& tableOf();
template <>
const Table<pairs::MatchFormula>& tableOf();
template <>
const Table<documents::Document>& tableOf();
template <>
const Table<documents::OwnTemplate>& tableOf();
template <>
const Table<documents::OwnAct>& tableOf();
template <>
const Table<documents::PaperRules>& tableOf();
template <>
const Table<programme::RoadmapMark>& tableOf();
template <>
const Table<programme::Denominator>& tableOf();
template <>
const Table<programme::PlanValue>& tableOf();
template <>
const Table<people::Portfolio>& tableOf();
template <>
const Table<people::Interview>& tableOf();
template <>
const Table<people::DataRequest>& tableOf();
template <>
const Table<programme::ProgrammePlan>& tableOf();
template <>
const Table<programme::Event>& tableOf();
template <>
const Table<programme::OwnProfile>& tableOf();
template <>
const Table<base::SchoolHoliday>& tableOf();
template <>
const Table<school::AcceptedFinding>& tableOf();
template <>
const Table<base::CalendarDay>& tableOf();
template <>
const Table<school::SavedView>& tableOf();

} // namespace kurator::storage
