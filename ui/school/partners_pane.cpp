#include "ui/school/partners_pane.h"

#include "language/date_words.h"
#include "office/partner_card.h"
#include "ui/common/action_buttons.h"
#include "ui/common/details_pane.h"
#include "ui/common/list_panel.h"
#include "ui/common/list_saving.h"
#include "ui/common/look.h"
#include "ui/common/texts.h"
#include "ui/school/partner_form.h"

#include <QAction>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

using Row = lists::PartnerRow;

QColor agreementColour(lists::AgreementState state)
{
    switch (state) {
    case lists::AgreementState::None:
        return colours().muted;
    case lists::AgreementState::Valid:
        return colours().good;
    case lists::AgreementState::Expiring:
        return colours().warning;
    case lists::AgreementState::Expired:
        return colours().bad;
    }
    return {};
}

// «№ 5 of 01.09.2026».
QString agreementText(const Row& row)
{
    const people::Partner& partner = row.partner;
    if (row.agreement == lists::AgreementState::None) {
        return PartnersPane::tr("no agreement");
    }
    const QString number =
        partner.agreementNumber.isEmpty() ? QString() : QStringLiteral("№ %1").arg(partner.agreementNumber);
    if (!partner.agreementDate) {
        return number.isEmpty() ? PartnersPane::tr("without a number") : number;
    }
    const QString day = language::shortDate(*partner.agreementDate);
    return number.isEmpty() ? PartnersPane::tr("of %1").arg(day)
                            : PartnersPane::tr("%1 of %2").arg(number, day);
}

QString untilText(const Row& row)
{
    if (row.partner.agreementUntil) {
        return language::shortDate(*row.partner.agreementUntil);
    }
    return row.agreement == lists::AgreementState::None ? QString() : PartnersPane::tr("no end");
}

// What an agreement that runs out wants, in words; empty for a good one.
QString agreementWarning(const Row& row)
{
    switch (row.agreement) {
    case lists::AgreementState::None:
    case lists::AgreementState::Valid:
        return {};
    case lists::AgreementState::Expiring:
        return PartnersPane::tr("The agreement ends soon, on %1").arg(untilText(row));
    case lists::AgreementState::Expired:
        return PartnersPane::tr("The agreement ended on %1").arg(untilText(row));
    }
    return {};
}

std::vector<ListColumn<Row>> partnerColumns()
{
    ListColumn<Row> until{
        QStringLiteral("until"),
        PartnersPane::tr("Until"),
        untilText,
        16,
        [](const Row& row) { return QVariant(row.partner.agreementUntil.value_or(QDate())); },
        [](const Row& row, int role) {
            if (role == DotColourRole) {
                return QVariant(agreementColour(row.agreement));
            }
            return role == Qt::ToolTipRole ? QVariant(agreementWarning(row)) : QVariant();
        }};
    ListColumn<Row> mentors{QStringLiteral("mentors"),
                            PartnersPane::tr("Mentors"),
                            [](const Row& row) { return QString::number(row.mentors.size()); },
                            12,
                            [](const Row& row) { return QVariant(static_cast<int>(row.mentors.size())); },
                            [](const Row& row, int role) {
                                return role == Qt::ToolTipRole ? QVariant(row.mentors.join(QLatin1Char('\n')))
                                                               : QVariant();
                            }};
    return {{QStringLiteral("name"), PartnersPane::tr("Name"),
             [](const Row& row) { return row.partner.name; }, 30},
            {QStringLiteral("agreement"), PartnersPane::tr("Agreement"), agreementText, 25},
            until,
            mentors,
            {QStringLiteral("contact"), PartnersPane::tr("Contact person"),
             [](const Row& row) { return row.partner.contactPerson; }, 22}};
}

void addPartnerFacts(QVBoxLayout& column, const Row& row)
{
    QWidget* in = column.parentWidget();
    const people::Partner& partner = row.partner;
    column.addWidget(headingLine(partner.name, in));
    const QString warning = agreementWarning(row);
    column.addWidget(
        dotLine(agreementColour(row.agreement),
                warning.isEmpty() ? PartnersPane::tr("Agreement: %1").arg(agreementText(row)) : warning, in));
    for (const QString& line : {partner.contactPerson, partner.phone, partner.email, partner.address}) {
        if (!line.isEmpty()) {
            column.addWidget(textLine(line, in));
        }
    }
    column.addWidget(quietLine(
        row.mentors.isEmpty()
            ? PartnersPane::tr("No mentors from there this year.")
            : PartnersPane::tr("Mentors, in pairs: %1 of %2").arg(row.inPairs).arg(row.mentors.size()),
        in));
    for (const QString& name : row.mentors) {
        column.addWidget(textLine(name, in));
    }
}

} // namespace

