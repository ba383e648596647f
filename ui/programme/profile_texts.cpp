#include "ui/programme/profile_texts.h"

#include "language/date_words.h"
#include "messages/message.h"

#include <QCoreApplication>
#include <QHash>

namespace kurator::ui {

namespace {

struct ProfileTexts
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::ProfileTexts)
};

QString ruleRepeatText(programme::Repeat repeat)
{
    switch (repeat) {
    case programme::Repeat::None:
        return {};
    case programme::Repeat::Quarterly:
        return ProfileTexts::tr("then every quarter");
    case programme::Repeat::Monthly:
        return ProfileTexts::tr("then every month");
    case programme::Repeat::EveryFourteenDays:
        return ProfileTexts::tr("at least every 14 days");
    case programme::Repeat::Yearly:
        return ProfileTexts::tr("every year");
    }
    return {};
}

QString ruleDatesText(const programme::Timing& timing)
{
    if (timing.waitsFor == QLatin1String("T41")) {
        return ProfileTexts::tr("after the order on the registry of mentors");
    }
    if (!timing.end) {
        return ProfileTexts::tr("when the items before are done");
    }
    const QString end = language::shortDate(*timing.end);
    if (!timing.start) {
        return ProfileTexts::tr("not later than %1").arg(end);
    }
    return *timing.start == *timing.end
               ? end
               : QStringLiteral("%1 – %2").arg(language::shortDate(*timing.start), end);
}

} // namespace

QString ruleMeaning(const programme::TimingRule& rule, const programme::Anchors& anchors)
{
    const programme::Timing timing = programme::timing(rule, anchors);
    QStringList parts{timing.outsideProgramme
                          ? ProfileTexts::tr("not in this year (%1)").arg(ruleDatesText(timing))
                          : ruleDatesText(timing)};
    if (const QString repeat = ruleRepeatText(rule.repeat); !repeat.isEmpty()) {
        parts << repeat;
    }
    if (rule.minCount > 0) {
        parts << ProfileTexts::tr("at least %n result(s)", nullptr, rule.minCount);
    }
    return parts.join(QStringLiteral(", "));
}

QString profileFaultText(const base::Error& fault)
{
    const QString value = fault.arguments.value(QStringLiteral("value"));
    const QHash<QString, QString> sentences{
        {QStringLiteral("missing"), ProfileTexts::tr("Fill this in.")},
        {QStringLiteral("empty"), ProfileTexts::tr("Choose at least one.")},
        {QStringLiteral("rule"), ProfileTexts::tr("This term is not understood: choose its kind.")},
        {QStringLiteral("duplicate"), ProfileTexts::tr("“%1” stands here twice: write another.").arg(value)},
        {QStringLiteral("no-item"), ProfileTexts::tr("There is no item “%1” in the roadmap.").arg(value)},
        {QStringLiteral("no-form"), ProfileTexts::tr("There is no form “%1” in the profile.").arg(value)},
        {QStringLiteral("no-indicator"),
         ProfileTexts::tr("There is no indicator “%1” in the profile.").arg(value)},
        {QStringLiteral("no-stage"), ProfileTexts::tr("There is no stage %1 in the profile.").arg(value)},
        {QStringLiteral("later-item"), ProfileTexts::tr("Item %1 stands below: move it higher.").arg(value)},
        {QStringLiteral("circle"),
         ProfileTexts::tr("The items wait for each other: %1. Take one away.").arg(value)},
        {QStringLiteral("no-checkpoint"),
         ProfileTexts::tr("The term is no checkpoint: empty this field or choose another term.")},
        {QStringLiteral("id"), ProfileTexts::tr("Small Latin letters, digits and hyphens only.")},
    };
    const QString kind = fault.code.mid(static_cast<qsizetype>(qstrlen("programme.profile-")));
    return sentences.value(kind, ProfileTexts::tr("“%1” is not possible here.").arg(value));
}

} // namespace kurator::ui
