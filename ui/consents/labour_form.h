#pragma once

#include "people/consent.h"
#include "ui/common/pane_form.h"
#include "ui/common/workspace.h"

class QLineEdit;

namespace kurator::ui {

class DateEditor;

// The papers of an employee who mentors a colleague: consent, supplement to the labour contract, or where the
// job itself says so (ТК РФ ст. 351.8). What is typed survives a power cut.
class LabourForm : public PaneForm
{
    Q_OBJECT

public:
    LabourForm(Workspace& workspace, base::Id<people::Person> person, const QString& name,
               QWidget* parent = nullptr);

private:
    void keepDraft();
    [[nodiscard]] bool save();
    [[nodiscard]] bool daysAreReadable();
    void show(const people::LabourPaper& paper);
    [[nodiscard]] people::LabourPaper shown() const;
    void refuse(const base::Error& error);

    Workspace& m_workspace;
    people::LabourPaper m_paper;
    QString m_name;
    DateEditor* m_consentOn;
    DateEditor* m_supplementOn;
    QLineEdit* m_supplementNumber;
    DateEditor* m_endsOn;
    QLineEdit* m_exemption;
};

} // namespace kurator::ui
