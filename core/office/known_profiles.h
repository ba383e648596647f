#pragma once

#include "base/result.h"
#include "programme/profile.h"
#include "school/snapshot.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace kurator::office {

// The school's own profile of this code; nullptr when it has none.
[[nodiscard]] const programme::OwnProfile* findOwnProfile(const school::Snapshot& snapshot,
                                                          const QString& code);

// A profile by its code, and its file: the school's own stands before a built-in one. Refused with
// programme.no-profile {profile}.
[[nodiscard]] base::Result<programme::Profile> profileFor(const school::Snapshot& snapshot,
                                                          const QString& code);
[[nodiscard]] base::Result<QByteArray> profileContent(const school::Snapshot& snapshot, const QString& code);

// Codes of all profiles that the school can choose: the built-in ones, then its own of other codes.
[[nodiscard]] std::vector<QString> profileCodes(const school::Snapshot& snapshot);

} // namespace kurator::office
