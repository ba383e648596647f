#include "programme/built_in_profiles.h"

#include "programme/profile_reader.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace kurator::programme {

base::Result<QByteArray> builtInProfileContent(const QString& code)
{
    QFile file(QStringLiteral(":/profiles/%1.json").arg(code));
    if (!file.open(QIODevice::ReadOnly)) {
        return base::refuseUsage("programme.no-profile", {{QStringLiteral("profile"), code}});
    }
    return file.readAll();
}

base::Result<Profile> builtInProfile(const QString& code)
{
    const auto content = builtInProfileContent(code);
    if (!content) {
        return base::passOn(content);
    }
    return readProfile(*content, code + QStringLiteral(".json"));
}

std::vector<QString> builtInProfileCodes()
{
    std::vector<QString> codes;
    const QStringList files =
        QDir(QStringLiteral(":/profiles")).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        codes.push_back(file.chopped(5));
    }
    std::ranges::stable_partition(codes,
                                  [](const QString& code) { return code == QLatin1String("federal"); });
    return codes;
}

} // namespace kurator::programme
