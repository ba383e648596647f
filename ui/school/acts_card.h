#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace kurator::ui {

class Workspace;

// How many acts papers can cite, what of them is over, and the way into their library.
class ActsCard : public QFrame
{
    Q_OBJECT

public:
    explicit ActsCard(Workspace& workspace, QWidget* parent = nullptr);

    void show();

private:
    void openLibrary();

    Workspace& m_workspace;
    QLabel* m_count;
};

} // namespace kurator::ui
