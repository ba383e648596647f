#include "ui/people/wishes_section.h"

#include "lists/tag_list.h"
#include "messages/message.h"
#include "people/age_wish.h"
#include "ui/common/form.h"
#include "ui/people/tag_editor.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr int mostPlacesTyped = 99; // more than the card takes, so that it can say so

} // namespace

WishesSection::WishesSection(const office::Desk& desk, people::Side side, QWidget* parent)
    : FormSection(parent), m_desk(desk), m_side(side), m_forms(desk.forms()), m_competences(textBox(form())),
      m_tags(new TagEditor(tr("Tags of competences"), form())), m_achievements(textBox(form())),
      m_wishedAges(new QLineEdit(form())), m_places(new QSpinBox(form())), m_formChecks(makeFormChecks())
{
    m_places->setRange(0, mostPlacesTyped);
    m_places->setSpecialValueText(tr("not told"));
    m_places->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    keepFromWheel(m_places);
    addMentorFields();
    form()->addField(tr("Forms wished for"), m_formChecks, tr("Nothing ticked: any that fits"));
    tellEdits();
}

void WishesSection::addMentorFields()
{
    form()->addField(tr("Com&petences"), m_competences, tr("What the mentor can help with, in a few words"));
    form()->addField(tr("Tags of competences"), m_tags,
                     tr("Subjects and skills in a word or two: matching compares them with the requests"));
    form()->addField(tr("Achie&vements"), m_achievements);
    form()->addField(tr("Ages of &mentees"), m_wishedAges);
    form()->addField(tr("Place&s"), m_places, tr("How many mentees at once"));
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_competences, m_tags, m_achievements, m_wishedAges, m_places}) {
        form()->setFieldShown(field, m_side == people::Side::Mentor);
    }
}

QWidget* WishesSection::makeFormChecks()
{
    auto* checks = new QWidget(form());
    auto* column = new QVBoxLayout(checks);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    for (const programme::Form& one : m_forms) {
        auto* box = new QCheckBox(one.title, checks);
        column->addWidget(box);
        connect(box, &QCheckBox::clicked, this, &CardSection::edited);
        m_formBoxes.push_back(box);
    }
    return checks;
}

void WishesSection::tellEdits()
{
    for (QPlainTextEdit* field : {m_competences, m_achievements}) {
        connect(field, &QPlainTextEdit::textChanged, this, &CardSection::edited);
    }
    connect(m_tags, &TagEditor::edited, this, &CardSection::edited);
    connect(m_wishedAges, &QLineEdit::textEdited, this, &CardSection::edited);
    connect(m_places, &QSpinBox::valueChanged, this, &CardSection::edited);
    connect(m_wishedAges, &QLineEdit::textChanged, this, &WishesSection::showAges);
}

void WishesSection::fill(const office::ParticipantCard& card)
{
    const people::Entry& entry = card.entry;
    m_competences->setPlainText(entry.competences);
    m_tags->setSuggestions(lists::tagsInUse(m_desk));
    m_tags->setTags(entry.competenceTags);
    m_achievements->setPlainText(entry.achievements);
    m_wishedAges->setText(entry.wishedAgesText);
    m_places->setValue(entry.capacity.value_or(0));
    m_otherForms = entry.forms;
    for (std::size_t i = 0; i < m_forms.size(); ++i) {
        m_formBoxes[i]->setChecked(entry.forms.contains(m_forms[i].code));
        m_otherForms.removeAll(m_forms[i].code);
    }
    showAges();
    follow(card);
}

void WishesSection::write(office::ParticipantCard& card) const
{
    people::Entry& entry = card.entry;
    entry.competences = m_competences->toPlainText();
    entry.competenceTags = m_tags->tags();
    entry.achievements = m_achievements->toPlainText();
    entry.wishedAgesText = m_wishedAges->text();
    entry.capacity = m_places->value() > 0 ? std::optional(m_places->value()) : std::nullopt;
    entry.forms.clear();
    for (std::size_t i = 0; i < m_forms.size(); ++i) {
        if (m_formBoxes[i]->isChecked()) {
            entry.forms << m_forms[i].code;
        }
    }
    entry.forms += m_otherForms;
}

// Only forms in which the category stands on this side, and those that are ticked already.
void WishesSection::follow(const office::ParticipantCard& card)
{
    const auto& category = card.entry.category;
    for (std::size_t i = 0; i < m_forms.size(); ++i) {
        const auto& sides = m_side == people::Side::Mentee ? m_forms[i].menteeSides : m_forms[i].mentorSides;
        const bool fits = !category || std::ranges::find(sides, *category) != sides.end();
        m_formBoxes[i]->setVisible(fits || m_formBoxes[i]->isChecked());
    }
}

void WishesSection::showAges()
{
    const QString typed = m_wishedAges->text().trimmed();
    const auto ages = people::ageWish(typed);
    QString hint = tr("For example: 11–13, from 14, any");
    if (ages && ages->from <= people::youngestWishedAge && ages->to >= people::oldestWishedAge) {
        hint = tr("Understood: any age");
    } else if (ages && ages->to >= people::oldestWishedAge) {
        hint = tr("Understood: from %1").arg(ages->from);
    } else if (ages && ages->from <= people::youngestWishedAge) {
        hint = tr("Understood: up to %1").arg(ages->to);
    } else if (ages) {
        hint = tr("Understood: %1–%2").arg(ages->from).arg(ages->to);
    } else if (!typed.isEmpty()) {
        hint = tr("No age is found in these words: matching will take any");
    }
    form()->setHint(m_wishedAges, hint);
}

bool WishesSection::showFault(const office::CardFault& fault)
{
    const bool places = fault.field == office::CardFault::Field::Capacity;
    if (m_side != people::Side::Mentor || (!places && fault.field != office::CardFault::Field::WishedAges)) {
        return false;
    }
    form()->setFault(places ? static_cast<QWidget*>(m_places) : m_wishedAges, messages::text(fault.error));
    return true;
}

} // namespace kurator::ui
