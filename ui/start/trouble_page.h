#pragma once

#include "ui/start/trouble.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace kurator::ui {

class MessageBar;

// A base that could not be opened: what happened, what to do, and a button for each way out. Esc goes back.
class TroublePage : public QWidget
{
    Q_OBJECT

public:
    explicit TroublePage(QWidget* parent = nullptr);

    // `back` names where Esc and the last button lead.
    void show(const base::Error& error, const QString& path, const QString& back);
    // Gives the keyboard to the best way out.
    void takeFocus();
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] MessageBar& messageBar() { return *m_messages; }

Q_SIGNALS:
    void asked(kurator::ui::WayOut way);
    void backAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showButtons(const std::vector<WayOut>& ways, const QString& back);

    QString m_path;
    MessageBar* m_messages;
    QLabel* m_title;
    QLabel* m_sentence;
    QLabel* m_where;
    QWidget* m_buttons;
    QPushButton* m_best = nullptr;
};

} // namespace kurator::ui
