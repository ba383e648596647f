#include "ui/programme/part_editor.h"

#include "ui/common/form.h"
#include "ui/common/look.h"
#include "ui/common/texts.h"
#include "ui/programme/profile_texts.h"
#include "ui/school/two_columns.h"

#include <QFrame>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

QScrollArea* scrolledPart(QWidget* card, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    auto* widget = new QWidget;
    widget->setObjectName(QStringLiteral("scrolled"));
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 8, 0);
    column->addWidget(card);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(widget);
    return area;
}

} // namespace

PartEditor::PartEditor(const QString& path, const QString& about, Rows rows, QWidget* parent)
    : PartEditor(about, parent)
{
    m_path = path;
    m_rows = std::move(rows);
    QWidget* fields = layout()->itemAt(0)->widget();
    auto* columns = new TwoColumns(makeList(), fields, 90, this);
    columns->setShares(2, 3);
    layout()->addWidget(columns);
}

PartEditor::PartEditor(const QString& about, QWidget* parent)
    : QWidget(parent), m_form(new Form(nullptr, Form::Labels::Above)), m_fault(mutedLabel({}, this))
{
    auto* card = cardFrame({}, this);
    auto* told = mutedLabel(about, card);
    told->setWordWrap(true);
    told->setVisible(!about.isEmpty());
    m_fault->setWordWrap(true);
    setRole(m_fault, "fault");
    m_fault->hide();
    columnOf(card)->addWidget(told);
    columnOf(card)->addWidget(m_fault);
    columnOf(card)->addWidget(m_form);
    columnOf(card)->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(scrolledPart(card, this));
}

void PartEditor::noteEdited()
{
    if (m_showing) {
        return;
    }
    if (m_rows) {
        m_list->item(m_chosen)->setText(m_rows->title(m_chosen));
    }
    Q_EMIT edited();
}

void PartEditor::showPart()
{
    showRows();
    showChosen();
}

void PartEditor::showRows()
{
    if (!m_rows) {
        return;
    }
    const QScopedValueRollback quiet(m_showing, true);
    m_chosen = std::clamp(m_chosen, 0, std::max(0, m_rows->count() - 1));
    m_list->clear();
    for (int row = 0; row < m_rows->count(); ++row) {
        m_list->addItem(m_rows->title(row));
    }
    m_list->setCurrentRow(m_rows->count() > 0 ? m_chosen : -1);
}

void PartEditor::showChosen()
{
    const bool any = !m_rows || m_rows->count() > 0;
    {
        const QScopedValueRollback quiet(m_showing, true);
        m_form->setEnabled(any);
        for (const Field& field : m_fields) {
            if (any) {
                field.show(m_chosen);
            }
        }
    }
    if (m_rows) {
        m_remove->setEnabled(any);
        m_up->setEnabled(m_chosen > 0);
        m_down->setEnabled(m_chosen + 1 < m_rows->count());
    }
    if (any) {
        Q_EMIT rowShown(m_chosen);
    }
    showChosenFaults();
}

std::optional<QString> PartEditor::tailOf(const QString& path, int row) const
{
    if (!m_rows) {
        return path;
    }
    const QString start = QStringLiteral("%1[%2]").arg(m_path).arg(row);
    if (path == start) {
        return QString();
    }
    return path.startsWith(start + QLatin1Char('.')) ? std::optional(path.mid(start.size() + 1))
                                                     : std::nullopt;
}

const PartEditor::Field* PartEditor::fieldOf(const QString& tail) const
{
    const auto found = std::ranges::find_if(m_fields, [&tail](const Field& field) {
        return tail == field.key || tail.startsWith(field.key + QLatin1Char('.')) ||
               tail.startsWith(field.key + QLatin1Char('['));
    });
    return found == m_fields.end() ? nullptr : &*found;
}

void PartEditor::showFaults(const std::vector<base::Error>& faults)
{
    m_faults = faults;
    showChosenFaults();
    for (int row = 0; m_rows && row < m_list->count(); ++row) {
        const bool wrong = std::ranges::any_of(faults, [&](const base::Error& fault) {
            return tailOf(fault.arguments.value(QStringLiteral("path")), row).has_value();
        });
        const QString title = m_rows->title(row);
        m_list->item(row)->setText(wrong ? QStringLiteral("! ") + title : title);
        m_list->item(row)->setForeground(wrong ? colours().bad : colours().text);
    }
}

void PartEditor::showChosenFaults()
{
    m_form->clearFaults();
    QStringList others;
    for (const base::Error& fault : m_faults) {
        const auto tail = tailOf(fault.arguments.value(QStringLiteral("path")), m_chosen);
        if (!tail) {
            continue;
        }
        const Field* field = fieldOf(*tail);
        if (field) {
            m_form->setFault(field->widget, profileFaultText(fault));
        } else if (m_rows) {
            others << profileFaultText(fault);
        }
    }
    m_fault->setText(others.join(QLatin1Char('\n')));
    m_fault->setVisible(!others.isEmpty());
}

bool PartEditor::showFault(const base::Error& fault)
{
    const QString path = fault.arguments.value(QStringLiteral("path"));
    const int count = m_rows ? m_rows->count() : 1;
    for (int row = 0; row < count; ++row) {
        const auto tail = tailOf(path, row);
        const Field* field = tail ? fieldOf(*tail) : nullptr;
        if (!tail || (!field && !m_rows)) {
            continue;
        }
        choose(row);
        if (field) {
            field->widget->setFocus(Qt::OtherFocusReason);
        }
        return true;
    }
    return m_rows && path == m_path;
}

} // namespace kurator::ui
