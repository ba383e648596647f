#include "ui/reports/figure_row.h"

#include "base/typed_number.h"
#include "ui/common/date_editor.h"
#include "ui/common/look.h"
#include "ui/common/share_bar.h"
#include "ui/common/texts.h"
#include "ui/reports/report_texts.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>
#include <QVariant>

namespace kurator::ui {

namespace {

void paintFigureFault(QLineEdit* field, bool fault)
{
    if (field->property("fault").toBool() != fault) {
        field->setProperty("fault", fault);
        field->style()->unpolish(field);
        field->style()->polish(field);
    }
}

QLineEdit* numberField(const QString& name, int digits, QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setAccessibleName(name);
    field->setAlignment(Qt::AlignRight);
    field->setFixedWidth(field->fontMetrics().horizontalAdvance(QString(digits, u'0')) + 24);
    return field;
}

QWidget* cell(QWidget* field, QLabel* under, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(field);
    column->addWidget(under);
    column->addStretch();
    return box;
}

} // namespace

FigureRow::FigureRow(const lists::DenominatorRow& row, QGridLayout& grid, int gridRow, const QDate& near)
    : QObject(grid.parentWidget()), m_code(row.code), m_hasTotal(row.asked || row.value),
      m_hasPlan(!row.yesOrNo)
{
    QWidget* parent = grid.parentWidget();
    const QString name = indicatorName(row);
    m_name = headingLabel({}, parent);
    m_wording = mutedLabel({}, parent);
    m_coverage = new QLabel(parent);
    m_bar = new ShareBar(parent);
    m_total = numberField(tr("Number of all: %1").arg(name), 7, parent);
    m_date = new DateEditor(tr("Date of the number: %1").arg(name), parent);
    m_date->setNear(near);
    m_source = new QLineEdit(parent);
    m_source->setAccessibleName(tr("Source: %1").arg(name));
    m_source->setMinimumWidth(m_source->fontMetrics().averageCharWidth() * 10);
    m_plan = numberField(tr("Plan in per cent: %1").arg(name), 9, parent);
    m_offer = mutedLabel({}, parent);
    m_fault = new QLabel(parent);
    setRole(m_fault, "fault");
    for (QLabel* label : {m_name, m_wording, m_coverage, m_offer, m_fault}) {
        label->setWordWrap(true);
    }

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_name, m_wording, m_bar, m_coverage}) {
        words->addWidget(widget);
    }
    words->addStretch();
    grid.addLayout(words, gridRow, Indicator);
    grid.addWidget(m_total, gridRow, Total, Qt::AlignTop);
    grid.addWidget(m_date, gridRow, Date, Qt::AlignTop);
    grid.addWidget(m_source, gridRow, Source, Qt::AlignTop);
    grid.addWidget(cell(m_plan, m_offer, parent), gridRow, Plan);
    grid.addWidget(m_fault, gridRow + 1, Indicator, 1, ColumnCount);
    auto* line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    grid.addWidget(line, gridRow + 2, Indicator, 1, ColumnCount);
    m_total->setVisible(m_hasTotal);
    m_date->setVisible(m_hasTotal);
    m_source->setVisible(m_hasTotal);
    m_plan->setVisible(m_hasPlan);
    m_fault->hide();
}

void FigureRow::show(const lists::DenominatorRow& row, int year)
{
    m_name->setText(QStringLiteral("%1 · %2").arg(row.code, indicatorName(row)));
    m_name->setToolTip(row.origin.isEmpty() ? row.title
                                            : QStringLiteral("%1\n%2").arg(row.title, row.origin));
    m_wording->setText(row.yesOrNo ? tr("Done or not done: no share is counted")
                                   : tr("Of all: %1").arg(row.wording));
    showCoverage(row);
    showOffer(row, year);
}

void FigureRow::setReadOnly(bool readOnly)
{
    for (QLineEdit* field : {m_total, m_date->lineEdit(), m_source, m_plan}) {
        field->setReadOnly(readOnly);
    }
    m_date->setEnabled(!readOnly);
}

