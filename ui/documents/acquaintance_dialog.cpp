#include "ui/documents/acquaintance_dialog.h"

#include "language/date_words.h"
#include "lists/paper_people_list.h"
#include "office/paper_life.h"
#include "ui/common/choice_picker.h"
#include "ui/common/date_editor.h"
#include "ui/common/flow_layout.h"
#include "ui/common/form.h"
#include "ui/common/help_key.h"
#include "ui/common/list_panel.h"
#include "ui/common/long_work.h"
#include "ui/common/look.h"
#include "ui/common/message_bar.h"
#include "ui/common/texts.h"
#include "ui/documents/print_job.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
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
      m_job(new PrintJob(this, *m_longWork, *m_messages)), m_summary(headingLabel({}, this))
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
    row->addWidget(makeDeeds());
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
    connect(m_panel->view(), &ListView::archiveAsked, this, &AcquaintanceDialog::remove);
    connect(m_panel->view(), &ListView::choiceChanged, this, &AcquaintanceDialog::showChoice);
    connect(m_panel->view(), &ListView::opened, this, [this] { m_day->setFocus(Qt::OtherFocusReason); });
    connect(&workspace, &Workspace::changed, this, &AcquaintanceDialog::refresh);
    refresh();
    m_panel->view()->setFocus();
}

QWidget* AcquaintanceDialog::makeDeeds()
{
    auto* inside = new QWidget(this);
    inside->setObjectName(QStringLiteral("scrolled"));
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(10);
    column->addWidget(makeSigning());
    column->addWidget(makeAdding());
    column->addWidget(makeDepartment());
    column->addWidget(makePrinting());
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

QFrame* AcquaintanceDialog::makeSigning()
{
    auto* card = cardFrame(tr("Who has signed"), this);
    m_signForm = new Form(card);
    m_day = new DateEditor(tr("Signed on"), m_signForm);
    m_day->setDate(m_workspace.desk().today());
    m_signForm->addField(tr("&On"), m_day);
    m_sign = mainButton(tr("&Mark the chosen"), card);
    m_takeBack = new QPushButton(tr("&Take the mark back"), card);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_sign);
    buttons->addWidget(m_takeBack);
    columnOf(card)->addWidget(m_signForm);
    columnOf(card)->addLayout(buttons);
    connect(m_sign, &QPushButton::clicked, this, &AcquaintanceDialog::sign);
    connect(m_takeBack, &QPushButton::clicked, this, &AcquaintanceDialog::takeBack);
    connect(m_day, &DateEditor::dateChanged, m_signForm, [this] { m_signForm->setFault(m_day, {}); });
    return card;
}

QFrame* AcquaintanceDialog::makeAdding()
{
    auto* card = cardFrame(tr("Who stands on the sheet"), this);
    m_people = new ChoicePicker(tr("Employees to add"), tr("a part of the name or position"), card);
    m_add = new QPushButton(tr("&Add"), card);
    m_remove = new QPushButton(tr("Take o&ff the sheet"), card);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    columnOf(card)->addWidget(m_people);
    columnOf(card)->addLayout(buttons);
    connect(m_people, &ChoicePicker::edited, this, &AcquaintanceDialog::showChoice);
    connect(m_people, &ChoicePicker::confirmed, this, &AcquaintanceDialog::add);
    connect(m_add, &QPushButton::clicked, this, &AcquaintanceDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &AcquaintanceDialog::remove);
    return card;
}

QFrame* AcquaintanceDialog::makeDepartment()
{
    auto* card = cardFrame(tr("Department"), this);
    m_department = new QLineEdit(card);
    m_department->setAccessibleName(tr("Department of the chosen"));
    m_setDepartment = new QPushButton(tr("&Write down"), card);
    auto* row = new QHBoxLayout;
    row->addWidget(m_department, 1);
    row->addWidget(m_setDepartment);
    columnOf(card)->addLayout(row);
    connect(m_department, &QLineEdit::returnPressed, this, &AcquaintanceDialog::setDepartment);
    connect(m_setDepartment, &QPushButton::clicked, this, &AcquaintanceDialog::setDepartment);
    return card;
}

