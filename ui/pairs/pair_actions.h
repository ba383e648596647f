#pragma once

#include "lists/pair_list.h"

#include <QCoreApplication>

#include <vector>

class QAction;
class QObject;

namespace kurator::ui {

// What can be done with the chosen pairs.
struct PairActions
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::PairActions)

public:
    explicit PairActions(QObject* parent);

    // Leaves what makes sense for these pairs.
    void showFor(const std::vector<lists::PairRow>& rows) const;
    // In the order of the menu.
    [[nodiscard]] std::vector<QAction*> all() const
    {
        return {meeting, edit, trial, rest, end, remove, papers};
    }

    QAction* meeting;
    QAction* edit;
    QAction* trial;
    QAction* rest;
    QAction* end;
    QAction* remove;
    QAction* papers;
};

} // namespace kurator::ui
