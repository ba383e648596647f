#include "ui/documents/documents_page.h"

#include "documents/catalogue.h"
#include "ui/common/list_panel.h"
#include "ui/common/list_saving.h"
#include "ui/common/long_work.h"
#include "ui/common/message_bar.h"
#include "ui/common/settings.h"
#include "ui/common/texts.h"
#include "ui/documents/acquaintance_dialog.h"
#include "ui/documents/document_columns.h"
#include "ui/documents/document_details.h"
#include "ui/documents/document_texts.h"
#include "ui/documents/draft_list.h"
#include "ui/documents/file_mark_dialog.h"
#include "ui/documents/issued_elsewhere_dialog.h"
#include "ui/documents/paper_wizard.h"
#include "ui/documents/paper_work.h"
#include "ui/documents/print_job.h"
#include "ui/documents/site_version_dialog.h"
#include "ui/documents/templates_dialog.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

// What a paper may be one of: records by their ids, checkpoints by the numbers of their items.
QStringList keysOf(const Target& target)
{
    QStringList keys = target.items;
    for (const QUuid& id : target.subjects) {
        keys << base::Id<documents::Document>(id).toString();
    }
    return keys;
}

} // namespace

DocumentsPage::DocumentsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      m_model(
          documentColumns(), [](const lists::DocumentRow& row) { return row.id.uuid(); },
          [](const lists::DocumentRow& row) { return row.key; }),
      m_messages(new MessageBar(this)), m_drafts(new DraftList(workspace, this)),
      m_panel(new ListPanel(QStringLiteral("documents"), tr("Papers"), m_model, this)),
      m_details(new DocumentDetails(this)), m_longWork(new LongWork(this)),
      m_job(new PrintJob(this, *m_longWork, *m_messages))
{
    m_panel->setEmptyText(tr("No paper is registered this year yet."), tr("New paper"));
    auto* parts = new QSplitter(this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_panel);
    parts->addWidget(m_details);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setHandleWidth(14);
    parts->setSizes({560, 480});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(makeHead());
    column->addWidget(m_messages);
    column->addWidget(m_drafts);
    column->addWidget(parts, 1);
    addActions();
    letSave(*m_panel->view(), tr("Papers"), workspace);
    if (!settings().contains(QStringLiteral("lists/documents"))) {
        m_panel->view()->sortByColumn(0, Qt::DescendingOrder); // the newest first
    }
    connect(m_panel, &ListPanel::emptyButtonPressed, this, &DocumentsPage::startNew);
    connect(m_panel->view(), &ListView::currentChangedTo, this, &DocumentsPage::showDetails);
    connect(m_panel->view(), &ListView::opened, this,
            [this] { m_details->preview()->setFocus(Qt::OtherFocusReason); });
    connect(m_details, &DocumentDetails::printAsked, this, &DocumentsPage::print);
    connect(m_details, &DocumentDetails::saveAsked, this, &DocumentsPage::saveFile);
    connect(m_details, &DocumentDetails::sheetAsked, this, &DocumentsPage::openSheet);
    connect(m_details, &DocumentDetails::fileAsked, this, &DocumentsPage::putIntoFile);
    connect(m_details, &DocumentDetails::siteAsked, this, &DocumentsPage::showForSite);
    connect(m_details, &DocumentDetails::extractsAsked, this, &DocumentsPage::makeExtracts);
    connect(m_drafts, &DraftList::goOnAsked, this, [this](const QString& kind, const auto& entries) {
        prepare({kind, entries, {}, {}, {}});
    });
}

