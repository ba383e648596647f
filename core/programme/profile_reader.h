#pragma once

#include "base/result.h"
#include "programme/profile.h"

#include <QByteArray>
#include <QString>

namespace kurator::programme {

// Reads a profile (UTF-8 JSON, `resources/profiles/README.md`). `name` is the file as the user knows it.
// Refuses at the first place that is not as promised; `path` leads to it («items[3].rule»):
// `programme.profile-not-json` {file, position}, `-missing` {file, path}, `-type` {file, path, expected},
// `-unknown-key` {file, path}, `-value` {file, path, value}, `-duplicate` {file, path, value},
// `-reference` {file, path, value}, `-rule` {file, path, rule}.
[[nodiscard]] base::Result<Profile> readProfile(const QByteArray& json, const QString& name);

} // namespace kurator::programme
