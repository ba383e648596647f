#include "ui/reports/reports_page.h"

#include "language/date_words.h"
#include "lists/programme_list.h"
#include "lists/report_view.h"
#include "messages/message.h"
#include "office/year_report.h"
#include "reports/report_tables.h"
#include "ui/common/choices.h"
#include "ui/common/long_work.h"
#include "ui/common/texts.h"
#include "ui/reports/figures_form.h"
#include "ui/reports/left_out_pane.h"
#include "ui/reports/report_sheet_pane.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace kurator::ui {

ReportsPage::ReportsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent), m_title(titleLabel({}, this)), m_state(mutedLabel({}, this)),
      m_copy(new QPushButton(tr("Copy the sheet"), this)), m_save(mainButton(tr("Save the report…"), this)),
      m_tabs(new QTabWidget(this)), m_figures(new FiguresForm(workspace)), m_leftOut(new LeftOutPane),
      m_work(new LongWork(this))
{
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Parts of the report"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the report"));
    m_tabs->addTab(m_figures, tr("Numbers and plan"));
    for (size_t i = 0; i < 4; ++i) {
        m_sheets.push_back(new ReportSheetPane);
        m_tabs->addTab(m_sheets.back(), QString());
    }
    m_tabs->addTab(m_leftOut, QString());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(makeHead());
    column->addWidget(m_tabs, 1);
    connect(m_save, &QPushButton::clicked, this, &ReportsPage::save);
    connect(m_figures, &FiguresForm::faultsFound, m_tabs, [this] { m_tabs->setCurrentWidget(m_figures); });
    connect(m_copy, &QPushButton::clicked, this, &ReportsPage::copySheet);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { m_copy->setEnabled(shownSheet()); });
    connect(m_leftOut, &LeftOutPane::consentsAsked, this, [this](const std::vector<QUuid>& entries) {
        Q_EMIT asked({lists::Place::Consents, lists::Doing::OpenCards, {}, entries});
    });
    m_copy->setEnabled(false);
    addShortcuts();
}

QWidget* ReportsPage::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    m_title->setWordWrap(true);
    m_state->setWordWrap(true);
    words->addWidget(m_title);
    words->addWidget(m_state);
    row->addLayout(words, 1);
    m_copy->setToolTip(tr("The sheet that is shown, for a spreadsheet or a letter (Ctrl+Shift+C)"));
    m_save->setToolTip(tr("As a workbook or as JSON (Ctrl+E)"));
    row->addWidget(m_copy, 0, Qt::AlignTop);
    row->addWidget(m_save, 0, Qt::AlignTop);
    return head;
}

void ReportsPage::addShortcuts()
{
    const auto on = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    on(QKeySequence(Qt::CTRL | Qt::Key_S), [this] { m_figures->save(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { save(); });
    on(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { copySheet(); });
}

void ReportsPage::choose(const Target& target)
{
    m_first = nullptr;
    if (target.doing == lists::Doing::EnterDenominators) {
        m_first = m_figures->totalWanted(target.items);
    } else if (target.doing == lists::Doing::EnterPlans) {
        m_first = m_figures->planWanted();
    }
    if (m_first) {
        m_tabs->setCurrentWidget(m_figures);
        m_first->setFocus(Qt::OtherFocusReason);
        QTimer::singleShot(0, m_first, [this, field = m_first] { m_figures->reveal(field); });
    }
}

QWidget* ReportsPage::firstWidget()
{
    if (m_tabs->currentWidget() == m_figures) {
        return m_first ? m_first : m_figures->firstField();
    }
    if (m_tabs->currentWidget() == m_leftOut) {
        return m_leftOut->firstWidget();
    }
    return shownSheet()->view();
}

void ReportsPage::refresh()
{
    auto report = office::yearReport(desk(), std::nullopt);
    const auto rows = lists::denominatorRows(desk());
    if (!report || !rows) {
        m_state->setText(messages::text(report ? rows.error() : report.error()));
        m_report.reset();
        m_save->setEnabled(false);
        return;
    }
    m_first = nullptr;
    m_report = std::move(*report);
    m_save->setEnabled(true);
    m_figures->show(*rows);
    showHead();
    showSheets();
}

void ReportsPage::showHead()
{
    m_title->setText(tr("Report for %1").arg(lists::yearText(desk().programme())));
    m_state->setText(tr("As of %1 · mentors %2, mentees %3 · pairs fixed by a registered order")
                         .arg(language::shortDate(m_report->date), locale().toString(m_report->mentors),
                              locale().toString(m_report->mentees)));
}

void ReportsPage::showSheets()
{
    const auto sheets = reports::reportSheets(*m_report);
    for (size_t i = 0; i < m_sheets.size() && i < sheets.size(); ++i) {
        m_sheets[i]->show(sheets[i]);
        m_tabs->setTabText(m_tabs->indexOf(m_sheets[i]), sheets[i].name);
    }
    m_leftOut->show(*m_report);
    m_tabs->setTabText(m_tabs->indexOf(m_leftOut),
                       m_report->unnamed > 0 ? tr("Not named: %1").arg(m_report->unnamed) : tr("Not named"));
}

ReportSheetPane* ReportsPage::shownSheet() const
{
    return qobject_cast<ReportSheetPane*>(m_tabs->currentWidget());
}

// The report takes stored numbers, so what was typed is saved before it.
void ReportsPage::save()
{
    if (!m_report || m_work->isRunning()) {
        return;
    }
    if (!m_figures->save()) {
        return;
    }
    const QString name = tr("Report %1.xlsx").arg(lists::yearText(desk().programme()).replace(u'/', u'-'));
    QString path = choices().fileToSave(this, tr("Save the report"), proposedPath(name),
                                        tr("Workbook (*.xlsx);;JSON for the regional centre (*.json)"));
    if (path.isEmpty()) {
        return;
    }
    if (!office::reportFormatOf(path)) {
        path += QStringLiteral(".xlsx");
    }
    saveTo(path);
}

void ReportsPage::saveTo(const QString& path)
{
    const auto format = office::reportFormatOf(path).value_or(office::ReportFormat::Xlsx);
    m_work->run(
        tr("Writing the report"),
        [report = *m_report, format, path](WorkProgress&) {
            return office::saveReport(report, format, path);
        },
        [this, path](const base::Result<void>& saved) {
            if (!saved) {
                Q_EMIT workspace().refused(saved.error());
                return;
            }
            const QString file = QDir::toNativeSeparators(path);
            Q_EMIT workspace().told(
                m_report->unnamed > 0
                    ? tr("The report is saved: %1. Not named in it: %n.", nullptr, m_report->unnamed)
                          .arg(file)
                    : tr("The report is saved: %1.").arg(file));
        });
}

void ReportsPage::copySheet()
{
    if (const ReportSheetPane* sheet = shownSheet()) {
        sheet->copyAll();
        Q_EMIT workspace().told(tr("The sheet “%1” is copied. Paste it into a spreadsheet or a letter.")
                                    .arg(sheet->model().sheet().name));
    }
}

} // namespace kurator::ui
