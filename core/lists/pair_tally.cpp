#include "lists/pair_tally.h"

namespace kurator::lists {

PairTally tallyOf(const std::vector<PairRow>& rows)
{
    PairTally tally;
    for (const PairRow& row : rows) {
        ++tally.pairs;
        tally.late += row.late ? 1 : 0;
        switch (row.state) {
        case pairs::PairState::Proposed:
            ++tally.proposed;
            break;
        case pairs::PairState::Active:
            ++tally.working;
            break;
        case pairs::PairState::Suspended:
            ++tally.resting;
            break;
        case pairs::PairState::Completed:
        case pairs::PairState::Dissolved:
            ++tally.ended;
            break;
        }
    }
    return tally;
}

} // namespace kurator::lists
