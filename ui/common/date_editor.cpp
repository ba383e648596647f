#include "ui/common/date_editor.h"

#include "base/typed_date.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

namespace kurator::ui {

namespace {

const QString dayFormat = QStringLiteral("dd.MM.yyyy");

} // namespace

DateEditor::DateEditor(const QString& accessibleName, QWidget* parent)
    : QWidget(parent), m_text(new QLineEdit(this)), m_button(new QToolButton(this)),
      m_near(QDate::currentDate())
{
    m_text->setAccessibleName(accessibleName);
    m_text->setPlaceholderText(tr("dd.mm.yyyy"));
    m_text->setMinimumWidth(m_text->fontMetrics().horizontalAdvance(QStringLiteral("00.00.0000")) + 28);
    m_text->installEventFilter(this);
    m_button->setText(QStringLiteral("▾"));
    m_button->setAccessibleName(tr("Pick a day: %1").arg(accessibleName));
    m_button->setToolTip(tr("Pick a day (Alt+Down)"));
    m_button->setFocusPolicy(Qt::NoFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    setFocusProxy(m_text);
    setMaximumWidth(220);
    connect(m_button, &QToolButton::clicked, this, &DateEditor::pick);
    connect(m_text, &QLineEdit::editingFinished, this, &DateEditor::complete);
    connect(m_text, &QLineEdit::textEdited, this, &DateEditor::dateChanged);
}

// A field that goes with the keyboard in it still ends its editing.
DateEditor::~DateEditor()
{
    m_text->disconnect(this);
}

void DateEditor::setDate(const std::optional<QDate>& date)
{
    m_text->setText(date ? date->toString(dayFormat) : QString());
}

std::optional<QDate> DateEditor::date() const
{
    return base::typedDate(m_text->text(), m_near);
}

bool DateEditor::isReadable() const
{
    return m_text->text().trimmed().isEmpty() || date();
}

QString DateEditor::fault() const
{
    return isReadable() ? QString() : tr("This is no day. Write it as 05.09.2026 or 5.9.");
}

void DateEditor::setNear(const QDate& near)
{
    m_near = near;
}

bool DateEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier) {
            pick();
            return true;
        }
        if (key->modifiers() == Qt::NoModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            step(key->key() == Qt::Key_Up ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DateEditor::complete()
{
    if (const auto day = date()) {
        m_text->setText(day->toString(dayFormat));
    }
}

void DateEditor::pick()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(menu);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setSelectedDate(date().value_or(m_near));
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    connect(calendar, &QCalendarWidget::activated, this, [this, menu](const QDate& day) {
        setDate(day);
        menu->close();
        Q_EMIT dateChanged();
    });
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
    menu->popup(mapToGlobal(rect().bottomLeft()));
    calendar->setFocus();
}

void DateEditor::step(int days)
{
    setDate(date().value_or(m_near.addDays(-days)).addDays(days));
    Q_EMIT dateChanged();
}

} // namespace kurator::ui
