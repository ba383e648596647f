#pragma once

#include "people/organisation.h"
#include "ui/common/pane_form.h"
#include "ui/common/workspace.h"

#include <QUuid>

class QLineEdit;
class QTimer;

namespace kurator::ui {

class DateEditor;

// The card of a partner organisation beside the list. What is typed survives leaving and a power cut.
class PartnerForm : public PaneForm
{
    Q_OBJECT

public:
    // A new one has a null id.
    PartnerForm(Workspace& workspace, const people::Partner& partner, QWidget* parent = nullptr);
    ~PartnerForm() override;

Q_SIGNALS:
    // Stored under this id.
    void stored(const QUuid& partner);

private:
    void addFields();
    void show(const people::Partner& partner);
    [[nodiscard]] people::Partner shown() const;
    [[nodiscard]] bool save();
    [[nodiscard]] bool check();
    void showLikely();
    void takeDraft();
    void leave();
    void keep();
    [[nodiscard]] QString draftKey() const;

    Workspace& m_workspace;
    people::Partner m_partner;
    bool m_touched = false;
    QTimer* m_keeping;
    QLineEdit* m_name;
    QLineEdit* m_number;
    DateEditor* m_date;
    DateEditor* m_until;
    QLineEdit* m_contact;
    QLineEdit* m_phone;
    QLineEdit* m_email;
    QLineEdit* m_address;
};

} // namespace kurator::ui
