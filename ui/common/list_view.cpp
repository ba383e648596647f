#include "ui/common/list_view.h"

#include "exchange/plain_table.h"
#include "ui/common/dot_delegate.h"
#include "ui/common/settings.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSet>

#include <algorithm>

namespace kurator::ui {

ListView::ListView(QString name, ListModelBase& model, QWidget* parent)
    : QTableView(parent), m_name(std::move(name)), m_model(model), m_menu(new QMenu(this))
{
    setModel(&model);
    setItemDelegate(new DotDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(false);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSortingEnabled(true);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &ListView::showColumnMenu);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (!m_model.isHeading(index.row()) && !m_model.isEditable(index.column())) {
            Q_EMIT opened(m_model.idAt(index.row()));
        }
    });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &ListView::rememberChoice);
    connect(&model, &QAbstractItemModel::modelReset, this, &ListView::restoreChoice);
    restoreColumns();
}

ListView::~ListView()
{
    storeColumns();
}

std::vector<QUuid> ListView::chosenIds() const
{
    std::vector<QUuid> ids;
    auto rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    ids.reserve(static_cast<size_t>(rows.size()));
    for (const QModelIndex& index : rows) {
        ids.push_back(m_model.idAt(index.row()));
    }
    return ids;
}

QUuid ListView::currentId() const
{
    return currentIndex().isValid() ? m_model.idAt(currentIndex().row()) : QUuid();
}

void ListView::choose(const std::vector<QUuid>& ids)
{
    const QItemSelection selection = selectionOf(ids);
    if (!selection.isEmpty()) {
        const QModelIndex first = m_model.index(selection.front().top(), 0);
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        scrollTo(first);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void ListView::addListAction(QAction* action)
{
    m_actions << action;
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
}

std::vector<int> ListView::columnsShown() const
{
    std::vector<int> columns;
    for (int place = 0; place < m_model.columnCount(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column)) {
            columns.push_back(column);
        }
    }
    return columns;
}

QString ListView::asTable() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows()) {
        rows.push_back(index.row());
    }
    std::ranges::sort(rows);
    const bool all = rows.empty();
    for (int row = 0; all && row < m_model.rowCount(); ++row) {
        if (!m_model.isHeading(row)) {
            rows.push_back(row);
        }
    }
    const auto columns = columnsShown();
    QStringList headings;
    for (const int column : columns) {
        headings << m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    auto lines = m_model.leavingTexts(rows, columns);
    lines.insert(lines.begin(), headings);
    return exchange::plainTable(lines);
}

exchange::OutSheet ListView::asSheet(const QString& name) const
{
    std::vector<int> rows;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (!m_model.isHeading(row)) {
            rows.push_back(row);
        }
    }
    exchange::OutSheet sheet;
    sheet.name = name;
    const auto columns = columnsShown();
    for (const int column : columns) {
        sheet.columns.push_back({m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                 static_cast<double>(m_model.columnWidth(column))});
    }
    for (const QStringList& line : m_model.leavingTexts(rows, columns)) {
        std::vector<exchange::Cell> cells;
        std::ranges::transform(line, std::back_inserter(cells), &exchange::Cell::ofText);
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

void ListView::copy()
{
    const QString table = asTable();
    QApplication::clipboard()->setText(table);
    Q_EMIT copied(static_cast<int>(table.count(QLatin1Char('\n'))) - 1);
}

int ListView::columnOf(const QString& id) const
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (m_model.columnId(column) == id) {
            return column;
        }
    }
    return -1;
}

QStringList ListView::shownColumns() const
{
    QStringList ids;
    for (const int column : columnsShown()) {
        ids << m_model.columnId(column);
    }
    return ids;
}

void ListView::showColumns(const QStringList& ids)
{
    int place = 0;
    for (const QString& id : ids) {
        if (const int column = columnOf(id); column >= 0) {
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), place++);
        }
    }
    for (int column = 0; place > 0 && column < m_model.columnCount(); ++column) {
        setColumnHidden(column, column != 0 && !ids.contains(m_model.columnId(column)));
    }
}

QString ListView::sortColumn() const
{
    const int column = horizontalHeader()->sortIndicatorSection();
    return column >= 0 && column < m_model.columnCount() ? m_model.columnId(column) : QString();
}

bool ListView::isDescending() const
{
    return horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder;
}

