#include "ui/people/place_section.h"

#include "base/text.h"
#include "people/mentor_base.h"
#include "ui/common/form.h"
#include "ui/people/people_texts.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>
#include <set>

namespace kurator::ui {

namespace {

// «2,5» or «2.5»; a blank one is read as nothing told.
bool readYears(QString text, std::optional<double>& years)
{
    text = text.trimmed().replace(QLatin1Char(','), QLatin1Char('.'));
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    years = isNumber && number >= 0 ? std::optional(number) : std::nullopt;
    return text.isEmpty() || years;
}

bool studies(const std::optional<people::Category>& category)
{
    return category == people::Category::Pupil || category == people::Category::Student;
}

} // namespace

PlaceSection::PlaceSection(const office::Desk& desk, people::Side side, QWidget* parent)
    : FormSection(parent), m_desk(desk), m_category(choiceBox(form())), m_class(new QLineEdit(form())),
      m_position(new QLineEdit(form())), m_workplace(new QLineEdit(form())), m_partner(choiceBox(form())),
      m_experience(new QLineEdit(form())), m_young(choiceBox(form())), m_district(new QLineEdit(form()))
{
    addCategories(desk, side);
    addPartners(desk);
    m_young->addItem(tr("by age and experience"));
    m_young->addItem(tr("yes"), true);
    m_young->addItem(tr("no"), false);
    form()->addField(tr("C&ategory"), m_category);
    form()->addField(tr("C&lass or group"), m_class);
    form()->addField(tr("P&osition"), m_position);
    form()->addField(tr("Place of &work or study"), m_workplace);
    form()->addField(tr("Partner or&ganisation"), m_partner);
    form()->addField(tr("E&xperience, years"), m_experience);
    form()->addField(tr("&Young specialist"), m_young);
    form()->addField(tr("&District"), m_district,
                     tr("A part of the town or a village: who lives near meets more easily"));
    for (QLineEdit* field : {m_class, m_position, m_workplace, m_experience, m_district}) {
        connect(field, &QLineEdit::textEdited, this, &CardSection::edited);
    }
    for (QComboBox* field : {m_category, m_partner, m_young}) {
        connect(field, &QComboBox::activated, this, &CardSection::edited);
    }
}

// Those that some form in use has on this side.
void PlaceSection::addCategories(const office::Desk& desk, people::Side side)
{
    std::set<people::Category> categories{people::Category::Other};
    for (const programme::Form& form : desk.forms()) {
        const auto& sides = side == people::Side::Mentee ? form.menteeSides : form.mentorSides;
        categories.insert(sides.begin(), sides.end());
    }
    m_category->addItem(tr("by class, position or place"));
    for (const people::Category category : categories) {
        m_category->addItem(categoryText(category), static_cast<int>(category));
    }
}

void PlaceSection::addPartners(const office::Desk& desk)
{
    m_partner->addItem(tr("none", "partner"));
    auto partners = desk.snapshot().partners;
    std::ranges::sort(partners, {}, [](const people::Partner& one) { return base::foldedKey(one.name); });
    for (const people::Partner& partner : partners) {
        m_partner->addItem(partner.name, partner.id.uuid());
    }
}

void PlaceSection::fill(const office::ParticipantCard& card)
{
    const people::Entry& entry = card.entry;
    const auto category = entry.category ? QVariant(static_cast<int>(*entry.category)) : QVariant();
    if (entry.category && m_category->findData(category) < 0) {
        m_category->addItem(categoryText(*entry.category), category);
    }
    chooseData(m_category, category);
    m_class->setText(entry.className);
    m_position->setText(entry.position);
    m_workplace->setText(entry.workplace);
    chooseData(m_partner, entry.partner ? QVariant(entry.partner->uuid()) : QVariant());
    m_experience->setText(entry.experienceYears ? locale().toString(*entry.experienceYears, 'g', 3)
                                                : QString());
    m_district->setText(entry.district);
    chooseData(m_young, entry.youngSpecialist ? QVariant(*entry.youngSpecialist) : QVariant());
    follow(card);
}

void PlaceSection::write(office::ParticipantCard& card) const
{
    people::Entry& entry = card.entry;
    entry.category.reset();
    if (m_category->currentData().isValid()) {
        entry.category = static_cast<people::Category>(m_category->currentData().toInt());
    }
    entry.className = m_class->text();
    entry.position = m_position->text();
    entry.workplace = m_workplace->text();
    entry.district = m_district->text();
    entry.partner.reset();
    if (m_partner->currentData().isValid()) {
        entry.partner = base::Id<people::Partner>(m_partner->currentData().toUuid());
    }
    (void)readYears(m_experience->text(), entry.experienceYears);
    entry.youngSpecialist.reset();
    if (m_young->currentData().isValid()) {
        entry.youngSpecialist = m_young->currentData().toBool();
    }
}

void PlaceSection::follow(const office::ParticipantCard& card)
{
    const people::Entry& entry = card.entry;
    const bool pupil = studies(entry.category);
    const bool outsider = people::isOutsideMentor(entry) || entry.category == people::Category::Student ||
                          entry.category == people::Category::Employer ||
                          entry.category == people::Category::Partner;
    form()->setFieldShown(m_class,
                          !entry.category || pupil || !entry.className.isEmpty() || m_class->hasFocus());
    form()->setFieldShown(m_position, !pupil || !entry.position.isEmpty() || m_position->hasFocus());
    form()->setFieldShown(m_workplace, !pupil || !entry.workplace.isEmpty() || m_workplace->hasFocus());
    form()->setFieldShown(m_partner, entry.partner || (outsider && m_partner->count() > 1));
    form()->setFieldShown(m_experience, entry.experienceYears || (entry.category && !pupil));
    form()->setFieldShown(m_young, entry.youngSpecialist || entry.category == people::Category::Teacher);
    form()->setHint(m_young,
                    youngSpecialistText(people::youngSpecialist(entry, card.person, m_desk.today())));
}

bool PlaceSection::checkTyped()
{
    std::optional<double> years;
    if (readYears(m_experience->text(), years)) {
        return true;
    }
    form()->setFault(m_experience, tr("Write the years as a number: 3 or 2.5"));
    return false;
}

QWidget* PlaceSection::firstWidget()
{
    return m_category;
}

} // namespace kurator::ui
