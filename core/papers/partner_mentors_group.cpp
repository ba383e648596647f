#include "base/text.h"
#include "papers/groups.h"
#include "papers/participant_record.h"

#include <algorithm>

namespace kurator::papers {

namespace {

using documents::FieldList;
using documents::FieldRecord;

documents::FieldDictionary partnerMentorsDictionary()
{
    return {{QStringLiteral("partner.mentors"), documents::FieldType::List,
             QStringLiteral("наставники, которые работают у партнёра"), participantDictionary()}};
}

// The base tells where a mentor works in words: they are the partner's where the words are its name.
std::vector<const people::Entry*> mentorsOfPartner(const Sources& sources)
{
    const auto id = base::Id<people::Partner>::fromString(sources.subject);
    const auto partner = std::ranges::find(sources.base.partners, id, &people::Partner::id);
    if (partner == sources.base.partners.end()) {
        return {};
    }
    auto mentors = entriesOf(sources, people::Side::Mentor);
    std::erase_if(mentors, [&](const people::Entry* entry) {
        return base::foldedKey(entry->workplace) != base::foldedKey(partner->name);
    });
    return mentors;
}

void setPartnerMentors(FieldRecord& record, const Sources& sources)
{
    FieldList list;
    for (const people::Entry* entry : mentorsOfPartner(sources)) {
        if (sources.mayBeNamed(*entry)) {
            list.push_back(participantRecord(sources, *entry));
        }
    }
    record.set(QStringLiteral("partner.mentors"), list);
}

} // namespace

FieldGroup partnerMentorsGroup()
{
    return {partnerMentorsDictionary, setPartnerMentors, mentorsOfPartner, documents::Subject::Partner};
}

} // namespace kurator::papers
