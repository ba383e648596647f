#pragma once

#include "people/consent.h"
#include "ui/common/pane_form.h"
#include "ui/common/workspace.h"

#include <QDate>

#include <vector>

namespace kurator::ui {

class DateEditor;
class DistributionGrid;
class PurposeBox;
class SignersBox;

enum class ConsentDeed
{
    Sign,
    GiveBlank
};

// Writes down for the chosen people that papers came back signed, with what they allow to show, or that
// blanks were given out. What is typed survives a power cut.
class ConsentDeedForm : public PaneForm
{
    Q_OBJECT

public:
    // `about` tells whom it is for.
    ConsentDeedForm(ConsentDeed deed, Workspace& workspace, std::vector<base::Id<people::Person>> persons,
                    const QString& about, QWidget* parent = nullptr);

private:
    void keepDraft();
    [[nodiscard]] bool act();
    void showGrid();
    [[nodiscard]] base::Result<qsizetype> write(const QDate& day);
    [[nodiscard]] people::ConsentPurpose purpose() const;

    ConsentDeed m_what;
    Workspace& m_workspace;
    std::vector<base::Id<people::Person>> m_persons;
    PurposeBox* m_paper;
    DateEditor* m_day;
    SignersBox* m_signers;
    DistributionGrid* m_grid; // of papers that came back
};

} // namespace kurator::ui
