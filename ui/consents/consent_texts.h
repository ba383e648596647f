#pragma once

#include "lists/consent_history.h"
#include "lists/consent_list.h"

#include <QColor>
#include <QCoreApplication>
#include <QString>

#include <array>

namespace kurator::ui {

inline constexpr std::array consentPurposes{
    people::ConsentPurpose::Processing, people::ConsentPurpose::Distribution,
    people::ConsentPurpose::SpecialCategories, people::ConsentPurpose::Participation};

// Consents in words and colours, the same in every list and card.
class ConsentTexts
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::ConsentTexts)

public:
    [[nodiscard]] static QString state(people::ConsentState state);
    // Red where the lack keeps the person out of papers, amber where it only wants attention; none where
    // nothing is asked for.
    [[nodiscard]] static QColor colour(people::ConsentPurpose purpose, people::ConsentState state);
    [[nodiscard]] static QString purpose(people::ConsentPurpose purpose); // «Обработка»
    [[nodiscard]] static QString paper(people::ConsentPurpose purpose); // «Обработка данных (D15)»
    [[nodiscard]] static QString signers(people::ConsentSigners signers); // for a cell
    [[nodiscard]] static QString whoSigns(people::ConsentSigners signers);
    [[nodiscard]] static QString labour(const lists::ConsentRow& row);
    [[nodiscard]] static QColor labourColour(const lists::ConsentRow& row);
    [[nodiscard]] static QString labourLack(lists::LabourState state); // «нет дополнительного соглашения»
    [[nodiscard]] static QColor colourOfPaper(people::ConsentState state);
    [[nodiscard]] static QString age(const std::optional<people::Age>& age); // «12–13» where the year is told
    // «10.09.2026: подписали сам и Иванова А. П., до 31.05.2027»
    [[nodiscard]] static QString historyLine(const lists::ConsentHistoryLine& line);

private:
    [[nodiscard]] static QString signature(const lists::ConsentSignature& signature);
};

} // namespace kurator::ui
