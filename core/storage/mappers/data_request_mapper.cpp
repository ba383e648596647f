#include "storage/mappers/tables.h"

namespace kurator::storage {

using base::CalendarDay;
using people::DataRequest;
using people::RequestStep;
using school::SavedView;

namespace {

using ConsentId = base::Id<people::Consent>;

} // namespace

template <>
const Table<DataRequest>& tableOf()
{
    using D = DataRequest;
    static const Table<D> table{"data_request",
                                {
                                    column<D>("id", &D::id),
                                    column<D>("person", &D::person),
                                    column<D>("kind", &D::kind),
                                    column<D>("applicant", &D::applicant),
                                    column<D>("gist", &D::gist),
                                    column<D>("received_on", &D::receivedOn),
                                    column<D>("due_on", &D::dueOn),
                                    column<D>("extension_reason", &D::extensionReason),
                                    column<D>("answered_on", &D::answeredOn),
                                    column<D>("answer", &D::answer),
                                    column<D>("executor", &D::executor),
                                },
                                {
                                    listPart("data_request_consent", "request", &D::consents,
                                             {column<ConsentId>(
                                                 "consent", [](auto& id) -> auto& { return id; })}),
                                    listPart("data_request_step", "request", &D::steps,
                                             {column<RequestStep>("kind", &RequestStep::kind),
                                              column<RequestStep>("done_on", &RequestStep::doneOn),
                                              column<RequestStep>("note", &RequestStep::note)}),
                                }};
    return table;
}

template <>
const Table<CalendarDay>& tableOf()
{
    using C = CalendarDay;
    static const Table<C> table{"calendar_day",
                                {
                                    column<C>("id", &C::id),
                                    column<C>("date", &C::date),
                                    column<C>("working", &C::working),
                                    column<C>("name", &C::name),
                                }};
    return table;
}

template <>
const Table<SavedView>& tableOf()
{
    using V = SavedView;
    static const Table<V> table{"saved_view",
                                {
                                    column<V>("id", &V::id),
                                    column<V>("list", &V::list),
                                    column<V>("name", &V::name),
                                    column<V>("content", &V::content),
                                }};
    return table;
}

} // namespace kurator::storage
