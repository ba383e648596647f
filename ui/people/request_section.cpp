#include "ui/people/request_section.h"

#include "lists/tag_list.h"
#include "ui/common/form.h"
#include "ui/people/further_requests.h"
#include "ui/people/people_texts.h"
#include "ui/people/request_source_box.h"
#include "ui/people/tag_editor.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace kurator::ui {

RequestSection::RequestSection(const office::Desk& desk, QWidget* parent)
    : FormSection(parent), m_desk(desk), m_request(textBox(form())),
      m_tags(new TagEditor(tr("Tags of the request"), form())), m_source(new RequestSourceBox(form())),
      m_further(new FurtherRequests(form())), m_namedMentor(new QLineEdit(form())),
      m_mentorSex(choiceBox(form()))
{
    m_mentorSex->addItem(tr("any", "sex of the mentor"));
    for (const language::Sex sex : {language::Sex::Male, language::Sex::Female}) {
        m_mentorSex->addItem(sexText(sex), static_cast<int>(sex));
    }
    form()->addField(tr("Re&quest"), m_request, tr("What help is needed with, in a few words"));
    form()->addField(tr("Tags of t&he request"), m_tags,
                     tr("Subjects and skills in a word or two: matching compares them with the mentor's"));
    form()->addField(tr("Source o&f the request"), m_source);
    form()->addField(tr("Further requests"), m_further);
    form()->addField(tr("Mentor by &name"), m_namedMentor,
                     tr("A wish for matching. It makes no pair by itself"));
    form()->addField(tr("Se&x of the mentor"), m_mentorSex,
                     tr("A wish too: it counts as much as you say when you match"));
    connect(m_mentorSex, &QComboBox::activated, this, &CardSection::edited);
    connect(m_request, &QPlainTextEdit::textChanged, this, &CardSection::edited);
    connect(m_tags, &TagEditor::edited, this, &CardSection::edited);
    connect(m_source, &RequestSourceBox::edited, this, &CardSection::edited);
    connect(m_source, &RequestSourceBox::edited, this, &RequestSection::showUnderstood);
    connect(m_further, &FurtherRequests::edited, this, &CardSection::edited);
    connect(m_namedMentor, &QLineEdit::textEdited, this, &CardSection::edited);
}

void RequestSection::fill(const office::ParticipantCard& card)
{
    m_tags->setSuggestions(lists::tagsInUse(m_desk));
    m_request->setPlainText(card.entry.request);
    m_tags->setTags(card.entry.requestTags);
    m_source->setSource(card.entry.requestSource);
    m_further->setRequests(card.entry.furtherRequests);
    m_namedMentor->setText(card.entry.namedMentor);
    const auto& sex = card.entry.wishedMentorSex;
    chooseData(m_mentorSex, sex ? QVariant(static_cast<int>(*sex)) : QVariant());
    showUnderstood();
}

void RequestSection::write(office::ParticipantCard& card) const
{
    card.entry.request = m_request->toPlainText();
    card.entry.requestTags = m_tags->tags();
    card.entry.requestSource = m_source->source();
    card.entry.furtherRequests = m_further->requests();
    card.entry.namedMentor = m_namedMentor->text();
    const QVariant sex = m_mentorSex->currentData();
    card.entry.wishedMentorSex =
        sex.isValid() ? std::optional(static_cast<language::Sex>(sex.toInt())) : std::nullopt;
}

void RequestSection::showUnderstood()
{
    form()->setHint(m_source, m_source->understood());
}

} // namespace kurator::ui
