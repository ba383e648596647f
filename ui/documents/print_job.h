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

// A file of this name in the folder that is not there yet: «Справка (2).pdf».
[[nodiscard]] QString freePath(const QString& folder, const QString& fileName);

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
    void save(const PaperPile::Papers& papers, const QString& title,
              rendering::Sides sides = rendering::Sides::One);

    // One file for each paper, called by these names, one a paper. Asks for the folder; replaces nothing
    // there. What was written before it was cancelled or failed stays.
    void saveEach(const PaperPile::Papers& papers, const QStringList& names,
                  rendering::Sides sides = rendering::Sides::One);

Q_SIGNALS:
    // Printed or saved as a whole.
    void done();

private:
    void tellSaved(const base::Result<int>& saved, std::size_t of, const QString& folder);
    void tellOutcome(PrintOutcome outcome, std::size_t papers, const std::function<void()>& saveInstead);

    QWidget* m_over;
    LongWork& m_work;
    MessageBar& m_messages;
};

} // namespace kurator::ui
