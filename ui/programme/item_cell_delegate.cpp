#include "ui/programme/item_cell_delegate.h"

#include "ui/common/list_model.h"
#include "ui/common/look.h"
#include "ui/programme/roadmap_columns.h"
#include "ui/programme/roadmap_texts.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>

#include <utility>

namespace kurator::ui {

namespace {

using programme::MarkState;

constexpr MarkState cellStates[] = {MarkState::None, MarkState::Underway, MarkState::Done,
                                    MarkState::NotNeeded};

// Putting the list of states away is as good as Enter.
class StateBox final : public QComboBox
{
public:
    using QComboBox::QComboBox;

    void showPopup() override
    {
        m_open = true;
        QComboBox::showPopup();
    }
    void hidePopup() override
    {
        QComboBox::hidePopup();
        if (std::exchange(m_open, false)) {
            QCoreApplication::postEvent(this,
                                        new QKeyEvent(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier));
        }
    }

private:
    bool m_open = false;
};

constexpr char itemProperty[] = "item";
constexpr char columnProperty[] = "column";
constexpr int refusalLetters = 44;

bool endsEditing(const QKeyEvent& event)
{
    const int key = event.key();
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
}

const ListModelBase& listOf(const QModelIndex& index)
{
    return *static_cast<const ListModelBase*>(index.model());
}

} // namespace

ItemCellDelegate::ItemCellDelegate(Refusal refusal, QObject* parent)
    : DotDelegate(parent), m_refusal(std::move(refusal))
{}

void ItemCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    DotDelegate::paint(painter, option, index);
    if (option.state.testFlag(QStyle::State_HasFocus) && index.flags().testFlag(Qt::ItemIsEditable)) {
        painter->setPen(QPen(colours().accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
}

QWidget* ItemCellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                        const QModelIndex& index) const
{
    const QString column = listOf(index).columnId(index.column());
    QWidget* editor = nullptr;
    if (column == QLatin1String(stateColumn)) {
        auto* states = new StateBox(parent);
        for (const MarkState state : cellStates) {
            states->addItem(markStateText(state));
        }
        editor = states;
    } else {
        editor = new QLineEdit(parent);
    }
    editor->setProperty("cell", true);
    editor->setProperty(itemProperty, index.data(RowIdRole));
    editor->setProperty(columnProperty, column);
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    return editor;
}

void ItemCellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto* states = qobject_cast<QComboBox*>(editor)) {
        states->setCurrentIndex(value.toInt());
    } else if (auto* day = qobject_cast<QLineEdit*>(editor)) {
        day->setText(value.toString());
    }
}

void ItemCellDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const
{
    const QUuid item = index.data(RowIdRole).toUuid();
    if (const auto* states = qobject_cast<QComboBox*>(editor)) {
        Q_EMIT stateChosen(item, cellStates[static_cast<size_t>(qMax(0, states->currentIndex()))]);
    } else if (const auto* day = qobject_cast<QLineEdit*>(editor)) {
        Q_EMIT dayTyped(item, editor->property(columnProperty).toString(), day->text());
    }
}

// Enter must not reach the list, which opens the item by it.
bool ItemCellDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* editor = qobject_cast<QWidget*>(watched);
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::FocusOut ||
        event->type() == QEvent::Hide) {
        putAwayRefusal();
    }
    if (editor && event->type() == QEvent::KeyPress && endsEditing(*static_cast<QKeyEvent*>(event))) {
        finish(*editor);
        return true;
    }
    return DotDelegate::eventFilter(watched, event);
}

void ItemCellDelegate::finish(QWidget& editor)
{
    if (auto* day = qobject_cast<QLineEdit*>(&editor)) {
        const QString refusal = m_refusal(day->property(itemProperty).toUuid(),
                                          day->property(columnProperty).toString(), day->text());
        if (!refusal.isEmpty()) {
            showRefusal(*day, refusal);
            return;
        }
    }
    Q_EMIT commitData(&editor);
    Q_EMIT closeEditor(&editor);
}

// Under the cell, over it in the last rows.
void ItemCellDelegate::showRefusal(QLineEdit& day, const QString& sentence)
{
    QWidget* rows = day.parentWidget();
    m_told = new QLabel(sentence, rows);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_told->setProperty("cellFault", true);
    m_told->ensurePolished();
    const int width = qMin(rows->width(), day.fontMetrics().averageCharWidth() * refusalLetters);
    m_told->resize(width, m_told->heightForWidth(width));
    const bool below = day.geometry().bottom() + m_told->height() < rows->height();
    const int left = qMax(0, qMin(day.x(), rows->width() - m_told->width()));
    m_told->move(left, below ? day.geometry().bottom() + 1 : day.y() - m_told->height());
    m_told->show();
    day.setProperty("fault", true);
    day.style()->unpolish(&day);
    day.style()->polish(&day);
    day.setAccessibleDescription(sentence);
    day.selectAll();
}

void ItemCellDelegate::putAwayRefusal()
{
    delete m_told;
}

} // namespace kurator::ui
