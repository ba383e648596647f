#pragma once

#include "documents/document.h"
#include "office/desk.h"

#include <QStringList>

#include <vector>

namespace kurator::office {

// The employees among the people with these ids, each once, by surname: they sign that an order was read
// (ТК РФ ст. 22, 68). Pupils, parents and guests get an extract instead and are left out.
[[nodiscard]] std::vector<documents::Acquaintance> employeesToAcquaint(const Desk& desk,
                                                                       const QStringList& persons);

} // namespace kurator::office
