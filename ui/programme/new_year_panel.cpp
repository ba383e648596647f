#include "ui/programme/new_year_panel.h"

#include "ui/common/texts.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kurator::ui {

NewYearPanel::NewYearPanel(const QString& name, const QString& title, const QString& about, QWidget* parent)
    : QWidget(parent), m_model(new NewYearModel(this)), m_panel(new ListPanel(name, title, *m_model, this))
{
    auto* words = mutedLabel(about, this);
    words->setWordWrap(true);
    auto* tick = new QAction(tr("&Goes along"), this);
    tick->setShortcut(QKeySequence(Qt::Key_Space));
    view()->addListAction(tick);
    auto* all = new QPushButton(tr("&Tick all"), this);
    all->setToolTip(tr("Ticks all that are shown; pressed again, takes the ticks away"));
    m_panel->addTool(all);
    m_panel->setEmptyText(tr("There was nobody in the last year."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(words);
    column->addWidget(m_panel, 1);
    connect(tick, &QAction::triggered, this, [this] { m_model->toggle(view()->chosenIds()); });
    connect(view(), &ListView::opened, this, [this](const QUuid& entry) { m_model->toggle({entry}); });
    connect(all, &QPushButton::clicked, this, [this] {
        std::vector<QUuid> shown;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            shown.push_back(m_model->idAt(row));
        }
        m_model->toggle(shown);
    });
}

} // namespace kurator::ui
