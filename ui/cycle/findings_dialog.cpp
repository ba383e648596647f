#include "ui/cycle/findings_dialog.h"

#include "ui/common/help_key.h"
#include "ui/common/message_bar.h"
#include "ui/cycle/accept_dialog.h"
#include "ui/cycle/accepted_pane.h"
#include "ui/cycle/findings_pane.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

constexpr int findingsWidthInLetters = 166;
constexpr int findingsHeightInLines = 34;

} // namespace

FindingsDialog::FindingsDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_messages(new MessageBar(this)), m_tabs(new QTabWidget(this)),
      m_findings(new FindingsPane(workspace)), m_accepted(new AcceptedPane(workspace))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("All findings"));
    addHelpKey(*this, workspace, QStringLiteral("cycle"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Findings and accepted ones"));
    m_tabs->addTab(m_findings, {});
    m_tabs->addTab(m_accepted, {});
    auto* close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    auto* foot = new QHBoxLayout;
    foot->addWidget(close);
    foot->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 10, 18, 14);
    column->setSpacing(10);
    column->addWidget(m_messages);
    column->addWidget(m_tabs, 1);
    column->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_findings, &FindingsPane::asked, this, &FindingsDialog::leaveFor);
    connect(m_findings, &FindingsPane::acceptAsked, this, &FindingsDialog::accept);
    connect(&workspace, &Workspace::changed, this, &FindingsDialog::refresh);
    connect(&workspace, &Workspace::refused, m_messages, &MessageBar::refuse);
    connect(&workspace, &Workspace::said, this, &FindingsDialog::say);
    refresh();
    const QSize wanted(fontMetrics().averageCharWidth() * findingsWidthInLetters,
                       fontMetrics().lineSpacing() * findingsHeightInLines);
    resize(parent ? wanted.boundedTo(parent->window()->size() - QSize(60, 40)) : wanted);
    m_findings->firstWidget()->setFocus(Qt::OtherFocusReason);
}

void FindingsDialog::showOnly(const std::vector<base::Finding>& findings)
{
    m_findings->showOnly(findings);
}

void FindingsDialog::refresh()
{
    m_findings->refresh();
    m_accepted->refresh();
    m_tabs->setTabText(0, tr("Findings (%1)").arg(m_workspace.findings().size()));
    m_tabs->setTabText(1, tr("Accepted (%1)").arg(m_accepted->count()));
}

void FindingsDialog::say(const QString& sentence)
{
    m_messages->say(MessageBar::Kind::Good, sentence, tr("&Undo"), [this] {
        m_messages->clear();
        m_workspace.undo();
    });
}

void FindingsDialog::accept(const std::vector<base::Finding>& findings)
{
    (new AcceptDialog(m_workspace, findings, this))->open();
}

void FindingsDialog::leaveFor(const Target& target)
{
    done(Accepted);
    Q_EMIT asked(target);
}

} // namespace kurator::ui
