#pragma once

#include "base/error.h"

#include <QString>

#include <vector>

namespace kurator::ui {

// What can be done about a base that cannot be opened.
enum class WayOut
{
    TryAgain,
    OtherFile,
    Restore,     // from a copy
    CopyAndOpen, // to a folder that can be written to
    OpenFolder,
    Forget // takes the file out of the list of recent ones
};

// A screen about a base that cannot be opened: what happened, what to do, and ways out, the best one first.
struct Trouble
{
    QString title;
    QString sentence;
    QString detail; // what a specialist may want to know, in the words of the storage
    std::vector<WayOut> waysOut;
};

// An unknown code gets the usual ways out.
[[nodiscard]] Trouble troubleOf(const base::Error& error);
[[nodiscard]] QString wayOutText(WayOut way);

} // namespace kurator::ui
