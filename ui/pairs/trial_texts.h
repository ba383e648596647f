#pragma once

#include "lists/trial_list.h"

#include <QColor>
#include <QCoreApplication>

namespace kurator::ui {

// What sheets after the trial meeting say, in words.
struct TrialTexts
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::TrialTexts)

public:
    [[nodiscard]] static QColor colour(pairs::Compatibility compatibility);
    // «Иванова Анна: польза 8, контакт 7, доверие 9; готов(а) продолжать».
    [[nodiscard]] static QString sentence(const lists::TrialRow& row);
};

} // namespace kurator::ui
