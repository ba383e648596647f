#include "ui/documents/people_dialog.h"

#include "ui/common/list_panel.h"
#include "ui/common/look.h"
#include "ui/common/texts.h"
#include "ui/documents/paper_work.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

using PersonRow = lists::PaperPersonRow;

constexpr int dialogWidthInLetters = 100;
constexpr int dialogHeightInLines = 30;

std::vector<ListColumn<PersonRow>> personColumns(bool canLack)
{
    std::vector<ListColumn<PersonRow>> columns{
        {QStringLiteral("name"),
         PeopleDialog::tr("Name"),
         [](const PersonRow& row) { return row.name; },
         34,
         {},
         [canLack](const PersonRow& row, int role) {
             return role == DotColourRole && canLack && row.lacks ? QVariant(colours().warning) : QVariant();
         }},
        {QStringLiteral("place"), PeopleDialog::tr("Class or position"),
         [](const PersonRow& row) { return row.place; }, 24,
         [](const PersonRow& row) { return QVariant(row.rank); }}};
    if (canLack) {
        columns.push_back({QStringLiteral("state"), PeopleDialog::tr("Paper"),
                           [](const PersonRow& row) {
                               return row.lacks ? PeopleDialog::tr("not there yet")
                                                : PeopleDialog::tr("there already");
                           },
                           16, [](const PersonRow& row) { return QVariant(row.lacks ? 0 : 1); }});
    }
    return columns;
}

} // namespace

PeopleDialog::PeopleDialog(PaperWork& work, QWidget* parent)
    : QDialog(parent), m_work(work), m_model(
                                         personColumns(lists::canLack(work.request().kind)),
                                         [](const PersonRow& row) { return row.entry.uuid(); },
                                         [](const PersonRow& row) { return row.key; }),
      m_panel(new ListPanel(QStringLiteral("paper-people"), tr("People to choose from"), m_model, this))
{
    const bool one = lists::goesToOne(work.request().kind);
    setWindowTitle(tr("For whom"));
    resize(fontMetrics().averageCharWidth() * dialogWidthInLetters,
           fontMetrics().lineSpacing() * dialogHeightInLines);
    auto* intro =
        mutedLabel(one ? tr("The letter goes to one person.")
                       : tr("Several with Ctrl or Shift, all that are shown with Ctrl+A. A class is "
                            "found by its name: 7б."),
                   this);
    intro->setWordWrap(true);
    m_panel->view()->setSelectionMode(one ? QAbstractItemView::SingleSelection
                                          : QAbstractItemView::ExtendedSelection);
    m_panel->setEmptyText(tr("Nobody in the bases is to have this paper."));
    auto* buttons = new QDialogButtonBox(this);
    m_choose = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_choose->setProperty("main", true);
    m_choose->setDefault(true);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(intro);
    column->addWidget(m_panel, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PeopleDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_panel->view(), &ListView::choiceChanged, this, &PeopleDialog::showChoice);
    connect(m_panel->view(), &ListView::opened, this, &PeopleDialog::accept);
    m_model.setRows(work.peopleToChoose());
    std::vector<QUuid> chosen;
    for (const auto& entry : work.request().entries) {
        chosen.push_back(entry.uuid());
    }
    m_panel->view()->choose(chosen);
    showChoice();
    m_panel->filterBox()->setFocus();
}

void PeopleDialog::showChoice()
{
    const auto count = static_cast<int>(m_panel->view()->chosenIds().size());
    m_choose->setText(count == 0 ? tr("C&hoose") : tr("C&hoose %n person(s)", nullptr, count));
    m_choose->setEnabled(count > 0);
}

void PeopleDialog::accept()
{
    std::vector<base::Id<people::Entry>> entries;
    for (const QUuid& id : m_panel->view()->chosenIds()) {
        entries.emplace_back(id);
    }
    if (!entries.empty()) {
        m_work.setEntries(entries);
        QDialog::accept();
    }
}

} // namespace kurator::ui
