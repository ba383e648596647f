#include "ui/common/choice_picker.h"

#include "base/text.h"
#include "ui/common/asking_box.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr std::size_t mostFound = 12;

// The text beside a tick wraps, which a check box cannot do; a press on it ticks too.
class TickText final : public QLabel
{
public:
    TickText(const QString& text, QCheckBox& tick, QWidget* parent) : QLabel(text, parent), m_tick(tick)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
    }

protected:
    void mouseReleaseEvent(QMouseEvent*) override { m_tick.click(); }

private:
    QCheckBox& m_tick;
};

QString wholeText(const PickChoice& choice)
{
    return choice.aside.isEmpty() ? choice.text : choice.text + QStringLiteral(" · ") + choice.aside;
}

} // namespace

ChoicePicker::ChoicePicker(const QString& accessibleName, const QString& placeholder, QWidget* parent)
    : QWidget(parent), m_box(new AskingBox([this](int key) { return pressed(key); }, this)),
      m_shown(new QStringListModel(this)), m_column(new QVBoxLayout(this))
{
    m_box->setAccessibleName(accessibleName);
    m_box->setPlaceholderText(placeholder);
    setFocusProxy(m_box);
    auto* completer = new QCompleter(m_shown, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(static_cast<int>(mostFound));
    m_box->setCompleter(completer);
    m_box->ensurePolished(); // its height is asked for before it is shown
    m_box->setMinimumHeight(m_box->sizeHint().height());
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    m_column->addWidget(m_box);
    connect(m_box, &QLineEdit::textEdited, this, &ChoicePicker::find);
    connect(
        completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
        [this](const QModelIndex& index) { take(index.row()); }, Qt::QueuedConnection);
}

void ChoicePicker::setChoices(std::vector<PickChoice> choices)
{
    m_choices.clear();
    for (PickChoice& choice : choices) {
        const QString key = base::foldedKey(wholeText(choice));
        m_choices.push_back({std::move(choice), key});
    }
    m_chosen.removeIf([this](const QString& id) { return !known(id); });
    showLines();
}

void ChoicePicker::setChosen(const QStringList& ids)
{
    m_chosen = ids;
    m_chosen.removeDuplicates();
    m_chosen.removeIf([this](const QString& id) { return !known(id); });
    m_box->clear();
    showLines();
}

QString ChoicePicker::unfinished() const
{
    return m_box->text().trimmed();
}

const ChoicePicker::Known* ChoicePicker::known(const QString& id) const
{
    const auto found =
        std::ranges::find_if(m_choices, [&id](const Known& one) { return one.choice.id == id; });
    return found == m_choices.end() ? nullptr : &*found;
}

void ChoicePicker::find(const QString& text)
{
    const QStringList words = base::foldedKey(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_found.clear();
    QStringList shown;
    for (const Known& one : m_choices) {
        const bool fits = !words.isEmpty() && std::ranges::all_of(words, [&one](const QString& word) {
            return one.key.contains(word);
        });
        if (fits && !m_chosen.contains(one.choice.id) && m_found.size() < mostFound) {
            m_found.push_back(one.choice.id);
            shown << wholeText(one.choice);
        }
    }
    m_shown->setStringList(shown);
    Q_EMIT edited();
}

bool ChoicePicker::pressed(int key)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (m_box->text().trimmed().isEmpty()) {
            Q_EMIT confirmed();
            return false;
        }
        const auto current = m_box->completer()->popup()->currentIndex();
        take(current.isValid() ? current.row() : 0);
        return true;
    }
    if (key == Qt::Key_Backspace && m_box->text().isEmpty() && !m_chosen.isEmpty()) {
        setTicked(m_chosen.last(), false);
        return true;
    }
    return false;
}

void ChoicePicker::take(int place)
{
    if (place < 0 || place >= static_cast<int>(m_found.size())) {
        return;
    }
    const QString id = m_found[static_cast<std::size_t>(place)];
    m_found.clear();
    m_shown->setStringList({});
    m_box->completer()->popup()->hide();
    m_box->clear();
    setTicked(id, true);
}

void ChoicePicker::setTicked(const QString& id, bool ticked)
{
    m_chosen.removeAll(id);
    if (ticked) {
        m_chosen = m_single ? QStringList{id} : m_chosen << id;
    }
    showLines();
    Q_EMIT edited();
}

void ChoicePicker::showLines()
{
    for (QWidget* line : m_lines) {
        m_column->removeWidget(line);
        line->hide();
        line->deleteLater();
    }
    m_lines.clear();
    for (const Known& one : m_choices) {
        if (one.choice.offered) {
            addLine(one.choice, m_chosen.contains(one.choice.id));
        }
    }
    for (const QString& id : std::as_const(m_chosen)) {
        if (const Known* one = known(id); one && !one->choice.offered) {
            addLine(one->choice, true);
        }
    }
    updateGeometry();
}

void ChoicePicker::addLine(const PickChoice& choice, bool ticked)
{
    auto* line = new QWidget(this);
    auto* tick = new QCheckBox(line);
    tick->setAccessibleName(wholeText(choice));
    tick->setChecked(ticked);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto* text = new TickText(wholeText(choice), *tick, line);
    row->addWidget(tick, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    tick->ensurePolished();
    text->ensurePolished();
    m_column->addWidget(line);
    setTabOrder(m_lines.empty() ? m_box : m_lines.back()->focusProxy(), tick);
    line->setFocusProxy(tick);
    m_lines.push_back(line);
    line->show();
    connect(tick, &QCheckBox::clicked, this, [this, id = choice.id, offered = choice.offered](bool on) {
        if (!offered) {
            m_box->setFocus(Qt::OtherFocusReason);
        }
        m_chosen.removeAll(id);
        if (on) {
            m_chosen << id;
        }
        if (!offered) {
            showLines();
        }
        Q_EMIT edited();
    });
}

} // namespace kurator::ui
