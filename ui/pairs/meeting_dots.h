#pragma once

#include "lists/pair_list.h"
#include "ui/common/dot_delegate.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace kurator::ui {

// The weeks of a pair as dots: green where they met, red where more than 14 days are empty. Wraps to its
// width; the sentence beside it is for screen readers.
class MeetingDots : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingDots(QWidget* parent = nullptr);

    void setWeeks(std::vector<lists::WeekDot> weeks);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int step() const;
    [[nodiscard]] size_t perLine(int width) const;

    std::vector<lists::WeekDot> m_weeks;
};

// The newest weeks in a cell of a list.
class MeetingDotsDelegate : public DotDelegate
{
    Q_OBJECT

public:
    using Weeks = std::function<std::vector<lists::WeekDot>(const QModelIndex&)>;

    MeetingDotsDelegate(Weeks weeks, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    Weeks m_weeks;
};

} // namespace kurator::ui
