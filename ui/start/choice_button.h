#pragma once

#include <QPushButton>

namespace kurator::ui {

// A big button with what it does under its name. The mnemonic of the name works.
class ChoiceButton : public QPushButton
{
    Q_OBJECT

public:
    enum class Sentence
    {
        Wraps,
        OneLine // cut off where the button ends
    };

    ChoiceButton(const QString& name, const QString& sentence, QWidget* parent = nullptr,
                 Sentence shape = Sentence::Wraps);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
};

} // namespace kurator::ui
