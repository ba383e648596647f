#include "ui/exchange/rejected_saver.h"

#include "messages/message.h"
#include "office/rejected_rows.h"
#include "ui/common/choices.h"
#include "ui/common/texts.h"
#include "ui/common/workspace.h"
#include "ui/exchange/import_texts.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kurator::ui {

RejectedSaver::RejectedSaver(ImportSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_button(new QPushButton(tr("&Save the rejected rows…"), this)),
      m_result(mutedLabel({}, this))
{
    m_result->setWordWrap(true);
    m_result->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addWidget(m_result);
    connect(m_button, &QPushButton::clicked, this, &RejectedSaver::save);
}

void RejectedSaver::refresh()
{
    setVisible(m_session.hasVerdicts() && !m_session.outcome().rejected.empty());
    m_result->hide();
}

void RejectedSaver::save()
{
    const QString source = QFileInfo(m_session.answers().file).completeBaseName();
    const QString name = tr("%1 – not loaded.xlsx").arg(source.isEmpty() ? tr("List") : source);
    const QString path = choices().fileToSave(this, tr("Rejected rows"), proposedPath(name),
                                              tr("Excel workbook (%1)").arg(QStringLiteral("*.xlsx")));
    if (path.isEmpty() || !m_session.hasVerdicts()) {
        return;
    }
    const office::ImportOutcome& outcome = m_session.outcome();
    const auto saved =
        exchange::writeWorkbook(path,
                                {office::rejectedSheet(m_session.workingSheet(), outcome.headingRow, outcome,
                                                       ImportTexts::remark, m_session.splitOrigins())},
                                m_session.workspace().desk().today());
    m_result->setText(
        saved ? tr("Saved: %1. Correct the rows there and load that file.").arg(QFileInfo(path).fileName())
              : messages::text(saved.error()));
    setRole(m_result, saved ? "good" : "fault");
    m_button->setAccessibleDescription(m_result->text());
    m_result->show();
}

} // namespace kurator::ui
