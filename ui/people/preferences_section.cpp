#include "ui/people/preferences_section.h"

#include "lists/tag_list.h"
#include "matching/time_slots.h"
#include "ui/common/form.h"
#include "ui/people/tag_editor.h"
#include "ui/people/week_grid.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace kurator::ui {

PreferencesSection::PreferencesSection(const office::Desk& desk, QWidget* parent)
    : FormSection(parent), m_desk(desk), m_interests(textBox(form())),
      m_tags(new TagEditor(tr("Tags of interests"), form())), m_time(new QLineEdit(form())),
      m_read(new QPushButton(tr("Mark &by these words"), form())),
      m_grid(new WeekGrid(tr("Convenient time, the week"), form()))
{
    form()->addField(tr("&Interests"), m_interests);
    form()->addField(tr("Tags of interests"), m_tags);
    form()->addField(tr("Convenient &time"), makeTime());
    form()->addField(tr("The week"), m_grid,
                     tr("Marked cells count for matching in place of the words. Nothing marked: it reads "
                        "the words"));
    connect(m_interests, &QPlainTextEdit::textChanged, this, &CardSection::edited);
    connect(m_tags, &TagEditor::edited, this, &CardSection::edited);
    connect(m_time, &QLineEdit::textEdited, this, &CardSection::edited);
    connect(m_time, &QLineEdit::textChanged, this, &PreferencesSection::showUnderstood);
    connect(m_read, &QPushButton::clicked, this, &PreferencesSection::markByWords);
    connect(m_grid, &WeekGrid::edited, this, &CardSection::edited);
}

QWidget* PreferencesSection::makeTime()
{
    auto* time = new QWidget(form());
    auto* row = new QHBoxLayout(time);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_time, 1);
    row->addWidget(m_read);
    time->setFocusProxy(m_time);
    m_time->setAccessibleName(tr("Convenient time"));
    m_read->setAutoDefault(false);
    return time;
}

void PreferencesSection::fill(const office::ParticipantCard& card)
{
    m_tags->setSuggestions(lists::tagsInUse(m_desk));
    m_interests->setPlainText(card.entry.interests);
    m_tags->setTags(card.entry.interestTags);
    m_time->setText(card.entry.time);
    m_grid->setSlots(card.entry.timeSlots);
    showUnderstood();
}

void PreferencesSection::write(office::ParticipantCard& card) const
{
    card.entry.interests = m_interests->toPlainText();
    card.entry.interestTags = m_tags->tags();
    card.entry.time = m_time->text();
    card.entry.timeSlots = m_grid->markedSlots();
}

void PreferencesSection::markByWords()
{
    m_grid->setSlots(matching::timeSlotsOf(matching::timeGridOf(QStringView(m_time->text()))));
    m_grid->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void PreferencesSection::showUnderstood()
{
    const QString typed = m_time->text().trimmed();
    const QStringList times = matching::shownTimes(matching::timeGridOf(QStringView(typed)));
    QString hint = tr("For example: Mon 14–16, Thu after lessons");
    if (!times.isEmpty()) {
        hint = tr("Understood: %1").arg(times.join(QStringLiteral(", ")));
    } else if (!typed.isEmpty()) {
        hint = tr("No day is found in these words: mark the week yourself");
    }
    form()->setHint(m_time->parentWidget(), hint);
    m_read->setEnabled(!times.isEmpty());
}

} // namespace kurator::ui
