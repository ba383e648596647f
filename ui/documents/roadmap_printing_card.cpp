#include "ui/documents/roadmap_printing_card.h"

#include "language/date_words.h"
#include "language/typography.h"
#include "ui/common/flow_layout.h"
#include "ui/common/form.h"
#include "ui/common/texts.h"
#include "ui/documents/approval_form.h"
#include "ui/documents/paper_work.h"
#include "ui/documents/wrapped_list.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

using documents::Approval;
using documents::ApprovalKind;
using documents::ColumnSet;

namespace {

constexpr int pauseBeforeSheet = 500; // milliseconds

struct KindChoice
{
    ApprovalKind kind;
    QString text;
};

std::vector<KindChoice> kindChoices()
{
    return {{ApprovalKind::Adopted, RoadmapPrintingCard::tr("Adopted by a body, with its protocol")},
            {ApprovalKind::AgreedByBody, RoadmapPrintingCard::tr("Agreed with a body, with its protocol")},
            {ApprovalKind::AgreedByPerson, RoadmapPrintingCard::tr("Agreed with a person by office")},
            {ApprovalKind::ApprovedByDirector, RoadmapPrintingCard::tr("Approved by the head of the school")},
            {ApprovalKind::ApprovedByOrder, RoadmapPrintingCard::tr("Approved by an order")}};
}

// «СОГЛАСОВАНО: Советом родителей, № 3 от 28.08.2026»
QString blockText(const Approval& approval)
{
    QStringList parts;
    for (const QString& part : {approval.who, approval.name}) {
        if (!part.isEmpty()) {
            parts << part;
        }
    }
    QStringList paper;
    if (!approval.number.isEmpty()) {
        paper << RoadmapPrintingCard::tr("No. %1").arg(approval.number);
    }
    if (approval.date) {
        paper << RoadmapPrintingCard::tr("of %1").arg(language::shortDate(*approval.date));
    }
    if (!paper.isEmpty()) {
        parts << paper.join(QLatin1Char(' '));
    }
    if (approval.kind == ApprovalKind::ApprovedByDirector) {
        parts << RoadmapPrintingCard::tr("the head of the school");
    } else if (parts.isEmpty()) {
        parts << RoadmapPrintingCard::tr("to be written by hand");
    }
    return language::typeset(QStringLiteral("%1: %2").arg(documents::approvalHeading(approval.kind),
                                                          parts.join(QStringLiteral(", "))));
}

} // namespace

