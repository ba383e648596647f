#pragma once

#include "lists/roadmap_list.h"
#include "ui/common/list_model.h"

#include <QObject>

class QModelIndex;

namespace kurator::ui {

class ListView;
class MarkForm;
class Workspace;

// What the curator says of items, in the cells of the list (F2, a double click or simply typing) and in the
// form beside it: each word saved at once as one step. What the cell cannot ask, a reason or evidence, and a
// day that was refused and left, goes to the form.
class ItemEditing : public QObject
{
    Q_OBJECT

public:
    ItemEditing(Workspace& workspace, ListView& list, const ListModel<lists::RoadmapRow>& model,
                MarkForm& form, QObject* parent);

private:
    void addActions();
    void editCell(QModelIndex index);
    [[nodiscard]] QString refusalOf(const QUuid& item, const QString& column, const QString& typed) const;
    void takeState(const QUuid& item, programme::MarkState state);
    void takeDay(const QUuid& item, const QString& column, const QString& typed);
    void saveForm(const programme::RoadmapMark& mark);
    bool save(const programme::RoadmapMark& mark);

    Workspace& m_workspace;
    ListView& m_list;
    const ListModel<lists::RoadmapRow>& m_model;
    MarkForm& m_form;
};

} // namespace kurator::ui
