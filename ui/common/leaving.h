#pragma once

#include "lists/rows_to_name.h"
#include "ui/common/list_view.h"
#include "ui/common/workspace.h"

#include <memory>

namespace kurator::ui {

// Who is not in a file or in what was copied, because they may not be named: up to three names and how many
// more; empty for nobody.
[[nodiscard]] QString leftOutText(const std::vector<office::BlockedPerson>& leftOut);
// So many rows were copied, and who is not among them.
[[nodiscard]] QString copiedText(int rows, const std::vector<office::BlockedPerson>& leftOut);

// The list leaves the program only as `clean` makes it, a function from rows to lists::NamedRows; whoever had
// to stay out of a copy is told in the message bar. The workspace must outlive the list. Returns whom the
// last table left out.
template <class Row, class Clean>
std::shared_ptr<std::vector<office::BlockedPerson>> letLeave(ListModel<Row>& model, ListView& view,
                                                             Workspace& workspace, Clean clean)
{
    auto leftOut = std::make_shared<std::vector<office::BlockedPerson>>();
    model.setLeaving([&workspace, leftOut, clean](std::vector<Row> rows) {
        auto named = clean(std::as_const(workspace.desk()), rows);
        *leftOut = std::move(named.leftOut);
        return std::move(named.rows);
    });
    QObject::connect(&view, &ListView::copied, &view,
                     [&workspace, leftOut](int rows) { Q_EMIT workspace.told(copiedText(rows, *leftOut)); });
    return leftOut;
}

} // namespace kurator::ui
