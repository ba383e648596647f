#include "checks/public_texts_checks.h"

#include "checks/finding_parts.h"

#include <QRegularExpression>

#include <algorithm>

namespace kurator::checks {

namespace {

// Beginnings of words, so that every case of them is met.
bool disclosesCategory(const QString& text)
{
    static const QRegularExpression words(
        QStringLiteral("(?<![а-яё])(овз(?![а-яё])|инвалид|диагноз|аутиз|аутист|рас(?![а-яё])|дцп(?![а-яё])|"
                       "сирот|опекаем|малоимущ|малообеспеч|неблагополучн|психиатр|судимост|"
                       "(состоит|стоит|поставлен[а-яё]*) на уч[её]те)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return !text.isEmpty() && words.match(text).hasMatch();
}

bool anyDiscloses(const QStringList& texts)
{
    return std::ranges::any_of(texts, disclosesCategory);
}

void checkRequest(const Scene& scene, const people::Entry& entry, std::vector<Finding>& findings)
{
    QStringList texts{entry.request, entry.interests};
    texts += entry.requestTags;
    for (const people::ToldRequest& further : entry.furtherRequests) {
        texts += further.text;
    }
    if (anyDiscloses(texts)) {
        const QString name = scene.lookup().nameOf(entry.id);
        findings.push_back(finding("restricted.in-request", Severity::Warning, stage::mentees,
                                   {Subject::Kind::Entry, entry.id.uuid(), name}, {{"name", name}}));
    }
}

} // namespace

std::vector<base::Finding> publicTextsChecks(const Scene& scene)
{
    std::vector<Finding> findings;
    for (const people::Entry* entry : scene.entries()) {
        if (entry->side == people::Side::Mentee) {
            checkRequest(scene, *entry, findings);
        }
    }
    for (const pairs::Pair* pair : scene.pairs()) {
        if (isLive(*pair) && disclosesCategory(pair->goal)) {
            findings.push_back(
                finding("restricted.in-goal", Severity::Warning, stage::pairs, subjectOf(scene, *pair),
                        {{"mentor", mentorName(scene, *pair)}, {"mentees", menteeNames(scene, *pair)}}));
        }
    }
    return findings;
}

} // namespace kurator::checks
