#pragma once

#include "office/organisation_card.h"

#include <QHash>
#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace kurator::ui {

class Form;
class FormDraft;

// The card of the school: what stands on the blank, where to find it, and the one who signs.
class OrganisationForm : public QWidget
{
    Q_OBJECT

public:
    explicit OrganisationForm(QWidget* parent = nullptr);

    void addTo(FormDraft& draft);
    // What the fields hold of an organisation, by their names in the draft.
    [[nodiscard]] static QHash<QString, QString> textsOf(const people::Organisation& organisation);
    // The organisation with what stands in the fields.
    [[nodiscard]] people::Organisation told(people::Organisation organisation) const;
    void setReadOnly(bool readOnly);

    void clearFaults();
    // One of the organisation, not of the staff.
    void setFault(const office::OrganisationFault& fault);
    [[nodiscard]] QWidget* firstFaulty() const;
    [[nodiscard]] QWidget* firstField() const;
    [[nodiscard]] QWidget* directorField() const;

private:
    [[nodiscard]] QWidget* makeSchool();
    [[nodiscard]] QWidget* makeAddresses();
    [[nodiscard]] QWidget* makeDirector();
    QLineEdit* addText(Form& form, const QString& name, const QString& label, const QString& hint = {});
    void addFault(Form& form, office::OrganisationFault::Field field, QWidget* widget);

    struct FaultPlace
    {
        office::OrganisationFault::Field field;
        Form* form;
        QWidget* widget;
    };

    QHash<QString, QLineEdit*> m_texts;
    QComboBox* m_type;
    QComboBox* m_sex;
    QCheckBox* m_acting;
    std::vector<Form*> m_forms;
    std::vector<FaultPlace> m_places;
    QWidget* m_faulty = nullptr;
};

} // namespace kurator::ui
