#include "ui/school/organisation_form.h"

#include "messages/message.h"
#include "ui/common/form.h"
#include "ui/common/form_draft.h"
#include "ui/common/texts.h"
#include "ui/school/school_texts.h"
#include "ui/school/two_columns.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace kurator::ui {

namespace {

using Organisation = people::Organisation;

struct TextField
{
    const char* name;
    QString Organisation::*text;
};

constexpr std::array textFields{TextField{"fullName", &Organisation::fullName},
                                TextField{"shortName", &Organisation::shortName},
                                TextField{"founder", &Organisation::founder},
                                TextField{"municipality", &Organisation::municipality},
                                TextField{"region", &Organisation::region},
                                TextField{"place", &Organisation::place},
                                TextField{"address", &Organisation::legalAddress},
                                TextField{"inn", &Organisation::inn},
                                TextField{"ogrn", &Organisation::ogrn},
                                TextField{"phone", &Organisation::phone},
                                TextField{"email", &Organisation::email},
                                TextField{"site", &Organisation::site}};

QString sexKey(const std::optional<language::Sex>& sex)
{
    if (!sex) {
        return {};
    }
    return *sex == language::Sex::Male ? QStringLiteral("m") : QStringLiteral("f");
}

std::optional<language::Sex> sexOfKey(const QString& key)
{
    if (key.isEmpty()) {
        return std::nullopt;
    }
    return key == QLatin1String("m") ? language::Sex::Male : language::Sex::Female;
}

} // namespace

OrganisationForm::OrganisationForm(QWidget* parent)
    : QWidget(parent), m_type(new QComboBox), m_sex(new QComboBox),
      m_acting(new QCheckBox(tr("acts for the director")))
{
    for (const auto type :
         {people::OrganisationType::School, people::OrganisationType::College,
          people::OrganisationType::AdditionalEducation, people::OrganisationType::Kindergarten}) {
        m_type->addItem(organisationTypeText(type), QString::number(static_cast<int>(type)));
    }
    m_sex->addItem(tr("by the patronymic"), QString());
    m_sex->addItem(tr("male"), sexKey(language::Sex::Male));
    m_sex->addItem(tr("female"), sexKey(language::Sex::Female));
    auto* right = new QWidget;
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(14);
    auto* left = new QWidget;
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addWidget(makeSchool());
    leftColumn->addStretch();
    rightColumn->addWidget(makeDirector());
    rightColumn->addWidget(makeAddresses());
    rightColumn->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new TwoColumns(left, right, 110, this));
    column->addStretch();
}

QWidget* OrganisationForm::makeSchool()
{
    auto* card = cardFrame(tr("Organisation"), this);
    auto* form = new Form(card);
    m_forms.push_back(form);
    auto* full = addText(*form, QStringLiteral("fullName"), tr("Full name"), tr("As in the charter"));
    addText(*form, QStringLiteral("shortName"), tr("Short name"),
            tr("As in the charter; it heads lists and the report"));
    form->addField(tr("Type"), m_type);
    addText(*form, QStringLiteral("founder"), tr("Founder"), tr("Stands above the name on the blank"));
    addText(*form, QStringLiteral("region"), tr("Region"));
    addText(*form, QStringLiteral("municipality"), tr("Municipality"));
    addText(*form, QStringLiteral("place"), tr("Place on the blank"), tr("As orders have it: г. Абакан"));
    addFault(*form, office::OrganisationFault::Field::FullName, full);
    columnOf(card)->addWidget(form);
    columnOf(card)->addStretch();
    return card;
}

QWidget* OrganisationForm::makeDirector()
{
    auto* card = cardFrame(tr("Director"), this);
    auto* form = new Form(card);
    m_forms.push_back(form);
    auto* surname = addText(*form, QStringLiteral("director.surname"), tr("Surname"));
    addText(*form, QStringLiteral("director.given"), tr("Given name"));
    addText(*form, QStringLiteral("director.patronymic"), tr("Patronymic"));
    addText(*form, QStringLiteral("director.position"), tr("Position"), tr("As under the orders: Директор"));
    form->addField(tr("Acting"), m_acting);
    m_acting->setToolTip(tr("Papers have «И. о.» before the position"));
    m_acting->setAccessibleName(tr("Acts for the director"));
    form->addField(tr("Sex"), m_sex);
    addFault(*form, office::OrganisationFault::Field::Director, surname);
    columnOf(card)->addWidget(form);
    return card;
}

