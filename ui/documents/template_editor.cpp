#include "ui/documents/template_editor.h"

#include "messages/message.h"
#include "office/own_templates.h"
#include "ui/common/form_draft.h"
#include "ui/common/list_panel.h"
#include "ui/common/texts.h"
#include "ui/documents/paper_preview.h"
#include "ui/documents/template_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

constexpr int checkingPause = 400; // milliseconds
const QString textField = QStringLiteral("text");

std::vector<ListColumn<lists::TemplateFieldRow>> fieldColumns()
{
    using Row = lists::TemplateFieldRow;
    return {
        {QStringLiteral("meaning"), TemplateEditor::tr("What it is"),
         [](const Row& row) { return (row.ofItem ? QStringLiteral("    ") : QString()) + row.meaning; }, 28,
         [](const Row& row) { return QVariant(row.rank); }},
        {QStringLiteral("name"), TemplateEditor::tr("Field"), [](const Row& row) { return row.name; }, 16}};
}

} // namespace

TemplateEditor::TemplateEditor(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace),
      m_fieldModel(
          fieldColumns(), [](const lists::TemplateFieldRow& row) { return row.id; },
          [](const lists::TemplateFieldRow& row) { return row.key; }),
      m_title(headingLabel({}, this)), m_state(mutedLabel({}, this)), m_text(new TemplateText(this)),
      m_putBack(new QPushButton(tr("Put the &original back"), this)), m_save(mainButton(tr("&Save"), this)),
      m_draft(new FormDraft(workspace, this)), m_checking(new QTimer(this))
{
    auto* parts = new QSplitter(this);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(12);
    parts->addWidget(makeText());
    parts->addWidget(makeSide());
    parts->setStretchFactor(0, 5);
    parts->setStretchFactor(1, 4);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(parts);
    m_checking->setSingleShot(true);
    m_checking->setInterval(checkingPause);
    m_draft->add(
        textField, [this] { return m_text->toPlainText(); }, [this](const QString& text) { put(text); });
    connect(m_checking, &QTimer::timeout, this, &TemplateEditor::check);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TemplateEditor::noteTyped);
    connect(m_draft, &FormDraft::changed, this, &TemplateEditor::showState);
    auto* keys = new QShortcut(QKeySequence::Save, this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &TemplateEditor::save);
}

QWidget* TemplateEditor::makeText()
{
    auto* place = new QWidget(this);
    m_title->setWordWrap(true);
    m_state->setWordWrap(true);
    m_text->setAccessibleName(tr("Text of the template"));
    m_putBack->setToolTip(tr("The program's own wording of this template"));
    m_save->setToolTip(tr("Ctrl+S"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_putBack);
    buttons->addStretch();
    buttons->addWidget(m_save);
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_state);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    connect(m_putBack, &QPushButton::clicked, this, &TemplateEditor::putBack);
    connect(m_save, &QPushButton::clicked, this, &TemplateEditor::save);
    return place;
}

QWidget* TemplateEditor::makeSide()
{
    m_fields = new ListPanel(QStringLiteral("template-fields"), tr("Fields"), m_fieldModel, this);
    m_fields->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    m_fields->setToolTip(tr("Enter or a double click puts the field into the text"));
    connect(m_fields->view(), &ListView::opened, this, &TemplateEditor::insertField);
    auto* side = new QSplitter(Qt::Vertical, this);
    side->setChildrenCollapsible(false);
    side->setHandleWidth(12);
    side->addWidget(m_fields);
    side->addWidget(makePaper());
    side->setStretchFactor(0, 2);
    side->setStretchFactor(1, 3);
    return side;
}

QWidget* TemplateEditor::makePaper()
{
    auto* place = new QWidget(this);
    m_preview = new PaperPreview(tr("The paper by this template"), place);
    m_noPaper = cardFrame({}, place);
    m_why = new QLabel(m_noPaper);
    m_why->setWordWrap(true);
    m_why->setAlignment(Qt::AlignTop);
    m_toLine = new QPushButton(m_noPaper);
    auto* inside = columnOf(static_cast<QFrame*>(m_noPaper));
    inside->addWidget(m_why);
    inside->addWidget(m_toLine, 0, Qt::AlignLeft);
    inside->addStretch();
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_preview, 1);
    column->addWidget(m_noPaper, 1);
    connect(m_toLine, &QPushButton::clicked, this, [this] { m_text->goToLine(m_text->faultLine()); });
    return place;
}

