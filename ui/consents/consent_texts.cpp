#include "ui/consents/consent_texts.h"

#include "language/date_words.h"
#include "people/consent_validity.h"
#include "ui/common/look.h"

namespace kurator::ui {

QString ConsentTexts::state(people::ConsentState state)
{
    switch (state) {
    case people::ConsentState::None:
        return tr("none");
    case people::ConsentState::Issued:
        return tr("blank given");
    case people::ConsentState::Incomplete:
        return tr("incomplete");
    case people::ConsentState::Signed:
        return tr("signed");
    case people::ConsentState::Expiring:
        return tr("ends soon");
    case people::ConsentState::Expired:
        return tr("run out");
    case people::ConsentState::Withdrawn:
        return tr("withdrawn");
    }
    return {};
}

QColor ConsentTexts::colour(people::ConsentPurpose purpose, people::ConsentState state)
{
    const bool wanted = purpose == people::ConsentPurpose::Processing;
    const bool asked = wanted || purpose == people::ConsentPurpose::Participation;
    switch (state) {
    case people::ConsentState::Signed:
        return colours().good;
    case people::ConsentState::Expiring:
    case people::ConsentState::Incomplete:
        return colours().warning;
    case people::ConsentState::Issued:
        return colours().accent;
    case people::ConsentState::None:
    case people::ConsentState::Expired:
    case people::ConsentState::Withdrawn:
        return wanted ? colours().bad : asked ? colours().warning : QColor();
    }
    return {};
}

QString ConsentTexts::purpose(people::ConsentPurpose purpose)
{
    switch (purpose) {
    case people::ConsentPurpose::Processing:
        return tr("Processing");
    case people::ConsentPurpose::Distribution:
        return tr("Distribution");
    case people::ConsentPurpose::SpecialCategories:
        return tr("Special categories");
    case people::ConsentPurpose::Participation:
        return tr("Taking part");
    }
    return {};
}

QString ConsentTexts::paper(people::ConsentPurpose purpose)
{
    switch (purpose) {
    case people::ConsentPurpose::Processing:
        return tr("Processing of data (D15)");
    case people::ConsentPurpose::Distribution:
        return tr("Distribution of data (D16)");
    case people::ConsentPurpose::SpecialCategories:
        return tr("Special categories of data (D17)");
    case people::ConsentPurpose::Participation:
        return tr("Taking part in the programme (D18)");
    }
    return {};
}

QString ConsentTexts::signers(people::ConsentSigners signers)
{
    switch (signers) {
    case people::ConsentSigners::Self:
        return tr("self");
    case people::ConsentSigners::Representative:
        return tr("parent");
    case people::ConsentSigners::Both:
        return tr("both");
    }
    return {};
}

QString ConsentTexts::whoSigns(people::ConsentSigners signers)
{
    switch (signers) {
    case people::ConsentSigners::Self:
        return tr("Signs for themselves.");
    case people::ConsentSigners::Representative:
        return tr("A parent or another legal representative signs.");
    case people::ConsentSigners::Both:
        return tr("Both the participant and a parent or another legal representative sign.");
    }
    return {};
}

QString ConsentTexts::labour(const lists::ConsentRow& row)
{
    switch (row.labour) {
    case lists::LabourState::None:
        return row.needsLabourPaper ? tr("none") : QString();
    case lists::LabourState::ConsentOnly:
        return tr("no supplement");
    case lists::LabourState::SupplementOnly:
        return tr("no consent");
    case lists::LabourState::Complete:
        return tr("signed");
    case lists::LabourState::Exempt:
        return tr("part of the job");
    case lists::LabourState::Ended:
        return tr("run out");
    }
    return {};
}

QColor ConsentTexts::labourColour(const lists::ConsentRow& row)
{
    switch (row.labour) {
    case lists::LabourState::None:
        return row.needsLabourPaper ? colours().bad : QColor();
    case lists::LabourState::ConsentOnly:
    case lists::LabourState::SupplementOnly:
    case lists::LabourState::Ended:
        return row.needsLabourPaper ? colours().bad : colours().warning;
    case lists::LabourState::Complete:
    case lists::LabourState::Exempt:
        return colours().good;
    }
    return {};
}

QString ConsentTexts::labourLack(lists::LabourState state)
{
    switch (state) {
    case lists::LabourState::None:
        return tr("there is neither a written consent nor a supplement to the labour contract");
    case lists::LabourState::ConsentOnly:
        return tr("there is no supplement to the labour contract");
    case lists::LabourState::SupplementOnly:
        return tr("there is no written consent");
    case lists::LabourState::Ended:
        return tr("the term of the papers has ended");
    case lists::LabourState::Complete:
    case lists::LabourState::Exempt:
        return {};
    }
    return {};
}

QColor ConsentTexts::colourOfPaper(people::ConsentState state)
{
    switch (state) {
    case people::ConsentState::Signed:
        return colours().good;
    case people::ConsentState::Expiring:
    case people::ConsentState::Incomplete:
        return colours().warning;
    case people::ConsentState::Issued:
        return colours().accent;
    case people::ConsentState::None:
    case people::ConsentState::Withdrawn:
        return colours().bad;
    case people::ConsentState::Expired:
        return colours().muted;
    }
    return {};
}

QString ConsentTexts::age(const std::optional<people::Age>& age)
{
    if (!age) {
        return {};
    }
    return age->exact ? QString::number(age->years)
                      : QStringLiteral("%1–%2").arg(age->atLeast()).arg(age->years);
}

QString ConsentTexts::signature(const lists::ConsentSignature& signature)
{
    switch (signature.role) {
    case people::SignerRole::Self:
        return tr("the participant");
    case people::SignerRole::Representative:
        return signature.name.isEmpty() ? tr("a representative") : signature.name;
    }
    return {};
}

QString ConsentTexts::historyLine(const lists::ConsentHistoryLine& line)
{
    QStringList parts{QStringLiteral("%1: %2").arg(purpose(line.purpose), state(line.state))};
    if (line.issuedOn) {
        parts << tr("blank given on %1").arg(language::shortDate(*line.issuedOn));
    }
    if (line.signedOn) {
        QStringList names;
        for (const auto& one : line.signers) {
            names << signature(one);
        }
        parts << (names.isEmpty()
                      ? tr("signed on %1").arg(language::shortDate(*line.signedOn))
                      : tr("signed on %1 by %2")
                            .arg(language::shortDate(*line.signedOn), names.join(QStringLiteral(", "))));
    }
    if (line.withdrawnOn) {
        parts << tr("withdrawn on %1").arg(language::shortDate(*line.withdrawnOn));
    } else if (line.lastDay && line.signedOn) {
        parts << tr("until %1").arg(language::shortDate(*line.lastDay));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace kurator::ui
