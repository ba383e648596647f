#pragma once

#include "lists/agenda.h"

#include <QAbstractButton>

namespace kurator::ui {

// One area of the sidebar with its badge.
class SidebarButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SidebarButton(const QString& text, QWidget* parent = nullptr);

    void showCounter(const lists::PlaceCounter& counter);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    struct Badge
    {
        QString text;
        QColor back;
        QColor front;
    };
    [[nodiscard]] Badge badge() const;

    lists::PlaceCounter m_counter;
};

} // namespace kurator::ui
