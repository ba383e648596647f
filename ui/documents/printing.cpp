#include "ui/documents/printing.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

#include <utility>

namespace kurator::ui {

namespace {

class SystemPrinting final : public Printing
{
public:
    bool hasPrinter() override { return !QPrinterInfo::availablePrinterNames().isEmpty(); }

    // A paper brings its own size and margins, so only printer, copies, sides and sheets are asked for.
    std::unique_ptr<QPrinter> choosePrinter(QWidget* over, const QString& title, int sheets) override
    {
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setPageSize(QPageSize(QPageSize::A4));
        printer->setDocName(title);
        QPrintDialog dialog(printer.get(), over);
        dialog.setWindowTitle(title);
        dialog.setOptions(QAbstractPrintDialog::PrintPageRange | QAbstractPrintDialog::PrintCollateCopies);
        if (sheets > 0) {
            dialog.setMinMax(1, sheets);
        }
        return dialog.exec() == QDialog::Accepted ? std::move(printer) : nullptr;
    }
};

Printing*& printingInUse()
{
    static SystemPrinting system;
    static Printing* used = &system;
    return used;
}

} // namespace

Printing& printing()
{
    return *printingInUse();
}

Printing* usePrinting(Printing* other)
{
    return std::exchange(printingInUse(), other);
}

} // namespace kurator::ui
