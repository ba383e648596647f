#include "papers/declaring.h"
#include "papers/groups.h"
#include "papers/participant_record.h"
#include "people/request_source.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>

namespace kurator::papers {

namespace {

using documents::FieldList;
using documents::FieldRecord;
using documents::FieldType;
using people::Side;

// How many people said a thing; numbers are not personal data (decision 22).
using Tally = std::map<QString, int>;

const std::initializer_list<documents::DeclaredField> tallyFields = {
    {"text", FieldType::Text, "что сказали"},
    {"count", FieldType::Number, "сколько человек"},
    {"share", FieldType::Text, "доля"}};

documents::FieldDictionary requestsDictionary()
{
    return {declaredList("requests", "запросы наставляемых по числу", tallyFields),
            declaredList("requests.sources", "кто сообщил о запросах", tallyFields),
            declaredList("offers", "компетенции наставников по числу", tallyFields)};
}

QString shareText(int count, qsizetype all)
{
    const double share = std::round(1000.0 * count / static_cast<double>(std::max<qsizetype>(all, 1))) / 10;
    const QLocale russian(QLocale::Russian, QLocale::Russia);
    return russian.toString(share, 'f', share == std::floor(share) ? 0 : 1) + QStringLiteral("\u00a0%");
}

FieldList tallyRecords(const Tally& tally, qsizetype all)
{
    std::vector<std::pair<QString, int>> rows(tally.begin(), tally.end());
    std::ranges::stable_sort(rows, std::greater(), &std::pair<QString, int>::second);
    FieldList list;
    for (const auto& [text, count] : rows) {
        FieldRecord record;
        record.set(QStringLiteral("text"), text);
        record.set(QStringLiteral("count"), count);
        record.set(QStringLiteral("share"), shareText(count, all));
        list.push_back(std::move(record));
    }
    return list;
}

void count(Tally& tally, const QStringList& tags, const QString& text)
{
    const QStringList said = tags.isEmpty() ? QStringList{text} : tags;
    for (const QString& one : said) {
        if (!one.trimmed().isEmpty()) {
            ++tally[one.trimmed()];
        }
    }
}

// Who told of a need, in one word whatever the curator wrote (S001 2.4).
QString toldBy(const QString& written)
{
    const auto source = people::requestSourceIn(written);
    if (source == people::RequestSource::Self) {
        return QStringLiteral("сам наставляемый");
    }
    return source ? people::requestSourceWords(*source) : written;
}

void setRequests(FieldRecord& record, const Sources& sources)
{
    Tally requests;
    Tally told;
    Tally offers;
    const auto mentees = entriesOf(sources, Side::Mentee);
    const auto mentors = entriesOf(sources, Side::Mentor);
    for (const people::Entry* entry : mentees) {
        count(requests, entry->requestTags, entry->request);
        count(told, {}, toldBy(entry->requestSource));
    }
    for (const people::Entry* entry : mentors) {
        count(offers, entry->competenceTags, entry->competences);
    }
    record.set(QStringLiteral("requests"), tallyRecords(requests, std::ssize(mentees)));
    record.set(QStringLiteral("requests.sources"), tallyRecords(told, std::ssize(mentees)));
    record.set(QStringLiteral("offers"), tallyRecords(offers, std::ssize(mentors)));
}

} // namespace

FieldGroup requestsGroup()
{
    return {requestsDictionary, setRequests};
}

} // namespace kurator::papers
