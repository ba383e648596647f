#include "ui/exchange/row_details.h"

#include "ui/common/look.h"
#include "ui/common/texts.h"
#include "ui/exchange/import_texts.h"

#include <QLabel>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

QString tableRow(const QStringList& cells)
{
    QString html = QStringLiteral("<tr>");
    for (const QString& cell : cells) {
        html += QStringLiteral("<td valign=\"top\" style=\"padding: 2px 12px 4px 0px;\">%1</td>").arg(cell);
    }
    return html + QStringLiteral("</tr>");
}

QString table(const QString& rows)
{
    return QStringLiteral("<table cellspacing=\"0\">%1</table>").arg(rows);
}

QString quiet(const QString& text)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>")
        .arg(colours().muted.name(), text.toHtmlEscaped());
}

QLabel* richLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void showText(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

RowDetails::RowDetails(ImportSession& session, QWidget* parent) : QScrollArea(parent), m_session(session)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setAccessibleName(tr("The chosen row"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QFrame* card = cardFrame({}, this);
    card->setAccessibleName(tr("The chosen row"));
    m_name = headingLabel({}, card);
    m_name->setWordWrap(true);
    m_state = richLabel(card);
    m_remarks = richLabel(card);
    m_changesTitle = headingLabel(tr("What changes"), card);
    m_changes = richLabel(card);
    m_cellsTitle = headingLabel(tr("In the file"), card);
    m_cells = richLabel(card);
    for (QLabel* label : {m_name, m_state, m_remarks, m_changesTitle, m_changes, m_cellsTitle, m_cells}) {
        columnOf(card)->addWidget(label);
    }
    columnOf(card)->addStretch();
    setWidget(card);
}

void RowDetails::showRow(const ImportRow* row)
{
    widget()->setVisible(row != nullptr);
    if (!row) {
        return;
    }
    m_name->setText(row->verdict.subject.isEmpty() ? tr("Row %1").arg(row->verdict.row)
                                                   : row->verdict.subject);
    m_state->setText(QStringLiteral("<span style=\"color:%1\">●</span> %2 · %3")
                         .arg(ImportTexts::dot(row->state()).name(),
                              ImportTexts::state(row->state()).toHtmlEscaped(),
                              quiet(tr("row %1 of the file").arg(row->verdict.row))));
    showText(m_remarks, remarksOf(*row));
    showChanges(*row);
    const QString cells = cellsOf(*row);
    m_cellsTitle->setVisible(!cells.isEmpty());
    showText(m_cells, cells);
    ensureVisible(0, 0);
}

QString RowDetails::remarksOf(const ImportRow& row) const
{
    QString html;
    const bool isRejected = row.verdict.kind == office::RowVerdict::Kind::Rejected;
    for (const exchange::RowRemark& remark : row.verdict.remarks) {
        const QString colour = html.isEmpty() && isRejected ? colours().bad.name() : colours().text.name();
        html += QStringLiteral("<p style=\"margin: 0 0 6px 0; color:%1\">%2</p>")
                    .arg(colour, ImportTexts::remark(remark).toHtmlEscaped());
    }
    return html;
}

void RowDetails::showChanges(const ImportRow& row)
{
    QString html;
    if (!row.verdict.changes.empty()) {
        html = tableRow({QString(), quiet(tr("Before")), quiet(tr("After"))});
    }
    for (const office::FieldChange& change : row.verdict.changes) {
        const QString name = ImportTexts::field(*m_session.answers().kind, change.field);
        html += tableRow({quiet(name),
                          change.before.isEmpty() ? QStringLiteral("–") : change.before.toHtmlEscaped(),
                          QStringLiteral("<b>%1</b>").arg(change.after.toHtmlEscaped())});
    }
    m_changesTitle->setVisible(!html.isEmpty());
    showText(m_changes, html.isEmpty() ? html : table(html));
}

QString RowDetails::cellsOf(const ImportRow& row) const
{
    QString html;
    for (const exchange::ColumnGuess& column : m_session.guess()->columns) {
        const auto cell =
            exchange::cellAt(m_session.sheet(), static_cast<std::size_t>(row.verdict.row) - 1, column.column);
        const QString text = exchange::shown(cell).simplified();
        if (!text.isEmpty()) {
            const QString name = column.heading.isEmpty() ? column.letter : column.heading;
            html += tableRow({quiet(name), column.field ? text.toHtmlEscaped() : quiet(text)});
        }
    }
    return html.isEmpty() ? html : table(html);
}

} // namespace kurator::ui
