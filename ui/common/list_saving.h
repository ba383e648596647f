#pragma once

#include "office/naming_gate.h"
#include "ui/common/list_view.h"
#include "ui/common/workspace.h"

#include <memory>
#include <vector>

namespace kurator::ui {

// Gives a list «Save as a table (XLSX)…» in its menu and by Ctrl+Shift+E: what it shows, only of those who
// may leave; who stayed out is told. `leftOut` is what letLeave() returned, nothing where the list names
// nobody who needs a consent. The workspace must outlive the list.
void letSave(ListView& view, const QString& name, Workspace& workspace,
             std::shared_ptr<std::vector<office::BlockedPerson>> leftOut = {});

} // namespace kurator::ui
