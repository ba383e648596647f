#include "ui/reports/figures_form.h"

#include "base/typed_number.h"
#include "language/date_words.h"
#include "messages/message.h"
#include "ui/common/date_editor.h"
#include "ui/common/form_draft.h"
#include "ui/common/texts.h"
#include "ui/common/workspace.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr std::array typedColumns{FigureRow::Total, FigureRow::Date, FigureRow::Source, FigureRow::Plan};

QStringList codesOf(const std::vector<lists::DenominatorRow>& rows)
{
    QStringList codes;
    for (const lists::DenominatorRow& row : rows) {
        codes << row.code + (row.asked || row.value ? QStringLiteral("+") : QString());
    }
    return codes;
}

std::optional<qint64> statedPlan(const lists::DenominatorRow& row, int year)
{
    const auto plan = std::ranges::find(row.plans, year, &lists::PlanOfYear::year);
    return plan == row.plans.end() ? std::nullopt : plan->stated;
}

QHash<QString, QString> storedTexts(const std::vector<lists::DenominatorRow>& rows, int year)
{
    QHash<QString, QString> texts;
    for (const lists::DenominatorRow& row : rows) {
        const auto plan = statedPlan(row, year);
        texts[row.code + QStringLiteral(".total")] = row.value ? QString::number(*row.value) : QString();
        texts[row.code + QStringLiteral(".date")] = row.date ? language::shortDate(*row.date) : QString();
        texts[row.code + QStringLiteral(".source")] = row.source;
        texts[row.code + QStringLiteral(".plan")] = plan ? base::tenthsToType(*plan) : QString();
    }
    return texts;
}

} // namespace

FiguresForm::FiguresForm(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_scroll(new QScrollArea(this)), m_state(mutedLabel({}, this)),
      m_offers(new QPushButton(tr("Take the plan of the profi&le"), this)),
      m_revert(new QPushButton(tr("Put &back"), this)), m_save(mainButton(tr("Save the n&umbers"), this))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_state->setWordWrap(true);
    m_offers->setObjectName(QStringLiteral("offers"));
    m_revert->setObjectName(QStringLiteral("putBack"));
    m_offers->setToolTip(tr("Fills the empty plans; what you typed stays"));
    m_revert->setToolTip(tr("Forgets what was typed and not saved"));
    m_save->setToolTip(tr("Ctrl+S"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    foot->addWidget(m_offers);
    foot->addWidget(m_revert);
    foot->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_scroll, 1);
    column->addLayout(foot);
    connect(m_offers, &QPushButton::clicked, this, &FiguresForm::takeOffers);
    connect(m_revert, &QPushButton::clicked, this, [this] {
        for (FigureRow* row : m_rows) {
            row->clearFault();
        }
        m_draft->drop();
        firstField()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_save, &QPushButton::clicked, this, &FiguresForm::save);
}

void FiguresForm::show(const std::vector<lists::DenominatorRow>& rows)
{
    if (!m_draft || codesOf(rows) != codesOf(m_shown)) {
        rebuild(rows);
    }
    m_shown = rows;
    for (size_t i = 0; i < rows.size(); ++i) {
        m_rows[i]->show(rows[i], year());
        m_rows[i]->setReadOnly(m_workspace.whyReadOnly().has_value());
    }
    m_planHeading->setText(tr("Plan for %1, %").arg(year()));
    const QString key = QStringLiteral("form/figures/") + m_workspace.desk().programme().id.toString();
    m_draft->show(key, storedTexts(rows, year()));
    showState();
}

void FiguresForm::rebuild(const std::vector<lists::DenominatorRow>& rows)
{
    delete m_draft;
    m_draft = new FormDraft(m_workspace, this);
    m_rows.clear();
    auto* card = cardFrame({}, this);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(FigureRow::Indicator, 4);
    grid->setColumnStretch(FigureRow::Source, 2);
    columnOf(card)->addLayout(grid);
    columnOf(card)->addStretch();
    addHeadings(*grid);
    for (const lists::DenominatorRow& row : rows) {
        auto* line = new FigureRow(row, *grid, grid->rowCount(), m_workspace.desk().today());
        m_rows.push_back(line);
        m_draft->add(row.code + QStringLiteral(".total"), line->total());
        m_draft->add(row.code + QStringLiteral(".date"), line->date());
        m_draft->add(row.code + QStringLiteral(".source"), line->source());
        m_draft->add(row.code + QStringLiteral(".plan"), line->plan());
        for (const auto column : typedColumns) {
            if (QLineEdit* field = line->fieldIn(column)) {
                field->installEventFilter(this);
            }
        }
    }
    connect(m_draft, &FormDraft::changed, this, &FiguresForm::showState);
    m_scroll->setWidget(card);
}

void FiguresForm::addHeadings(QGridLayout& grid)
{
    QWidget* parent = grid.parentWidget();
    m_planHeading = mutedLabel({}, parent);
    m_planHeading->setWordWrap(true);
    grid.addWidget(mutedLabel(tr("Indicator"), parent), 0, FigureRow::Indicator, Qt::AlignTop);
    grid.addWidget(mutedLabel(tr("In all"), parent), 0, FigureRow::Total, Qt::AlignTop);
    grid.addWidget(mutedLabel(tr("On the day"), parent), 0, FigureRow::Date, Qt::AlignTop);
    grid.addWidget(mutedLabel(tr("Where it is from"), parent), 0, FigureRow::Source, Qt::AlignTop);
    grid.addWidget(m_planHeading, 0, FigureRow::Plan);
}

bool FiguresForm::isChanged() const
{
    return m_draft && m_draft->changedCount() > 0;
}

bool FiguresForm::save()
{
    if (!isChanged()) {
        return true;
    }
    if (!check()) {
        return false;
    }
    const auto saved = m_workspace.perform(
        [this](office::Desk& desk) { return office::saveFigures(desk, denominators(), plans()); });
    if (!saved) {
        return false;
    }
    m_draft->drop();
    Q_EMIT m_workspace.said(tr("The numbers for the report are saved."));
    return true;
}

bool FiguresForm::check()
{
    struct Fault
    {
        FigureRow* row;
        FigureRow::Column column;
        QString sentence;
    };
    std::vector<Fault> faults;
    for (FigureRow* row : m_rows) {
        row->clearFault();
        for (const auto& [column, sentence] : row->unreadable()) {
            faults.push_back({row, column, sentence});
        }
    }
    for (const auto& fault : office::figureFaults(m_workspace.desk(), denominators(), plans())) {
        const auto row = std::ranges::find(m_rows, fault.indicator, &FigureRow::code);
        faults.push_back(
            {*row, fault.inPlan ? FigureRow::Plan : FigureRow::Total, messages::text(fault.error)});
    }
    if (faults.empty()) {
        return true;
    }
    Q_EMIT faultsFound();
    for (const Fault& fault : faults) {
        fault.row->setFault(fault.column, fault.sentence);
    }
    QLineEdit* first = faults.front().row->fieldIn(faults.front().column);
    first->setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, first, [this, first] { reveal(first); });
    return false;
}

std::vector<office::StatedDenominator> FiguresForm::denominators() const
{
    std::vector<office::StatedDenominator> all;
    for (const FigureRow* row : m_rows) {
        if (row->hasTotal()) {
            all.push_back(row->denominator());
        }
    }
    return all;
}

std::vector<office::StatedPlan> FiguresForm::plans() const
{
    std::vector<office::StatedPlan> all;
    for (const FigureRow* row : m_rows) {
        all.push_back(row->plan(year()));
    }
    return all;
}

int FiguresForm::year() const
{
    return m_workspace.desk().programme().year();
}

void FiguresForm::takeOffers()
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const auto* offer = lists::offeredPlan(m_shown[i], year());
        if (offer && m_rows[i]->plan()->text().trimmed().isEmpty()) {
            m_rows[i]->plan()->setText(base::tenthsToType(*offer->profile));
        }
    }
    m_draft->note();
}

