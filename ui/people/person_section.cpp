#include "ui/people/person_section.h"

#include "language/date_words.h"
#include "messages/message.h"
#include "ui/common/date_editor.h"
#include "ui/common/form.h"
#include "ui/people/people_texts.h"

#include <QComboBox>
#include <QIntValidator>
#include <QLineEdit>

namespace kurator::ui {

namespace {

constexpr int firstBirthYear = 1900;
constexpr int lastBirthYear = 2100;
const QString yearMask = QStringLiteral("0000");

} // namespace

PersonSection::PersonSection(const office::Desk& desk, QWidget* parent)
    : FormSection(parent), m_desk(desk), m_surname(new QLineEdit(form())), m_given(new QLineEdit(form())),
      m_patronymic(new QLineEdit(form())), m_sex(choiceBox(form())),
      m_birthDate(new DateEditor(tr("Date of birth"), form())), m_birthYear(new QLineEdit(form())),
      m_phone(new QLineEdit(form())), m_email(new QLineEdit(form())), m_contacts(new QLineEdit(form()))
{
    m_sex->addItem(tr("by the patronymic"));
    m_sex->addItem(sexText(language::Sex::Male), static_cast<int>(language::Sex::Male));
    m_sex->addItem(sexText(language::Sex::Female), static_cast<int>(language::Sex::Female));
    m_birthYear->setValidator(new QIntValidator(firstBirthYear, lastBirthYear, m_birthYear));
    m_birthYear->setMaximumWidth(m_birthYear->fontMetrics().horizontalAdvance(yearMask) + 40);
    addFields();
    for (QLineEdit* field : {m_surname, m_given, m_patronymic, m_birthYear, m_phone, m_email, m_contacts}) {
        connect(field, &QLineEdit::textEdited, this, &CardSection::edited);
    }
    connect(m_sex, &QComboBox::activated, this, &CardSection::edited);
    connect(m_birthDate, &DateEditor::dateChanged, this, &CardSection::edited);
    connect(this, &CardSection::edited, this, &PersonSection::showHints);
}

void PersonSection::addFields()
{
    form()->addField(tr("&Surname"), m_surname);
    form()->addField(tr("&Given name"), m_given);
    form()->addField(tr("Pa&tronymic"), m_patronymic, tr("Leave it empty if the passport has none"));
    form()->addField(tr("Se&x"), m_sex);
    form()->addField(tr("&Date of birth"), m_birthDate);
    form()->addField(tr("&Year of birth"), m_birthYear, tr("Only where the full date is not known"));
    form()->addField(tr("P&hone"), m_phone);
    form()->addField(tr("&E-mail"), m_email);
    form()->addField(tr("Other c&ontacts"), m_contacts);
}

void PersonSection::fill(const office::ParticipantCard& card)
{
    const people::Person& person = card.person;
    m_surname->setText(person.name.surname);
    m_given->setText(person.name.given);
    m_patronymic->setText(person.name.patronymic);
    chooseData(m_sex, person.sex ? QVariant(static_cast<int>(*person.sex)) : QVariant());
    m_birthDate->setDate(person.birthDate);
    m_birthYear->setText(person.birthYear ? QString::number(*person.birthYear) : QString());
    m_phone->setText(person.phone);
    m_email->setText(person.email);
    m_contacts->setText(card.entry.contacts);
    showHints();
}

void PersonSection::write(office::ParticipantCard& card) const
{
    people::Person& person = card.person;
    person.name = name();
    person.sex.reset();
    if (m_sex->currentData().isValid()) {
        person.sex = static_cast<language::Sex>(m_sex->currentData().toInt());
    }
    person.birthDate = m_birthDate->date();
    bool isYear = false;
    const int year = m_birthYear->text().toInt(&isYear);
    person.birthYear = isYear && !person.birthDate ? std::optional(year) : std::nullopt;
    person.phone = m_phone->text();
    person.email = m_email->text();
    card.entry.contacts = m_contacts->text();
}

language::PersonName PersonSection::name() const
{
    return {m_surname->text(), m_given->text(), m_patronymic->text()};
}

void PersonSection::showHints()
{
    const auto told = language::sexByPatronymic(name());
    form()->setHint(m_sex, m_sex->currentData().isValid() ? QString()
                           : told                         ? sexText(*told)
                                  : tr("The patronymic does not tell: choose it, papers need it"));
    form()->setFieldShown(m_birthYear, !m_birthDate->date());
    showAge();
}

// Today and at the end of the programme, the day of the yearly report.
void PersonSection::showAge()
{
    office::ParticipantCard card;
    write(card);
    const auto now = people::ageOn(card.person, m_desk.today());
    const QDate end = m_desk.programme().period.end;
    const auto then = people::ageOn(card.person, end);
    const QString age =
        !now || now->atLeast() < 0 ? QString()
        : now->exact
            ? tr("Age today: %1, on %2: %3").arg(ageText(now), language::shortDate(end), ageText(then))
            : tr("Age today: %1 (±1 year, because only the year is known)").arg(ageText(now));
    form()->setHint(m_birthDate, card.person.birthDate ? age : QString());
    form()->setHint(m_birthYear, age.isEmpty() ? tr("Only where the full date is not known") : age);
}

QWidget* PersonSection::fieldOf(office::CardFault::Field field) const
{
    using Field = office::CardFault::Field;
    switch (field) {
    case Field::Surname:
        return m_surname;
    case Field::GivenName:
        return m_given;
    case Field::BirthDate:
        return m_birthDate;
    case Field::BirthYear:
        return m_birthYear;
    case Field::Phone:
        return m_phone;
    case Field::Email:
        return m_email;
    case Field::FinishedOn:
    case Field::Capacity:
    case Field::WishedAges:
    case Field::Restricted:
    case Field::RepresentativeName:
    case Field::RepresentativePhone:
    case Field::RepresentativeEmail:
    case Field::StatusReason:
    case Field::InterviewDay:
    case Field::CertificateDay:
    case Field::CertificateSeenBy:
        return nullptr;
    }
    return nullptr;
}

bool PersonSection::showFault(const office::CardFault& fault)
{
    QWidget* field = fieldOf(fault.field);
    if (field) {
        form()->setFault(field, messages::text(fault.error));
    }
    return field;
}

bool PersonSection::checkTyped()
{
    if (m_birthDate->isReadable()) {
        return true;
    }
    form()->setFault(m_birthDate, tr("This is no day. Write it as 05.09.2012"));
    return false;
}

QWidget* PersonSection::firstWidget()
{
    return m_surname;
}

} // namespace kurator::ui
