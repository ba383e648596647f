#include "ui/programme/wants_strip.h"

#include "ui/common/details_pane.h"
#include "ui/common/look.h"
#include "ui/common/texts.h"
#include "ui/programme/event_texts.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr std::size_t mostWants = 4; // lines; the roadmap shows all
constexpr int soonDays = 14;

QColor wantColour(const lists::YearWant& want, const QDate& today)
{
    if (!want.due) {
        return colours().muted;
    }
    if (*want.due < today) {
        return colours().bad;
    }
    return today.daysTo(*want.due) <= soonDays ? colours().warning : colours().accent;
}

} // namespace

WantsStrip::WantsStrip(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void WantsStrip::setWants(const std::vector<lists::YearWant>& wants, const QDate& today, bool writable)
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    auto* card = cardFrame(tr("The year still wants"), this);
    m_content = card;
    for (std::size_t i = 0; i < std::min(wants.size(), mostWants); ++i) {
        columnOf(card)->addWidget(makeLine(wants[i], today, writable));
    }
    if (wants.size() > mostWants) {
        columnOf(card)->addWidget(mutedLabel(
            tr("and %n more: see the roadmap", nullptr, static_cast<int>(wants.size() - mostWants)), card));
    }
    m_column->addWidget(card);
    card->show();
    setVisible(!wants.empty());
}

QWidget* WantsStrip::makeLine(const lists::YearWant& want, const QDate& today, bool writable)
{
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(dotLine(wantColour(want, today), EventTexts::want(want), line), 1, Qt::AlignVCenter);
    if (!writable) {
        return line;
    }
    const bool page = want.kind == programme::EventKind::Publication;
    auto* record = new QPushButton(page ? tr("Write down a publication") : tr("Write down an event"), line);
    record->setAccessibleName(tr("Write down for item %1").arg(want.number));
    auto* plan = new QPushButton(tr("Plan one"), line);
    plan->setAccessibleName(tr("Plan for item %1").arg(want.number));
    plan->setToolTip(tr("Adds it to the list without a day"));
    row->addWidget(record);
    row->addWidget(plan);
    connect(record, &QPushButton::clicked, this, [this, want] { Q_EMIT recordAsked(want); });
    connect(plan, &QPushButton::clicked, this, [this, want] { Q_EMIT planAsked(want); });
    return line;
}

} // namespace kurator::ui
