#include "ui/people/participants_page.h"

#include "lists/people_facets.h"
#include "lists/suspect_list.h"
#include "messages/message.h"
#include "office/archive_participants.h"
#include "school/lookup.h"
#include "ui/common/list_panel.h"
#include "ui/common/long_work.h"
#include "ui/common/texts.h"
#include "ui/exchange/import_wizard.h"
#include "ui/people/card_dialog.h"
#include "ui/people/merge_dialog.h"
#include "ui/people/names_dialog.h"
#include "ui/people/participant_details.h"
#include "ui/people/people_bar.h"
#include "ui/people/people_export.h"
#include "ui/people/status_dialog.h"
#include "ui/people/suspects_dialog.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr std::size_t countedPersons = 5'000; // a search among so many is not felt
QString nameOfList(people::Side side)
{
    return side == people::Side::Mentee ? QStringLiteral("mentees") : QStringLiteral("mentors");
}

} // namespace

ParticipantsPage::ParticipantsPage(Workspace& workspace, people::Side side, QWidget* parent)
    : Page(workspace, parent), m_side(side),
      m_model(
          participantColumns(side), [](const lists::ParticipantRow& row) { return row.entry.uuid(); },
          [](const lists::ParticipantRow& row) { return row.key; }),
      m_add(mainButton(tr("A&dd"), this)), m_suspects(new QPushButton(this)),
      m_withArchive(new QCheckBox(tr("Show the arc&hive"), this)),
      m_panel(new ListPanel(nameOfList(side), side == people::Side::Mentee ? tr("Mentees") : tr("Mentors"),
                            m_model, this)),
      m_details(new ParticipantDetails(this)), m_longWork(new LongWork(this)),
      m_bar(new PeopleBar(workspace, nameOfList(side), *m_panel, m_model, this)),
      m_export(new PeopleExport(workspace, side, m_model, *m_panel, *m_longWork, this))
{
    m_withArchive->setObjectName(QStringLiteral("withArchive"));
    m_bar->addArchiveBox(m_withArchive);
    m_panel->setEmptyText(side == people::Side::Mentee
                              ? tr("There are no mentees yet. Take a list from a table of yours, or add them "
                                   "one by one.")
                              : tr("There are no mentors yet. Take a list from a table of yours, or add them "
                                   "one by one."),
                          tr("Import from a table…"));
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(14);
    splitter->addWidget(m_panel);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(makeHead());
    column->addWidget(m_bar);
    column->addWidget(splitter, 1);
    addActions();
    connect(m_panel, &ListPanel::emptyButtonPressed, this, &ParticipantsPage::startImport);
    connect(m_panel->view(), &ListView::opened, this, [this](const QUuid& id) { open(id); });
    connect(m_panel->view(), &ListView::archiveAsked, this, &ParticipantsPage::archive);
    connect(m_panel->view(), &ListView::currentChangedTo, this, &ParticipantsPage::showDetails);
    connect(m_withArchive, &QCheckBox::toggled, this, [this] { refresh(); });
    connect(m_details, &ParticipantDetails::openAsked, this, [this] { open(m_panel->view()->currentId()); });
    connect(m_details, &ParticipantDetails::namesAsked, this,
            [this] { openNames({m_panel->view()->currentId()}); });
}

QWidget* ParticipantsPage::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(titleLabel(m_side == people::Side::Mentee ? tr("Mentees") : tr("Mentors"), head));
    row->addStretch();
    auto* take = new QPushButton(tr("&Import…"), head);
    auto* keep = new QPushButton(tr("Sa&ve the list"), head);
    auto* menu = new QMenu(keep);
    m_export->fill(*menu);
    keep->setMenu(menu);
    row->addWidget(m_suspects);
    row->addWidget(take);
    row->addWidget(keep);
    row->addWidget(m_add);
    m_add->setToolTip(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText));
    m_suspects->setToolTip(tr("Cards that may be of one person"));
    connect(m_suspects, &QPushButton::clicked, this, &ParticipantsPage::openSuspects);
    connect(take, &QPushButton::clicked, this, &ParticipantsPage::startImport);
    connect(m_add, &QPushButton::clicked, this, &ParticipantsPage::openNew);
    return head;
}

