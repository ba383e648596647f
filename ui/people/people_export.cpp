#include "ui/people/people_export.h"

#include "exchange/plain_table.h"
#include "office/export_card.h"
#include "office/export_codes.h"
#include "ui/common/choices.h"
#include "ui/common/long_work.h"
#include "ui/people/export_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

namespace kurator::ui {

PeopleExport::PeopleExport(Workspace& workspace, people::Side side, ParticipantModel& model, ListPanel& panel,
                           LongWork& longWork, QWidget* over)
    : QObject(over), m_workspace(workspace), m_side(side), m_model(model), m_panel(panel),
      m_longWork(longWork), m_over(over),
      m_leftOut(letLeave(model, *panel.view(), workspace,
                         [](const office::Desk& desk, const std::vector<lists::ParticipantRow>& rows) {
                             return lists::rowsToName(desk, rows);
                         }))
{}

void PeopleExport::fill(QMenu& menu)
{
    menu.addAction(tr("As the &official table (XLSX)…"), this, &PeopleExport::saveOfficial);
    menu.addAction(tr("With columns of your &own…"), this, &PeopleExport::chooseColumns);
    menu.addAction(tr("What is &shown (XLSX)…"), this, &PeopleExport::saveShown);
    QAction* card = menu.addAction(tr("The card of the &person (XLSX)…"), this, &PeopleExport::saveCard);
    connect(&menu, &QMenu::aboutToShow, card,
            [this, card] { card->setEnabled(!m_panel.view()->currentId().isNull()); });
    menu.addAction(tr("With co&des instead of names (XLSX)…"), this, &PeopleExport::saveCodes);
    menu.addSeparator();
    menu.addAction(tr("&Copy what is shown as a table"), this, [this] {
        m_panel.view()->clearSelection();
        m_panel.view()->copy();
    });
}

QString PeopleExport::baseName() const
{
    return m_side == people::Side::Mentee ? tr("Base of mentees") : tr("Base of mentors");
}

std::vector<base::Id<people::Entry>> PeopleExport::shownEntries() const
{
    std::vector<base::Id<people::Entry>> entries;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (!m_model.isHeading(row)) {
            entries.emplace_back(m_model.idAt(row));
        }
    }
    return entries;
}

void PeopleExport::saveOfficial()
{
    save(baseName(), [side = m_side](const office::Desk& desk) { return office::exportBase(desk, side); });
}

void PeopleExport::chooseColumns()
{
    auto* dialog = new ExportDialog(m_side, m_model.countShown(), m_model.countAll(), m_over);
    connect(dialog, &ExportDialog::saveAsked, this,
            [this, dialog] { saveColumns(dialog->columns(), dialog->onlyShown()); });
    connect(dialog, &ExportDialog::copyAsked, this,
            [this, dialog] { copyColumns(dialog->columns(), dialog->onlyShown()); });
    dialog->open();
}

void PeopleExport::saveColumns(const QStringList& columns, bool onlyShown)
{
    const auto only = onlyShown ? shownEntries() : std::vector<base::Id<people::Entry>>();
    save(baseName(), [side = m_side, columns, only](const office::Desk& desk) {
        return office::exportPeople(desk, side, columns, only);
    });
}

void PeopleExport::copyColumns(const QStringList& columns, bool onlyShown)
{
    const auto only = onlyShown ? shownEntries() : std::vector<base::Id<people::Entry>>();
    const auto exported = office::exportPeople(m_workspace.desk(), m_side, columns, only);
    std::vector<QStringList> lines(1);
    for (const exchange::OutColumn& column : exported.sheet.columns) {
        lines.front() << column.heading;
    }
    for (const auto& row : exported.sheet.rows) {
        QStringList line;
        for (const exchange::Cell& cell : row) {
            line << exchange::shown(cell);
        }
        lines.push_back(std::move(line));
    }
    QApplication::clipboard()->setText(exchange::plainTable(lines));
    Q_EMIT m_workspace.told(copiedText(static_cast<int>(exported.sheet.rows.size()), exported.leftOut));
}

void PeopleExport::saveShown()
{
    office::ExportedBase shown{m_panel.view()->asSheet(baseName()), {}};
    shown.leftOut = *m_leftOut;
    save(baseName(), [shown](const office::Desk&) { return shown; });
}

void PeopleExport::saveCard()
{
    const base::Id<people::Entry> entry(m_panel.view()->currentId());
    const auto* row = m_model.find(entry.uuid());
    if (!row) {
        return;
    }
    const auto sheet = office::exportCard(m_workspace.desk(), entry);
    if (!sheet) {
        Q_EMIT m_workspace.refused(sheet.error());
        return;
    }
    save(row->name, [sheet = *sheet](const office::Desk&) { return office::ExportedBase{sheet, {}}; });
}

void PeopleExport::saveCodes()
{
    save(tr("%1 without names").arg(baseName()), [side = m_side](const office::Desk& desk) {
        return office::ExportedBase{office::exportCodes(desk, side), {}};
    });
}

void PeopleExport::save(const QString& fileName, const MakeSheet& make)
{
    const QString path = tableToSave(m_over, fileName);
    if (path.isEmpty()) {
        return;
    }
    m_longWork.run(
        tr("The table is being saved"),
        [&desk = std::as_const(m_workspace.desk()), make,
         path](WorkProgress&) -> base::Result<office::ExportedBase> {
            auto exported = make(desk);
            if (exported) {
                const auto written = exchange::writeWorkbook(path, {exported->sheet}, desk.today());
                return written ? std::move(exported) : base::passOn(written);
            }
            return exported;
        },
        [this](const base::Result<office::ExportedBase>& saved) {
            if (saved) {
                tell(*saved);
            } else {
                Q_EMIT m_workspace.refused(saved.error());
            }
        });
}

void PeopleExport::tell(const office::ExportedBase& exported)
{
    const QString written =
        tr("The table is saved: %n rows.", nullptr, static_cast<int>(exported.sheet.rows.size()));
    if (exported.leftOut.empty()) {
        Q_EMIT m_workspace.told(written);
        return;
    }
    std::vector<QUuid> entries;
    for (const office::BlockedPerson& person : exported.leftOut) {
        entries.push_back(person.entry.uuid());
    }
    m_panel.showOnly(entries, tr("Not in the table: they may not be named yet"));
    Q_EMIT m_workspace.told(written + QLatin1Char(' ') + leftOutText(exported.leftOut));
}

} // namespace kurator::ui
