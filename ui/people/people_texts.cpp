#include "ui/people/people_texts.h"

#include "ui/common/look.h"

#include <QCoreApplication>

namespace kurator::ui {

namespace {

struct PeopleTexts
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::PeopleTexts)
};

} // namespace

QString categoryText(people::Category category)
{
    switch (category) {
    case people::Category::Pupil:
        return PeopleTexts::tr("pupil");
    case people::Category::Student:
        return PeopleTexts::tr("student");
    case people::Category::Teacher:
        return PeopleTexts::tr("teacher");
    case people::Category::Parent:
        return PeopleTexts::tr("parent");
    case people::Category::Graduate:
        return PeopleTexts::tr("graduate");
    case people::Category::Employer:
        return PeopleTexts::tr("employer");
    case people::Category::Partner:
        return PeopleTexts::tr("social partner");
    case people::Category::Other:
        return PeopleTexts::tr("other", "category");
    }
    return {};
}

QString mentorStatusText(people::MentorStatus status)
{
    switch (status) {
    case people::MentorStatus::Candidate:
        return PeopleTexts::tr("candidate");
    case people::MentorStatus::Recommended:
        return PeopleTexts::tr("recommended");
    case people::MentorStatus::InRegistry:
        return PeopleTexts::tr("in the registry");
    case people::MentorStatus::Trained:
        return PeopleTexts::tr("trained");
    case people::MentorStatus::Suspended:
        return PeopleTexts::tr("suspended");
    case people::MentorStatus::Excluded:
        return PeopleTexts::tr("excluded");
    }
    return {};
}

QString requestSourceText(people::RequestSource source)
{
    switch (source) {
    case people::RequestSource::Self:
        return PeopleTexts::tr("the mentee");
    case people::RequestSource::ClassTeacher:
        return PeopleTexts::tr("class teacher");
    case people::RequestSource::Psychologist:
        return PeopleTexts::tr("psychologist");
    case people::RequestSource::SocialWorker:
        return PeopleTexts::tr("social worker");
    case people::RequestSource::Parent:
        return PeopleTexts::tr("parent", "source");
    }
    return {};
}

QString partOfDayText(people::PartOfDay part)
{
    switch (part) {
    case people::PartOfDay::Morning:
        return PeopleTexts::tr("morning, until 12");
    case people::PartOfDay::Midday:
        return PeopleTexts::tr("midday, 12–14");
    case people::PartOfDay::Afternoon:
        return PeopleTexts::tr("after lessons, 14–17");
    case people::PartOfDay::Evening:
        return PeopleTexts::tr("evening, from 17");
    }
    return {};
}

QString relationText(people::Relation relation)
{
    switch (relation) {
    case people::Relation::Mother:
        return PeopleTexts::tr("mother");
    case people::Relation::Father:
        return PeopleTexts::tr("father");
    case people::Relation::Parent:
        return PeopleTexts::tr("parent");
    case people::Relation::Adopter:
        return PeopleTexts::tr("adoptive parent");
    case people::Relation::Guardian:
        return PeopleTexts::tr("guardian");
    case people::Relation::Trustee:
        return PeopleTexts::tr("trustee");
    case people::Relation::GuardianshipBody:
        return PeopleTexts::tr("guardianship authority");
    case people::Relation::Other:
        return PeopleTexts::tr("other", "relation");
    }
    return {};
}

QString sexText(language::Sex sex)
{
    switch (sex) {
    case language::Sex::Male:
        return PeopleTexts::tr("male");
    case language::Sex::Female:
        return PeopleTexts::tr("female");
    }
    return {};
}

QString caseText(language::Case grammaticalCase)
{
    switch (grammaticalCase) {
    case language::Case::Nominative:
        return PeopleTexts::tr("Who?");
    case language::Case::Genitive:
        return PeopleTexts::tr("Of whom?");
    case language::Case::Dative:
        return PeopleTexts::tr("To whom?");
    case language::Case::Accusative:
        return PeopleTexts::tr("Whom?");
    case language::Case::Instrumental:
        return PeopleTexts::tr("By whom?");
    case language::Case::Prepositional:
        return PeopleTexts::tr("About whom?");
    }
    return {};
}

