#pragma once

#include "base/result.h"
#include "programme/profile.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace kurator::programme {

// What a file gave: the profile, with empty values where the faults are, and all faults in the order in which
// they stand in the reading.
struct ProfileReading
{
    Profile profile;
    std::vector<base::Error> faults;
};

// Reads a profile (UTF-8 JSON, `resources/profiles/README.md`). `name` is the file as the user knows it.
// Every fault has {file, path, line}; `path` leads to the place («items[3].rule»), `line` counts from 1:
// `programme.profile-missing`, `-type` {expected: a code `json.…`}, `-unknown-key`, `-value` {value},
// `-range` {value, from, to}, `-empty`, `-id` {value}, `-rule` {rule}, and those of checkReferences(). A file
// that is no JSON gives one fault, of readJsonFile().
[[nodiscard]] ProfileReading readWholeProfile(const QByteArray& json, const QString& name);

// The same, refused with the first fault.
[[nodiscard]] base::Result<Profile> readProfile(const QByteArray& json, const QString& name);

} // namespace kurator::programme
