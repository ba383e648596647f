#include "ui/shell/sidebar.h"

#include "ui/shell/sidebar_button.h"

#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

Sidebar::Sidebar(const std::vector<AreaOfWork>& areas, QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("sidebar"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Areas"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 10, 8, 10);
    column->setSpacing(1);
    for (const AreaOfWork& area : areas) {
        auto* button = new SidebarButton(area.title, this);
        column->addWidget(button);
        const auto place = area.place;
        connect(button, &SidebarButton::clicked, this, [this, place] { Q_EMIT chosen(place); });
        m_buttons.emplace_back(place, button);
        if (m_buttons.size() <= 9) {
            auto* jump = new QShortcut(
                QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + m_buttons.size())), this);
            connect(jump, &QShortcut::activated, button, &SidebarButton::click);
        }
    }
    column->addStretch();
}

void Sidebar::showCounters(const lists::Counters& counters)
{
    for (const auto& [place, button] : m_buttons) {
        button->showCounter(counters.of(place));
    }
}

void Sidebar::choose(lists::Place place)
{
    for (const auto& [each, button] : m_buttons) {
        button->setChecked(each == place);
    }
}

void Sidebar::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        step(-1);
        return;
    case Qt::Key_Down:
        step(1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Sidebar::step(int by)
{
    const auto focused =
        std::ranges::find_if(m_buttons, [](const auto& one) { return one.second->hasFocus(); });
    if (focused == m_buttons.end()) {
        return;
    }
    const auto next = (focused - m_buttons.begin()) + by;
    if (next >= 0 && next < static_cast<std::ptrdiff_t>(m_buttons.size())) {
        m_buttons[static_cast<size_t>(next)].second->setFocus(Qt::TabFocusReason);
    }
}

} // namespace kurator::ui
