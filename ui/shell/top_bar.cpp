#include "ui/shell/top_bar.h"

#include "lists/history_list.h"
#include "lists/programme_list.h"
#include "messages/message.h"
#include "ui/common/texts.h"
#include "ui/shell/eliding_button.h"
#include "ui/shell/school_menu.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QToolButton>

namespace kurator::ui {

namespace {

QString withKey(const QString& text, const QKeySequence& key)
{
    return QStringLiteral("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText));
}

QToolButton* toolButton(const QString& text, const QString& name, const QKeySequence& key, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(withKey(name, key));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

// At once: a button's own shortcut plays its pressing first.
void listen(const QKeySequence& key, QAbstractButton* button)
{
    auto* shortcut = new QShortcut(key, button->parentWidget());
    QObject::connect(shortcut, &QShortcut::activated, button, &QAbstractButton::click);
}

QString sentenceOf(const school::Step& step)
{
    return messages::text(step.code, step.arguments);
}

} // namespace

TopBar::TopBar(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_school(new ElidingButton(this)),
      m_menu(new SchoolMenu(workspace, this)),
      m_undo(toolButton(QStringLiteral("↶"), tr("Undo"), QKeySequence::Undo, this)),
      m_redo(toolButton(QStringLiteral("↷"), tr("Redo"), QKeySequence::Redo, this)),
      m_search(new ElidingButton(this))
{
    setObjectName(QStringLiteral("topBar"));
    setAttribute(Qt::WA_StyledBackground);
    const QKeySequence historyKey(Qt::CTRL | Qt::Key_H);
    const QKeySequence settingsKey(Qt::CTRL | Qt::Key_Comma);
    auto* history = toolButton(tr("History"), tr("History of changes"), historyKey, this);
    auto* options = toolButton(tr("Settings"), tr("Settings"), settingsKey, this);
    auto* help = toolButton(tr("Help"), tr("Help on this page"), QKeySequence(Qt::Key_F1), this);
    listen(QKeySequence::Undo, m_undo);
    listen(QKeySequence::Redo, m_redo);
    listen(historyKey, history);
    listen(settingsKey, options);
    listen(QKeySequence(Qt::CTRL | Qt::Key_K), m_search);
    m_school->setMenu(m_menu);
    m_search->setWords(tr("Find a person, a paper, a command   Ctrl+K"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setProperty("search", true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 14, 6);
    row->addWidget(headingLabel(tr("Kurator"), this));
    row->addSpacing(6);
    row->addWidget(m_school, 10);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addWidget(history);
    row->addStretch(1);
    row->addWidget(m_search, 10);
    row->addWidget(options);
    row->addWidget(help);
    connect(m_undo, &QToolButton::clicked, this, &TopBar::undoAsked);
    connect(m_redo, &QToolButton::clicked, this, &TopBar::redoAsked);
    connect(history, &QToolButton::clicked, this, &TopBar::historyAsked);
    connect(options, &QToolButton::clicked, this, &TopBar::settingsAsked);
    connect(help, &QToolButton::clicked, this, &TopBar::helpAsked);
    connect(m_search, &ElidingButton::clicked, this, &TopBar::searchAsked);
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
    const QString shown = QStringLiteral("%1 · %2").arg(name, year);
    m_school->setWords(shown);
    m_school->setAccessibleName(tr("School and year: %1").arg(shown));
    showSteps();
}

void TopBar::showSteps()
{
    const auto next = lists::nextSteps(m_workspace.desk());
    if (!next) {
        return;
    }
    const bool writable = !m_workspace.whyReadOnly();
    m_undo->setEnabled(next->undo && writable);
    m_redo->setEnabled(next->redo && writable);
    QString undo = tr("There is nothing to undo");
    if (next->undo) {
        undo = tr("Undo: %1").arg(sentenceOf(*next->undo));
    } else if (next->barrier) {
        undo = tr("This stands for good: %1").arg(sentenceOf(*next->barrier));
    }
    const QString redo =
        next->redo ? tr("Redo: %1").arg(sentenceOf(*next->redo)) : tr("There is nothing to redo");
    m_undo->setToolTip(withKey(undo, QKeySequence::Undo));
    m_redo->setToolTip(withKey(redo, QKeySequence::Redo));
    m_undo->setAccessibleDescription(undo);
    m_redo->setAccessibleDescription(redo);
}

} // namespace kurator::ui
