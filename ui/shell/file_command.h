#pragma once

#include <QKeySequence>
#include <QString>

#include <vector>

namespace kurator::ui {

// What the window does with schools as files.
enum class FileCommand
{
    Open,
    NewSchool,
    SaveCopy,
    Close,
    Quit
};

[[nodiscard]] const std::vector<FileCommand>& fileCommands(); // in the order of the menu
[[nodiscard]] QString fileCommandText(FileCommand command);   // with a mnemonic
[[nodiscard]] QKeySequence fileCommandKeys(FileCommand command);

} // namespace kurator::ui
