#include "ui/consents/consent_columns.h"

#include "base/text.h"
#include "language/date_words.h"
#include "lists/consent_tally.h"
#include "ui/common/look.h"
#include "ui/consents/consent_texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace kurator::ui {

namespace {

using Row = lists::ConsentRow;
using Column = ListColumn<Row>;
using people::ConsentPurpose;

constexpr int wideName = 40; // where the list has the room
constexpr int listName = 32; // with the other columns, the list of a window of 1280 is full
constexpr int stateWidth = 14;

struct ConsentTitles
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::ConsentTitles)
};

Column nameColumn(int width)
{
    return {QStringLiteral("name"), ConsentTitles::tr("Name"), [](const Row& row) { return row.name; },
            width};
}

Column classColumn()
{
    return {QStringLiteral("class"), ConsentTitles::tr("Class"), [](const Row& row) { return row.className; },
            6};
}

Column ageColumn()
{
    return {QStringLiteral("age"), ConsentTitles::tr("Age"),
            [](const Row& row) { return ConsentTexts::age(row.age); }, 6,
            [](const Row& row) { return QVariant(row.age ? row.age->years : -1); }};
}

Column signersColumn()
{
    return {QStringLiteral("signers"), ConsentTitles::tr("Who signs"),
            [](const Row& row) { return ConsentTexts::signers(row.signersToAsk); }, 13};
}

QVariant ofState(ConsentPurpose purpose, people::ConsentState state, int role)
{
    if (role == DotColourRole) {
        return ConsentTexts::colour(purpose, state);
    }
    const bool quiet = role == Qt::ForegroundRole && state == people::ConsentState::None &&
                       !ConsentTexts::colour(purpose, state).isValid();
    return quiet ? QVariant(colours().muted) : QVariant();
}

Column stateColumn(const QString& id, ConsentPurpose purpose, const QString& title)
{
    return {id,
            title,
            [purpose](const Row& row) { return ConsentTexts::state(row.state(purpose)); },
            stateWidth,
            [purpose](const Row& row) { return QVariant(static_cast<int>(row.state(purpose))); },
            [purpose](const Row& row, int role) {
                const bool clipped = purpose == ConsentPurpose::Processing && row.hasScan;
                if (role == ClipRole) {
                    return QVariant(clipped);
                }
                if (role == Qt::ToolTipRole && clipped) {
                    return QVariant(ConsentTitles::tr("A scan of a signed consent lies in the base"));
                }
                return ofState(purpose, row.state(purpose), role);
            }};
}

Column labourColumn()
{
    return {QStringLiteral("labour"),
            ConsentTitles::tr("Article 351.8"),
            [](const Row& row) { return ConsentTexts::labour(row); },
            17,
            {},
            [](const Row& row, int role) {
                return role == DotColourRole ? QVariant(ConsentTexts::labourColour(row)) : QVariant();
            }};
}

Column lastDayColumn()
{
    return {QStringLiteral("until"), ConsentTitles::tr("Until"),
            [](const Row& row) { return row.lastDay ? language::shortDate(*row.lastDay) : QString(); }, 12,
            [](const Row& row) { return QVariant(row.lastDay.value_or(QDate(9999, 1, 1))); }};
}

// To be had from the menu of columns; the details of the chosen one tell it too.
Column onDemand(Column column)
{
    column.shown = false;
    return column;
}

std::unique_ptr<ConsentModel> modelOf(std::vector<Column> columns, ConsentModel::Key key)
{
    return std::make_unique<ConsentModel>(
        std::move(columns), [](const Row& row) { return row.entry.uuid(); }, std::move(key));
}

// Stands before the surname, so that typed letters mean its beginning.
const QString surnameMark = QStringLiteral("·");

} // namespace

std::unique_ptr<ConsentModel> consentModel()
{
    return modelOf(
        {nameColumn(listName), classColumn(),
         stateColumn(QStringLiteral("d15"), ConsentPurpose::Processing, ConsentTitles::tr("Processing")),
         signersColumn(),
         stateColumn(QStringLiteral("d18"), ConsentPurpose::Participation, ConsentTitles::tr("Taking part")),
         labourColumn(), onDemand(lastDayColumn()),
         onDemand(stateColumn(QStringLiteral("d16"), ConsentPurpose::Distribution,
                              ConsentTitles::tr("Distribution"))),
         onDemand(stateColumn(QStringLiteral("d17"), ConsentPurpose::SpecialCategories,
                              ConsentTitles::tr("Special categories"))),
         onDemand(ageColumn())},
        [](const Row& row) { return row.key; });
}

std::unique_ptr<ConsentModel> pileModel(ConsentPurpose purpose, std::vector<QUuid> before)
{
    std::ranges::sort(before);
    Column name = nameColumn(wideName);
    name.sortKey = [purpose, before = std::move(before)](const Row& row) {
        const bool first = std::ranges::binary_search(before, row.entry.uuid());
        const QLatin1Char rank(first ? '0' : lists::lacks(row, purpose) ? '1' : '2');
        return QVariant(rank + base::foldedKey(row.name));
    };
    return modelOf({std::move(name), classColumn(), signersColumn(),
                    stateColumn(QStringLiteral("state"), purpose, ConsentTitles::tr("Now"))},
                   [](const Row& row) { return surnameMark + row.key; });
}

QString pileFilter(const QString& typed)
{
    const QString key = base::foldedKey(typed);
    return key.isEmpty() ? key : surnameMark + key;
}

} // namespace kurator::ui
