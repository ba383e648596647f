#pragma once

#include <array>

namespace kurator::storage::m0005 {

// What matching weighs beside the bases: where people live, the wished sex of a mentor, opinions on two
// people as a pair, sheets after the trial meeting, weights saved for a form.
inline constexpr const char* matching = R"sql(
ALTER TABLE entry ADD COLUMN district TEXT NOT NULL DEFAULT '';
ALTER TABLE entry ADD COLUMN wished_mentor_sex TEXT CHECK (wished_mentor_sex IN ('male', 'female'));

CREATE TABLE opinion (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    mentor TEXT NOT NULL REFERENCES entry (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    mentee TEXT NOT NULL REFERENCES entry (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    given_by TEXT NOT NULL CHECK (given_by IN ('curator', 'psychologist', 'mentee', 'mentor')),
    verdict TEXT NOT NULL CHECK (verdict IN ('for', 'doubtful', 'against')),
    reason TEXT NOT NULL,
    given_on TEXT CHECK (date(given_on) IS given_on),
    UNIQUE (mentor, mentee, given_by)
) STRICT;
CREATE INDEX opinion_by_mentee ON opinion (mentee);

CREATE TABLE trial_sheet (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    pair TEXT NOT NULL REFERENCES pair (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    entry TEXT NOT NULL REFERENCES entry (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    filled_on TEXT CHECK (date(filled_on) IS filled_on),
    benefit INTEGER CHECK (benefit BETWEEN 1 AND 10),
    contact INTEGER CHECK (contact BETWEEN 1 AND 10),
    trust INTEGER CHECK (trust BETWEEN 1 AND 10),
    goes_on INTEGER CHECK (goes_on IN (0, 1)),
    wants_change INTEGER CHECK (wants_change IN (0, 1)),
    comment TEXT NOT NULL,
    UNIQUE (pair, entry)
) STRICT;
CREATE INDEX trial_sheet_by_entry ON trial_sheet (entry);

CREATE TABLE match_formula (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    programme TEXT NOT NULL REFERENCES programme (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    form TEXT NOT NULL,
    weights BLOB NOT NULL,
    UNIQUE (programme, form)
) STRICT;
)sql";

inline constexpr std::array<const char*, 1> scripts{matching};

} // namespace kurator::storage::m0005