QFrame* AcquaintanceDialog::makePrinting()
{
    auto* card = cardFrame(tr("Sheet to sign on"), this);
    m_byDepartment = new QCheckBox(tr("A sheet for eac&h department"), card);
    m_print = new QPushButton(tr("&Print…"), card);
    m_save = new QPushButton(tr("&Save a file…"), card);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_print);
    buttons->addWidget(m_save);
    columnOf(card)->addWidget(m_byDepartment);
    columnOf(card)->addLayout(buttons);
    connect(m_print, &QPushButton::clicked, this, &AcquaintanceDialog::print);
    connect(m_save, &QPushButton::clicked, this, &AcquaintanceDialog::saveFile);
    return card;
}

void AcquaintanceDialog::refresh()
{
    m_model.setRows(lists::acquaintanceRows(m_workspace.desk(), m_id));
    const auto& rows = m_model.rows();
    const auto signedCount =
        std::ranges::count_if(rows, [](const auto& row) { return row.signedOn.has_value(); });
    m_summary->setText(tr("%1 of %2 have read it").arg(signedCount).arg(rows.size()));
    std::vector<PickChoice> choices;
    for (const lists::AnswerPersonRow& row : lists::answerPeopleRows(m_workspace.desk())) {
        const bool there = m_model.find(QUuid::fromString(row.person));
        if (row.employee && !there) {
            choices.push_back({row.person, row.name, row.place});
        }
    }
    m_people->setChoices(std::move(choices));
    showChoice();
}

void AcquaintanceDialog::showChoice()
{
    const auto ids = m_panel->view()->chosenIds();
    const bool writable = !m_workspace.whyReadOnly();
    const bool any = writable && !ids.empty();
    const bool anySigned = std::ranges::any_of(ids, [this](const QUuid& id) {
        const auto* row = m_model.find(id);
        return row && row->signedOn;
    });
    m_sign->setEnabled(any);
    m_takeBack->setEnabled(any && anySigned);
    m_remove->setEnabled(any && !anySigned);
    m_setDepartment->setEnabled(any);
    m_add->setEnabled(writable && !m_people->chosen().isEmpty());
    const auto* row = ids.empty() ? nullptr : m_model.find(ids.front());
    if (!m_department->hasFocus()) {
        m_department->setText(row ? row->department : QString());
    }
    for (QPushButton* button : {m_print, m_save}) {
        button->setEnabled(!m_model.rows().empty());
    }
}

std::vector<std::size_t> AcquaintanceDialog::chosenLines() const
{
    std::vector<std::size_t> lines;
    for (const QUuid& id : m_panel->view()->chosenIds()) {
        lines.push_back(m_model.find(id)->line);
    }
    return lines;
}

template <class UseCase>
bool AcquaintanceDialog::perform(UseCase useCase)
{
    m_messages->clear();
    const auto done = m_workspace.perform(useCase);
    if (!done) {
        m_messages->refuse(done.error());
    }
    return done.has_value();
}

void AcquaintanceDialog::sign()
{
    const auto day = m_day->date();
    if (!day) {
        m_signForm->setFault(m_day, tr("Write the day like this: 05.09.2026."));
        m_signForm->showFirstFault();
        return;
    }
    const auto lines = chosenLines();
    if (perform([&](office::Desk& desk) { return office::markAcquainted(desk, m_id, lines, day); })) {
        Q_EMIT m_workspace.said(
            tr("Acquaintance marked: %n person(s)", nullptr, static_cast<int>(lines.size())));
    }
}

void AcquaintanceDialog::takeBack()
{
    perform([lines = chosenLines(), this](office::Desk& desk) {
        return office::markAcquainted(desk, m_id, lines, std::nullopt);
    });
}

void AcquaintanceDialog::setDepartment()
{
    if (m_setDepartment->isEnabled()) {
        perform([lines = chosenLines(), this](office::Desk& desk) {
            return office::setDepartment(desk, m_id, lines, m_department->text());
        });
    }
}

void AcquaintanceDialog::add()
{
    const QStringList persons = m_people->chosen();
    if (!persons.isEmpty()) {
        perform([&](office::Desk& desk) { return office::addAcquainted(desk, m_id, persons); });
    }
}

void AcquaintanceDialog::remove()
{
    if (m_remove->isEnabled()) {
        perform([lines = chosenLines(), this](office::Desk& desk) {
            return office::removeAcquainted(desk, m_id, lines);
        });
    }
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
