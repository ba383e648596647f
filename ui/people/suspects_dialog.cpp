#include "ui/people/suspects_dialog.h"

#include "office/tell_apart.h"
#include "ui/common/list_panel.h"
#include "ui/common/look.h"
#include "ui/common/message_bar.h"
#include "ui/common/texts.h"
#include "ui/people/merge_dialog.h"
#include "ui/people/merge_texts.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr int suspectsWidthInLetters = 164;
constexpr int suspectsHeightInLines = 32;
constexpr int almostSure = 80; // the weight from which a likeness is marked

using SuspectColumn = ListColumn<lists::SuspectRow>;

SuspectColumn suspectColumn(const char* id, const QString& title, int width,
                            QString (*text)(const lists::SuspectRow&))
{
    SuspectColumn column;
    column.id = QLatin1String(id);
    column.title = title;
    column.text = text;
    column.width = width;
    column.extra = [text](const lists::SuspectRow& row, int role) {
        return role == Qt::ToolTipRole ? QVariant(text(row)) : QVariant();
    };
    return column;
}

QString whoText(const lists::SuspectPerson& person)
{
    const QString details = suspectDetails(person);
    return details.isEmpty() ? person.name : person.name + QStringLiteral(" · ") + details;
}

bool isAlmostSure(const lists::SuspectRow& row)
{
    return row.reasons.front().weight >= almostSure;
}

QString likenessText(const lists::SuspectRow& row)
{
    return isAlmostSure(row) ? SuspectsDialog::tr("almost sure") : SuspectsDialog::tr("perhaps");
}

std::vector<SuspectColumn> suspectColumns()
{
    auto likeness = suspectColumn("likeness", SuspectsDialog::tr("Likeness"), 16, likenessText);
    likeness.sortKey = [](const lists::SuspectRow& row) { return QVariant(-row.reasons.front().weight); };
    likeness.extra = [](const lists::SuspectRow& row, int role) {
        return role == DotColourRole ? QVariant(isAlmostSure(row) ? colours().warning : colours().accent)
                                     : QVariant();
    };
    return {std::move(likeness),
            suspectColumn("one", SuspectsDialog::tr("Who"), 38,
                          [](const lists::SuspectRow& row) { return whoText(row.first); }),
            suspectColumn("other", SuspectsDialog::tr("Looks like"), 38,
                          [](const lists::SuspectRow& row) { return whoText(row.second); }),
            suspectColumn("why", SuspectsDialog::tr("Why"), 40,
                          [](const lists::SuspectRow& row) { return suspectReasons(row); })};
}

} // namespace

SuspectsDialog::SuspectsDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace),
      m_model(
          suspectColumns(), [](const lists::SuspectRow& row) { return row.id; },
          [](const lists::SuspectRow& row) { return row.key; }),
      m_messages(new MessageBar(this)),
      m_panel(new ListPanel(QStringLiteral("suspects"), tr("People who look alike"), m_model, this)),
      m_compare(mainButton(tr("&Compare and make one…"), this)),
      m_apart(new QPushButton(tr("These are &different people"), this))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("People who look alike"));
    auto* explanation =
        mutedLabel(tr("These cards may be of one person. The most likely ones stand first."), this);
    explanation->setWordWrap(true);
    m_panel->setEmptyText(tr("Nobody looks entered twice."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(10);
    column->addWidget(m_messages);
    column->addWidget(explanation);
    column->addWidget(m_panel, 1);
    column->addWidget(makeButtons());
    connect(m_panel->view(), &ListView::opened, this, &SuspectsDialog::compare);
    connect(m_panel->view(), &ListView::currentChangedTo, this, &SuspectsDialog::showButtons);
    connect(&workspace, &Workspace::changed, this, &SuspectsDialog::refresh);
    connect(&workspace, &Workspace::refused, m_messages, &MessageBar::refuse);
    refresh();
    const QSize wanted(fontMetrics().averageCharWidth() * suspectsWidthInLetters,
                       fontMetrics().lineSpacing() * suspectsHeightInLines);
    resize(parent ? wanted.boundedTo(parent->window()->size() - QSize(60, 40)) : wanted);
    m_panel->view()->setFocus(Qt::OtherFocusReason);
}

QWidget* SuspectsDialog::makeButtons()
{
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto* close = new QPushButton(tr("Close"), buttons);
    row->addWidget(close);
    row->addStretch();
    row->addWidget(m_apart);
    row->addWidget(m_compare);
    for (QPushButton* button : {close, m_apart, m_compare}) {
        button->setAutoDefault(false);
    }
    m_compare->setToolTip(tr("Enter in the list"));
    m_apart->setToolTip(QKeySequence(QKeySequence::Delete).toString(QKeySequence::NativeText));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_compare, &QPushButton::clicked, this, &SuspectsDialog::compare);
    connect(m_apart, &QPushButton::clicked, this, &SuspectsDialog::tellApart);
    connect(m_panel->view(), &ListView::archiveAsked, this, &SuspectsDialog::tellApart);
    return buttons;
}

// The cursor stays where it was in the list, so that a pile is looked through by keys.
void SuspectsDialog::refresh()
{
    const int at = m_panel->view()->currentIndex().row();
    m_model.setRows(lists::suspectRows(m_workspace.desk()));
    const int last = m_model.rowCount() - 1;
    if (last >= 0 && m_panel->view()->currentId().isNull()) {
        m_panel->view()->choose({m_model.idAt(std::clamp(at, 0, last))});
    }
    showButtons();
}

void SuspectsDialog::showButtons()
{
    const bool any = m_model.find(m_panel->view()->currentId()) != nullptr;
    m_compare->setEnabled(any);
    m_apart->setEnabled(any);
}

void SuspectsDialog::compare()
{
    const auto* row = m_model.find(m_panel->view()->currentId());
    if (!row) {
        return;
    }
    auto* dialog = new MergeDialog(m_workspace, row->first.person, row->second.person, this);
    connect(dialog, &MergeDialog::decided, this, &SuspectsDialog::say);
    dialog->open();
}

void SuspectsDialog::tellApart()
{
    const auto* row = m_model.find(m_panel->view()->currentId());
    if (!row) {
        return;
    }
    const auto one = row->first.person;
    const auto other = row->second.person;
    if (m_workspace.perform([&](office::Desk& desk) { return office::tellApart(desk, one, other); })) {
        const QString sentence = tr("Remembered: these are different people.");
        Q_EMIT m_workspace.said(sentence);
        say(sentence);
    }
}

void SuspectsDialog::say(const QString& sentence)
{
    m_messages->say(MessageBar::Kind::Good, sentence, tr("&Undo"), [this] {
        m_messages->clear();
        m_workspace.undo();
    });
}

} // namespace kurator::ui
