#pragma once

#include "office/desk.h"
#include "school/saved_view.h"

#include <optional>
#include <vector>

namespace kurator::office {

// The views of a list ("mentees", "mentors", "consents"), in the order of their names.
[[nodiscard]] std::vector<school::SavedView> savedViews(const Desk& desk, const QString& list);

// Keeps a view under a name as one undoable step; one of that name in this list is replaced. Refused with
// view.no-name.
[[nodiscard]] base::Result<base::Id<school::SavedView>>
saveView(Desk& desk, const QString& list, const QString& name, const QByteArray& content);

// Refused with view.unknown, view.no-name and view.name-taken {name}.
[[nodiscard]] base::Result<void> renameView(Desk& desk, base::Id<school::SavedView> id, const QString& name);

// Refused with view.unknown.
[[nodiscard]] base::Result<void> removeView(Desk& desk, base::Id<school::SavedView> id);

} // namespace kurator::office