QLineEdit* FigureRow::fieldIn(Column column) const
{
    switch (column) {
    case Indicator:
    case ColumnCount:
        return nullptr;
    case Total:
        return m_hasTotal ? m_total : nullptr;
    case Date:
        return m_hasTotal ? m_date->lineEdit() : nullptr;
    case Source:
        return m_hasTotal ? m_source : nullptr;
    case Plan:
        return m_hasPlan ? m_plan : nullptr;
    }
    return nullptr;
}

office::StatedDenominator FigureRow::denominator() const
{
    return {m_code, base::typedCount(m_total->text()), m_date->date(), m_source->text()};
}

office::StatedPlan FigureRow::plan(int year) const
{
    const auto tenths = base::typedTenths(m_plan->text());
    return {m_code, year, tenths ? std::optional(static_cast<double>(*tenths) / 10) : std::nullopt};
}

std::vector<std::pair<FigureRow::Column, QString>> FigureRow::unreadable() const
{
    std::vector<std::pair<Column, QString>> faults;
    const QString total = m_total->text().trimmed();
    const QString date = m_date->lineEdit()->text().trimmed();
    const QString plan = m_plan->text().trimmed();
    if (!total.isEmpty() && !base::typedCount(total)) {
        faults.emplace_back(Total, tr("“%1” is no number of people. Write it in digits: 320.").arg(total));
    } else if (total.isEmpty() && !(date + m_source->text().trimmed()).isEmpty()) {
        faults.emplace_back(Total, tr("Write the number too: date and source are not kept without it."));
    }
    if (!m_date->isReadable()) {
        faults.emplace_back(Date, tr("“%1” is no day. Write it like 01.09.2026.").arg(date));
    }
    if (!plan.isEmpty() && !base::typedTenths(plan)) {
        faults.emplace_back(Plan, tr("“%1” is no per cent. Write it like 35 or 33,3.").arg(plan));
    }
    return faults;
}

void FigureRow::setFault(Column column, const QString& sentence)
{
    QStringList sentences = m_fault->isHidden() ? QStringList() : QStringList{m_fault->text()};
    sentences << sentence;
    m_fault->setText(sentences.join(QLatin1Char(' ')));
    m_fault->show();
    if (QLineEdit* field = fieldIn(column)) {
        field->setAccessibleDescription(sentence);
        paintFigureFault(field, true);
    }
}

void FigureRow::clearFault()
{
    m_fault->hide();
    m_fault->clear();
    for (QLineEdit* field : {m_total, m_date->lineEdit(), m_source, m_plan}) {
        field->setAccessibleDescription({});
        paintFigureFault(field, false);
    }
}

QLineEdit* FigureRow::firstWanted() const
{
    for (const Column column : {Total, Date, Source}) {
        QLineEdit* field = fieldIn(column);
        if (field && field->text().trimmed().isEmpty()) {
            return field;
        }
    }
    return fieldIn(Total);
}

void FigureRow::showCoverage(const lists::DenominatorRow& row)
{
    QStringList lines{shareText(row)};
    for (const reports::IndicatorNote& note : row.notes) {
        if (note.kind != reports::IndicatorNote::Kind::NoDenominator) {
            lines << noteText(note);
        }
    }
    lines.removeAll(QString());
    m_coverage->setText(lines.join(QLatin1Char('\n')));
    m_coverage->setVisible(!lines.isEmpty());
    m_bar->setVisible(row.share.has_value());
    if (!row.share) {
        return;
    }
    const bool planned = row.plan && *row.plan > 0;
    const double of = planned ? static_cast<double>(*row.plan) : 1000.0;
    const bool reached = planned && *row.share >= *row.plan;
    m_bar->setShare(static_cast<double>(*row.share) / of, reached ? colours().good : colours().accent);
}

void FigureRow::showOffer(const lists::DenominatorRow& row, int year)
{
    const lists::PlanOfYear* offer = lists::offeredPlan(row, year);
    m_offer->setVisible(offer != nullptr);
    if (offer) {
        const QString value = base::tenthsToType(*offer->profile);
        m_offer->setText(offer->year == year ? tr("profile: %1").arg(value)
                                             : tr("profile, %1: %2").arg(offer->year).arg(value));
    }
}

} // namespace kurator::ui
