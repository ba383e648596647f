#include "ui/programme/roadmap_page.h"

#include "exchange/xlsx_writer.h"
#include "office/mark_item.h"
#include "office/roadmap_table.h"
#include "ui/common/choices.h"
#include "ui/common/flow_layout.h"
#include "ui/common/list_panel.h"
#include "ui/common/settings.h"
#include "ui/common/texts.h"
#include "ui/documents/issued_elsewhere_dialog.h"
#include "ui/programme/item_details.h"
#include "ui/programme/mark_form.h"
#include "ui/programme/roadmap_columns.h"
#include "ui/programme/roadmap_texts.h"
#include "ui/programme/stage_filter.h"
#include "ui/programme/timeline_view.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr int detailsBeside = 110; // characters; in a narrower window the details go below
const QString timelineKey = QStringLiteral("roadmap/timeline");

} // namespace

RoadmapPage::RoadmapPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      m_model(
          roadmapColumns(), [](const lists::RoadmapRow& row) { return itemId(row.number); },
          [](const lists::RoadmapRow& row) { return row.key; }),
      m_timelineSwitch(nullptr), m_buttons(makeButtons()), m_stages(new StageFilter(this)),
      m_panel(new ListPanel(QStringLiteral("roadmap"), tr("Roadmap"), m_model, this)),
      m_timeline(new TimelineView(*m_panel->view(), m_model, this)),
      m_details(new ItemDetails(workspace, this)), m_splitter(new QSplitter(Qt::Horizontal, this))
{
    build();
    connectParts();
    addListActions();
}

// The list keeps its columns when it goes, and needs the model for it.
RoadmapPage::~RoadmapPage()
{
    delete m_timeline;
    delete m_panel;
}

void RoadmapPage::build()
{
    m_panel->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    m_panel->setEmptyText(tr("The profile of this programme has no roadmap."));
    m_timelineSwitch->setCheckable(true);
    m_timelineSwitch->setChecked(settings().value(timelineKey, true).toBool());
    m_timeline->setVisible(m_timelineSwitch->isChecked());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(12);
    auto* rows = new QSplitter(Qt::Horizontal, m_splitter);
    rows->setChildrenCollapsible(false);
    rows->setHandleWidth(12);
    rows->addWidget(m_panel);
    rows->addWidget(m_timeline);
    rows->setStretchFactor(0, 2);
    rows->setStretchFactor(1, 1);
    m_splitter->addWidget(rows);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(titleLabel(tr("Roadmap"), this));
    column->addWidget(m_buttons);
    column->addWidget(m_stages);
    column->addWidget(m_splitter, 1);
}

QWidget* RoadmapPage::makeButtons()
{
    auto* row = new QWidget(this);
    auto* line = new FlowLayout(row, 8);
    auto* print = new QPushButton(tr("Print the &roadmap"), row);
    auto* table = new QPushButton(tr("Save as a &table (XLSX)"), row);
    m_timelineSwitch = new QPushButton(tr("Time li&ne"), row);
    line->addWidget(print);
    line->addWidget(table);
    line->addWidget(m_timelineSwitch);
    connect(print, &QPushButton::clicked, this, [this] { prepare(QStringLiteral("D06")); });
    connect(table, &QPushButton::clicked, this, &RoadmapPage::saveTable);
    return row;
}

void RoadmapPage::connectParts()
{
    connect(m_timelineSwitch, &QPushButton::toggled, this, [this](bool on) {
        m_timeline->setVisible(on);
        settings().setValue(timelineKey, on);
    });
    connect(m_stages, &StageFilter::chosen, this, &RoadmapPage::showStage);
    connect(m_panel->view(), &ListView::currentChangedTo, this, &RoadmapPage::showDetails);
    connect(m_panel->view(), &ListView::opened, this, [this] { m_details->markForm().takeFocus(); });
    connect(m_details, &ItemDetails::prepareAsked, this, &RoadmapPage::prepare);
    connect(m_details, &ItemDetails::elsewhereAsked, this, &RoadmapPage::registerElsewhere);
    connect(&m_details->markForm(), &MarkForm::saveAsked, this, &RoadmapPage::saveMark);
    auto* back = new QShortcut(Qt::Key_Escape, m_details);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, [this] { m_panel->view()->setFocus(Qt::OtherFocusReason); });
}

void RoadmapPage::addListActions()
{
    auto* done = new QAction(tr("Mark as &done…"), this);
    done->setShortcut(Qt::CTRL | Qt::Key_D);
    connect(done, &QAction::triggered, this, [this] {
        if (!m_panel->view()->currentId().isNull()) {
            m_details->markForm().startDone();
        }
    });
    m_panel->view()->addListAction(done);
}

void RoadmapPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < detailsBeside * fontMetrics().averageCharWidth();
    const Qt::Orientation wanted = narrow ? Qt::Vertical : Qt::Horizontal;
    if (m_splitter->orientation() != wanted) {
        m_splitter->setOrientation(wanted);
        m_splitter->setSizes({height() * 3, height() * 2});
    }
}

