#include "ui/documents/templates_dialog.h"

#include "ui/common/help_key.h"
#include "ui/common/list_panel.h"
#include "ui/common/look.h"
#include "ui/documents/template_editor.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr QSize dialogSize(1240, 690);

QString ownText(const lists::TemplateRow& row)
{
    if (!row.own) {
        return {};
    }
    return row.behind ? TemplatesDialog::tr("own, the program's is newer") : TemplatesDialog::tr("own");
}

std::vector<ListColumn<lists::TemplateRow>> templateColumns()
{
    using Row = lists::TemplateRow;
    const auto dot = [](const Row& row, int role) {
        return role == DotColourRole && row.own ? QVariant(row.behind ? colours().warning : colours().accent)
                                                : QVariant();
    };
    return {
        {QStringLiteral("title"),
         TemplatesDialog::tr("Template"),
         [](const Row& row) { return row.part ? TemplatesDialog::tr("Part: %1").arg(row.title) : row.title; },
         41,
         {},
         dot},
        {QStringLiteral("own"), TemplatesDialog::tr("Wording"), ownText, 8}};
}

} // namespace

TemplatesDialog::TemplatesDialog(Workspace& workspace, const QString& name, QWidget* parent)
    : QDialog(parent), m_workspace(workspace),
      m_model(
          templateColumns(), [](const lists::TemplateRow& row) { return row.id; },
          [](const lists::TemplateRow& row) { return row.key; }),
      m_list(new ListPanel(QStringLiteral("templates"), tr("Templates"), m_model, this)),
      m_editor(new TemplateEditor(workspace, this))
{
    setWindowTitle(tr("Templates of papers"));
    addHelpKey(*this, workspace, QStringLiteral("documents"));
    resize(dialogSize);
    m_list->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* parts = new QSplitter(this);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(12);
    parts->addWidget(m_list);
    parts->addWidget(m_editor);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 4);
    parts->setSizes({360, 850});
    auto* buttons = new QDialogButtonBox(this);
    auto* close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(10);
    column->addWidget(parts, 1);
    column->addWidget(buttons);
    for (auto* button : findChildren<QPushButton*>()) {
        button->setAutoDefault(false); // Enter puts fields into the text
    }
    m_model.setRows(lists::templateRows(workspace.desk()));
    const auto& rows = m_model.rows();
    const auto wanted = std::ranges::find(rows, name, &lists::TemplateRow::name);
    if (!rows.empty()) {
        m_list->view()->choose({wanted == rows.end() ? m_model.idAt(0) : wanted->id});
    }
    connect(m_list->view(), &ListView::currentChangedTo, this, &TemplatesDialog::openChosen);
    connect(m_list->view(), &ListView::opened, this,
            [this] { m_editor->firstWidget()->setFocus(Qt::OtherFocusReason); });
    connect(&workspace, &Workspace::changed, this, &TemplatesDialog::refresh);
    openChosen();
    m_editor->firstWidget()->setFocus();
}

void TemplatesDialog::refresh()
{
    m_model.setRows(lists::templateRows(m_workspace.desk()));
    m_open.clear();
    openChosen();
}

void TemplatesDialog::openChosen()
{
    const auto* row = m_model.find(m_list->view()->currentId());
    if (row && row->name != m_open) {
        m_open = row->name;
        m_editor->open(*row);
    }
}

} // namespace kurator::ui
