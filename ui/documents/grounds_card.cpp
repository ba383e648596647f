#include "ui/documents/grounds_card.h"

#include "base/text.h"
#include "language/typography.h"
#include "ui/common/flow_layout.h"
#include "ui/common/look.h"
#include "ui/common/texts.h"
#include "ui/documents/act_texts.h"
#include "ui/documents/acts_dialog.h"
#include "ui/documents/paper_work.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

using lists::ActRow;
using lists::ActState;

constexpr int actKeyRole = Qt::UserRole;
constexpr int listHeightInLines = 14;
constexpr int longLibrary = 8; // acts; a longer list has a line to search in
constexpr int subjectLetters = 90;

QString shortened(const QString& text)
{
    if (text.size() <= subjectLetters) {
        return text;
    }
    const auto end = text.lastIndexOf(QLatin1Char(' '), subjectLetters);
    return text.left(end > 0 ? end : subjectLetters) + QChar(u'…');
}

QString lineOf(const ActRow& row)
{
    QStringList lines{row.name};
    if (row.state != ActState::InForce) {
        lines << actStateText(row);
    }
    if (!row.name.contains(actSubject(row))) {
        const bool titled = !row.act.act.title.isEmpty();
        lines << (titled ? QStringLiteral("«%1»") : QStringLiteral("(%1)")).arg(shortened(actSubject(row)));
    }
    return language::typeset(lines.join(QLatin1Char('\n')));
}

// How a secretary calls it in speech: «273-ФЗ».
QString markOf(const ActRow& row)
{
    const bool article = row.act.act.kind == QStringLiteral("статья");
    return article || row.act.act.number.isEmpty() ? row.name : row.act.act.number;
}

} // namespace

GroundsCard::GroundsCard(Workspace& workspace, PaperWork& work, QWidget* parent)
    : QFrame(parent), m_workspace(workspace), m_work(work), m_cited(new QLabel(this)),
      m_open(new QPushButton(tr("Choose a&cts"), this)), m_usual(new QPushButton(tr("As &usual"), this)),
      m_choice(makeChoice())
{
    setProperty("card", true);
    setAccessibleName(tr("Grounds"));
    m_cited->setWordWrap(true);
    m_open->setCheckable(true);
    m_open->setToolTip(tr("The acts that the paper rests on, to tick and to clear"));
    m_usual->setToolTip(tr("Cite what papers of this kind usually cite"));
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_usual);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addWidget(headingLabel(accessibleName(), this));
    column->addWidget(m_cited);
    column->addLayout(buttons);
    column->addWidget(m_choice);
    m_choice->hide();
    connect(m_open, &QPushButton::toggled, this, &GroundsCard::unfold);
    connect(m_usual, &QPushButton::clicked, this, [this] {
        m_open->setFocus(Qt::OtherFocusReason); // the pressed button goes
        m_work.citeAsUsual();
    });
    connect(&m_work, &PaperWork::changed, this, &GroundsCard::refresh);
    refresh();
}

