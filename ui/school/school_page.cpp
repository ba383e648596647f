#include "ui/school/school_page.h"

#include "messages/message.h"
#include "ui/common/form_draft.h"
#include "ui/common/list_saving.h"
#include "ui/common/texts.h"
#include "ui/school/calendar_editor.h"
#include "ui/school/holiday_editor.h"
#include "ui/school/organisation_form.h"
#include "ui/school/paper_rules_form.h"
#include "ui/school/partners_pane.h"
#include "ui/school/programme_form.h"
#include "ui/school/staff_editor.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace kurator::ui {

SchoolPage::SchoolPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent), m_title(titleLabel({}, this)), m_file(mutedLabel({}, this)),
      m_copy(new QPushButton(tr("Make a copy…"), this)), m_tabs(new QTabWidget(this)),
      m_organisation(new OrganisationForm), m_staff(new StaffEditor),
      m_programme(new ProgrammeForm(workspace)), m_papers(new PaperRulesForm(workspace)),
      m_partners(new PartnersPane(workspace)), m_calendar(new CalendarEditor(workspace)),
      m_holidays(new HolidayEditor(workspace)), m_card(new FormDraft(workspace, this)),
      m_state(mutedLabel({}, this)), m_revert(new QPushButton(tr("Put &back"), this)),
      m_save(mainButton(tr("Save"), this))
{
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Parts of the page"));
    m_tabs->addTab(scrolled(m_organisation), tr("Organisation"));
    m_tabs->addTab(scrolled(m_staff), tr("Staff"));
    m_tabs->addTab(scrolled(m_programme), tr("Programme"));
    m_tabs->addTab(m_partners, tr("Partners"));
    m_calendarTab = m_tabs->addTab(scrolled(makeCalendar()), tr("Calendar"));
    m_papersTab = m_tabs->addTab(scrolled(m_papers), tr("Papers"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(makeHead());
    column->addWidget(m_tabs, 1);
    m_foot = makeFoot();
    column->addWidget(m_foot);
    m_organisation->addTo(*m_card);
    m_staff->addTo(*m_card);
    letSave(m_staff->list(), tr("Staff"), workspace);
    connect(m_card, &FormDraft::changed, this, &SchoolPage::showState);
    connect(m_tabs, &QTabWidget::currentChanged, this, &SchoolPage::showState);
    connect(m_programme, &ProgrammeForm::changed, this, &SchoolPage::showState);
    connect(m_papers, &PaperRulesForm::changed, this, &SchoolPage::showState);
    connect(m_programme, &ProgrammeForm::startOrderAsked, this, [this] {
        Q_EMIT asked({lists::Place::Documents, lists::Doing::RegisterElsewhere, QStringLiteral("D01")});
    });
    auto* keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_S), this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &SchoolPage::save);
}

QWidget* SchoolPage::makeCalendar()
{
    auto* both = new QWidget;
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_calendar);
    column->addWidget(m_holidays);
    column->addStretch();
    return both;
}

QWidget* SchoolPage::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    m_title->setWordWrap(true);
    m_file->setWordWrap(true);
    m_file->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addWidget(m_title);
    words->addWidget(m_file);
    row->addLayout(words, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    m_copy->setObjectName(QStringLiteral("copyFile"));
    m_copy->setToolTip(tr("All data of the school in one more file, for safety or another computer"));
    connect(m_copy, &QPushButton::clicked, this,
            [this] { Q_EMIT commandAsked(QStringLiteral("copy-file")); });
    return head;
}

QWidget* SchoolPage::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    m_state->setWordWrap(true);
    m_save->setToolTip(tr("Ctrl+S"));
    m_revert->setObjectName(QStringLiteral("putBack"));
    m_revert->setToolTip(tr("Forgets what was typed and not saved"));
    row->addWidget(m_state, 1);
    row->addWidget(m_revert);
    row->addWidget(m_save);
    connect(m_revert, &QPushButton::clicked, this, &SchoolPage::drop);
    connect(m_save, &QPushButton::clicked, this, &SchoolPage::save);
    return foot;
}

