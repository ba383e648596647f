#include "ui/common/action_buttons.h"

#include "ui/common/texts.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

void follow(QPushButton* button, QAction* action)
{
    const auto update = [button, action] {
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        QString text = action->text();
        button->setText(text.remove(QLatin1Char('&')));
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
        button->setToolTip(key);
    };
    update();
    QObject::connect(action, &QAction::changed, button, update);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
}

} // namespace

void addActionButtons(QVBoxLayout& column, const std::vector<QAction*>& actions, QWidget* parent)
{
    auto* row = new QHBoxLayout;
    auto* more = new QMenu(parent);
    for (size_t i = 0; i < actions.size(); ++i) {
        if (i == 0) {
            auto* button = mainButton({}, parent);
            follow(button, actions[i]);
            column.addWidget(button);
        } else if (i == 1) {
            auto* button = new QPushButton(parent);
            follow(button, actions[i]);
            row->addWidget(button, 1);
        } else {
            more->addAction(actions[i]);
        }
    }
    if (!more->isEmpty()) {
        auto* button =
            new QPushButton(QCoreApplication::translate("kurator::ui::ActionButtons", "More"), parent);
        button->setMenu(more);
        row->addWidget(button);
    }
    column.addLayout(row);
}

} // namespace kurator::ui
