#pragma once

#include <QString>

#include <memory>

class QPrinter;
class QWidget;

namespace kurator::ui {

// How a printer is chosen. Tests print into files of their own.
class Printing
{
public:
    virtual ~Printing() = default;

    [[nodiscard]] virtual bool hasPrinter() = 0;
    // Asks for printer, copies, sides and sheets; nothing when it was called off. `sheets` is the number of
    // sheets, 0 when it is not known.
    [[nodiscard]] virtual std::unique_ptr<QPrinter> choosePrinter(QWidget* over, const QString& title,
                                                                  int sheets) = 0;
};

// The one in use; the system's dialog at first.
[[nodiscard]] Printing& printing();
// Puts another one in its place and gives back the former.
Printing* usePrinting(Printing* other);

} // namespace kurator::ui
