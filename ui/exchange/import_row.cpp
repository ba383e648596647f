#include "ui/exchange/import_row.h"

#include "ui/exchange/import_texts.h"

namespace kurator::ui {

namespace {

QString whatOf(exchange::TableKind kind, const office::RowVerdict& verdict)
{
    QStringList parts;
    for (const office::FieldChange& change : verdict.changes) {
        parts << ImportTexts::change(kind, change);
    }
    for (const exchange::RowRemark& remark : verdict.remarks) {
        if (remark.code == QLatin1String("exchange.name-repaired")) {
            continue; // counted among the repairs
        }
        parts << ImportTexts::remark(remark);
        if (verdict.kind == office::RowVerdict::Kind::Rejected) {
            break;
        }
    }
    if (verdict.kind != office::RowVerdict::Kind::Rejected && !verdict.repairs.empty()) {
        parts << ImportTexts::repairs(static_cast<int>(verdict.repairs.size()));
    }
    for (int i = 0; i + 1 < parts.size(); ++i) {
        while (parts[i].endsWith(QLatin1Char('.'))) {
            parts[i].chop(1);
        }
    }
    return parts.join(QStringLiteral("; ")).simplified();
}

} // namespace

RowState ImportRow::state() const
{
    if (skipped) {
        return RowState::Skipped;
    }
    switch (verdict.kind) {
    case office::RowVerdict::Kind::New:
        return RowState::New;
    case office::RowVerdict::Kind::Updated:
        return RowState::Updated;
    case office::RowVerdict::Kind::Same:
        return RowState::Same;
    case office::RowVerdict::Kind::Rejected:
        return RowState::Rejected;
    }
    return RowState::Same;
}

QUuid ImportRow::id() const
{
    return QUuid(static_cast<uint>(verdict.row), 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
}

std::vector<ImportRow> importRows(exchange::TableKind kind, const std::vector<office::RowVerdict>& all,
                                  const std::vector<office::RowVerdict>& judged)
{
    std::vector<ImportRow> rows;
    rows.reserve(all.size());
    auto newer = judged.begin();
    for (const office::RowVerdict& verdict : all) {
        while (newer != judged.end() && newer->row < verdict.row) {
            ++newer;
        }
        const bool isNewer = newer != judged.end() && newer->row == verdict.row;
        const office::RowVerdict& shown = isNewer ? *newer : verdict;
        rows.push_back({shown, false, shown.row, whatOf(kind, shown)});
    }
    return rows;
}

} // namespace kurator::ui
