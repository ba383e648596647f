#pragma once

#include <array>

namespace kurator::storage::m0002 {

// What a year of people and consents needs beside the first schema: further requests, the grid of time, the
// portfolio and the interview of a mentor, limits of a consent to distribution, the register of requests
// about personal data, the moved days of the calendar, saved views. Tables of the first schema that no
// program wrote yet are laid anew. A scan has no reference to its consent: steps of the base are undone and
// redone past it, and the picture is to be there when its paper comes back.
inline constexpr const char* people = R"sql(
ALTER TABLE partner ADD COLUMN agreement_until TEXT CHECK (date(agreement_until) IS agreement_until);
ALTER TABLE partner ADD COLUMN address TEXT NOT NULL DEFAULT '';
ALTER TABLE partner ADD COLUMN contact_person TEXT NOT NULL DEFAULT '';
ALTER TABLE partner ADD COLUMN phone TEXT NOT NULL DEFAULT '';
ALTER TABLE partner ADD COLUMN email TEXT NOT NULL DEFAULT '';
ALTER TABLE staff_member ADD COLUMN class_name TEXT NOT NULL DEFAULT '';

CREATE TABLE entry_request (
    entry TEXT NOT NULL REFERENCES entry (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;

DROP TABLE entry_time_slot;
CREATE TABLE entry_time_slot (
    entry TEXT NOT NULL REFERENCES entry (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    part_of_day TEXT NOT NULL CHECK (part_of_day IN ('morning', 'midday', 'afternoon', 'evening')),
    PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE portfolio (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    person TEXT NOT NULL UNIQUE REFERENCES person (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    education TEXT NOT NULL,
    qualification TEXT NOT NULL,
    mentoring_experience TEXT NOT NULL,
    awards TEXT NOT NULL,
    courses TEXT NOT NULL,
    help TEXT NOT NULL,
    feedback TEXT NOT NULL,
    link TEXT NOT NULL
) STRICT;

DROP TABLE interview;
CREATE TABLE interview (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    entry TEXT NOT NULL REFERENCES entry (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    held_on TEXT CHECK (date(held_on) IS held_on),
    interviewers TEXT NOT NULL,
    result TEXT NOT NULL,
    decision TEXT CHECK (decision IN ('recommended', 'reserve', 'declined')),
    psychologist TEXT NOT NULL,
    psychologist_opinion TEXT NOT NULL,
    certificate_shown_on TEXT CHECK (date(certificate_shown_on) IS certificate_shown_on),
    certificate_seen_by TEXT NOT NULL
) STRICT;
CREATE INDEX interview_by_entry ON interview (entry);

CREATE TABLE interview_mark (
    interview TEXT NOT NULL REFERENCES interview (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    criterion TEXT NOT NULL CHECK (criterion IN ('wish', 'professional-experience', 'communication', 'time',
        'life-experience', 'fits-requests', 'civic-position', 'motivation')),
    mark INTEGER NOT NULL CHECK (mark BETWEEN 1 AND 5),
    PRIMARY KEY (interview, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_view (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    list TEXT NOT NULL,
    name TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT;
)sql";

inline constexpr const char* papers = R"sql(
CREATE TABLE consent_limit (
    consent TEXT NOT NULL REFERENCES consent (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    datum TEXT NOT NULL,
    forbidden INTEGER NOT NULL CHECK (forbidden IN (0, 1)),
    condition TEXT NOT NULL,
    PRIMARY KEY (consent, position)
) STRICT, WITHOUT ROWID;

DROP TABLE scan;
CREATE TABLE scan (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    consent TEXT NOT NULL CHECK (length(consent) = 36),
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    added_on TEXT NOT NULL CHECK (date(added_on) IS added_on),
    content BLOB NOT NULL
) STRICT;
CREATE INDEX scan_by_consent ON scan (consent);

CREATE TABLE journal_subject (
    subject TEXT NOT NULL CHECK (length(subject) = 36),
    seq INTEGER NOT NULL REFERENCES journal (seq) ON DELETE NO ACTION,
    PRIMARY KEY (subject, seq)
) STRICT, WITHOUT ROWID;

DROP TABLE withdrawal;
DROP TABLE data_request;
CREATE TABLE data_request (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    person TEXT NOT NULL REFERENCES person (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN
        ('withdrawal', 'stop-processing', 'stop-distribution', 'information', 'correction')),
    applicant TEXT NOT NULL,
    gist TEXT NOT NULL,
    received_on TEXT NOT NULL CHECK (date(received_on) IS received_on),
    due_on TEXT NOT NULL CHECK (date(due_on) IS due_on),
    extension_reason TEXT NOT NULL,
    answered_on TEXT CHECK (date(answered_on) IS answered_on),
    answer TEXT NOT NULL,
    executor TEXT NOT NULL
) STRICT;
CREATE INDEX data_request_by_person ON data_request (person);

CREATE TABLE data_request_consent (
    request TEXT NOT NULL REFERENCES data_request (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    consent TEXT NOT NULL REFERENCES consent (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (request, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX data_request_consent_by_consent ON data_request_consent (consent);

CREATE TABLE data_request_step (
    request TEXT NOT NULL REFERENCES data_request (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('stop-processing', 'remove-from-publications', 'change-pair',
        'tell-recipients', 'destroy-data', 'correct-data', 'answer-applicant')),
    done_on TEXT CHECK (date(done_on) IS done_on),
    note TEXT NOT NULL,
    PRIMARY KEY (request, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE calendar_day (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    date TEXT NOT NULL UNIQUE CHECK (date(date) IS date),
    working INTEGER NOT NULL CHECK (working IN (0, 1)),
    name TEXT NOT NULL
) STRICT;
)sql";

inline constexpr std::array<const char*, 2> scripts{people, papers};

} // namespace kurator::storage::m0002