QString ageText(const std::optional<people::Age>& age)
{
    if (!age) {
        return {};
    }
    return age->exact ? QString::number(age->years)
                      : QStringLiteral("%1–%2").arg(age->atLeast()).arg(age->years);
}

QString youngSpecialistText(const people::YoungSpecialist& young)
{
    switch (young.ground) {
    case people::YoungGround::Said:
        return {};
    case people::YoungGround::AgeAndYears:
        return PeopleTexts::tr("Reckoned: yes, up to %1 years old and not over %2 years of work")
            .arg(people::youngSpecialistAge)
            .arg(people::youngSpecialistYears);
    case people::YoungGround::OverAge:
        return PeopleTexts::tr("Reckoned: no, over %1 years old").arg(people::youngSpecialistAge);
    case people::YoungGround::OverYears:
        return PeopleTexts::tr("Reckoned: no, over %1 years of work").arg(people::youngSpecialistYears);
    case people::YoungGround::NoAge:
        return PeopleTexts::tr("Cannot be reckoned: the date of birth is not told");
    case people::YoungGround::NoYears:
        return PeopleTexts::tr("Cannot be reckoned: the years of work are not told");
    case people::YoungGround::NothingTold:
        return PeopleTexts::tr(
            "Cannot be reckoned: neither the date of birth nor the years of work are told");
    }
    return {};
}

QString restrictedCode(people::RestrictedKind kind)
{
    return PeopleTexts::tr("R%1").arg(static_cast<int>(kind) + 1);
}

QString restrictedCodes(const std::vector<people::RestrictedKind>& kinds)
{
    QStringList codes;
    for (const people::RestrictedKind kind : kinds) {
        codes << restrictedCode(kind);
    }
    return codes.join(QStringLiteral(", "));
}

QString restrictedText(people::RestrictedKind kind)
{
    switch (kind) {
    case people::RestrictedKind::Disability:
        return PeopleTexts::tr("disability or limited health");
    case people::RestrictedKind::Gifted:
        return PeopleTexts::tr("gifted");
    case people::RestrictedKind::Orphan:
        return PeopleTexts::tr("orphan or without parental care");
    case people::RestrictedKind::HardLifeSituation:
        return PeopleTexts::tr("hard life situation");
    case people::RestrictedKind::LowIncomeOrRemote:
        return PeopleTexts::tr("low income or remote place");
    case people::RestrictedKind::AtRisk:
        return PeopleTexts::tr("at risk");
    }
    return {};
}

QString consentStateText(people::ConsentState state)
{
    switch (state) {
    case people::ConsentState::None:
        return PeopleTexts::tr("none", "consent");
    case people::ConsentState::Issued:
        return PeopleTexts::tr("given out");
    case people::ConsentState::Incomplete:
        return PeopleTexts::tr("a signature is missing");
    case people::ConsentState::Signed:
        return PeopleTexts::tr("in force");
    case people::ConsentState::Expiring:
        return PeopleTexts::tr("ends soon");
    case people::ConsentState::Expired:
        return PeopleTexts::tr("has run out");
    case people::ConsentState::Withdrawn:
        return PeopleTexts::tr("withdrawn");
    }
    return {};
}

QColor consentStateColour(people::ConsentState state)
{
    switch (state) {
    case people::ConsentState::Signed:
        return colours().good;
    case people::ConsentState::Expiring:
    case people::ConsentState::Incomplete:
        return colours().warning;
    case people::ConsentState::Issued:
        return colours().accent;
    case people::ConsentState::None:
    case people::ConsentState::Expired:
    case people::ConsentState::Withdrawn:
        return colours().bad;
    }
    return {};
}

QString consentPurposeText(people::ConsentPurpose purpose)
{
    switch (purpose) {
    case people::ConsentPurpose::Processing:
        return PeopleTexts::tr("to processing of data");
    case people::ConsentPurpose::Distribution:
        return PeopleTexts::tr("to publication of data");
    case people::ConsentPurpose::SpecialCategories:
        return PeopleTexts::tr("to data on health");
    case people::ConsentPurpose::Participation:
        return PeopleTexts::tr("to taking part");
    }
    return {};
}

} // namespace kurator::ui
