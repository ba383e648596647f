#include "ui/consents/scan_box.h"

#include "language/date_words.h"
#include "messages/message.h"
#include "office/attach_scan.h"
#include "ui/common/choices.h"
#include "ui/common/form.h"
#include "ui/common/texts.h"
#include "ui/consents/consent_texts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr qint64 oneMegabyte = 1024 * 1024;

} // namespace

QString scanFilter()
{
    return ScanBox::tr("Scans (*.pdf *.jpg *.jpeg)");
}

ScanBox::ScanBox(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_list(new QListWidget(this)),
      m_save(new QPushButton(tr("Save as…"), this)), m_remove(new QPushButton(tr("Remove"), this))
{
    m_list->setAccessibleName(tr("Scans"));
    m_list->setWordWrap(true);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_save->setToolTip(tr("A copy in a place that you choose; the program leaves none anywhere else"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(headingLabel(tr("Scans"), this));
    column->addWidget(m_list);
    column->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &ScanBox::saveChosen);
    connect(m_remove, &QPushButton::clicked, this, &ScanBox::removeChosen);
    hide();
}

void ScanBox::showScans(const std::vector<lists::ConsentHistoryLine>& history)
{
    m_lines.clear();
    m_list->clear();
    for (const auto& line : history) {
        for (const people::Scan& scan : line.scans) {
            m_lines.push_back({scan, line.purpose});
            m_list->addItem(QStringLiteral("%1 · %2 · %3")
                                .arg(scan.name, ConsentTexts::purpose(line.purpose),
                                     locale().formattedDataSize(scan.size)));
        }
    }
    m_list->setCurrentRow(m_lines.empty() ? -1 : 0);
    m_list->updateGeometry();
    const bool readOnly = m_workspace.whyReadOnly().has_value();
    m_remove->setEnabled(!readOnly);
    setVisible(!m_lines.empty());
}

const ScanBox::Line* ScanBox::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= static_cast<int>(m_lines.size()) ? nullptr : &m_lines[static_cast<size_t>(row)];
}

void ScanBox::saveChosen()
{
    const Line* line = chosen();
    if (!line) {
        return;
    }
    const QString path =
        choices().fileToSave(this, tr("Save the scan"), proposedPath(line->scan.name), scanFilter());
    if (path.isEmpty()) {
        return;
    }
    const auto saved = office::saveScanAs(m_workspace.desk(), line->scan.id, path);
    if (!saved) {
        Q_EMIT m_workspace.refused(saved.error());
        return;
    }
    Q_EMIT m_workspace.told(tr("The scan is saved. It holds personal data: remove it when you are done."));
}

void ScanBox::removeChosen()
{
    const Line* line = chosen();
    if (!line ||
        !choices().confirm(this, tr("Remove the scan “%1”?").arg(line->scan.name),
                           tr("It goes out of the base for good; the mark that the paper is signed stays."),
                           tr("Remove"))) {
        return;
    }
    const auto id = line->scan.id;
    if (m_workspace.perform([id](office::Desk& desk) { return office::removeScan(desk, id); })) {
        Q_EMIT m_workspace.told(tr("The scan is removed."));
    }
}

bool ScanBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            saveChosen();
            return true;
        }
        if (key == Qt::Key_Delete) {
            removeChosen();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

ScanForm::ScanForm(Workspace& workspace, const std::vector<lists::ConsentHistoryLine>& history,
                   const QString& about, const QString& path, QWidget* parent)
    : PaneForm(tr("Scan of a signed paper"), about, path.isEmpty() ? tr("Choose the file…") : tr("Attach"),
               parent),
      m_workspace(workspace), m_path(path), m_paper(new QComboBox(this))
{
    for (const auto& line : history) {
        if (line.signedOn) {
            m_consents.push_back(line.consent);
            m_paper->addItem(
                tr("%1, signed on %2")
                    .arg(ConsentTexts::purpose(line.purpose), language::shortDate(*line.signedOn)));
        }
    }
    m_paper->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_paper->setMinimumContentsLength(12);
    addField(tr("Paper"), m_paper,
             tr("PDF or JPG, up to %1 MB. The file goes into the base of the school.")
                 .arg(people::largestScan / oneMegabyte));
    setDeed([this] { return act(); });
}

bool ScanForm::act()
{
    const QString path =
        m_path.isEmpty() ? choices().fileToOpen(this, tr("Scan of a signed paper"), scanFilter()) : m_path;
    if (path.isEmpty()) {
        return false;
    }
    const auto attached = office::attachScan(m_workspace.desk(),
                                             m_consents[static_cast<size_t>(m_paper->currentIndex())], path);
    if (!attached) {
        form().setFault(m_paper, messages::text(attached.error()));
        return false;
    }
    m_workspace.tellChanged();
    Q_EMIT m_workspace.told(tr("The scan is attached."));
    return true;
}

} // namespace kurator::ui
