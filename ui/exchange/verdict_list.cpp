#include "ui/exchange/verdict_list.h"

#include "base/text.h"
#include "ui/exchange/import_texts.h"

#include <array>

namespace kurator::ui {

namespace {

constexpr std::array stateGroups{RowState::New, RowState::Updated, RowState::Same, RowState::Rejected,
                                 RowState::Skipped};
constexpr int allGroup = 0;
constexpr int remarkedGroup = static_cast<int>(stateGroups.size()) + 1;
static_assert(remarkedGroup + 1 == VerdictList::groupCount);

RowState stateOf(int group)
{
    return stateGroups[static_cast<std::size_t>(group) - 1];
}

bool isRemarked(const ImportRow& row)
{
    return row.state() != RowState::Rejected && row.state() != RowState::Skipped &&
           !row.verdict.remarks.empty();
}

} // namespace

std::vector<ListColumn<ImportRow>> VerdictList::columns()
{
    using Column = ListColumn<ImportRow>;
    Column row{QStringLiteral("row"), tr("Row"),
               [](const ImportRow& one) { return QString::number(one.rowInFile); }, 8};
    row.sortKey = [](const ImportRow& one) { return QVariant(one.rowInFile); };
    Column subject{QStringLiteral("subject"), tr("Who"),
                   [](const ImportRow& one) { return one.verdict.subject; }, 34};
    Column verdict{QStringLiteral("verdict"), tr("Verdict"),
                   [](const ImportRow& one) { return ImportTexts::state(one.state()); }, 20};
    verdict.sortKey = [](const ImportRow& one) { return QVariant(static_cast<int>(one.state())); };
    verdict.extra = [](const ImportRow& one, int role) {
        return role == DotColourRole ? QVariant(ImportTexts::dot(one.state())) : QVariant();
    };
    Column what{QStringLiteral("what"), tr("What and why"), [](const ImportRow& one) { return one.what; },
                40};
    what.extra = [](const ImportRow& one, int role) {
        return role == Qt::ToolTipRole ? QVariant(one.what) : QVariant();
    };
    return {row, subject, verdict, what};
}

QString VerdictList::filterKey(const ImportRow& row)
{
    return base::foldedKey(row.verdict.subject + QLatin1Char(' ') + row.what + QLatin1Char(' ') +
                           QString::number(row.rowInFile));
}

QString VerdictList::groupName(int group)
{
    if (group == allGroup) {
        return tr("All");
    }
    if (group == remarkedGroup) {
        return tr("With remarks");
    }
    switch (stateOf(group)) {
    case RowState::New:
        return tr("New");
    case RowState::Updated:
        return tr("Will change");
    case RowState::Same:
        return tr("No change");
    case RowState::Rejected:
        return tr("Rejected");
    case RowState::Skipped:
        return tr("Left out");
    }
    return {};
}

bool VerdictList::isIn(const ImportRow& row, int group)
{
    if (group == allGroup) {
        return true;
    }
    return group == remarkedGroup ? isRemarked(row) : row.state() == stateOf(group);
}

} // namespace kurator::ui
