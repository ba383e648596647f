#pragma once

#include "rendering/paper_painter.h"
#include "ui/common/long_work.h"
#include "ui/documents/paper_pile.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QPrinter;

namespace kurator::ui {

class MessageBar;

enum class PrintOutcome
{
    Printed,
    Cancelled,
    Failed
};

// Draws papers on a printer, only the sheets that were chosen there, counted over all papers; reports papers.
[[nodiscard]] PrintOutcome printPapers(QPrinter& printer, const std::vector<documents::Paper>& papers,
                                       WorkProgress& progress,
                                       rendering::Sides sides = rendering::Sides::One);

// A name for a file of a paper: without what no file system takes, at most 120 letters, ending in «.pdf».
[[nodiscard]] QString pdfNameOf(const QString& title);

// Prints papers or writes them as one PDF, over its widget, and says in the message bar how it ended.
class PrintJob : public QObject
{
    Q_OBJECT

public:
    // All three live in one window and outlive the job.
    PrintJob(QWidget* over, LongWork& work, MessageBar& messages);

    // Where no printer is there, says so and offers PDF. `sheets`: 0 when the number is not known.
    void print(const PaperPile::Papers& papers, const QString& title, int sheets,
               rendering::Sides sides = rendering::Sides::One);
    // Asks for the file; a cancelled or failed writing leaves none.
    void savePdf(const PaperPile::Papers& papers, const QString& title,
                 rendering::Sides sides = rendering::Sides::One);

Q_SIGNALS:
    // Printed or saved as a whole.
    void done();

private:
    void tellOutcome(PrintOutcome outcome, std::size_t papers, const std::function<void()>& saveInstead);

    QWidget* m_over;
    LongWork& m_work;
    MessageBar& m_messages;
};

} // namespace kurator::ui
