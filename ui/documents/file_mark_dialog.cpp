#include "ui/documents/file_mark_dialog.h"

#include "office/paper_life.h"
#include "ui/common/form.h"
#include "ui/common/form_draft.h"
#include "ui/common/help_key.h"
#include "ui/common/texts.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

constexpr int fileDialogInLetters = 64;

} // namespace

FileMarkDialog::FileMarkDialog(Workspace& workspace, base::Id<documents::Document> id, const QString& mark,
                               QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_id(id), m_form(new Form(this)),
      m_mark(new QLineEdit(mark, this)), m_draft(new FormDraft(workspace, this))
{
    setWindowTitle(tr("Into a file"));
    addHelpKey(*this, workspace, QStringLiteral("documents"));
    setMinimumWidth(fontMetrics().averageCharWidth() * fileDialogInLetters);
    auto* intro = mutedLabel(tr("The file of the school's list of files in which the signed paper lies. An "
                                "empty field takes the paper out of the file."),
                             this);
    intro->setWordWrap(true);
    m_mark->setPlaceholderText(QStringLiteral("01-07"));
    m_form->addField(tr("&File"), m_mark);
    auto* buttons = new QDialogButtonBox(this);
    auto* yes = buttons->addButton(tr("&Write down"), QDialogButtonBox::AcceptRole);
    yes->setProperty("main", true);
    yes->setDefault(true);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &FileMarkDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &FileMarkDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(intro);
    column->addWidget(m_form);
    column->addWidget(buttons);
    m_draft->add(QStringLiteral("file"), m_mark);
    m_draft->show(QStringLiteral("paper-file:") + id.toString());
    m_mark->setFocus();
}

void FileMarkDialog::accept()
{
    const QString mark = m_mark->text();
    const auto filed =
        m_workspace.perform([&](office::Desk& desk) { return office::putIntoFile(desk, m_id, mark); });
    if (!filed) {
        return;
    }
    m_draft->drop();
    Q_EMIT m_workspace.said(mark.trimmed().isEmpty()
                                ? tr("The paper is out of its file.")
                                : tr("The paper lies in the file %1.").arg(mark.trimmed()));
    QDialog::accept();
}

void FileMarkDialog::reject()
{
    m_draft->drop();
    QDialog::reject();
}

} // namespace kurator::ui
