#include "storage/mappers/tables.h"

#include <array>

namespace kurator::storage {

using people::Entry;
using people::RestrictedMark;
using people::TimeSlot;
using people::ToldRequest;

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

// One table holds three lists of an entry.
struct Tag
{
    QString kind;
    QString text;
};

struct TagList
{
    const char* kind;
    QStringList Entry::*tags;
};

constexpr std::array tagLists{
    TagList{"request", &Entry::requestTags},
    TagList{"competence", &Entry::competenceTags},
    TagList{"interest", &Entry::interestTags},
};

std::vector<Tag> tagsOf(const Entry& entry)
{
    std::vector<Tag> tags;
    for (const TagList& list : tagLists) {
        for (const QString& text : entry.*list.tags) {
            tags.push_back({QLatin1String(list.kind), text});
        }
    }
    return tags;
}

void takeTags(Entry& entry, const std::vector<Tag>& tags)
{
    for (const Tag& tag : tags) {
        const auto list = std::ranges::find_if(
            tagLists, [&tag](const TagList& one) { return tag.kind == QLatin1String(one.kind); });
        if (list == tagLists.end()) {
            throw UnknownValue(tag.kind);
        }
        (entry.*list->tags).append(tag.text);
    }
}

} // namespace

template <>
const Table<Entry>& tableOf()
{
    using E = Entry;
    static const Table<E> table{
        "entry",
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
            column<E>("district", &E::district),
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
            column<E>("wished_mentor_sex", &E::wishedMentorSex),
            column<E>("competences", &E::competences),
            column<E>("achievements", &E::achievements),
            column<E>("wished_ages_text", &E::wishedAgesText),
            wishedAgeColumn("wished_age_from", &people::AgeRange::from),
            wishedAgeColumn("wished_age_to", &people::AgeRange::to),
            column<E>("capacity", &E::capacity),
            column<E>("status", &E::status),
        },
        {
            textsPart("entry_form", "entry", &E::forms, "form"),
            part<E, Tag>({"entry_tag",
                          "entry",
                          {column<Tag>("kind", &Tag::kind), column<Tag>("tag", &Tag::text)},
                          tagsOf,
                          takeTags}),
            listPart("entry_request", "entry", &E::furtherRequests,
                     {column<ToldRequest>("text", &ToldRequest::text),
                      column<ToldRequest>("source", &ToldRequest::source)}),
            listPart("entry_time_slot", "entry", &E::timeSlots,
                     {column<TimeSlot>("weekday", &TimeSlot::weekday),
                      column<TimeSlot>("part_of_day", &TimeSlot::part)}),
        }};
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
