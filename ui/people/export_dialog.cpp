#include "ui/people/export_dialog.h"

#include "office/export_columns.h"
#include "ui/common/settings.h"
#include "ui/common/texts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr int exportWidthInLetters = 104;
constexpr int exportHeightInLines = 30;

QString exportSettingOf(people::Side side)
{
    return side == people::Side::Mentee ? QStringLiteral("export/mentees") : QStringLiteral("export/mentors");
}

} // namespace

ExportDialog::ExportDialog(people::Side side, int shown, int all, QWidget* parent)
    : QDialog(parent), m_side(side), m_columns(new QListWidget(this))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Own columns"));
    auto* label = new QLabel(tr("&Columns, from left to right:"), this);
    label->setBuddy(m_columns);
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setSpacing(1);
    m_columns->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_columns->setDragDropMode(QAbstractItemView::InternalMove);
    m_columns->installEventFilter(this);
    auto* hint =
        mutedLabel(tr("Space ticks a column, Ctrl+Up and Ctrl+Down move it. Whoever has no consent in "
                      "force stays out of the table, and categories of health and of hard situations "
                      "never go into it."),
                   this);
    hint->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(10);
    column->addWidget(label);
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_columns, 1);
    middle->addWidget(makeColumnButtons());
    column->addLayout(middle, 1);
    column->addWidget(hint);
    column->addWidget(makeWhom(shown, all));
    column->addWidget(makeButtons());
    const QStringList last = settings().value(exportSettingOf(side)).toStringList();
    fill(last.isEmpty() ? office::officialColumnIds(side) : last);
    connect(m_columns, &QListWidget::itemChanged, this, &ExportDialog::follow);
    follow();
    resize(fontMetrics().averageCharWidth() * exportWidthInLetters,
           fontMetrics().lineSpacing() * exportHeightInLines);
    m_columns->setFocus(Qt::OtherFocusReason);
}

QWidget* ExportDialog::makeColumnButtons()
{
    auto* buttons = new QWidget(this);
    auto* column = new QVBoxLayout(buttons);
    column->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& text, auto deed) {
        auto* button = new QPushButton(text, buttons);
        button->setAutoDefault(false);
        column->addWidget(button);
        connect(button, &QPushButton::clicked, this, deed);
    };
    add(tr("&Up"), [this] { move(-1); });
    add(tr("Dow&n"), [this] { move(1); });
    column->addSpacing(8);
    add(tr("&Official columns"), [this] { fill(office::officialColumnIds(m_side)); });
    column->addStretch();
    return buttons;
}

QWidget* ExportDialog::makeWhom(int shown, int all)
{
    auto* whom = new QWidget(this);
    auto* row = new QHBoxLayout(whom);
    row->setContentsMargins(0, 0, 0, 0);
    m_all = new QRadioButton(tr("&All: %1").arg(all), whom);
    m_shown = new QRadioButton(tr("Those &shown in the list: %1").arg(shown), whom);
    m_all->setChecked(true);
    m_shown->setEnabled(shown > 0);
    m_shown->setChecked(shown > 0 && shown < all);
    row->addWidget(m_all);
    row->addWidget(m_shown);
    row->addStretch();
    return whom;
}

QWidget* ExportDialog::makeButtons()
{
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto* close = new QPushButton(tr("Close"), buttons);
    m_copy = new QPushButton(tr("Cop&y"), buttons);
    m_save = mainButton(tr("Sa&ve as XLSX…"), buttons);
    close->setAutoDefault(false);
    m_copy->setAutoDefault(false);
    m_save->setDefault(true);
    row->addWidget(close);
    row->addStretch();
    row->addWidget(m_copy);
    row->addWidget(m_save);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, [this] { finish(&ExportDialog::copyAsked); });
    connect(m_save, &QPushButton::clicked, this, [this] { finish(&ExportDialog::saveAsked); });
    return buttons;
}

// The ticked ones first, in their order, then the others.
void ExportDialog::fill(const QStringList& ticked)
{
    m_columns->clear();
    const auto known = office::exportColumns(m_side);
    const auto add = [this](const office::ExportColumn& column, bool on) {
        auto* item = new QListWidgetItem(column.heading.toString(), m_columns);
        item->setData(Qt::UserRole, QString(column.id));
        item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
        item->setFlags(item->flags() & ~Qt::ItemIsDropEnabled);
    };
    for (const QString& id : ticked) {
        const auto found = std::ranges::find(known, id, &office::ExportColumn::id);
        if (found != known.end()) {
            add(*found, true);
        }
    }
    for (const office::ExportColumn& column : known) {
        if (!ticked.contains(column.id)) {
            add(column, false);
        }
    }
    m_columns->setCurrentRow(0);
}

void ExportDialog::move(int step)
{
    const int from = m_columns->currentRow();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= m_columns->count()) {
        return;
    }
    m_columns->insertItem(to, m_columns->takeItem(from));
    m_columns->setCurrentRow(to);
}

void ExportDialog::follow()
{
    const bool any = !columns().isEmpty();
    m_save->setEnabled(any);
    m_copy->setEnabled(any);
}

QStringList ExportDialog::columns() const
{
    QStringList ids;
    for (int row = 0; row < m_columns->count(); ++row) {
        const QListWidgetItem* item = m_columns->item(row);
        if (item->checkState() == Qt::Checked) {
            ids << item->data(Qt::UserRole).toString();
        }
    }
    return ids;
}

bool ExportDialog::onlyShown() const
{
    return m_shown->isChecked();
}

void ExportDialog::finish(void (ExportDialog::*signal)())
{
    settings().setValue(exportSettingOf(m_side), columns());
    Q_EMIT(this->*signal)();
    accept();
}

bool ExportDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_columns && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool up = key->key() == Qt::Key_Up;
        if (key->modifiers() == Qt::ControlModifier && (up || key->key() == Qt::Key_Down)) {
            move(up ? -1 : 1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace kurator::ui
