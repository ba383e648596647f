#include "ui/documents/document_details.h"

#include "messages/message.h"
#include "ui/common/flow_layout.h"
#include "ui/common/texts.h"
#include "ui/documents/document_texts.h"
#include "ui/documents/paper_preview.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kurator::ui {

DocumentDetails::DocumentDetails(QWidget* parent)
    : QFrame(parent), m_title(headingLabel({}, this)), m_about(mutedLabel({}, this)),
      m_print(mainButton(tr("Prin&t…"), this)), m_save(new QPushButton(tr("Save a &file…"), this)),
      m_sheet(new QPushButton(tr("Acquaintan&ce…"), this)),
      m_file(new QPushButton(tr("Into a fi&le…"), this)), m_site(new QPushButton(tr("For the &site…"), this)),
      m_extracts(new QPushButton(tr("E&xtracts…"), this)), m_life(new QLabel(this)),
      m_noText(new QLabel(this)), m_preview(new PaperPreview(tr("Text of the paper"), this))
{
    setProperty("card", true);
    m_title->setWordWrap(true);
    m_about->setWordWrap(true);
    m_life->setWordWrap(true);
    m_sheet->setToolTip(tr("Who has signed that they read the paper, and when"));
    m_file->setToolTip(tr("The file that the signed paper lies in"));
    m_site->setToolTip(tr("The order without those who have not allowed to publish their names"));
    m_extracts->setToolTip(tr("For each family and employee what the order says of them"));
    m_noText->setWordWrap(true);
    m_noText->setAlignment(Qt::AlignTop);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_print);
    buttons->addWidget(m_save);
    buttons->addWidget(m_sheet);
    buttons->addWidget(m_file);
    buttons->addWidget(m_extracts);
    buttons->addWidget(m_site);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addWidget(m_life);
    column->addLayout(buttons);
    column->addWidget(m_noText, 1);
    column->addWidget(m_preview, 1);
    connect(m_print, &QPushButton::clicked, this, &DocumentDetails::printAsked);
    connect(m_save, &QPushButton::clicked, this, &DocumentDetails::saveAsked);
    connect(m_sheet, &QPushButton::clicked, this, &DocumentDetails::sheetAsked);
    connect(m_file, &QPushButton::clicked, this, &DocumentDetails::fileAsked);
    connect(m_site, &QPushButton::clicked, this, &DocumentDetails::siteAsked);
    connect(m_extracts, &QPushButton::clicked, this, &DocumentDetails::extractsAsked);
    hide();
}

void DocumentDetails::showRow(const office::Desk& desk, const lists::DocumentRow* row)
{
    setVisible(row != nullptr);
    std::vector<documents::Paper> papers;
    QString why;
    if (row) {
        m_title->setText(fullTitle(*row));
        QStringList about{stateText(*row), stageText(row->stage), journalText(row->journal)};
        about.removeAll(QString());
        m_about->setText(about.join(QStringLiteral(" · ")));
        m_life->setText(lifeText(*row));
        m_life->setVisible(!m_life->text().isEmpty());
        m_site->setVisible(row->forSite);
        m_extracts->setVisible(row->extracted);
        if (row->elsewhere) {
            why =
                tr("Registered without its text: it was issued before or elsewhere. Keep the signed sheet.");
        } else if (auto paper = lists::paperOf(desk, row->id)) {
            papers.push_back(std::move(*paper));
        } else {
            why = messages::text(paper.error());
        }
    }
    m_noText->setText(why);
    m_noText->setVisible(papers.empty());
    m_preview->setVisible(!papers.empty());
    m_print->setVisible(!papers.empty());
    m_save->setVisible(!papers.empty());
    m_preview->view()->setPapers(std::make_shared<const std::vector<documents::Paper>>(std::move(papers)));
}

const PaperPile::Papers& DocumentDetails::papers() const
{
    return m_preview->view()->papers();
}

int DocumentDetails::sheetCount() const
{
    return m_preview->view()->sheetCount();
}

QString DocumentDetails::title() const
{
    return m_title->text();
}

QWidget* DocumentDetails::preview() const
{
    return m_preview->view();
}

} // namespace kurator::ui
