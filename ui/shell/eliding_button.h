#pragma once

#include <QPushButton>

namespace kurator::ui {

// A button that gives way when the row is narrow: its words end in «…», and are whole in the tooltip.
class ElidingButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ElidingButton(QWidget* parent = nullptr);

    // `text` has no mnemonic; its «&» are shown.
    void setWords(const QString& text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void elide();
    [[nodiscard]] int padding() const;

    QString m_words;
};

} // namespace kurator::ui
