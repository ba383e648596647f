#include "ui/common/list_saving.h"

#include "ui/common/choices.h"
#include "ui/common/leaving.h"

#include <QAction>
#include <QCoreApplication>

namespace kurator::ui {

namespace {

struct ListSavingTexts
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::ListSavingTexts)
};

using LeftOut = std::shared_ptr<std::vector<office::BlockedPerson>>;

void save(ListView& view, const QString& name, Workspace& workspace, const LeftOut& leftOut)
{
    const QString path = tableToSave(&view, name);
    if (path.isEmpty()) {
        return;
    }
    const exchange::OutSheet sheet = view.asSheet(name);
    const auto written = exchange::writeWorkbook(path, {sheet}, workspace.desk().today());
    if (!written) {
        Q_EMIT workspace.refused(written.error());
        return;
    }
    const QString told =
        ListSavingTexts::tr("The table is saved: %n rows.", nullptr, static_cast<int>(sheet.rows.size()));
    const QString without = leftOut ? leftOutText(*leftOut) : QString();
    Q_EMIT workspace.told(without.isEmpty() ? told : told + QLatin1Char(' ') + without);
}

} // namespace

void letSave(ListView& view, const QString& name, Workspace& workspace, LeftOut leftOut)
{
    auto* action = new QAction(ListSavingTexts::tr("Save as a table (XLSX)…"), &view);
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    QObject::connect(
        action, &QAction::triggered, &view,
        [&view, name, &workspace, leftOut = std::move(leftOut)] { save(view, name, workspace, leftOut); });
    view.addListAction(action);
}

} // namespace kurator::ui
