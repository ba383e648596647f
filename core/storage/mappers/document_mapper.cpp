#include "storage/mappers/tables.h"

namespace kurator::storage {

using documents::Acquaintance;
using documents::Document;
using documents::OwnAct;
using documents::OwnTemplate;
using documents::PaperRules;

template <>
const Table<Document>& tableOf()
{
    using D = Document;
    using A = Acquaintance;
    static const Table<D> table{"document",
                                {
                                    column<D>("id", &D::id),
                                    column<D>("programme", &D::programme),
                                    column<D>("kind", &D::kind),
                                    column<D>("number", &D::number),
                                    column<D>("date", &D::date),
                                    column<D>("title", &D::title),
                                    column<D>("state", &D::state),
                                    column<D>("issued_elsewhere", &D::issuedElsewhere),
                                    column<D>("blocks", &D::blocks),
                                    column<D>("data", &D::data),
                                    column<D>("on_staff", &D::onStaff),
                                    column<D>("file_mark", &D::fileMark),
                                    column<D>("annulled_by", &D::annulledBy),
                                },
                                {textsPart("document_subject", "document", &D::subjects, "subject"),
                                 listPart("acquaintance", "document", &D::acquaintances,
                                          {
                                              column<A>("person", &A::person),
                                              column<A>("name", &A::name),
                                              column<A>("job", &A::position),
                                              column<A>("department", &A::department),
                                              column<A>("signed_on", &A::signedOn),
                                          })}};
    return table;
}

template <>
const Table<OwnTemplate>& tableOf()
{
    using T = OwnTemplate;
    static const Table<T> table{"own_template",
                                {
                                    column<T>("id", &T::id),
                                    column<T>("name", &T::name),
                                    column<T>("text", &T::text),
                                    column<T>("original", &T::original),
                                }};
    return table;
}

template <>
const Table<OwnAct>& tableOf()
{
    using O = OwnAct;
    static const Table<O> table{"own_act",
                                {
                                    column<O>("id", &O::id),
                                    column<O>("key", &O::key),
                                    column<O>("content", &O::content),
                                }};
    return table;
}

template <>
const Table<PaperRules>& tableOf()
{
    using R = PaperRules;
    static const Table<R> table{"paper_rules",
                                {
                                    column<R>("id", &R::id),
                                    column<R>("style", &R::style),
                                    column<R>("orders_mask", &R::ordersMask),
                                    column<R>("staff_mask", &R::staffMask),
                                    column<R>("directives", &R::directives),
                                }};
    return table;
}

} // namespace kurator::storage
