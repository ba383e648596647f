#pragma once

#include "office/catalogue_paper.h"
#include "ui/common/choice_picker.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kurator::ui {

class AnswerEditor;
class Form;

// A field for each question of a paper. What is suggested stands there as a value and is called so; an own
// answer can be given back for it.
class QuestionForm : public QWidget
{
    Q_OBJECT

public:
    // `people` can be named in answers.
    explicit QuestionForm(std::vector<PickChoice> people, QWidget* parent = nullptr);

    // Other questions get fields of their own; the same ones keep theirs.
    void show(const std::vector<office::AskedQuestion>& asked);
    // Puts faults beside the fields and the keyboard into the first; false when there are any.
    [[nodiscard]] bool isFaultless();
    // nullptr where nothing is asked.
    [[nodiscard]] QWidget* firstField() const;

Q_SIGNALS:
    void answered(const QString& question, const QStringList& answer);

private:
    struct Line
    {
        office::AskedQuestion asked;
        QWidget* box = nullptr;
        AnswerEditor* editor = nullptr;
        QLabel* asSuggested = nullptr;
        QPushButton* takeBack = nullptr;
    };

    [[nodiscard]] bool asksTheSame(const std::vector<office::AskedQuestion>& asked) const;
    void build(const std::vector<office::AskedQuestion>& asked);
    void addLine(std::size_t place);
    void tellAnswer(std::size_t place);
    void showOrigin(const Line& line);

    std::vector<PickChoice> m_people;
    QVBoxLayout* m_column;
    Form* m_form = nullptr;
    std::vector<Line> m_lines;
};

} // namespace kurator::ui
