#include "ui/people/mentor_texts.h"

#include "ui/people/people_texts.h"

#include <QCoreApplication>
#include <QStringList>

namespace kurator::ui {

namespace {

struct MentorTexts
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::MentorTexts)
};

} // namespace

QString mentorBaseText(people::MentorBase base)
{
    switch (base) {
    case people::MentorBase::Pupils:
        return MentorTexts::tr("pupils");
    case people::MentorBase::Parents:
        return MentorTexts::tr("parents");
    case people::MentorBase::Teachers:
        return MentorTexts::tr("teachers");
    case people::MentorBase::Graduates:
        return MentorTexts::tr("graduates");
    case people::MentorBase::Enterprises:
        return MentorTexts::tr("enterprises");
    case people::MentorBase::Partners:
        return MentorTexts::tr("other partners");
    }
    return {};
}

QString criterionText(people::MentorCriterion criterion)
{
    switch (criterion) {
    case people::MentorCriterion::WishToTakePart:
        return MentorTexts::tr("Wish to take part");
    case people::MentorCriterion::ProfessionalExperience:
        return MentorTexts::tr("Professional experience");
    case people::MentorCriterion::Communication:
        return MentorTexts::tr("Competences and skills of communication");
    case people::MentorCriterion::Time:
        return MentorTexts::tr("Time for mentoring");
    case people::MentorCriterion::LifeExperience:
        return MentorTexts::tr("Good experience of life and work");
    case people::MentorCriterion::FitsRequests:
        return MentorTexts::tr("Fits what mentees ask for");
    case people::MentorCriterion::CivicPosition:
        return MentorTexts::tr("Active civic position");
    case people::MentorCriterion::Motivation:
        return MentorTexts::tr("Motivation");
    }
    return {};
}

QString decisionText(people::InterviewDecision decision)
{
    switch (decision) {
    case people::InterviewDecision::Recommended:
        return MentorTexts::tr("recommended to the registry");
    case people::InterviewDecision::Reserve:
        return MentorTexts::tr("into the reserve");
    case people::InterviewDecision::Declined:
        return MentorTexts::tr("declined");
    }
    return {};
}

QString childrenText(const std::vector<lists::ChildRow>& children)
{
    QStringList lines;
    for (const lists::ChildRow& child : children) {
        const QString name = child.className.isEmpty()
                                 ? child.name
                                 : QStringLiteral("%1, %2").arg(child.name, child.className);
        lines << QStringLiteral("%1 (%2)").arg(name, relationText(child.relation));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace kurator::ui
