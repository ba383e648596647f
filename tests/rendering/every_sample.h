#pragma once

#include "documents/paper.h"

#include <QString>

#include <map>

namespace kurator::tests {

// Papers of all kinds by the names of their files: each block, each look, and forms of the program to fill in
// by hand.
[[nodiscard]] std::map<QString, documents::Paper> everySample();

// The one whose texts are higher than a page: where such a text is cut is up to each program.
[[nodiscard]] QString longName();

} // namespace kurator::tests
