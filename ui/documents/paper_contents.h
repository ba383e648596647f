#pragma once

#include <QScrollArea>

#include <vector>

class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace kurator::ui {

class CheckList;
class DateEditor;
class Form;
class GroundsCard;
class PaperWork;
class RoadmapPrintingCard;
class Workspace;
class WrappedList;

// The left side of the paper's page: what goes into it, who may not be named, what to look at before signing,
// and the curator's own edits.
class PaperContents : public QScrollArea
{
    Q_OBJECT

public:
    PaperContents(Workspace& workspace, PaperWork& work, QWidget* parent = nullptr);

    void setSheetCount(int sheets, bool exact);
    // What was typed into number and date takes effect now.
    void finishTyping();
    [[nodiscard]] QWidget* firstWidget();

Q_SIGNALS:
    void peopleAsked(const QString& code, const std::vector<QUuid>& entries);

private:
    [[nodiscard]] QFrame* makeContents();
    [[nodiscard]] QFrame* makeBlocked();
    [[nodiscard]] QFrame* makeEdits();
    [[nodiscard]] QWidget* makePeople(QWidget* card);
    void refresh();
    void choosePeople();
    void showPeople();
    void showBlocked();
    void showEdits();
    void takeBack();

    PaperWork& m_work;
    QTimer* m_typing;
    Form* m_form;
    QLineEdit* m_number;
    DateEditor* m_date;
    QWidget* m_people;
    QLabel* m_forWhom;
    QPushButton* m_everyone;
    QLabel* m_counts;
    QLabel* m_sheets;
    QFrame* m_blocked;
    QLabel* m_blockedText;
    WrappedList* m_blockedList;
    QPushButton* m_leaveOut;
    RoadmapPrintingCard* m_printing;
    GroundsCard* m_grounds;
    CheckList* m_checks;
    QFrame* m_edits;
    WrappedList* m_editList;
    QPushButton* m_takeBack;
};

} // namespace kurator::ui
