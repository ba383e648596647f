#pragma once

#include "documents/catalogue.h"
#include "documents/template.h"
#include "office/desk.h"
#include "office/paper_request.h"
#include "papers/field_group.h"

#include <vector>

namespace kurator::office {

// Writes the papers of one kind from its template, one for each subject; whoever may not be named on the day
// of the paper stays out. Everything given must outlive it.
class CatalogueWriter
{
public:
    CatalogueWriter(const Desk& desk, const PaperRequest& request, const documents::DocumentKind& kind,
                    const documents::Template& form);

    // Names whoever may not be named; call for every subject before writing.
    void weigh(const QString& subject);
    [[nodiscard]] std::vector<BlockedPerson>& blocked() { return m_blocked; }

    // Nothing is written where the subject itself is left out.
    void write(const QString& subject, PreparedPaper& prepared);

    // The fields of the base that the template uses, without the answers.
    [[nodiscard]] documents::FieldRecord recordFor(const QString& subject);

private:
    [[nodiscard]] documents::FieldRecord record() const;
    [[nodiscard]] std::vector<const people::Entry*> named() const;
    [[nodiscard]] const people::Entry* entryOf(base::Id<people::Person> person) const;
    [[nodiscard]] QStringList peopleAnswered() const;
    [[nodiscard]] bool isLeftOutPerson(const QString& id) const;
    [[nodiscard]] documents::Answers allowedAnswers() const;
    [[nodiscard]] std::vector<people::Obstacle> against(const people::Entry& entry) const;
    [[nodiscard]] bool isLeftOut(const QString& subject) const;

    const Desk& m_desk;
    const PaperRequest& m_request;
    const documents::Template& m_form;
    documents::HouseStyle m_style;
    papers::Sources m_sources;
    std::vector<const papers::FieldGroup*> m_groups;
    bool m_hasSheet;      // of acquaintance
    bool m_tellsMatching; // asks for what only matching anew tells
    bool m_forPeople;
    bool m_published;
    std::vector<BlockedPerson> m_blocked;
};

} // namespace kurator::office
