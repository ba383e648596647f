#pragma once

#include "people/consent.h"

#include <QComboBox>

#include <vector>

namespace kurator::ui {

// Who signed a paper: whoever must at that age, or one told by name of the role.
class SignersBox : public QComboBox
{
    Q_OBJECT

public:
    explicit SignersBox(QWidget* parent = nullptr);

    // As office::ConsentMark::signers.
    [[nodiscard]] std::vector<people::SignerRole> roles() const { return rolesOf(currentIndex()); }
    [[nodiscard]] static std::vector<people::SignerRole> rolesOf(int line);
};

// The four consents, in the order of people::ConsentPurpose.
class PurposeBox : public QComboBox
{
    Q_OBJECT

public:
    explicit PurposeBox(QWidget* parent = nullptr);

    [[nodiscard]] people::ConsentPurpose purpose() const;
    void setPurpose(people::ConsentPurpose purpose);
};

} // namespace kurator::ui
