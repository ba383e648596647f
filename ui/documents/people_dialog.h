#pragma once

#include "lists/paper_people_list.h"
#include "ui/common/list_model.h"

#include <QDialog>

class QPushButton;

namespace kurator::ui {

class ListPanel;
class PaperWork;

// For whom a paper is printed: a list in class order to choose from, by filter and with Ctrl+A as well.
class PeopleDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PeopleDialog(PaperWork& work, QWidget* parent = nullptr);

    void accept() override;

private:
    void showChoice();

    PaperWork& m_work;
    ListModel<lists::PaperPersonRow> m_model;
    ListPanel* m_panel;
    QPushButton* m_choose;
};

} // namespace kurator::ui
