#include "papers/declaring.h"
#include "papers/groups.h"
#include "papers/pair_record.h"

#include <algorithm>

namespace kurator::papers {

namespace {

using documents::FieldRecord;
using documents::FieldType;
using people::Portfolio;

documents::FieldDictionary portfolioDictionary()
{
    return declaredFields({{"portfolio.education", FieldType::Text, "образование"},
                           {"portfolio.qualification", FieldType::Text, "категория, степень, звание"},
                           {"portfolio.experience", FieldType::Text, "стаж"},
                           {"portfolio.mentoring", FieldType::Text, "опыт наставничества"},
                           {"portfolio.awards", FieldType::Text, "награды"},
                           {"portfolio.courses", FieldType::Text, "курсы"},
                           {"portfolio.help", FieldType::Text, "с чем может помочь"},
                           {"portfolio.feedback", FieldType::Text, "отзывы"},
                           {"portfolio.link", FieldType::Text, "ссылка на цифровой профиль"},
                           {"portfolio.pairs", FieldType::Number, "пар и групп в этом году"},
                           {"portfolio.meetings", FieldType::Number, "встреч в этом году"}});
}

void setMentoringYear(FieldRecord& record, const Sources& sources, const people::Entry& entry)
{
    std::size_t pairs = 0;
    std::size_t meetings = 0;
    for (const pairs::Pair* pair : pairsOf(sources)) {
        if (pair->mentor == entry.id && pair->state != pairs::PairState::Proposed) {
            ++pairs;
            meetings += meetingsOf(sources, *pair).size();
        }
    }
    record.set(QStringLiteral("portfolio.pairs"), static_cast<int>(pairs));
    record.set(QStringLiteral("portfolio.meetings"), static_cast<int>(meetings));
}

void setPortfolio(FieldRecord& record, const Sources& sources)
{
    const auto* entry = sources.lookup.entry(base::Id<people::Entry>::fromString(sources.subject));
    if (!entry) {
        return;
    }
    const auto& portfolios = sources.base.portfolios;
    const auto found = std::ranges::find(portfolios, entry->person, &Portfolio::person);
    const Portfolio told = found == portfolios.end() ? Portfolio() : *found;
    record.set(QStringLiteral("portfolio.education"), orDash(told.education));
    record.set(QStringLiteral("portfolio.qualification"), orDash(told.qualification));
    record.set(QStringLiteral("portfolio.experience"), orDash(documents::experienceText(*entry)));
    record.set(QStringLiteral("portfolio.mentoring"), orDash(told.mentoringExperience));
    record.set(QStringLiteral("portfolio.awards"), orDash(told.awards));
    record.set(QStringLiteral("portfolio.courses"), orDash(told.courses));
    record.set(QStringLiteral("portfolio.help"), orDash(told.help));
    record.set(QStringLiteral("portfolio.feedback"), orDash(told.feedback));
    record.set(QStringLiteral("portfolio.link"), orDash(told.link));
    setMentoringYear(record, sources, *entry);
}

} // namespace

FieldGroup portfolioGroup()
{
    return {portfolioDictionary, setPortfolio, nullptr, documents::Subject::Mentor};
}

} // namespace kurator::papers
