#include "ui/matching/ballots_dialog.h"

#include "base/text.h"
#include "messages/message.h"
#include "office/ballot_blanks.h"
#include "office/ballots.h"
#include "school/lookup.h"
#include "ui/common/choice_picker.h"
#include "ui/common/form_draft.h"
#include "ui/common/help_key.h"
#include "ui/common/texts.h"
#include "ui/matching/ballot_blanks_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr int ballotsInLetters = 104;
constexpr int ballotsInLines = 26;

} // namespace

BallotsDialog::BallotsDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_search(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_name(titleLabel({}, this)), m_fault(mutedLabel({}, this)),
      m_choices(new ChoicePicker(tr("Choices, the best first"), tr("A name"), this)),
      m_comment(new QLineEdit(this)), m_next(nullptr), m_count(mutedLabel({}, this)),
      m_draft(new FormDraft(workspace, this))
{
    setWindowTitle(tr("Ballots of the group meeting"));
    addHelpKey(*this, workspace, QStringLiteral("matching"));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(20);
    columns->addWidget(makeList(), 2);
    columns->addWidget(makeBallot(), 3);
    auto* buttons = new QDialogButtonBox(this);
    m_next = mainButton(tr("&Write down and go on"), this);
    buttons->addButton(m_next, QDialogButtonBox::ActionRole);
    m_next->setDefault(true);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    auto* print = buttons->addButton(tr("&Print blanks…"), QDialogButtonBox::ResetRole);
    print->setToolTip(tr("A sheet for each participant, to fill in at the meeting"));
    auto* import = buttons->addButton(tr("From a &table…"), QDialogButtonBox::ResetRole);
    import->setToolTip(tr("Ballots that were collected in a spreadsheet or an online form"));
    for (auto* aside : {print, import}) {
        aside->setAutoDefault(false);
    }
    connect(print, &QPushButton::clicked, this, &BallotsDialog::printBlanks);
    connect(import, &QPushButton::clicked, this, [this] {
        m_wantsImport = true;
        accept();
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addLayout(columns, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * ballotsInLetters, fontMetrics().lineSpacing() * ballotsInLines);

    m_draft->add(
        QStringLiteral("choices"), [this] { return m_choices->chosen().join(QLatin1Char(' ')); },
        [this](const QString& ids) {
            m_choices->setChosen(ids.split(QLatin1Char(' '), Qt::SkipEmptyParts));
        });
    m_draft->add(QStringLiteral("comment"), m_comment);
    connect(m_choices, &ChoicePicker::edited, this, &BallotsDialog::noteEdited);
    connect(m_next, &QPushButton::clicked, this, &BallotsDialog::writeAndGoOn);
    connect(buttons, &QDialogButtonBox::rejected, this, &BallotsDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &BallotsDialog::showPerson);
    connect(m_search, &QLineEdit::textChanged, this, &BallotsDialog::find);
    fillList();
    const auto blank = std::ranges::find(m_rows, false, &lists::BallotRow::filledIn);
    m_list->setCurrentRow(blank == m_rows.end() ? 0 : static_cast<int>(blank - m_rows.begin()));
    m_choices->setFocus();
}

void BallotsDialog::printBlanks()
{
    const auto blanks = office::ballotBlanks(m_workspace.desk());
    if (!blanks) {
        m_fault->setText(messages::text(blanks.error().code, blanks.error().arguments));
        m_fault->show();
        return;
    }
    BallotBlanksDialog dialog(m_workspace, *blanks, this);
    dialog.exec();
}

QWidget* BallotsDialog::makeList()
{
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    m_search->setPlaceholderText(tr("Find a person"));
    m_search->setAccessibleName(tr("Find a person"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Participants"));
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_count);
    return part;
}

QWidget* BallotsDialog::makeBallot()
{
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    m_name->setWordWrap(true);
    auto* intro = mutedLabel(tr("Whom the person named, the best first, three at most. Enter in the empty "
                                "field writes the ballot down."),
                             part);
    intro->setWordWrap(true);
    setRole(m_fault, "fault");
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto* comment = new QLabel(tr("&Remark of the person"), part);
    comment->setBuddy(m_comment);
    column->addWidget(m_name);
    column->addWidget(intro);
    column->addWidget(m_choices);
    column->addWidget(m_fault);
    column->addWidget(comment);
    column->addWidget(m_comment);
    column->addStretch();
    return part;
}

void BallotsDialog::fillList()
{
    m_rows = lists::ballotRows(m_workspace.desk());
    const QSignalBlocker quiet(m_list);
    const int place = m_list->currentRow();
    m_list->clear();
    for (const lists::BallotRow& row : m_rows) {
        const QString side = row.side == people::Side::Mentee ? tr("mentee") : tr("mentor");
        const QString about = row.className.isEmpty() ? side : side + QStringLiteral(", ") + row.className;
        auto* item = new QListWidgetItem((row.filledIn ? QStringLiteral("✓ ") : QString()) + row.name +
                                             QStringLiteral(" · ") + about,
                                         m_list);
        item->setToolTip(row.choices.join(QLatin1Char('\n')));
    }
    m_list->setCurrentRow(place);
    const auto filled = static_cast<int>(std::ranges::count(m_rows, true, &lists::BallotRow::filledIn));
    m_count->setText(tr("Filled in: %1 of %2").arg(filled).arg(m_rows.size()));
    find(m_search->text());
}

void BallotsDialog::find(const QString& text)
{
    const QString key = base::foldedKey(text);
    for (int at = 0; at < m_list->count(); ++at) {
        m_list->item(at)->setHidden(!base::foldedKey(m_rows[static_cast<size_t>(at)].name).contains(key));
    }
}

const lists::BallotRow* BallotsDialog::current() const
{
    const int at = m_list->currentRow();
    return at < 0 || static_cast<size_t>(at) >= m_rows.size() ? nullptr : &m_rows[static_cast<size_t>(at)];
}

void BallotsDialog::showPerson()
{
    const lists::BallotRow* row = current();
    m_fault->hide();
    for (QWidget* part : std::initializer_list<QWidget*>{m_choices, m_comment, m_next}) {
        part->setEnabled(row != nullptr);
    }
    if (!row) {
        m_name->setText(tr("Nobody takes part yet."));
        return;
    }
    const office::Desk& desk = m_workspace.desk();
    const QString side = row->side == people::Side::Mentee ? tr("mentee") : tr("mentor");
    m_name->setText(row->name + QStringLiteral(", ") + side);
    std::vector<PickChoice> choices;
    for (const auto& other : office::mayBeChosen(desk, row->entry)) {
        const auto* entry = desk.lookup().entry(other);
        choices.push_back({other.toString(), desk.lookup().nameOf(other),
                           entry->className.isEmpty() ? entry->position : entry->className});
    }
    m_choices->setChoices(std::move(choices));
    const pairs::Ballot* ballot = office::ballotOf(desk.snapshot(), row->entry);
    m_draft->show(
        QStringLiteral("ballot:") + row->entry.toString(),
        {{QStringLiteral("choices"), ballot ? idsAsTexts(ballot->choices).join(QLatin1Char(' ')) : QString()},
         {QStringLiteral("comment"), ballot ? ballot->comment : QString()}});
}

void BallotsDialog::noteEdited()
{
    m_fault->hide();
    m_draft->note();
}

bool BallotsDialog::write()
{
    const lists::BallotRow* row = current();
    if (!row) {
        return false;
    }
    if (const QString typed = m_choices->unfinished(); !typed.isEmpty()) {
        m_fault->setText(tr("“%1” is nobody of the list yet: choose a name or clear the field.").arg(typed));
        m_fault->show();
        return false;
    }
    const office::BallotWish wish{row->entry, idsOfTexts<people::Entry>(m_choices->chosen()),
                                  m_comment->text()};
    if (m_draft->changedCount() == 0) {
        return true;
    }
    const auto saved =
        m_workspace.perform([&](office::Desk& desk) { return office::saveBallots(desk, {wish}); });
    if (!saved) {
        m_fault->setText(messages::text(saved.error().code, saved.error().arguments));
        m_fault->show();
        return false;
    }
    m_draft->drop();
    fillList();
    return true;
}

void BallotsDialog::writeAndGoOn()
{
    if (!write()) {
        return;
    }
    for (int at = m_list->currentRow() + 1; at < m_list->count(); ++at) {
        if (!m_list->item(at)->isHidden()) {
            m_list->setCurrentRow(at);
            m_choices->setFocus();
            return;
        }
    }
    showPerson();
    m_choices->setFocus();
}

} // namespace kurator::ui
