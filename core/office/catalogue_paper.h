#pragma once

#include "documents/catalogue.h"
#include "documents/template.h"
#include "office/desk.h"
#include "office/paper_people.h"
#include "office/paper_request.h"

#include <optional>
#include <vector>

namespace kurator::office {

// The template of a kind that is written from it and nothing else, checked against the fields of its subject.
// Refused as parseTemplate.
[[nodiscard]] base::Result<documents::Template> catalogueTemplate(const Desk& desk,
                                                                  const documents::DocumentKind& kind);
[[nodiscard]] base::Result<documents::Template> catalogueTemplate(const documents::DocumentKind& kind,
                                                                  const documents::TemplateTexts& texts);

// The papers of a kind that is written from its template: one for the programme, or one for each chosen
// subject. Without a choice people are all of their side, pairs all that go on; of other subjects the only
// one there is, else refused with office.choose-subject {kind}. Refused with office.people-blocked {names},
// office.all-left-out, office.no-subjects {kind}, office.unknown-subject, and as the template.
[[nodiscard]] base::Result<PreparedPaper> cataloguePaper(const Desk& desk, const PaperRequest& request);
// The same from other texts than the school's.
[[nodiscard]] base::Result<PreparedPaper> cataloguePaper(const Desk& desk, const PaperRequest& request,
                                                         const documents::TemplateTexts& texts);

// Whom the papers may not name on their day, and why.
[[nodiscard]] std::vector<BlockedPerson> blockedInCatalogue(const Desk& desk, const PaperRequest& request);

// Whom a kind for people is for; none for other subjects.
[[nodiscard]] std::optional<PaperAudience> catalogueAudience(const Desk& desk,
                                                             const documents::DocumentKind& kind);

// What there can be a paper of: its key and how the curator knows it, as «Иванов П. – Сидоров А., Петров Б.».
struct SubjectChoice
{
    QString key;
    QString title;

    friend bool operator==(const SubjectChoice&, const SubjectChoice&) = default;
};
[[nodiscard]] std::vector<SubjectChoice> subjectChoices(const Desk& desk,
                                                        const documents::DocumentKind& kind);

// A question of the template with the answer that holds now.
struct AskedQuestion
{
    documents::Question question;
    QStringList answer;
    QStringList suggested;
    bool answered = false; // by the curator, not suggested
};
// In the template's order; for the first of the subjects.
[[nodiscard]] base::Result<std::vector<AskedQuestion>> askedQuestions(const Desk& desk,
                                                                      const PaperRequest& request);

} // namespace kurator::office
