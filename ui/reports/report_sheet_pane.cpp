#include "ui/reports/report_sheet_pane.h"

#include "ui/common/texts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <climits>

namespace kurator::ui {

namespace {

constexpr int mostWrappedRows = 300; // measuring each row of a longer list would hold the window up
constexpr int cellMargin = 22;
constexpr double narrowestShare = 0.55;

} // namespace

ReportSheetView::ReportSheetView(ReportSheetModel& model, QWidget* parent)
    : QTableView(parent), m_model(model)
{
    setModel(&model);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
}

void ReportSheetView::fitColumns()
{
    const auto& columns = m_model.sheet().columns;
    std::vector<int> narrowest;
    int texts = 0;
    int others = 0;
    for (size_t i = 0; i < columns.size(); ++i) {
        narrowest.push_back(narrowestWidth(static_cast<int>(i)));
        const bool isText = columns[i].kind == exchange::ColumnKind::Text;
        (isText ? texts : others) += isText ? naturalWidth(columns[i]) : narrowest.back();
    }
    const double room = viewport()->width() - others;
    const double share = texts > 0 ? std::clamp(room / texts, narrowestShare, 1.0) : 1.0;
    for (size_t i = 0; i < columns.size(); ++i) {
        const bool isText = columns[i].kind == exchange::ColumnKind::Text;
        const int wanted = isText ? static_cast<int>(naturalWidth(columns[i]) * share) : 0;
        setColumnWidth(static_cast<int>(i), std::max(wanted, narrowest[i]));
    }
    horizontalHeader()->setStretchLastSection(true);
    fitRows();
}

int ReportSheetView::naturalWidth(const exchange::OutColumn& column) const
{
    return qRound(column.width * fontMetrics().averageCharWidth()) + cellMargin;
}

int ReportSheetView::narrowestWidth(int column) const
{
    const auto& told = m_model.sheet().columns[static_cast<size_t>(column)];
    const bool isText = told.kind == exchange::ColumnKind::Text;
    int widest = widestWord(told.heading);
    for (int row = 0; row < std::min(m_model.rowCount(), mostWrappedRows); ++row) {
        const QString text = m_model.index(row, column).data().toString();
        widest = std::max(widest, isText ? widestWord(text) : fontMetrics().horizontalAdvance(text));
    }
    return std::min(widest + cellMargin, std::max(naturalWidth(told), widestWord(told.heading) + cellMargin));
}

int ReportSheetView::widestWord(const QString& text) const
{
    int widest = 0;
    for (const QString& word : text.split(u' ')) {
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    }
    return widest;
}

void ReportSheetView::fitRows()
{
    const int oneLine = fontMetrics().height() + 12;
    verticalHeader()->setDefaultSectionSize(oneLine);
    int heading = oneLine;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        heading = std::max(heading, heightOf(m_model.sheet().columns[static_cast<size_t>(column)].heading,
                                             columnWidth(column)));
    }
    horizontalHeader()->setFixedHeight(heading);
    for (int row = 0; row < m_model.rowCount() && m_model.rowCount() <= mostWrappedRows; ++row) {
        int height = oneLine;
        for (int column = 0; column < m_model.columnCount(); ++column) {
            height =
                std::max(height, heightOf(m_model.index(row, column).data().toString(), columnWidth(column)));
        }
        setRowHeight(row, height);
    }
}

int ReportSheetView::heightOf(const QString& text, int width) const
{
    const QRect room(0, 0, width - cellMargin, INT_MAX);
    return fontMetrics().boundingRect(room, Qt::TextWordWrap, text).height() + 12;
}

void ReportSheetView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        fitColumns();
    }
}

void ReportSheetView::copyChosen() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows()) {
        rows.push_back(index.row());
    }
    std::ranges::sort(rows);
    QGuiApplication::clipboard()->setText(m_model.asTable(rows));
}

void ReportSheetView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyChosen();
        return;
    }
    QTableView::keyPressEvent(event);
}

ReportSheetPane::ReportSheetPane(QWidget* parent)
    : QWidget(parent), m_model(new ReportSheetModel(this)), m_title(headingLabel({}, this)),
      m_view(new ReportSheetView(*m_model, this)),
      m_empty(mutedLabel(tr("This sheet has no rows yet."), this)), m_notes(mutedLabel({}, this))
{
    m_title->setWordWrap(true);
    m_notes->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty);
    column->addWidget(m_notes);
}

void ReportSheetPane::show(const exchange::OutSheet& sheet)
{
    m_model->setSheet(sheet);
    m_title->setText(sheet.title.join(QStringLiteral(" · ")));
    m_notes->setText(sheet.notes.join(u'\n'));
    m_notes->setVisible(!sheet.notes.isEmpty());
    m_empty->setVisible(sheet.rows.empty());
    m_view->setAccessibleName(tr("Sheet “%1”").arg(sheet.name));
    m_view->fitColumns();
}

void ReportSheetPane::copyAll() const
{
    const exchange::OutSheet& sheet = m_model->sheet();
    QString text = sheet.title.join(u'\n') + QStringLiteral("\n\n") + m_model->asTable();
    if (!sheet.notes.isEmpty()) {
        text += u'\n' + sheet.notes.join(u'\n') + u'\n';
    }
    QGuiApplication::clipboard()->setText(text);
}

} // namespace kurator::ui