QWidget* FiguresForm::totalWanted(const QStringList& codes)
{
    for (const FigureRow* row : m_rows) {
        if (row->hasTotal() && (codes.isEmpty() || codes.contains(row->code()))) {
            return row->firstWanted();
        }
    }
    return firstField();
}

QWidget* FiguresForm::planWanted()
{
    for (const FigureRow* row : m_rows) {
        if (row->plan()->text().trimmed().isEmpty()) {
            return row->plan();
        }
    }
    return m_rows.empty() ? static_cast<QWidget*>(this) : m_rows.front()->plan();
}

QWidget* FiguresForm::firstField()
{
    for (const FigureRow* row : m_rows) {
        if (row->hasTotal()) {
            return row->total();
        }
    }
    return m_rows.empty() ? static_cast<QWidget*>(this) : m_rows.front()->plan();
}

void FiguresForm::reveal(QWidget* field)
{
    m_scroll->ensureWidgetVisible(field, 20, 60);
}

// Enter goes down the column, as in a spreadsheet, and saves at its end.
bool FiguresForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            goDown(static_cast<QLineEdit*>(watched));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FiguresForm::goDown(QLineEdit* from)
{
    for (const auto column : typedColumns) {
        bool found = false;
        for (const FigureRow* row : m_rows) {
            QLineEdit* field = row->fieldIn(column);
            if (found && field) {
                field->setFocus(Qt::TabFocusReason);
                reveal(field);
                return;
            }
            found = found || (field && field == from);
        }
        if (found) {
            save();
            return;
        }
    }
}

void FiguresForm::showState()
{
    const int count = m_draft->changedCount();
    const bool readOnly = m_workspace.whyReadOnly().has_value();
    QString text = tr("The report takes these numbers as they are saved.");
    if (readOnly) {
        text = messages::text(*m_workspace.whyReadOnly());
    } else if (count > 0) {
        text = tr("Not saved yet, but kept: %n field(s). The report will take them after “Save”.", nullptr,
                  count);
    }
    m_state->setText(text);
    setRole(m_state, count > 0 && !readOnly ? "warning" : "muted");
    m_save->setEnabled(count > 0 && !readOnly);
    m_revert->setEnabled(count > 0);
    const bool offered = std::ranges::any_of(m_shown, [this](const lists::DenominatorRow& row) {
        const auto line = std::ranges::find(m_rows, row.code, &FigureRow::code);
        return lists::offeredPlan(row, year()) && (*line)->plan()->text().trimmed().isEmpty();
    });
    m_offers->setEnabled(offered && !readOnly);
}

} // namespace kurator::ui