QWidget* DocumentsPage::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(titleLabel(tr("Papers"), head), 1);
    auto* templates = new QPushButton(tr("&Templates…"), head);
    templates->setToolTip(tr("Change the wording of papers"));
    auto* elsewhere = new QPushButton(tr("&Issued before…"), head);
    elsewhere->setToolTip(tr("Register a paper that was issued before or elsewhere"));
    auto* fresh = mainButton(tr("&New paper…"), head);
    fresh->setToolTip(tr("Prepare a paper (Ctrl+N)"));
    row->addWidget(templates);
    row->addWidget(elsewhere);
    row->addWidget(fresh);
    connect(templates, &QPushButton::clicked, this, [this] {
        auto* dialog = new TemplatesDialog(workspace(), {}, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(elsewhere, &QPushButton::clicked, this, [this] { registerElsewhere({}); });
    connect(fresh, &QPushButton::clicked, this, &DocumentsPage::startNew);
    return head;
}

void DocumentsPage::addActions()
{
    auto* fresh = new QAction(tr("New paper…"), this);
    fresh->setShortcut(QKeySequence::New);
    fresh->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(fresh);
    connect(fresh, &QAction::triggered, this, &DocumentsPage::startNew);
    auto* printing = new QAction(tr("Print…"), this);
    printing->setShortcut(QKeySequence::Print);
    printing->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(printing, &QAction::triggered, this, &DocumentsPage::print);
    auto* saving = new QAction(tr("Save PDF…"), this);
    saving->setShortcut(QKeySequence::Save);
    saving->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(saving, &QAction::triggered, this, &DocumentsPage::saveFile);
    for (QAction* action : {printing, saving}) {
        m_panel->view()->addListAction(action);
        addAction(action);
    }
}

QString DocumentsPage::helpTopic() const
{
    return QStringLiteral("documents");
}

QWidget* DocumentsPage::firstWidget()
{
    return m_panel->view()->isVisibleTo(this) ? static_cast<QWidget*>(m_panel->view()) : this;
}

void DocumentsPage::choose(const Target& target)
{
    if (!target.doing) {
        return;
    }
    std::vector<base::Id<people::Entry>> entries;
    switch (*target.doing) {
    case lists::Doing::PreparePaper:
        if (lists::goesToOne(target.paperKind) && target.subjects.size() == 1) {
            prepare({target.paperKind, {}, base::Id<people::DataRequest>(target.subjects.front())});
            return;
        }
        prepare({target.paperKind, {}, {}, keysOf(target), target.answers});
        return;
    case lists::Doing::PrintConsents:
        for (const QUuid& id : target.subjects) {
            entries.emplace_back(id);
        }
        prepare({target.paperKind.isEmpty() ? QStringLiteral("D15") : target.paperKind, entries, {}});
        return;
    case lists::Doing::RegisterElsewhere:
        registerElsewhere(target.paperKind);
        return;
    case lists::Doing::OpenDocument:
        m_panel->showOnly(target.subjects.size() > 1 ? target.subjects : std::vector<QUuid>(),
                          tr("%n paper(s) to look at", nullptr, static_cast<int>(target.subjects.size())));
        m_panel->view()->choose(target.subjects);
        return;
    default: // other doings lead elsewhere
        return;
    }
}

void DocumentsPage::refresh()
{
    m_model.setRows(lists::documentRows(desk()));
    if (m_panel->view()->currentId().isNull() && m_model.rowCount() > 0) {
        m_panel->view()->choose({m_model.idAt(0)});
    }
    m_drafts->refresh();
    showDetails();
}

// Drafts are kept outside the steps that pages are told of.
void DocumentsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_drafts->refresh();
}

void DocumentsPage::startNew()
{
    prepare({});
}

void DocumentsPage::prepare(const PaperWish& wish)
{
    const auto* known = documents::findDocumentKind(wish.kind);
    if (known && !known->name) {
        registerElsewhere(wish.kind);
        return;
    }
    Q_EMIT wizardAsked(new PaperWizard(workspace(), wish));
}

void DocumentsPage::registerElsewhere(const QString& kind)
{
    auto* dialog = new IssuedElsewhereDialog(workspace(), kind, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DocumentsPage::showDetails()
{
    m_details->showRow(desk(), m_model.find(m_panel->view()->currentId()));
}

void DocumentsPage::print()
{
    m_job->print(m_details->papers(), m_details->title(), m_details->sheetCount());
}

void DocumentsPage::saveFile()
{
    m_job->save(m_details->papers(), m_details->title());
}

void DocumentsPage::openSheet()
{
    if (const auto* row = m_model.find(m_panel->view()->currentId())) {
        auto* dialog = new AcquaintanceDialog(workspace(), row->id, fullTitle(*row), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

void DocumentsPage::putIntoFile()
{
    if (const auto* row = m_model.find(m_panel->view()->currentId())) {
        auto* dialog = new FileMarkDialog(workspace(), row->id, row->fileMark, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

void DocumentsPage::showForSite()
{
    const auto* row = m_model.find(m_panel->view()->currentId());
    const auto version =
        row ? office::siteVersion(desk(), row->id) : base::refuseInput("office.unknown-subject");
    if (!version) {
        m_messages->refuse(version.error());
        return;
    }
    auto* dialog = new SiteVersionDialog(workspace(), *version, fullTitle(*row), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DocumentsPage::makeExtracts()
{
    if (const auto* row = m_model.find(m_panel->view()->currentId())) {
        prepare({QStringLiteral("D55"), {}, {}, {row->id.toString()}, {}});
    }
}

} // namespace kurator::ui
