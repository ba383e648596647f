#pragma once

#include "lists/cycle_view.h"
#include "ui/common/target.h"
#include "ui/cycle/row_card.h"

#include <vector>

namespace kurator::ui {

// «Охват к плану года»: how much of each planned share is reached, and the way to the totals that are not
// told yet, else to the plan.
class CoverageCard : public RowCard
{
    Q_OBJECT

public:
    explicit CoverageCard(QWidget* parent = nullptr);

    void showLines(const std::vector<lists::CoverageLine>& lines);

Q_SIGNALS:
    void asked(const kurator::ui::Target& target);

private:
    void addLine(const lists::CoverageLine& line);
    void addLink(const QString& text, const Target& target);
};

} // namespace kurator::ui
