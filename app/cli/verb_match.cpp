#include "app/cli/verbs.h"

#include "app/composition.h"
#include "base/json_value.h"
#include "messages/message.h"
#include "office/accept_proposal.h"
#include "office/match_formulas.h"
#include "office/propose_pairs.h"
#include "school/lookup.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace kurator::app {

namespace {

QStringList noteTexts(const std::vector<matching::Note>& notes)
{
    QStringList texts;
    for (const matching::Note& note : notes) {
        texts << messages::text(note.code, note.arguments);
    }
    return texts;
}

QJsonArray scoreLines(const matching::Score& score)
{
    QJsonArray lines;
    for (const matching::ScoreLine& line : score.lines) {
        lines << QJsonObject{{QStringLiteral("criterion"), matching::codeOf(line.criterion)},
                             {QStringLiteral("weight"), line.weight},
                             {QStringLiteral("points"), line.points},
                             {QStringLiteral("known"), line.known},
                             {QStringLiteral("common"), QJsonArray::fromStringList(line.common)}};
    }
    return lines;
}

QJsonObject pairJson(const matching::ProposedPair& pair, const school::Lookup& lookup)
{
    return {{QStringLiteral("mentor"), lookup.nameOf(pair.mentor)},
            {QStringLiteral("mentorId"), pair.mentor.toString()},
            {QStringLiteral("mentees"), QJsonArray{lookup.nameOf(pair.mentee)}},
            {QStringLiteral("menteeIds"), QJsonArray{pair.mentee.toString()}},
            {QStringLiteral("form"), pair.form},
            {QStringLiteral("score"), pair.score.value},
            {QStringLiteral("lines"), scoreLines(pair.score)},
            {QStringLiteral("notes"), QJsonArray::fromStringList(noteTexts(pair.notes))}};
}

QJsonObject proposalJson(const matching::Proposal& proposal, const school::Lookup& lookup)
{
    QJsonArray pairs;
    for (const auto& pair : proposal.pairs) {
        pairs << pairJson(pair, lookup);
    }
    QJsonArray unmatched;
    for (const auto& left : proposal.unmatched) {
        unmatched << QJsonObject{
            {QStringLiteral("mentee"), lookup.nameOf(left.mentee)},
            {QStringLiteral("menteeId"), left.mentee.toString()},
            {QStringLiteral("reasons"), QJsonArray::fromStringList(noteTexts(left.reasons))}};
    }
    return {{QStringLiteral("pairs"), pairs},
            {QStringLiteral("unmatched"), unmatched},
            {QStringLiteral("matched"), proposal.matched},
            {QStringLiteral("total"), proposal.total},
            {QStringLiteral("worst"), base::orNull(proposal.worst)},
            {QStringLiteral("optimal"), proposal.optimal},
            {QStringLiteral("groups"), proposal.groups},
            {QStringLiteral("atMostMoreMatches"), proposal.gap.matches},
            {QStringLiteral("atMostMorePoints"), proposal.gap.points},
            {QStringLiteral("blockingPairs"), proposal.quality.blockingPairs},
            {QStringLiteral("firstWishes"), proposal.quality.firstWishes},
            {QStringLiteral("votedMatched"), proposal.quality.votedMatched}};
}

void sayProposal(const matching::Proposal& proposal, const office::Desk& desk, const Output& output)
{
    const school::Lookup& lookup = desk.lookup();
    for (const auto& pair : proposal.pairs) {
        const auto* form = programme::findForm(desk.profile(), pair.form);
        output.say("cli.match-line", {{QStringLiteral("mentor"), lookup.nameOf(pair.mentor)},
                                      {QStringLiteral("mentees"), lookup.nameOf(pair.mentee)},
                                      {QStringLiteral("form"), form ? form->title : pair.form},
                                      {QStringLiteral("score"), QString::number(pair.score.value)}});
    }
    for (const auto& left : proposal.unmatched) {
        output.say("cli.unmatched-line",
                   {{QStringLiteral("mentee"), lookup.nameOf(left.mentee)},
                    {QStringLiteral("reasons"), noteTexts(left.reasons).join(QLatin1Char(' '))}});
    }
    output.say("cli.matched", {{QStringLiteral("n"), QString::number(proposal.matched)},
                               {QStringLiteral("total"), QString::number(proposal.total)},
                               {QStringLiteral("worst"),
                                proposal.worst ? QString::number(*proposal.worst) : QStringLiteral("–")}});
}

QJsonObject scoresJson(const matching::ScoreMatrix& matrix)
{
    QJsonArray mentees;
    QJsonArray mentors;
    QJsonArray scores;
    for (const auto& mentor : matrix.mentors) {
        mentors << QJsonObject{{QStringLiteral("id"), mentor.id.toString()},
                               {QStringLiteral("capacity"), mentor.capacity}};
    }
    for (size_t row = 0; row < matrix.mentees.size(); ++row) {
        mentees << matrix.mentees[row].toString();
        QJsonArray line;
        for (size_t column = 0; column < matrix.mentors.size(); ++column) {
            const auto score = matrix.at(row, column);
            line << base::orNull(score);
        }
        scores << line;
    }
    return {{QStringLiteral("mentees"), mentees},
            {QStringLiteral("mentors"), mentors},
            {QStringLiteral("scores"), scores}};
}

int printScores(const office::Desk& desk, const office::MatchWish& wish, const Output& output)
{
    const auto matrix = office::matchScores(desk, wish);
    if (!matrix) {
        return output.fail(matrix.error());
    }
    output.print(QJsonDocument(scoresJson(*matrix)));
    return Done;
}

int accept(office::Desk& desk, const matching::Proposal& proposal, const Output& output)
{
    const auto accepted = office::acceptProposal(desk, proposal);
    if (!accepted) {
        return output.fail(accepted.error());
    }
    output.say(*accepted > 0 ? "cli.accepted" : "cli.nothing-to-accept",
               {{QStringLiteral("n"), QString::number(*accepted)}});
    return Done;
}

// «3» or «3-5».
base::Result<std::optional<matching::GroupWish>> groupsOf(const Call& call)
{
    if (!call.has("groups")) {
        return std::optional<matching::GroupWish>();
    }
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,3})(?:[-–](\\d{1,3}))?$"));
    const auto sizes = pattern.match(call.value("groups"));
    if (!sizes.hasMatch()) {
        return base::refuseUsage("cli.bad-choice", {{QStringLiteral("option"), QStringLiteral("groups")},
                                                    {QStringLiteral("value"), call.value("groups")},
                                                    {QStringLiteral("choices"), QStringLiteral("3, 3-5")}});
    }
    return std::optional(
        matching::GroupWish{sizes.captured(1).toInt(), sizes.captured(2).toInt(), call.has("one-theme")});
}

