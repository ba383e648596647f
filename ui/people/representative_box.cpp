#include "ui/people/representative_box.h"

#include "language/person_name.h"
#include "office/likely_duplicates.h"
#include "school/lookup.h"
#include "ui/common/form.h"
#include "ui/people/card_section.h"
#include "ui/people/people_texts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace kurator::ui {

namespace {

constexpr std::array relations{people::Relation::Mother,           people::Relation::Father,
                               people::Relation::Parent,           people::Relation::Adopter,
                               people::Relation::Guardian,         people::Relation::Trustee,
                               people::Relation::GuardianshipBody, people::Relation::Other};

bool speaksByPaper(people::Relation relation)
{
    switch (relation) {
    case people::Relation::Mother:
    case people::Relation::Father:
    case people::Relation::Parent:
        return false;
    case people::Relation::Adopter:
    case people::Relation::Guardian:
    case people::Relation::Trustee:
    case people::Relation::GuardianshipBody:
    case people::Relation::Other:
        return true;
    }
    return true;
}

} // namespace

RepresentativeBox::RepresentativeBox(const office::Desk& desk, const office::RepresentativeCard& card,
                                     QWidget* parent)
    : QFrame(parent), m_desk(desk), m_card(card), m_form(new Form(this)), m_name(new QLineEdit(m_form)),
      m_take(new QPushButton(m_form)), m_relation(choiceBox(m_form)), m_phone(new QLineEdit(m_form)),
      m_email(new QLineEdit(m_form)), m_document(new QLineEdit(m_form)),
      m_remove(new QPushButton(tr("Remove"), this))
{
    setProperty("card", true);
    for (const people::Relation relation : relations) {
        m_relation->addItem(relationText(relation), static_cast<int>(relation));
    }
    m_remove->setProperty("flat", true);
    for (QPushButton* button : {m_take, m_remove}) {
        button->setAutoDefault(false);
        button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }
    addFields();
    fill();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->addWidget(m_form);
    column->addWidget(m_remove, 0, Qt::AlignRight);
    for (QLineEdit* field : {m_name, m_phone, m_email, m_document}) {
        connect(field, &QLineEdit::textEdited, this, &RepresentativeBox::edited);
    }
    connect(m_name, &QLineEdit::textEdited, this, &RepresentativeBox::offerKnown);
    connect(m_relation, &QComboBox::activated, this, &RepresentativeBox::edited);
    connect(m_relation, &QComboBox::currentIndexChanged, this, &RepresentativeBox::showDocument);
    connect(m_take, &QPushButton::clicked, this, &RepresentativeBox::takeKnown);
    connect(m_remove, &QPushButton::clicked, this, &RepresentativeBox::removalAsked);
}

void RepresentativeBox::addFields()
{
    m_form->addField(tr("Full name"), m_name, tr("Surname, given name, patronymic"));
    m_form->addWide(m_take);
    m_form->addField(tr("Relation"), m_relation);
    m_form->addField(tr("Phone"), m_phone);
    m_form->addField(tr("E-mail"), m_email);
    m_form->addField(tr("Paper of authority"), m_document,
                     tr("Act of guardianship: number, date, who issued"));
    m_take->hide();
}

void RepresentativeBox::fill()
{
    m_name->setText(language::fullName(m_card.adult.name));
    chooseData(m_relation, static_cast<int>(m_card.relation));
    m_phone->setText(m_card.adult.phone);
    m_email->setText(m_card.adult.email);
    m_document->setText(m_card.documentOfPower);
    m_remove->setAccessibleName(tr("Remove the representative %1").arg(m_name->text()));
    showDocument();
}

office::RepresentativeCard RepresentativeBox::card() const
{
    office::RepresentativeCard card = m_card;
    if (m_name->text() != language::fullName(card.adult.name)) {
        card.adult.name = language::personNameFromText(m_name->text());
    }
    card.relation = static_cast<people::Relation>(m_relation->currentData().toInt());
    card.adult.phone = m_phone->text();
    card.adult.email = m_email->text();
    card.documentOfPower = m_document->text();
    return card;
}

// A parent of two children is one person in the base.
void RepresentativeBox::offerKnown()
{
    m_known.reset();
    if (m_card.adult.id.isNull()) {
        office::ParticipantCard asked;
        asked.person = card().adult;
        const auto found = office::likelyDuplicates(m_desk, asked);
        const school::Lookup& lookup = m_desk.lookup();
        const auto* person = found.empty() ? nullptr : lookup.person(found.front().person);
        m_known = person ? std::optional(*person) : std::nullopt;
    }
    if (m_known) {
        m_take->setText(tr("This person is in the base already: take"));
        m_take->setToolTip(language::fullName(m_known->name));
    }
    m_take->setVisible(m_known.has_value());
}

void RepresentativeBox::takeKnown()
{
    const auto relation = static_cast<people::Relation>(m_relation->currentData().toInt());
    m_card = card();
    m_card.adult = *m_known;
    m_card.relation = relation;
    m_take->hide();
    fill();
    m_phone->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void RepresentativeBox::showDocument()
{
    const auto relation = static_cast<people::Relation>(m_relation->currentData().toInt());
    m_form->setFieldShown(m_document, speaksByPaper(relation) || !m_document->text().isEmpty());
}

void RepresentativeBox::showFault(office::CardFault::Field field, const QString& sentence)
{
    const bool phone = field == office::CardFault::Field::RepresentativePhone;
    const bool email = field == office::CardFault::Field::RepresentativeEmail;
    m_form->setFault(phone ? m_phone : (email ? m_email : m_name), sentence);
}

void RepresentativeBox::clearFaults()
{
    m_form->clearFaults();
}

bool RepresentativeBox::hasFaults() const
{
    return m_form->hasFaults();
}

void RepresentativeBox::showFirstFault()
{
    m_form->showFirstFault();
}

QWidget* RepresentativeBox::firstWidget() const
{
    return m_name;
}

} // namespace kurator::ui
