#pragma once

#include "lists/year_wants.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace kurator::ui {

// What events the year still wants, a line each, with buttons that write one down or plan it.
class WantsStrip : public QWidget
{
    Q_OBJECT

public:
    explicit WantsStrip(QWidget* parent = nullptr);

    // Hidden where nothing is wanted. A base that takes no writing has no buttons.
    void setWants(const std::vector<lists::YearWant>& wants, const QDate& today, bool writable);

Q_SIGNALS:
    void recordAsked(const kurator::lists::YearWant& want);
    void planAsked(const kurator::lists::YearWant& want);

private:
    [[nodiscard]] QWidget* makeLine(const lists::YearWant& want, const QDate& today, bool writable);

    QWidget* m_content = nullptr;
    QVBoxLayout* m_column;
};

} // namespace kurator::ui
