#include "ui/documents/issued_elsewhere_dialog.h"

#include "language/date_words.h"
#include "messages/message.h"
#include "office/register_paper.h"
#include "office/staff_orders.h"
#include "ui/common/choices.h"
#include "ui/common/date_editor.h"
#include "ui/common/form.h"
#include "ui/common/help_key.h"
#include "ui/common/texts.h"
#include "ui/common/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

constexpr int charactersOfKind = 52;

QString kindText(const lists::KindRow& row)
{
    return row.code + QStringLiteral(" · ") + row.title;
}

QString meaningOf(const QString& kind)
{
    if (kind == QLatin1String("D01")) {
        return IssuedElsewhereDialog::tr("The dates of the roadmap count from this order.");
    }
    if (kind == QLatin1String("D27")) {
        return IssuedElsewhereDialog::tr(
            "All mentors with a valid consent enter the registry, and the dates of "
            "pairs count from this order.");
    }
    if (kind == QLatin1String("D32")) {
        return IssuedElsewhereDialog::tr("All proposed pairs become working ones.");
    }
    return IssuedElsewhereDialog::tr("The register keeps its number and date; the roadmap takes note.");
}

} // namespace

IssuedElsewhereDialog::IssuedElsewhereDialog(Workspace& workspace, const QString& kind, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_kinds(lists::kindRows(workspace.desk())),
      m_form(new Form(this)), m_kind(new QComboBox(this)), m_meaning(mutedLabel({}, this)),
      m_number(new QLineEdit(this)), m_date(new DateEditor(tr("Date"), this)),
      m_onStaff(new QCheckBox(tr("In the journal of orders on &staff"), this))
{
    setWindowTitle(tr("A paper issued before or elsewhere"));
    addHelpKey(*this, workspace, QStringLiteral("documents"));
    m_date->setNear(workspace.desk().today());
    fillKinds(kind);
    build();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &IssuedElsewhereDialog::showMeaning);
    connect(m_number, &QLineEdit::textEdited, this, [this] { m_form->setFault(m_number, {}); });
    connect(m_date, &DateEditor::dateChanged, this, [this] { m_form->setFault(m_date, {}); });
    connect(m_onStaff, &QCheckBox::toggled, this, [this] { m_form->setFault(m_number, {}); });
    showMeaning();
    (kind.isEmpty() ? static_cast<QWidget*>(m_kind) : m_number)->setFocus();
}

void IssuedElsewhereDialog::fillKinds(const QString& chosen)
{
    m_kind->setEditable(true);
    m_kind->setInsertPolicy(QComboBox::NoInsert);
    m_kind->completer()->setFilterMode(Qt::MatchContains);
    m_kind->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(charactersOfKind);
    m_kind->lineEdit()->setPlaceholderText(tr("type a part of the name"));
    int index = -1;
    for (const lists::KindRow& row : m_kinds) {
        index = row.code == chosen ? m_kind->count() : index;
        m_kind->addItem(kindText(row));
    }
    m_kind->setCurrentIndex(index);
    m_kind->lineEdit()->setCursorPosition(0);
}

void IssuedElsewhereDialog::build()
{
    auto* intro = new QLabel(tr("The school has it already: on paper, or in another program."), this);
    intro->setWordWrap(true);
    m_form->addField(tr("&Paper:"), m_kind);
    m_form->addField(tr("&Number:"), m_number);
    m_form->addField(tr("&Date:"), m_date);
    m_meaning->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(this);
    auto* yes = buttons->addButton(tr("&Register"), QDialogButtonBox::AcceptRole);
    yes->setProperty("main", true);
    yes->setDefault(true);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &IssuedElsewhereDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(intro);
    column->addWidget(m_form);
    column->addWidget(m_onStaff);
    column->addWidget(m_meaning);
    column->addWidget(buttons);
}

const lists::KindRow* IssuedElsewhereDialog::kind() const
{
    const int index = m_kind->findText(m_kind->currentText(), Qt::MatchFixedString);
    return index < 0 ? nullptr : &m_kinds[static_cast<size_t>(index)];
}

void IssuedElsewhereDialog::showMeaning()
{
    const lists::KindRow* row = kind();
    m_meaning->setText(row ? meaningOf(row->code) : QString());
    m_onStaff->setVisible(row && row->mayBeOnStaff);
    if (row) {
        office::PaperRequest request;
        request.kind = row->code;
        m_onStaff->setChecked(office::isUsuallyOnStaff(m_workspace.desk(), request, {}));
    }
    m_kind->setToolTip(row ? row->title : QString());
    m_form->setFault(m_kind, {});
}

void IssuedElsewhereDialog::fitHeight()
{
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width()));
}

bool IssuedElsewhereDialog::isComplete()
{
    m_form->clearFaults();
    if (!kind()) {
        m_form->setFault(m_kind, tr("Choose a paper of the list."));
    }
    if (m_number->text().trimmed().isEmpty()) {
        m_form->setFault(m_number, tr("Give the number that stands on the paper."));
    }
    if (!m_date->date()) {
        m_form->setFault(m_date, tr("Give its date as 05.09.2026."));
    }
    m_form->showFirstFault();
    fitHeight();
    return !m_form->hasFaults();
}

bool IssuedElsewhereDialog::isFaultless(const office::PaperRequest& request)
{
    for (const office::FieldFault& fault : office::elsewhereFaults(m_workspace.desk(), request)) {
        QWidget* field = m_kind;
        if (fault.field == QLatin1String("date")) {
            field = m_date;
        } else if (fault.field == QLatin1String("number")) {
            field = m_number;
        }
        m_form->setFault(field, messages::text(fault.code, fault.arguments));
    }
    m_form->showFirstFault();
    fitHeight();
    return !m_form->hasFaults();
}

void IssuedElsewhereDialog::accept()
{
    if (!isComplete()) {
        return;
    }
    office::PaperRequest request;
    request.kind = kind()->code;
    request.number = m_number->text().trimmed();
    request.date = m_date->date();
    request.onStaff = m_onStaff->isVisibleTo(this) && m_onStaff->isChecked();
    if (!isFaultless(request)) {
        return;
    }
    const QString paper =
        tr("%1, No. %2 of %3").arg(kind()->title, request.number, language::shortDate(*request.date));
    if (!choices().confirm(this, tr("Register “%1”?").arg(paper),
                           tr("A registered paper is final: it cannot be taken back with Ctrl+Z."),
                           tr("Register"))) {
        return;
    }
    const auto done = m_workspace.perform(
        [&request](office::Desk& desk) { return office::registerElsewhere(desk, request); });
    if (done) {
        QDialog::accept();
        Q_EMIT m_workspace.told(tr("Registered: %1.").arg(paper));
    }
}

} // namespace kurator::ui
