#pragma once

#include "documents/question.h"
#include "ui/common/choice_picker.h"

#include <QWidget>

#include <vector>

namespace kurator::ui {

// The field in which one question of a paper is answered. Its answer is as documents::Answers have it.
class AnswerEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QStringList answer() const = 0;
    // Also what cannot be understood: it was typed so and stays in the field.
    virtual void setAnswer(const QStringList& answer) = 0;
    // What is wrong with what was typed; empty: nothing.
    [[nodiscard]] virtual QString fault() const { return {}; }

Q_SIGNALS:
    // By the curator, at every key.
    void edited();

protected:
    // Fills the editor with its only widget.
    void hold(QWidget* field, const QString& accessibleName);
};

// `people` can be named in answers.
[[nodiscard]] AnswerEditor* makeAnswerEditor(const documents::Question& question,
                                             const std::vector<PickChoice>& people, QWidget* parent);

} // namespace kurator::ui
