#pragma once

#include "base/error.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace kurator::ui {

// What was done or refused, under the title of the window: a sentence, at most one button, and a way to close
// it. A new message takes the place of the old one; nothing waits for an answer.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind
    {
        Plain,
        Good,
        Warning,
        Bad
    };

    explicit MessageBar(QWidget* parent = nullptr);

    void say(Kind kind, const QString& sentence, const QString& button = {},
             const std::function<void()>& action = {});
    void refuse(const base::Error& error);
    void clear();
    [[nodiscard]] QString sentence() const;

private:
    QLabel* m_text;
    QPushButton* m_button;
    QPushButton* m_close;
    std::function<void()> m_action;
};

} // namespace kurator::ui
