#pragma once

#include "matching/seats.h"
#include "matching/tight_edges.h"

namespace kurator::matching {

// Moves rows between columns, no pair below `lowest`, until the squares of loads are least: no chain of moves
// from a column to one with at least two fewer is left. A load is what a column was given and what it holds
// beside (`held`, empty: nothing). False when cancelled; the seats are whole then too.
[[nodiscard]] bool levelLoads(const TightEdges& edges, Seats& seats, const std::vector<int>& held, int lowest,
                              const SolverControl& control);

} // namespace kurator::matching
