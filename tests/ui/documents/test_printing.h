#pragma once

#include "ui/documents/printing.h"

#include <QPrinter>
#include <QString>

// Prints into a file of the test's own, for as long as it lives.
class TestPrinting final : public kurator::ui::Printing
{
public:
    TestPrinting() : m_former(kurator::ui::usePrinting(this)) {}
    ~TestPrinting() override { kurator::ui::usePrinting(m_former); }
    TestPrinting(const TestPrinting&) = delete;
    TestPrinting& operator=(const TestPrinting&) = delete;

    bool present = true;
    QString file;
    int from = 0; // sheets; 0: all
    int to = 0;
    int asked = 0;

    bool hasPrinter() override { return present; }

    std::unique_ptr<QPrinter> choosePrinter(QWidget*, const QString&, int) override
    {
        ++asked;
        if (file.isEmpty()) {
            return nullptr;
        }
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(file);
        if (from > 0) {
            printer->setPrintRange(QPrinter::PageRange);
            printer->setFromTo(from, to);
        }
        return printer;
    }

private:
    kurator::ui::Printing* m_former;
};
