#include "ui/common/help_key.h"

#include "ui/common/workspace.h"

#include <QDialog>
#include <QShortcut>

namespace kurator::ui {

void addHelpKey(QDialog& dialog, Workspace& workspace, const QString& helpTopic)
{
    auto* key = new QShortcut(QKeySequence(Qt::Key_F1), &dialog);
    QObject::connect(key, &QShortcut::activated, &workspace,
                     [&workspace, helpTopic] { Q_EMIT workspace.helpAsked(helpTopic); });
}

} // namespace kurator::ui
