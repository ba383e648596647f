#pragma once

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace kurator::ui {

class FlowLayout;

// «Печать»: the buttons that print papers and save them in a file, with what is chosen for that above them.
// Ctrl+P prints wherever the keyboard is on the parent.
class PrintCard : public QFrame
{
    Q_OBJECT

public:
    PrintCard(const QString& heading, QWidget* parent);

    // One under another.
    void addAbove(QWidget* widget);
    void addBelow(QWidget* widget);
    // Beside the two.
    void addButton(QPushButton* button);
    // «Печать: 3 документа…»; empty: «Печать…».
    void setPrintText(const QString& text);
    // There is something to print.
    void setReady(bool ready);
    [[nodiscard]] QPushButton* printButton() const { return m_print; }

Q_SIGNALS:
    void printAsked();
    void saveAsked();

private:
    QVBoxLayout* m_above;
    FlowLayout* m_buttons;
    QVBoxLayout* m_column;
    QPushButton* m_print;
    QPushButton* m_save;
};

} // namespace kurator::ui
