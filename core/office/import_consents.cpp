#include "office/import_consents.h"

#include "exchange/date_reading.h"
#include "exchange/word_reading.h"
#include "language/date_words.h"
#include "office/changed_set.h"
#include "office/field_changes.h"
#include "office/import_base.h"
#include "office/import_rows.h"
#include "office/labour_paper_row.h"
#include "office/person_finder.h"

#include <QRegularExpression>

#include <algorithm>

namespace kurator::office {

namespace {

using exchange::Cell;
using exchange::ConsentKindTold;
using exchange::Field;
using exchange::RowReading;
using exchange::SignedByTold;

std::optional<people::ConsentPurpose> purposeOf(ConsentKindTold kind)
{
    switch (kind) {
    case ConsentKindTold::Processing:
        return people::ConsentPurpose::Processing;
    case ConsentKindTold::Distribution:
        return people::ConsentPurpose::Distribution;
    case ConsentKindTold::SpecialCategories:
        return people::ConsentPurpose::SpecialCategories;
    case ConsentKindTold::Participation:
        return people::ConsentPurpose::Participation;
    case ConsentKindTold::Mentoring:
        return std::nullopt;
    }
    return std::nullopt;
}

QStringList listTold(const RowReading& reading, Field field)
{
    static const QRegularExpression separators(QStringLiteral("[;\\n\\r]+"));
    QStringList items;
    for (const QString& item : reading.text(field).split(separators, Qt::SkipEmptyParts)) {
        if (!item.trimmed().isEmpty()) {
            items << item.simplified();
        }
    }
    return items;
}

// What every row of consents tells, whatever paper it is.
struct ConsentRow
{
    const people::Person* person = nullptr;
    ConsentKindTold kind = ConsentKindTold::Processing;
    std::optional<QDate> signedOn;
    std::optional<QDate> validUntil;
    std::optional<SignedByTold> signedBy;
};

class ConsentImport
{
public:
    explicit ConsentImport(const ImportContext& context)
        : m_context(context), m_base(context), m_consents(context.snapshot.consents),
          m_papers(context.snapshot.labourPapers)
    {
        for (const auto& consent : context.snapshot.consents) {
            index(consent);
        }
        for (const auto& paper : context.snapshot.labourPapers) {
            if (paper.programme == context.programme.id) {
                m_paperOf.insert(paper.person.uuid(), paper.id);
            }
        }
    }

    RowVerdict verdictOn(RowReading& reading);
    [[nodiscard]] school::Changes changes() const;

private:
    [[nodiscard]] ConsentRow readRow(RowReading& reading) const;
    void checkDates(RowReading& reading, const ConsentRow& row) const;
    [[nodiscard]] bool signsAlone(const people::Person& person, const QDate& day) const;
    [[nodiscard]] std::vector<people::Signer> signersOf(RowReading& reading, const ConsentRow& row) const;
    [[nodiscard]] const people::Consent* knownConsent(const ConsentRow& row,
                                                      people::ConsentPurpose purpose) const;
    [[nodiscard]] people::Consent consentFor(RowReading& reading, const ConsentRow& row,
                                             const people::Consent* known,
                                             people::ConsentPurpose purpose) const;
    RowVerdict takeConsent(RowReading& reading, const ConsentRow& row, people::ConsentPurpose purpose);
    RowVerdict takeLabourPaper(RowReading& reading, const ConsentRow& row);
    void index(const people::Consent& consent);

