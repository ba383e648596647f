#include "office/import_consents.h"

#include "exchange/date_reading.h"
#include "exchange/word_reading.h"
#include "language/date_words.h"
#include "office/changed_set.h"
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
        return RowVerdict::Rejected;
    }
    const auto purpose = purposeOf(row.kind);
    return purpose ? takeConsent(reading, row, *purpose) : takeLabourPaper(reading, row);
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

RowVerdict ConsentImport::takeConsent(RowReading& reading, const ConsentRow& row,
                                      people::ConsentPurpose purpose)
{
    const auto* known = knownConsent(row, purpose);
    people::Consent consent;
    if (known) {
        consent = *known;
    } else {
        consent.id = m_context.ids.next<people::Consent>();
        consent.person = row.person->id;
        consent.programme = m_context.programme.id;
        consent.purpose = purpose;
    }
    const bool signersKnown = known && !known->signers.empty();
    if (row.signedBy || !signersKnown) {
        consent.signers = signersOf(reading, row);
    }
    if (reading.failure()) {
        return RowVerdict::Rejected;
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
    const bool changed = m_consents.put(consent);
    if (!known) {
        index(consent);
        return RowVerdict::Created;
    }
    return changed ? RowVerdict::Updated : RowVerdict::Same;
}

RowVerdict ConsentImport::takeLabourPaper(RowReading& reading, const ConsentRow& row)
{
    const auto known = m_paperOf.find(row.person->id.uuid());
    const bool isNew = known == m_paperOf.end();
    people::LabourPaper paper;
    if (isNew) {
        paper.id = m_context.ids.next<people::LabourPaper>();
        paper.person = row.person->id;
        paper.programme = m_context.programme.id;
    } else {
        paper = *m_papers.find(*known);
    }
    paper.consentOn = row.signedOn ? row.signedOn : paper.consentOn;
    paper.endsOn = row.validUntil ? row.validUntil : paper.endsOn;
    readLabourPaper(reading, paper);
    if (reading.failure()) {
        return RowVerdict::Rejected;
    }
    const bool changed = m_papers.put(paper);
    m_paperOf.insert(paper.person.uuid(), paper.id);
    if (isNew) {
        return RowVerdict::Created;
    }
    return changed ? RowVerdict::Updated : RowVerdict::Same;
}

void ConsentImport::index(const people::Consent& consent)
{
    if (consent.programme == m_context.programme.id) {
        m_consentsOf[consent.person.uuid()].push_back(consent.id);
    }
}

} // namespace

ImportOutcome importConsents(const exchange::Sheet& sheet, const exchange::FoundColumns& columns,
                             const ImportContext& context)
{
    ConsentImport import(context);
    ImportOutcome outcome =
        judgeRows(sheet, columns, [&](RowReading& reading) { return import.verdictOn(reading); });
    outcome.changes = import.changes();
    return outcome;
}

} // namespace kurator::office
