#include "exchange/category_reading.h"

#include "base/text.h"
#include "exchange/word_key.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace kurator::exchange {

namespace {

// A word of a category cell by its beginning. The first that fits counts, so the closer one stands higher.
struct CategoryWord
{
    QStringView beginning;
    std::optional<people::Category> category;
    std::optional<people::RestrictedKind> restricted;
    bool youngSpecialist = false;
};

using people::Category;
using people::RestrictedKind;

constexpr std::array categoryWords{
    CategoryWord{u"молодой специалист", Category::Teacher, std::nullopt, true},
    CategoryWord{u"молодой педагог", Category::Teacher, std::nullopt, true},
    CategoryWord{u"молодой учитель", Category::Teacher, std::nullopt, true},
    CategoryWord{u"обучающийся с овз", Category::Pupil, RestrictedKind::Disability},
    CategoryWord{u"ученик с овз", Category::Pupil, RestrictedKind::Disability},
    CategoryWord{u"ребенок с овз", Category::Pupil, RestrictedKind::Disability},
    CategoryWord{u"овз", std::nullopt, RestrictedKind::Disability},
    CategoryWord{u"инвалид", std::nullopt, RestrictedKind::Disability},
    CategoryWord{u"ребенок-инвалид", Category::Pupil, RestrictedKind::Disability},
    CategoryWord{u"ограниченн", std::nullopt, RestrictedKind::Disability},
    CategoryWord{u"одаренн", std::nullopt, RestrictedKind::Gifted},
    CategoryWord{u"способн", std::nullopt, RestrictedKind::Gifted},
    CategoryWord{u"высокомотивир", std::nullopt, RestrictedKind::Gifted},
    CategoryWord{u"сирот", std::nullopt, RestrictedKind::Orphan},
    CategoryWord{u"ребенок-сирота", Category::Pupil, RestrictedKind::Orphan},
    CategoryWord{u"дети-сирот", Category::Pupil, RestrictedKind::Orphan},
    CategoryWord{u"оставш", std::nullopt, RestrictedKind::Orphan},
    CategoryWord{u"тжс", std::nullopt, RestrictedKind::HardLifeSituation},
    CategoryWord{u"трудная жизненная", std::nullopt, RestrictedKind::HardLifeSituation},
    CategoryWord{u"малоимущ", std::nullopt, RestrictedKind::LowIncomeOrRemote},
    CategoryWord{u"малообеспеч", std::nullopt, RestrictedKind::LowIncomeOrRemote},
    CategoryWord{u"отдаленн", std::nullopt, RestrictedKind::LowIncomeOrRemote},
    CategoryWord{u"труднодоступн", std::nullopt, RestrictedKind::LowIncomeOrRemote},
    CategoryWord{u"группа риска", std::nullopt, RestrictedKind::AtRisk},
    CategoryWord{u"группы риска", std::nullopt, RestrictedKind::AtRisk},
    CategoryWord{u"обучающийся «группы риска", Category::Pupil, RestrictedKind::AtRisk},
    CategoryWord{u"обучающийся группы риска", Category::Pupil, RestrictedKind::AtRisk},
    CategoryWord{u"пдн", std::nullopt, RestrictedKind::AtRisk},
    CategoryWord{u"кдн", std::nullopt, RestrictedKind::AtRisk},
    CategoryWord{u"вшк", std::nullopt, RestrictedKind::AtRisk},
    CategoryWord{u"соп", std::nullopt, RestrictedKind::AtRisk},
    CategoryWord{u"обучающ", Category::Pupil, std::nullopt},
    CategoryWord{u"ученик", Category::Pupil, std::nullopt},
    CategoryWord{u"ученица", Category::Pupil, std::nullopt},
    CategoryWord{u"учащ", Category::Pupil, std::nullopt},
    CategoryWord{u"школьни", Category::Pupil, std::nullopt},
    CategoryWord{u"студент", Category::Student, std::nullopt},
    CategoryWord{u"педагог", Category::Teacher, std::nullopt},
    CategoryWord{u"учител", Category::Teacher, std::nullopt},
    CategoryWord{u"преподавател", Category::Teacher, std::nullopt},
    CategoryWord{u"воспитател", Category::Teacher, std::nullopt},
    CategoryWord{u"классный руководитель", Category::Teacher, std::nullopt},
    CategoryWord{u"родител", Category::Parent, std::nullopt},
    CategoryWord{u"выпускни", Category::Graduate, std::nullopt},
    CategoryWord{u"работодател", Category::Employer, std::nullopt},
    CategoryWord{u"социальный партнер", Category::Partner, std::nullopt},
    CategoryWord{u"партнер", Category::Partner, std::nullopt},
    CategoryWord{u"иное", Category::Other, std::nullopt},
    CategoryWord{u"иной", Category::Other, std::nullopt},
    CategoryWord{u"другое", Category::Other, std::nullopt},
    CategoryWord{u"высшая", std::nullopt, std::nullopt},
    CategoryWord{u"первая", std::nullopt, std::nullopt},
    CategoryWord{u"вторая", std::nullopt, std::nullopt},
    CategoryWord{u"соответств", std::nullopt, std::nullopt},
    CategoryWord{u"без категории", std::nullopt, std::nullopt},
    CategoryWord{u"нет", std::nullopt, std::nullopt},
    CategoryWord{u"норма", std::nullopt, std::nullopt},
};

void addCategoryWord(CategoryTold& told, const QString& piece)
{
    const QString key = wordKey(piece);
    const auto known = std::ranges::find_if(
        categoryWords, [&](const CategoryWord& word) { return key.startsWith(word.beginning); });
    if (known == categoryWords.end()) {
        told.unknown << base::tidied(piece);
        return;
    }
    told.category = told.category ? told.category : known->category;
    told.youngSpecialist = told.youngSpecialist || known->youngSpecialist;
    if (known->restricted &&
        std::ranges::find(told.restricted, *known->restricted) == told.restricted.end()) {
        told.restricted.push_back(*known->restricted);
    }
}

} // namespace

CategoryTold readCategory(QStringView text)
{
    static const QRegularExpression separators(QStringLiteral("[,;/\\n\\r+]+|\\sи\\s"));
    CategoryTold told;
    for (const QString& piece : text.toString().split(separators, Qt::SkipEmptyParts)) {
        if (!wordKey(piece).isEmpty()) {
            addCategoryWord(told, piece);
        }
    }
    return told;
}

} // namespace kurator::exchange
