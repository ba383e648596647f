#include "ui/documents/document_columns.h"

#include "language/date_words.h"
#include "ui/documents/document_texts.h"

#include <QCoreApplication>

namespace kurator::ui {

namespace {

struct DocumentColumns
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::DocumentColumns)
};

} // namespace

std::vector<ListColumn<lists::DocumentRow>> documentColumns()
{
    using Row = lists::DocumentRow;
    const auto dot = [](const Row& row, int role) {
        return role == DotColourRole ? QVariant(stateColour(row)) : QVariant();
    };
    return {
        {QStringLiteral("date"), DocumentColumns::tr("Date"),
         [](const Row& row) { return row.date ? language::shortDate(*row.date) : QString(); }, 16,
         [](const Row& row) { return QVariant(row.date.value_or(QDate())); }, dot},
        {QStringLiteral("number"), DocumentColumns::tr("Number"), [](const Row& row) { return row.number; },
         10},
        {QStringLiteral("title"), DocumentColumns::tr("Title"), [](const Row& row) { return row.title; }, 32},
        {QStringLiteral("state"), DocumentColumns::tr("State"), [](const Row& row) { return stateText(row); },
         16},
        {QStringLiteral("acquainted"),
         DocumentColumns::tr("Have read it"),
         [](const Row& row) {
             return row.toAcquaint > 0
                        ? DocumentColumns::tr("%1 of %2").arg(row.acquainted).arg(row.toAcquaint)
                        : QString();
         },
         12,
         {},
         {},
         false},
        {QStringLiteral("file"),
         DocumentColumns::tr("File"),
         [](const Row& row) { return row.fileMark; },
         10,
         {},
         {},
         false},
        {QStringLiteral("journal"),
         DocumentColumns::tr("Journal"),
         [](const Row& row) { return journalMark(row.journal); },
         8,
         {},
         {},
         false},
        {QStringLiteral("stage"),
         DocumentColumns::tr("Stage"),
         [](const Row& row) { return stageText(row.stage); },
         12,
         [](const Row& row) { return QVariant(row.stage); },
         {},
         false},
        {QStringLiteral("kind"),
         DocumentColumns::tr("Kind"),
         [](const Row& row) { return row.kind; },
         8,
         {},
         {},
         false}};
}

} // namespace kurator::ui
