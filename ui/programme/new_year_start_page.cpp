#include "ui/programme/new_year_start_page.h"

#include "language/date_words.h"
#include "messages/message.h"
#include "ui/common/date_editor.h"
#include "ui/common/form.h"
#include "ui/common/put_off_card.h"
#include "ui/common/texts.h"
#include "ui/programme/new_year_wizard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

constexpr int charactersOfFields = 100;

} // namespace

NewYearStartPage::NewYearStartPage(NewYearWizard& wizard)
    : m_wizard(wizard), m_former(new PutOffCard(tr("A new year was put off"), this)),
      m_fields(new QWidget(this)), m_form(new Form(m_fields)),
      m_start(new DateEditor(tr("First day of the year"), m_form)),
      m_unordered(new QCheckBox(tr("There is no &order yet"), m_form)), m_number(new QLineEdit(m_form)),
      m_kind(new QComboBox(m_form)), m_period(headingLabel({}, m_form)), m_warning(new QLabel(m_form)),
      m_forms(new QCheckBox(tr("The &forms in use"), m_fields)),
      m_words(new QCheckBox(tr("&Goals, tasks, expected results and SWOT"), m_fields)),
      m_values(new QCheckBox(tr("Planned &values of the indicators"), m_fields)),
      m_classes(new QCheckBox(tr("Pupils come into the next &class"), m_fields))
{
    auto* fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(14);
    fields->addWidget(makeOrder());
    fields->addWidget(makeAlong());
    m_fields->setMaximumWidth(fontMetrics().averageCharWidth() * charactersOfFields);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_former);
    column->addWidget(m_fields);
    column->addStretch();
    connect(m_former, &PutOffCard::goOnAsked, this, [this] {
        m_wizard.takeFormer();
        showWish();
        m_start->setFocus(Qt::OtherFocusReason);
    });
    connect(m_former, &PutOffCard::anewAsked, this, [this] {
        m_wizard.forgetFormer();
        showWish();
        m_start->setFocus(Qt::OtherFocusReason);
    });
    connect(m_start, &DateEditor::dateChanged, this, &NewYearStartPage::take);
    connect(m_number, &QLineEdit::textEdited, this, &NewYearStartPage::take);
    connect(m_kind, &QComboBox::activated, this, &NewYearStartPage::take);
    for (QCheckBox* box : {m_unordered, m_forms, m_words, m_values}) {
        connect(box, &QCheckBox::clicked, this, &NewYearStartPage::take);
    }
    connect(m_classes, &QCheckBox::clicked, this, &NewYearStartPage::takeClasses);
}

QWidget* NewYearStartPage::makeOrder()
{
    auto* card = cardFrame(tr("Order and period"), m_fields);
    m_start->setNear(office::usualStartAfter(m_wizard.workspace().desk().programme()));
    m_kind->addItems(
        {tr("By the first day"), tr("Calendar year, to 31 December"), tr("School year, to 31 May")});
    m_warning->setWordWrap(true);
    setRole(m_warning, "warning");
    m_form->addField(tr("First &day of the year"), m_start,
                     tr("The date of the order that starts the programme; without one, the day on which the "
                        "year begins."));
    m_form->addField(tr("Order"), m_unordered,
                     tr("Then the roadmap has no dates yet: tell the order when it is there."));
    m_form->addField(tr("N&umber of the order"), m_number);
    m_form->addField(tr("&Year of the programme"), m_kind);
    m_form->addWide(m_period);
    m_form->addWide(m_warning);
    columnOf(card)->addWidget(m_form);
    return card;
}

QWidget* NewYearStartPage::makeAlong()
{
    auto* card = cardFrame(tr("From the last year"), m_fields);
    auto* always = mutedLabel(tr("The regional profile and the rules of the school always go along: “%1”.")
                                  .arg(m_wizard.workspace().desk().profile().title),
                              card);
    always->setWordWrap(true);
    m_words->setToolTip(tr("As they stand: read them through again in the new year"));
    m_values->setToolTip(tr("Where the new year has none yet"));
    columnOf(card)->addWidget(always);
    m_classes->setToolTip(tr("Ticked when a school year begins in between"));
    for (QCheckBox* box : {m_forms, m_words, m_values, m_classes}) {
        columnOf(card)->addWidget(box);
    }
    return card;
}

