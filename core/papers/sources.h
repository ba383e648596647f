#pragma once

#include "documents/common_fields.h"
#include "documents/document.h"
#include "papers/matching_facts.h"
#include "programme/profile.h"
#include "programme/roadmap.h"
#include "school/lookup.h"

#include <QDate>
#include <QSet>
#include <QString>
#include <QUuid>

#include <vector>

namespace kurator::papers {

// All that a paper of the catalogue is written from. The base, lookup and profile must outlive it.
struct Sources
{
    const school::Snapshot& base;
    const school::Lookup& lookup;
    const programme::Programme& programme;
    const programme::Profile& profile;
    std::vector<programme::Form> forms; // in use
    std::vector<programme::RoadmapItemView> roadmap;
    documents::PaperHead head;
    QString legalBasis;     // acts in the instrumental
    bool directive = false; // «распоряжение» instead of «приказ»
    QDate day;              // of the paper; today while it has none
    QString subject;        // key of what the paper is one of; empty where there is one for the programme
    QSet<QUuid> leftOut;    // entries that may not be named
    std::vector<documents::Acquaintance> acquainted = {}; // who signs that it was read
    MatchingFacts matching = {};                          // where a field asks for it

    [[nodiscard]] bool mayBeNamed(const people::Entry& entry) const
    {
        return !leftOut.contains(entry.id.uuid());
    }
};

} // namespace kurator::papers