void ListView::sortBy(const QString& columnId, bool descending)
{
    if (const int column = columnOf(columnId); column >= 0) {
        sortByColumn(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
}

// Keys that lead over groups: the next one and back, and the first row, above which its heading stands.
bool ListView::goByKey(const QKeyEvent& event)
{
    const bool down = event.key() == Qt::Key_Down;
    if (event.modifiers() == Qt::AltModifier && (down || event.key() == Qt::Key_Up)) {
        goTo(m_model.groupFrom(currentIndex().row(), down ? 1 : -1));
        return true;
    }
    if (event.modifiers() == Qt::ControlModifier && event.key() == Qt::Key_Home && m_model.rowCount() > 0 &&
        m_model.isHeading(0)) {
        goTo(m_model.rowFrom(0));
        return true;
    }
    return false;
}

void ListView::goTo(int row)
{
    if (row >= 0) {
        choose({m_model.idAt(row)});
        scrollTo(m_model.index(std::max(0, row - 1), 0)); // the heading
    }
}

void ListView::keyPressEvent(QKeyEvent* event)
{
    if (goByKey(*event)) {
        return;
    }
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !currentId().isNull()) {
        Q_EMIT opened(currentId());
        return;
    }
    if (plain && event->key() == Qt::Key_Delete && !chosenIds().empty()) {
        Q_EMIT archiveAsked(chosenIds());
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    QTableView::keyPressEvent(event);
}

void ListView::contextMenuEvent(QContextMenuEvent* event)
{
    m_menu->clear();
    if (!currentId().isNull()) {
        m_menu->addAction(tr("&Open"), this, [this] { Q_EMIT opened(currentId()); });
    }
    m_menu->addActions(m_actions);
    m_menu->addSeparator();
    m_menu->addAction(tr("&Copy as a table"), QKeySequence::Copy, this, &ListView::copy);
    m_menu->addAction(tr("Select &all"), QKeySequence::SelectAll, this, &QTableView::selectAll);
    m_menu->addAction(tr("C&olumns…"), this, [this] { showColumnMenu(QPoint(0, 0)); });
    const QPoint where = event->reason() == QContextMenuEvent::Keyboard
                             ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
                             : event->globalPos();
    m_menu->popup(where);
}

void ListView::hideEvent(QHideEvent* event)
{
    storeColumns();
    QTableView::hideEvent(event);
}

void ListView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_resetting && current.row() != previous.row()) {
        tellCurrent();
    }
}

void ListView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_resetting) {
        Q_EMIT choiceChanged();
    }
}

void ListView::rememberChoice()
{
    m_keptChoice = chosenIds();
    m_keptCurrent = currentId();
    m_keptColumn = qMax(0, currentIndex().column());
    m_resetting = true;
}

void ListView::restoreChoice()
{
    if (const int row = m_model.shownRowOf(m_keptCurrent); row >= 0) {
        selectionModel()->setCurrentIndex(m_model.index(row, m_keptColumn), QItemSelectionModel::NoUpdate);
    }
    selectionModel()->select(selectionOf(m_keptChoice), QItemSelectionModel::ClearAndSelect);
    m_resetting = false;
    if (m_model.hasNewRows() || currentId() != m_toldCurrent) {
        tellCurrent();
    }
    Q_EMIT choiceChanged();
}

void ListView::tellCurrent()
{
    m_toldCurrent = currentId();
    Q_EMIT currentChangedTo(m_toldCurrent);
}

// Neighbours as one range: the selection model takes seconds for thousands of single rows.
QItemSelection ListView::selectionOf(const std::vector<QUuid>& ids) const
{
    const QSet<QUuid> wanted(ids.begin(), ids.end());
    QItemSelection selection;
    int first = -1;
    for (int row = 0; row <= m_model.rowCount() && !wanted.isEmpty(); ++row) {
        const bool isWanted = row < m_model.rowCount() && wanted.contains(m_model.idAt(row));
        if (isWanted && first < 0) {
            first = row;
        } else if (!isWanted && first >= 0) {
            selection.select(m_model.index(first, 0), m_model.index(row - 1, m_model.columnCount() - 1));
            first = -1;
        }
    }
    return selection;
}

void ListView::restoreColumns()
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        setColumnHidden(column, !m_model.isShownAtFirst(column));
        setColumnWidth(column, m_model.columnWidth(column) * fontMetrics().averageCharWidth() + 24);
    }
    horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    const QByteArray state = settings().value(QStringLiteral("lists/") + m_name).toByteArray();
    if (!state.isEmpty()) {
        horizontalHeader()->restoreState(state);
    }
}

// A view whose model is gone has no columns left to remember.
void ListView::storeColumns() const
{
    if (horizontalHeader()->count() == 0) {
        return;
    }
    settings().setValue(QStringLiteral("lists/") + m_name, horizontalHeader()->saveState());
}

void ListView::showColumnMenu(const QPoint& where)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QString name = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QAction* action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != 0);
        connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnHidden(column, !on); });
    }
    menu->popup(horizontalHeader()->mapToGlobal(where));
}

} // namespace kurator::ui
