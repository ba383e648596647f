#pragma once

#include "base/result.h"
#include "language/sex.h"
#include "people/consent.h"
#include "programme/form.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>
#include <vector>

namespace kurator::exchange {

// «м», «жен.», «девочка»… Error: exchange.not-a-sex (value).
[[nodiscard]] base::Result<language::Sex> readSex(QStringView text);

// «да», «+», «есть», «1» and their opposites. Error: exchange.not-yes-or-no (value).
[[nodiscard]] base::Result<bool> readYesNo(QStringView text);

// Codes of the forms named, in the order of the text, by code or title with any dashes («педагог – педагог»
// is «учитель – учитель»). Error: exchange.unknown-form (value, forms: the titles that are known).
[[nodiscard]] base::Result<QStringList> readForms(QStringView text,
                                                  const std::vector<programme::Form>& forms);

// What a row of consents brings: a consent to processing or the labour paper (ТК РФ ст. 351.8).
enum class ConsentKindTold
{
    Processing,
    Distribution,
    SpecialCategories,
    Participation,
    Mentoring
};
// Error: exchange.not-a-consent-kind (value), also for several kinds in one cell.
[[nodiscard]] base::Result<ConsentKindTold> readConsentKind(QStringView text);

enum class SignedByTold
{
    Self,
    Representative,
    Both
};
// Error: exchange.not-a-signer (value).
[[nodiscard]] base::Result<SignedByTold> readSignedBy(QStringView text);

} // namespace kurator::exchange
