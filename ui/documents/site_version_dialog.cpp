#include "ui/documents/site_version_dialog.h"

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

constexpr QSize siteVersionSize(1060, 640);
constexpr int sideInLetters = 44;

} // namespace

SiteVersionDialog::SiteVersionDialog(Workspace& workspace, const office::SiteVersion& version,
                                     const QString& title, QWidget* parent)
    : QDialog(parent),
      m_papers(std::make_shared<const std::vector<documents::Paper>>(std::vector{version.paper})),
      m_title(tr("For the site: %1").arg(title)), m_messages(new MessageBar(this)),
      m_longWork(new LongWork(this)), m_job(new PrintJob(this, *m_longWork, *m_messages))
{
    setWindowTitle(tr("Version for the site"));
    addHelpKey(*this, workspace, QStringLiteral("documents"));
    resize(siteVersionSize);
    auto* about = mutedLabel(title, this);
    about->setWordWrap(true);
    auto* preview = new PaperPreview(tr("As it may stand on the site"), this);
    preview->view()->setPapers(m_papers);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(preview, 1);
    row->addWidget(makeSide(version));
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

QWidget* SiteVersionDialog::makeSide(const office::SiteVersion& version)
{
    auto* side = new QWidget(this);
    side->setFixedWidth(fontMetrics().averageCharWidth() * sideInLetters);
    auto* printing = new PrintCard(tr("Version for the site"), this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(makeHidden(version.hidden));
    column->addWidget(printing);
    column->addStretch();
    connect(printing, &PrintCard::printAsked, this, [this] { m_job->print(m_papers, m_title, 0); });
    connect(printing, &PrintCard::saveAsked, this, [this] { m_job->save(m_papers, m_title); });
    return side;
}

QFrame* SiteVersionDialog::makeHidden(const std::vector<office::BlockedPerson>& hidden)
{
    const auto count = static_cast<int>(hidden.size());
    const QString told = count > 0 ? tr("%n person(s) without a consent to publish the name: their rows "
                                        "and points are not in this version.",
                                        nullptr, count)
                                   : tr("Everybody whom the order names has allowed to publish the name.");
    return leftOutCard(tr("Who is left out"), told, hidden, this);
}

} // namespace kurator::ui
