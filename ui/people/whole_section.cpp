#include "ui/people/whole_section.h"

#include "language/date_words.h"
#include "lists/consent_history.h"
#include "messages/message.h"
#include "ui/common/look.h"
#include "ui/common/texts.h"
#include "ui/pairs/pair_texts.h"
#include "ui/people/people_texts.h"
#include "ui/people/wrapped_line_delegate.h"
#include "ui/school/school_texts.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

constexpr int mostSteps = 500;
constexpr int targetRole = Qt::UserRole;

QString joinedParts(QStringList parts, const QString& between = QStringLiteral(", "))
{
    parts.removeAll(QString());
    return parts.join(between);
}

QString dayText(const std::optional<QDate>& day)
{
    return day ? language::shortDate(*day) : QString();
}

lists::Place placeOf(people::Side side)
{
    switch (side) {
    case people::Side::Mentee:
        return lists::Place::Mentees;
    case people::Side::Mentor:
        return lists::Place::Mentors;
    }
    return lists::Place::Mentees;
}

Target cardOf(people::Side side, base::Id<people::Entry> entry)
{
    return {placeOf(side), lists::Doing::OpenCards, {}, {entry.uuid()}, {}};
}

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
        Q_EMIT asked(cardOf(
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
    const auto life = lists::personLife(m_desk, m_card.person.id);
    addGroup(tr("Roles"), roles(life));
    addGroup(tr("Family and representatives"), family(life));
    addGroup(tr("Consents"), consents());
    addGroup(tr("Pairs"), bonds(life));
    addGroup(tr("Papers that name the person"), papers(life));
    addGroup(tr("History of changes"), history(life));
    if (const QTreeWidgetItem* first = m_tree->topLevelItem(0)) {
        m_tree->setCurrentItem(first->child(0));
    }
}

void WholeSection::addGroup(const QString& title, const std::vector<Line>& lines)
{
    if (lines.empty()) {
        return;
    }
    auto* group = new QTreeWidgetItem(m_tree, {title});
    QFont bold = m_tree->font();
    bold.setWeight(QFont::DemiBold);
    group->setFont(0, bold);
    group->setFlags(Qt::ItemIsEnabled);
    group->setFirstColumnSpanned(true);
    group->setExpanded(true);
    for (const Line& line : lines) {
        auto* item = new QTreeWidgetItem(group, {line.what, line.details, line.when});
        item->setToolTip(0, line.what);
        item->setToolTip(1, line.details);
        if (line.dot.isValid()) {
            item->setForeground(1, line.dot);
        }
        if (line.target) {
            item->setData(0, targetRole, static_cast<int>(m_targets.size()));
            item->setForeground(0, colours().accent);
            m_targets.push_back(*line.target);
        }
    }
}

std::vector<WholeSection::Line> WholeSection::roles(const lists::PersonLife& life) const
{
    std::vector<Line> lines;
    for (const lists::RoleLine& role : life.roles) {
        const bool mentee = role.side == people::Side::Mentee;
        const QString side = mentee ? tr("mentee in %1").arg(role.year) : tr("mentor in %1").arg(role.year);
        Line line{side,
                  joinedParts({role.category ? categoryText(*role.category) : QString(), role.place,
                               mentee ? QString() : mentorStatusText(role.status)}),
                  joinedParts({dayText(role.joinedOn), dayText(role.finishedOn)}, QStringLiteral(" – "))};
        if (role.openYear && role.entry != m_card.entry.id) {
            line.target = cardOf(role.side, role.entry);
        }
        lines.push_back(std::move(line));
    }
    for (const people::StaffMember& post : life.posts) {
        lines.push_back(
            {tr("in the programme: %1").arg(staffFunctionText(post.function)),
             joinedParts({post.position, post.className}),
             {},
             Target{lists::Place::School, lists::Doing::OpenSchool, {}, {post.person.uuid()}, {}}});
    }
    return lines;
}

std::vector<WholeSection::Line> WholeSection::family(const lists::PersonLife& life) const
{
    std::vector<Line> lines;
    for (const lists::TieLine& tie : life.ties) {
        const QString relation = relationText(tie.relation);
        Line line{tie.isChild ? tr("represents: %1").arg(tie.name) : tr("represented by: %1").arg(tie.name),
                  tie.isChild ? joinedParts({tie.place, tr("is the %1").arg(relation)})
                              : joinedParts({relation, tie.place, tie.phone}),
                  {}};
        if (tie.entry) {
            line.target = cardOf(tie.side, *tie.entry);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<WholeSection::Line> WholeSection::consents() const
{
    std::vector<Line> lines;
    for (const lists::ConsentHistoryLine& one : lists::consentHistory(m_desk, m_card.person.id)) {
        lines.push_back(
            {tr("consent %1").arg(consentPurposeText(one.purpose)), consentStateText(one.state),
             joinedParts({dayText(one.signedOn ? one.signedOn : one.issuedOn),
                          dayText(one.withdrawnOn ? one.withdrawnOn : one.lastDay)},
                         QStringLiteral(" – ")),
             Target{lists::Place::Consents, lists::Doing::OpenCards, {}, {m_card.entry.id.uuid()}, {}},
             consentStateColour(one.state)});
    }
    return lines;
}

std::vector<WholeSection::Line> WholeSection::bonds(const lists::PersonLife& life) const
{
    std::vector<Line> lines;
    for (const lists::BondLine& bond : life.bonds) {
        const QString others = bond.others.join(QStringLiteral(", "));
        Line line{bond.side == people::Side::Mentee ? tr("mentor: %1").arg(others)
                                                    : tr("mentee: %1").arg(others),
                  joinedParts({bond.formTitle, bond.otherPlace, PairTexts::state(bond.state)}),
                  PairTexts::period(bond.period)};
        if (bond.openYear) {
            line.target = Target{lists::Place::Pairs, lists::Doing::OpenPairs, {}, {bond.pair.uuid()}, {}};
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<WholeSection::Line> WholeSection::papers(const lists::PersonLife& life) const
{
    std::vector<Line> lines;
    for (const lists::NamingPaper& paper : life.papers) {
        Line line{paper.title,
                  joinedParts({paper.number.isEmpty() ? QString() : tr("No. %1").arg(paper.number),
                               paper.annulled ? tr("annulled") : QString()}),
                  dayText(paper.date)};
        if (paper.openYear) {
            line.target =
                Target{lists::Place::Documents, lists::Doing::OpenDocument, {}, {paper.document.uuid()}, {}};
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<WholeSection::Line> WholeSection::history(const lists::PersonLife& life) const
{
    std::vector<Line> lines;
    const auto rows = lists::personHistory(m_desk, life, mostSteps);
    if (!rows) {
        return {{messages::text(rows.error()), {}, {}}};
    }
    for (const lists::HistoryRow& row : *rows) {
        lines.push_back({messages::text(row.text, row.arguments),
                         row.undone ? joinedParts({row.who, tr("taken back")}) : row.who,
                         language::shortDate(row.when.date()) + QLatin1Char(' ') +
                             row.when.time().toString(QStringLiteral("HH:mm"))});
    }
    return lines;
}

} // namespace kurator::ui
