#pragma once

namespace kurator::storage::m0001 {

// The base about itself. The log of events is permanent: rows are never deleted, and what happened, when and
// by whom never changes (приказ РКН № 179). Undo lives in `state` and `changeset`.
inline constexpr const char* house = R"sql(
CREATE TABLE meta (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE template_override (
    kind TEXT PRIMARY KEY NOT NULL,
    content BLOB NOT NULL,
    changed_on TEXT CHECK (date(changed_on) IS changed_on)
) STRICT;

CREATE TABLE draft (
    key TEXT PRIMARY KEY NOT NULL,
    content BLOB NOT NULL
) STRICT;

CREATE TABLE journal (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    code TEXT NOT NULL,
    arguments TEXT NOT NULL,
    barrier INTEGER NOT NULL CHECK (barrier IN (0, 1)),
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped', 'noted')),
    refers INTEGER REFERENCES journal (seq) ON DELETE NO ACTION,
    changeset BLOB
) STRICT;
CREATE INDEX journal_by_state ON journal (state, seq);

CREATE TRIGGER journal_keeps_rows BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the log of events is permanent');
END;

CREATE TRIGGER journal_keeps_events BEFORE UPDATE OF seq, at, who, code ON journal
BEGIN
    SELECT RAISE(ABORT, 'the log of events is permanent');
END;
)sql";

} // namespace kurator::storage::m0001
