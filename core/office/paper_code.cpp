#include "office/paper_code.h"

#include "language/date_words.h"
#include "office/paper_rules.h"
#include "office/register_paper.h"

namespace kurator::office {

namespace {

QString codeText(const documents::Requisites& head, const PaperRequest& request, const QString& school)
{
    const QString order =
        QStringLiteral("%1 № %2 от %3").arg(head.kind, request.number, language::shortDate(*request.date));
    return order + QLatin1Char('\n') + school;
}

} // namespace

void addPaperCodes(const Desk& desk, const PaperRequest& request, PreparedPaper& prepared)
{
    const bool isOrder = journalOf(request) != documents::Journal::None;
    if (!isOrder || request.number.isEmpty() || !request.date || !houseStyle(desk).codes) {
        return;
    }
    for (documents::Paper& paper : prepared.papers) {
        const auto* head =
            paper.blocks.empty() ? nullptr : std::get_if<documents::Requisites>(&paper.blocks.front());
        if (head && paper.qrText.isEmpty()) {
            paper.qrText = codeText(*head, request, desk.organisation().shortName);
        }
    }
}

} // namespace kurator::office
