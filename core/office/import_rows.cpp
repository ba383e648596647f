#include "office/import_rows.h"

#include "exchange/name_reading.h"

namespace kurator::office {

namespace {

using exchange::Field;
using exchange::RowReading;

constexpr std::size_t rowsBetweenTellings = 100;

QString joinedTexts(const RowReading& reading, std::initializer_list<Field> fields, const QString& between)
{
    QStringList texts;
    for (const Field field : fields) {
        const QString text = reading.text(field).simplified();
        if (!text.isEmpty()) {
            texts << text;
        }
    }
    return texts.join(between);
}

std::optional<SeveralPeople> severalPeople(const RowReading& reading)
{
    for (const Field field : {Field::Name, Field::MenteeName, Field::MentorName}) {
        const auto people = exchange::peopleInCell(exchange::shown(reading.cell(field)));
        if (!people.isEmpty()) {
            return SeveralPeople{*reading.column(field), people};
        }
    }
    return std::nullopt;
}

} // namespace

QString subjectWritten(const RowReading& reading)
{
    if (reading.hasColumn(Field::MentorName)) {
        return joinedTexts(reading, {Field::MentorName, Field::MenteeName}, QStringLiteral(" – "));
    }
    if (reading.has(Field::Name)) {
        return reading.text(Field::Name).simplified();
    }
    return joinedTexts(reading, {Field::Surname, Field::GivenName, Field::Patronymic}, QStringLiteral(" "));
}

void addVerdict(ImportOutcome& outcome, RowVerdict verdict, const RowReading& reading)
{
    ++outcome.rows;
    if (verdict.subject.isEmpty()) {
        verdict.subject = subjectWritten(reading);
    }
    if (const auto& failure = reading.failure()) {
        verdict.kind = RowVerdict::Kind::Rejected;
        verdict.remarks.push_back(*failure);
        outcome.rejected.push_back(*failure);
        verdict.question = reading.question();
        if (failure->code == QLatin1String("exchange.several-people")) {
            verdict.several = severalPeople(reading);
        }
    } else {
        outcome.notes.insert(outcome.notes.end(), reading.notes().begin(), reading.notes().end());
    }
    verdict.repairs = reading.repairs();
    verdict.remarks.insert(verdict.remarks.end(), reading.notes().begin(), reading.notes().end());
    outcome.created += verdict.kind == RowVerdict::Kind::New ? 1 : 0;
    outcome.updated += verdict.kind == RowVerdict::Kind::Updated ? 1 : 0;
    outcome.same += verdict.kind == RowVerdict::Kind::Same ? 1 : 0;
    outcome.verdicts.push_back(std::move(verdict));
}

bool goesOn(const ImportWatcher& watcher, std::size_t done, std::size_t of)
{
    if (done % rowsBetweenTellings != 0 && done != of) {
        return true;
    }
    if (watcher.isCancelled && watcher.isCancelled()) {
        return false;
    }
    if (watcher.progress) {
        watcher.progress(done, of);
    }
    return true;
}

} // namespace kurator::office
