#pragma once

#include "matching/seats.h"
#include "matching/tight_edges.h"

#include <optional>

namespace kurator::matching {

// The lowest score of a pair; nothing without pairs.
[[nodiscard]] std::optional<int> worstPair(const TightEdges& edges, const Seats& seats);

// Raises the lowest score as far as answers of the same cost go: a score can be the lowest where, on the
// edges not below it, the rows that must be matched and the columns that must be full still can be. False
// when cancelled; the seats are whole then too.
[[nodiscard]] bool raiseWorstPair(const TightEdges& edges, Seats& seats, const SolverControl& control);

} // namespace kurator::matching
