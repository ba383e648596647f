#include "ui/matching/pairs_picture.h"

#include <QKeyEvent>

namespace kurator::ui {

namespace {

// The letters of the keys with the Russian layout on.
enum RussianKey
{
    KeyL = 0x0414, // Д
    KeyB = 0x0418  // И
};

bool isLetter(int key)
{
    return key == Qt::Key_L || key == Qt::Key_B || key == KeyL || key == KeyB;
}

} // namespace

bool PairsPicture::event(QEvent* event)
{
    // Letters that mean something here must not wander off as shortcuts of the window.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) ||
            (key->modifiers() == Qt::NoModifier && isLetter(key->key()))) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void PairsPicture::keyPressEvent(QKeyEvent* event)
{
    const int page = qMax(1, viewport()->height() / qMax(1, m_layout.rowHeight()) - 1);
    if (event->matches(QKeySequence::Undo)) {
        Q_EMIT undoAsked();
        return;
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
        if (event->modifiers() != Qt::NoModifier || !doLetter(event->key())) {
            QAbstractScrollArea::keyPressEvent(event);
        }
    }
}

bool PairsPicture::doLetter(int key)
{
    if (!isLetter(key)) {
        return false;
    }
    if (key == Qt::Key_L || key == KeyL) {
        Q_EMIT lockAsked();
    } else {
        Q_EMIT banAsked();
    }
    return true;
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
