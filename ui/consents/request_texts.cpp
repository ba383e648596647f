#include "ui/consents/request_texts.h"

#include "language/date_words.h"
#include "ui/common/look.h"

namespace kurator::ui {

using people::DataRequestKind;
using people::RequestStepKind;

QString RequestTexts::kind(DataRequestKind kind)
{
    switch (kind) {
    case DataRequestKind::Withdrawal:
        return tr("Withdrawal of consent");
    case DataRequestKind::StopProcessing:
        return tr("Demand to stop processing");
    case DataRequestKind::StopDistribution:
        return tr("Demand to stop distribution");
    case DataRequestKind::Information:
        return tr("Request for information");
    case DataRequestKind::Correction:
        return tr("Correction of data");
    }
    return {};
}

QString RequestTexts::usualGist(DataRequestKind kind)
{
    switch (kind) {
    case DataRequestKind::Withdrawal:
        return tr("Withdraws consent");
    case DataRequestKind::StopProcessing:
        return tr("Demands that the data be processed no more");
    case DataRequestKind::StopDistribution:
        return tr("Demands that the data be published no more");
    case DataRequestKind::Information:
        return tr("Asks which data the school holds and why");
    case DataRequestKind::Correction:
        return tr("Asks to correct the data");
    }
    return {};
}

QString RequestTexts::term(DataRequestKind kind)
{
    switch (kind) {
    case DataRequestKind::Withdrawal:
        return tr("30 calendar days from the receipt (152-ФЗ, article 21, part 5)");
    case DataRequestKind::StopProcessing:
        return tr("10 working days, 5 more with a written reason (152-ФЗ, article 21, part 5.1)");
    case DataRequestKind::StopDistribution:
        return tr("3 working days (152-ФЗ, article 10.1, part 14)");
    case DataRequestKind::Information:
        return tr("10 working days, 5 more with a written reason (152-ФЗ, article 20, part 1)");
    case DataRequestKind::Correction:
        return tr("7 working days (152-ФЗ, article 21, part 2)");
    }
    return {};
}

QString RequestTexts::step(RequestStepKind kind)
{
    switch (kind) {
    case RequestStepKind::StopProcessing:
        return tr("Stop processing the data");
    case RequestStepKind::RemoveFromPublications:
        return tr("Take the data off the site and other publications");
    case RequestStepKind::ChangePair:
        return tr("Change the pair");
    case RequestStepKind::TellRecipients:
        return tr("Tell those who received the data");
    case RequestStepKind::DestroyData:
        return tr("Destroy the data");
    case RequestStepKind::CorrectData:
        return tr("Correct the data");
    case RequestStepKind::AnswerApplicant:
        return tr("Answer the applicant");
    }
    return {};
}

QString RequestTexts::state(const lists::RequestRow& row)
{
    switch (row.state) {
    case lists::RequestState::Answered:
        return tr("answered on %1").arg(language::shortDate(row.request.answeredOn.value_or(QDate())));
    case lists::RequestState::Overdue:
        return tr("%n day(s) late", nullptr, -row.daysLeft);
    case lists::RequestState::Open:
    case lists::RequestState::Soon:
        return row.daysLeft == 0 ? tr("today is the last day") : tr("%n day(s) left", nullptr, row.daysLeft);
    }
    return {};
}

QColor RequestTexts::colour(lists::RequestState state)
{
    switch (state) {
    case lists::RequestState::Open:
        return colours().accent;
    case lists::RequestState::Soon:
        return colours().warning;
    case lists::RequestState::Overdue:
        return colours().bad;
    case lists::RequestState::Answered:
        return colours().good;
    }
    return {};
}

} // namespace kurator::ui
