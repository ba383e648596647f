#pragma once

#include <QColor>
#include <QFrame>

class QScrollArea;
class QStackedLayout;
class QVBoxLayout;

namespace kurator::ui {

class PaneForm;

// The card beside a list that follows its choice: facts that scroll, and below them what always stays in
// sight. A small form may take the place of both until it is done or left.
class DetailsPane : public QFrame
{
    Q_OBJECT

public:
    explicit DetailsPane(const QString& accessibleName, QWidget* parent = nullptr);
    ~DetailsPane() override;

    // Takes the former facts away and gives an empty column for new ones. Nothing in it should take focus.
    [[nodiscard]] QVBoxLayout* renewFacts();
    // Below the facts: lists and buttons that outlive a change of the choice.
    [[nodiscard]] QVBoxLayout* foot() const { return m_foot; }
    // Takes the form over and gives it the keyboard; an older form goes.
    void showForm(PaneForm* form);
    // Back to the facts.
    void closeForm();
    // nullptr while the facts are shown.
    [[nodiscard]] PaneForm* form() const { return m_form; }

Q_SIGNALS:
    // The keyboard should go back to the list.
    void formClosed();

private:
    void followFocus(QWidget* before, QWidget* now);

    QStackedLayout* m_stack;
    QScrollArea* m_scroll;
    QVBoxLayout* m_foot;
    QScrollArea* m_formPlace;
    PaneForm* m_form = nullptr;
};

// A coloured dot beside a line of text.
[[nodiscard]] QWidget* dotMark(const QColor& colour, QWidget* parent);
// A line of text that wraps, with a coloured dot before it.
[[nodiscard]] QWidget* dotLine(const QColor& colour, const QString& text, QWidget* parent);
// A wrapping heading.
[[nodiscard]] QWidget* headingLine(const QString& text, QWidget* parent);
// A wrapping line; quiet ones are second lines.
[[nodiscard]] QWidget* textLine(const QString& text, QWidget* parent);
[[nodiscard]] QWidget* quietLine(const QString& text, QWidget* parent);

} // namespace kurator::ui
