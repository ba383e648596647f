#pragma once

#include "programme/profile.h"

#include <QByteArray>

namespace kurator::programme {

// A profile as its file, UTF-8 with two spaces in; readProfile() reads the same profile out of it. Values
// that were not told yet are written empty, so that a reading names them.
[[nodiscard]] QByteArray writeProfile(const Profile& profile);

} // namespace kurator::programme
