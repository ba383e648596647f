#include "papers/request_words.h"

#include "language/date_words.h"

#include <QStringList>

namespace kurator::papers {

namespace {

QString stepWord(people::RequestStepKind kind)
{
    switch (kind) {
    case people::RequestStepKind::StopProcessing:
        return QStringLiteral("обработка прекращена");
    case people::RequestStepKind::RemoveFromPublications:
        return QStringLiteral("убрано из публикаций");
    case people::RequestStepKind::ChangePair:
        return QStringLiteral("пара заменена");
    case people::RequestStepKind::TellRecipients:
        return QStringLiteral("получатели уведомлены");
    case people::RequestStepKind::DestroyData:
        return QStringLiteral("данные уничтожены");
    case people::RequestStepKind::CorrectData:
        return QStringLiteral("данные исправлены");
    case people::RequestStepKind::AnswerApplicant:
        return QStringLiteral("дан ответ");
    }
    return {};
}

} // namespace

QString requestWord(people::DataRequestKind kind)
{
    switch (kind) {
    case people::DataRequestKind::Withdrawal:
        return QStringLiteral("отзыв согласия");
    case people::DataRequestKind::StopProcessing:
        return QStringLiteral("требование прекратить обработку");
    case people::DataRequestKind::StopDistribution:
        return QStringLiteral("требование прекратить распространение");
    case people::DataRequestKind::Information:
        return QStringLiteral("запрос сведений");
    case people::DataRequestKind::Correction:
        return QStringLiteral("уточнение данных");
    }
    return {};
}

QString requestDeeds(const people::DataRequest& request)
{
    QStringList deeds;
    for (const people::RequestStep& step : request.steps) {
        if (!step.doneOn) {
            continue;
        }
        QString deed = stepWord(step.kind) + QLatin1Char(' ') + language::shortDate(*step.doneOn);
        if (!step.note.isEmpty()) {
            deed += QStringLiteral(" (%1)").arg(step.note);
        }
        deeds << deed;
    }
    if (!request.extensionReason.isEmpty()) {
        deeds << QStringLiteral("срок продлён: ") + request.extensionReason;
    }
    if (!request.answer.isEmpty()) {
        deeds << request.answer;
    }
    return deeds.join(QStringLiteral("; "));
}

} // namespace kurator::papers
