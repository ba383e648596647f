#pragma once

#include "lists/request_list.h"

#include <QColor>
#include <QCoreApplication>
#include <QString>

#include <array>

namespace kurator::ui {

inline constexpr std::array requestKinds{
    people::DataRequestKind::Withdrawal, people::DataRequestKind::StopProcessing,
    people::DataRequestKind::StopDistribution, people::DataRequestKind::Information,
    people::DataRequestKind::Correction};

// Requests about personal data in words and colours.
class RequestTexts
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::RequestTexts)

public:
    [[nodiscard]] static QString kind(people::DataRequestKind kind);      // «Отзыв согласия»
    [[nodiscard]] static QString usualGist(people::DataRequestKind kind); // «Отзывает согласие»
    [[nodiscard]] static QString term(people::DataRequestKind kind);      // how long, and by which article
    [[nodiscard]] static QString step(people::RequestStepKind kind);
    [[nodiscard]] static QString state(const lists::RequestRow& row); // «осталось 3 дня»
    [[nodiscard]] static QColor colour(lists::RequestState state);
};

} // namespace kurator::ui
