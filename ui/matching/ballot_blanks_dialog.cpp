#include "ui/matching/ballot_blanks_dialog.h"

#include "ui/common/help_key.h"
#include "ui/common/long_work.h"
#include "ui/common/message_bar.h"
#include "ui/common/texts.h"
#include "ui/documents/left_out_card.h"
#include "ui/documents/paper_preview.h"
#include "ui/documents/print_card.h"
#include "ui/documents/print_job.h"

#include <QDialogButtonBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

constexpr QSize blanksSize(1060, 640);
constexpr int blanksSideInLetters = 44;

} // namespace

BallotBlanksDialog::BallotBlanksDialog(Workspace& workspace, const office::PreparedPaper& blanks,
                                       QWidget* parent)
    : QDialog(parent), m_papers(std::make_shared<const std::vector<documents::Paper>>(blanks.papers)),
      m_messages(new MessageBar(this)), m_longWork(new LongWork(this)),
      m_job(new PrintJob(this, *m_longWork, *m_messages))
{
    setWindowTitle(tr("Blanks of the ballot"));
    addHelpKey(*this, workspace, QStringLiteral("matching"));
    resize(blanksSize);
    auto* about = mutedLabel(
        tr("A sheet for each participant: whom of the other side he or she would like to work with."), this);
    about->setWordWrap(true);
    auto* preview = new PaperPreview(tr("The blanks as they will be printed"), this);
    preview->view()->setPapers(m_papers);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(preview, 1);
    row->addWidget(makeSide(blanks.leftOut));
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    column->addWidget(about);
    column->addWidget(m_messages);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    for (auto* button : findChildren<QPushButton*>()) {
        button->setAutoDefault(false);
    }
    preview->view()->setFocus();
}

QWidget* BallotBlanksDialog::makeSide(const std::vector<office::BlockedPerson>& leftOut)
{
    auto* side = new QWidget(this);
    side->setFixedWidth(fontMetrics().averageCharWidth() * blanksSideInLetters);
    auto* printing = new PrintCard(tr("Blanks of the ballot"), this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(makeLeftOut(leftOut));
    column->addWidget(printing);
    column->addStretch();
    const QString title = windowTitle();
    connect(printing, &PrintCard::printAsked, this, [this, title] { m_job->print(m_papers, title, 0); });
    connect(printing, &PrintCard::saveAsked, this, [this, title] { m_job->save(m_papers, title); });
    return side;
}

QFrame* BallotBlanksDialog::makeLeftOut(const std::vector<office::BlockedPerson>& leftOut)
{
    const auto count = static_cast<int>(leftOut.size());
    const QString told = count > 0 ? tr("%n person(s) may not be named in a paper: no blank and no place "
                                        "in the blanks of others.",
                                        nullptr, count)
                                   : tr("Everybody who takes part has a blank.");
    auto* card = leftOutCard(tr("Who is left out"), told, leftOut, this);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return card;
}

} // namespace kurator::ui
