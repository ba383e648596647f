#include "office/match_formulas.h"

#include <QJsonDocument>

#include <algorithm>

namespace kurator::office {

namespace {

const pairs::MatchFormula* formulaOf(const Desk& desk, const QString& form)
{
    const auto& formulas = desk.snapshot().matchFormulas;
    const auto found = std::ranges::find_if(formulas, [&](const pairs::MatchFormula& formula) {
        return formula.programme == desk.programme().id && formula.form == form;
    });
    return found == formulas.end() ? nullptr : &*found;
}

base::Result<void> checkForm(const Desk& desk, const QString& form)
{
    QStringList known;
    for (const programme::Form& one : desk.forms()) {
        known << one.code;
    }
    if (!form.isEmpty() && !known.contains(form)) {
        return base::refuseUsage(
            "office.unknown-form",
            {{QStringLiteral("form"), form}, {QStringLiteral("known"), known.join(QStringLiteral(", "))}});
    }
    return {};
}

school::Step formulaStep(const Desk& desk, const QString& code, const QString& form)
{
    if (form.isEmpty()) {
        return {code + QStringLiteral("-for-all"), {}};
    }
    const auto* known = programme::findForm(desk.profile(), form);
    return {code, {{QStringLiteral("form"), known ? known->title : form}}};
}

} // namespace

QJsonObject toJson(const matching::Weights& weights)
{
    QJsonObject json;
    for (const matching::Criterion criterion : matching::criteria) {
        json.insert(matching::codeOf(criterion), weights.of(criterion));
    }
    return json;
}

std::optional<matching::Weights> weightsFrom(const QJsonValue& json)
{
    if (!json.isObject()) {
        return std::nullopt;
    }
    matching::Weights weights;
    for (const matching::Criterion criterion : matching::criteria) {
        const QJsonValue weight = json.toObject().value(matching::codeOf(criterion));
        if (!weight.isDouble() && !weight.isUndefined()) {
            return std::nullopt;
        }
        weights.of(criterion) = weight.toInt(weights.of(criterion));
    }
    return weights;
}

matching::Weights weightsFor(const Desk& desk, const QString& form)
{
    const pairs::MatchFormula* formula = formulaOf(desk, form);
    const auto weights =
        formula ? weightsFrom(QJsonDocument::fromJson(formula->weights).object()) : std::nullopt;
    return weights && matching::areUsable(*weights) ? *weights : matching::Weights{};
}

bool hasSavedWeights(const Desk& desk, const QString& form)
{
    return formulaOf(desk, form) != nullptr;
}

base::Result<void> saveWeights(Desk& desk, const QString& form, const matching::Weights& weights)
{
    if (!matching::areUsable(weights)) {
        return base::refuseUsage("match.weights");
    }
    if (const auto known = checkForm(desk, form); !known) {
        return known;
    }
    const pairs::MatchFormula* stored = formulaOf(desk, form);
    const bool usual = weights == matching::Weights{};
    const QByteArray written = QJsonDocument(toJson(weights)).toJson(QJsonDocument::Compact);
    if (stored ? !usual && stored->weights == written : usual) {
        return {};
    }
    school::Changes changes;
    if (usual) {
        changes.removed.emplace_back(*stored);
    } else {
        changes.saved.emplace_back(
            pairs::MatchFormula{stored ? stored->id : desk.ids().next<pairs::MatchFormula>(),
                                desk.programme().id, form, written});
    }
    const QString code =
        usual ? QStringLiteral("step.formula-dropped") : QStringLiteral("step.formula-saved");
    return desk.commit(formulaStep(desk, code, form), changes);
}

} // namespace kurator::office
