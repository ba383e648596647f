#include "documents/field_filter.h"

#include <algorithm>
#include <array>

namespace kurator::documents {

namespace {

constexpr unsigned typeBit(FieldType type)
{
    return 1U << static_cast<unsigned>(type);
}

constexpr unsigned anyType = ~0U;
constexpr unsigned personBit = typeBit(FieldType::Person);
constexpr unsigned dateBit = typeBit(FieldType::Date);
constexpr unsigned listBit = typeBit(FieldType::List);
constexpr unsigned namedBits = personBit | typeBit(FieldType::Position);

struct FilterRule
{
    QStringView code;
    FilterKind kind;
    unsigned types;
    int words;
};

constexpr std::array filterRules{
    FilterRule{u"full", FilterKind::Full, personBit, 0},
    FilterRule{u"given", FilterKind::Given, personBit, 0},
    FilterRule{u"short_before", FilterKind::ShortBefore, personBit, 0},
    FilterRule{u"short_after", FilterKind::ShortAfter, personBit, 0},
    FilterRule{u"short", FilterKind::Short, personBit | dateBit, 0},
    FilterRule{u"long", FilterKind::Long, dateBit, 0},
    FilterRule{u"quoted", FilterKind::Quoted, dateBit, 0},
    FilterRule{u"school_year", FilterKind::SchoolYear, dateBit, 0},
    FilterRule{u"count", FilterKind::Count, listBit, 0},
    FilterRule{u"each", FilterKind::Each, listBit, 2},
    FilterRule{u"pl", FilterKind::Plural, listBit | typeBit(FieldType::Number), 3},
    FilterRule{u"g", FilterKind::Gender, personBit, 2},
    FilterRule{u"choose", FilterKind::Choose, typeBit(FieldType::Flag) | listBit, 2},
    FilterRule{u"about", FilterKind::About, namedBits | typeBit(FieldType::Text), 0},
    FilterRule{u"with", FilterKind::With, namedBits | typeBit(FieldType::Text), 0},
    FilterRule{u"upper_first", FilterKind::UpperFirst, anyType, 0},
    FilterRule{u"lower_first", FilterKind::LowerFirst, anyType, 0},
    FilterRule{u"upper", FilterKind::Upper, anyType, 0},
    FilterRule{u"or", FilterKind::Or, anyType, 1},
};

const FilterRule* filterRule(QStringView code)
{
    const auto found = std::find_if(filterRules.begin(), filterRules.end(),
                                    [code](const FilterRule& rule) { return rule.code == code; });
    return found == filterRules.end() ? nullptr : &*found;
}

bool has(const std::vector<FieldFilter>& filters, FilterKind kind)
{
    return std::any_of(filters.begin(), filters.end(),
                       [kind](const FieldFilter& filter) { return filter.kind == kind; });
}

} // namespace

std::optional<FieldFilter> filterFromCode(QStringView code, const std::optional<QString>& words)
{
    if (const auto grammaticalCase = language::caseFromCode(code)) {
        return words ? std::nullopt : std::optional(FieldFilter{FilterKind::Case, *grammaticalCase, {}});
    }
    const FilterRule* rule = filterRule(code);
    if (rule == nullptr || (rule->words > 0) != words.has_value()) {
        return std::nullopt;
    }
    FieldFilter filter{rule->kind, language::Case::Nominative, {}};
    if (rule->words == 1) {
        filter.words = QStringList{*words};
    } else if (rule->words > 1) {
        filter.words = words->split(QLatin1Char(','));
    }
    return filter.words.size() == rule->words ? std::optional(filter) : std::nullopt;
}

bool isFilterCode(QStringView code)
{
    return language::caseFromCode(code) || filterRule(code) != nullptr;
}

bool suits(const FieldFilter& filter, FieldType type)
{
    if (filter.kind == FilterKind::Case) {
        return (namedBits & typeBit(type)) != 0;
    }
    return std::any_of(filterRules.begin(), filterRules.end(), [&](const FilterRule& rule) {
        return rule.kind == filter.kind && (rule.types & typeBit(type)) != 0;
    });
}

bool canPrint(FieldType type, const std::vector<FieldFilter>& filters)
{
    if (type == FieldType::Flag) {
        return has(filters, FilterKind::Choose);
    }
    return type != FieldType::List || has(filters, FilterKind::Choose) || has(filters, FilterKind::Count) ||
           has(filters, FilterKind::Each) || has(filters, FilterKind::Plural);
}

} // namespace kurator::documents
