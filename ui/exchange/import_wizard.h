#pragma once

#include "exchange/columns.h"
#include "ui/common/target.h"
#include "ui/common/wizard.h"

#include <optional>

class QTimer;

namespace kurator::ui {

class FilePage;
class ImportSession;
class Workspace;

// Loads a list from a table: file ─► sheet and headings ─► columns ─► verdicts on the rows ─► what will
// happen ─► done. One step that can be undone. What was said is kept, and an import that was put off is
// offered on the first page.
class ImportWizard : public Wizard
{
    Q_OBJECT

public:
    // Without a kind it is guessed by the headings. A file is read at once.
    ImportWizard(Workspace& workspace, std::optional<exchange::TableKind> kind, const QString& file = {},
                 QWidget* parent = nullptr);

    // By the ending of the name alone: whether a file that is dragged in is worth giving to the wizard.
    [[nodiscard]] static bool looksLikeTable(const QString& path);

    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("import"); }
    [[nodiscard]] QString leftSentence() const override;

Q_SIGNALS:
    // After the loading, when the wizard has closed: the curator wants to see the list.
    void listAsked(const kurator::ui::Target& target);

protected:
    void keep() override;

private:
    void addPages();
    void offerDraft();
    void goOnFromDraft();
    void tellLoaded();
    void askList();

    Workspace& m_workspace;
    ImportSession* m_session;
    FilePage* m_filePage;
    QTimer* m_keeping;
    int m_resumedPage = -1; // where to go once the file was read
};

} // namespace kurator::ui
