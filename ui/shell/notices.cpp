#include "ui/shell/notices.h"

#include "messages/message.h"
#include "office/clock_check.h"
#include "ui/common/message_bar.h"

#include <QDir>
#include <QVBoxLayout>

namespace kurator::ui {

Notices::Notices(Workspace& workspace, QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    if (workspace.whyReadOnly()) {
        add(true, messages::text(*workspace.whyReadOnly()), tr("Save a &copy…"),
            [this] { Q_EMIT copyAsked(); });
    }
    if (const auto doubt = office::clockDoubt(workspace.desk())) {
        add(true, messages::text(*doubt));
    }
    if (!workspace.copyBeforeUpgrade().isEmpty()) {
        add(false, tr("The school was brought up to date for this version. A copy as it was lies here: %1")
                       .arg(QDir::toNativeSeparators(workspace.copyBeforeUpgrade())));
    }
    setVisible(column->count() > 0);
}

void Notices::add(bool warning, const QString& sentence, const QString& button,
                  const std::function<void()>& action)
{
    auto* bar = new MessageBar(this);
    bar->say(warning ? MessageBar::Kind::Warning : MessageBar::Kind::Plain, sentence, button, action);
    layout()->addWidget(bar);
}

} // namespace kurator::ui
