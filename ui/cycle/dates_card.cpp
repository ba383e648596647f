#include "ui/cycle/dates_card.h"

#include "ui/common/texts.h"
#include "ui/cycle/cycle_texts.h"

#include <QHBoxLayout>
#include <QLabel>

namespace kurator::ui {

namespace {

QString titleOfDate(const lists::NextDate& date)
{
    const QString title = date.number + QLatin1Char(' ') + date.title;
    return date.checkpointName.isEmpty() ? title : date.checkpointName + QStringLiteral(" · ") + title;
}

} // namespace

DatesCard::DatesCard(QWidget* parent) : RowCard(tr("Next dates"), parent) {}

void DatesCard::showDates(const std::vector<lists::NextDate>& dates, const QDate& today)
{
    clearRows();
    for (const lists::NextDate& date : dates) {
        addDate(date, today);
    }
    if (dates.empty()) {
        addSentence(tr("No dates are left in this programme."));
    }
}

void DatesCard::addDate(const lists::NextDate& date, const QDate& today)
{
    auto* row = new PressRow(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(cardSide, rowAir, cardSide, rowAir);
    line->setSpacing(12);
    auto* day = new QLabel(date.date == today ? tr("today") : dayInWords(date.date, today), row);
    day->setMinimumWidth(day->fontMetrics().horizontalAdvance(QStringLiteral("00 сентября ")));
    day->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* title = new QLabel(titleOfDate(date), row);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    for (QLabel* label : {day, title}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    line->addWidget(day);
    line->addWidget(title, 1);
    row->setAccessibleName(day->text() + QStringLiteral(": ") + title->text());
    if (date.date == today) {
        setRole(day, "warning");
    }
    if (date.overdue) {
        setRole(day, "fault");
        row->setToolTip(tr("An earlier time of this item has passed unmarked"));
        row->setAccessibleDescription(row->toolTip());
    }
    connect(row, &PressRow::clicked, this, [this, number = date.number] { Q_EMIT itemAsked(number); });
    addRow(row);
}

} // namespace kurator::ui
