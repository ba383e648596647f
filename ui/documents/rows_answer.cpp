#include "ui/documents/rows_answer.h"

#include "base/typed_date.h"

#include <QAction>
#include <QCompleter>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr int fewestLines = 3;
constexpr int mostLines = 14;

// What is typed in a cell is in the table at every key, so that nothing waits for Enter.
class TypedCell final : public QStyledItemDelegate
{
public:
    TypedCell(std::vector<documents::QuestionColumn> columns, QObject* parent)
        : QStyledItemDelegate(parent), m_columns(std::move(columns))
    {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&,
                          const QModelIndex& index) const override
    {
        auto* line = new QLineEdit(parent);
        line->setProperty("cell", true);
        line->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        connect(line, &QLineEdit::textEdited, this, [this, line] { tell(line); });
        const auto column = static_cast<std::size_t>(index.column());
        if (column < m_columns.size() && !m_columns[column].proposals.isEmpty()) {
            propose(line, m_columns[column].proposals);
        }
        return line;
    }

    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        auto* line = static_cast<QLineEdit*>(editor);
        const QString text = index.data(Qt::EditRole).toString();
        if (line->text() != text) {
            line->setText(text);
        }
    }

private:
    void tell(QWidget* line) const { Q_EMIT const_cast<TypedCell*>(this)->commitData(line); }

    // What is chosen by the arrows is in the table as if it had been typed.
    void propose(QLineEdit* line, const QStringList& proposals) const
    {
        auto* completer = new QCompleter(proposals, line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        line->setCompleter(completer);
        connect(completer, qOverload<const QString&>(&QCompleter::activated), this,
                [this, line](const QString& chosen) {
                    line->setText(chosen);
                    tell(line);
                });
    }

    std::vector<documents::QuestionColumn> m_columns;
};

} // namespace

RowsAnswer::RowsAnswer(const documents::Question& question, QWidget* parent)
    : AnswerEditor(parent), m_columns(question.columns), m_table(new QTableWidget(this))
{
    makeTable(question);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_table);
    column->addWidget(makeButtons());
    setFocusProxy(m_table);
    auto* edit = new QAction(m_table);
    edit->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    edit->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(edit);
    connect(edit, &QAction::triggered, this, &RowsAnswer::editCell);
    connect(m_table, &QTableWidget::itemChanged, this, &RowsAnswer::tellEdited);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) {
        m_remove->setEnabled(row >= 0);
        m_up->setEnabled(row > 0);
        m_down->setEnabled(row >= 0 && row + 1 < m_table->rowCount());
    });
}

void RowsAnswer::makeTable(const documents::Question& question)
{
    const bool lines = question.kind == documents::QuestionKind::Lines;
    QStringList headings;
    for (const documents::QuestionColumn& one : question.columns) {
        headings << one.heading;
    }
    if (lines) {
        headings = {question.label};
    }
    m_table->setAccessibleName(question.label);
    m_table->setColumnCount(static_cast<int>(headings.size()));
    m_table->setHorizontalHeaderLabels(headings);
    m_table->horizontalHeader()->setVisible(!lines);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setItemDelegate(new TypedCell(m_columns, m_table));
}

QWidget* RowsAnswer::makeButtons()
{
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(addButton(tr("Add a line"), Qt::Key_Insert, &RowsAnswer::addRow));
    m_remove = addButton(tr("Take away"), QKeySequence::Delete, &RowsAnswer::removeRow);
    m_up = addButton(tr("Up"), Qt::CTRL | Qt::Key_Up, &RowsAnswer::moveUp);
    m_down = addButton(tr("Down"), Qt::CTRL | Qt::Key_Down, &RowsAnswer::moveDown);
    for (QPushButton* button : {m_remove, m_up, m_down}) {
        button->setEnabled(false);
        row->addWidget(button);
    }
    row->addStretch();
    return buttons;
}

