#include "ui/exchange/import_answers.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace kurator::ui {

namespace {

using exchange::Charset;
using exchange::TableKind;

template <class Value>
using Named = std::pair<QLatin1String, Value>;

constexpr std::array<Named<TableKind>, 5> kindsInDraft{{{QLatin1String("mentees"), TableKind::Mentees},
                                                        {QLatin1String("mentors"), TableKind::Mentors},
                                                        {QLatin1String("consents"), TableKind::Consents},
                                                        {QLatin1String("pairs"), TableKind::Pairs},
                                                        {QLatin1String("ballots"), TableKind::Ballots}}};

constexpr std::array<Named<Charset>, 5> charsetsInDraft{
    {{QLatin1String("utf-8"), Charset::Utf8},
     {QLatin1String("utf-16le"), Charset::Utf16LittleEndian},
     {QLatin1String("utf-16be"), Charset::Utf16BigEndian},
     {QLatin1String("windows-1251"), Charset::Windows1251},
     {QLatin1String("ibm866"), Charset::Dos866}}};

template <class Names, class Value>
QJsonValue written(const Names& names, const std::optional<Value>& value)
{
    for (const auto& [name, known] : names) {
        if (value == known) {
            return name;
        }
    }
    return QJsonValue::Null;
}

template <class Value, class Names>
std::optional<Value> readFrom(const Names& names, const QJsonValue& json)
{
    const QString text = json.toString();
    const auto found = std::ranges::find_if(names, [&](const auto& named) { return named.first == text; });
    return found == names.end() ? std::nullopt : std::optional<Value>(found->second);
}

QJsonArray splitRowsWritten(const std::map<int, std::size_t>& rows)
{
    QJsonArray written;
    for (const auto& [row, column] : rows) {
        written << QJsonArray{row, static_cast<int>(column)};
    }
    return written;
}

QJsonArray personsWritten(const office::PersonAnswers& persons)
{
    QJsonArray written;
    for (const auto& [place, person] : persons) {
        written << QJsonArray{place.first, static_cast<int>(place.second),
                              person ? person->toString() : QString()};
    }
    return written;
}

office::PersonAnswers personsFrom(const QJsonArray& json)
{
    office::PersonAnswers persons;
    for (const QJsonValue& one : json) {
        const QJsonArray parts = one.toArray();
        const auto person = base::Id<people::Person>::fromString(parts.at(2).toString());
        persons[{parts.at(0).toInt(), static_cast<exchange::Field>(parts.at(1).toInt())}] =
            person.isNull() ? std::nullopt : std::optional(person);
    }
    return persons;
}

std::size_t countFrom(const QJsonValue& json)
{
    return static_cast<std::size_t>(std::max(0, json.toInt()));
}

} // namespace

QJsonObject toJson(const ImportAnswers& answers)
{
    QJsonObject json{{QStringLiteral("kind"), written(kindsInDraft, answers.kind)},
                     {QStringLiteral("file"), answers.file},
                     {QStringLiteral("pasted"), answers.pasted},
                     {QStringLiteral("charset"), written(charsetsInDraft, answers.text.charset)},
                     {QStringLiteral("sheet"), static_cast<int>(answers.sheet)},
                     {QStringLiteral("reason"), answers.reason}};
    if (answers.text.separator) {
        json.insert(QStringLiteral("separator"), QString(*answers.text.separator));
    }
    if (answers.headingRow) {
        json.insert(QStringLiteral("headingRow"), static_cast<int>(*answers.headingRow));
    }
    if (answers.overrides && answers.kind) {
        json.insert(QStringLiteral("columns"),
                    QString::fromUtf8(exchange::writeColumnOverrides(*answers.overrides, *answers.kind)));
    }
    QJsonArray skipped;
    for (const int row : answers.skippedRows) {
        skipped << row;
    }
    json.insert(QStringLiteral("skipped"), skipped);
    json.insert(QStringLiteral("split"), splitRowsWritten(answers.splitRows));
    json.insert(QStringLiteral("persons"), personsWritten(answers.persons));
    json.insert(QStringLiteral("ages"), answers.ages);
    json.insert(QStringLiteral("tags"), answers.tags);
    return json;
}

ImportAnswers importAnswersFrom(const QJsonObject& json)
{
    ImportAnswers answers;
    answers.kind = readFrom<TableKind>(kindsInDraft, json[QStringLiteral("kind")]);
    answers.file = json[QStringLiteral("file")].toString();
    answers.pasted = json[QStringLiteral("pasted")].toString();
    answers.text.charset = readFrom<Charset>(charsetsInDraft, json[QStringLiteral("charset")]);
    if (const QString separator = json[QStringLiteral("separator")].toString(); !separator.isEmpty()) {
        answers.text.separator = separator.front();
    }
    answers.sheet = countFrom(json[QStringLiteral("sheet")]);
    if (json.contains(QStringLiteral("headingRow"))) {
        answers.headingRow = countFrom(json[QStringLiteral("headingRow")]);
    }
    if (json.contains(QStringLiteral("columns")) && answers.kind) {
        const auto overrides =
            exchange::readColumnOverrides(json[QStringLiteral("columns")].toString().toUtf8(), *answers.kind);
        if (overrides) {
            answers.overrides = *overrides;
        }
    }
    for (const QJsonValue& row : json[QStringLiteral("skipped")].toArray()) {
        answers.skippedRows.insert(row.toInt());
    }
    for (const QJsonValue& row : json[QStringLiteral("split")].toArray()) {
        answers.splitRows[row.toArray().at(0).toInt()] = countFrom(row.toArray().at(1));
    }
    answers.persons = personsFrom(json[QStringLiteral("persons")].toArray());
    answers.ages = json[QStringLiteral("ages")].toBool(false);
    answers.tags = json[QStringLiteral("tags")].toBool(true);
    answers.reason = json[QStringLiteral("reason")].toString();
    return answers;
}

} // namespace kurator::ui
