#include "ui/matching/name_header.h"

#include "ui/common/look.h"
#include "ui/matching/heat_map_model.h"

#include <QAbstractItemView>
#include <QPainter>

namespace kurator::ui {

namespace {

constexpr int longestName = 24; // characters
constexpr int besideName = 6;
constexpr double standingBack = 0.4;

} // namespace

NameHeader::NameHeader(Qt::Orientation orientation, const HeatMapModel& people, QWidget* parent)
    : QHeaderView(orientation, parent), m_people(people)
{
    setSectionResizeMode(Fixed);
    setSectionsClickable(true);
    setMinimumSectionSize(1);
}

QSize NameHeader::sizeHint() const
{
    int longest = 0;
    for (int section = 0; section < count(); ++section) {
        const QString name = m_people.headerData(section, orientation(), Qt::DisplayRole).toString();
        longest = qMax(longest, fontMetrics().horizontalAdvance(name));
    }
    const int room = qMin(longest, fontMetrics().averageCharWidth() * longestName) + 2 * besideName;
    return orientation() == Qt::Vertical ? QSize(room, 0)
                                         : QSize(0, qMin(room, parentWidget()->height() / 3));
}

void NameHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    const bool chosen = isChosen(logicalIndex);
    const PictureSearch& search = m_people.search();
    const bool found = search.finds(m_people.spotAt(orientation(), logicalIndex));
    painter->save();
    painter->fillRect(rect, chosen ? colours().accentSoft : colours().surface);
    QFont shown = font();
    shown.setBold(found);
    painter->setFont(shown);
    painter->setPen(chosen || found ? colours().text : colours().muted);
    painter->setOpacity(search.isOn() && !found ? standingBack : 1);
    QRect room(QPoint(0, 0), rect.size());
    painter->translate(rect.topLeft());
    if (orientation() == Qt::Horizontal) {
        painter->translate(0, rect.height());
        painter->rotate(-90);
        room = QRect(0, 0, rect.height(), rect.width());
    }
    room.adjust(besideName, 0, -besideName, 0);
    const QString name = m_people.headerData(logicalIndex, orientation(), Qt::DisplayRole).toString();
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(shown).elidedText(name, Qt::ElideRight, room.width()));
    painter->restore();
}

bool NameHeader::isChosen(int section) const
{
    const auto* table = qobject_cast<const QAbstractItemView*>(parentWidget());
    const QModelIndex current = table ? table->currentIndex() : QModelIndex();
    return current.isValid() && (orientation() == Qt::Vertical ? current.row() : current.column()) == section;
}

} // namespace kurator::ui