    const ImportContext& m_context;
    ImportBase m_base;
    ChangedSet<people::Consent> m_consents;
    ChangedSet<people::LabourPaper> m_papers;
    QHash<QUuid, std::vector<base::Id<people::Consent>>> m_consentsOf; // of the programme
    QHash<QUuid, base::Id<people::LabourPaper>> m_paperOf;
};

RowVerdict ConsentImport::verdictOn(RowReading& reading)
{
    const ConsentRow row = readRow(reading);
    if (reading.failure()) {
        return {};
    }
    const auto purpose = purposeOf(row.kind);
    RowVerdict verdict = purpose ? takeConsent(reading, row, *purpose) : takeLabourPaper(reading, row);
    verdict.subject = language::fullName(row.person->name);
    return verdict;
}

school::Changes ConsentImport::changes() const
{
    school::Changes changes;
    m_consents.appendTo(changes.saved);
    m_papers.appendTo(changes.saved);
    return changes;
}

ConsentRow ConsentImport::readRow(RowReading& reading) const
{
    ConsentRow row;
    row.person = findPerson(reading, {}, m_base);
    const auto kind = reading.read(Field::ConsentKind, [](const Cell& cell) {
        return exchange::readConsentKind(exchange::shown(cell));
    });
    if (!kind) {
        reading.fail(Field::ConsentKind, QStringLiteral("exchange.not-a-consent-kind"));
    }
    row.kind = kind.value_or(ConsentKindTold::Processing);
    row.signedOn = reading.read(Field::SignedOn, exchange::readDate);
    row.validUntil = reading.read(Field::ValidUntil, exchange::readDate);
    row.signedBy = reading.read(
        Field::SignedBy, [](const Cell& cell) { return exchange::readSignedBy(exchange::shown(cell)); });
    checkDates(reading, row);
    return row;
}

void ConsentImport::checkDates(RowReading& reading, const ConsentRow& row) const
{
    const bool exempt = row.kind == ConsentKindTold::Mentoring && reading.has(Field::ExemptionGround);
    if (!row.signedOn && !exempt) {
        reading.fail(Field::SignedOn, QStringLiteral("exchange.no-date"));
    }
    if (row.signedOn && *row.signedOn > m_context.today) {
        reading.fail(Field::SignedOn, QStringLiteral("exchange.date-in-future"));
    }
    if (row.signedOn && row.validUntil && *row.validUntil < *row.signedOn) {
        reading.fail(Field::ValidUntil, QStringLiteral("exchange.term-before-signing"),
                     {{QStringLiteral("start"), language::shortDate(*row.signedOn)},
                      {QStringLiteral("end"), language::shortDate(*row.validUntil)}});
    }
}

bool ConsentImport::signsAlone(const people::Person& person, const QDate& day) const
{
    if (const auto age = people::ageOn(person, day)) {
        return age->atLeast() >= people::adultFrom;
    }
    for (const auto side : {people::Side::Mentee, people::Side::Mentor}) {
        const auto* entry = m_base.entry(person.id, side);
        if (entry && entry->category && people::isAdult(*entry->category)) {
            return true;
        }
    }
    return false;
}

std::vector<people::Signer> ConsentImport::signersOf(RowReading& reading, const ConsentRow& row) const
{
    if (!row.signedBy && !signsAlone(*row.person, *row.signedOn)) {
        reading.fail(Field::SignedBy, QStringLiteral("exchange.no-signer"));
        return {};
    }
    const SignedByTold told = row.signedBy.value_or(SignedByTold::Self);
    std::vector<people::Signer> signers;
    if (told != SignedByTold::Representative) {
        signers.push_back({people::SignerRole::Self, std::nullopt});
    }
    if (told != SignedByTold::Self) {
        const auto adults = m_base.representationsOf(row.person->id);
        signers.push_back({people::SignerRole::Representative,
                           adults.size() == 1 ? std::optional(adults.front()->adult) : std::nullopt});
    }
    return signers;
}

const people::Consent* ConsentImport::knownConsent(const ConsentRow& row,
                                                   people::ConsentPurpose purpose) const
{
    const people::Consent* blank = nullptr;
    for (const auto& id : m_consentsOf.value(row.person->id.uuid())) {
        const people::Consent* consent = m_consents.find(id);
        if (consent->purpose != purpose) {
            continue;
        }
        if (consent->signedOn == row.signedOn) {
            return consent;
        }
        blank = !consent->signedOn && !consent->withdrawnOn ? consent : blank;
    }
    return blank;
}

people::Consent ConsentImport::consentFor(RowReading& reading, const ConsentRow& row,
                                          const people::Consent* known, people::ConsentPurpose purpose) const
{
    people::Consent consent;
    if (known) {
        consent = *known;
    } else {
        consent.id = m_context.ids.next<people::Consent>();
        consent.person = row.person->id;
        consent.programme = m_context.programme.id;
        consent.purpose = purpose;
    }
    if (row.signedBy || consent.signers.empty()) {
        consent.signers = signersOf(reading, row);
    }
    consent.signedOn = row.signedOn;
    consent.validUntil = row.validUntil ? row.validUntil : consent.validUntil;
    const QStringList recipients = listTold(reading, Field::Recipients);
    consent.recipients = recipients.isEmpty() ? consent.recipients : recipients;
    // A list that says nothing of recipients is of papers in the program's own form, which names the centre.
    if (purpose == people::ConsentPurpose::Processing && consent.recipients.isEmpty() &&
        !reading.hasColumn(Field::Recipients)) {
        consent.recipients = people::recipientsByForm();
    }
    const QStringList data = listTold(reading, Field::DataList);
    consent.data = data.isEmpty() ? consent.data : data;
    return consent;
}

RowVerdict ConsentImport::takeConsent(RowReading& reading, const ConsentRow& row,
                                      people::ConsentPurpose purpose)
{
    const auto* known = knownConsent(row, purpose);
    const people::Consent consent = consentFor(reading, row, known, purpose);
    RowVerdict verdict;
    if (reading.failure()) {
        return verdict;
    }
    if (!known) {
        m_consents.put(consent);
        index(consent);
        verdict.kind = RowVerdict::Kind::New;
        return verdict;
    }
    addChanges(verdict.changes, *known, consent, m_base);
    verdict.kind = m_consents.put(consent) ? RowVerdict::Kind::Updated : RowVerdict::Kind::Same;
    return verdict;
}

RowVerdict ConsentImport::takeLabourPaper(RowReading& reading, const ConsentRow& row)
{
    const auto found = m_paperOf.find(row.person->id.uuid());
    const auto* known = found == m_paperOf.end() ? nullptr : m_papers.find(*found);
    people::LabourPaper paper;
    if (known) {
        paper = *known;
    } else {
        paper.id = m_context.ids.next<people::LabourPaper>();
        paper.person = row.person->id;
        paper.programme = m_context.programme.id;
    }
    paper.consentOn = row.signedOn ? row.signedOn : paper.consentOn;
    paper.endsOn = row.validUntil ? row.validUntil : paper.endsOn;
    readLabourPaper(reading, paper);
    RowVerdict verdict;
    if (reading.failure()) {
        return verdict;
    }
    if (!known) {
        m_papers.put(paper);
        m_paperOf.insert(paper.person.uuid(), paper.id);
        verdict.kind = RowVerdict::Kind::New;
        return verdict;
    }
    addChanges(verdict.changes, *known, paper);
    verdict.kind = m_papers.put(paper) ? RowVerdict::Kind::Updated : RowVerdict::Kind::Same;
    return verdict;
}

void ConsentImport::index(const people::Consent& consent)
{
    if (consent.programme == m_context.programme.id) {
        m_consentsOf[consent.person.uuid()].push_back(consent.id);
    }
}

} // namespace

base::Result<ImportOutcome> importConsents(const exchange::Sheet& sheet,
                                           const exchange::FoundColumns& columns,
                                           const ImportContext& context)
{
    ConsentImport import(context);
    auto outcome =
        judgeRows(sheet, columns, context, [&](RowReading& reading) { return import.verdictOn(reading); });
    if (outcome) {
        outcome->changes = import.changes();
    }
    return outcome;
}

} // namespace kurator::office
