#include "office/merge_changes.h"

#include "people/data_request.h"

#include <algorithm>

namespace kurator::office {

// A paper that was entered under both names: nothing hangs on the copy.
bool MergeChanges::isSparedCopy(const people::Consent& consent) const
{
    const auto& all = m_desk.snapshot();
    const auto holdsScan = [&](const people::Scan& scan) { return scan.consent == consent.id; };
    const auto isAskedOf = [&](const people::DataRequest& request) {
        return std::ranges::count(request.consents, consent.id) > 0;
    };
    return consent.person == m_drop.id && std::ranges::none_of(all.scans, holdsScan) &&
           std::ranges::none_of(all.dataRequests, isAskedOf) &&
           std::ranges::any_of(all.consents, [&](const people::Consent& one) {
               people::Consent copy = consent;
               copy.id = one.id;
               copy.person = one.person;
               return one.person == m_keep.id && copy == one;
           });
}

void MergeChanges::moveConsents()
{
    for (const people::Consent& consent : m_desk.snapshot().consents) {
        if (isSparedCopy(consent)) {
            m_changes.removed.emplace_back(consent);
            continue;
        }
        people::Consent moved = consent;
        moved.person = now(consent.person);
        for (people::Signer& signer : moved.signers) {
            if (signer.person) {
                signer.person = now(*signer.person);
            }
        }
        replace(consent, moved, "people.merge-moved-consents");
    }
}

void MergeChanges::mergeLabourPapers()
{
    const auto& papers = m_desk.snapshot().labourPapers;
    for (const people::LabourPaper& paper : papers) {
        if (paper.person != m_drop.id) {
            continue;
        }
        people::LabourPaper moved = paper;
        moved.person = m_keep.id;
        const auto own = std::ranges::find_if(papers, [&](const people::LabourPaper& one) {
            return one.person == m_keep.id && one.programme == paper.programme;
        });
        if (own == papers.end()) {
            replace(paper, moved, "people.merge-moved-labour");
            continue;
        }
        if (m_fields.takesDropped(*own, paper)) {
            moved.id = own->id;
            replace(*own, moved);
        }
        m_changes.removed.emplace_back(paper);
    }
}

void MergeChanges::moveRequests()
{
    for (const people::DataRequest& request : m_desk.snapshot().dataRequests) {
        people::DataRequest moved = request;
        moved.person = now(request.person);
        replace(request, moved, "people.merge-moved-requests");
    }
}

} // namespace kurator::office
