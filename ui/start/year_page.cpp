#include "ui/start/year_page.h"

#include "language/date_words.h"
#include "messages/message.h"
#include "ui/common/date_editor.h"
#include "ui/common/form.h"
#include "ui/common/texts.h"
#include "ui/start/form_width.h"
#include "ui/start/new_school_wizard.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

YearPage::YearPage(NewSchoolWizard& wizard)
    : m_wizard(wizard), m_form(new Form(this)), m_date(new DateEditor(tr("Date of the order"), this)),
      m_number(new QLineEdit(this)), m_kind(new QComboBox(this)), m_period(headingLabel({}, this)),
      m_whose(mutedLabel({}, this))
{
    m_date->setNear(m_wizard.today());
    m_kind->addItems(
        {tr("By the date of the order"), tr("Calendar year, to 31 December"), tr("School year, to 31 May")});
    m_whose->setWordWrap(true);
    m_form->addWide(m_whose);
    m_form->addField(tr("&Date of the order"), m_date, tr("05.09.2026, 5.9, or pick it from the calendar"));
    m_form->addField(tr("N&umber of the order"), m_number);
    m_form->addField(tr("&Year of the programme"), m_kind);
    m_form->addWide(m_period);
    auto* card = cardFrame({}, this);
    card->setMaximumWidth(widthOfForms(*this));
    columnOf(card)->addWidget(m_form);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    column->addStretch();
    connect(m_date, &DateEditor::dateChanged, this, &YearPage::take);
    connect(m_number, &QLineEdit::textEdited, this, &YearPage::take);
    connect(m_kind, &QComboBox::activated, this, &YearPage::take);
    connect(&m_wizard, &NewSchoolWizard::draftReplaced, this, &YearPage::showDraft);
    showDraft();
}

void YearPage::take()
{
    SchoolDraft& draft = m_wizard.draft();
    draft.orderDate = m_date->date();
    draft.orderNumber = m_number->text();
    draft.yearKind = m_kind->currentIndex() == 0
                         ? std::nullopt
                         : std::optional(static_cast<programme::YearKind>(m_kind->currentIndex() - 1));
    m_form->clearFaults();
    m_wizard.changed();
    showPeriod();
}

void YearPage::showDraft()
{
    const SchoolDraft& draft = m_wizard.draft();
    m_date->setDate(draft.orderDate);
    m_number->setText(draft.orderNumber);
    m_kind->setCurrentIndex(draft.yearKind ? static_cast<int>(*draft.yearKind) + 1 : 0);
    m_form->clearFaults();
    showPeriod();
}

void YearPage::showPeriod()
{
    const SchoolDraft& draft = m_wizard.draft();
    if (!draft.orderDate) {
        m_period->clear();
        return;
    }
    const auto kind = draft.yearKind.value_or(programme::yearKindByDate(*draft.orderDate));
    const base::Period period = programme::periodOf(*draft.orderDate, kind);
    m_period->setText(tr("The programme goes from %1 to %2.")
                          .arg(language::shortDate(period.start), language::shortDate(period.end)));
}

QString YearPage::intro() const
{
    return tr("All terms of the roadmap are counted from this order.");
}

void YearPage::enter()
{
    const auto chosen = chosenProfile(m_wizard.draft());
    m_whose->setText(chosen ? messages::text(chosen->startCode) : QString());
    const bool ofRegion = chosen && chosen->startOrder == programme::StartOrder::Region;
    m_number->setPlaceholderText(ofRegion ? tr("may stay empty") : QString());
}

bool YearPage::leave()
{
    take();
    const std::vector<std::pair<QString, QWidget*>> fields{{QStringLiteral("orderDate"), m_date},
                                                           {QStringLiteral("orderNumber"), m_number}};
    for (const auto& [name, field] : fields) {
        for (const auto& fault : m_wizard.faultsOf({name})) {
            m_form->setFault(field, messages::text(fault.code, fault.arguments));
        }
    }
    if (!m_date->isReadable()) {
        m_form->setFault(m_date, tr("This is no day: write it as 05.09.2026."));
    }
    m_form->showFirstFault();
    return !m_form->hasFaults();
}

QWidget* YearPage::firstWidget()
{
    return m_date;
}

} // namespace kurator::ui
