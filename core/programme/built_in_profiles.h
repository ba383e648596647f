#pragma once

#include "base/result.h"
#include "programme/profile.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace kurator::programme {

// A profile that comes with the program. Unknown code: `programme.no-profile` {profile}, a usage error.
[[nodiscard]] base::Result<Profile> builtInProfile(const QString& code);

// Its file, word for word; refused in the same way.
[[nodiscard]] base::Result<QByteArray> builtInProfileContent(const QString& code);

// Codes of all built-in profiles: «federal», the default, first, the others by alphabet.
[[nodiscard]] std::vector<QString> builtInProfileCodes();

} // namespace kurator::programme
