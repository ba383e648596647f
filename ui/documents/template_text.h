#pragma once

#include <QPlainTextEdit>

namespace kurator::ui {

// The text of a template with the numbers of its lines beside it, words in brackets, fields and remarks in
// colours of their own, and the line of a fault marked.
class TemplateText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TemplateText(QWidget* parent = nullptr);

    // From 1; 0: no fault.
    void setFaultLine(int line);
    [[nodiscard]] int faultLine() const { return m_faultLine; }
    // Puts the cursor there and the keyboard into the text.
    void goToLine(int line);
    // For the strip of numbers.
    void paintNumbers(QPaintEvent* event);
    [[nodiscard]] int numbersWidth() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitMargin();
    void markFault();

    QWidget* m_numbers;
    int m_faultLine = 0;
};

} // namespace kurator::ui
