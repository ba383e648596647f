#pragma once

#include "documents/approval.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace kurator::ui {

class DateEditor;
class Form;

// The fields of one approval block; which of them depends on its kind.
class ApprovalForm : public QWidget
{
    Q_OBJECT

public:
    explicit ApprovalForm(QWidget* parent = nullptr);

    // Fields that hold this already are left alone, so that typing is not disturbed.
    void show(const documents::Approval& approval);
    [[nodiscard]] const documents::Approval& approval() const { return m_approval; }
    // Tells under its field of a date that cannot be read.
    void checkDates();

Q_SIGNALS:
    void edited();

private:
    void showKind();
    void read();

    documents::Approval m_approval;
    Form* m_form;
    QComboBox* m_body;
    QLineEdit* m_position;
    QLineEdit* m_name;
    QLineEdit* m_protocol;
    DateEditor* m_protocolDate;
    QLineEdit* m_order;
    DateEditor* m_orderDate;
};

} // namespace kurator::ui
