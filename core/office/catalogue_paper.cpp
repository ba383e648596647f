#include "office/catalogue_paper.h"

#include "office/awarded_people.h"
#include "office/catalogue_writer.h"
#include "office/paper_parts.h"
#include "office/subject_choices.h"
#include "papers/field_group.h"

namespace kurator::office {

namespace {

using documents::DocumentKind;
using documents::Subject;

// The keys of what there is one paper each of; one empty key for a paper of the programme.
base::Result<QStringList> subjectsAsked(const Desk& desk, const PaperRequest& request,
                                        const DocumentKind& kind)
{
    if (kind.subject == Subject::Programme) {
        return QStringList{QString()};
    }
    if (const auto audience = catalogueAudience(desk, kind)) {
        const auto people = paperPeople(desk, desk.lookup(), request, *audience);
        if (!people) {
            return base::passOn(people);
        }
        QStringList keys;
        for (const people::Entry* entry : *people) {
            keys << entry->id.toString();
        }
        return keys;
    }
    return chosenSubjects(desk, request, kind);
}

// A partner of the base may be chosen wherever an organisation is asked for.
documents::Question withProposals(documents::Question question, const Desk& desk)
{
    for (documents::QuestionColumn& column : question.columns) {
        if (column.kind == documents::ColumnKind::Partner) {
            for (const people::Partner& partner : desk.snapshot().partners) {
                column.proposals << partner.name;
            }
        }
    }
    return question;
}

const DocumentKind& kindOf(const PaperRequest& request)
{
    return *documents::findDocumentKind(request.kind);
}

} // namespace

base::Result<documents::Template> catalogueTemplate(const Desk& desk, const DocumentKind& kind)
{
    return catalogueTemplate(kind, templateTexts(desk));
}

base::Result<documents::Template> catalogueTemplate(const DocumentKind& kind,
                                                    const documents::TemplateTexts& texts)
{
    const QString name = QString::fromLatin1(kind.name);
    return documents::parseTemplate(texts(name).value_or(QString()), papers::dictionaryFor(kind.subject),
                                    name, texts);
}

base::Result<PreparedPaper> cataloguePaper(const Desk& desk, const PaperRequest& request)
{
    return cataloguePaper(desk, request, templateTexts(desk));
}

base::Result<PreparedPaper> cataloguePaper(const Desk& desk, const PaperRequest& request,
                                           const documents::TemplateTexts& texts)
{
    const DocumentKind& kind = kindOf(request);
    const auto form = catalogueTemplate(kind, texts);
    if (!form) {
        return base::passOn(form);
    }
    const auto subjects = subjectsAsked(desk, request, kind);
    if (!subjects) {
        return base::passOn(subjects);
    }
    CatalogueWriter writer(desk, request, kind, *form);
    for (const QString& subject : *subjects) {
        writer.weigh(subject);
    }
    if (!writer.blocked().empty() && !request.leaveOut) {
        return refuseBlocked(writer.blocked());
    }
    PreparedPaper prepared;
    prepared.leftOut = std::move(writer.blocked());
    for (const QString& subject : *subjects) {
        writer.write(subject, prepared);
    }
    if (prepared.papers.empty()) {
        return base::refuseRule("office.all-left-out");
    }
    return prepared;
}

std::vector<BlockedPerson> blockedInCatalogue(const Desk& desk, const PaperRequest& request)
{
    const DocumentKind& kind = kindOf(request);
    const auto form = catalogueTemplate(desk, kind);
    const auto subjects = subjectsAsked(desk, request, kind);
    if (!form || !subjects) {
        return {};
    }
    CatalogueWriter writer(desk, request, kind, *form);
    for (const QString& subject : *subjects) {
        writer.weigh(subject);
    }
    return std::move(writer.blocked());
}

std::optional<PaperAudience> catalogueAudience(const Desk& desk, const DocumentKind& kind)
{
    if (!documents::isForPeople(kind.subject)) {
        return std::nullopt;
    }
    // An employee keeps secrets by office; who comes from outside gives a promise of his own (D63).
    const bool onlyGuests = qstrcmp(kind.code, "D63") == 0;
    const auto suits = [subject = kind.subject, onlyGuests](const people::Entry& entry) {
        const bool mentor = entry.side == people::Side::Mentor;
        const bool sideSuits = subject == Subject::Participant || mentor == (subject == Subject::Mentor);
        return sideSuits && !(onlyGuests && entry.category == people::Category::Teacher);
    };
    // Letters and certificates are for those whom the newest order on awards names, once there is one.
    const bool award = qstrcmp(kind.code, "D48") == 0 || qstrcmp(kind.code, "D49") == 0;
    const auto usual = [suits, names = award ? awardedPeople(desk)
                                             : QSet<base::Id<people::Person>>()](const people::Entry& entry) {
        return suits(entry) && (names.isEmpty() || names.contains(entry.person));
    };
    return PaperAudience{suits, usual, "office.not-for-them", "office.nobody-there"};
}

base::Result<std::vector<AskedQuestion>> askedQuestions(const Desk& desk, const PaperRequest& request)
{
    const DocumentKind& kind = kindOf(request);
    const auto form = catalogueTemplate(desk, kind);
    if (!form) {
        return base::passOn(form);
    }
    const auto subjects = subjectsAsked(desk, request, kind);
    CatalogueWriter writer(desk, request, kind, *form);
    const auto record = writer.recordFor(subjects ? subjects->value(0) : QString());
    std::vector<AskedQuestion> asked;
    for (const documents::Question& question : form->questions) {
        asked.push_back({withProposals(question, desk),
                         documents::answerTo(question, request.answers, record),
                         documents::answerTo(question, {}, record), request.answers.contains(question.name)});
    }
    return asked;
}

} // namespace kurator::office
