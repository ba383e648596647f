#include "ui/people/save_base.h"

#include "exchange/xlsx_writer.h"
#include "office/export_base.h"

#include <QCoreApplication>

namespace kurator::ui {

namespace {

constexpr qsizetype namesToTell = 3;

struct SaveBaseTexts
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::SaveBaseTexts)
};

} // namespace

base::Result<SavedBase> saveBase(const office::Desk& desk, people::Side side, const QString& path)
{
    const auto exported = office::exportBase(desk, side);
    if (const auto written = exchange::writeWorkbook(path, {exported.sheet}, desk.today()); !written) {
        return base::passOn(written);
    }
    SavedBase saved;
    saved.written = static_cast<qsizetype>(exported.sheet.rows.size());
    for (const office::BlockedPerson& person : exported.leftOut) {
        saved.leftOutNames << person.name;
        saved.leftOut.push_back(person.entry.uuid());
    }
    return saved;
}

QString savedBaseText(const SavedBase& saved)
{
    const QString written =
        SaveBaseTexts::tr("The table is saved: %n people.", nullptr, static_cast<int>(saved.written));
    if (saved.leftOut.empty()) {
        return written;
    }
    QString names = saved.leftOutNames.mid(0, namesToTell).join(QStringLiteral(", "));
    if (const auto more = saved.leftOutNames.size() - namesToTell; more > 0) {
        names = SaveBaseTexts::tr("%1 and %n more", nullptr, static_cast<int>(more)).arg(names);
    }
    return written + QLatin1Char(' ') +
           SaveBaseTexts::tr("Not in it, because they may not be named yet: %1.").arg(names);
}

} // namespace kurator::ui
