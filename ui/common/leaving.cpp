#include "ui/common/leaving.h"

#include <QCoreApplication>

namespace kurator::ui {

namespace {

constexpr qsizetype namesToTell = 3;

struct LeavingTexts
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::LeavingTexts)
};

} // namespace

QString leftOutText(const std::vector<office::BlockedPerson>& leftOut)
{
    if (leftOut.empty()) {
        return {};
    }
    QStringList told;
    for (const office::BlockedPerson& person : leftOut) {
        if (told.size() < namesToTell) {
            told << person.name;
        }
    }
    QString names = told.join(QStringLiteral(", "));
    if (const auto more = static_cast<qsizetype>(leftOut.size()) - namesToTell; more > 0) {
        names = LeavingTexts::tr("%1 and %n more", nullptr, static_cast<int>(more)).arg(names);
    }
    return LeavingTexts::tr("Not in it, because they may not be named yet: %1.").arg(names);
}

QString copiedText(int rows, const std::vector<office::BlockedPerson>& leftOut)
{
    const QString copied =
        LeavingTexts::tr("%n rows are copied. Paste them into a table or a letter.", nullptr, rows);
    return leftOut.empty() ? copied : copied + QLatin1Char(' ') + leftOutText(leftOut);
}

} // namespace kurator::ui
