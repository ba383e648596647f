#include "ui/people/people_bar.h"

#include "ui/common/filter_bar.h"
#include "ui/common/view_menu.h"
#include "ui/people/facet_texts.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

std::vector<FilterField> filterFields(const lists::Facets& facets)
{
    std::vector<FilterField> fields;
    for (const lists::Facet& facet : facets) {
        FilterField field{lists::facetId(facet.kind), facetTitle(facet.kind), {}};
        for (const lists::FacetOption& option : facet.options) {
            field.choices.push_back({option.id, facetOptionText(facet.kind, option), option.count});
        }
        fields.push_back(std::move(field));
    }
    return fields;
}

} // namespace

PeopleBar::PeopleBar(Workspace& workspace, const QString& list, ListPanel& panel, ListModelBase& model,
                     QWidget* parent)
    : QWidget(parent), m_panel(panel), m_model(model), m_filters(new FilterBar(this)),
      m_groups(new QCheckBox(tr("Group b&y class"), this)),
      m_views(new ViewMenu(
          workspace, list, [this] { return lists::toJson(content()); }, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_filters);
    m_filters->addTool(m_groups);
    m_filters->addTool(m_views);
    m_groups->setToolTip(tr("Alt+Down and Alt+Up lead to the next class and back"));
    connect(m_filters, &FilterBar::changed, this, &PeopleBar::rearrange);
    connect(m_groups, &QCheckBox::toggled, this, &PeopleBar::rearrange);
    connect(m_views, &ViewMenu::chosen, this,
            [this](const QByteArray& json) { show(lists::viewContent(json)); });
    const auto changed = [this] {
        if (!m_showing) {
            m_views->showState();
        }
    };
    connect(&model, &QAbstractItemModel::modelReset, this, changed);
    auto* head = panel.view()->horizontalHeader();
    connect(head, &QHeaderView::sectionMoved, this, changed);
    connect(head, &QHeaderView::sortIndicatorChanged, this, changed);
}

void PeopleBar::addArchiveBox(QCheckBox* box)
{
    m_archive = box;
    m_filters->addTool(box);
}

void PeopleBar::addChoice(const QString& name, std::function<QString()> read,
                          std::function<void(QString)> set)
{
    m_choices.push_back({name, std::move(read), std::move(set)});
}

ListArrangement PeopleBar::follow(lists::Facets facets)
{
    m_facets = std::make_shared<const lists::Facets>(std::move(facets));
    m_filters->setFields(filterFields(*m_facets));
    const bool any =
        std::ranges::any_of(*m_facets, [](const lists::Facet& one) { return !one.rows.empty(); });
    setVisible(any || m_archive);
    return arrangement();
}

void PeopleBar::reset()
{
    m_filters->setChosen({});
    rearrange();
}

ListArrangement PeopleBar::arrangement() const
{
    ListArrangement arrangement;
    if (!m_facets) {
        return arrangement;
    }
    lists::FacetFilter filter(m_facets, m_filters->chosen());
    if (!filter.isEmpty()) {
        arrangement.passes = [filter = std::move(filter)](std::size_t row) { return filter.passes(row); };
    }
    const auto classes = std::ranges::find(*m_facets, lists::FacetKind::Class, &lists::Facet::kind);
    if (m_groups->isChecked() && classes != m_facets->end()) {
        arrangement.groups = classes->rows;
        for (const lists::FacetOption& option : classes->options) {
            arrangement.titles << facetOptionText(lists::FacetKind::Class, option);
        }
    }
    return arrangement;
}

void PeopleBar::rearrange()
{
    if (!m_showing) {
        m_model.arrangeBy(arrangement());
    }
}

lists::ViewContent PeopleBar::content() const
{
    lists::ViewContent content;
    content.facets = m_filters->chosen();
    for (const Choice& choice : m_choices) {
        content.facets.insert(choice.name, {choice.read()});
    }
    content.search = m_panel.filterBox()->text();
    content.archive = m_archive && m_archive->isChecked();
    content.groups = m_groups->isChecked();
    content.sortColumn = m_panel.view()->sortColumn();
    content.descending = m_panel.view()->isDescending();
    content.columns = m_panel.view()->shownColumns();
    return content;
}

void PeopleBar::show(const lists::ViewContent& content)
{
    m_showing = true;
    lists::FacetChoice facets = content.facets;
    for (const Choice& choice : m_choices) {
        const QStringList told = facets.take(choice.name);
        choice.set(told.isEmpty() ? QString() : told.front());
    }
    if (m_archive) {
        m_archive->setChecked(content.archive);
    }
    m_panel.showOnly({}, {});
    m_filters->setChosen(facets);
    m_groups->setChecked(content.groups);
    m_panel.view()->showColumns(content.columns);
    m_panel.view()->sortBy(content.sortColumn, content.descending);
    m_panel.setFilterText(content.search);
    m_showing = false;
    rearrange();
}

} // namespace kurator::ui
