#pragma once

#include "base/result.h"

#include <QStringView>

namespace kurator::office {

// A phone as it is stored: a Russian number in one form, a town or foreign one tidied, a blank one blank.
// Refused with people.phone-unread {value}.
[[nodiscard]] base::Result<QString> phoneToStore(QStringView text);

// An e-mail as it is stored, a blank one blank. Refused with people.email-unread {value}.
[[nodiscard]] base::Result<QString> emailToStore(QStringView text);

} // namespace kurator::office
