#pragma once

#include <QWidget>

class QPushButton;
class QTextBrowser;

namespace kurator::ui {

// The help beside the window, from the topics that travel in the program. An unknown topic shows the first
// one. Alt+Left goes back, Esc closes.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent = nullptr);

    void showTopic(const QString& topic);
    [[nodiscard]] QTextBrowser& browser() { return *m_browser; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QTextBrowser* m_browser;
    QPushButton* m_back;
};

} // namespace kurator::ui
