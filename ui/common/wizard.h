#pragma once

#include "base/error.h"
#include "ui/common/target.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace kurator::ui {

class LongWork;
class MessageBar;
class Wizard;

// One step of a wizard: a title, one sentence, and what is asked. Faults stand beside the fields.
class WizardPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    // Short, for the line of steps: «Участники».
    [[nodiscard]] virtual QString title() const = 0;
    // One sentence under the title.
    [[nodiscard]] virtual QString intro() const = 0;
    // Of the button that leads on; empty: «Далее».
    [[nodiscard]] virtual QString nextText() const { return {}; }
    // Whether the button that leads on can be pressed.
    [[nodiscard]] virtual bool isReady() const { return true; }
    // The page is shown, from before or from behind.
    virtual void enter() {}
    // Asked when the curator goes on: checks the fields and stores what they hold. False stays here; a page
    // with long work to do returns false, does it, and calls Wizard::goOn() itself.
    [[nodiscard]] virtual bool leave() { return true; }
    [[nodiscard]] virtual QWidget* firstWidget() { return this; }
    // Whether there is anything to ask; a page without is passed by and does not stand among the steps.
    [[nodiscard]] virtual bool isWanted() const { return true; }
    // Whether the page fills the height itself (lists, pictures) instead of scrolling.
    [[nodiscard]] virtual bool fillsHeight() const { return false; }

Q_SIGNALS:
    void readyChanged();
    // For the line at the bottom: «Доказано: лучшего подбора по этим правилам нет».
    void noteChanged(const QString& note);

protected:
    // The wizard the page stands in.
    [[nodiscard]] Wizard& wizard() const;
};

// Leads through its pages over the whole window. Enter goes on, Back always works; Esc and «Отложить» leave,
// and what was typed is kept as the heir keeps it, so that the wizard can be resumed.
class Wizard : public QWidget
{
    Q_OBJECT

public:
    explicit Wizard(const QString& title, QWidget* parent = nullptr);
    ~Wizard() override;

    void addPage(WizardPage* page);
    // Shows the first page; call it after the pages were added.
    void begin(int page = 0);
    void goOn();
    void goBack();
    // Closes with «done»: nothing is left to keep.
    void finish();
    // Asks the heir to keep what was typed and closes.
    void leave();
    // The same, and the window goes where the target leads.
    void leaveFor(const Target& target);

    [[nodiscard]] const QString& title() const { return m_title; }
    // Pages are counted among those that are wanted.
    [[nodiscard]] int currentPage() const;
    [[nodiscard]] int pageCount() const { return static_cast<int>(wantedPages().size()); }
    [[nodiscard]] WizardPage* pageAt(int index) const { return wantedPages()[static_cast<size_t>(index)]; }
    [[nodiscard]] MessageBar& messageBar() { return *m_messages; }
    [[nodiscard]] LongWork& longWork() { return *m_longWork; }
    [[nodiscard]] virtual QString helpTopic() const { return {}; }
    // After the last page was left with «done» there is no way back; the finish page shows only «Закрыть».
    void forbidBack();

    // What the message bar says after the wizard was left half-done; empty: nothing was worth keeping.
    [[nodiscard]] virtual QString leftSentence() const { return {}; }

Q_SIGNALS:
    void finished();
    void left();
    // What is missing is mended elsewhere: the window leaves the wizard and goes there.
    void asked(const kurator::ui::Target& target);

protected:
    // Keeps what was typed (a draft), after each step and on leaving.
    virtual void keep() {}
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(int index);
    void showSteps();
    void showButtons();
    void followFocus();
    [[nodiscard]] WizardPage* page() const;
    [[nodiscard]] std::vector<WizardPage*> wantedPages() const;

    QString m_title;
    QLabel* m_steps;
    QLabel* m_pageTitle;
    QLabel* m_intro;
    MessageBar* m_messages;
    QStackedWidget* m_stack;
    QLabel* m_note;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_leave;
    LongWork* m_longWork;
    std::vector<WizardPage*> m_pages;
    bool m_backForbidden = false;
};

} // namespace kurator::ui
