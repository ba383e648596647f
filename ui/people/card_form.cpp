#include "ui/people/card_form.h"

#include "office/name_forms.h"
#include "ui/common/form.h"
#include "ui/common/look.h"
#include "ui/common/texts.h"
#include "ui/people/consents_section.h"
#include "ui/people/course_section.h"
#include "ui/people/family_section.h"
#include "ui/people/interview_section.h"
#include "ui/people/names_section.h"
#include "ui/people/person_section.h"
#include "ui/people/place_section.h"
#include "ui/people/portfolio_section.h"
#include "ui/people/preferences_section.h"
#include "ui/people/representatives_section.h"
#include "ui/people/request_section.h"
#include "ui/people/status_section.h"
#include "ui/people/whole_section.h"
#include "ui/people/wishes_section.h"

#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QScrollArea>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

QIcon dotIcon(const QWidget& on, const QColor& colour)
{
    const int size = on.fontMetrics().height() / 2;
    QPixmap dot(QSize(size, size) * on.devicePixelRatioF());
    dot.setDevicePixelRatio(on.devicePixelRatioF());
    dot.fill(Qt::transparent);
    QPainter painter(&dot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(0, 0, size, size);
    return QIcon(dot);
}

void alignLabels(const QWidget* page)
{
    int width = 0;
    const auto sections = page->findChildren<FormSection*>();
    for (const FormSection* section : sections) {
        width = std::max(width, section->form()->labelWidth());
    }
    for (const FormSection* section : sections) {
        section->form()->setLabelWidth(width);
    }
}

bool isChild(const people::Entry& entry)
{
    return entry.category == people::Category::Pupil || entry.category == people::Category::Student;
}

} // namespace