void ParticipantsPage::addActions()
{
    QAction* added = addListAction(tr("A&dd…"), &ParticipantsPage::openNew);
    added->setShortcut(QKeySequence::New);
    addAction(added);
    addListAction(tr("&Print consents…"), &ParticipantsPage::printConsents);
    addListAction(tr("&Mark consents as signed…"), &ParticipantsPage::markConsents);
    if (m_side == people::Side::Mentor) {
        addListAction(tr("Change the stat&us…"), &ParticipantsPage::changeStatus);
    }
    addListAction(tr("To the a&rchive"), &ParticipantsPage::archive)->setShortcut(QKeySequence::Delete);
    addListAction(tr("&Return from the archive"), &ParticipantsPage::returnToWork);
}

QAction* ParticipantsPage::addListAction(const QString& text, void (ParticipantsPage::*slot)())
{
    auto* action = new QAction(text, this);
    connect(action, &QAction::triggered, this, slot);
    m_panel->view()->addListAction(action);
    return action;
}

QString ParticipantsPage::helpTopic() const
{
    return nameOfList(m_side);
}

QWidget* ParticipantsPage::firstWidget()
{
    return m_model.countAll() > 0 ? static_cast<QWidget*>(m_panel->view()) : m_add;
}

void ParticipantsPage::refresh()
{
    auto rows = lists::participantRows(desk(), m_side, m_withArchive->isChecked());
    auto arrangement = m_bar->follow(lists::participantFacets(desk(), m_side, rows));
    m_model.setRows(std::move(rows), std::move(arrangement));
    showSuspectCount();
}

void ParticipantsPage::showDetails()
{
    const auto* row = m_model.find(m_panel->view()->currentId());
    const auto card = row ? office::participantCard(desk(), row->entry) : std::nullopt;
    if (!card) {
        m_details->showNobody();
        return;
    }
    std::vector<base::Finding> own;
    std::ranges::copy_if(workspace().findings(), std::back_inserter(own), [row](const base::Finding& one) {
        return one.subject.id == row->person.uuid() || one.subject.id == row->entry.uuid();
    });
    m_details->show(*row, *card, own, lists::childrenOf(desk(), row->person));
}

void ParticipantsPage::choose(const Target& target)
{
    const auto meant = entriesMeant(target.subjects);
    if (!meant.empty()) {
        m_bar->reset();
        m_panel->showOnly(meant, wordFor(target));
        m_panel->view()->choose({meant.front()});
    }
    if (target.doing == lists::Doing::CheckNames) {
        openNames(target.subjects);
    } else if (target.doing == lists::Doing::OpenCards && meant.size() == 1) {
        open(meant.front());
    } else if (target.doing == lists::Doing::CompareSuspects) {
        openSuspects();
    } else if (target.doing == lists::Doing::ImportList) {
        startImport();
    }
}

// Those of this side, the archive opened for them when it has to be.
std::vector<QUuid> ParticipantsPage::entriesMeant(const std::vector<QUuid>& subjects)
{
    const QSet<QUuid> wanted(subjects.begin(), subjects.end());
    std::vector<QUuid> entries;
    bool archived = false;
    for (const auto& row : lists::participantRows(desk(), m_side, true)) {
        if (wanted.contains(row.entry.uuid()) || wanted.contains(row.person.uuid())) {
            entries.push_back(row.entry.uuid());
            archived = archived || row.archived;
        }
    }
    if (archived) {
        m_withArchive->setChecked(true);
    }
    return entries;
}

// The line of the home page that led here, if one did.
QString ParticipantsPage::wordFor(const Target& target)
{
    const auto& agenda = workspace().agenda();
    const auto item =
        std::ranges::find_if(agenda, [&](const lists::AgendaItem& one) { return targetOf(one) == target; });
    return item == agenda.end() ? tr("Only the chosen ones are shown")
                                : messages::text(item->title, item->arguments);
}

void ParticipantsPage::openNew()
{
    openCard(office::blankCard(desk(), m_side), CardForm::Part::Person);
}

