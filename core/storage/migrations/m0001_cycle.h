#pragma once

namespace kurator::storage::m0001 {

// What happens in a year: pairs, meetings, answers, training, figures.
inline constexpr const char* cycle = R"sql(
CREATE TABLE pair (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    programme TEXT NOT NULL REFERENCES programme (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    form TEXT NOT NULL,
    role_model TEXT NOT NULL,
    mentor TEXT NOT NULL REFERENCES entry (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    starts TEXT CHECK (date(starts) IS starts),
    ends TEXT CHECK (date(ends) IS ends),
    state TEXT NOT NULL CHECK (state IN ('proposed', 'active', 'suspended', 'completed', 'dissolved')),
    origin TEXT NOT NULL CHECK (origin IN
        ('mutual-choice', 'mentee-choice', 'curator-choice', 'directive', 'imported')),
    goal TEXT NOT NULL,
    score INTEGER,
    order_document TEXT REFERENCES document (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    outcome TEXT NOT NULL
) STRICT;
CREATE INDEX pair_by_programme ON pair (programme);
CREATE INDEX pair_by_mentor ON pair (mentor);
CREATE INDEX pair_by_order ON pair (order_document);

CREATE TABLE pair_member (
    pair TEXT NOT NULL REFERENCES pair (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    mentee TEXT NOT NULL REFERENCES entry (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    joined_on TEXT CHECK (date(joined_on) IS joined_on),
    left_on TEXT CHECK (date(left_on) IS left_on),
    reason TEXT NOT NULL,
    PRIMARY KEY (pair, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX pair_member_by_mentee ON pair_member (mentee);

CREATE TABLE pair_override (
    pair TEXT NOT NULL REFERENCES pair (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    rule TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (pair, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    pair TEXT NOT NULL REFERENCES pair (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('acquaintance', 'trial', 'planning', 'regular', 'closing')),
    date TEXT NOT NULL CHECK (date(date) IS date),
    minutes INTEGER,
    format TEXT NOT NULL,
    topic TEXT NOT NULL,
    result TEXT NOT NULL,
    next_on TEXT CHECK (date(next_on) IS next_on)
) STRICT;
CREATE INDEX meeting_by_pair ON meeting (pair);

CREATE TABLE development_plan (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    pair TEXT NOT NULL REFERENCES pair (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    goal TEXT NOT NULL,
    approved_on TEXT CHECK (date(approved_on) IS approved_on),
    document TEXT REFERENCES document (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX development_plan_by_pair ON development_plan (pair);
CREATE INDEX development_plan_by_document ON development_plan (document);

CREATE TABLE plan_task (
    plan TEXT NOT NULL REFERENCES development_plan (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    task TEXT NOT NULL,
    due_on TEXT CHECK (date(due_on) IS due_on),
    done_on TEXT CHECK (date(done_on) IS done_on),
    result TEXT NOT NULL,
    PRIMARY KEY (plan, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE questionnaire (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    code TEXT NOT NULL,
    version INTEGER NOT NULL,
    form TEXT NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('mentee', 'mentor', 'curator')),
    moment TEXT NOT NULL CHECK (moment IN ('entry', 'before', 'after-trial', 'interim', 'after')),
    content BLOB NOT NULL
) STRICT;

CREATE TABLE answer_sheet (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    questionnaire TEXT NOT NULL
        REFERENCES questionnaire (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    programme TEXT NOT NULL REFERENCES programme (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    entry TEXT REFERENCES entry (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    pair TEXT REFERENCES pair (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    filled_on TEXT CHECK (date(filled_on) IS filled_on)
) STRICT;
CREATE INDEX answer_sheet_by_questionnaire ON answer_sheet (questionnaire);
CREATE INDEX answer_sheet_by_programme ON answer_sheet (programme);
CREATE INDEX answer_sheet_by_entry ON answer_sheet (entry);
CREATE INDEX answer_sheet_by_pair ON answer_sheet (pair);

CREATE TABLE answer (
    sheet TEXT NOT NULL REFERENCES answer_sheet (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    question TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (sheet, question)
) STRICT, WITHOUT ROWID;

CREATE TABLE ballot (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    entry TEXT NOT NULL REFERENCES entry (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    taken_on TEXT CHECK (date(taken_on) IS taken_on),
    comment TEXT NOT NULL
) STRICT;
CREATE INDEX ballot_by_entry ON ballot (entry);

CREATE TABLE ballot_choice (
    ballot TEXT NOT NULL REFERENCES ballot (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    chosen TEXT NOT NULL REFERENCES entry (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (ballot, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX ballot_choice_by_chosen ON ballot_choice (chosen);

CREATE TABLE match_variant (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    programme TEXT NOT NULL REFERENCES programme (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    made_on TEXT CHECK (date(made_on) IS made_on),
    content BLOB NOT NULL
) STRICT;
CREATE INDEX match_variant_by_programme ON match_variant (programme);

CREATE TABLE training (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    programme TEXT NOT NULL REFERENCES programme (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    provider TEXT NOT NULL,
    hours REAL,
    starts TEXT CHECK (date(starts) IS starts),
    ends TEXT CHECK (date(ends) IS ends)
) STRICT;
CREATE INDEX training_by_programme ON training (programme);

CREATE TABLE training_participant (
    training TEXT NOT NULL REFERENCES training (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    entry TEXT NOT NULL REFERENCES entry (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    hours REAL,
    certificate_number TEXT NOT NULL,
    certificate_date TEXT CHECK (date(certificate_date) IS certificate_date),
    PRIMARY KEY (training, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX training_participant_by_entry ON training_participant (entry);

CREATE TABLE event (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    programme TEXT NOT NULL REFERENCES programme (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    date TEXT CHECK (date(date) IS date),
    place TEXT NOT NULL,
    attendance INTEGER
) STRICT;
CREATE INDEX event_by_programme ON event (programme);

CREATE TABLE publication (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    programme TEXT NOT NULL REFERENCES programme (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    address TEXT NOT NULL,
    published_on TEXT CHECK (date(published_on) IS published_on)
) STRICT;
CREATE INDEX publication_by_programme ON publication (programme);

CREATE TABLE practice (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    programme TEXT NOT NULL REFERENCES programme (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    pair TEXT REFERENCES pair (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    content TEXT NOT NULL
) STRICT;
CREATE INDEX practice_by_programme ON practice (programme);
CREATE INDEX practice_by_pair ON practice (pair);

CREATE TABLE roadmap_mark (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    programme TEXT NOT NULL REFERENCES programme (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    number TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('none', 'underway', 'done', 'not-needed')),
    evidence TEXT NOT NULL,
    done_on TEXT CHECK (date(done_on) IS done_on),
    moved_start TEXT CHECK (date(moved_start) IS moved_start),
    moved_end TEXT CHECK (date(moved_end) IS moved_end)
) STRICT;
CREATE INDEX roadmap_mark_by_programme ON roadmap_mark (programme);

CREATE TABLE denominator (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    programme TEXT NOT NULL REFERENCES programme (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    indicator TEXT NOT NULL,
    value INTEGER NOT NULL,
    date TEXT CHECK (date(date) IS date),
    source TEXT NOT NULL
) STRICT;
CREATE INDEX denominator_by_programme ON denominator (programme);

CREATE TABLE plan_value (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    indicator TEXT NOT NULL,
    year INTEGER NOT NULL,
    value REAL NOT NULL
) STRICT;
)sql";

} // namespace kurator::storage::m0001
