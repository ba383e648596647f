#include "ui/cycle/accept_dialog.h"

#include "checks/acceptance.h"
#include "messages/message.h"
#include "office/accept_finding.h"
#include "ui/common/form.h"
#include "ui/common/form_draft.h"
#include "ui/common/help_key.h"
#include "ui/common/texts.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <iterator>

namespace kurator::ui {

namespace {

constexpr int acceptWidthInLetters = 84;
constexpr int linesOfReason = 4;
constexpr int linesOfChoice = 9;

QLabel* sentenceLabel(const QString& sentence, QWidget* parent)
{
    auto* label = new QLabel(sentence, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

AcceptDialog::AcceptDialog(Workspace& workspace, const std::vector<base::Finding>& findings, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_form(new Form(this, Form::Labels::Above)),
      m_reason(new QPlainTextEdit(m_form)), m_typed(new FormDraft(workspace, this)),
      m_accept(mainButton(tr("&Accept"), this))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Accept, because…"));
    addHelpKey(*this, workspace, QStringLiteral("cycle"));
    std::ranges::copy_if(findings, std::back_inserter(m_findings), std::not_fn(checks::isOfLaw));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(10);
    addWhat(*column, std::ssize(findings) - std::ssize(m_findings));
    addReason(*column);
    column->addWidget(makeButtons());
    setMinimumWidth(fontMetrics().averageCharWidth() * acceptWidthInLetters);
    keepTyped();
    showReady();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void AcceptDialog::addWhat(QVBoxLayout& column, qsizetype byLaw)
{
    if (m_findings.size() == 1) {
        column.addWidget(sentenceLabel(messages::text(m_findings.front()), this));
    } else if (!m_findings.empty()) {
        addChoice(column);
    }
    if (byLaw > 0) {
        auto* law = sentenceLabel(
            messages::text(QStringLiteral("finding.of-law"), {{QStringLiteral("n"), QString::number(byLaw)}}),
            this);
        setRole(law, "warning");
        column.addWidget(law);
    }
}

void AcceptDialog::addChoice(QVBoxLayout& column)
{
    m_all = new QCheckBox(tr("A&ll of them: %1").arg(m_findings.size()), this);
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Findings to accept"));
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(2);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * linesOfChoice);
    for (const base::Finding& finding : m_findings) {
        const QString sentence = messages::text(finding);
        auto* item = new QListWidgetItem(sentence, m_list);
        item->setToolTip(sentence);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_list->setCurrentRow(0);
    column.addWidget(m_all);
    column.addWidget(m_list, 1);
    connect(m_all, &QCheckBox::clicked, this, &AcceptDialog::tickAll);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        m_typed->note();
        showReady();
    });
}

void AcceptDialog::addReason(QVBoxLayout& column)
{
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(fontMetrics().lineSpacing() * linesOfReason + 14);
    m_form->addField(
        tr("&Why you leave it as it is"), m_reason,
        tr("The reason stays in the journal. As soon as the facts change, the finding comes back."));
    m_form->setVisible(!m_findings.empty());
    column.addWidget(m_form);
}

QWidget* AcceptDialog::makeButtons()
{
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto* cancel = new QPushButton(m_findings.empty() ? tr("Close") : tr("Cancel"), buttons);
    cancel->setAutoDefault(false);
    m_accept->setVisible(!m_findings.empty());
    m_accept->setDefault(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &AcceptDialog::accept);
    return buttons;
}

// Kept under the kind of finding, so that another line begins with an empty reason.
void AcceptDialog::keepTyped()
{
    if (m_findings.empty()) {
        return;
    }
    m_typed->add(QStringLiteral("reason"), m_reason);
    if (m_list) {
        m_typed->add(
            QStringLiteral("left"),
            [this] {
                QStringList left;
                for (int row = 0; row < m_list->count(); ++row) {
                    if (m_list->item(row)->checkState() != Qt::Checked) {
                        left << checks::subjectKey(m_findings[static_cast<size_t>(row)]);
                    }
                }
                return left.join(QLatin1Char(' '));
            },
            [this](const QString& left) {
                const QSignalBlocker quiet(m_list);
                const QStringList keys = left.split(QLatin1Char(' '), Qt::SkipEmptyParts);
                for (int row = 0; row < m_list->count(); ++row) {
                    const QString key = checks::subjectKey(m_findings[static_cast<size_t>(row)]);
                    m_list->item(row)->setCheckState(keys.contains(key) ? Qt::Unchecked : Qt::Checked);
                }
            });
    }
    m_typed->show(QStringLiteral("form/accept/") + m_findings.front().code);
    if (m_typed->changedCount() > 0) {
        m_form->setHint(m_reason, FormDraft::resumedText());
    }
    connect(this, &QDialog::finished, m_typed, &FormDraft::drop);
}

void AcceptDialog::tickAll(bool ticked)
{
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        m_list->item(row)->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    }
    m_typed->note();
    showReady();
}

void AcceptDialog::showReady()
{
    const auto ticked = chosen().size();
    if (m_all) {
        const QSignalBlocker quiet(m_all);
        m_all->setTristate(ticked > 0 && ticked < m_findings.size());
        m_all->setCheckState(ticked == 0                   ? Qt::Unchecked
                             : ticked == m_findings.size() ? Qt::Checked
                                                           : Qt::PartiallyChecked);
    }
    m_accept->setEnabled(ticked > 0);
}

std::vector<base::Finding> AcceptDialog::chosen() const
{
    if (!m_list) {
        return m_findings;
    }
    std::vector<base::Finding> ticked;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked) {
            ticked.push_back(m_findings[static_cast<size_t>(row)]);
        }
    }
    return ticked;
}

void AcceptDialog::accept()
{
    const auto findings = chosen();
    const QString reason = m_reason->toPlainText();
    if (reason.trimmed().isEmpty()) {
        m_form->setFault(m_reason, messages::text(QStringLiteral("finding.no-reason")));
        m_form->showFirstFault();
        return;
    }
    if (m_workspace.perform(
            [&](office::Desk& desk) { return office::acceptFindings(desk, findings, reason); })) {
        Q_EMIT m_workspace.said(tr("%n findings are accepted.", nullptr, static_cast<int>(findings.size())));
        QDialog::accept();
    }
}

} // namespace kurator::ui
