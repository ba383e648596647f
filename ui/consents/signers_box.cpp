#include "ui/consents/signers_box.h"

#include "ui/consents/consent_texts.h"

namespace kurator::ui {

SignersBox::SignersBox(QWidget* parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    addItems({tr("Whoever must at their age"), tr("Only the participant"), tr("Only a representative"),
              tr("Both")});
}

std::vector<people::SignerRole> SignersBox::rolesOf(int line)
{
    using people::SignerRole;
    switch (line) {
    case 1:
        return {SignerRole::Self};
    case 2:
        return {SignerRole::Representative};
    case 3:
        return {SignerRole::Self, SignerRole::Representative};
    default:
        return {};
    }
}

PurposeBox::PurposeBox(QWidget* parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    for (const auto purpose : consentPurposes) {
        addItem(ConsentTexts::paper(purpose));
    }
}

people::ConsentPurpose PurposeBox::purpose() const
{
    return static_cast<people::ConsentPurpose>(currentIndex());
}

void PurposeBox::setPurpose(people::ConsentPurpose purpose)
{
    setCurrentIndex(static_cast<int>(purpose));
}

} // namespace kurator::ui
