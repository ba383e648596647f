#include "language/typography.h"

#include <QRegularExpression>

#include <array>
#include <vector>

namespace kurator::language {

namespace {

// In the patterns `~` is a space of either kind, in the replacements the non-breaking one.
struct TypesettingRule
{
    QStringView pattern;
    QStringView replacement;
};

// Straight quotes open after a space or a bracket.
constexpr std::array quoteRules{
    TypesettingRule{u"(^|[\\s(\\[«])\"(?=\\S)", u"\\1«"},
    TypesettingRule{u"\"", u"»"},
};

constexpr std::array typesettingRules{
    // Figures of classes take no ending.
    TypesettingRule{u"(?<![\\d-])(\\d{1,2})-(?:го|му|м|ом|й|е|х)~+(?=класс)", u"\\1~"},
    // Dashes: ranges of years and classes, and a hyphen between spaces.
    TypesettingRule{u"(?<![\\d-])((?:19|20)\\d\\d)~?[-–]~?((?:19|20)\\d\\d)(?![\\d-])", u"\\1–\\2"},
    TypesettingRule{u"(?<![\\d-])(\\d{1,2})-(\\d{1,2})~+(?=класс)", u"\\1–\\2~"},
    TypesettingRule{u"(?<=\\S)~+(?:-|–)~+(?=\\S)", u"~– "},
    TypesettingRule{u"(?<=\\S)~+—~+(?=\\S)", u"~— "},
    // Numbers and what they count.
    TypesettingRule{u"(№+|§+)~*(?=[\\p{L}\\d_])", u"\\1~"},
    TypesettingRule{u"(?<=\\d)~*%", u"~%"},
    TypesettingRule{u"(?<=\\d)~(?=«\\p{L}»)", u"~"},
    TypesettingRule{
        u"((?<!\\d)\\d{1,2}|«\\d{1,2}»)~(?=(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|"
        u"октября|ноября|декабря)\\b)",
        u"\\1~"},
    TypesettingRule{u"(?<=\\d)~(?=гг?\\.|год(?:а|у|ом|е|ы|ов)?\\b|лет\\b|уч\\.|учебн)", u"~"},
    TypesettingRule{u"(?<=\\d)~(?=(?:час(?:а|ов)?|мин|сек|ч|чел|руб|тыс|млн|млрд|шт|кг|км|см|мм|м|л|мес|нед|"
                    u"экз|день|дн(?:я|ей)|недел(?:я|и|ь)|месяц(?:а|ев)?|человека?|балл(?:а|ов)?|"
                    u"лист(?:а|ов)?|класс(?:а|у|е|ом|ы|ов|ах|ам)?)\\b)",
                    u"~"},
    // Abbreviations before a number or a name.
    TypesettingRule{u"(?<![\\p{L}\\d])([Пп]п?|[Сс]т|[Чч]|[Аа]бз|[Гг]л|[Рр]азд|[Пп]одп|[Пп]рил|[Рр]ис|[Тт]абл|"
                    u"[Сс]тр|[Сс]|[Дд]|"
                    u"[Кк]в|[Кк]аб|[Кк]орп|[Тт]ел)\\.~*(?=\\d)",
                    u"\\1.~"},
    TypesettingRule{u"(?<![\\p{L}\\d])(?<!\\d~)(?<!т\\.~)([Гг]|[Уу]л|[Пп]ос|[Пп]гт|[Пп]ер|[Пп]р|[Пп]л|[Сс]|["
                    u"Дд]|[Ии]м)\\.~*(?=[А-ЯЁ])",
                    u"\\1.~"},
    TypesettingRule{u"(?<!\\p{L})(т|и)~(?=(?:т|др|пр)\\.)", u"\\1~"},
    TypesettingRule{u"(?<!\\p{L})т\\.~*(?=[дпечк]\\.)", u"т.~"},
    // Initials with each other and with the surname on either side.
    TypesettingRule{u"(?<!\\p{L})([А-ЯЁ]\\.)~(?=[А-ЯЁ]\\.)", u"\\1~"},
    TypesettingRule{u"(?<!\\p{L})([А-ЯЁ]\\.)~(?=[А-ЯЁ][а-яё])", u"\\1~"},
    TypesettingRule{u"([А-ЯЁ][а-яё]+)~(?=[А-ЯЁ]\\.~?[А-ЯЁ]\\.)", u"\\1~"},
};

constexpr std::array shortWordRules{
    TypesettingRule{u"(?<![\\p{L}\\d])([ВвКкСсОоУуИиАа])~+(?=\\S)", u"\\1~"},
};

constexpr std::array hyphenRules{
    TypesettingRule{u"(?<=\\d)-(?=[А-ЯЁа-яё]{1,4}(?!\\p{L}))", u"\u2011"},
    TypesettingRule{u"(?<=[а-яё])-(?=[А-ЯЁ][а-яё])", u"\u2011"}, // Бато-Мунко
    TypesettingRule{u"(?<=[а-яё])-(?=оол)", u"\u2011"},          // Кызыл-оол
};

struct CompiledRule
{
    QRegularExpression pattern;
    QString replacement;
};

template <std::size_t N>
std::vector<CompiledRule> compiledRules(const std::array<TypesettingRule, N>& rules)
{
    std::vector<CompiledRule> compiled;
    for (const TypesettingRule& rule : rules) {
        const QString pattern = rule.pattern.toString().replace(u'~', QStringLiteral("[ \u00a0]"));
        const QString replacement = rule.replacement.toString().replace(u'~', QChar(0x00a0));
        compiled.push_back(
            {QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption), replacement});
    }
    return compiled;
}

void applyRules(QString& text, const std::vector<CompiledRule>& rules)
{
    for (const CompiledRule& rule : rules) {
        text.replace(rule.pattern, rule.replacement);
    }
}

// «СОШ «Радуга» has one closing quote for two.
QString withClosedOnce(QString text)
{
    static const QRegularExpression doubled(QStringLiteral("»{2,}"));
    return text.replace(doubled, QStringLiteral("»"));
}

// „…“ for what stands inside «…». A quote that was closed once for both gets its second one.
QString withInnerQuotes(const QString& text)
{
    QString result;
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == QChar(u'«')) {
            result += ++depth > 1 ? QChar(u'„') : c;
        } else if (c == QChar(u'»') && depth > 1) {
            --depth;
            result += QChar(u'“');
            if (text.indexOf(QChar(u'»'), i + 1) < 0) {
                result += c;
                depth = 0;
            }
        } else {
            depth -= c == QChar(u'»') && depth > 0 ? 1 : 0;
            result += c;
        }
    }
    return result;
}

} // namespace

QString typeset(const QString& text, const Typesetting& wishes)
{
    static const auto quotes = compiledRules(quoteRules);
    static const auto always = compiledRules(typesettingRules);
    static const auto shortWords = compiledRules(shortWordRules);
    static const auto hyphens = compiledRules(hyphenRules);
    QString result = text;
    applyRules(result, quotes);
    result = wishes.innerQuotes ? withInnerQuotes(result) : withClosedOnce(result);
    applyRules(result, always);
    if (wishes.bindShortWords) {
        applyRules(result, shortWords);
    }
    if (wishes.bindHyphens) {
        applyRules(result, hyphens);
    }
    return result;
}

} // namespace kurator::language
