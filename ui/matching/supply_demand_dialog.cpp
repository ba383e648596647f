#include "ui/matching/supply_demand_dialog.h"

#include "office/competence_letter.h"
#include "ui/common/help_key.h"
#include "ui/common/texts.h"
#include "ui/matching/demand_bars.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr int demandInLetters = 112;
constexpr int demandInLines = 30;
constexpr std::size_t rowsShown = 60;   // beyond them only what few ask for
constexpr qsizetype topicsInLetter = 5; // a letter that asks for more asks for nothing
constexpr int longestWithoutPlaces = 1;

QLabel* plainLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

SupplyDemandDialog::SupplyDemandDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_rows(lists::supplyAndDemand(workspace.desk()))
{
    setWindowTitle(tr("Requests and mentors"));
    addHelpKey(*this, workspace, QStringLiteral("matching"));
    resize(fontMetrics().averageCharWidth() * demandInLetters, fontMetrics().lineSpacing() * demandInLines);
    auto* intro = plainLabel(tr("Upper bar: mentees without a mentor who ask for it. Lower bar: free places "
                                "of mentors who can help. What lacks is marked."),
                             this);
    setRole(intro, "muted");
    auto* buttons = new QDialogButtonBox(this);
    auto* all = buttons->addButton(tr("&Letter about all that lacks…"), QDialogButtonBox::ActionRole);
    all->setToolTip(tr("To an employer or a partner, with what lacks most"));
    all->setAutoDefault(false);
    all->setEnabled(!lackingTopics().isEmpty());
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    connect(all, &QPushButton::clicked, this, [this] { askForLetter(lackingTopics()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(intro);
    column->addWidget(makeRows(), 1);
    column->addWidget(buttons);
}

QWidget* SupplyDemandDialog::makeRows()
{
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* content = new QWidget(scroll);
    content->setObjectName(QStringLiteral("scrolled"));
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 4);
    grid->setColumnStretch(2, 3);
    int longest = longestWithoutPlaces;
    for (const lists::DemandRow& row : m_rows) {
        longest = qMax(longest, row.asked);
    }
    for (std::size_t i = 0; i < std::min(m_rows.size(), rowsShown); ++i) {
        addRow(*grid, content, m_rows[i], longest);
    }
    if (m_rows.empty()) {
        grid->addWidget(
            plainLabel(tr("Nobody who looks for a mentor has told a request. Write requests in the cards of "
                          "mentees."),
                       content),
            0, 0, 1, 4);
    } else if (m_rows.size() > rowsShown) {
        grid->addWidget(
            mutedLabel(tr("and %n more", nullptr, static_cast<int>(m_rows.size() - rowsShown)), content),
            grid->rowCount(), 0);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    scroll->setWidget(content);
    return scroll;
}

void SupplyDemandDialog::addRow(QGridLayout& grid, QWidget* over, const lists::DemandRow& row, int longest)
{
    const int line = grid.rowCount();
    grid.addWidget(plainLabel(row.topic, over), line, 0);
    grid.addWidget(new DemandBars(row.asked, row.places, longest, over), line, 1);
    QString told = tr("%n ask(s)", nullptr, row.asked) + QStringLiteral(", ") +
                   tr("%n free place(s)", "of mentors who can help", row.places);
    if (row.lacking() > 0) {
        told += QLatin1Char('\n') + tr("%n lack(s)", nullptr, row.lacking());
    }
    auto* numbers = plainLabel(told, over);
    setRole(numbers, row.lacking() > 0 ? "warning" : "muted");
    grid.addWidget(numbers, line, 2);
    if (row.lacking() > 0) {
        auto* letter = new QPushButton(tr("Letter to employers…"), over);
        letter->setAccessibleName(tr("Letter to employers: %1").arg(row.topic));
        letter->setAutoDefault(false);
        grid.addWidget(letter, line, 3, Qt::AlignVCenter);
        connect(letter, &QPushButton::clicked, this, [this, topic = row.topic] { askForLetter({topic}); });
    }
}

QStringList SupplyDemandDialog::lackingTopics() const
{
    QStringList topics;
    for (const lists::DemandRow& row : m_rows) {
        if (row.lacking() > 0 && topics.size() < topicsInLetter) {
            topics << row.topic;
        }
    }
    return topics;
}

void SupplyDemandDialog::askForLetter(const QStringList& topics)
{
    m_target = Target{lists::Place::Documents,
                      lists::Doing::PreparePaper,
                      QStringLiteral("D24"),
                      {},
                      {},
                      office::lackingCompetences(m_workspace.desk(), topics)};
    accept();
}

} // namespace kurator::ui
