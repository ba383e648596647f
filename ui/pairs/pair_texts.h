#pragma once

#include "lists/pair_tally.h"

#include <QColor>
#include <QCoreApplication>
#include <QString>

#include <array>

namespace kurator::ui {

inline constexpr std::array meetingKinds{pairs::MeetingKind::Acquaintance, pairs::MeetingKind::Trial,
                                         pairs::MeetingKind::Planning, pairs::MeetingKind::Regular,
                                         pairs::MeetingKind::Closing};

// Pairs and meetings in words and colours.
class PairTexts
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::PairTexts)

public:
    [[nodiscard]] static QString state(pairs::PairState state);
    [[nodiscard]] static QColor colour(pairs::PairState state);
    [[nodiscard]] static QString origin(pairs::PairOrigin origin);
    [[nodiscard]] static QString kind(pairs::MeetingKind kind);
    [[nodiscard]] static QString names(const lists::PairRow& row); // «Иванов И. И. – Петров П. П.»
    [[nodiscard]] static QString order(const lists::PairRow& row); // «№ 61-ОД от 05.12.2026»
    [[nodiscard]] static QString period(const base::Period& period);
    // «работают 12 · предложены 3 · без встречи больше двух недель 1»
    [[nodiscard]] static QString summary(const lists::PairTally& tally);
    // «05.11.2026 · регулярная · 45 мин · тема»
    [[nodiscard]] static QString meeting(const pairs::Meeting& meeting);
};

} // namespace kurator::ui
