#pragma once

#include <QString>

class QDialog;

namespace kurator::ui {

class Workspace;

// F1 anywhere in the dialog asks for this topic of the help, as it does on a page.
void addHelpKey(QDialog& dialog, Workspace& workspace, const QString& helpTopic);

} // namespace kurator::ui
