#include "ui/reports/left_out_pane.h"

#include "base/text.h"
#include "messages/message.h"
#include "ui/common/list_panel.h"
#include "ui/common/texts.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

QString reasonsOf(const reports::LeftOut& one)
{
    QStringList reasons;
    for (const people::Obstacle& obstacle : one.why) {
        reasons << messages::text(obstacle.code, obstacle.arguments);
    }
    return reasons.join(QLatin1Char(' '));
}

std::vector<ListColumn<reports::LeftOut>> leftOutColumns()
{
    return {{QStringLiteral("name"), LeftOutPane::tr("Name"),
             [](const reports::LeftOut& one) { return one.name; }, 38},
            {QStringLiteral("why"),
             LeftOutPane::tr("Why not named"),
             reasonsOf,
             80,
             {},
             [](const reports::LeftOut& one, int role) {
                 return role == Qt::ToolTipRole ? QVariant(reasonsOf(one)) : QVariant();
             }}};
}

} // namespace

LeftOutPane::LeftOutPane(QWidget* parent)
    : QWidget(parent),
      m_model(new ListModel<reports::LeftOut>(
          leftOutColumns(), [](const reports::LeftOut& one) { return one.entry.uuid(); },
          [](const reports::LeftOut& one) { return base::foldedKey(one.name + u' ' + reasonsOf(one)); },
          this)),
      m_list(new ListPanel(QStringLiteral("report-left-out"), tr("Counted and not named"), *m_model, this)),
      m_text(new QLabel(this)), m_consents(new QPushButton(tr("&Go to their consents"), this))
{
    m_text->setWordWrap(true);
    m_consents->setObjectName(QStringLiteral("consents"));
    m_consents->setToolTip(tr("With the chosen people, or with all of them"));
    m_list->addTool(m_consents);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_text);
    column->addWidget(m_list, 1);
    m_reason = mutedLabel({}, this);
    m_reason->setWordWrap(true);
    column->addWidget(m_reason);
    connect(m_list->view(), &ListView::currentChangedTo, this, [this](const QUuid& id) {
        const reports::LeftOut* one = m_model->find(id);
        m_reason->setText(one ? reasonsOf(*one) : QString());
        m_reason->setVisible(one != nullptr);
    });
    m_reason->hide();
    connect(m_consents, &QPushButton::clicked, this, [this] {
        std::vector<QUuid> ids = m_list->view()->chosenIds();
        for (int row = 0; ids.empty() && row < m_model->rowCount(); ++row) {
            ids.push_back(m_model->idAt(row));
        }
        Q_EMIT consentsAsked(ids);
    });
    connect(m_list->view(), &ListView::opened, this, [this](const QUuid& id) { Q_EMIT consentsAsked({id}); });
}

void LeftOutPane::show(const reports::YearlyReport& report)
{
    m_model->setRows(report.leftOut);
    m_consents->setEnabled(!report.leftOut.empty());
    m_text->setText(
        report.unnamed == 0
            ? tr("Everybody who is counted may be named to the regional centre.")
            : tr("Counted in the numbers, but in no line of “Pairs”: %n. Only you see their names: "
                 "they are not written into the file. A pair is named when its mentor and at least one "
                 "mentee allow it.",
                 nullptr, report.unnamed));
    m_list->setEmptyText(tr("Nobody to be left out."));
}

QWidget* LeftOutPane::firstWidget() const
{
    return m_model->rowCount() > 0 ? static_cast<QWidget*>(m_list->view()) : m_list->filterBox();
}

} // namespace kurator::ui
