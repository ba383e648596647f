#include "ui/people/merge_texts.h"

#include "language/date_words.h"
#include "lists/programme_list.h"
#include "messages/message.h"

#include <QCoreApplication>

#include <algorithm>

namespace kurator::ui {

namespace {

struct MergeTexts
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::MergeTexts)
};

QString yearOf(base::Id<programme::Programme> id, const office::Desk& desk)
{
    const auto& programmes = desk.snapshot().programmes;
    const auto found = std::ranges::find(programmes, id, &programme::Programme::id);
    return found == programmes.end() || id == desk.programme().id ? QString() : lists::yearText(*found);
}

} // namespace

QString mergeFieldText(office::MergeField field)
{
    using office::MergeField;
    switch (field) {
    case MergeField::Name:
        return MergeTexts::tr("Full name");
    case MergeField::Sex:
        return MergeTexts::tr("Sex");
    case MergeField::Birth:
        return MergeTexts::tr("Birth");
    case MergeField::Phone:
        return MergeTexts::tr("Phone");
    case MergeField::Email:
        return MergeTexts::tr("E-mail");
    case MergeField::CaseForms:
        return MergeTexts::tr("Cases of the name");
    case MergeField::Education:
        return MergeTexts::tr("Education");
    case MergeField::Qualification:
        return MergeTexts::tr("Qualification");
    case MergeField::MentoringExperience:
        return MergeTexts::tr("Experience as a mentor");
    case MergeField::Awards:
        return MergeTexts::tr("Awards");
    case MergeField::Courses:
        return MergeTexts::tr("Courses");
    case MergeField::Help:
        return MergeTexts::tr("What to turn for");
    case MergeField::Feedback:
        return MergeTexts::tr("What others say");
    case MergeField::Link:
        return MergeTexts::tr("Link");
    case MergeField::Category:
        return MergeTexts::tr("Category");
    case MergeField::ClassName:
        return MergeTexts::tr("Class");
    case MergeField::Position:
        return MergeTexts::tr("Position");
    case MergeField::Workplace:
        return MergeTexts::tr("Place of work or study");
    case MergeField::Partner:
        return MergeTexts::tr("Partner");
    case MergeField::Experience:
        return MergeTexts::tr("Years of work");
    case MergeField::YoungSpecialist:
        return MergeTexts::tr("Young specialist");
    case MergeField::Contacts:
        return MergeTexts::tr("Contacts");
    case MergeField::District:
        return MergeTexts::tr("District");
    case MergeField::Forms:
        return MergeTexts::tr("Forms");
    case MergeField::Interests:
        return MergeTexts::tr("Interests");
    case MergeField::Time:
        return MergeTexts::tr("Time");
    case MergeField::JoinedOn:
        return MergeTexts::tr("Joined on");
    case MergeField::FinishedOn:
        return MergeTexts::tr("Finished on");
    case MergeField::Results:
        return MergeTexts::tr("Results");
    case MergeField::CaseLink:
        return MergeTexts::tr("Link to the case");
    case MergeField::CompletionMark:
        return MergeTexts::tr("Mark of completion");
    case MergeField::Request:
        return MergeTexts::tr("Request");
    case MergeField::RequestSource:
        return MergeTexts::tr("Who told the request");
    case MergeField::NamedMentor:
        return MergeTexts::tr("Named mentor");
    case MergeField::WishedMentorSex:
        return MergeTexts::tr("Wished sex of the mentor");
    case MergeField::Competences:
        return MergeTexts::tr("Competences");
    case MergeField::Achievements:
        return MergeTexts::tr("Achievements");
    case MergeField::WishedAges:
        return MergeTexts::tr("Wished ages");
    case MergeField::Capacity:
        return MergeTexts::tr("Mentees at most");
    case MergeField::Status:
        return MergeTexts::tr("Status");
    case MergeField::Interview:
        return MergeTexts::tr("Interview");
    case MergeField::LabourPaper:
        return MergeTexts::tr("Papers of an employee");
    }
    return {};
}

QString mergeQuestionText(const office::MergeQuestion& question, const office::Desk& desk)
{
    QStringList parts{mergeFieldText(question.field)};
    if (question.side) {
        parts << (*question.side == people::Side::Mentee ? MergeTexts::tr("mentee")
                                                         : MergeTexts::tr("mentor"));
        parts << yearOf(*question.programme, desk);
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString suspectDetails(const lists::SuspectPerson& person)
{
    QStringList parts = person.places;
    if (person.birthDate) {
        parts << language::shortDate(*person.birthDate);
    } else if (person.birthYear) {
        parts << MergeTexts::tr("born in %1").arg(*person.birthYear);
    }
    return parts.join(QStringLiteral(", "));
}

QString suspectReasons(const lists::SuspectRow& row)
{
    QStringList reasons;
    for (const lists::SuspectReason& reason : row.reasons) {
        reasons << messages::text(reason.code, reason.arguments);
    }
    return reasons.join(QStringLiteral("; "));
}

} // namespace kurator::ui
