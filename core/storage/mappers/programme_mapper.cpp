#include "storage/mappers/tables.h"

namespace kurator::storage {

using programme::Denominator;
using programme::OwnProfile;
using programme::PlanValue;
using programme::Programme;
using programme::ProgrammePlan;
using programme::RoadmapMark;

namespace {

using PaperId = base::Id<documents::Document>;

} // namespace

template <>
const Table<Programme>& tableOf()
{
    using P = Programme;
    static const Table<P> table{"programme",
                                {
                                    column<P>("id", &P::id),
                                    column<P>("organisation", &P::organisation),
                                    column<P>("profile", &P::profile),
                                    column<P>("year_kind", &P::yearKind),
                                    column<P>(
                                        "starts", [](auto& p) -> auto& { return p.period.start; }),
                                    column<P>(
                                        "ends", [](auto& p) -> auto& { return p.period.end; }),
                                    column<P>("t0", &P::t0),
                                    column<P>("t0_number", &P::t0Number),
                                    column<P>("training_before_pairs", &P::trainingBeforePairs),
                                    column<P>("move_to_working_day", &P::moveToWorkingDay),
                                    column<P>("representative_from_14", &P::representativeFrom14),
                                    column<P>("pairs_by", &P::pairsBy),
                                },
                                {textsPart("programme_form", "programme", &P::forms, "form")}};
    return table;
}

template <>
const Table<RoadmapMark>& tableOf()
{
    using R = RoadmapMark;
    static const Table<R> table{"roadmap_mark",
                                {
                                    column<R>("id", &R::id),
                                    column<R>("programme", &R::programme),
                                    column<R>("number", &R::number),
                                    column<R>("state", &R::state),
                                    column<R>("evidence", &R::evidence),
                                    column<R>("done_on", &R::doneOn),
                                    column<R>("moved_start", &R::movedStart),
                                    column<R>("moved_end", &R::movedEnd),
                                },
                                {listPart("roadmap_mark_document", "mark", &R::papers,
                                          {column<PaperId>(
                                              "document", [](auto& id) -> auto& { return id; })})}};
    return table;
}

template <>
const Table<Denominator>& tableOf()
{
    using D = Denominator;
    static const Table<D> table{"denominator",
                                {
                                    column<D>("id", &D::id),
                                    column<D>("programme", &D::programme),
                                    column<D>("indicator", &D::indicator),
                                    column<D>("value", &D::value),
                                    column<D>("date", &D::date),
                                    column<D>("source", &D::source),
                                }};
    return table;
}

template <>
const Table<PlanValue>& tableOf()
{
    using P = PlanValue;
    static const Table<P> table{"plan_value",
                                {
                                    column<P>("id", &P::id),
                                    column<P>("indicator", &P::indicator),
                                    column<P>("year", &P::year),
                                    column<P>("value", &P::value),
                                }};
    return table;
}

template <>
const Table<ProgrammePlan>& tableOf()
{
    using P = ProgrammePlan;
    static const Table<P> table{"programme_plan",
                                {
                                    column<P>("id", &P::id),
                                    column<P>("programme", &P::programme),
                                    column<P>("goal", &P::goal),
                                    column<P>("tasks", &P::tasks),
                                    column<P>("results", &P::results),
                                    column<P>("strengths", &P::strengths),
                                    column<P>("weaknesses", &P::weaknesses),
                                    column<P>("opportunities", &P::opportunities),
                                    column<P>("threats", &P::threats),
                                }};
    return table;
}

template <>
const Table<OwnProfile>& tableOf()
{
    using O = OwnProfile;
    static const Table<O> table{"own_profile",
                                {
                                    column<O>("id", &O::id),
                                    column<O>("code", &O::code),
                                    column<O>("content", &O::content),
                                }};
    return table;
}

} // namespace kurator::storage
