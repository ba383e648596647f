#include "office/known_profiles.h"

#include "programme/built_in_profiles.h"
#include "programme/profile_reader.h"

#include <algorithm>

namespace kurator::office {

const programme::OwnProfile* findOwnProfile(const school::Snapshot& snapshot, const QString& code)
{
    const auto found = std::ranges::find(snapshot.ownProfiles, code, &programme::OwnProfile::code);
    return found == snapshot.ownProfiles.end() ? nullptr : &*found;
}

base::Result<programme::Profile> profileFor(const school::Snapshot& snapshot, const QString& code)
{
    if (const auto* own = findOwnProfile(snapshot, code)) {
        return programme::readProfile(own->content, code + QStringLiteral(".json"));
    }
    return programme::builtInProfile(code);
}

base::Result<QByteArray> profileContent(const school::Snapshot& snapshot, const QString& code)
{
    if (const auto* own = findOwnProfile(snapshot, code)) {
        return own->content;
    }
    return programme::builtInProfileContent(code);
}

std::vector<QString> profileCodes(const school::Snapshot& snapshot)
{
    std::vector<QString> codes = programme::builtInProfileCodes();
    for (const programme::OwnProfile& own : snapshot.ownProfiles) {
        if (std::ranges::count(codes, own.code) == 0) {
            codes.push_back(own.code);
        }
    }
    return codes;
}

} // namespace kurator::office
