#pragma once

#include <array>

namespace kurator::storage::m0003 {

// What keeps the dates of a year: own profiles, the plan of the year, events, school holidays, a day by which
// pairs have to start, papers as evidence, findings that were accepted. Events and publications of the first
// schema were not written by any program yet and are laid anew as one.
inline constexpr const char* cycle = R"sql(
ALTER TABLE programme ADD COLUMN pairs_by TEXT CHECK (date(pairs_by) IS pairs_by);

CREATE TABLE own_profile (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    code TEXT NOT NULL UNIQUE,
    content BLOB NOT NULL
) STRICT;

CREATE TABLE programme_plan (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    programme TEXT NOT NULL UNIQUE
        REFERENCES programme (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    goal TEXT NOT NULL,
    tasks TEXT NOT NULL,
    results TEXT NOT NULL,
    strengths TEXT NOT NULL,
    weaknesses TEXT NOT NULL,
    opportunities TEXT NOT NULL,
    threats TEXT NOT NULL
) STRICT;

DROP TABLE publication;
DROP TABLE event;
CREATE TABLE event (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    programme TEXT NOT NULL REFERENCES programme (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('staff-meeting', 'parents-meeting', 'pupils-meeting',
        'partners-meeting', 'group-meeting', 'training', 'round-table', 'contest', 'festival', 'publication',
        'other')),
    title TEXT NOT NULL,
    date TEXT CHECK (date(date) IS date),
    place TEXT NOT NULL,
    attendance INTEGER,
    address TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX event_by_programme ON event (programme);

CREATE TABLE event_item (
    event TEXT NOT NULL REFERENCES event (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    number TEXT NOT NULL,
    PRIMARY KEY (event, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_person (
    event TEXT NOT NULL REFERENCES event (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    person TEXT NOT NULL REFERENCES person (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (event, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_person_by_person ON event_person (person);

CREATE TABLE event_document (
    event TEXT NOT NULL REFERENCES event (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    document TEXT NOT NULL REFERENCES document (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (event, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_document_by_document ON event_document (document);

CREATE TABLE roadmap_mark_document (
    mark TEXT NOT NULL REFERENCES roadmap_mark (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    document TEXT NOT NULL REFERENCES document (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (mark, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX roadmap_mark_document_by_document ON roadmap_mark_document (document);

CREATE TABLE accepted_finding (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    programme TEXT NOT NULL REFERENCES programme (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL,
    subject TEXT NOT NULL,
    facts TEXT NOT NULL,
    reason TEXT NOT NULL,
    date TEXT NOT NULL CHECK (date(date) IS date)
) STRICT;
CREATE INDEX accepted_finding_by_programme ON accepted_finding (programme);

CREATE TABLE school_holiday (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    starts TEXT NOT NULL CHECK (date(starts) IS starts),
    ends TEXT NOT NULL CHECK (date(ends) IS ends),
    name TEXT NOT NULL
) STRICT;
)sql";

inline constexpr std::array<const char*, 1> scripts{cycle};

} // namespace kurator::storage::m0003