void ParticipantsPage::open(const QUuid& entry, CardForm::Part part)
{
    if (const auto card = office::participantCard(desk(), base::Id<people::Entry>(entry))) {
        openCard(*card, part);
    }
}

void ParticipantsPage::openCard(const office::ParticipantCard& card, CardForm::Part part)
{
    auto* dialog = new CardDialog(workspace(), card, this);
    connect(dialog, &CardDialog::saved, this,
            [this](const QUuid& entry) { m_panel->view()->choose({entry}); });
    connect(dialog, &CardDialog::otherAsked, this, [this](const QUuid& entry) { open(entry); });
    connect(dialog, &CardDialog::cardAsked, this,
            [this](const office::ParticipantCard& other) { openCard(other, CardForm::Part::Participation); });
    connect(dialog, &CardDialog::asked, this, &Page::asked);
    connect(dialog, &CardDialog::mergeAsked, this, [this](const QUuid& one, const QUuid& other) {
        (new MergeDialog(workspace(), base::Id<people::Person>(one), base::Id<people::Person>(other), this))
            ->open();
    });
    dialog->open();
    dialog->showPart(part);
}

// Of entries, and of persons who have none.
void ParticipantsPage::openNames(const std::vector<QUuid>& subjects)
{
    const school::Lookup& lookup = desk().lookup();
    std::vector<base::Id<people::Person>> persons;
    for (const QUuid& subject : subjects) {
        const auto* ofEntry = lookup.personOf(base::Id<people::Entry>(subject));
        const auto* person = ofEntry ? ofEntry : lookup.person(base::Id<people::Person>(subject));
        if (person) {
            persons.push_back(person->id);
        }
    }
    if (persons.empty()) {
        return;
    }
    (new NamesDialog(workspace(), std::move(persons), this))->open();
}

// In a very large base they are only counted when the list is opened.
void ParticipantsPage::showSuspectCount()
{
    const auto& persons = desk().snapshot().persons;
    const bool counted = persons.size() <= countedPersons;
    const int count = counted ? static_cast<int>(lists::suspectRows(desk()).size()) : 0;
    m_suspects->setText(counted ? tr("Loo&k alike: %1").arg(count) : tr("Loo&k alike…"));
    m_suspects->setVisible(!counted || count > 0);
}

void ParticipantsPage::openSuspects()
{
    (new SuspectsDialog(workspace(), this))->open();
}

void ParticipantsPage::startImport()
{
    auto* wizard =
        new ImportWizard(workspace(), m_side == people::Side::Mentee ? exchange::TableKind::Mentees
                                                                     : exchange::TableKind::Mentors);
    connect(wizard, &ImportWizard::listAsked, this, &Page::asked);
    Q_EMIT wizardAsked(wizard);
}

void ParticipantsPage::askConsents(lists::Doing doing)
{
    const auto chosen = m_panel->view()->chosenIds();
    if (!chosen.empty()) {
        Q_EMIT asked({lists::Place::Consents, doing, {}, chosen, {}});
    }
}

void ParticipantsPage::archive()
{
    const auto entries = chosenEntries();
    const auto count = workspace().perform(
        [&](office::Desk& desk) { return office::archiveParticipants(desk, entries, desk.today()); });
    if (count && *count > 0) {
        Q_EMIT workspace().said(tr("%n people are in the archive now.", nullptr, static_cast<int>(*count)));
    }
}

void ParticipantsPage::returnToWork()
{
    const auto entries = chosenEntries();
    const auto count =
        workspace().perform([&](office::Desk& desk) { return office::returnParticipants(desk, entries); });
    if (count && *count > 0) {
        Q_EMIT workspace().said(
            tr("%n people are back from the archive.", nullptr, static_cast<int>(*count)));
    }
}

void ParticipantsPage::changeStatus()
{
    if (auto entries = chosenEntries(); !entries.empty()) {
        (new StatusDialog(workspace(), std::move(entries), this))->open();
    }
}

std::vector<base::Id<people::Entry>> ParticipantsPage::chosenEntries() const
{
    std::vector<base::Id<people::Entry>> entries;
    for (const QUuid& id : m_panel->view()->chosenIds()) {
        entries.emplace_back(id);
    }
    return entries;
}

} // namespace kurator::ui
