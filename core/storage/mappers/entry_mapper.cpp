#include "storage/mappers/tables.h"

namespace kurator::storage {

using people::Entry;
using people::RestrictedMark;

namespace {

// Two columns for the two ends of one range; the schema keeps them both or neither.
Column<Entry> wishedAgeColumn(const char* name, int people::AgeRange::*end)
{
    return {QString::fromLatin1(name),
            [end](const Entry& entry) {
                return entry.wishedAges ? encoded((*entry.wishedAges).*end) : QVariant();
            },
            [end](Entry& entry, const QVariant& stored) {
                if (!stored.isNull()) {
                    entry.wishedAges = entry.wishedAges.value_or(people::AgeRange{});
                    decode(stored, (*entry.wishedAges).*end);
                }
            }};
}

} // namespace

template <>
const Table<Entry>& tableOf()
{
    using E = Entry;
    static const Table<E> table{"entry",
                                {
                                    column<E>("id", &E::id),
                                    column<E>("person", &E::person),
                                    column<E>("programme", &E::programme),
                                    column<E>("side", &E::side),
                                    column<E>("category", &E::category),
                                    column<E>("class_name", &E::className),
                                    column<E>("position", &E::position),
                                    column<E>("workplace", &E::workplace),
                                    column<E>("partner", &E::partner),
                                    column<E>("experience_years", &E::experienceYears),
                                    column<E>("young_specialist", &E::youngSpecialist),
                                    column<E>("contacts", &E::contacts),
                                    column<E>("interests", &E::interests),
                                    column<E>("time", &E::time),
                                    column<E>("joined_on", &E::joinedOn),
                                    column<E>("finished_on", &E::finishedOn),
                                    column<E>("results", &E::results),
                                    column<E>("case_link", &E::caseLink),
                                    column<E>("completion_mark", &E::completionMark),
                                    column<E>("request", &E::request),
                                    column<E>("request_source", &E::requestSource),
                                    column<E>("named_mentor", &E::namedMentor),
                                    column<E>("competences", &E::competences),
                                    column<E>("achievements", &E::achievements),
                                    column<E>("wished_ages_text", &E::wishedAgesText),
                                    wishedAgeColumn("wished_age_from", &people::AgeRange::from),
                                    wishedAgeColumn("wished_age_to", &people::AgeRange::to),
                                    column<E>("capacity", &E::capacity),
                                    column<E>("status", &E::status),
                                },
                                {textsPart("entry_form", "entry", &E::forms, "form")}};
    return table;
}

template <>
const Table<RestrictedMark>& tableOf()
{
    using R = RestrictedMark;
    static const Table<R> table{"restricted_mark",
                                {
                                    column<R>("id", &R::id),
                                    column<R>("entry", &R::entry),
                                    column<R>("kind", &R::kind),
                                }};
    return table;
}

} // namespace kurator::storage
