#pragma once

#include "office/paper_session.h"

#include <QWidget>

class QVBoxLayout;

namespace kurator::ui {

class Workspace;

// Papers that were begun and left: each can be gone on with or thrown away. Hidden when there is none.
class DraftList : public QWidget
{
    Q_OBJECT

public:
    explicit DraftList(Workspace& workspace, QWidget* parent = nullptr);

    // Drafts are kept outside the steps that the window is told of.
    void refresh();

Q_SIGNALS:
    void goOnAsked(const QString& kind, const std::vector<base::Id<people::Entry>>& entries);

private:
    [[nodiscard]] QWidget* lineOf(const office::PaperDraft& draft, const QString& title);
    void throwAway(const QString& kind);

    Workspace& m_workspace;
    QVBoxLayout* m_lines;
};

} // namespace kurator::ui
