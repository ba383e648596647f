#include "ui/common/pane_form.h"

#include "ui/common/form.h"
#include "ui/common/form_draft.h"
#include "ui/common/texts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

// What the keyboard stops at inside a field, which may be made of several, some of them hidden now.
std::vector<QWidget*> stopsOf(QWidget* field)
{
    std::vector<QWidget*> stops;
    const auto add = [&](QWidget* one) {
        if ((one->focusPolicy() & Qt::TabFocus) != 0 && !one->focusProxy() &&
            one->window() == field->window()) {
            stops.push_back(one);
        }
    };
    add(field);
    std::ranges::for_each(field->findChildren<QWidget*>(), add);
    return stops;
}

} // namespace

PaneForm::PaneForm(const QString& heading, const QString& about, const QString& deed, QWidget* parent)
    : QWidget(parent), m_resumed(mutedLabel(FormDraft::resumedText(), this)),
      m_form(new Form(this, Form::Labels::Above)), m_fault(new QLabel(this)), m_do(mainButton(deed, this)),
      m_leave(new QPushButton(tr("Cancel"), this))
{
    setAccessibleName(heading);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto* title = headingLabel(heading, this);
    title->setWordWrap(true);
    column->addWidget(title);
    auto* whom = mutedLabel(about, this);
    whom->setWordWrap(true);
    whom->setVisible(!about.isEmpty());
    column->addWidget(whom);
    m_resumed->setWordWrap(true);
    m_resumed->hide();
    column->addWidget(m_resumed);
    column->addWidget(m_form);
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    setRole(m_fault, "fault");
    m_fault->hide();
    column->addWidget(m_fault);
    auto* row = new QHBoxLayout;
    row->addWidget(m_do);
    row->addWidget(m_leave);
    row->addStretch();
    column->addLayout(row);
    column->addStretch();
    connect(m_do, &QPushButton::clicked, this, &PaneForm::act);
    connect(m_leave, &QPushButton::clicked, this, &PaneForm::left);
}

void PaneForm::addField(const QString& label, QWidget* field, const QString& hint)
{
    m_form->addField(label, field, hint);
    m_fields.push_back(field);
}

void PaneForm::setDeedText(const QString& text)
{
    m_do->setText(text);
}

void PaneForm::resume(FormDraft& draft, const QString& key)
{
    draft.show(key);
    m_resumed->setVisible(draft.changedCount() > 0);
    connect(this, &PaneForm::left, &draft, &FormDraft::drop);
}

void PaneForm::setFault(const QString& sentence)
{
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
}

void PaneForm::takeKeyboard()
{
    QWidget* before = nullptr;
    const auto follow = [&before](QWidget* next) {
        if (before) {
            setTabOrder(before, next);
        }
        before = next;
    };
    for (QWidget* field : m_fields) {
        std::ranges::for_each(stopsOf(field), follow);
    }
    follow(m_do);
    follow(m_leave);
    if (!m_fields.empty()) {
        m_fields.front()->setFocus(Qt::OtherFocusReason);
    }
}

void PaneForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_leave->hasFocus()) {
            Q_EMIT left();
        } else {
            act();
        }
        return;
    }
    QWidget::keyPressEvent(event);
}

void PaneForm::act()
{
    if (m_acting || !m_deed) {
        return;
    }
    m_acting = true;
    m_form->clearFaults();
    setFault({});
    if (m_deed()) {
        Q_EMIT left();
        return;
    }
    m_acting = false;
    m_form->showFirstFault();
}

} // namespace kurator::ui
