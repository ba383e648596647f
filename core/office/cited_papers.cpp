#include "office/cited_papers.h"

#include "documents/catalogue.h"
#include "language/date_words.h"

#include <algorithm>
#include <array>

namespace kurator::office {

namespace {

// A paper and those it is written after; one of them is enough.
struct Citing
{
    const char* kind;
    std::array<const char*, 2> earlier;
    bool needed;
};

constexpr std::array citings{
    Citing{"D38", {"D32", nullptr}, true},  Citing{"D41", {"D40", nullptr}, false},
    Citing{"D45", {"D44", "D42"}, false},   Citing{"D46", {"D44", nullptr}, false},
    Citing{"D47", {"D45", "D44"}, true},    Citing{"D48", {"D47", nullptr}, false},
    Citing{"D49", {"D47", nullptr}, false}, Citing{"D05", {"D14", nullptr}, false},
    Citing{"D09", {"D14", nullptr}, false},
};

// The day of the first of them.
std::optional<QDate> dayOfEarlier(const Desk& desk, const Citing& citing)
{
    std::optional<QDate> first;
    for (const auto& paper : desk.registeredPapers()) {
        const bool cited = std::ranges::any_of(
            citing.earlier, [&](const char* kind) { return kind && paper.kind == QLatin1String(kind); });
        if (cited && (!first || paper.date < *first)) {
            first = paper.date;
        }
    }
    return first;
}

} // namespace

std::vector<PaperCheckLine> citedPapersMissing(const Desk& desk, const PaperRequest& request)
{
    const auto* citing = std::ranges::find_if(
        citings, [&](const Citing& one) { return request.kind == QLatin1String(one.kind); });
    if (citing == citings.end()) {
        return {};
    }
    const auto first = dayOfEarlier(desk, *citing);
    const auto* known = documents::findDocumentKind(QLatin1String(citing->earlier.front()));
    const QString title = QString::fromUtf8(known->title);
    if (!first) {
        return {{citing->needed ? CheckState::Bad : CheckState::Warning,
                 QStringLiteral("paper.cited-missing"),
                 {{QStringLiteral("paper"), title}},
                 {}}};
    }
    if (request.date.value_or(desk.today()) < *first) {
        return {{CheckState::Bad,
                 QStringLiteral("paper.cited-later"),
                 {{QStringLiteral("paper"), title}, {QStringLiteral("date"), language::shortDate(*first)}},
                 {}}};
    }
    return {};
}

} // namespace kurator::office
