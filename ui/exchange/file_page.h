#pragma once

#include "ui/common/wizard.h"
#include "ui/exchange/import_session.h"

class QComboBox;
class QFrame;
class QLabel;
class QPushButton;

namespace kurator::ui {

class TextTableCard;

// Where the list comes from, what it is a list of, and how a text table is read.
class FilePage : public WizardPage
{
    Q_OBJECT

public:
    explicit FilePage(ImportSession& session, QWidget* parent = nullptr);

    // An import that was put off; shown above until the curator decides or takes another list.
    void offerToGoOn(const ImportAnswers& answers);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString intro() const override;
    [[nodiscard]] bool isReady() const override;
    void enter() override;
    [[nodiscard]] QWidget* firstWidget() override;

Q_SIGNALS:
    void goOnAsked();
    void startAnewAsked();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeOffer();
    QWidget* makeSource();
    QWidget* makeKind();
    void chooseFile();
    void paste();
    void showAll();
    void showSource();
    void showKind();
    void highlight(bool on);

    ImportSession& m_session;
    QFrame* m_offer = nullptr;
    QLabel* m_offerText = nullptr;
    QPushButton* m_goOn = nullptr;
    QFrame* m_source = nullptr;
    QLabel* m_fileName = nullptr;
    QLabel* m_fileNote = nullptr;
    QPushButton* m_choose = nullptr;
    QFrame* m_kindCard = nullptr;
    QComboBox* m_kind = nullptr;
    QLabel* m_kindNote = nullptr;
    TextTableCard* m_textCard = nullptr;
};

} // namespace kurator::ui
