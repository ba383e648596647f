#pragma once

#include <QLineEdit>

#include <functional>

namespace kurator::ui {

// A field with a popup of proposals. The popup hands its keys to the field past every event filter, so the
// field itself asks whether a key means something else here.
class AskingBox final : public QLineEdit
{
    Q_OBJECT

public:
    // `pressed` tells whether it took the key; keys with Ctrl are not asked about.
    AskingBox(std::function<bool(int)> pressed, QWidget* parent);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::function<bool(int)> m_pressed;
};

} // namespace kurator::ui