QString TemplateEditor::draftKey(const QString& name)
{
    return QStringLiteral("template:") + name;
}

void TemplateEditor::open(const lists::TemplateRow& row)
{
    m_row = row;
    m_title->setText(row.title);
    m_draft->show(draftKey(row.name), {{textField, row.text}});
    check();
}

QWidget* TemplateEditor::firstWidget() const
{
    return m_text;
}

void TemplateEditor::put(const QString& text)
{
    m_shown = text;
    m_text->setPlainText(text);
}

void TemplateEditor::noteTyped()
{
    const QString text = m_text->toPlainText();
    if (text != m_shown) {
        m_shown = text;
        m_draft->note();
        m_checking->start();
    }
}

void TemplateEditor::check()
{
    m_checking->stop();
    const QString text = m_text->toPlainText();
    auto fields = lists::templateFieldRows(m_workspace.desk(), m_row.name, text);
    if (fields != m_fieldModel.rows()) {
        m_fieldModel.setRows(std::move(fields));
    }
    auto paper = office::trialPaper(m_workspace.desk(), m_row.name, text);
    if (paper) {
        showPaper(std::move(*paper));
    } else {
        showFault(paper.error());
    }
    showState();
}

void TemplateEditor::showFault(const base::Error& error)
{
    const bool here = error.arguments.value(QStringLiteral("template")) == m_row.name;
    const int line = here ? error.arguments.value(QStringLiteral("line")).toInt() : 0;
    m_text->setFaultLine(line);
    m_why->setText(messages::text(error));
    setRole(m_why, line > 0 ? "fault" : "muted");
    m_toLine->setText(tr("To &line %1").arg(line));
    m_toLine->setVisible(line > 0);
    m_preview->hide();
    m_noPaper->show();
}

void TemplateEditor::showPaper(documents::Paper paper)
{
    m_text->setFaultLine(0);
    m_preview->view()->setPapers(
        std::make_shared<const std::vector<documents::Paper>>(std::vector{std::move(paper)}));
    m_noPaper->hide();
    m_preview->show();
}

void TemplateEditor::showState()
{
    const bool typed = m_draft->changedCount() > 0;
    const bool writable = !m_workspace.whyReadOnly();
    m_save->setEnabled(writable && (typed || m_row.behind) && m_text->faultLine() == 0);
    m_putBack->setEnabled(writable && (typed || m_row.own));
    QStringList lines;
    if (m_row.behind) {
        lines << tr("The program has changed its own text since yours was made. Saving keeps yours.");
    } else if (m_row.own) {
        lines << tr("The school's own wording.");
    } else {
        lines << tr("The program's wording; what you change becomes the school's own and stays through "
                    "updates.");
    }
    if (typed) {
        lines << tr("Not saved yet; what you typed is kept.");
    }
    m_state->setText(lines.join(QLatin1Char(' ')));
    setRole(m_state, m_row.behind ? "warning" : "muted");
}

void TemplateEditor::insertField()
{
    const auto* field = m_fieldModel.find(m_fields->view()->currentId());
    if (field) {
        m_text->insertPlainText(field->insertion);
        m_text->setFocus(Qt::OtherFocusReason);
    }
}

void TemplateEditor::save()
{
    check();
    if (!m_save->isEnabled()) {
        return;
    }
    const QString text = m_text->toPlainText();
    const auto saved = m_workspace.perform(
        [&](office::Desk& desk) { return office::saveOwnTemplate(desk, m_row.name, text); });
    if (saved) {
        m_draft->note();
        showState();
        Q_EMIT m_workspace.said(tr("Template saved: %1").arg(m_row.title));
    } else {
        showFault(saved.error());
    }
}

void TemplateEditor::putBack()
{
    const bool own = m_row.own;
    m_draft->drop();
    if (own) {
        const auto reset = m_workspace.perform(
            [&](office::Desk& desk) { return office::resetOwnTemplate(desk, m_row.name); });
        if (!reset) {
            showFault(reset.error());
            return;
        }
        Q_EMIT m_workspace.said(tr("Original template is back: %1").arg(m_row.title));
    }
    check();
    m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace kurator::ui
