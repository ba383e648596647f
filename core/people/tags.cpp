#include "people/tags.h"

#include "base/text.h"

#include <QRegularExpression>
#include <QSet>

namespace kurator::people {

QStringList tidyTags(const QStringList& tags)
{
    QStringList tidy;
    QSet<QString> seen;
    for (const QString& tag : tags) {
        const QString text = base::tidied(tag);
        const QString key = base::foldedKey(text);
        if (!key.isEmpty() && !seen.contains(key)) {
            seen.insert(key);
            tidy << text;
        }
    }
    return tidy;
}

QStringList tagsIn(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[,;\\n]"));
    return tidyTags(text.split(between));
}

} // namespace kurator::people
