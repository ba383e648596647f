#include "ui/cycle/coverage_card.h"

#include "messages/message.h"
#include "ui/common/share_bar.h"
#include "ui/common/texts.h"
#include "ui/cycle/cycle_texts.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVariant>

namespace kurator::ui {

CoverageCard::CoverageCard(QWidget* parent) : RowCard(tr("Coverage against the year's plan"), parent) {}

void CoverageCard::showLines(const std::vector<lists::CoverageLine>& lines)
{
    clearRows();
    QStringList unknown;
    QStringList unplanned;
    for (const lists::CoverageLine& line : lines) {
        addLine(line);
        if (!line.denominator) {
            unknown << line.code;
        } else if (!line.planTenths) {
            unplanned << line.code;
        }
    }
    if (lines.empty()) {
        addSentence(tr("The profile plans no shares for this year."));
    }
    if (!unknown.isEmpty()) {
        addLink(tr("&Tell the totals…"),
                {lists::Place::Reports, lists::Doing::EnterDenominators, {}, {}, unknown});
    } else if (!unplanned.isEmpty()) {
        addLink(tr("&Tell the plan…"), {lists::Place::Reports, lists::Doing::EnterPlans, {}, {}, unplanned});
    }
}

void CoverageCard::addLink(const QString& text, const Target& target)
{
    auto* link = new QPushButton(text, this);
    link->setProperty("flat", true);
    connect(link, &QPushButton::clicked, this, [this, target] { Q_EMIT asked(target); });
    addRow(link);
}

void CoverageCard::addLine(const lists::CoverageLine& line)
{
    auto* row = new QWidget(this);
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(cardSide, rowAir, cardSide, rowAir);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    const QString name = line.shortTitle.isEmpty() ? line.title : messages::text(line.shortTitle);
    auto* title = new QLabel(name, row);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    row->setToolTip(line.title);
    auto* told = new QLabel(coverageText(line), row);
    told->setAlignment(Qt::AlignRight | Qt::AlignTop);
    grid->addWidget(title, 0, 0);
    grid->addWidget(told, 0, 1);
    grid->setColumnStretch(0, 1);
    if (!line.shareTenths || !line.planTenths) {
        setRole(told, "muted");
    }
    if (line.shareTenths) {
        auto* bar = new ShareBar(row);
        bar->setShare(coverageShare(line), coverageColour(line));
        grid->addWidget(bar, 1, 0, 1, 2);
    }
    addRow(row);
}

} // namespace kurator::ui
