#include "ui/start/start_page.h"

#include "ui/common/message_bar.h"
#include "ui/common/texts.h"
#include "ui/start/choice_button.h"
#include "ui/start/recent_row.h"
#include "ui/start/recent_schools.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

constexpr int columnCharacters = 110; // wider lines are hard to read

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent), m_messages(new MessageBar(this)), m_recent(new QWidget(this)),
      m_recentColumn(new QVBoxLayout(m_recent))
{
    setAccessibleName(tr("Start"));
    auto* inside = new QWidget(this);
    inside->setObjectName(QStringLiteral("scrolled"));
    inside->setMaximumWidth(fontMetrics().averageCharWidth() * columnCharacters);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(22, 28, 22, 22);
    column->setSpacing(14);
    column->addWidget(makeHead());
    column->addWidget(m_messages);
    column->addWidget(makeChoices());
    m_recentColumn->setContentsMargins(0, 8, 0, 0);
    m_recentColumn->setSpacing(6);
    column->addWidget(m_recent);
    column->addStretch(1);

    auto* holder = new QWidget(this);
    holder->setObjectName(QStringLiteral("scrolled"));
    auto* middle = new QHBoxLayout(holder);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addStretch(1);
    middle->addWidget(inside, 100);
    middle->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(holder);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

QWidget* StartPage::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    auto* words = new QVBoxLayout;
    words->addWidget(titleLabel(tr("Kurator"), head));
    auto* about = mutedLabel(
        tr("The school's mentoring year: people, consents, pairs, papers and the report. Everything stays on "
           "this computer, one file a school."),
        head);
    about->setWordWrap(true);
    words->addWidget(about);
    auto* options = new QPushButton(tr("&Settings"), head);
    row->addLayout(words, 1);
    row->addWidget(options, 0, Qt::AlignTop);
    connect(options, &QPushButton::clicked, this, &StartPage::settingsAsked);
    return head;
}

QWidget* StartPage::makeChoices()
{
    auto* choices = new QWidget(this);
    auto* grid = new QGridLayout(choices);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    m_first = new ChoiceButton(tr("&New school"),
                               tr("Tell about the organisation and its order; the year begins from there."),
                               choices);
    auto* open = new ChoiceButton(
        tr("&Open a school"), tr("A file with the ending .kurator. It may also be dropped here."), choices);
    auto* demo = new ChoiceButton(
        tr("&Demo school"),
        tr("A made-up school in the middle of the year: look around and try, nothing can be broken."),
        choices);
    auto* restore = new ChoiceButton(
        tr("&Restore from a copy"),
        tr("When the file was lost or damaged: the copy is checked and laid down under a new name."),
        choices);
    grid->addWidget(m_first, 0, 0);
    grid->addWidget(open, 0, 1);
    grid->addWidget(demo, 1, 0);
    grid->addWidget(restore, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    connect(m_first, &QPushButton::clicked, this, &StartPage::newSchoolAsked);
    connect(open, &QPushButton::clicked, this, &StartPage::openAsked);
    connect(demo, &QPushButton::clicked, this, &StartPage::demoAsked);
    connect(restore, &QPushButton::clicked, this, &StartPage::restoreAsked);
    return choices;
}

void StartPage::refresh()
{
    m_messages->clear();
    showRecent();
    (m_latest ? m_latest : m_first)->setFocus(Qt::OtherFocusReason);
}

void StartPage::showRecent()
{
    m_latest = nullptr;
    while (QLayoutItem* item = m_recentColumn->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QStringList paths = recentSchools();
    m_recent->setVisible(!paths.isEmpty());
    if (paths.isEmpty()) {
        return;
    }
    m_recentColumn->addWidget(headingLabel(tr("Opened before"), m_recent));
    for (const QString& path : paths) {
        auto* row = new RecentRow(path, m_recent);
        m_recentColumn->addWidget(row);
        row->show();
        m_latest = m_latest ? m_latest : row->button();
        connect(row, &RecentRow::opened, this, &StartPage::recentAsked);
        connect(row, &RecentRow::forgotten, this, &StartPage::forget);
    }
}

void StartPage::forget(const QString& path)
{
    forgetSchool(path);
    refresh();
}

} // namespace kurator::ui
