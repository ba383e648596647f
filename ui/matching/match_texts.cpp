#include "ui/matching/match_texts.h"

#include "lists/rule_list.h"
#include "messages/message.h"

namespace kurator::ui {

namespace {

QString joinedByDots(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString MatchTexts::criterion(matching::Criterion criterion)
{
    switch (criterion) {
    case matching::Criterion::Request:
        return tr("Request and competences");
    case matching::Criterion::Choice:
        return tr("Mutual choice");
    case matching::Criterion::Interests:
        return tr("Interests");
    case matching::Criterion::Time:
        return tr("Time");
    case matching::Criterion::Age:
        return tr("Age");
    case matching::Criterion::Opinion:
        return tr("Psychologist's opinion");
    case matching::Criterion::Place:
        return tr("Class or district");
    case matching::Criterion::MentorSex:
        return tr("Sex of the mentor");
    case matching::Criterion::History:
        return tr("Last year's pair");
    }
    return {};
}

QString MatchTexts::notTold(matching::Criterion criterion)
{
    switch (criterion) {
    case matching::Criterion::Opinion:
        return tr("the psychologist has not said");
    case matching::Criterion::MentorSex:
        return tr("no wish, or the mentor's sex is not told");
    case matching::Criterion::History:
        return tr("were not a pair before");
    case matching::Criterion::Request:
    case matching::Criterion::Choice:
    case matching::Criterion::Interests:
    case matching::Criterion::Time:
    case matching::Criterion::Age:
    case matching::Criterion::Place:
        break;
    }
    return tr("not told");
}

QString MatchTexts::source(matching::Rule rule)
{
    switch (rule) {
    case matching::Rule::NoConsent:
        return tr("Federal law No. 152-FZ, article 9");
    case matching::Rule::EmployeePapers:
        return tr("Labour Code, article 351.8");
    case matching::Rule::OwnChild:
    case matching::Rule::OpinionAgainst:
    case matching::Rule::NotWith:
    case matching::Rule::NotInRegistry:
    case matching::Rule::MenteeAge:
    case matching::Rule::MentorAge:
    case matching::Rule::SecondMentor:
        return tr("model of mentoring");
    case matching::Rule::NotTrained:
        return tr("your programme");
    case matching::Rule::ConsentPractice:
        return tr("practice of your school");
    case matching::Rule::Sides:
    case matching::Rule::SamePerson:
    case matching::Rule::MentorLeft:
    case matching::Rule::SameFormMentor:
    case matching::Rule::Capacity:
        return {};
    }
    return {};
}

QString MatchTexts::kept(matching::Rule rule)
{
    switch (rule) {
    case matching::Rule::NoConsent:
        return tr("consents are valid");
    case matching::Rule::EmployeePapers:
        return tr("papers of article 351.8 are there");
    case matching::Rule::OwnChild:
        return tr("not a parent of the mentee");
    case matching::Rule::NotInRegistry:
        return tr("in the registry");
    case matching::Rule::NotTrained:
        return tr("trained");
    case matching::Rule::MenteeAge:
    case matching::Rule::MentorAge:
        return tr("the age fits the form");
    case matching::Rule::OpinionAgainst:
    case matching::Rule::NotWith:
    case matching::Rule::Sides:
    case matching::Rule::SamePerson:
    case matching::Rule::MentorLeft:
    case matching::Rule::SameFormMentor:
    case matching::Rule::SecondMentor:
    case matching::Rule::ConsentPractice:
    case matching::Rule::Capacity:
        return {};
    }
    return {};
}

QString MatchTexts::heldUp(const lists::HoldUpGroup& group)
{
    const int n = static_cast<int>(group.entries.size());
    const bool mentees = group.side == people::Side::Mentee;
    switch (group.holdUp) {
    case lists::HoldUp::Consent:
        return mentees ? tr("%n mentee(s) without a complete consent", nullptr, n)
                       : tr("%n mentor(s) without a complete consent", nullptr, n);
    case lists::HoldUp::Category:
        return mentees ? tr("%n mentee(s) whose category fits no form", nullptr, n)
                       : tr("%n mentor(s) whose category fits no form", nullptr, n);
    case lists::HoldUp::Age:
        return mentees ? tr("%n mentee(s) outside the ages of the form", nullptr, n)
                       : tr("%n mentor(s) outside the ages of the form", nullptr, n);
    case lists::HoldUp::Registry:
        return tr("%n mentor(s) outside the registry", nullptr, n);
    case lists::HoldUp::Training:
        return tr("%n mentor(s) not trained yet", nullptr, n);
    case lists::HoldUp::Excluded:
        return tr("%n mentor(s) suspended or excluded", nullptr, n);
    case lists::HoldUp::Places:
        return tr("%n mentor(s) with all places taken", nullptr, n);
    }
    return {};
}

QString MatchTexts::mending(lists::HoldUp holdUp)
{
    return holdUp == lists::HoldUp::Consent ? tr("Open the consents") : tr("Open the cards");
}

Target MatchTexts::placeToMend(lists::HoldUp holdUp, people::Side side, const std::vector<QUuid>& entries)
{
    Target target;
    target.place = lists::placeOf(holdUp, side);
    target.doing = lists::Doing::OpenCards;
    target.subjects = entries;
    return target;
}

QString MatchTexts::sentences(const std::vector<matching::Note>& notes, const QString& of)
{
    const QString name = of + QStringLiteral(": ");
    QStringList lines;
    for (const matching::Note& note : notes) {
        QString sentence = messages::text(note.code, note.arguments);
        if (!of.isEmpty() && sentence.startsWith(name)) {
            sentence.remove(0, name.size());
            sentence.replace(0, 1, sentence.left(1).toUpper());
        }
        lines << sentence;
    }
    return lines.join(QLatin1Char('\n'));
}

QString MatchTexts::spoken(const lists::ProposalView& view, const lists::ProposalLink& link)
{
    const QString text = tr("%1 – mentor %2: %3 of 100")
                             .arg(view.mentees[link.mentee].name, view.mentors[link.mentor].name)
                             .arg(link.score);
    return link.locked ? text + QStringLiteral(", ") + tr("locked") : text;
}

QString MatchTexts::heading(const lists::PictureGroup& group)
{
    if (group.leftOver) {
        return tr("Without a mentor");
    }
    return group.heading && !group.heading->isEmpty() ? *group.heading : tr("No class told");
}

QString MatchTexts::setAside(const pairs::Override& one)
{
    const QString title = lists::ruleTitle(one.rule);
    return tr("Set aside: “%1”. Reason: %2")
        .arg(title.isEmpty() ? one.rule : messages::text(title), one.reason);
}

QString MatchTexts::person(const lists::ProposalPerson& person)
{
    return joinedByDots({person.className,
                         person.age ? tr("%n year(s)", "age of a person", person.age->years) : QString(),
                         person.subject.simplified()});
}

QString MatchTexts::mentor(const lists::ProposalMentor& mentor)
{
    return joinedByDots(
        {mentor.className, mentor.age ? tr("%n year(s)", "age of a person", mentor.age->years) : QString(),
         tr("%1 of %2", "places taken").arg(mentor.taken).arg(mentor.places), mentor.subject.simplified()});
}

QString MatchTexts::surname(const QString& fullName)
{
    return fullName.section(QLatin1Char(' '), 0, 0);
}

} // namespace kurator::ui
