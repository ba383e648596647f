#include "papers/declaring.h"
#include "papers/groups.h"
#include "people/mentor_base.h"

#include <algorithm>
#include <array>

namespace kurator::papers {

namespace {

using documents::FieldList;
using documents::FieldRecord;
using documents::FieldType;
using people::Interview;
using people::InterviewDecision;

// In the order of people::MentorCriterion (S003).
constexpr std::array criteria{"желание участвовать в программе",      "профессиональный опыт",
                              "умение общаться, навыки коммуникации", "ресурс времени",
                              "положительный жизненный опыт",         "соответствие запросам наставляемых",
                              "активная гражданская позиция",         "мотивация"};

documents::FieldDictionary interviewDictionary()
{
    auto dictionary = declaredFields(
        {{"interview.date", FieldType::Date, "дата собеседования"},
         {"interview.by", FieldType::Text, "кто проводил собеседование"},
         {"interview.result", FieldType::Text, "что выяснили на собеседовании"},
         {"interview.decision", FieldType::Text, "решение по собеседованию"},
         {"interview.psychologist", FieldType::Text, "психолог на собеседовании"},
         {"interview.opinion", FieldType::Text, "мнение психолога"},
         {"interview.outside", FieldType::Flag, "наставник не из организации"},
         {"interview.certificate.date", FieldType::Date, "когда показана справка об отсутствии судимости"},
         {"interview.certificate.by", FieldType::Text, "кто видел справку"}});
    dictionary.push_back(
        declaredList("interview.criteria", "критерии отбора",
                     {{"text", FieldType::Text, "критерий"}, {"score", FieldType::Text, "балл"}}));
    return dictionary;
}

QString decisionText(InterviewDecision decision)
{
    switch (decision) {
    case InterviewDecision::Recommended:
        return QStringLiteral("рекомендовать к включению в реестр наставников");
    case InterviewDecision::Reserve:
        return QStringLiteral("включить в резерв");
    case InterviewDecision::Declined:
        return QStringLiteral("не рекомендовать");
    }
    return {};
}

FieldList criteriaRecords(const Interview& interview)
{
    FieldList list;
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        const auto mark = std::ranges::find(interview.marks, static_cast<people::MentorCriterion>(i),
                                            &people::CriterionMark::criterion);
        FieldRecord record;
        record.set(QStringLiteral("text"), QString::fromUtf8(criteria.at(i)));
        record.set(QStringLiteral("score"),
                   mark == interview.marks.end() ? QString() : QString::number(mark->mark));
        list.push_back(std::move(record));
    }
    return list;
}

void setTold(FieldRecord& record, const Interview& interview)
{
    record.set(QStringLiteral("interview.by"), interview.interviewers);
    record.set(QStringLiteral("interview.result"), interview.result);
    record.set(QStringLiteral("interview.psychologist"), interview.psychologist);
    record.set(QStringLiteral("interview.opinion"), interview.psychologistOpinion);
    record.set(QStringLiteral("interview.certificate.by"), interview.certificateSeenBy);
    record.set(QStringLiteral("interview.criteria"), criteriaRecords(interview));
    if (interview.heldOn) {
        record.set(QStringLiteral("interview.date"), *interview.heldOn);
    }
    if (interview.decision) {
        record.set(QStringLiteral("interview.decision"), decisionText(*interview.decision));
    }
    if (interview.certificateShownOn) {
        record.set(QStringLiteral("interview.certificate.date"), *interview.certificateShownOn);
    }
}

// The newest one; before there is any the sheet has its criteria and places to write.
Interview newestInterview(const Sources& sources, base::Id<people::Entry> id)
{
    Interview newest;
    for (const Interview& interview : sources.base.interviews) {
        if (interview.entry == id && interview.heldOn >= newest.heldOn) {
            newest = interview;
        }
    }
    return newest;
}

void setInterview(FieldRecord& record, const Sources& sources)
{
    const auto id = base::Id<people::Entry>::fromString(sources.subject);
    setTold(record, newestInterview(sources, id));
    const auto* entry = sources.lookup.entry(id);
    record.set(QStringLiteral("interview.outside"), entry && people::isOutsideMentor(*entry));
}

} // namespace

FieldGroup interviewGroup()
{
    return {interviewDictionary, setInterview, nullptr, documents::Subject::Mentor};
}

} // namespace kurator::papers