PartnersPane::PartnersPane(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace),
      m_model(new ListModel<Row>(
          partnerColumns(), [](const Row& row) { return row.partner.id.uuid(); },
          [](const Row& row) { return row.key; }, this)),
      m_panel(new ListPanel(QStringLiteral("partners"), tr("Partner organisations"), *m_model, this))
{
    makeActions();
    letSave(*m_panel->view(), tr("Partner organisations"), workspace);
    m_details = new DetailsPane(tr("The chosen partner"), this);
    addActionButtons(*m_details->foot(), {m_change, m_add, m_remove}, m_details);
    m_panel->setEmptyText(tr("There are no partner organisations yet. Add those that give mentors: an "
                             "enterprise, a college, a society."),
                          tr("Add the first one"));
    auto* body = new QSplitter(Qt::Horizontal, this);
    body->setChildrenCollapsible(false);
    body->setHandleWidth(14);
    body->addWidget(m_panel);
    body->addWidget(m_details);
    body->setStretchFactor(0, 2);
    body->setStretchFactor(1, 1);
    body->setSizes({2000, 1000});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(body);
    connect(m_panel, &ListPanel::emptyButtonPressed, this, &PartnersPane::openNew);
    connect(m_panel->view(), &ListView::opened, this, &PartnersPane::openChosen);
    connect(m_panel->view(), &ListView::archiveAsked, this, &PartnersPane::remove);
    connect(m_panel->view(), &ListView::currentChangedTo, this, &PartnersPane::showDetails);
    connect(m_details, &DetailsPane::formClosed, this,
            [this] { firstWidget()->setFocus(Qt::OtherFocusReason); });
}

void PartnersPane::makeActions()
{
    m_add = addAction(tr("A&dd a partner…"), &PartnersPane::openNew);
    m_change = addAction(tr("Cha&nge…"), &PartnersPane::openChosen);
    m_remove = addAction(tr("&Remove"), &PartnersPane::remove);
    m_add->setShortcut(QKeySequence::New);
    m_add->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QWidget::addAction(m_add);
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
}

QAction* PartnersPane::addAction(const QString& text, void (PartnersPane::*slot)())
{
    auto* action = new QAction(text, this);
    connect(action, &QAction::triggered, this, slot);
    m_panel->view()->addListAction(action);
    return action;
}

void PartnersPane::refresh()
{
    m_model->setRows(lists::partnerRows(m_workspace.desk()));
    showDetails();
}

void PartnersPane::choose(const std::vector<QUuid>& partners)
{
    if (!partners.empty()) {
        m_panel->view()->choose({partners.front()});
    }
}

QWidget* PartnersPane::firstWidget() const
{
    if (m_details->form()) {
        return m_details->form();
    }
    return m_panel->view();
}

const Row* PartnersPane::chosen() const
{
    return m_model->find(m_panel->view()->currentId());
}

void PartnersPane::showDetails()
{
    const Row* row = chosen();
    const bool writable = !m_workspace.whyReadOnly();
    m_add->setEnabled(writable);
    m_change->setEnabled(row && writable);
    m_remove->setEnabled(row && writable);
    auto* column = m_details->renewFacts();
    if (row) {
        addPartnerFacts(*column, *row);
    } else {
        column->addWidget(quietLine(tr("Choose a partner to see its mentors."), column->parentWidget()));
    }
}

void PartnersPane::openNew()
{
    open({});
}

void PartnersPane::openChosen()
{
    if (const Row* row = chosen()) {
        open(row->partner);
    }
}

void PartnersPane::open(const people::Partner& partner)
{
    if (m_workspace.whyReadOnly()) {
        return;
    }
    m_details->closeForm();
    auto* form = new PartnerForm(m_workspace, partner, m_details);
    connect(form, &PartnerForm::stored, this, [this](const QUuid& id) { m_panel->view()->choose({id}); });
    m_details->showForm(form);
}

void PartnersPane::remove()
{
    const Row* row = chosen();
    if (!row || m_workspace.whyReadOnly()) {
        return;
    }
    const people::Partner partner = row->partner;
    const auto removed =
        m_workspace.perform([&](office::Desk& desk) { return office::removePartner(desk, partner.id); });
    if (removed) {
        Q_EMIT m_workspace.said(tr("Removed: %1").arg(partner.name));
    }
}

} // namespace kurator::ui