QWidget* GroundsCard::makeChoice()
{
    auto* choice = new QWidget(this);
    m_filter = new QLineEdit(choice);
    m_filter->setPlaceholderText(tr("Find an act"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_list = new QListWidget(choice);
    m_list->setAccessibleName(tr("Acts of the library"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSpacing(3);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(fontMetrics().lineSpacing() * listHeightInLines);
    m_successor = new QPushButton(tr("Cite the new act in&stead"), choice);
    auto* library = new QPushButton(tr("&Library of acts…"), choice);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_successor);
    buttons->addWidget(library);
    auto* column = new QVBoxLayout(choice);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_filter);
    column->addWidget(m_list);
    column->addLayout(buttons);
    auto* toFilter = new QAction(choice);
    toFilter->setShortcut(QKeySequence::Find);
    toFilter->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    choice->addAction(toFilter);
    connect(toFilter, &QAction::triggered, m_filter, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
    connect(m_filter, &QLineEdit::textChanged, this, &GroundsCard::narrow);
    connect(m_list, &QListWidget::itemChanged, this, &GroundsCard::takeTicks);
    connect(m_list, &QListWidget::currentRowChanged, this, &GroundsCard::showSuccessor);
    connect(m_successor, &QPushButton::clicked, this, &GroundsCard::takeSuccessor);
    connect(library, &QPushButton::clicked, this, &GroundsCard::openLibrary);
    return choice;
}

void GroundsCard::unfold(bool open)
{
    m_choice->setVisible(open);
    if (open) {
        m_list->setFocus(Qt::OtherFocusReason);
    }
}

void GroundsCard::refresh()
{
    const lists::GroundChoice& grounds = m_work.grounds();
    setVisible(grounds.asked && !m_work.isFinal());
    if (!grounds.asked) {
        return;
    }
    if (m_acts != grounds.acts) {
        m_acts = grounds.acts;
        fillList();
    }
    showTicks();
    QStringList marks;
    for (const QString& key : grounds.cited) {
        marks << markOf(*actOf(key));
    }
    const bool own = m_work.request().grounds.has_value();
    const QString cited = marks.join(QStringLiteral(", "));
    m_cited->setText(marks.isEmpty() ? tr("The paper cites no act.")
                     : own           ? tr("Chosen by you: %1").arg(cited)
                                     : tr("As usual: %1").arg(cited));
    setRole(m_cited, marks.isEmpty() ? "warning" : "");
    m_usual->setVisible(own);
    showSuccessor();
}

void GroundsCard::fillList()
{
    m_putting = true;
    const int row = std::max(0, m_list->currentRow());
    m_list->clear();
    for (const ActRow& act : m_acts) {
        auto* item = new QListWidgetItem(lineOf(act), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(actKeyRole, act.act.key);
        item->setToolTip(actSubject(act));
        if (act.state != ActState::InForce) {
            item->setForeground(colours().muted);
        }
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_putting = false;
    m_filter->setVisible(m_list->count() > longLibrary);
    narrow(m_filter->text());
}

void GroundsCard::showTicks()
{
    m_putting = true;
    const QStringList& cited = m_work.grounds().cited;
    for (int row = 0; row < m_list->count(); ++row) {
        auto* item = m_list->item(row);
        item->setCheckState(cited.contains(item->data(actKeyRole).toString()) ? Qt::Checked : Qt::Unchecked);
    }
    m_putting = false;
}

void GroundsCard::narrow(const QString& text)
{
    const QStringList words = base::foldedKey(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (std::size_t i = 0; i < m_acts.size(); ++i) {
        const bool found =
            std::ranges::all_of(words, [&](const QString& word) { return m_acts[i].key.contains(word); });
        m_list->item(static_cast<int>(i))->setHidden(!found);
    }
}

void GroundsCard::takeTicks()
{
    if (m_putting) {
        return;
    }
    QStringList keys;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked) {
            keys << m_list->item(row)->data(actKeyRole).toString();
        }
    }
    m_work.setGrounds(keys);
}

const ActRow* GroundsCard::actOf(const QString& key) const
{
    const auto found = std::ranges::find_if(m_acts, [&](const ActRow& row) { return row.act.key == key; });
    return found == m_acts.end() ? nullptr : &*found;
}

const ActRow* GroundsCard::successorOfCurrent() const
{
    const auto* item = m_list->currentItem();
    const ActRow* act = item ? actOf(item->data(actKeyRole).toString()) : nullptr;
    for (std::size_t step = 0; act && act->state == ActState::Over; ++step) {
        act = step < m_acts.size() ? actOf(act->act.successor) : nullptr;
    }
    return act && item->data(actKeyRole) != act->act.key ? act : nullptr;
}

void GroundsCard::showSuccessor()
{
    const ActRow* successor = successorOfCurrent();
    m_successor->setVisible(successor);
    m_successor->setToolTip(successor ? successor->name : QString());
}

void GroundsCard::takeSuccessor()
{
    const QString old = m_list->currentItem()->data(actKeyRole).toString();
    const QString successor = successorOfCurrent()->act.key;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(actKeyRole) == successor) {
            m_list->setCurrentRow(row);
        }
    }
    m_list->setFocus(Qt::OtherFocusReason);
    QStringList keys = m_work.grounds().cited;
    keys.removeAll(old);
    if (!keys.contains(successor)) {
        keys << successor;
    }
    m_work.setGrounds(keys);
}

void GroundsCard::openLibrary()
{
    auto* dialog = new ActsDialog(m_workspace, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, &m_work, &PaperWork::renew);
    dialog->open();
}

} // namespace kurator::ui
