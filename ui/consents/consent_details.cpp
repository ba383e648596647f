#include "ui/consents/consent_details.h"

#include "lists/consent_tally.h"
#include "messages/message.h"
#include "ui/common/action_buttons.h"
#include "ui/common/look.h"
#include "ui/common/texts.h"
#include "ui/consents/consent_texts.h"
#include "ui/consents/scan_box.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr int namesTold = 12; // of several chosen people

QColor colourOf(people::ObstacleWeight weight)
{
    switch (weight) {
    case people::ObstacleWeight::Law:
        return colours().bad;
    case people::ObstacleWeight::Model:
    case people::ObstacleWeight::Warning:
        return colours().warning;
    }
    return {};
}

// The name stands above the sentences already.
QString withoutName(QString sentence, const QString& name)
{
    const QString before = name + QStringLiteral(": ");
    if (sentence.startsWith(before)) {
        sentence.remove(0, before.size());
        sentence[0] = sentence[0].toUpper();
    }
    return sentence;
}

} // namespace

ConsentDetails::ConsentDetails(Workspace& workspace, const std::vector<QAction*>& actions, QWidget* parent)
    : DetailsPane(tr("Consents of the chosen"), parent), m_workspace(workspace),
      m_scans(new ScanBox(workspace, this))
{
    setAcceptDrops(true);
    foot()->addWidget(m_scans);
    addActionButtons(*foot(), actions, this);
    showNobody();
}

void ConsentDetails::showNobody()
{
    m_history.clear();
    m_scans->showScans({});
    auto* column = renewFacts();
    column->addWidget(quietLine(tr("Choose a person to see what is missing."), column->parentWidget()));
}

void ConsentDetails::showOne(const lists::ConsentRow& row,
                             const std::vector<lists::ConsentHistoryLine>& history)
{
    m_name = row.name;
    m_history = history;
    m_scans->showScans(history);
    auto* column = renewFacts();
    QWidget* in = column->parentWidget();
    column->addWidget(headingLine(row.name, in));
    QStringList about;
    if (!row.className.isEmpty()) {
        about << row.className;
    }
    if (row.age) {
        about << tr("age %1").arg(ConsentTexts::age(row.age));
    }
    about << ConsentTexts::whoSigns(row.signersToAsk);
    column->addWidget(quietLine(about.join(QStringLiteral(" · ")), in));
    addMissing(*column, row);
    addHistory(*column, history);
}

void ConsentDetails::addMissing(QVBoxLayout& column, const lists::ConsentRow& row)
{
    QWidget* in = column.parentWidget();
    column.addSpacing(6);
    column.addWidget(headingLabel(tr("What is missing"), in));
    for (const auto& group : {row.missing, row.warnings}) {
        for (const people::Obstacle& one : group) {
            column.addWidget(dotLine(colourOf(one.weight),
                                     withoutName(messages::text(one.code, one.arguments), row.name), in));
        }
    }
    if (lists::lacksLabourPapers(row)) {
        column.addWidget(dotLine(
            ConsentTexts::labourColour(row),
            tr("To mentor a colleague: %1 (ТК РФ, article 351.8).").arg(ConsentTexts::labourLack(row.labour)),
            in));
    }
    if (!lists::lacksPapers(row)) {
        column.addWidget(dotLine(colours().good, tr("Nothing is missing."), in));
    }
}

void ConsentDetails::addHistory(QVBoxLayout& column, const std::vector<lists::ConsentHistoryLine>& history)
{
    QWidget* in = column.parentWidget();
    column.addSpacing(6);
    column.addWidget(headingLabel(tr("Papers"), in));
    for (const auto& line : history) {
        column.addWidget(
            dotLine(ConsentTexts::colourOfPaper(line.state), ConsentTexts::historyLine(line), in));
    }
    if (history.empty()) {
        column.addWidget(quietLine(tr("There are none yet."), in));
    }
}

bool ConsentDetails::takesScans() const
{
    return !m_workspace.whyReadOnly() &&
           std::ranges::any_of(
               m_history, [](const lists::ConsentHistoryLine& line) { return line.signedOn.has_value(); });
}

void ConsentDetails::askForScan(const QString& path)
{
    if (takesScans()) {
        showForm(new ScanForm(m_workspace, m_history, m_name, path, this));
    }
}

void ConsentDetails::dragEnterEvent(QDragEnterEvent* event)
{
    const auto urls = event->mimeData()->urls();
    if (takesScans() && urls.size() == 1 && urls.front().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void ConsentDetails::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    askForScan(event->mimeData()->urls().front().toLocalFile());
}

void ConsentDetails::showSeveral(const std::vector<lists::ConsentRow>& rows)
{
    m_history.clear();
    m_scans->showScans({});
    auto* column = renewFacts();
    QWidget* in = column->parentWidget();
    column->addWidget(headingLabel(tr("%n people chosen", nullptr, static_cast<int>(rows.size())), in));
    for (size_t i = 0; i < rows.size() && i < namesTold; ++i) {
        const auto state = rows[i].state(people::ConsentPurpose::Processing);
        column->addWidget(dotLine(ConsentTexts::colourOfPaper(state), rows[i].name, in));
    }
    if (rows.size() > namesTold) {
        column->addWidget(
            quietLine(tr("and %n more", nullptr, static_cast<int>(rows.size()) - namesTold), in));
    }
}

} // namespace kurator::ui
