#pragma once

#include "people/gate.h"
#include "programme/form.h"
#include "reports/indicator.h"
#include "school/lookup.h"
#include "school/snapshot.h"

#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace kurator::reports {

// An employee by office: named without a consent (decision 9).
struct Official
{
    QString name;
    QString position;
    QString phone;
    QString email;

    friend bool operator==(const Official&, const Official&) = default;
};

// A registered order of the cycle to which the report refers.
struct OrderLine
{
    QString kind; // «D27»
    QString title;
    QString number;
    std::optional<QDate> date;

    friend bool operator==(const OrderLine&, const OrderLine&) = default;
};

struct OrganisationBlock
{
    base::Id<people::Organisation> id;
    QString fullName;
    QString shortName;
    QString municipality;
    QString region;
    QString site;
    Official director;
    std::vector<Official> curators;
    std::vector<OrderLine> orders; // by date

    friend bool operator==(const OrganisationBlock&, const OrganisationBlock&) = default;
};

// The categories counted in «По формам», in the order of FormLine::restricted.
inline constexpr std::array restrictedColumns{
    people::RestrictedKind::Disability, people::RestrictedKind::Gifted,
    people::RestrictedKind::HardLifeSituation, people::RestrictedKind::AtRisk};

// One form and role model. A person in two lines counts in both, so lines do not add up to the indicators.
// An empty count is hidden: it would tell of single children with a restricted category (decision 9).
struct FormLine
{
    QString code;
    QString title;
    QString roleModel;
    std::optional<int> pairs;
    std::optional<int> groups;
    std::optional<int> mentors;
    std::optional<int> mentees;
    std::optional<int> finished; // pairs and groups
    std::optional<int> goingOn;
    std::optional<int> dissolved;
    std::array<std::optional<int>, restrictedColumns.size()> restricted;

    friend bool operator==(const FormLine&, const FormLine&) = default;
};

// A pair whose participants may be named to the regional centre.
struct PairLine
{
    int number = 0; // from 1
    QString formCode;
    QString formTitle;
    QString roleModel;
    QString mentor;
    QStringList mentees;
    base::Period period;
    QString orderNumber;
    QDate orderDate;
    pairs::PairState state = pairs::PairState::Active;

    friend bool operator==(const PairLine&, const PairLine&) = default;
};

// Who is counted and not named, with the reasons: for the curator's eyes, never written into the report.
struct LeftOut
{
    QString name;
    std::vector<people::Obstacle> why;
    base::Id<people::Entry> entry;

    friend bool operator==(const LeftOut&, const LeftOut&) = default;
};

// What a school tells the regional centre once a year (decisions 22, 23). Numbers count everybody with a
// pair fixed by a registered order; names are only of those whose consent names the centre.
struct YearlyReport
{
    OrganisationBlock organisation;
    int year = 0; // in which the programme starts
    programme::YearKind yearKind = programme::YearKind::Calendar;
    base::Period period;
    QDate date;
    int mentors = 0; // persons, each once; someone on both sides is in both numbers
    int mentees = 0;
    int participants = 0; // persons on either side, each once
    std::vector<Indicator> indicators;
    std::vector<FormLine> forms;
    std::vector<PairLine> pairs;
    int unnamed = 0; // participants who stand in no line of `pairs`
    std::vector<LeftOut> leftOut;

    friend bool operator==(const YearlyReport&, const YearlyReport&) = default;
};

struct ReportInputs
{
    programme::Programme programme;
    QDate date;                             // ages and consents are taken on this day
    std::vector<programme::Form> forms;     // of the profile, in its order
    std::vector<IndicatorTitle> indicators; // of the profile, in its order
    QString recipient;                      // the regional centre; empty: any
    QMap<QString, QString> recipients;      // the centre of a form that is reported to another one
};

[[nodiscard]] YearlyReport yearlyReport(const school::Snapshot& snapshot, const school::Lookup& lookup,
                                        const ReportInputs& inputs);

} // namespace kurator::reports
