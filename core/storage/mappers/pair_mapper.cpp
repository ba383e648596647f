#include "storage/mappers/tables.h"

namespace kurator::storage {

using pairs::Ballot;
using pairs::MatchFormula;
using pairs::MatchVariant;
using pairs::Meeting;
using pairs::Member;
using pairs::Opinion;
using pairs::Override;
using pairs::Pair;
using pairs::TrialSheet;

template <>
const Table<Pair>& tableOf()
{
    using P = Pair;
    static const Table<P> table{
        "pair",
        {
            column<P>("id", &P::id),
            column<P>("programme", &P::programme),
            column<P>("form", &P::form),
            column<P>("role_model", &P::roleModel),
            column<P>("mentor", &P::mentor),
            column<P>(
                "starts", [](auto& p) -> auto& { return p.period.start; }),
            column<P>(
                "ends", [](auto& p) -> auto& { return p.period.end; }),
            column<P>("state", &P::state),
            column<P>("origin", &P::origin),
            column<P>("goal", &P::goal),
            column<P>("score", &P::score),
            column<P>("order_document", &P::order),
            column<P>("outcome", &P::outcome),
        },
        {
            listPart("pair_member", "pair", &P::members,
                     {column<Member>("mentee", &Member::mentee), column<Member>("joined_on", &Member::from),
                      column<Member>("left_on", &Member::to), column<Member>("reason", &Member::reason)}),
            listPart(
                "pair_override", "pair", &P::overrides,
                {column<Override>("rule", &Override::rule), column<Override>("reason", &Override::reason)}),
        }};
    return table;
}

template <>
const Table<Meeting>& tableOf()
{
    using M = Meeting;
    static const Table<M> table{"meeting",
                                {
                                    column<M>("id", &M::id),
                                    column<M>("pair", &M::pair),
                                    column<M>("kind", &M::kind),
                                    column<M>("date", &M::date),
                                    column<M>("minutes", &M::minutes),
                                    column<M>("format", &M::format),
                                    column<M>("topic", &M::topic),
                                    column<M>("result", &M::result),
                                    column<M>("next_on", &M::nextOn),
                                }};
    return table;
}

template <>
const Table<Ballot>& tableOf()
{
    using B = Ballot;
    using Chosen = base::Id<people::Entry>;
    static const Table<B> table{"ballot",
                                {
                                    column<B>("id", &B::id),
                                    column<B>("entry", &B::entry),
                                    column<B>("taken_on", &B::takenOn),
                                    column<B>("comment", &B::comment),
                                },
                                {listPart("ballot_choice", "ballot", &B::choices,
                                          {column<Chosen>(
                                              "chosen", [](auto& id) -> auto& { return id; })})}};
    return table;
}

template <>
const Table<Opinion>& tableOf()
{
    using O = Opinion;
    static const Table<O> table{"opinion",
                                {
                                    column<O>("id", &O::id),
                                    column<O>("mentor", &O::mentor),
                                    column<O>("mentee", &O::mentee),
                                    column<O>("given_by", &O::by),
                                    column<O>("verdict", &O::verdict),
                                    column<O>("reason", &O::reason),
                                    column<O>("given_on", &O::givenOn),
                                }};
    return table;
}

template <>
const Table<TrialSheet>& tableOf()
{
    using T = TrialSheet;
    static const Table<T> table{"trial_sheet",
                                {
                                    column<T>("id", &T::id),
                                    column<T>("pair", &T::pair),
                                    column<T>("entry", &T::entry),
                                    column<T>("filled_on", &T::filledOn),
                                    column<T>("benefit", &T::benefit),
                                    column<T>("contact", &T::contact),
                                    column<T>("trust", &T::trust),
                                    column<T>("goes_on", &T::goesOn),
                                    column<T>("wants_change", &T::wantsChange),
                                    column<T>("comment", &T::comment),
                                }};
    return table;
}

template <>
const Table<MatchVariant>& tableOf()
{
    using M = MatchVariant;
    static const Table<M> table{"match_variant",
                                {
                                    column<M>("id", &M::id),
                                    column<M>("programme", &M::programme),
                                    column<M>("name", &M::name),
                                    column<M>("made_on", &M::madeOn),
                                    column<M>("content", &M::content),
                                }};
    return table;
}

template <>
const Table<MatchFormula>& tableOf()
{
    using M = MatchFormula;
    static const Table<M> table{"match_formula",
                                {
                                    column<M>("id", &M::id),
                                    column<M>("programme", &M::programme),
                                    column<M>("form", &M::form),
                                    column<M>("weights", &M::weights),
                                }};
    return table;
}

} // namespace kurator::storage
