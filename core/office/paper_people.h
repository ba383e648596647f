#pragma once

#include "office/desk.h"
#include "office/paper_request.h"
#include "school/lookup.h"

#include <functional>
#include <vector>

namespace kurator::office {

// For whom a paper of one a person is, and how it is said when it is for nobody.
struct PaperAudience
{
    std::function<bool(const people::Entry&)> suits; // the paper makes sense for this entry
    std::function<bool(const people::Entry&)> lacks; // and is not there yet
    const char* refusal;                             // chosen people whom it does not suit {names}
    const char* nobody;                              // nobody was chosen and nobody lacks it
};

// The people of a request, each once, in class order, then by surname: those chosen, also where they have the
// paper already, or everyone in the bases who lacks it. Of a person's entries the one that suits is taken.
// Refused with office.unknown-person, office.several-persons, or as the audience says.
[[nodiscard]] base::Result<std::vector<const people::Entry*>> paperPeople(const Desk& desk,
                                                                          const school::Lookup& lookup,
                                                                          const PaperRequest& request,
                                                                          const PaperAudience& audience);

// The sides on which a person stands in the open programme.
[[nodiscard]] std::vector<people::Side> sidesOf(const Desk& desk, base::Id<people::Person> person);

// Adds a paper to a pile, each of its warnings once; also whose it is.
void addPaper(PreparedPaper& pile, documents::Paper paper, const std::vector<base::Finding>& warnings);
void addPaper(PreparedPaper& pile, documents::Paper paper, const std::vector<base::Finding>& warnings,
              base::Id<people::Entry> entry);

} // namespace kurator::office
