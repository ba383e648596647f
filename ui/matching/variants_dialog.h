#pragma once

#include "lists/variant_comparison.h"
#include "ui/common/list_model.h"
#include "ui/matching/matching_session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kurator::ui {

class ListPanel;
class MessageBar;

// «Варианты»: the proposal of the wizard is put by under a name, two are laid side by side with who differs,
// and one is taken back into the wizard.
class VariantsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit VariantsDialog(MatchingSession& session, QWidget* parent = nullptr);

    // The variant to go on with; nothing when the dialog was only closed.
    [[nodiscard]] const std::optional<office::Variant>& taken() const { return m_taken; }

private:
    [[nodiscard]] QWidget* makeSides();
    void refresh();
    void fillSides();
    void compare();
    void putBy();
    void take();
    void remove();
    // What stands on a side: the proposal of the wizard, or a variant that was put by; nothing for one that
    // cannot be read.
    [[nodiscard]] std::optional<office::Variant> variantOn(const QComboBox* side) const;
    [[nodiscard]] const pairs::MatchVariant* storedOn(const QComboBox* side) const;

    MatchingSession& m_session;
    ListModel<lists::VariantDifference> m_model;
    MessageBar* m_messages;
    QLineEdit* m_name;
    QPushButton* m_putBy;
    QComboBox* m_first;
    QComboBox* m_second;
    QLabel* m_firstWord;
    QLabel* m_secondWord;
    ListPanel* m_panel;
    QPushButton* m_take;
    QPushButton* m_remove;
    std::optional<office::Variant> m_taken;
};

} // namespace kurator::ui