QPushButton* RowsAnswer::addButton(const QString& text, const QKeySequence& key, void (RowsAnswer::*deed)())
{
    auto* button = new QPushButton(text, this);
    button->setToolTip(key.toString(QKeySequence::NativeText));
    auto* byKey = new QAction(m_table);
    byKey->setShortcut(key);
    byKey->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(byKey);
    connect(byKey, &QAction::triggered, this, deed);
    connect(button, &QPushButton::clicked, this, deed);
    return button;
}

QStringList RowsAnswer::answer() const
{
    QStringList cells;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QStringList texts = textsOf(row);
        if (std::ranges::any_of(texts, [](const QString& text) { return !text.isEmpty(); })) {
            cells << texts;
        }
    }
    return cells;
}

void RowsAnswer::setAnswer(const QStringList& answer)
{
    const int columns = m_table->columnCount();
    m_putting = true;
    m_table->setRowCount(0);
    for (int from = 0; columns > 0 && from < answer.size(); from += columns) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        putTexts(row, answer.mid(from, columns));
    }
    m_putting = false;
    fitHeight();
}

QString RowsAnswer::fault() const
{
    for (int column = 0; column < static_cast<int>(m_columns.size()); ++column) {
        const bool isDate = m_columns[static_cast<std::size_t>(column)].kind == documents::ColumnKind::Date;
        for (int row = 0; isDate && row < m_table->rowCount(); ++row) {
            const QString text = textsOf(row).at(column);
            if (!text.isEmpty() && !base::typedDate(text, QDate::currentDate())) {
                return tr("“%1” is not a day: write it like 01.09.2026.").arg(text);
            }
        }
    }
    return {};
}

void RowsAnswer::resizeEvent(QResizeEvent* event)
{
    AnswerEditor::resizeEvent(event);
    fitHeight();
}

void RowsAnswer::editCell()
{
    if (m_table->rowCount() == 0) {
        addRow();
    } else if (auto* item = m_table->currentItem()) {
        m_table->editItem(item);
    }
}

void RowsAnswer::addRow()
{
    const int row = m_table->currentRow() >= 0 ? m_table->currentRow() + 1 : m_table->rowCount();
    m_putting = true;
    m_table->insertRow(row);
    putTexts(row, {});
    m_putting = false;
    fitHeight();
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentCell(row, 0);
    m_table->scrollToItem(m_table->item(row, 0));
    m_table->editItem(m_table->item(row, 0));
}

void RowsAnswer::removeRow()
{
    if (m_table->currentRow() >= 0) {
        m_table->removeRow(m_table->currentRow());
        m_table->setFocus(Qt::OtherFocusReason);
        tellEdited();
    }
}

void RowsAnswer::moveRow(int step)
{
    const int row = m_table->currentRow();
    const int to = row + step;
    if (row < 0 || to < 0 || to >= m_table->rowCount()) {
        return;
    }
    const QStringList moved = textsOf(row);
    m_putting = true;
    putTexts(row, textsOf(to));
    putTexts(to, moved);
    m_putting = false;
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentCell(to, m_table->currentColumn());
    tellEdited();
}

QStringList RowsAnswer::textsOf(int row) const
{
    QStringList texts;
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const auto* item = m_table->item(row, column);
        texts << (item ? item->text().trimmed() : QString());
    }
    return texts;
}

void RowsAnswer::putTexts(int row, const QStringList& texts)
{
    for (int column = 0; column < m_table->columnCount(); ++column) {
        auto* item = new QTableWidgetItem(texts.value(column));
        item->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        m_table->setItem(row, column, item);
    }
}

void RowsAnswer::tellEdited()
{
    if (!m_putting) {
        fitHeight();
        Q_EMIT edited();
    }
}

// As high as its rows, within bounds; then it scrolls.
void RowsAnswer::fitHeight()
{
    m_table->resizeRowsToContents();
    const int line = fontMetrics().lineSpacing() + 12;
    const int head =
        m_table->horizontalHeader()->isHidden() ? 0 : m_table->horizontalHeader()->sizeHint().height();
    const int rows = std::clamp(m_table->verticalHeader()->length(), line * fewestLines, line * mostLines);
    m_table->setFixedHeight(head + rows + 2 * m_table->frameWidth() + 4);
}

} // namespace kurator::ui
