#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace kurator::ui {

class DateEditor;
class Form;
class PaperWork;
class Workspace;

// «Выдача бланков»: that people took the blanks of their consents home, and when.
class GivenOutCard : public QFrame
{
    Q_OBJECT

public:
    GivenOutCard(Workspace& workspace, PaperWork& work, QWidget* parent);

private:
    void mark();

    Workspace& m_workspace;
    PaperWork& m_work;
    QWidget* m_toMark;
    Form* m_form;
    DateEditor* m_day;
    QLabel* m_marked;
};

} // namespace kurator::ui
