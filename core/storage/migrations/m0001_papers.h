#pragma once

namespace kurator::storage::m0001 {

// Consents, labour papers, the register of documents and what the law asks about personal data.
inline constexpr const char* papers = R"sql(
CREATE TABLE consent (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    person TEXT NOT NULL REFERENCES person (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    programme TEXT NOT NULL REFERENCES programme (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    purpose TEXT NOT NULL CHECK (purpose IN
        ('processing', 'distribution', 'special-categories', 'participation')),
    template_version TEXT NOT NULL,
    issued_on TEXT CHECK (date(issued_on) IS issued_on),
    signed_on TEXT CHECK (date(signed_on) IS signed_on),
    valid_until TEXT CHECK (date(valid_until) IS valid_until),
    withdrawn_on TEXT CHECK (date(withdrawn_on) IS withdrawn_on)
) STRICT;
CREATE INDEX consent_by_person ON consent (person);
CREATE INDEX consent_by_programme ON consent (programme);

CREATE TABLE consent_datum (
    consent TEXT NOT NULL REFERENCES consent (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    datum TEXT NOT NULL,
    PRIMARY KEY (consent, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE consent_recipient (
    consent TEXT NOT NULL REFERENCES consent (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    recipient TEXT NOT NULL,
    PRIMARY KEY (consent, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE consent_signer (
    consent TEXT NOT NULL REFERENCES consent (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('self', 'representative')),
    person TEXT REFERENCES person (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (consent, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX consent_signer_by_person ON consent_signer (person);

CREATE TABLE labour_paper (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    person TEXT NOT NULL REFERENCES person (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    programme TEXT NOT NULL REFERENCES programme (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    consent_on TEXT CHECK (date(consent_on) IS consent_on),
    supplement_on TEXT CHECK (date(supplement_on) IS supplement_on),
    supplement_number TEXT NOT NULL,
    exemption_ground TEXT NOT NULL,
    ends_on TEXT CHECK (date(ends_on) IS ends_on)
) STRICT;
CREATE INDEX labour_paper_by_person ON labour_paper (person);
CREATE INDEX labour_paper_by_programme ON labour_paper (programme);

CREATE TABLE document (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    programme TEXT NOT NULL REFERENCES programme (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    number TEXT NOT NULL,
    date TEXT CHECK (date(date) IS date),
    title TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'registered', 'annulled')),
    issued_elsewhere INTEGER NOT NULL CHECK (issued_elsewhere IN (0, 1)),
    blocks BLOB NOT NULL,
    data BLOB NOT NULL
) STRICT;
CREATE INDEX document_by_programme ON document (programme);

CREATE TABLE document_person (
    document TEXT NOT NULL REFERENCES document (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    person TEXT NOT NULL REFERENCES person (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (document, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_person_by_person ON document_person (person);

CREATE TABLE scan (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    document TEXT REFERENCES document (id) ON DELETE CASCADE,
    consent TEXT REFERENCES consent (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    added_on TEXT CHECK (date(added_on) IS added_on),
    content BLOB NOT NULL
) STRICT;
CREATE INDEX scan_by_document ON scan (document);
CREATE INDEX scan_by_consent ON scan (consent);

CREATE TABLE legal_act (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    title TEXT NOT NULL,
    number TEXT NOT NULL,
    date TEXT CHECK (date(date) IS date),
    in_force_from TEXT CHECK (date(in_force_from) IS in_force_from),
    in_force_to TEXT CHECK (date(in_force_to) IS in_force_to)
) STRICT;

CREATE TABLE withdrawal (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    consent TEXT NOT NULL REFERENCES consent (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('withdrawal', 'stop-processing', 'stop-distribution')),
    received_on TEXT NOT NULL CHECK (date(received_on) IS received_on),
    due_on TEXT CHECK (date(due_on) IS due_on),
    stopped_on TEXT CHECK (date(stopped_on) IS stopped_on),
    document TEXT REFERENCES document (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX withdrawal_by_consent ON withdrawal (consent);
CREATE INDEX withdrawal_by_document ON withdrawal (document);

CREATE TABLE data_request (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    person TEXT REFERENCES person (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
    applicant TEXT NOT NULL,
    gist TEXT NOT NULL,
    received_on TEXT NOT NULL CHECK (date(received_on) IS received_on),
    due_on TEXT CHECK (date(due_on) IS due_on),
    answered_on TEXT CHECK (date(answered_on) IS answered_on),
    answer TEXT NOT NULL,
    executor TEXT NOT NULL
) STRICT;
CREATE INDEX data_request_by_person ON data_request (person);

CREATE TABLE destruction (
    subject_hash TEXT PRIMARY KEY NOT NULL,
    destroyed_on TEXT NOT NULL CHECK (date(destroyed_on) IS destroyed_on),
    categories TEXT NOT NULL,
    reason TEXT NOT NULL,
    way TEXT NOT NULL,
    act TEXT REFERENCES document (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX destruction_by_act ON destruction (act);
)sql";

} // namespace kurator::storage::m0001