base::Result<office::MatchWish> wishOf(const Call& call)
{
    office::MatchWish wish{call.value("form"), call.value("reason")};
    const QString bestSuited = QStringLiteral("best-suited");
    const QStringList goals{QStringLiteral("nobody-alone"), bestSuited};
    if (call.has("goal") && !goals.contains(call.value("goal"))) {
        return base::refuseUsage("cli.bad-choice",
                                 {{QStringLiteral("option"), QStringLiteral("goal")},
                                  {QStringLiteral("value"), call.value("goal")},
                                  {QStringLiteral("choices"), goals.join(QStringLiteral(", "))}});
    }
    if (call.value("goal") == bestSuited) {
        wish.goal = matching::Goal::BestSuited;
    }
    const auto threshold = call.number("threshold", 0, 100);
    if (!threshold) {
        return base::passOn(threshold);
    }
    wish.threshold = threshold->value_or(wish.threshold);
    const auto groups = groupsOf(call);
    if (!groups) {
        return base::passOn(groups);
    }
    wish.groups = *groups;
    return wish;
}

} // namespace

int runMatch(const Call& call, const Output& output)
{
    auto open = openSchool(call.value("database"), call.clock);
    if (!open) {
        return output.fail(open.error());
    }
    auto wish = wishOf(call);
    if (!wish) {
        return output.fail(wish.error());
    }
    wish->weights = office::weightsFor(*open->desk, wish->form);
    if (call.has("scores")) {
        return printScores(*open->desk, *wish, output);
    }
    const auto proposal = office::proposePairs(*open->desk, *wish);
    if (!proposal) {
        return output.fail(proposal.error());
    }
    if (output.json()) {
        output.print(QJsonDocument(proposalJson(*proposal, school::Lookup(open->desk->snapshot()))));
    }
    sayProposal(*proposal, *open->desk, output);
    return call.has("accept") ? accept(*open->desk, *proposal, output) : Done;
}

} // namespace kurator::app
