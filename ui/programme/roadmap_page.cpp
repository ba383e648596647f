#include "ui/programme/roadmap_page.h"

#include "exchange/xlsx_writer.h"
#include "lists/roadmap_filter.h"
#include "office/mark_item.h"
#include "office/roadmap_table.h"
#include "ui/common/choices.h"
#include "ui/common/flow_layout.h"
#include "ui/common/list_panel.h"
#include "ui/common/settings.h"
#include "ui/common/texts.h"
#include "ui/documents/issued_elsewhere_dialog.h"
#include "ui/programme/calendar_dialog.h"
#include "ui/programme/item_details.h"
#include "ui/programme/item_editing.h"
#include "ui/programme/mark_form.h"
#include "ui/programme/roadmap_columns.h"
#include "ui/programme/roadmap_filters.h"
#include "ui/programme/roadmap_texts.h"
#include "ui/programme/timeline_view.h"

#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

constexpr int detailsBeside = 110; // characters; in a narrower window the details go below
constexpr int stagesOfCycle = 7;
const QString timelineKey = QStringLiteral("roadmap/timeline");

} // namespace

RoadmapPage::RoadmapPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      m_model(
          roadmapColumns(), [](const lists::RoadmapRow& row) { return itemId(row.number); },
          [](const lists::RoadmapRow& row) { return row.key; }),
      m_timelineSwitch(nullptr), m_buttons(makeButtons()), m_filters(new RoadmapFilters(this)),
      m_panel(new ListPanel(QStringLiteral("roadmap"), tr("Roadmap"), m_model, this)),
      m_timeline(new TimelineView(*m_panel->view(), m_model, this)),
      m_details(new ItemDetails(workspace, this)), m_splitter(new QSplitter(Qt::Horizontal, this))
{
    new ItemEditing(workspace, *m_panel->view(), m_model, m_details->markForm(), this);
    build();
    connectParts();
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
    column->addWidget(m_filters);
    column->addWidget(m_splitter, 1);
}

QWidget* RoadmapPage::makeButtons()
{
    auto* row = new QWidget(this);
    auto* line = new FlowLayout(row, 8);
    auto* print = new QPushButton(tr("Print the &roadmap"), row);
    auto* table = new QPushButton(tr("Save as a &table (XLSX)"), row);
    auto* calendar = new QPushButton(tr("Into the phone's &calendar (.ics)"), row);
    m_timelineSwitch = new QPushButton(tr("Time li&ne"), row);
    line->addWidget(print);
    line->addWidget(table);
    line->addWidget(calendar);
    line->addWidget(m_timelineSwitch);
    connect(print, &QPushButton::clicked, this, [this] { prepare(QStringLiteral("D06")); });
    connect(table, &QPushButton::clicked, this, &RoadmapPage::saveTable);
    connect(calendar, &QPushButton::clicked, this, &RoadmapPage::openCalendar);
    return row;
}

void RoadmapPage::connectParts()
{
    connect(m_timelineSwitch, &QPushButton::toggled, this, [this](bool on) {
        m_timeline->setVisible(on);
        settings().setValue(timelineKey, on);
    });
    connect(m_filters, &RoadmapFilters::changed, this, &RoadmapPage::narrow);
    connect(m_panel->view(), &ListView::currentChangedTo, this, &RoadmapPage::showDetails);
    connect(m_panel->view(), &ListView::opened, this, [this] { m_details->markForm().takeFocus(); });
    connect(m_details, &ItemDetails::prepareAsked, this, &RoadmapPage::prepare);
    connect(m_details, &ItemDetails::elsewhereAsked, this, &RoadmapPage::registerElsewhere);
    connect(m_details, &ItemDetails::eventsAsked, this, [this](const QString& number) {
        Q_EMIT asked({lists::Place::Programme, lists::Doing::OpenEvents, {}, {}, {number}});
    });
    auto* back = new QShortcut(Qt::Key_Escape, m_details);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, [this] { m_panel->view()->setFocus(Qt::OtherFocusReason); });
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
    m_filters->follow(rows);
    m_model.setRows(std::move(rows), arrangement());
    chooseSome();
    showDetails();
}

// Reads the rows of the model when it is asked, so it holds for new ones too.
ListArrangement RoadmapPage::arrangement() const
{
    ListArrangement arrangement;
    if (const auto filter = m_filters->filter(); !filter.isEmpty()) {
        arrangement.passes = [this, filter](std::size_t row) { return filter.passes(m_model.rows()[row]); };
    }
    return arrangement;
}

void RoadmapPage::chooseSome()
{
    if (m_panel->view()->currentId().isNull() && m_model.rowCount() > 0) {
        m_panel->view()->selectRow(0);
    }
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
    lists::RoadmapFilter filter;
    for (int stage = 1; stage <= stagesOfCycle; ++stage) {
        filter.stage = lists::itemsOfStage(desk(), stage) == numbers ? stage : filter.stage;
    }
    m_filters->show(filter);
    m_filters->follow(m_model.rows());
    const bool several = numbers.size() > 1 && filter.stage == 0;
    m_panel->setFilterText({});
    m_panel->showOnly(several ? ids : std::vector<QUuid>(),
                      tr("Items %1").arg(numbers.join(QStringLiteral(", "))));
    m_model.arrangeBy(arrangement());
    m_panel->view()->choose({ids.front()});
}

void RoadmapPage::narrow()
{
    m_panel->showOnly({}, {});
    m_filters->follow(m_model.rows());
    m_model.arrangeBy(arrangement());
    chooseSome();
}

void RoadmapPage::showDetails()
{
    const lists::RoadmapRow* row = m_model.find(m_panel->view()->currentId());
    m_details->showItem(row, row ? office::markOf(desk(), row->number) : programme::RoadmapMark(),
                        lists::papersToChoose(desk()), desk().today());
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

void RoadmapPage::openCalendar()
{
    auto* dialog = new CalendarDialog(workspace(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
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