QScrollArea* SchoolPage::scrolled(QWidget* widget)
{
    auto* place = new QWidget;
    place->setObjectName(QStringLiteral("scrolled"));
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(widget);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(place);
    return area;
}

void SchoolPage::choose(const Target& target)
{
    m_first = nullptr;
    if (target.doing == lists::Doing::OpenProgramme) {
        m_tabs->setCurrentIndex(2);
        m_first = m_programme->firstField();
    } else if (target.doing == lists::Doing::OpenSchool) {
        const bool directorTold = !desk().organisation().director.name.surname.isEmpty();
        m_tabs->setCurrentIndex(directorTold ? 1 : 0);
        m_first = directorTold ? m_staff->firstWidget() : m_organisation->directorField();
    } else if (target.doing == lists::Doing::OpenHolidays) {
        m_tabs->setCurrentIndex(m_calendarTab);
        m_first = m_holidays->firstWidget();
    } else if (target.doing == lists::Doing::OpenPartners) {
        m_tabs->setCurrentWidget(m_partners);
        m_partners->choose(target.subjects);
    }
}

QWidget* SchoolPage::firstWidget()
{
    if (m_first) {
        return m_first;
    }
    if (m_tabs->currentIndex() == m_papersTab) {
        return m_papers->firstField();
    }
    if (m_tabs->currentIndex() == m_calendarTab) {
        return m_calendar->firstWidget();
    }
    switch (m_tabs->currentIndex()) {
    case 1:
        return m_staff->firstWidget();
    case 2:
        return m_programme->firstField();
    case 3:
        return m_partners->firstWidget();
    default:
        return m_organisation->firstField();
    }
}

void SchoolPage::refresh()
{
    m_first = nullptr;
    const office::OrganisationCard card = office::organisationCard(desk());
    m_title->setText(card.organisation.shortName.isEmpty() ? card.organisation.fullName
                                                           : card.organisation.shortName);
    m_file->setText(tr("File: %1").arg(QDir::toNativeSeparators(workspace().path())));
    QHash<QString, QString> texts = OrganisationForm::textsOf(card.organisation);
    texts[QStringLiteral("staff")] = staffText(staffRows(card));
    m_programme->show();
    m_papers->show();
    m_calendar->showCalendar();
    m_holidays->showHolidays();
    m_partners->refresh();
    m_card->show(QStringLiteral("form/organisation"), texts);
    const bool readOnly = workspace().whyReadOnly().has_value();
    m_organisation->setReadOnly(readOnly);
    m_staff->setReadOnly(readOnly);
    showState();
}

void SchoolPage::drop()
{
    m_organisation->clearFaults();
    m_staff->clearFaults();
    m_card->drop();
    m_programme->draft().drop();
    m_programme->clearFaults();
    m_papers->draft().drop();
    m_papers->clearFaults();
    firstWidget()->setFocus(Qt::OtherFocusReason);
}

int SchoolPage::changedCount() const
{
    return m_card->changedCount() + m_programme->draft().changedCount() + m_papers->draft().changedCount();
}

void SchoolPage::showState()
{
    const int count = changedCount();
    const bool readOnly = workspace().whyReadOnly().has_value();
    QString text = tr("Everything is saved.");
    if (readOnly) {
        text = messages::text(*workspace().whyReadOnly());
    } else if (count > 0) {
        text = tr("Not saved yet, but kept: %n field(s).", nullptr, count);
    }
    m_state->setText(text);
    setRole(m_state, count > 0 && !readOnly ? "warning" : "muted");
    m_save->setEnabled(count > 0 && !readOnly);
    m_revert->setEnabled(count > 0);
    // Partners are saved one by one.
    m_foot->setVisible(count > 0 || m_tabs->currentWidget() != m_partners);
}

} // namespace kurator::ui