CardForm::CardForm(office::Desk& desk, people::Side side, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_tabs(new QTabWidget(this))
{
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the card"));
    auto* consents = new ConsentsSection(desk);
    auto* whole = new WholeSection(desk);
    addTab(tr("Person"), {{{}, new PersonSection(desk)}, {{}, new FamilySection(desk)}});
    addTab(tr("Participation"), participation(side));
    addTab(tr("Representatives"), {{{}, new RepresentativesSection(desk)}});
    addTab(tr("Cases"), {{{}, new NamesSection}});
    addTab(tr("Consents"), {{{}, consents}});
    addTab(tr("Everything"), {{{}, whole}});
    if (side == people::Side::Mentor) {
        addTab(tr("Portfolio"), {{{}, new PortfolioSection}});
        addTab(tr("Interview"), {{{}, new InterviewSection}});
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    connect(consents, &ConsentsSection::asked, this, &CardForm::consentsAsked);
    connect(whole, &WholeSection::asked, this, &CardForm::asked);
    connect(whole, &WholeSection::cardAsked, this, &CardForm::cardAsked);
}

CardForm::Headed CardForm::participation(people::Side side)
{
    Headed sections{{tr("Place"), new PlaceSection(m_desk, side)}};
    switch (side) {
    case people::Side::Mentee:
        sections.emplace_back(tr("What help is asked for"), new RequestSection(m_desk));
        sections.emplace_back(QString(), new PreferencesSection(m_desk));
        sections.emplace_back(QString(), new WishesSection(m_desk, side));
        break;
    case people::Side::Mentor:
        sections.emplace_back(QString(), new StatusSection(m_desk));
        sections.emplace_back(tr("What help is offered"), new WishesSection(m_desk, side));
        sections.emplace_back(QString(), new PreferencesSection(m_desk));
        break;
    }
    sections.emplace_back(tr("Course"), new CourseSection(m_desk, side));
    return sections;
}

void CardForm::addTab(const QString& title, const Headed& sections)
{
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("scrolled"));
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(4, 14, 14, 14);
    column->setSpacing(10);
    m_sections.emplace_back();
    for (const auto& [heading, section] : sections) {
        if (!heading.isEmpty()) {
            column->addSpacing(m_sections.back().empty() ? 0 : 10);
            column->addWidget(headingLabel(heading, page));
        }
        const bool grows = section->sizePolicy().verticalPolicy() == QSizePolicy::Expanding;
        column->addWidget(section, grows ? 1 : 0);
        m_sections.back().push_back(section);
        connect(section, &CardSection::edited, this, &CardForm::follow);
    }
    column->addStretch();
    alignLabels(page);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    const int tab = m_tabs->addTab(scroll, title);
    auto* key = new QShortcut(QKeySequence(Qt::CTRL | (Qt::Key_1 + tab)), this);
    m_tabs->setTabToolTip(tab, key->key().toString(QKeySequence::NativeText));
    connect(key, &QShortcut::activated, this, [this, tab] { showPart(static_cast<Part>(tab)); });
}

void CardForm::fill(const office::ParticipantCard& card)
{
    m_card = card;
    m_filling = true;
    for (const auto& tab : m_sections) {
        for (CardSection* section : tab) {
            section->fill(card);
        }
    }
    m_filling = false;
    showTabs();
}

office::ParticipantCard CardForm::card() const
{
    office::ParticipantCard card = m_card;
    for (const auto& tab : m_sections) {
        for (const CardSection* section : tab) {
            section->write(card);
        }
    }
    return card;
}

void CardForm::follow()
{
    if (m_filling) {
        return;
    }
    const auto typed = card();
    for (const auto& tab : m_sections) {
        for (CardSection* section : tab) {
            section->follow(typed);
        }
    }
    showTabs();
    Q_EMIT edited();
}

// A grown-up mentor has no representatives. Cases that must be asked about are marked amber.
void CardForm::showTabs()
{
    const auto typed = card();
    const bool child = typed.entry.side == people::Side::Mentee || isChild(typed.entry);
    m_tabs->setTabVisible(static_cast<int>(Part::Representatives), child || !typed.representatives.empty());
    const bool named = !typed.person.name.surname.isEmpty() && !typed.person.name.given.isEmpty();
    m_tabs->setTabIcon(static_cast<int>(Part::Names), named && office::isNameUncertain(typed.person)
                                                          ? dotIcon(*this, colours().warning)
                                                          : QIcon());
}

bool CardForm::check()
{
    const auto faults = office::cardFaults(m_desk, card());
    bool good = faults.empty();
    for (std::size_t tab = 0; tab < m_sections.size(); ++tab) {
        bool faulty = false;
        for (CardSection* section : m_sections[tab]) {
            section->clearFaults();
            std::ranges::for_each(
                faults, [section](const office::CardFault& fault) { (void)section->showFault(fault); });
            good = section->checkTyped() && good;
            faulty = faulty || section->hasFaults();
        }
        m_tabs->setTabIcon(static_cast<int>(tab), faulty ? dotIcon(*this, colours().bad) : QIcon());
    }
    showTabs();
    return good;
}

void CardForm::showFirstFault()
{
    for (std::size_t tab = 0; tab < m_sections.size(); ++tab) {
        const auto section = std::ranges::find_if(m_sections[tab], &CardSection::hasFaults);
        if (section != m_sections[tab].end()) {
            m_tabs->setCurrentIndex(static_cast<int>(tab));
            (*section)->showFirstFault();
            QTimer::singleShot(0, this, &CardForm::scrollToFocus);
            return;
        }
    }
}

// With room for the sentence under the field.
void CardForm::scrollToFocus()
{
    auto* scroll = qobject_cast<QScrollArea*>(m_tabs->currentWidget());
    QWidget* field = m_tabs->focusWidget();
    if (scroll && field) {
        scroll->ensureWidgetVisible(field, 0, scroll->height() / 3);
    }
}

void CardForm::showPart(Part part)
{
    m_tabs->setCurrentIndex(static_cast<int>(part));
    m_sections[static_cast<std::size_t>(part)].front()->firstWidget()->setFocus(Qt::OtherFocusReason);
}

} // namespace kurator::ui
