#pragma once

#include "office/desk.h"
#include "office/paper_request.h"

#include <QUuid>

#include <vector>

namespace kurator::office {

enum class CheckState
{
    Good,
    Warning, // to look at
    Bad,     // the law or the journal forbids it
};

// One line of «Проверка перед подписью»: its state, its code for `messages`, and the entries it is about, to
// be opened from it.
struct PaperCheckLine
{
    CheckState state = CheckState::Good;
    QString code;
    base::Arguments arguments;
    std::vector<QUuid> entries;

    friend bool operator==(const PaperCheckLine&, const PaperCheckLine&) = default;
};

// What to look at before the paper is signed, also what is in order: consents, registry and labour papers of
// an order on pairs (D32; 152-ФЗ ст. 9, S001 5.6, ТК РФ ст. 351.8), names in their cases, blanks left, date
// and number. `prepared` may be empty where the paper was refused.
[[nodiscard]] std::vector<PaperCheckLine> paperChecks(const Desk& desk, const PaperRequest& request,
                                                      const PreparedPaper& prepared);

// Whether nothing is Bad and number and date are there.
[[nodiscard]] bool mayBeRegistered(const PaperRequest& request, const std::vector<PaperCheckLine>& lines);

} // namespace kurator::office
