#pragma once

#include "programme/profile.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace kurator::documents {

// The acts of a preamble after «в соответствии с»: kind in the instrumental, issuer in the genitive, date,
// number and title: «распоряжением Министерства … от 25.12.2019 № Р-145 «…», приказом …». Acts that belong
// to other forms than those of the paper, or that are not yet in force on its day, are left out.
[[nodiscard]] QString legalBasis(const std::vector<programme::LegalAct>& acts, const QStringList& forms,
                                 const QDate& day);

} // namespace kurator::documents
