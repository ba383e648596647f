#include "ui/matching/pair_keys.h"
#include "ui/matching/pairs_picture.h"

#include <QKeyEvent>

namespace kurator::ui {

bool PairsPicture::event(QEvent* event)
{
    // Letters that mean something here must not wander off as shortcuts of the window.
    if (event->type() == QEvent::ShortcutOverride) {
        if (pairKeyOf(*static_cast<QKeyEvent*>(event))) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void PairsPicture::keyPressEvent(QKeyEvent* event)
{
    const int page = qMax(1, viewport()->height() / qMax(1, m_layout.rowHeight()) - 1);
    if (const auto asked = pairKeyOf(*event)) {
        switch (*asked) {
        case PairKey::Lock:
            Q_EMIT lockAsked();
            return;
        case PairKey::Ban:
            Q_EMIT banAsked();
            return;
        case PairKey::Undo:
            Q_EMIT undoAsked();
            return;
        }
    }
    switch (event->key()) {
    case Qt::Key_Up:
        return walk(-1);
    case Qt::Key_Down:
        return walk(1);
    case Qt::Key_PageUp:
        return walk(-page);
    case Qt::Key_PageDown:
        return walk(page);
    case Qt::Key_Home:
        return walk(-static_cast<int>(m_view.mentees.size() + m_view.mentors.size()));
    case Qt::Key_End:
        return walk(static_cast<int>(m_view.mentees.size() + m_view.mentors.size()));
    case Qt::Key_Left:
        return cross(people::Side::Mentee);
    case Qt::Key_Right:
        return cross(people::Side::Mentor);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT activated();
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PairsPicture::walk(int by)
{
    const auto next =
        m_marks.current ? m_layout.neighbour(*m_marks.current, by) : m_layout.first(people::Side::Mentee);
    if (next && next != m_marks.current) {
        choose(*next);
    }
}

void PairsPicture::cross(people::Side to)
{
    if (!m_marks.current || m_marks.current->side == to) {
        return;
    }
    if (m_marks.link) {
        const lists::ProposalLink& link = m_view.links[*m_marks.link];
        setCurrent({to, to == people::Side::Mentee ? link.mentee : link.mentor}, m_marks.link);
        return;
    }
    // Nobody is linked: the card at the same height.
    const QRect card = m_layout.card(*m_marks.current);
    const auto beside = m_layout.spotsBetween(to, card.top(), card.bottom());
    if (!beside.empty()) {
        choose(beside.front());
    } else if (const auto first = m_layout.first(to)) {
        choose(*first);
    }
}

} // namespace kurator::ui
