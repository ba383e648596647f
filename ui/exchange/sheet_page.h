#pragma once

#include "ui/common/wizard.h"
#include "ui/exchange/import_session.h"
#include "ui/exchange/sheet_model.h"

class QComboBox;
class QLabel;
class QSpinBox;

namespace kurator::ui {

class Form;
class SheetView;

// Which sheet of the workbook, and which row holds the headings.
class SheetPage : public WizardPage
{
    Q_OBJECT

public:
    explicit SheetPage(ImportSession& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString intro() const override;
    [[nodiscard]] bool isReady() const override;
    void enter() override;
    [[nodiscard]] QWidget* firstWidget() override;
    [[nodiscard]] bool fillsHeight() const override { return true; }

private:
    void fillSheets();
    void showSheet();
    void showHeading();
    void chooseHeading(int row);

    ImportSession& m_session;
    SheetModel m_model;
    Form* m_form;
    QComboBox* m_sheets;
    QWidget* m_sheetField;
    QSpinBox* m_heading;
    QLabel* m_found;
    SheetView* m_view;
};

} // namespace kurator::ui
