#include "exchange/heading_matcher.h"

#include "base/text.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace kurator::exchange {

namespace {

constexpr qsizetype shortestCutHeading = 40; // letters that are left of a heading cut at 64 characters
constexpr qsizetype wordsThatNameSomebody = 3;

constexpr std::array<QStringView, 10> otherPeople{u"координатор", u"руководител", u"представител", u"родител",
                                                  u"директор",    u"куратор",     u"матери",       u"отца",
                                                  u"опекун",      u"подписан"};

QStringView otherSideOf(TableKind kind)
{
    switch (kind) {
    case TableKind::Mentees:
        return u"наставник";
    case TableKind::Mentors:
        return u"наставляем";
    case TableKind::Consents:
    case TableKind::Pairs:
    case TableKind::Ballots:
        return {};
    }
    return {};
}

// Exports number a heading that stands twice: «Телефон1», «Телефон.1».
QString withoutRepeatNumber(const QString& key)
{
    static const QRegularExpression number(QStringLiteral("\\s?\\d{1,2}$"));
    return QString(key).remove(number);
}

} // namespace

QString headingKey(QStringView heading)
{
    QString words = base::foldedKey(heading);
    for (QChar& c : words) {
        if (!c.isLetterOrNumber()) {
            c = QLatin1Char(' ');
        }
    }
    words = words.simplified();
    return words.startsWith(QStringLiteral("ф и о")) ? QStringLiteral("фио") + words.mid(5) : words;
}

HeadingMatcher::HeadingMatcher(TableKind kind) : m_kind(kind)
{
    for (const Column& column : columnsOf(kind)) {
        m_spellings.push_back({headingKey(column.heading), column.field});
        for (const QStringView other : column.otherHeadings.split(u'|', Qt::SkipEmptyParts)) {
            m_spellings.push_back({headingKey(other), column.field});
        }
    }
    std::ranges::stable_sort(m_spellings, std::ranges::greater{},
                             [](const Spelling& spelling) { return spelling.key.size(); });
}

std::optional<Field> HeadingMatcher::fieldOf(QStringView heading) const
{
    const QString key = headingKey(heading);
    if (key.isEmpty()) {
        return std::nullopt;
    }
    const auto field = fieldOfKey(key);
    return field ? field : fieldOfKey(withoutRepeatNumber(key));
}

std::optional<Field> HeadingMatcher::fieldOfKey(const QString& key) const
{
    for (const Spelling& spelling : m_spellings) {
        if (key == spelling.key) {
            return spelling.field;
        }
    }
    for (const Spelling& spelling : m_spellings) {
        const bool severalWords = spelling.key.contains(QLatin1Char(' '));
        if (severalWords && key.startsWith(spelling.key + QLatin1Char(' '))) {
            return isAboutSomebodyElse(QStringView(key).mid(spelling.key.size() + 1))
                       ? std::nullopt
                       : std::optional(spelling.field);
        }
        if (key.size() >= shortestCutHeading && spelling.key.startsWith(key)) {
            return spelling.field;
        }
    }
    return std::nullopt;
}

bool HeadingMatcher::isAboutSomebodyElse(QStringView rest) const
{
    const QStringView otherSide = otherSideOf(m_kind);
    const auto words =
        rest.split(u' ').first(std::min<qsizetype>(wordsThatNameSomebody, rest.count(u' ') + 1));
    return std::ranges::any_of(words, [&](QStringView word) {
        return (!otherSide.isEmpty() && word.startsWith(otherSide)) ||
               std::ranges::any_of(otherPeople, [&](QStringView other) { return word.startsWith(other); });
    });
}

} // namespace kurator::exchange
