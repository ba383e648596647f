#pragma once

#include "programme/form.h"
#include "programme/programme.h"
#include "programme/timing_rule.h"

#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace kurator::programme {

// Whose order is T0: the school's own D01, or the region's (decision 7).
enum class StartOrder
{
    School,
    Region
};

// Who leads an item. A regional one is shown apart and never makes a school late (decision 24).
enum class ItemSide
{
    School,
    Shared,
    Region
};

// A stage in the profile's own order, mapped to one or more of the seven canonical ones.
struct ProfileStage
{
    QString title; // official, for printing
    QString task;
    std::vector<int> canonical; // 1…7

    friend bool operator==(const ProfileStage&, const ProfileStage&) = default;
};

// What an item leaves behind: a paper of the catalogue or a thing in words; exactly one of the two is filled.
struct ItemResult
{
    QString document; // «D41»
    QString text;
    bool required = false; // the item is done when all required papers are registered

    friend bool operator==(const ItemResult&, const ItemResult&) = default;
};

struct RoadmapItem
{
    QString number;       // unique in the profile: «3.8»
    QString sourceNumber; // as printed in the source: «2.8»; empty for an item that the source does not have
    QString title;
    int stage = 1;               // canonical, 1…7
    std::vector<int> alsoStages; // that it serves too, where the source has one item for several
    int section = 0;  // under which stage of the profile it is printed, from 1; 0: by its canonical one
    QString ruleText; // as written in the profile
    TimingRule rule;
    bool proposed = false;  // the source has no term, the window is our proposal (decision 32)
    QString duration;       // as the source prints it for a calendar year; may be empty
    QString checkpointName; // «КТ5»; filled exactly when the rule is a checkpoint
    QStringList responsible;
    std::vector<ItemResult> results;
    ItemSide side = ItemSide::School;
    QStringList dependsOn; // numbers of items that stand before it
    QStringList actions;   // what is done for it, where the source tells that apart from results (S002)

    friend bool operator==(const RoadmapItem&, const RoadmapItem&) = default;
};

// Planned values in per cent by year; 1 where it is done or not. Years in `proposedYears` are not from the
// source and stay editable.
struct ProfileIndicator
{
    QString code; // «I1»
    QString title;
    QString source; // who asks for it: a federal project, an act; empty: not told
    bool yesOrNo = false;
    QString denominator;
    QMap<int, double> plan;
    std::vector<int> proposedYears;

    friend bool operator==(const ProfileIndicator&, const ProfileIndicator&) = default;
};

// An act for preambles. `title` is the official one, without quotes; where it is not known, `about` says the
// subject.
struct LegalAct
{
    QString kind;   // «приказ», nominative
    QString issuer; // nominative; empty: not told
    std::optional<QDate> date;
    QString number;
    QString title;
    QString about;
    std::optional<QDate> inForceFrom; // when other than the date
    bool regional = false;
    QStringList forms; // cited only in papers of these forms; empty: in all

    friend bool operator==(const LegalAct&, const LegalAct&) = default;
};

// To whom the school reports; `forms` as in LegalAct.
struct ReportCentre
{
    QString name;
    QString shortName;
    QStringList forms;

    friend bool operator==(const ReportCentre&, const ReportCentre&) = default;
};

// A report that the school owes by the source.
struct ProfileReport
{
    QString title;
    QString to;       // who takes it
    QString shape;    // in which form: «письмо по форме центра»; empty: not told
    QString ruleText; // when it is due, as written in the profile
    TimingRule rule;
    QString item; // number of the roadmap item that it closes; empty: none

    friend bool operator==(const ProfileReport&, const ProfileReport&) = default;
};

// A place of the source that contradicts itself and is reported, not fixed.
struct SourceContradiction
{
    QString code; // of a finding
    QStringList items;

    friend bool operator==(const SourceContradiction&, const SourceContradiction&) = default;
};

// What differs between regions, as data; the shape of the file is in `resources/profiles/README.md`.
struct Profile
{
    QString id; // «khakassia»
    QString title;
    QString region; // empty: no region
    StartOrder startOrder = StartOrder::School;
    YearKind monthsOf = YearKind::Calendar; // of which year the days and months of the rules are
    bool trainingBeforePairs = false;
    QStringList columns; // of the printed roadmap
    std::vector<ProfileStage> stages;
    std::vector<Form> forms;
    std::vector<RoadmapItem> items; // in the source's order
    std::vector<ProfileIndicator> indicators;
    std::vector<LegalAct> acts;
    std::vector<ReportCentre> centres;
    std::vector<ProfileReport> reports;
    std::vector<SourceContradiction> contradictions;

    friend bool operator==(const Profile&, const Profile&) = default;
};

// nullptr when the profile has no such form or item.
[[nodiscard]] const Form* findForm(const Profile& profile, const QString& code);
[[nodiscard]] const RoadmapItem* findItem(const Profile& profile, const QString& number);

// Short texts for machines: «school», «shared», «region».
[[nodiscard]] QString itemSideCode(ItemSide side);

// Whether a profile may say this of its source: one of the findings that have a sentence.
[[nodiscard]] bool isContradictionCode(const QString& code);

// How profiles name a side of a form: «pupil», «teacher»…
[[nodiscard]] QString categoryWord(people::Category category);

} // namespace kurator::programme
