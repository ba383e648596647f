#pragma once

#include "office/desk.h"

#include <QString>

#include <vector>

namespace kurator::lists {

// A thing that mentees ask for, and who could help with it.
struct DemandRow
{
    QString topic;  // a tag, a competence, a word of requests or a request
    int asked = 0;  // mentees without a mentor who ask for it
    int places = 0; // free places of mentors who can do it; a place counts for everything its mentor can do

    [[nodiscard]] int lacking() const { return qMax(0, asked - places); }
    friend bool operator==(const DemandRow&, const DemandRow&) = default;
};

// Requests of those who look for a mentor against the competences of mentors with free places, by what is
// asked for: by tags of the request; without tags by those words of its text that a tag, a mentor or the
// table of synonyms knows or that other requests hold too, else by the whole request. Words count as in
// matching: forms of one word and synonyms are one topic («математика», «по математике», «алгебра»). A topic
// is called by its tag, else as mentors list it, else by its group of synonyms, else as it is asked for. What
// lacks most comes first, then what is asked for most, then the alphabet. Consents are not looked at: there
// is time to sign them before the meeting.
[[nodiscard]] std::vector<DemandRow> supplyAndDemand(const office::Desk& desk);

} // namespace kurator::lists
