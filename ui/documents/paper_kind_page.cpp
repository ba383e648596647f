#include "ui/documents/paper_kind_page.h"

#include "ui/common/list_panel.h"
#include "ui/common/look.h"
#include "ui/common/texts.h"
#include "ui/documents/document_texts.h"
#include "ui/documents/issued_elsewhere_dialog.h"
#include "ui/documents/templates_dialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

// The list wants an id; a kind is known by its code.
QUuid idOfKind(const lists::KindRow& row)
{
    return QUuid::createUuidV5(QUuid(), row.code);
}

// What is wanted soonest, then what the program writes.
QString orderOf(const lists::KindRow& row)
{
    const QString day = row.dueOn.value_or(QDate(9999, 1, 1)).toString(Qt::ISODate);
    return QStringLiteral("%1 %2 %3").arg(row.suggested ? 0 : 1).arg(day).arg(row.canMake ? 0 : 1);
}

std::vector<ListColumn<lists::KindRow>> kindColumns()
{
    using Row = lists::KindRow;
    const auto dot = [](const Row& row, int role) {
        return role == DotColourRole && row.suggested ? QVariant(colours().warning) : QVariant();
    };
    return {{QStringLiteral("title"),
             PaperKindPage::tr("Paper"),
             [](const Row& row) { return row.title; },
             62,
             {},
             dot},
            {QStringLiteral("due"), PaperKindPage::tr("Wanted"), [](const Row& row) { return dueText(row); },
             30, [](const Row& row) { return QVariant(orderOf(row)); }},
            {QStringLiteral("stage"), PaperKindPage::tr("Stage"),
             [](const Row& row) { return stageText(row.stage); }, 17,
             [](const Row& row) { return QVariant(row.stage == 0 ? 8 : row.stage); }},
            {QStringLiteral("how"), PaperKindPage::tr("Who writes it"),
             [](const Row& row) {
                 return row.canMake ? PaperKindPage::tr("The program") : PaperKindPage::tr("The school");
             },
             16},
            {QStringLiteral("registered"), PaperKindPage::tr("Registered"),
             [](const Row& row) { return row.registered > 0 ? QString::number(row.registered) : QString(); },
             18, [](const Row& row) { return QVariant(row.registered); }}};
}

} // namespace

PaperKindPage::PaperKindPage(Workspace& workspace, PaperWork& work, PaperWish wish, QWidget* parent)
    : WizardPage(parent), m_workspace(workspace), m_work(work), m_wish(std::move(wish)),
      m_model(kindColumns(), idOfKind, [](const lists::KindRow& row) { return row.key; }),
      m_panel(new ListPanel(QStringLiteral("paper-kinds"), tr("Kinds of papers"), m_model, this)),
      m_about(mutedLabel({}, this)), m_changeTemplate(new QPushButton(tr("Change the &template…"), this))
{
    m_about->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_about, 1);
    foot->addWidget(m_changeTemplate, 0, Qt::AlignTop);
    column->addLayout(foot);
    m_panel->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    m_panel->view()->sortByColumn(1, Qt::AscendingOrder); // as the intro says, whatever was sorted last
    connect(m_panel->view(), &ListView::choiceChanged, this, &PaperKindPage::showChosen);
    connect(m_panel->view(), &ListView::opened, this, [this] {
        if (leave()) {
            wizard().goOn();
        }
    });
    connect(m_changeTemplate, &QPushButton::clicked, this, &PaperKindPage::changeTemplate);
    connect(&m_workspace, &Workspace::changed, this, &PaperKindPage::enter);
}

QString PaperKindPage::title() const
{
    return tr("Kind of paper");
}

QString PaperKindPage::intro() const
{
    return tr(
        "What the roadmap waits for now comes first. A paper that the school writes itself is registered by "
        "its number and date.");
}

QString PaperKindPage::nextText() const
{
    const auto* row = chosen();
    return row && !row->canMake ? tr("&Register…") : QString();
}

bool PaperKindPage::isReady() const
{
    return chosen() != nullptr;
}

void PaperKindPage::enter()
{
    m_model.setRows(lists::kindRows(m_workspace.desk(), m_wish.subjects));
    if (m_panel->view()->currentId().isNull() && m_model.rowCount() > 0) {
        m_panel->view()->choose({m_model.idAt(0)});
    }
    showChosen();
}

bool PaperKindPage::leave()
{
    const auto* row = chosen();
    if (!row) {
        return false;
    }
    if (!row->canMake) {
        askElsewhere();
        return false;
    }
    if (m_work.request().kind != row->code) {
        m_work.begin({row->code, {}, {}, m_wish.subjects});
    }
    return true;
}

QWidget* PaperKindPage::firstWidget()
{
    return m_panel->view();
}

const lists::KindRow* PaperKindPage::chosen() const
{
    const auto ids = m_panel->view()->chosenIds();
    return ids.size() == 1 ? m_model.find(ids.front()) : nullptr;
}

void PaperKindPage::showChosen()
{
    const auto* row = chosen();
    QStringList lines;
    if (row) {
        lines << (row->canMake
                      ? tr("The program writes this paper; you can change its words before it is signed.")
                      : tr("The school writes this paper itself. When it is issued, register its number and "
                           "date here."));
        if (row->suggested) {
            lines << tr("The roadmap waits for it: %1.").arg(dueText(*row));
        }
        if (!row->needs.isEmpty()) {
            lines << tr("Needed: %1.").arg(row->needs);
        }
    }
    m_changeTemplate->setVisible(row && !row->wording.isEmpty());
    m_about->setText(lines.join(QLatin1Char('\n')));
    Q_EMIT readyChanged();
}

void PaperKindPage::askElsewhere()
{
    auto* dialog = new IssuedElsewhereDialog(m_workspace, chosen()->code, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PaperKindPage::changeTemplate()
{
    auto* dialog = new TemplatesDialog(m_workspace, chosen()->wording, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, &m_work, [this] {
        if (!m_work.isEmpty()) {
            m_work.renew();
        }
    });
    dialog->open();
}

} // namespace kurator::ui
