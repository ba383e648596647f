#pragma once

#include <array>

namespace kurator::storage::m0004 {

// The life of a paper after it was signed: who has read it, the file it lies in, by what it was annulled; the
// school's own templates, acts and rules of office work. The tables of templates and acts of the first schema
// were not written by any program yet and are laid anew; that of people of a paper never was and goes.
inline constexpr const char* papers = R"sql(
ALTER TABLE document ADD COLUMN on_staff INTEGER NOT NULL DEFAULT 0 CHECK (on_staff IN (0, 1));
ALTER TABLE document ADD COLUMN file_mark TEXT NOT NULL DEFAULT '';
ALTER TABLE document ADD COLUMN annulled_by TEXT
    REFERENCES document (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED;

CREATE TABLE document_subject (
    document TEXT NOT NULL REFERENCES document (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    subject TEXT NOT NULL,
    PRIMARY KEY (document, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE acquaintance (
    document TEXT NOT NULL REFERENCES document (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    person TEXT REFERENCES person (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    job TEXT NOT NULL,
    department TEXT NOT NULL,
    signed_on TEXT CHECK (date(signed_on) IS signed_on),
    PRIMARY KEY (document, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX acquaintance_by_person ON acquaintance (person);

DROP TABLE document_person;

DROP TABLE template_override;
CREATE TABLE own_template (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    name TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL,
    original TEXT NOT NULL
) STRICT;

DROP TABLE legal_act;
CREATE TABLE own_act (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    key TEXT NOT NULL UNIQUE,
    content BLOB NOT NULL
) STRICT;

CREATE TABLE paper_rules (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    style BLOB NOT NULL,
    orders_mask TEXT NOT NULL,
    staff_mask TEXT NOT NULL,
    directives INTEGER NOT NULL CHECK (directives IN (0, 1))
) STRICT;
)sql";

inline constexpr std::array<const char*, 1> scripts{papers};

} // namespace kurator::storage::m0004
