#pragma once

#include "office/desk.h"

#include <QString>

#include <vector>

namespace kurator::lists {

// A thing that mentees ask for, and who could help with it.
struct DemandRow
{
    QString topic;  // a tag, a word of requests or a request, as it is written most often
    int asked = 0;  // mentees without a mentor who ask for it
    int places = 0; // free places of mentors who can do it; a place counts for everything its mentor can do

    [[nodiscard]] int lacking() const { return qMax(0, asked - places); }
    friend bool operator==(const DemandRow&, const DemandRow&) = default;
};

// Requests of those who look for a mentor against the competences of mentors with free places, by what is
// asked for: by tags of the request; without tags by those words of its text that a tag or a mentor knows or
// that other requests hold too, else by the whole request. Forms of one word are one topic («математика», «по
// математике»). What lacks most comes first, then what is asked for
// most, then the alphabet. Consents are not looked at: there is time to sign them before the meeting.
[[nodiscard]] std::vector<DemandRow> supplyAndDemand(const office::Desk& desk);

} // namespace kurator::lists
