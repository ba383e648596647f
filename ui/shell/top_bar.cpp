#include "ui/shell/top_bar.h"

#include "lists/programme_list.h"
#include "messages/message.h"
#include "ui/common/texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace kurator::ui {

namespace {

QToolButton* toolButton(const QString& text, const QString& name, const QKeySequence& key, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(name, key.toString(QKeySequence::NativeText)));
    button->setShortcut(key);
    return button;
}

} // namespace

TopBar::TopBar(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_school(new QPushButton(this)),
      m_undo(toolButton(QStringLiteral("↶"), tr("Undo"), QKeySequence::Undo, this)),
      m_redo(toolButton(QStringLiteral("↷"), tr("Redo"), QKeySequence::Redo, this)),
      m_search(new QPushButton(tr("Find a person, a paper, a command   Ctrl+K"), this))
{
    setObjectName(QStringLiteral("topBar"));
    setAttribute(Qt::WA_StyledBackground);
    auto* history =
        toolButton(tr("History"), tr("History of changes"), QKeySequence(Qt::CTRL | Qt::Key_H), this);
    auto* options = toolButton(tr("Settings"), tr("Settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma), this);
    auto* help = toolButton(tr("Help"), tr("Help on this page"), QKeySequence(Qt::Key_F1), this);
    m_search->setAccessibleName(tr("Search"));
    m_search->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 14, 6);
    row->addWidget(headingLabel(tr("Kurator"), this));
    row->addWidget(m_school);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addWidget(history);
    row->addStretch();
    row->addWidget(m_search);
    row->addWidget(options);
    row->addWidget(help);
    connect(m_undo, &QToolButton::clicked, &workspace, &Workspace::undo);
    connect(m_redo, &QToolButton::clicked, &workspace, &Workspace::redo);
    connect(history, &QToolButton::clicked, this, &TopBar::historyAsked);
    connect(options, &QToolButton::clicked, this, &TopBar::settingsAsked);
    connect(help, &QToolButton::clicked, this, &TopBar::helpAsked);
    connect(m_search, &QPushButton::clicked, this, &TopBar::searchAsked);
}

void TopBar::refresh()
{
    const auto& organisation = m_workspace.desk().organisation();
    const QString name = organisation.shortName.isEmpty() ? organisation.fullName : organisation.shortName;
    QString year;
    for (const auto& row : lists::programmeRows(m_workspace.desk())) {
        if (row.current) {
            year = row.year;
        }
    }
    m_school->setText(QStringLiteral("%1 · %2").arg(name, year));
    m_school->setAccessibleName(tr("School and year: %1").arg(m_school->text()));
}

} // namespace kurator::ui
