#pragma once

#include "ui/common/workspace.h"

#include <QWidget>

#include <functional>

namespace kurator::ui {

// What the curator should know about the open file, above the page until it is closed: it cannot be changed,
// it was brought up to date, the computer's clock is hardly right.
class Notices : public QWidget
{
    Q_OBJECT

public:
    explicit Notices(Workspace& workspace, QWidget* parent = nullptr);

Q_SIGNALS:
    void copyAsked();

private:
    void add(bool warning, const QString& sentence, const QString& button = {},
             const std::function<void()>& action = {});
};

} // namespace kurator::ui