QWidget* RoadmapPage::firstWidget()
{
    return m_panel->view();
}

void RoadmapPage::refresh()
{
    auto rows = lists::roadmapRows(desk());
    m_timeline->showTimeline(lists::timelineOf(desk(), rows));
    m_model.setRows(std::move(rows));
    for (int choice = 1; choice <= StageFilter::overdue; ++choice) {
        m_stages->showCount(choice, static_cast<int>(idsOf(choice).size()));
    }
    if (m_stages->choice() == StageFilter::overdue) {
        const auto overdue = idsOf(StageFilter::overdue);
        if (overdue.empty()) {
            m_stages->choose(StageFilter::all);
        }
        m_model.setOnly(overdue);
    }
    if (m_panel->view()->currentId().isNull() && m_model.rowCount() > 0) {
        m_panel->view()->selectRow(0);
    }
    showDetails();
}

void RoadmapPage::choose(const Target& target)
{
    if (target.doing == lists::Doing::RegisterElsewhere) {
        registerElsewhere(target.paperKind);
        return;
    }
    if (!target.items.isEmpty()) {
        showItems(target.items);
    }
}

void RoadmapPage::showItems(const QStringList& numbers)
{
    std::vector<QUuid> ids;
    for (const QString& number : numbers) {
        ids.push_back(itemId(number));
    }
    int choice = StageFilter::all;
    for (int stage = 1; stage < StageFilter::overdue; ++stage) {
        choice = lists::itemsOfStage(desk(), stage) == numbers ? stage : choice;
    }
    m_stages->choose(choice);
    const bool several = numbers.size() > 1 && choice == StageFilter::all;
    m_panel->filterBox()->clear();
    m_panel->showOnly(several ? ids : std::vector<QUuid>(),
                      tr("Items %1").arg(numbers.join(QStringLiteral(", "))));
    m_model.setFilter({});
    m_model.setOnly(several ? ids : idsOf(choice));
    m_panel->view()->choose({ids.front()});
}

void RoadmapPage::showStage(int choice)
{
    m_panel->showOnly({}, {});
    m_model.setOnly(idsOf(choice));
    if (m_panel->view()->currentId().isNull() && m_model.rowCount() > 0) {
        m_panel->view()->selectRow(0);
    }
}

std::vector<QUuid> RoadmapPage::idsOf(int choice) const
{
    std::vector<QUuid> ids;
    for (const lists::RoadmapRow& row : m_model.rows()) {
        const bool overdue = choice == StageFilter::overdue && row.state == programme::ItemState::Overdue;
        if (overdue || row.stage == choice || std::ranges::count(row.alsoStages, choice) > 0) {
            ids.push_back(itemId(row.number));
        }
    }
    return ids;
}

void RoadmapPage::showDetails()
{
    const lists::RoadmapRow* row = m_model.find(m_panel->view()->currentId());
    m_details->showItem(row, row ? office::markOf(desk(), row->number) : programme::RoadmapMark(),
                        desk().today());
}

void RoadmapPage::saveMark(const programme::RoadmapMark& mark)
{
    const auto faults = office::markFaults(desk(), mark);
    if (!faults.empty()) {
        m_details->markForm().showFaults(faults);
        return;
    }
    if (mark == office::markOf(desk(), mark.number)) {
        m_details->markForm().forget();
        return;
    }
    const auto marked =
        workspace().perform([&mark](office::Desk& desk) { return office::markItem(desk, mark); });
    if (!marked) {
        return;
    }
    m_details->markForm().forget();
    const bool nothing = mark.state == programme::MarkState::None && !mark.movedStart && !mark.movedEnd;
    Q_EMIT workspace().said(nothing ? tr("The mark of item %1 is taken back.").arg(mark.number)
                                    : tr("Item %1: %2.").arg(mark.number, markStateText(mark.state)));
    m_panel->view()->setFocus(Qt::OtherFocusReason);
}

void RoadmapPage::saveTable()
{
    const QString path = tableToSave(this, tr("Roadmap"), tr("Save the roadmap as a table"));
    if (path.isEmpty()) {
        return;
    }
    const auto written = exchange::writeWorkbook(path, {office::roadmapTable(desk())}, desk().today());
    if (!written) {
        Q_EMIT workspace().refused(written.error());
        return;
    }
    Q_EMIT workspace().told(tr("The table is saved: %1").arg(path));
}

void RoadmapPage::prepare(const QString& paperKind)
{
    Q_EMIT asked({lists::Place::Documents, lists::Doing::PreparePaper, paperKind});
}

void RoadmapPage::registerElsewhere(const QString& paperKind)
{
    auto* dialog = new IssuedElsewhereDialog(workspace(), paperKind, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace kurator::ui
