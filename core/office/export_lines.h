#pragma once

#include "office/naming_gate.h"

#include <QHash>

namespace kurator::office {

// A participant of the open programme with what others tell about the person, ready to leave the school by
// name.
struct ExportLine
{
    const people::Entry* entry = nullptr;
    const people::Person* person = nullptr;
    QString contacts;      // the entry's, else phone, e-mail and representatives
    QString partners;      // full names of the other side, of those who may be named
    QString partnerPlaces; // where those work or study
    QString form;          // titles of the forms of the pairs
};

// The lines of a table that leaves the school, in the order of names, and who had to stay out of it.
struct ExportLines
{
    std::vector<ExportLine> lines;
    std::vector<BlockedPerson> leftOut;
};

// Pairs that were dissolved do not count. The gate and its desk must outlive the lines.
[[nodiscard]] ExportLines exportLines(const Desk& desk, const NamingGate& gate, people::Side side);

} // namespace kurator::office