QString NewYearStartPage::title() const
{
    return tr("Year and order");
}

QString NewYearStartPage::intro() const
{
    return tr("The new year follows the last one and stands beside it; nothing of the last one is changed.");
}

bool NewYearStartPage::isReady() const
{
    return !m_wizard.former();
}

void NewYearStartPage::enter()
{
    showWish();
}

void NewYearStartPage::showWish()
{
    const auto& former = m_wizard.former();
    m_former->tell(former ? tr("It was to begin on %1.")
                                .arg(former->wish.start.isValid() ? language::shortDate(former->wish.start)
                                                                  : tr("a day not told yet"))
                          : QString());
    m_fields->setVisible(!former);
    m_showing = true;
    const office::NewYearWish& wish = m_wizard.wish();
    if (m_start->isReadable()) {
        m_start->setDate(wish.start.isValid() ? std::optional(wish.start) : std::nullopt);
    }
    m_unordered->setChecked(!wish.ordered);
    m_number->setText(wish.orderNumber);
    m_kind->setCurrentIndex(wish.yearKind ? static_cast<int>(*wish.yearKind) + 1 : 0);
    m_forms->setChecked(wish.forms);
    m_words->setChecked(wish.words);
    m_values->setChecked(wish.planValues);
    m_showing = false;
    showPeriod();
    Q_EMIT readyChanged();
}

void NewYearStartPage::take()
{
    if (m_showing) {
        return;
    }
    office::NewYearWish& wish = m_wizard.wish();
    wish.start = m_start->date().value_or(QDate());
    wish.ordered = !m_unordered->isChecked();
    wish.orderNumber = m_number->text();
    wish.yearKind = m_kind->currentIndex() == 0
                        ? std::nullopt
                        : std::optional(static_cast<programme::YearKind>(m_kind->currentIndex() - 1));
    wish.forms = m_forms->isChecked();
    wish.words = m_words->isChecked();
    wish.planValues = m_values->isChecked();
    m_wizard.wishChanged();
    showPeriod();
}

void NewYearStartPage::takeClasses()
{
    m_wizard.wish().classesUp = m_classes->isChecked();
    take();
}

void NewYearStartPage::showPeriod()
{
    const office::NewYearWish& wish = m_wizard.wish();
    m_classes->setChecked(wish.start.isValid() && office::classesGoUp(m_wizard.workspace().desk(), wish));
    m_form->setFieldShown(m_number, wish.ordered);
    m_period->clear();
    if (wish.start.isValid()) {
        const auto kind = wish.yearKind.value_or(programme::yearKindByDate(wish.start));
        const base::Period period = programme::periodOf(wish.start, kind);
        m_period->setText(tr("The programme goes from %1 to %2.")
                              .arg(language::shortDate(period.start), language::shortDate(period.end)));
    }
    QStringList sentences;
    for (const auto& warning : office::newYearWarnings(m_wizard.workspace().desk(), wish)) {
        sentences << messages::text(warning.code, warning.arguments);
    }
    m_warning->setText(sentences.join(QLatin1Char('\n')));
    m_warning->setVisible(!sentences.isEmpty());
}

bool NewYearStartPage::leave()
{
    take();
    m_form->clearFaults();
    for (const auto& fault : office::newYearFaults(m_wizard.workspace().desk(), m_wizard.wish())) {
        QWidget* field = fault.field == QLatin1String("start") ? static_cast<QWidget*>(m_start) : m_number;
        m_form->setFault(field, messages::text(fault.code, fault.arguments));
    }
    if (!m_start->isReadable()) {
        m_form->setFault(m_start, m_start->fault());
    }
    m_form->showFirstFault();
    return !m_form->hasFaults();
}

QWidget* NewYearStartPage::firstWidget()
{
    return m_wizard.former() ? m_former->firstWidget() : m_start;
}

} // namespace kurator::ui
