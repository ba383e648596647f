#include "ui/people/status_dialog.h"

#include "messages/message.h"
#include "people/mentor_status.h"
#include "school/lookup.h"
#include "ui/common/form.h"
#include "ui/common/texts.h"
#include "ui/people/card_section.h"
#include "ui/people/people_texts.h"
#include "ui/people/status_section.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr int statusWidthInLetters = 76;

} // namespace

StatusDialog::StatusDialog(Workspace& workspace, std::vector<base::Id<people::Entry>> entries,
                           QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_entries(std::move(entries)), m_content(new QWidget),
      m_form(new Form(m_content)), m_status(choiceBox(m_form)), m_reason(new QLineEdit(m_form)),
      m_warnings(new QLabel(m_content)), m_change(mainButton(tr("Change the status"), this))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Status of mentors"));
    auto* heading = headingLabel(whom(), m_content);
    heading->setWordWrap(true);
    addStatuses(m_status);
    m_form->addField(tr("&New status"), m_status);
    m_form->addField(tr("&Reason for the change"), m_reason);
    m_warnings->setWordWrap(true);
    m_warnings->setTextFormat(Qt::PlainText);
    setRole(m_warnings, "warning");
    auto* close = new QPushButton(tr("Cancel"), this);
    close->setAutoDefault(false);
    m_change->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_change);
    m_content->setObjectName(QStringLiteral("scrolled"));
    auto* inside = new QVBoxLayout(m_content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(10);
    inside->addWidget(heading);
    inside->addWidget(m_form);
    inside->addWidget(m_warnings);
    inside->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_content);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(10);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    connect(m_status, &QComboBox::currentIndexChanged, this, &StatusDialog::showNotes);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_change, &QPushButton::clicked, this, &StatusDialog::change);
    setMinimumWidth(fontMetrics().averageCharWidth() * statusWidthInLetters);
    proposeNext();
    showNotes();
    m_status->setFocus(Qt::OtherFocusReason);
}

QString StatusDialog::whom() const
{
    if (m_entries.size() == 1) {
        return school::Lookup(m_workspace.desk().snapshot()).nameOf(m_entries.front());
    }
    return tr("%n mentors", nullptr, static_cast<int>(m_entries.size()));
}

people::MentorStatus StatusDialog::chosen() const
{
    return static_cast<people::MentorStatus>(m_status->currentData().toInt());
}

// The next rung of the first one.
void StatusDialog::proposeNext()
{
    const school::Lookup lookup(m_workspace.desk().snapshot());
    if (const auto* entry = lookup.entry(m_entries.front())) {
        chooseData(m_status, static_cast<int>(people::nextStatus(entry->status)));
    }
}

void StatusDialog::showNotes()
{
    const auto notes = office::statusNotes(m_workspace.desk(), m_entries, chosen());
    m_form->setFault(m_reason, {});
    m_form->setHint(m_reason, statusSentences(notes.reasons));
    m_form->setHint(m_status, notes.changing == 0 ? tr("They have this status already") : QString());
    m_warnings->setText(statusSentences(notes.warnings));
    m_warnings->setVisible(!notes.warnings.empty());
    m_change->setEnabled(notes.changing > 0);
    fit();
}

// As high as the sentences want, but not higher than the window behind; beyond that they scroll.
void StatusDialog::fit()
{
    const int aside = 3 * fontMetrics().lineSpacing() + 60; // buttons and margins
    const int width = std::max(this->width(), minimumWidth());
    m_content->layout()->activate();
    const int wanted = m_content->layout()->totalHeightForWidth(width - 40) + aside;
    const int most = parentWidget() ? parentWidget()->window()->height() - 40 : wanted;
    resize(width, std::min(wanted, std::max(most, minimumHeight())));
}

void StatusDialog::change()
{
    const auto status = chosen();
    const auto notes = office::statusNotes(m_workspace.desk(), m_entries, status);
    if (!notes.reasons.empty() && m_reason->text().trimmed().isEmpty()) {
        m_form->setFault(m_reason, statusSentences(notes.reasons));
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto changed = m_workspace.perform([&](office::Desk& desk) {
        return office::setMentorStatus(desk, m_entries, status, m_reason->text());
    });
    if (!changed) {
        return;
    }
    Q_EMIT m_workspace.said(tr("%n mentors have the status “%1” now.", nullptr, static_cast<int>(*changed))
                                .arg(mentorStatusText(status)));
    accept();
}

} // namespace kurator::ui
