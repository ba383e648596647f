#pragma once

#include "lists/facets.h"
#include "lists/view_content.h"
#include "ui/common/list_panel.h"
#include "ui/common/workspace.h"

#include <QWidget>

#include <functional>
#include <memory>

class QCheckBox;

namespace kurator::ui {

class FilterBar;
class ViewMenu;

// Over a list of people: by what it is narrowed, groups by class, saved views. The page gives new rows their
// facets; what the curator chooses afterwards is done to the model here.
class PeopleBar : public QWidget
{
    Q_OBJECT

public:
    // `list` is the name under which views are kept.
    PeopleBar(Workspace& workspace, const QString& list, ListPanel& panel, ListModelBase& model,
              QWidget* parent = nullptr);

    // A choice of the page's own that a view keeps too, beside the drop-downs.
    void addArchiveBox(QCheckBox* box);
    // Another such choice by its name, read and set by words.
    void addChoice(const QString& name, std::function<QString()> read, std::function<void(QString)> set);

    // How rows with these facets are to be shown: go with ListModel::setRows.
    [[nodiscard]] ListArrangement follow(lists::Facets facets);
    // Shows everything, so that what a button elsewhere meant is seen.
    void reset();

private:
    struct Choice
    {
        QString name;
        std::function<QString()> read;
        std::function<void(QString)> set;
    };

    [[nodiscard]] ListArrangement arrangement() const;
    [[nodiscard]] lists::ViewContent content() const;
    void show(const lists::ViewContent& content);
    void rearrange();

    ListPanel& m_panel;
    ListModelBase& m_model;
    std::shared_ptr<const lists::Facets> m_facets;
    FilterBar* m_filters;
    QCheckBox* m_groups;
    QCheckBox* m_archive = nullptr;
    std::vector<Choice> m_choices;
    ViewMenu* m_views;
    bool m_showing = false; // a view is being put on
};

} // namespace kurator::ui
