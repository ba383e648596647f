#pragma once

#include "base/result.h"
#include "exchange/column_overrides.h"
#include "office/desk.h"

#include <QStringList>

namespace kurator::office {

// How the curator corrected the columns of a list is kept in the base, outside undo, under the kind of the
// list and the set of its headings: next year's list of the same form is understood at once, in whatever
// order its columns stand. `headings` are those of exchange::headingsOf(), from column A on. Empty overrides
// forget. Errors: those of the store.
[[nodiscard]] base::Result<void> rememberMapping(Desk& desk, exchange::TableKind kind,
                                                 const QStringList& headings,
                                                 const exchange::ColumnOverrides& overrides);

// Nothing where nothing fitting was kept.
[[nodiscard]] exchange::ColumnOverrides rememberedMapping(Desk& desk, exchange::TableKind kind,
                                                          const QStringList& headings);

} // namespace kurator::office
