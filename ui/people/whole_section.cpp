#include "ui/people/whole_section.h"

#include "office/other_side.h"
#include "ui/common/look.h"
#include "ui/common/texts.h"
#include "ui/people/whole_lines.h"
#include "ui/people/wrapped_line_delegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

constexpr int targetRole = Qt::UserRole;

} // namespace

WholeSection::WholeSection(office::Desk& desk, QWidget* parent)
    : CardSection(parent), m_desk(desk), m_none(mutedLabel({}, this)), m_tree(new QTreeWidget(this)),
      m_otherSide(new QPushButton(this)), m_go(new QPushButton(tr("&Go there"), this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_none->setText(tr("Save the card first: then everything about the person is here."));
    m_none->setWordWrap(true);
    m_tree->setAccessibleName(tr("Everything about the person"));
    m_tree->setHeaderLabels({tr("What"), tr("Details"), tr("When")});
    m_tree->setRootIsDecorated(false);
    m_tree->setWordWrap(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setItemDelegate(new WrappedLineDelegate(m_tree));
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setItemsExpandable(false);
    connect(m_tree->header(), &QHeaderView::sectionResized, m_tree, &QTreeWidget::doItemsLayout,
            Qt::QueuedConnection);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_otherSide, m_go}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    m_go->setToolTip(tr("Enter in the list"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_none);
    column->addWidget(m_tree, 1);
    column->addLayout(buttons);
    connect(m_tree, &QTreeWidget::itemActivated, this, &WholeSection::go);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        m_go->setEnabled(item && item->data(0, targetRole).isValid());
    });
    connect(m_go, &QPushButton::clicked, this, [this] { go(m_tree->currentItem()); });
    connect(m_otherSide, &QPushButton::clicked, this, &WholeSection::goOtherSide);
}

void WholeSection::fill(const office::ParticipantCard& card)
{
    m_card = card;
    m_read = false;
    const bool stored = !card.person.id.isNull();
    m_none->setVisible(!stored);
    m_tree->setVisible(stored);
    m_go->setVisible(stored);
    m_go->setEnabled(false);
    showOtherSide();
    if (isVisible()) {
        read();
    }
}

void WholeSection::showEvent(QShowEvent* event)
{
    CardSection::showEvent(event);
    if (!m_read) {
        read();
    }
}

QWidget* WholeSection::firstWidget()
{
    return m_tree;
}

void WholeSection::showOtherSide()
{
    const bool mentee = m_card.entry.side == people::Side::Mentee;
    const bool there = office::otherSideEntry(m_desk, m_card.entry.id).has_value();
    const bool can = there || office::otherSideCard(m_desk, m_card.entry.id);
    m_otherSide->setVisible(can);
    m_otherSide->setText(there
                             ? (mentee ? tr("Open the card as a &mentor") : tr("Open the card as a &mentee"))
                             : (mentee ? tr("Add as a &mentor…") : tr("Add as a &mentee…")));
}

void WholeSection::goOtherSide()
{
    if (const auto there = office::otherSideEntry(m_desk, m_card.entry.id)) {
        Q_EMIT asked(cardTarget(
            m_card.entry.side == people::Side::Mentee ? people::Side::Mentor : people::Side::Mentee, *there));
    } else if (const auto card = office::otherSideCard(m_desk, m_card.entry.id)) {
        Q_EMIT cardAsked(*card);
    }
}

void WholeSection::go(const QTreeWidgetItem* item)
{
    const QVariant place = item ? item->data(0, targetRole) : QVariant();
    if (place.isValid()) {
        Q_EMIT asked(m_targets.at(static_cast<std::size_t>(place.toInt())));
    }
}

void WholeSection::read()
{
    m_read = true;
    m_tree->clear();
    m_targets.clear();
    if (m_card.person.id.isNull()) {
        return;
    }
    for (const WholeGroup& group : WholeLines(m_desk, m_card).groups()) {
        addGroup(group);
    }
    if (const QTreeWidgetItem* first = m_tree->topLevelItem(0)) {
        m_tree->setCurrentItem(first->child(0));
    }
}

void WholeSection::addGroup(const WholeGroup& told)
{
    auto* group = new QTreeWidgetItem(m_tree, {told.title});
    QFont bold = m_tree->font();
    bold.setWeight(QFont::DemiBold);
    group->setFont(0, bold);
    group->setFlags(Qt::ItemIsEnabled);
    group->setFirstColumnSpanned(true);
    group->setExpanded(true);
    for (const WholeLine& line : told.lines) {
        auto* item = new QTreeWidgetItem(group, {line.what, line.details, line.when});
        item->setToolTip(0, line.what);
        item->setToolTip(1, line.details);
        if (line.colour.isValid()) {
            item->setForeground(1, line.colour);
        }
        if (line.target) {
            item->setData(0, targetRole, static_cast<int>(m_targets.size()));
            item->setForeground(0, colours().accent);
            m_targets.push_back(*line.target);
        }
    }
}

} // namespace kurator::ui
