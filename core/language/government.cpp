#include "language/government.h"

#include "language/government_words.h"

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

// «Назначить {…} и »: the second person stands in the place of the first.
void dropJoined(Tokens& tokens)
{
    const auto joins = [](const GovernmentToken& token) {
        return token.kind == Kind::Comma || token.word == u"и";
    };
    while (tokens.size() > 1 && joins(tokens.back()) && tokens[tokens.size() - 2].kind == Kind::Field) {
        tokens.resize(tokens.size() - 2);
    }
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
                return *told;
            }
        }
        return std::nullopt;
    }

private:
    std::optional<Case> afterPreposition(std::size_t place) const
    {
        const QStringView preposition = m_tokens[place].word;
        const Government* with = governmentWith(preposition, m_tokens, place);
        return with != nullptr ? std::optional(with->person) : caseOfPreposition(preposition);
    }

    // What a governing word at this place asks; nothing for other words. The inner value is empty when its
    // places are filled.
    std::optional<std::optional<Case>> asGovernor(std::size_t place) const
    {
        const GovernmentToken& token = m_tokens[place];
        const bool last = place + 1 == m_tokens.size();
        if (isWhose(token.word)) {
            return last && !token.capital ? std::optional(std::optional(Case::Genitive)) : std::nullopt;
        }
        const Government* own = governmentOf(token.word);
        if (own == nullptr) {
            return std::nullopt;
        }
        return m_filled ? own->other : std::optional(own->person);
    }

    const Tokens& m_tokens;
    bool m_filled = false; // a field stands between, without a preposition of its own
};

} // namespace

std::optional<Case> caseAfter(QStringView textBefore)
{
    Tokens tokens = governmentTokens(textBefore);
    dropJoined(tokens);
    return GovernorSearch(tokens).found();
}

} // namespace kurator::language