QWidget* OrganisationForm::makeAddresses()
{
    auto* card = cardFrame(tr("Requisites and contacts"), this);
    auto* form = new Form(card);
    m_forms.push_back(form);
    addText(*form, QStringLiteral("address"), tr("Legal address"));
    auto* inn = addText(*form, QStringLiteral("inn"), tr("ИНН"));
    auto* ogrn = addText(*form, QStringLiteral("ogrn"), tr("ОГРН"));
    addText(*form, QStringLiteral("phone"), tr("Phone"));
    auto* email = addText(*form, QStringLiteral("email"), tr("E-mail"));
    addText(*form, QStringLiteral("site"), tr("Page of mentoring on the site"));
    addFault(*form, office::OrganisationFault::Field::Inn, inn);
    addFault(*form, office::OrganisationFault::Field::Ogrn, ogrn);
    addFault(*form, office::OrganisationFault::Field::Email, email);
    columnOf(card)->addWidget(form);
    return card;
}

QLineEdit* OrganisationForm::addText(Form& form, const QString& name, const QString& label,
                                     const QString& hint)
{
    auto* field = new QLineEdit;
    form.addField(label, field, hint);
    m_texts.insert(name, field);
    return field;
}

void OrganisationForm::addFault(Form& form, office::OrganisationFault::Field field, QWidget* widget)
{
    m_places.push_back({field, &form, widget});
}

void OrganisationForm::addTo(FormDraft& draft)
{
    for (auto field = m_texts.cbegin(); field != m_texts.cend(); ++field) {
        draft.add(field.key(), field.value());
    }
    draft.add(QStringLiteral("type"), m_type);
    draft.add(QStringLiteral("director.sex"), m_sex);
    draft.add(QStringLiteral("director.acting"), m_acting);
}

QHash<QString, QString> OrganisationForm::textsOf(const people::Organisation& organisation)
{
    QHash<QString, QString> texts;
    for (const TextField& field : textFields) {
        texts[QLatin1String(field.name)] = organisation.*field.text;
    }
    const people::Director& director = organisation.director;
    texts[QStringLiteral("type")] = QString::number(static_cast<int>(organisation.type));
    texts[QStringLiteral("director.surname")] = director.name.surname;
    texts[QStringLiteral("director.given")] = director.name.given;
    texts[QStringLiteral("director.patronymic")] = director.name.patronymic;
    texts[QStringLiteral("director.position")] = director.position;
    texts[QStringLiteral("director.sex")] = sexKey(director.sex);
    texts[QStringLiteral("director.acting")] = QString::number(director.acting ? 1 : 0);
    return texts;
}

people::Organisation OrganisationForm::told(people::Organisation organisation) const
{
    for (const TextField& field : textFields) {
        organisation.*field.text = m_texts.value(QLatin1String(field.name))->text();
    }
    organisation.type = static_cast<people::OrganisationType>(m_type->currentData().toString().toInt());
    people::Director& director = organisation.director;
    director.name = {m_texts.value(QStringLiteral("director.surname"))->text(),
                     m_texts.value(QStringLiteral("director.given"))->text(),
                     m_texts.value(QStringLiteral("director.patronymic"))->text()};
    director.position = m_texts.value(QStringLiteral("director.position"))->text();
    director.sex = sexOfKey(m_sex->currentData().toString());
    director.acting = m_acting->isChecked();
    return organisation;
}

void OrganisationForm::setReadOnly(bool readOnly)
{
    for (QLineEdit* field : std::as_const(m_texts)) {
        field->setReadOnly(readOnly);
    }
    for (QWidget* field : std::initializer_list<QWidget*>{m_type, m_sex, m_acting}) {
        field->setEnabled(!readOnly);
    }
}

void OrganisationForm::clearFaults()
{
    m_faulty = nullptr;
    for (Form* form : m_forms) {
        form->clearFaults();
    }
}

void OrganisationForm::setFault(const office::OrganisationFault& fault)
{
    const auto place = std::ranges::find(m_places, fault.field, &FaultPlace::field);
    if (place != m_places.end()) {
        place->form->setFault(place->widget, messages::text(fault.error));
        m_faulty = m_faulty ? m_faulty : place->widget;
    }
}

QWidget* OrganisationForm::firstFaulty() const
{
    return m_faulty;
}

QWidget* OrganisationForm::firstField() const
{
    return m_texts.value(QStringLiteral("fullName"));
}

QWidget* OrganisationForm::directorField() const
{
    return m_texts.value(QStringLiteral("director.surname"));
}

} // namespace kurator::ui
