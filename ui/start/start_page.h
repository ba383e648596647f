#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace kurator::ui {

class MessageBar;

// What is seen while no school is open: four ways to begin, and the schools that were open before.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    [[nodiscard]] MessageBar& messageBar() { return *m_messages; }
    // Looks anew which files are there, and gives the keyboard to the likeliest button.
    void refresh();

Q_SIGNALS:
    void newSchoolAsked();
    void openAsked();
    void demoAsked();
    void restoreAsked();
    void recentAsked(const QString& path);
    void settingsAsked();

private:
    QWidget* makeChoices();
    QWidget* makeHead();
    void showRecent();
    void forget(const QString& path);

    MessageBar* m_messages;
    QPushButton* m_first = nullptr;
    QPushButton* m_latest = nullptr;
    QWidget* m_recent;
    QVBoxLayout* m_recentColumn;
};

} // namespace kurator::ui
