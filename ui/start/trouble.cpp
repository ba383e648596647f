#include "ui/start/trouble.h"

#include "messages/message.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace kurator::ui {

namespace {

struct TroubleTexts
{
    Q_DECLARE_TR_FUNCTIONS(TroubleTexts)
};

struct TroubleRow
{
    const char* code;
    const char* title;
    std::vector<WayOut> waysOut;
};

using enum WayOut;

const TroubleRow troubleRows[] = {
    {"storage.missing",
     QT_TRANSLATE_NOOP("TroubleTexts", "The school's file is not in its place"),
     {TryAgain, OtherFile, Restore, Forget}},
    {"storage.not-a-file", QT_TRANSLATE_NOOP("TroubleTexts", "This is a folder"), {OtherFile}},
    {"storage.unreadable",
     QT_TRANSLATE_NOOP("TroubleTexts", "The file may not be read"),
     {TryAgain, OtherFile, OpenFolder}},
    {"storage.locked",
     QT_TRANSLATE_NOOP("TroubleTexts", "The school is open elsewhere"),
     {TryAgain, OtherFile}},
    {"storage.empty",
     QT_TRANSLATE_NOOP("TroubleTexts", "The file is empty"),
     {Restore, OtherFile, OpenFolder}},
    {"storage.not-ours",
     QT_TRANSLATE_NOOP("TroubleTexts", "This file holds something else"),
     {OtherFile, OpenFolder, Forget}},
    {"storage.damaged",
     QT_TRANSLATE_NOOP("TroubleTexts", "The file is damaged"),
     {Restore, OtherFile, OpenFolder, TryAgain}},
    {"storage.newer-incompatible",
     QT_TRANSLATE_NOOP("TroubleTexts", "The file is of a newer program"),
     {OtherFile, OpenFolder}},
    {"storage.needs-upgrade",
     QT_TRANSLATE_NOOP("TroubleTexts", "The file wants to be brought up to date"),
     {CopyAndOpen, OtherFile, OpenFolder}},
    {"storage.unfinished-write",
     QT_TRANSLATE_NOOP("TroubleTexts", "The last save was cut off"),
     {CopyAndOpen, OtherFile, OpenFolder}},
    {"storage.upgrade-failed",
     QT_TRANSLATE_NOOP("TroubleTexts", "The file could not be brought up to date"),
     {TryAgain, OpenFolder, OtherFile}},
    {"office.no-school",
     QT_TRANSLATE_NOOP("TroubleTexts", "There is no school in the file yet"),
     {OtherFile, Restore, OpenFolder}},
};

} // namespace

Trouble troubleOf(const base::Error& error)
{
    const QString detailName = QStringLiteral("detail");
    base::Error plain = error;
    QString detail;
    if (plain.arguments.contains(detailName)) {
        detail = plain.arguments.value(detailName);
        plain.arguments.insert(detailName, QString());
    }
    const QString sentence = messages::text(plain).remove(QStringLiteral(" ()"));
    const auto* row = std::ranges::find_if(
        troubleRows, [&](const TroubleRow& one) { return error.code == QLatin1String(one.code); });
    if (row == std::end(troubleRows)) {
        return {TroubleTexts::tr("The school could not be opened"),
                sentence,
                detail,
                {TryAgain, OtherFile, Restore, OpenFolder}};
    }
    return {QCoreApplication::translate("TroubleTexts", row->title), sentence, detail, row->waysOut};
}

QString wayOutText(WayOut way)
{
    switch (way) {
    case TryAgain:
        return TroubleTexts::tr("&Try again");
    case OtherFile:
        return TroubleTexts::tr("&Open another file…");
    case Restore:
        return TroubleTexts::tr("&Restore from a copy…");
    case CopyAndOpen:
        return TroubleTexts::tr("&Copy to another folder and open…");
    case OpenFolder:
        return TroubleTexts::tr("Show the &folder");
    case Forget:
        return TroubleTexts::tr("Remove from the &list");
    }
    return {};
}

} // namespace kurator::ui
