#include "ui/common/flow_layout.h"
#include "ui/programme/part_editor.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace kurator::ui {

QWidget* PartEditor::makeList()
{
    auto* side = new QWidget(this);
    m_list = new QListWidget(side);
    m_list->setAccessibleName(tr("Rows of the profile"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    auto* buttons = new FlowLayout;
    buttons->addWidget(addButton(tr("Add one"), tr("After the chosen one (Insert)"), &PartEditor::add));
    m_remove = addButton(tr("Take out"), tr("Del"), &PartEditor::remove);
    m_up = addButton(tr("Higher"), tr("Alt+Up"), &PartEditor::moveUp);
    m_down = addButton(tr("Lower"), tr("Alt+Down"), &PartEditor::moveDown);
    for (QPushButton* button : {m_remove, m_up, m_down}) {
        buttons->addWidget(button);
    }
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_showing && row >= 0) {
            m_chosen = row;
            showChosen();
        }
    });
    return side;
}

QPushButton* PartEditor::addButton(const QString& text, const QString& tip, void (PartEditor::*deed)())
{
    auto* button = new QPushButton(text, this);
    button->setToolTip(tip);
    connect(button, &QPushButton::clicked, this, deed);
    return button;
}

void PartEditor::choose(int row)
{
    m_chosen = row;
    if (m_rows) {
        const QScopedValueRollback quiet(m_showing, true);
        m_list->setCurrentRow(row);
    }
    showChosen();
}

void PartEditor::add()
{
    const int at = m_rows->count() == 0 ? 0 : m_chosen + 1;
    m_rows->insertAt(at);
    m_chosen = at;
    showPart();
    m_fields.front().widget->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void PartEditor::remove()
{
    if (m_rows->count() == 0) {
        return;
    }
    m_rows->remove(m_chosen);
    showPart();
    m_list->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void PartEditor::moveUp()
{
    move(-1);
}

void PartEditor::moveDown()
{
    move(1);
}

void PartEditor::move(int by)
{
    const int to = m_chosen + by;
    if (to < 0 || to >= m_rows->count()) {
        return;
    }
    m_rows->swap(m_chosen, to);
    m_chosen = to;
    showPart();
    Q_EMIT edited();
}

bool PartEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool alt = key->modifiers() == Qt::AltModifier;
    if (key->key() == Qt::Key_Delete) {
        remove();
    } else if (key->key() == Qt::Key_Insert) {
        add();
    } else if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        move(key->key() == Qt::Key_Up ? -1 : 1);
    } else {
        return QWidget::eventFilter(watched, event);
    }
    return true;
}

} // namespace kurator::ui
