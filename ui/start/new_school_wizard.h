#pragma once

#include "base/clock.h"
#include "office/field_fault.h"
#include "school/school_files.h"
#include "ui/common/wizard.h"
#include "ui/start/school_draft.h"

class QTimer;

namespace kurator::ui {

// Organisation, region, year and order, what to begin with, what will happen: then the file is made. What was
// typed is kept until then, also when the program ends.
class NewSchoolWizard : public Wizard
{
    Q_OBJECT

public:
    NewSchoolWizard(school::SchoolFiles& files, const base::Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] SchoolDraft& draft() { return m_draft; }
    [[nodiscard]] QDate today() const { return m_clock.today(); }
    // Keeps the draft soon; called after each change.
    void changed();
    // Faults of office::startFaults beside these fields.
    [[nodiscard]] std::vector<office::FieldFault> faultsOf(const QStringList& fields) const;
    // Makes the file; a refusal is said in the message bar.
    [[nodiscard]] bool make();
    // Empties all fields.
    void startAnew();
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("start"); }
    [[nodiscard]] QString leftSentence() const override;

Q_SIGNALS:
    // All fields are to be shown anew.
    void draftReplaced();

protected:
    void keep() override;

private:
    school::SchoolFiles& m_files;
    base::Clock m_clock;
    SchoolDraft m_draft;
    QTimer* m_keeping;
    bool m_made = false;
};

} // namespace kurator::ui
