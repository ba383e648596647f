#include "office/import_memory.h"

#include "exchange/column_guess.h"
#include "exchange/heading_matcher.h"

#include <QCryptographicHash>

#include <algorithm>

namespace kurator::office {

namespace {

QString nameOfKind(exchange::TableKind kind)
{
    switch (kind) {
    case exchange::TableKind::Mentees:
        return QStringLiteral("mentees");
    case exchange::TableKind::Mentors:
        return QStringLiteral("mentors");
    case exchange::TableKind::Consents:
        return QStringLiteral("consents");
    case exchange::TableKind::Pairs:
        return QStringLiteral("pairs");
    case exchange::TableKind::Ballots:
        return QStringLiteral("ballots");
    }
    return {};
}

QStringList keysOf(const QStringList& headings)
{
    QStringList keys;
    for (const QString& heading : headings) {
        keys << exchange::headingKey(heading);
    }
    return keys;
}

QString draftKey(exchange::TableKind kind, const QStringList& headings)
{
    QStringList keys = keysOf(headings);
    keys.removeAll(QString());
    keys.removeDuplicates();
    keys.sort();
    const QByteArray hash =
        QCryptographicHash::hash(keys.join(QLatin1Char('\n')).toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("mapping/%1/%2").arg(nameOfKind(kind), QString::fromLatin1(hash.toHex()));
}

// A letter as the heading that stands there, where that is the only one of its kind.
exchange::ColumnOverrides byHeading(exchange::ColumnOverrides overrides, const QStringList& headings)
{
    const QStringList keys = keysOf(headings);
    for (exchange::ColumnOverride& said : overrides) {
        for (qsizetype i = 0; i < headings.size(); ++i) {
            const bool here = exchange::columnLetter(static_cast<std::size_t>(i))
                                  .compare(said.column, Qt::CaseInsensitive) == 0;
            if (here && !keys[i].isEmpty() && keys.count(keys[i]) == 1) {
                said.column = headings[i];
                break;
            }
        }
    }
    return overrides;
}

} // namespace

base::Result<void> rememberMapping(Desk& desk, exchange::TableKind kind, const QStringList& headings,
                                   const exchange::ColumnOverrides& overrides)
{
    const QByteArray json = overrides.empty()
                                ? QByteArray()
                                : exchange::writeColumnOverrides(byHeading(overrides, headings), kind);
    return desk.store().keepDraft(draftKey(kind, headings), json);
}

exchange::ColumnOverrides rememberedMapping(Desk& desk, exchange::TableKind kind, const QStringList& headings)
{
    const auto kept = desk.store().draft(draftKey(kind, headings));
    if (!kept || !*kept) {
        return {};
    }
    return exchange::readColumnOverrides(**kept, kind).value_or(exchange::ColumnOverrides());
}

} // namespace kurator::office
