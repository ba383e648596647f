#pragma once

#include "lists/cycle_view.h"
#include "ui/cycle/row_card.h"

#include <vector>

namespace kurator::ui {

// «Ближайшие сроки»; each row leads to its item of the roadmap.
class DatesCard : public RowCard
{
    Q_OBJECT

public:
    explicit DatesCard(QWidget* parent = nullptr);

    void showDates(const std::vector<lists::NextDate>& dates, const QDate& today);

Q_SIGNALS:
    void itemAsked(const QString& number);

private:
    void addDate(const lists::NextDate& date, const QDate& today);
};

} // namespace kurator::ui
