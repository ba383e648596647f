#pragma once

#include "matching/match.h"

#include <vector>

namespace kurator::matching {

enum class Help
{
    OwnConsent,     // the mentee's consent (and the family's) signed
    MentorConsent,  // the mentor's consent signed
    EmployeePapers, // the mentor's papers by ТК РФ ст. 351.8 drawn up
    Registry,       // the mentor entered in the registry
    Training,       // the mentor trained
    BanLifted,      // the curator's own ban on the mentor
    OpinionLifted,  // the curator or the psychologist thinks again of the ban on the pair
    WishLifted,     // one of the two takes back «only not with…»
    OnePlaceMore,   // of the mentor
    WiderAges,      // the ages the mentor wishes for, widened by a year on the mentee's side
    LowerThreshold, // to what the mentee can reach
    OneMentorMore,  // who can do what the mentee asks for
};

// One small change that would give the mentee a mentor and nobody less than now.
struct Remedy
{
    Help help = Help::OneMentorMore;
    std::optional<base::Id<people::Entry>> mentor; // whose; none where it is nobody's
    // A code of core/messages: "mentee", "mentor", for ages "from" and "to", for the threshold "n".
    Note note;

    friend bool operator==(const Remedy&, const Remedy&) = default;
};

// Changes that would help someone left over, the easiest first, at most `atMost`, each tried by matching
// again with it: the mentee is matched then, and no fewer are matched than before. Nothing for who is matched
// or takes no part, and nothing when cancelled.
[[nodiscard]] std::vector<Remedy> remedies(const Inputs& inputs, const Options& options,
                                           base::Id<people::Entry> mentee, size_t atMost);

} // namespace kurator::matching
