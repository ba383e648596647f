#pragma once

#include "school/snapshot.h"

#include <QDate>
#include <QHash>
#include <QStringList>
#include <QUuid>

namespace kurator::lists {

// The forms of the pairs that go on, by entry of either side; who is in none is not in it.
[[nodiscard]] QHash<QUuid, QStringList> formsByEntry(const school::Snapshot& snapshot, const QDate& day);

} // namespace kurator::lists
