#include "ui/documents/paper_text_editor.h"

#include "ui/common/flow_layout.h"
#include "ui/common/texts.h"
#include "ui/documents/document_texts.h"
#include "ui/documents/paper_work.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

constexpr int linesOfField = 3;

bool mayBeRemoved(documents::TextRole role)
{
    return role == documents::TextRole::Paragraph || role == documents::TextRole::Point ||
           role == documents::TextRole::Title;
}

} // namespace

PaperTextEditor::PaperTextEditor(PaperWork& work, QWidget* parent)
    : QFrame(parent), m_work(work), m_what(headingLabel({}, this)), m_field(new QPlainTextEdit(this)),
      m_apply(mainButton(tr("&Apply"), this)), m_add(new QPushButton(tr("Add a point a&fter"), this)),
      m_remove(new QPushButton(tr("&Remove"), this)), m_restore(new QPushButton(tr("&Original text"), this))
{
    setProperty("card", true);
    m_apply->setToolTip(tr("Put the text on the sheet (Ctrl+Enter)"));
    m_field->setTabChangesFocus(true);
    m_field->setFixedHeight(m_field->fontMetrics().lineSpacing() * linesOfField + 18);
    m_field->installEventFilter(this);
    m_what->setBuddy(m_field);
    auto* close = new QPushButton(tr("Close"), this);
    close->setProperty("flat", true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_what, 1);
    head->addWidget(close);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_apply);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_restore);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 14, 10);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_field);
    column->addLayout(buttons);
    setTabOrder(m_field, m_apply);
    setTabOrder(m_restore, close);
    connect(m_apply, &QPushButton::clicked, this, &PaperTextEditor::apply);
    connect(m_add, &QPushButton::clicked, this, &PaperTextEditor::startPoint);
    connect(m_remove, &QPushButton::clicked, this, &PaperTextEditor::remove);
    connect(m_restore, &QPushButton::clicked, this, &PaperTextEditor::restore);
    connect(close, &QPushButton::clicked, this, &PaperTextEditor::closed);
    connect(&m_work, &PaperWork::changed, this, &PaperTextEditor::refresh);
    hide();
}

void PaperTextEditor::edit(const std::optional<TextInPile>& text)
{
    if (text == m_text && !m_addsPoint) {
        return;
    }
    finishTyping();
    m_addsPoint = false;
    m_text = text;
    fill();
}

void PaperTextEditor::startTyping()
{
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
}

// Words that are being typed stay.
void PaperTextEditor::refresh()
{
    if (m_field->toPlainText().trimmed() == m_shown) {
        fill();
    }
}

void PaperTextEditor::fill()
{
    const auto text = m_text ? m_work.textAt(*m_text) : std::nullopt;
    setVisible(text && !m_work.isFinal());
    if (!text) {
        m_text.reset();
        m_shown.clear();
        m_field->clear();
        return;
    }
    const QString name = m_addsPoint ? tr("New point after %1").arg(text->number) : roleText(*text);
    m_what->setText(name);
    m_field->setAccessibleName(name);
    m_field->setPlainText(m_addsPoint ? QString() : text->text);
    m_shown = m_field->toPlainText().trimmed(); // the field gives back plain spaces
    m_add->setVisible(text->role == documents::TextRole::Point && !m_addsPoint);
    m_remove->setVisible(mayBeRemoved(text->role) && !m_addsPoint);
    m_restore->setVisible(!m_addsPoint && m_work.editBehind(*m_text).has_value());
}

void PaperTextEditor::apply()
{
    if (!m_text) {
        return;
    }
    const QString words = m_field->toPlainText().trimmed();
    const TextInPile at = *m_text;
    if (m_addsPoint) {
        m_addsPoint = false;
        m_shown = words;
        m_work.addPointAfter(at, words);
        fill();
    } else if (words != m_shown) {
        m_shown = words;
        m_work.reword(at, words);
    }
}

void PaperTextEditor::finishTyping()
{
    const QString words = m_field->toPlainText().trimmed();
    if (m_text && !words.isEmpty() && words != m_shown) {
        apply();
    }
}

void PaperTextEditor::startPoint()
{
    finishTyping();
    m_addsPoint = true;
    fill();
    m_field->setFocus(Qt::OtherFocusReason);
}

void PaperTextEditor::remove()
{
    if (m_text) {
        const TextInPile at = *m_text;
        m_text.reset();
        m_work.reword(at, {});
        Q_EMIT closed();
    }
}

void PaperTextEditor::restore()
{
    if (const auto edit = m_text ? m_work.editBehind(*m_text) : std::nullopt) {
        m_work.takeBack(*edit);
    }
}

bool PaperTextEditor::handleKey(const QKeyEvent& event)
{
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (enter && event.modifiers().testFlag(Qt::ControlModifier)) {
        apply();
        return true;
    }
    if (event.key() == Qt::Key_Escape) {
        m_addsPoint = false;
        m_field->setPlainText(m_shown);
        Q_EMIT closed();
        return true;
    }
    return false;
}

void PaperTextEditor::keyPressEvent(QKeyEvent* event)
{
    if (!handleKey(*event)) {
        QFrame::keyPressEvent(event);
    }
}

bool PaperTextEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress &&
        handleKey(*static_cast<QKeyEvent*>(event))) {
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace kurator::ui
