#pragma once

namespace kurator::storage::m0001 {

// The school, its people and their places in a year. References are checked when the step is whole
// (deferred), so that the order inside a step is free. Nothing cascades: rows that go by themselves would be
// missing from the changesets of undo. Only scans, which undo does not cover, go with their paper.
inline constexpr const char* people = R"sql(
CREATE TABLE organisation (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    type TEXT NOT NULL CHECK (type IN ('school', 'college', 'additional', 'kindergarten')),
    full_name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    founder TEXT NOT NULL,
    municipality TEXT NOT NULL,
    region TEXT NOT NULL,
    place TEXT NOT NULL,
    legal_address TEXT NOT NULL,
    inn TEXT NOT NULL,
    ogrn TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    site TEXT NOT NULL,
    director_surname TEXT NOT NULL,
    director_given TEXT NOT NULL,
    director_patronymic TEXT NOT NULL,
    director_sex TEXT CHECK (director_sex IN ('male', 'female')),
    director_position TEXT NOT NULL,
    director_acting INTEGER NOT NULL CHECK (director_acting IN (0, 1))
) STRICT;

CREATE TABLE branch (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    name TEXT NOT NULL,
    address TEXT NOT NULL
) STRICT;

CREATE TABLE partner (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    name TEXT NOT NULL,
    agreement_number TEXT NOT NULL,
    agreement_date TEXT CHECK (date(agreement_date) IS agreement_date)
) STRICT;

CREATE TABLE person (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    surname TEXT NOT NULL,
    given TEXT NOT NULL,
    patronymic TEXT NOT NULL,
    name_key TEXT NOT NULL,
    sex TEXT CHECK (sex IN ('male', 'female')),
    birth_date TEXT CHECK (date(birth_date) IS birth_date),
    birth_year INTEGER,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    indeclinable INTEGER NOT NULL CHECK (indeclinable IN (0, 1))
) STRICT;
CREATE INDEX person_by_name ON person (name_key);

CREATE TABLE case_form (
    person TEXT NOT NULL REFERENCES person (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 5),
    full_name TEXT NOT NULL,
    PRIMARY KEY (person, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE staff_member (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    person TEXT NOT NULL REFERENCES person (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    function TEXT NOT NULL CHECK (function IN
        ('curator', 'deputy', 'psychologist', 'secretary', 'class-teacher', 'working-group')),
    position TEXT NOT NULL
) STRICT;
CREATE INDEX staff_member_by_person ON staff_member (person);

CREATE TABLE representation (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    child TEXT NOT NULL REFERENCES person (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    adult TEXT NOT NULL REFERENCES person (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    relation TEXT NOT NULL CHECK (relation IN
        ('mother', 'father', 'parent', 'adopter', 'guardian', 'trustee', 'guardianship-body', 'other')),
    document_of_power TEXT NOT NULL
) STRICT;
CREATE INDEX representation_by_child ON representation (child);
CREATE INDEX representation_by_adult ON representation (adult);

CREATE TABLE programme (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    organisation TEXT NOT NULL REFERENCES organisation (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    profile TEXT NOT NULL,
    year_kind TEXT NOT NULL CHECK (year_kind IN ('calendar', 'school')),
    starts TEXT CHECK (date(starts) IS starts),
    ends TEXT CHECK (date(ends) IS ends),
    t0 TEXT CHECK (date(t0) IS t0),
    t0_number TEXT NOT NULL,
    training_before_pairs INTEGER NOT NULL CHECK (training_before_pairs IN (0, 1)),
    move_to_working_day INTEGER NOT NULL CHECK (move_to_working_day IN (0, 1)),
    representative_from_14 INTEGER NOT NULL CHECK (representative_from_14 IN (0, 1))
) STRICT;
CREATE INDEX programme_by_organisation ON programme (organisation);

CREATE TABLE programme_form (
    programme TEXT NOT NULL REFERENCES programme (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    form TEXT NOT NULL,
    PRIMARY KEY (programme, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE entry (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    person TEXT NOT NULL REFERENCES person (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    programme TEXT NOT NULL REFERENCES programme (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    side TEXT NOT NULL CHECK (side IN ('mentee', 'mentor')),
    category TEXT CHECK (category IN
        ('pupil', 'student', 'teacher', 'parent', 'graduate', 'employer', 'partner', 'other')),
    class_name TEXT NOT NULL,
    position TEXT NOT NULL,
    workplace TEXT NOT NULL,
    partner TEXT REFERENCES partner (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    experience_years REAL,
    young_specialist INTEGER CHECK (young_specialist IN (0, 1)),
    contacts TEXT NOT NULL,
    interests TEXT NOT NULL,
    time TEXT NOT NULL,
    joined_on TEXT CHECK (date(joined_on) IS joined_on),
    finished_on TEXT CHECK (date(finished_on) IS finished_on),
    results TEXT NOT NULL,
    case_link TEXT NOT NULL,
    completion_mark TEXT NOT NULL,
    request TEXT NOT NULL,
    request_source TEXT NOT NULL,
    named_mentor TEXT NOT NULL,
    competences TEXT NOT NULL,
    achievements TEXT NOT NULL,
    wished_ages_text TEXT NOT NULL,
    wished_age_from INTEGER,
    wished_age_to INTEGER,
    capacity INTEGER,
    status TEXT NOT NULL CHECK (status IN
        ('candidate', 'recommended', 'in-registry', 'trained', 'suspended', 'excluded')),
    CHECK ((wished_age_from IS NULL) = (wished_age_to IS NULL))
) STRICT;
CREATE INDEX entry_by_person ON entry (person);
CREATE INDEX entry_by_programme ON entry (programme);
CREATE INDEX entry_by_partner ON entry (partner);

CREATE TABLE entry_form (
    entry TEXT NOT NULL REFERENCES entry (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    form TEXT NOT NULL,
    PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE entry_tag (
    entry TEXT NOT NULL REFERENCES entry (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('request', 'competence', 'interest')),
    position INTEGER NOT NULL,
    tag TEXT NOT NULL,
    PRIMARY KEY (entry, kind, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE entry_time_slot (
    entry TEXT NOT NULL REFERENCES entry (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    part_of_day TEXT NOT NULL CHECK (part_of_day IN ('morning', 'midday', 'afternoon', 'evening')),
    PRIMARY KEY (entry, weekday, part_of_day)
) STRICT, WITHOUT ROWID;

CREATE TABLE restricted_mark (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    entry TEXT NOT NULL REFERENCES entry (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN
        ('disability', 'gifted', 'orphan', 'hard-life-situation', 'low-income-or-remote', 'at-risk'))
) STRICT;
CREATE INDEX restricted_mark_by_entry ON restricted_mark (entry);

CREATE TABLE interview (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    entry TEXT NOT NULL REFERENCES entry (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    held_on TEXT CHECK (date(held_on) IS held_on),
    interviewer TEXT NOT NULL,
    result TEXT NOT NULL,
    recommended INTEGER CHECK (recommended IN (0, 1)),
    certificate_shown_on TEXT CHECK (date(certificate_shown_on) IS certificate_shown_on),
    certificate_seen_by TEXT NOT NULL
) STRICT;
CREATE INDEX interview_by_entry ON interview (entry);
)sql";

} // namespace kurator::storage::m0001
