#include "office/competence_letter.h"

#include "office/catalogue_paper.h"

#include <algorithm>

namespace kurator::office {

namespace {

const QString wishesQuestion = QStringLiteral("wishes");

QString wishFor(const QStringList& topics)
{
    QStringList quoted;
    for (const QString& topic : topics) {
        quoted << QStringLiteral("«%1»").arg(topic);
    }
    const QString direction =
        topics.size() == 1 ? QStringLiteral("направлению") : QStringLiteral("направлениям");
    return QStringLiteral("предложить наставников по %1 %2: их у нас не хватает")
        .arg(direction, quoted.join(QStringLiteral(", ")));
}

} // namespace

documents::Answers lackingCompetences(const Desk& desk, const QStringList& topics)
{
    PaperRequest request;
    request.kind = QStringLiteral("D24");
    QStringList wishes{wishFor(topics)};
    const auto asked = askedQuestions(desk, request).value_or(std::vector<AskedQuestion>());
    const auto usual =
        std::ranges::find(asked, wishesQuestion, [](const AskedQuestion& one) { return one.question.name; });
    if (usual != asked.end()) {
        wishes << usual->suggested;
    }
    return {{wishesQuestion, wishes}};
}

} // namespace kurator::office
