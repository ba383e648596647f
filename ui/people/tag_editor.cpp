#include "ui/people/tag_editor.h"

#include "people/tags.h"
#include "ui/common/asking_box.h"
#include "ui/common/flow_layout.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>
#include <QStyle>
#include <QToolButton>

namespace kurator::ui {

namespace {

constexpr int boxLetters = 22;

} // namespace

TagEditor::TagEditor(const QString& accessibleName, QWidget* parent)
    : QWidget(parent), m_flow(new FlowLayout(this)),
      m_box(new AskingBox([this](int key) { return pressed(key); }, this)),
      m_known(new QStringListModel(this))
{
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_box->setAccessibleName(accessibleName);
    m_box->setPlaceholderText(tr("a tag and a comma"));
    m_box->setFixedWidth(m_box->fontMetrics().averageCharWidth() * boxLetters);
    m_box->installEventFilter(this);
    m_flow->addWidget(m_box);
    setFocusProxy(m_box);
    auto* completer = new QCompleter(m_known, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_box->setCompleter(completer);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &TagEditor::take,
            Qt::QueuedConnection);
    connect(m_box, &QLineEdit::textEdited, this, [this](const QString& text) {
        chooseAt(-1);
        if (text.contains(QLatin1Char(',')) || text.contains(QLatin1Char(';'))) {
            takeTyped();
        } else {
            Q_EMIT edited();
        }
    });
}

void TagEditor::setTags(const QStringList& tags)
{
    m_tags = tags;
    m_box->clear();
    showTags();
}

QStringList TagEditor::tags() const
{
    const QStringList typed = people::tagsIn(m_box->text());
    return typed.isEmpty() ? m_tags : people::tidyTags(m_tags + typed);
}

void TagEditor::setSuggestions(const QStringList& tags)
{
    m_known->setStringList(tags);
}

// What was begun is a tag when the keyboard goes elsewhere.
bool TagEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_box && event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
            takeTyped();
            chooseAt(-1);
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool TagEditor::pressed(int key)
{
    const bool empty = m_box->text().isEmpty();
    const int last = static_cast<int>(m_tags.size()) - 1;
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        takeTyped();
        return !empty;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        if (!empty || last < 0 || (key == Qt::Key_Delete && m_chosen < 0)) {
            return false;
        }
        removeAt(static_cast<std::size_t>(m_chosen < 0 ? last : m_chosen));
        return true;
    case Qt::Key_Left:
        if (m_box->cursorPosition() > 0 || last < 0) {
            return false;
        }
        chooseAt(m_chosen < 0 ? last : qMax(0, m_chosen - 1));
        return true;
    case Qt::Key_Right:
        if (m_chosen < 0) {
            return false;
        }
        chooseAt(m_chosen < last ? m_chosen + 1 : -1);
        return true;
    default:
        return false;
    }
}

void TagEditor::take(const QString& text)
{
    m_box->setText(text);
    takeTyped();
}

void TagEditor::takeTyped()
{
    if (m_box->text().isEmpty()) {
        return;
    }
    m_tags = tags();
    m_box->clear();
    m_box->completer()->popup()->hide();
    showTags();
    Q_EMIT edited();
}

void TagEditor::removeAt(std::size_t place)
{
    m_tags.removeAt(static_cast<qsizetype>(place));
    showTags();
    Q_EMIT edited();
}

void TagEditor::chooseAt(int place)
{
    m_chosen = place;
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        QFrame* chip = m_chips[i];
        chip->setProperty("chosen", static_cast<int>(i) == place);
        chip->style()->unpolish(chip);
        chip->style()->polish(chip);
    }
}

QFrame* TagEditor::makeChip(const QString& tag)
{
    auto* chip = new QFrame(this);
    chip->setProperty("tag", true);
    auto* row = new QHBoxLayout(chip);
    row->setContentsMargins(8, 0, 2, 0);
    row->setSpacing(0);
    auto* text = new QLabel(tag, chip);
    text->setTextFormat(Qt::PlainText);
    auto* remove = new QToolButton(chip);
    remove->setText(QStringLiteral("×"));
    remove->setFocusPolicy(Qt::NoFocus);
    remove->setAccessibleName(tr("Take away: %1").arg(tag));
    remove->setToolTip(remove->accessibleName());
    row->addWidget(text);
    row->addWidget(remove);
    connect(remove, &QToolButton::clicked, this, [this, tag] {
        m_tags.removeAll(tag);
        showTags();
        Q_EMIT edited();
    });
    return chip;
}

void TagEditor::showTags()
{
    for (QFrame* chip : m_chips) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    m_chosen = -1;
    m_flow->removeWidget(m_box);
    for (const QString& tag : std::as_const(m_tags)) {
        m_chips.push_back(makeChip(tag));
        m_flow->addWidget(m_chips.back());
        m_chips.back()->show();
    }
    m_flow->addWidget(m_box);
    m_box->setAccessibleDescription(m_tags.join(QStringLiteral(", ")));
    updateGeometry();
}

} // namespace kurator::ui
