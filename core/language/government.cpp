#include "language/government.h"

#include "base/text.h"
#include "language/government_words.h"
#include "language/position_declension.h"
#include "language/position_table.h"

#include <QSet>

#include <algorithm>

namespace kurator::language {

namespace {

using Tokens = std::vector<GovernmentToken>;
using Kind = GovernmentToken::Kind;

bool holds(QStringView words, QStringView word)
{
    const auto all = words.tokenize(u' ');
    return std::ranges::any_of(all, [word](QStringView one) { return one == word; });
}

// «Назначить {…} и », «назначить {должность} »: what comes next stands beside the one field, in its case.
void dropBeside(Tokens& tokens)
{
    const auto isJoin = [](const GovernmentToken& token) {
        return token.kind == Kind::Comma || token.word == u"и";
    };
    const auto beside = std::find_if_not(tokens.rbegin(), tokens.rend(), isJoin);
    if (beside != tokens.rend() && beside->kind == Kind::Field) {
        tokens.erase(beside.base() - 1, tokens.end());
    }
}

// «Куратору {…}: провести», the one who is charged at the head of a point.
bool isChargedHead(const Tokens& tokens)
{
    static const auto heads = [] {
        QSet<QString> all;
        for (const QString& position : knownPositions()) {
            all += base::foldedKey(declinedPosition(position, Case::Dative));
        }
        return all;
    }();
    QStringList words;
    for (const GovernmentToken& token : tokens) {
        words += token.word;
    }
    return heads.contains(words.join(QLatin1Char(' ')));
}

// The row of a preposition and a word before it, the nearest such word.
const Government* governmentWith(QStringView preposition, const Tokens& tokens, std::size_t before)
{
    for (std::size_t i = before; i-- > 0;) {
        for (const Government& one : governments()) {
            if (one.preposition == preposition && holds(one.words, tokens[i].word)) {
                return &one;
            }
        }
    }
    return nullptr;
}

const Government* governmentOf(QStringView word)
{
    const auto all = governments();
    const auto found = std::ranges::find_if(
        all, [word](const Government& one) { return one.preposition.isEmpty() && holds(one.words, word); });
    return found == all.end() ? nullptr : &*found;
}

// Goes from the name back to the word that governs it.
class GovernorSearch
{
public:
    explicit GovernorSearch(const Tokens& tokens) : m_tokens(tokens) {}

    std::optional<Case> found()
    {
        for (std::size_t i = m_tokens.size(); i-- > 0;) {
            const GovernmentToken& token = m_tokens[i];
            if (token.kind == Kind::Field) {
                m_filled = true;
            } else if (isPreposition(token.word)) {
                if (!m_filled) {
                    return afterPreposition(i);
                }
                m_filled = false; // that field belongs to this preposition
            } else if (const auto told = asGovernor(i)) {
                return m_filled ? std::nullopt : told;
            }
        }
        return isChargedHead(m_tokens) ? std::optional(Case::Dative) : std::nullopt;
    }

private:
    // A preposition with a case of its own asks it of the name only, and of a role before it: «о наставнике».
    std::optional<Case> afterPreposition(std::size_t place) const
    {
        const QStringView preposition = m_tokens[place].word;
        if (const Government* with = governmentWith(preposition, m_tokens, place)) {
            return with->person;
        }
        return onlyRolesAfter(place) ? caseOfPreposition(preposition) : std::nullopt;
    }

    bool onlyRolesAfter(std::size_t place) const
    {
        return std::all_of(
            m_tokens.begin() + static_cast<std::ptrdiff_t>(place) + 1, m_tokens.end(),
            [](const GovernmentToken& token) { return token.kind != Kind::Word || isRoleWord(token.word); });
    }

    std::optional<Case> asGovernor(std::size_t place) const
    {
        const GovernmentToken& token = m_tokens[place];
        const bool last = place + 1 == m_tokens.size();
        if (isWhose(token.word)) {
            return last && !token.capital ? std::optional(Case::Genitive) : std::nullopt;
        }
        const Government* own = governmentOf(token.word);
        // A noun governs what stands beside it, or after a word of its own («представителем ребёнка {…}»),
        // but not «план работы передам {…}».
        const auto between = m_tokens.size() - place - 1;
        const bool far =
            own != nullptr && own->person == Case::Genitive && between > 1 && !onlyRolesAfter(place);
        return own == nullptr || far ? std::nullopt : std::optional(own->person);
    }

    const Tokens& m_tokens;
    bool m_filled = false; // a field stands between, without a preposition of its own
};

} // namespace

std::optional<Case> caseAfter(QStringView textBefore)
{
    Tokens tokens = governmentTokens(textBefore);
    dropBeside(tokens);
    return GovernorSearch(tokens).found();
}

} // namespace kurator::language
