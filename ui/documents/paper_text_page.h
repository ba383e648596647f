#pragma once

#include "ui/common/wizard.h"

#include <QUuid>

class QFrame;
class QLabel;

namespace kurator::ui {

class PaperContents;
class PaperPreview;
class PaperTextEditor;
class PaperWork;
class Workspace;

// The paper itself: what goes in and what to check on the left, the sheets in the middle, the field that
// changes a chosen text under them.
class PaperTextPage : public WizardPage
{
    Q_OBJECT

public:
    PaperTextPage(Workspace& workspace, PaperWork& work, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString intro() const override;
    [[nodiscard]] bool isReady() const override;
    void enter() override;
    [[nodiscard]] bool leave() override;
    [[nodiscard]] QWidget* firstWidget() override;
    [[nodiscard]] bool fillsHeight() const override { return true; }

Q_SIGNALS:
    void peopleAsked(const QString& code, const std::vector<QUuid>& entries);

private:
    [[nodiscard]] QFrame* makeResume();
    void connectParts();
    void refresh();

    PaperWork& m_work;
    QFrame* m_resume;
    QLabel* m_resumeText;
    QLabel* m_refusal;
    PaperContents* m_contents;
    PaperPreview* m_preview;
    PaperTextEditor* m_editor;
};

} // namespace kurator::ui
