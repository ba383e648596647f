#include "ui/start/recent_row.h"

#include "ui/start/choice_button.h"
#include "ui/start/recent_schools.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace kurator::ui {

RecentRow::RecentRow(const QString& path, QWidget* parent) : QWidget(parent), m_path(path)
{
    const bool gone = !QFileInfo::exists(path);
    const QString folder = schoolFolder(path);
    // The name is shown as it is: a «&» in it is no mnemonic.
    m_open = new ChoiceButton(schoolFileName(path).replace(QLatin1Char('&'), QLatin1String("&&")),
                              gone ? tr("Not there now: %1").arg(folder) : folder, this,
                              ChoiceButton::Sentence::OneLine);
    m_open->setAccessibleName(gone ? tr("%1, not there now").arg(schoolFileName(path))
                                   : schoolFileName(path));
    m_open->setToolTip(folder);
    auto* forget = new QToolButton(this);
    forget->setText(QStringLiteral("×"));
    forget->setAccessibleName(tr("Remove %1 from the list").arg(schoolFileName(path)));
    forget->setToolTip(tr("Remove from the list; the file itself stays"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_open, 1);
    row->addWidget(forget, 0, Qt::AlignVCenter);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT opened(m_path); });
    connect(forget, &QToolButton::clicked, this, [this] { Q_EMIT forgotten(m_path); });
}

void RecentRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete) {
        Q_EMIT forgotten(m_path);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace kurator::ui
