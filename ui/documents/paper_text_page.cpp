#include "ui/documents/paper_text_page.h"

#include "ui/common/texts.h"
#include "ui/documents/document_texts.h"
#include "ui/documents/paper_contents.h"
#include "ui/documents/paper_preview.h"
#include "ui/documents/paper_text_editor.h"
#include "ui/documents/paper_work.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kurator::ui {

PaperTextPage::PaperTextPage(Workspace& workspace, PaperWork& work, QWidget* parent)
    : WizardPage(parent), m_work(work), m_resume(makeResume()), m_refusal(new QLabel(this)),
      m_contents(new PaperContents(workspace, work, this)),
      m_preview(new PaperPreview(tr("Sheets of the paper"), this)), m_editor(new PaperTextEditor(work, this))
{
    m_refusal->setWordWrap(true);
    m_refusal->setAlignment(Qt::AlignCenter);
    m_refusal->setMargin(24);
    m_refusal->setProperty("card", true);
    auto* right = new QVBoxLayout;
    right->addWidget(m_refusal, 1);
    right->addWidget(m_preview, 1);
    right->addWidget(m_editor);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_contents);
    row->addLayout(right, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_resume);
    column->addLayout(row, 1);
    m_preview->view()->setChoosing(true);
    auto* undo = new QAction(tr("Take back the last edit"), this);
    undo->setShortcut(QKeySequence::Undo);
    undo->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(undo);
    connect(undo, &QAction::triggered, this, [this] {
        if (!m_work.edits().list.empty()) {
            m_work.takeBack(m_work.edits().list.size() - 1);
        }
    });
    connectParts();
}

void PaperTextPage::connectParts()
{
    PaperView* view = m_preview->view();
    connect(view, &PaperView::textChosen, this, [this, view] { m_editor->edit(view->chosenText()); });
    connect(view, &PaperView::editAsked, m_editor, &PaperTextEditor::startTyping);
    connect(view, &PaperView::viewChanged, this,
            [this, view] { m_contents->setSheetCount(view->sheetCount(), view->isSheetCountExact()); });
    connect(m_editor, &PaperTextEditor::closed, this, [this, view] {
        view->chooseText({});
        m_editor->edit({});
        view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_contents, &PaperContents::peopleAsked, this, &PaperTextPage::peopleAsked);
    connect(&m_work, &PaperWork::changed, this, &PaperTextPage::refresh);
}

QFrame* PaperTextPage::makeResume()
{
    auto* card = cardFrame({}, this);
    m_resumeText = new QLabel(card);
    m_resumeText->setWordWrap(true);
    auto* goOn = new QPushButton(tr("&Go on"), card);
    auto* anew = new QPushButton(tr("Begin ane&w"), card);
    auto* row = new QHBoxLayout;
    row->addWidget(m_resumeText, 1);
    row->addWidget(goOn);
    row->addWidget(anew);
    columnOf(card)->addLayout(row);
    connect(goOn, &QPushButton::clicked, card, &QWidget::hide);
    connect(anew, &QPushButton::clicked, this, [this, card] {
        card->hide();
        m_work.beginAnew();
    });
    card->hide();
    return card;
}

QString PaperTextPage::title() const
{
    return tr("Text");
}

QString PaperTextPage::intro() const
{
    const QString kind = m_work.kind().title + QStringLiteral(". ");
    return kind + (m_work.isFinal()
                       ? tr("It is registered and can be printed again.")
                       : tr("To change the words, click on a text: a field opens under the sheet."));
}

bool PaperTextPage::isReady() const
{
    return m_work.isReady();
}

void PaperTextPage::enter()
{
    m_resume->setVisible(m_work.hasGoneOn() && m_work.isTouched() && !m_work.isFinal());
    m_resumeText->setText(
        tr("You began this paper before: what you typed is here again, %n edit(s) of the text among it.",
           nullptr, static_cast<int>(m_work.edits().list.size())));
    refresh();
}

bool PaperTextPage::leave()
{
    m_resume->hide();
    m_editor->finishTyping();
    m_contents->finishTyping();
    return m_work.isReady();
}

QWidget* PaperTextPage::firstWidget()
{
    return m_preview->isVisibleTo(this) ? m_preview->view()
           : m_contents->firstWidget()  ? m_contents->firstWidget()
                                        : this;
}

void PaperTextPage::refresh()
{
    m_preview->view()->setChoosing(!m_work.isFinal());
    if (m_preview->view()->papers() != m_work.papers()) {
        m_preview->view()->setPapers(m_work.papers());
    }
    m_preview->setVisible(m_work.isReady());
    const auto& refusal = m_work.refusal();
    m_refusal->setVisible(!m_work.isReady());
    m_refusal->setText(refusal ? refusalText(*refusal) : QString());
    Q_EMIT readyChanged();
}

} // namespace kurator::ui
