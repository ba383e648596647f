#pragma once

#include "ui/documents/paper_pile.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace kurator::ui {

class PaperWork;

// The field under the preview where a chosen text is reworded, a point is added after it, or the original
// words are given back. Ctrl+Enter applies, Esc puts the field away.
class PaperTextEditor : public QFrame
{
    Q_OBJECT

public:
    explicit PaperTextEditor(PaperWork& work, QWidget* parent = nullptr);

    // Hidden without a text. What was typed into the former one and differs is applied first.
    void edit(const std::optional<TextInPile>& text);
    void startTyping();
    // Applies what was typed; an emptied field takes nothing away by itself.
    void finishTyping();

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void fill();
    void apply();
    void startPoint();
    void remove();
    void restore();
    [[nodiscard]] bool handleKey(const QKeyEvent& event);

    PaperWork& m_work;
    std::optional<TextInPile> m_text;
    QString m_shown; // what the field held before anything was typed
    bool m_addsPoint = false;
    QLabel* m_what;
    QPlainTextEdit* m_field;
    QPushButton* m_apply;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_restore;
};

} // namespace kurator::ui
