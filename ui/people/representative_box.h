#pragma once

#include "office/card_faults.h"
#include "office/desk.h"
#include "office/participant_card.h"

#include <QFrame>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace kurator::ui {

class Form;

// One representative of a child: who, in what relation, how to reach, by what paper.
class RepresentativeBox : public QFrame
{
    Q_OBJECT

public:
    RepresentativeBox(const office::Desk& desk, const office::RepresentativeCard& card,
                      QWidget* parent = nullptr);

    [[nodiscard]] office::RepresentativeCard card() const;
    void showFault(office::CardFault::Field field, const QString& sentence);
    void clearFaults();
    [[nodiscard]] bool hasFaults() const;
    void showFirstFault();
    [[nodiscard]] QWidget* firstWidget() const;

Q_SIGNALS:
    void edited();
    void removalAsked();

private:
    void addFields();
    void fill();
    void offerKnown();
    void takeKnown();
    void showDocument();

    const office::Desk& m_desk;
    office::RepresentativeCard m_card;
    std::optional<people::Person> m_known; // somebody of the base with this name
    Form* m_form;
    QLineEdit* m_name;
    QPushButton* m_take;
    QComboBox* m_relation;
    QLineEdit* m_phone;
    QLineEdit* m_email;
    QLineEdit* m_document;
    QPushButton* m_remove;
};

} // namespace kurator::ui