RoadmapPrintingCard::RoadmapPrintingCard(PaperWork& work, QWidget* parent)
    : QFrame(parent), m_work(work), m_typing(new QTimer(this)), m_form(new Form(this, Form::Labels::Above)),
      m_columns(new QComboBox(m_form)), m_blocks(new WrappedList(tr("Approval blocks"), m_form)),
      m_fields(new ApprovalForm(this))
{
    m_typing->setSingleShot(true);
    m_typing->setInterval(pauseBeforeSheet);
    setProperty("card", true);
    m_columns->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_columns->addItem(tr("As in the profile"), QString());
    m_columns->addItem(tr("Stages with results (Khakassia)"), documents::columnSetCode(ColumnSet::Khakassia));
    m_columns->addItem(tr("Numbered list (Tomsk)"), documents::columnSetCode(ColumnSet::List));
    m_columns->addItem(tr("Municipal, six columns"), documents::columnSetCode(ColumnSet::Municipal));
    m_form->addField(tr("Co&lumns"), m_columns);
    m_form->addField(tr("Approval bloc&ks"), m_blocks);
    setAccessibleName(tr("How it is printed"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addWidget(headingLabel(accessibleName(), this));
    column->addWidget(m_form);
    column->addWidget(makeButtons());
    column->addWidget(m_fields);
    connect(m_columns, &QComboBox::activated, this, &RoadmapPrintingCard::chooseColumns);
    connect(m_blocks, &QListWidget::currentRowChanged, this, [this] {
        finishTyping();
        showButtons();
    });
    connect(m_fields, &ApprovalForm::edited, this, &RoadmapPrintingCard::takeTyped);
    connect(m_typing, &QTimer::timeout, this, &RoadmapPrintingCard::finishTyping);
    connect(&m_work, &PaperWork::changed, this, &RoadmapPrintingCard::refresh);
    refresh();
}

QWidget* RoadmapPrintingCard::makeButtons()
{
    auto* row = new QWidget(this);
    m_add = new QPushButton(tr("&Add"), row);
    m_remove = new QPushButton(tr("Remove"), row);
    m_up = new QPushButton(tr("Up"), row);
    m_down = new QPushButton(tr("Down"), row);
    m_remove->setAccessibleName(tr("Remove the block"));
    m_up->setAccessibleName(tr("Move the block up"));
    m_down->setAccessibleName(tr("Move the block down"));
    auto* menu = new QMenu(m_add);
    for (const KindChoice& choice : kindChoices()) {
        QAction* action = menu->addAction(choice.text);
        connect(action, &QAction::triggered, this, [this, kind = choice.kind] { add(kind); });
    }
    m_add->setMenu(menu);
    auto* buttons = new FlowLayout(row);
    for (auto* button : {m_add, m_remove, m_up, m_down}) {
        buttons->addWidget(button);
    }
    auto* byKey = new QAction(m_blocks);
    byKey->setShortcut(QKeySequence::Delete);
    byKey->setShortcutContext(Qt::WidgetShortcut);
    m_blocks->addAction(byKey);
    connect(byKey, &QAction::triggered, this, &RoadmapPrintingCard::remove);
    connect(m_remove, &QPushButton::clicked, this, &RoadmapPrintingCard::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    return row;
}

void RoadmapPrintingCard::finishTyping()
{
    m_typing->stop();
    m_fields->checkDates();
    m_work.showPrinting();
}

void RoadmapPrintingCard::refresh()
{
    setVisible(m_work.isRoadmap() && !m_work.isFinal());
    if (!m_work.isRoadmap()) {
        return;
    }
    const auto& chosen = m_work.request().printing.columns;
    m_columns->setCurrentIndex(m_columns->findData(chosen ? documents::columnSetCode(*chosen) : QString()));
    m_form->setHint(m_columns, documents::headingsOf(m_work.columns()).join(QStringLiteral(" · ")));
    showBlocks();
}

void RoadmapPrintingCard::showBlocks()
{
    QStringList texts;
    for (const Approval& approval : m_work.approvals()) {
        texts << blockText(approval);
    }
    const int row = std::clamp(m_blocks->currentRow(), 0, static_cast<int>(texts.size()) - 1);
    const QSignalBlocker quiet(m_blocks);
    m_blocks->setTexts(texts);
    m_blocks->setCurrentRow(row);
    showButtons();
}

void RoadmapPrintingCard::showButtons()
{
    const auto approvals = m_work.approvals();
    const int row = m_blocks->currentRow();
    const int last = static_cast<int>(approvals.size()) - 1;
    m_add->setEnabled(approvals.size() < documents::mostApprovals);
    m_remove->setEnabled(row >= 0 && last > 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row < last);
    m_fields->setVisible(row >= 0);
    if (row >= 0 && row <= last) {
        m_fields->show(approvals[static_cast<std::size_t>(row)]);
    }
}

void RoadmapPrintingCard::chooseColumns()
{
    auto printing = m_work.request().printing;
    printing.columns = documents::columnSetFrom(m_columns->currentData().toString());
    m_work.setPrinting(printing);
    finishTyping();
}

void RoadmapPrintingCard::add(ApprovalKind kind)
{
    auto approvals = m_work.approvals();
    if (approvals.size() < documents::mostApprovals) {
        approvals.push_back({kind, {}, {}, {}, {}});
        const int row = static_cast<int>(approvals.size()) - 1;
        setApprovals(std::move(approvals), row);
    }
}

void RoadmapPrintingCard::remove()
{
    auto approvals = m_work.approvals();
    const int row = m_blocks->currentRow();
    if (row >= 0 && approvals.size() > 1) {
        approvals.erase(approvals.begin() + row);
        setApprovals(std::move(approvals), row);
    }
}

void RoadmapPrintingCard::move(int by)
{
    auto approvals = m_work.approvals();
    const int row = m_blocks->currentRow();
    const int other = row + by;
    if (row >= 0 && other >= 0 && other < static_cast<int>(approvals.size())) {
        std::swap(approvals[static_cast<std::size_t>(row)], approvals[static_cast<std::size_t>(other)]);
        setApprovals(std::move(approvals), other);
    }
}

void RoadmapPrintingCard::takeTyped()
{
    auto approvals = m_work.approvals();
    const int row = m_blocks->currentRow();
    if (row >= 0 && row < static_cast<int>(approvals.size())) {
        approvals[static_cast<std::size_t>(row)] = m_fields->approval();
        auto printing = m_work.request().printing;
        printing.approvals = std::move(approvals);
        m_work.setPrinting(printing);
        m_typing->start();
    }
}

void RoadmapPrintingCard::setApprovals(std::vector<Approval> approvals, int row)
{
    auto printing = m_work.request().printing;
    printing.approvals = std::move(approvals);
    m_work.setPrinting(printing);
    showBlocks();
    m_blocks->setCurrentRow(std::min(row, m_blocks->count() - 1));
    finishTyping();
}

} // namespace kurator::ui
