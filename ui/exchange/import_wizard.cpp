#include "ui/exchange/import_wizard.h"

#include "ui/common/workspace.h"
#include "ui/exchange/columns_page.h"
#include "ui/exchange/done_page.h"
#include "ui/exchange/file_page.h"
#include "ui/exchange/import_summary_page.h"
#include "ui/exchange/rows_page.h"
#include "ui/exchange/sheet_page.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QTimer>

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr int keepingMilliseconds = 1000;
constexpr int columnsPlace = 2;
constexpr int rowsPlace = 3;

const QString importDraftKey = QStringLiteral("wizard/import");
const QString pageInDraft = QStringLiteral("page");

QJsonObject draftIn(Workspace& workspace)
{
    return QJsonDocument::fromJson(workspace.draft(importDraftKey)).object();
}

lists::Place placeOf(exchange::TableKind kind)
{
    switch (kind) {
    case exchange::TableKind::Mentees:
        return lists::Place::Mentees;
    case exchange::TableKind::Mentors:
        return lists::Place::Mentors;
    case exchange::TableKind::Consents:
        return lists::Place::Consents;
    case exchange::TableKind::Pairs:
        return lists::Place::Pairs;
    case exchange::TableKind::Ballots:
        return lists::Place::Matching;
    }
    return lists::Place::Mentees;
}

} // namespace

ImportWizard::ImportWizard(Workspace& workspace, std::optional<exchange::TableKind> kind, const QString& file,
                           QWidget* parent)
    : Wizard(tr("Import of a list"), parent), m_workspace(workspace),
      m_session(new ImportSession(workspace, longWork(), this)), m_filePage(new FilePage(*m_session)),
      m_keeping(new QTimer(this))
{
    if (kind) {
        m_session->setKind(*kind);
    }
    addPages();
    m_keeping->setSingleShot(true);
    m_keeping->setInterval(keepingMilliseconds);
    connect(m_keeping, &QTimer::timeout, this, &ImportWizard::keep);
    connect(m_session, &ImportSession::answersChanged, this, [this] {
        if (!m_keeping->isActive()) {
            m_keeping->start();
        }
    });
    offerDraft();
    begin();
    if (!file.isEmpty()) {
        m_session->readFile(file);
    }
}

void ImportWizard::addPages()
{
    auto* summary = new ImportSummaryPage(*m_session);
    auto* done = new DonePage(*m_session);
    addPage(m_filePage);
    addPage(new SheetPage(*m_session));
    addPage(new ColumnsPage(*m_session));
    addPage(new RowsPage(*m_session));
    addPage(summary);
    addPage(done);
    connect(summary, &ImportSummaryPage::loaded, this, [this] {
        m_workspace.keepDraft(importDraftKey, {});
        forbidBack();
    });
    connect(done, &DonePage::listAsked, this, &ImportWizard::askList);
    connect(this, &Wizard::finished, this, &ImportWizard::tellLoaded);
}

bool ImportWizard::looksLikeTable(const QString& path)
{
    static const QStringList endings{QStringLiteral("xlsx"), QStringLiteral("xlsm"), QStringLiteral("xls"),
                                     QStringLiteral("ods"),  QStringLiteral("csv"),  QStringLiteral("tsv")};
    return endings.contains(QFileInfo(path).suffix(), Qt::CaseInsensitive);
}

QString ImportWizard::leftSentence() const
{
    return m_session->isRead() ? tr("The import is put off. The same button goes on from where you stopped.")
                               : QString();
}

void ImportWizard::keep()
{
    if (m_session->isLoaded() || !m_session->isRead()) {
        return;
    }
    QJsonObject json = toJson(m_session->answers());
    json.insert(pageInDraft, std::max(currentPage(), 0));
    m_workspace.keepDraft(importDraftKey, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void ImportWizard::offerDraft()
{
    const ImportAnswers kept = importAnswersFrom(draftIn(m_workspace));
    if (!kept.hasSource()) {
        return;
    }
    m_filePage->offerToGoOn(kept);
    connect(m_filePage, &FilePage::goOnAsked, this, &ImportWizard::goOnFromDraft);
    connect(m_filePage, &FilePage::startAnewAsked, this,
            [this] { m_workspace.keepDraft(importDraftKey, {}); });
    connect(m_session, &ImportSession::readingEnded, this, [this] {
        const int page = std::exchange(m_resumedPage, -1);
        if (page > 0 && m_session->isRead() && m_session->answers().kind && m_session->guess()) {
            begin(m_session->guess()->missing.empty() ? page : std::min(page, columnsPlace));
        }
    });
}

void ImportWizard::goOnFromDraft()
{
    const QJsonObject json = draftIn(m_workspace);
    m_resumedPage = std::min(json[pageInDraft].toInt(), rowsPlace);
    m_session->resume(importAnswersFrom(json));
}

void ImportWizard::tellLoaded()
{
    if (m_session->isLoaded()) {
        const office::ImportOutcome& outcome = m_session->outcome();
        Q_EMIT m_workspace.said(tr("“%1”: added %2, changed %3.")
                                    .arg(m_session->sourceName(), locale().toString(outcome.created),
                                         locale().toString(outcome.updated)));
    }
}

void ImportWizard::askList()
{
    const Target target{placeOf(*m_session->answers().kind)};
    finish();
    Q_EMIT listAsked(target);
}

} // namespace kurator::ui
