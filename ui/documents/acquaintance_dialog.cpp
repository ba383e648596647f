#include "ui/documents/acquaintance_dialog.h"

#include "language/date_words.h"
#include "office/paper_life.h"
#include "ui/common/help_key.h"
#include "ui/common/list_panel.h"
#include "ui/common/long_work.h"
#include "ui/common/look.h"
#include "ui/common/message_bar.h"
#include "ui/common/texts.h"
#include "ui/documents/acquaintance_deeds.h"
#include "ui/documents/print_card.h"
#include "ui/documents/print_job.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr QSize acquaintanceSize(1060, 640);
constexpr int deedsInLetters = 44;

std::vector<ListColumn<lists::AcquaintanceRow>> acquaintanceColumns()
{
    using Row = lists::AcquaintanceRow;
    const auto dot = [](const Row& row, int role) {
        return role == DotColourRole ? QVariant(row.signedOn ? colours().good : colours().warning)
                                     : QVariant();
    };
    return {{QStringLiteral("name"),
             AcquaintanceDialog::tr("Name"),
             [](const Row& row) { return row.name; },
             36,
             {},
             dot},
            {QStringLiteral("position"), AcquaintanceDialog::tr("Position"),
             [](const Row& row) { return row.position; }, 28},
            {QStringLiteral("department"), AcquaintanceDialog::tr("Department"),
             [](const Row& row) { return row.department; }, 16},
            {QStringLiteral("signed"), AcquaintanceDialog::tr("Signed on"),
             [](const Row& row) {
                 return row.signedOn ? language::shortDate(*row.signedOn) : AcquaintanceDialog::tr("not yet");
             },
             14, [](const Row& row) { return QVariant(row.signedOn.value_or(QDate())); }}};
}

} // namespace

AcquaintanceDialog::AcquaintanceDialog(Workspace& workspace, base::Id<documents::Document> id,
                                       const QString& title, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_id(id), m_title(title),
      m_model(
          acquaintanceColumns(), [](const lists::AcquaintanceRow& row) { return row.id; },
          [](const lists::AcquaintanceRow& row) { return row.key; }),
      m_panel(new ListPanel(QStringLiteral("acquaintance"), tr("Sheet of acquaintance"), m_model, this)),
      m_messages(new MessageBar(this)), m_longWork(new LongWork(this)),
      m_job(new PrintJob(this, *m_longWork, *m_messages)), m_summary(headingLabel({}, this)),
      m_deeds(new AcquaintanceDeeds(workspace, id, this))
{
    setWindowTitle(tr("Sheet of acquaintance"));
    addHelpKey(*this, workspace, QStringLiteral("documents"));
    resize(acquaintanceSize);
    m_panel->setEmptyText(
        tr("Nobody stands on the sheet yet. Add the employees who have to read the paper."));
    auto* about = mutedLabel(title, this);
    about->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_panel, 1);
    makePrinting();
    row->addWidget(makeSide());
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    column->addWidget(about);
    column->addWidget(m_summary);
    column->addWidget(m_messages);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    for (auto* button : findChildren<QPushButton*>()) {
        button->setAutoDefault(false);
    }
    connect(&workspace, &Workspace::changed, this, &AcquaintanceDialog::refresh);
    refresh();
    connectDeeds(); // the first choice is that of the rows above
    m_panel->view()->setFocus();
}

QWidget* AcquaintanceDialog::makeSide()
{
    auto* inside = new QWidget(this);
    inside->setObjectName(QStringLiteral("scrolled"));
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(10);
    column->addWidget(m_deeds);
    column->addWidget(m_printing);
    column->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(fontMetrics().averageCharWidth() * deedsInLetters + 30);
    scroll->setWidget(inside);
    return scroll;
}

void AcquaintanceDialog::makePrinting()
{
    m_printing = new PrintCard(tr("Sheet to sign on"), this);
    m_byDepartment = new QCheckBox(tr("A sheet for eac&h department"), m_printing);
    m_printing->addAbove(m_byDepartment);
    connect(m_printing, &PrintCard::printAsked, this, &AcquaintanceDialog::print);
    connect(m_printing, &PrintCard::saveAsked, this, &AcquaintanceDialog::saveFile);
}

void AcquaintanceDialog::connectDeeds()
{
    ListView* view = m_panel->view();
    connect(view, &ListView::archiveAsked, m_deeds, &AcquaintanceDeeds::remove);
    connect(view, &ListView::choiceChanged, this, [this] { m_deeds->showChosen(chosenRows()); });
    connect(view, &ListView::opened, m_deeds, &AcquaintanceDeeds::startSigning);
    connect(m_deeds, &AcquaintanceDeeds::tried, this, [this] { m_messages->clear(); });
    connect(m_deeds, &AcquaintanceDeeds::refused, this,
            [this](const base::Error& error) { m_messages->refuse(error); });
}

void AcquaintanceDialog::refresh()
{
    m_model.setRows(lists::acquaintanceRows(m_workspace.desk(), m_id));
    const auto& rows = m_model.rows();
    const auto signedCount =
        std::ranges::count_if(rows, [](const auto& row) { return row.signedOn.has_value(); });
    m_summary->setText(tr("%1 of %2 have read it").arg(signedCount).arg(rows.size()));
    m_printing->setReady(!rows.empty());
    m_deeds->showRows(rows, chosenRows());
}

std::vector<lists::AcquaintanceRow> AcquaintanceDialog::chosenRows() const
{
    std::vector<lists::AcquaintanceRow> rows;
    for (const QUuid& id : m_panel->view()->chosenIds()) {
        rows.push_back(*m_model.find(id));
    }
    return rows;
}

AcquaintanceDialog::Sheets AcquaintanceDialog::sheets()
{
    QStringList departments;
    if (m_byDepartment->isChecked()) {
        for (const lists::AcquaintanceRow& row : m_model.rows()) {
            departments << row.department;
        }
        departments.removeDuplicates();
    }
    auto sheets = office::acquaintanceSheets(m_workspace.desk(), m_id, departments);
    if (!sheets) {
        m_messages->refuse(sheets.error());
        return nullptr;
    }
    return std::make_shared<const std::vector<documents::Paper>>(std::move(*sheets));
}

void AcquaintanceDialog::print()
{
    if (const Sheets made = sheets()) {
        m_job->print(made, tr("Sheet of acquaintance: %1").arg(m_title), 0);
    }
}

void AcquaintanceDialog::saveFile()
{
    if (const Sheets made = sheets()) {
        m_job->save(made, tr("Sheet of acquaintance: %1").arg(m_title));
    }
}

} // namespace kurator::ui
