#include "ui/programme/item_editing.h"

#include "base/typed_date.h"
#include "language/date_words.h"
#include "messages/message.h"
#include "office/mark_item.h"
#include "ui/common/list_view.h"
#include "ui/common/workspace.h"
#include "ui/programme/item_cell_delegate.h"
#include "ui/programme/mark_form.h"
#include "ui/programme/roadmap_columns.h"
#include "ui/programme/roadmap_texts.h"

#include <QAction>
#include <QComboBox>

#include <algorithm>

namespace kurator::ui {

namespace {

using programme::MarkState;
using programme::RoadmapMark;

bool isStart(const QString& column)
{
    return column == QLatin1String(startColumn);
}

std::optional<QDate> shownDay(const lists::RoadmapRow& row, const QString& column)
{
    return isStart(column) ? row.start : row.end;
}

// A checkpoint is one day: it moves as a whole.
RoadmapMark movedMark(RoadmapMark mark, const lists::RoadmapRow& row, const QString& column,
                      const std::optional<QDate>& day)
{
    const bool whole = !row.checkpointName.isEmpty();
    if (whole || isStart(column)) {
        mark.movedStart = day;
    }
    if (whole || !isStart(column)) {
        mark.movedEnd = day;
    }
    return mark;
}

bool hasProof(const lists::RoadmapRow& row, const RoadmapMark& mark)
{
    const bool papers = !row.papers.empty() && row.missingPapers.isEmpty();
    return papers || !mark.evidence.isEmpty() || !row.chosenPapers.empty() || row.counted > 0;
}

// A reason is required; evidence is asked for where nothing proves the item yet.
bool wantsWord(const lists::RoadmapRow& row, const RoadmapMark& mark)
{
    return (mark.state == MarkState::NotNeeded && mark.evidence.isEmpty()) ||
           (mark.state == MarkState::Done && !hasProof(row, mark));
}

QString savedText(const RoadmapMark& before, const RoadmapMark& mark)
{
    const bool nothing = mark.state == MarkState::None && !mark.movedStart && !mark.movedEnd &&
                         mark.evidence.isEmpty() && mark.papers.empty();
    if (nothing) {
        return ItemEditing::tr("The mark of item %1 is taken back.").arg(mark.number);
    }
    if (before.state != mark.state) {
        return ItemEditing::tr("Item %1: %2.").arg(mark.number, markStateText(mark.state));
    }
    if (before.movedStart != mark.movedStart || before.movedEnd != mark.movedEnd) {
        return ItemEditing::tr("Item %1: the dates are changed.").arg(mark.number);
    }
    return ItemEditing::tr("Item %1: the mark is saved.").arg(mark.number);
}

} // namespace

ItemEditing::ItemEditing(Workspace& workspace, ListView& list, const ListModel<lists::RoadmapRow>& model,
                         MarkForm& form, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_list(list), m_model(model), m_form(form)
{
    auto* cells =
        new ItemCellDelegate([this](const QUuid& item, const QString& column,
                                    const QString& typed) { return refusalOf(item, column, typed); },
                             this);
    list.setItemDelegate(cells);
    list.setEditTriggers(QAbstractItemView::AnyKeyPressed);
    // The editor is put away first: a saved change brings new rows.
    connect(cells, &ItemCellDelegate::stateChosen, this, &ItemEditing::takeState, Qt::QueuedConnection);
    connect(cells, &ItemCellDelegate::dayTyped, this, &ItemEditing::takeDay, Qt::QueuedConnection);
    connect(&list, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        if (index.flags().testFlag(Qt::ItemIsEditable)) {
            editCell(index);
        }
    });
    connect(&form, &MarkForm::saveAsked, this, &ItemEditing::saveForm);
    addActions();
}

void ItemEditing::addActions()
{
    auto* edit = new QAction(tr("&Change in the row"), this);
    edit->setShortcut(Qt::Key_F2);
    connect(edit, &QAction::triggered, this, [this] { editCell(m_list.currentIndex()); });
    m_list.addListAction(edit);
    auto* done = new QAction(tr("Mark as &done…"), this);
    done->setShortcut(Qt::CTRL | Qt::Key_D);
    connect(done, &QAction::triggered, this, [this] {
        if (!m_list.currentId().isNull()) {
            m_form.start(MarkState::Done);
        }
    });
    m_list.addListAction(done);
}

// Where the cell itself cannot be changed, the item's state is meant.
void ItemEditing::editCell(QModelIndex index)
{
    for (int column = 0; index.isValid() && column < m_model.columnCount(); ++column) {
        if (!m_model.isEditable(index.column()) && m_model.columnId(column) == QLatin1String(stateColumn)) {
            index = index.siblingAtColumn(column);
        }
    }
    if (!index.isValid() || m_list.isColumnHidden(index.column())) {
        return;
    }
    m_list.selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    m_list.edit(index);
    if (auto* states = qobject_cast<QComboBox*>(m_list.focusWidget())) {
        states->showPopup();
    }
}

QString ItemEditing::refusalOf(const QUuid& item, const QString& column, const QString& typed) const
{
    const lists::RoadmapRow* row = m_model.find(item);
    const auto day = base::typedDate(typed, m_workspace.desk().today());
    if (!typed.trimmed().isEmpty() && !day) {
        return tr("This is no date. Write it as 05.09.2026.");
    }
    if (!row) {
        return {};
    }
    const auto mark = movedMark(office::markOf(m_workspace.desk(), row->number), *row, column, day);
    for (const office::FieldFault& fault : office::markFaults(m_workspace.desk(), mark)) {
        if (fault.field == QLatin1String("movedEnd")) {
            return messages::text(fault.code, fault.arguments);
        }
    }
    return {};
}

void ItemEditing::takeState(const QUuid& item, MarkState state)
{
    const lists::RoadmapRow* row = m_model.find(item);
    if (!row || row->mark == state) {
        return;
    }
    auto mark = office::markOf(m_workspace.desk(), row->number);
    mark.state = state;
    if (!wantsWord(*row, mark)) {
        save(mark);
        return;
    }
    m_list.choose({item});
    m_form.start(state);
}

void ItemEditing::takeDay(const QUuid& item, const QString& column, const QString& typed)
{
    const lists::RoadmapRow* row = m_model.find(item);
    if (!row) {
        return;
    }
    if (!refusalOf(item, column, typed).isEmpty()) {
        m_list.choose({item});
        m_form.takeDay(!isStart(column), typed);
        return;
    }
    const auto day = base::typedDate(typed, m_workspace.desk().today());
    if (day != shownDay(*row, column)) {
        save(movedMark(office::markOf(m_workspace.desk(), row->number), *row, column, day));
    }
}

void ItemEditing::saveForm(const RoadmapMark& mark)
{
    const auto faults = office::markFaults(m_workspace.desk(), mark);
    if (!faults.empty()) {
        m_form.showFaults(faults);
        return;
    }
    if (save(mark)) {
        m_form.forget();
        m_list.setFocus(Qt::OtherFocusReason);
    }
}

// True also where nothing differs.
bool ItemEditing::save(const RoadmapMark& mark)
{
    const auto before = office::markOf(m_workspace.desk(), mark.number);
    if (mark == before) {
        return true;
    }
    const auto saved =
        m_workspace.perform([&mark](office::Desk& desk) { return office::markItem(desk, mark); });
    if (saved) {
        Q_EMIT m_workspace.said(savedText(before, mark));
    }
    return saved.has_value();
}

} // namespace kurator::ui
