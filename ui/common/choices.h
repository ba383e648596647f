#pragma once

#include <QString>

class QWidget;

namespace kurator::ui {

// What only the person before the screen can answer: files and the rare question. Tests give answers of their
// own.
class Choices
{
public:
    virtual ~Choices() = default;

    // Filters as of QFileDialog. An empty path: nothing was chosen.
    [[nodiscard]] virtual QString fileToOpen(QWidget* over, const QString& title, const QString& filter) = 0;
    // Asks before an older file is replaced; a name without an ending gets that of the proposed one.
    [[nodiscard]] virtual QString fileToSave(QWidget* over, const QString& title, const QString& proposed,
                                             const QString& filter) = 0;
    // Of the last saved file at first. An empty path: nothing was chosen.
    [[nodiscard]] virtual QString folderToSave(QWidget* over, const QString& title) = 0;
    // Only where data would be lost or a paper becomes final. `yes` names the deed.
    [[nodiscard]] virtual bool confirm(QWidget* over, const QString& question, const QString& explanation,
                                       const QString& yes) = 0;
};

// The one in use; the native dialogs at first.
[[nodiscard]] Choices& choices();
// Puts another one in its place and gives back the former.
Choices* useChoices(Choices* choices);

// Asks where to put a workbook of this name, without its ending; the title says «Save the list» unless told
// otherwise.
[[nodiscard]] QString tableToSave(QWidget* over, const QString& name, const QString& title = {});

// Where a file of this name would be proposed: the folder of the last saved file.
[[nodiscard]] QString proposedPath(const QString& fileName);

} // namespace kurator::ui
