#include "ui/consents/consents_export.h"

#include "lists/working_list.h"
#include "ui/common/choices.h"
#include "ui/common/long_work.h"
#include "ui/consents/consent_texts.h"

#include <QMenu>

namespace kurator::ui {

ConsentsExport::ConsentsExport(Workspace& workspace, ConsentModel& model, ListPanel& panel,
                               LongWork& longWork, QWidget* over)
    : QObject(over), m_workspace(workspace), m_model(model), m_panel(panel), m_longWork(longWork),
      m_over(over),
      m_leftOut(letLeave(model, *panel.view(), workspace,
                         [](const office::Desk& desk, const std::vector<lists::ConsentRow>& rows) {
                             return lists::rowsToName(desk, rows);
                         }))
{}

void ConsentsExport::fill(QMenu& menu)
{
    menu.addAction(tr("&Who has not signed yet (XLSX)…"), this, &ConsentsExport::saveWorkingList);
    menu.addAction(tr("What is &shown (XLSX)…"), this, &ConsentsExport::saveShown);
    menu.addAction(tr("&Copy what is shown as a table"), this, [this] {
        m_panel.view()->clearSelection();
        m_panel.view()->copy();
    });
}

std::vector<lists::ConsentRow> ConsentsExport::shownRows() const
{
    std::vector<lists::ConsentRow> rows;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (!m_model.isHeading(row)) {
            rows.push_back(m_model.at(row));
        }
    }
    return rows;
}

void ConsentsExport::saveShown()
{
    const auto sheet = m_panel.view()->asSheet(tr("Consents"));
    save(tr("Consents"), sheet, leftOutText(*m_leftOut));
}

// Of those who are shown; it names with class and what is missing, no more, so that nobody has to stay out.
void ConsentsExport::saveWorkingList()
{
    const auto lines = lists::workingList(shownRows());
    if (lines.empty()) {
        Q_EMIT m_workspace.told(tr("Everybody who is shown has signed: there is nobody to remind."));
        return;
    }
    exchange::OutSheet sheet;
    sheet.name = tr("Who has not signed");
    sheet.columns = {{tr("Class"), 10}, {tr("Name"), 34}, {tr("What is missing"), 60}};
    for (const lists::WorkingLine& line : lines) {
        QStringList missing;
        for (const auto purpose : line.missing) {
            missing << ConsentTexts::purpose(purpose);
        }
        if (line.labourPapers) {
            missing << tr("papers of article 351.8");
        }
        sheet.rows.push_back({exchange::Cell::ofText(line.className), exchange::Cell::ofText(line.name),
                              exchange::Cell::ofText(missing.join(QStringLiteral("; ")))});
    }
    save(tr("Who has not signed"), sheet, {});
}

void ConsentsExport::save(const QString& name, const exchange::OutSheet& sheet, const QString& leftOut)
{
    const QString path = tableToSave(m_over, name);
    if (path.isEmpty()) {
        return;
    }
    m_longWork.run(
        tr("The table is being saved"),
        [sheet, path, today = m_workspace.desk().today()](WorkProgress&) {
            return exchange::writeWorkbook(path, {sheet}, today);
        },
        [this, leftOut, rows = static_cast<int>(sheet.rows.size())](const base::Result<void>& saved) {
            if (!saved) {
                Q_EMIT m_workspace.refused(saved.error());
                return;
            }
            const QString told = tr("The table is saved: %n rows.", nullptr, rows);
            Q_EMIT m_workspace.told(leftOut.isEmpty() ? told : told + QLatin1Char(' ') + leftOut);
        });
}

} // namespace kurator::ui
