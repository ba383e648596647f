#include "ui/programme/item_proofs.h"

#include "language/date_words.h"
#include "ui/common/flow_layout.h"
#include "ui/programme/lines_part.h"
#include "ui/programme/roadmap_texts.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

QString proofEventText(const lists::RoadmapEvent& event)
{
    const QString sign = event.happened ? QStringLiteral("✓ ") : QStringLiteral("○ ");
    return sign + event.title + QStringLiteral(", ") +
           (event.date ? language::shortDate(*event.date) : ItemProofs::tr("no day yet"));
}

} // namespace

ItemProofs::ItemProofs(QWidget* parent)
    : QWidget(parent), m_lines(new LinesPart(tr("Proved by"), this)),
      m_events(new QPushButton(tr("Sho&w the events"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_lines);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_events);
    column->addLayout(buttons);
    connect(m_events, &QPushButton::clicked, this, &ItemProofs::eventsAsked);
}

void ItemProofs::showItem(const lists::RoadmapRow& row)
{
    const bool countsEvents = row.minCount > 0 || !row.events.empty();
    setVisible(countsEvents || !row.chosenPapers.empty());
    m_events->setVisible(countsEvents);
    m_lines->clear();
    if (row.minCount > 0) {
        m_lines->addLine(tr("Events counted: %1 of %2").arg(row.counted).arg(row.minCount),
                         row.counted >= row.minCount ? "good" : "warning");
    }
    for (const lists::RoadmapPaper& paper : row.chosenPapers) {
        m_lines->addLine(QStringLiteral("✓ ") + paperText(paper.title, paper.number, paper.date), "good");
    }
    for (const lists::RoadmapEvent& event : row.events) {
        m_lines->addLine(proofEventText(event), event.happened ? "good" : "");
    }
}

} // namespace kurator::ui
