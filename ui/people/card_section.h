#pragma once

#include "office/card_faults.h"
#include "office/participant_card.h"

#include <QWidget>

class QComboBox;
class QPlainTextEdit;

namespace kurator::ui {

class Form;

// A part of a participant's card: shows what belongs to it and writes it back.
class CardSection : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void fill(const office::ParticipantCard& card) = 0;
    virtual void write(office::ParticipantCard& card) const = 0;
    // Something was edited elsewhere in the card: hints, proposals and fields that fit follow.
    virtual void follow(const office::ParticipantCard&) {}
    // Says the fault beside its field; false when no field of it stands here.
    virtual bool showFault(const office::CardFault&) { return false; }
    virtual void clearFaults() {}
    // Says beside the fields what was typed and cannot be read; false when there is such a field.
    virtual bool checkTyped() { return true; }
    [[nodiscard]] virtual bool hasFaults() const { return false; }
    virtual void showFirstFault() {}
    [[nodiscard]] virtual QWidget* firstWidget() { return this; }

Q_SIGNALS:
    void edited();
};

// A section that is one form.
class FormSection : public CardSection
{
    Q_OBJECT

public:
    explicit FormSection(QWidget* parent = nullptr);

    void clearFaults() override;
    [[nodiscard]] bool hasFaults() const override;
    void showFirstFault() override;
    [[nodiscard]] Form* form() const { return m_form; }

private:
    Form* m_form;
};

// A box of a few lines for longer texts; Tab leaves it.
[[nodiscard]] QPlainTextEdit* textBox(QWidget* parent);
// A choice that the wheel does not change while the card is only scrolled.
[[nodiscard]] QComboBox* choiceBox(QWidget* parent);
// The wheel scrolls the card unless the field has the keyboard.
void keepFromWheel(QWidget* field);
// Chooses the item with these data; the first one where there is none.
void chooseData(QComboBox* box, const QVariant& data);

} // namespace kurator::ui
