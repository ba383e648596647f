#include "office/mentor_papers.h"
#include "office/mentor_status.h"
#include "ui/common/list_panel.h"
#include "ui/people/card_dialog.h"
#include "ui/people/card_draft.h"
#include "ui/people/participants_page.h"
#include "ui/people/status_dialog.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace kurator;
using namespace kurator::ui;
using people::Category;
using people::MentorStatus;

namespace {

lists::ParticipantRow mentorRow(const office::Desk& desk, Category category, bool inPair = false)
{
    for (const auto& row : lists::participantRows(desk, people::Side::Mentor, false)) {
        if (row.category == category && (!inPair || !row.partners.isEmpty())) {
            return row;
        }
    }
    FAIL("no such mentor");
    return {};
}

// -1 where there is none.
int tabOf(const QTabWidget& tabs, const QString& title)
{
    for (int tab = 0; tab < tabs.count(); ++tab) {
        if (tabs.tabText(tab) == title) {
            return tab;
        }
    }
    return -1;
}

struct MentorCard
{
    MentorCard(int stage, Category category) : school(TestWorkspace::demo(stage))
    {
        row = mentorRow(school->desk(), category);
        open();
    }
    ~MentorCard() { delete dialog.data(); }

    void open()
    {
        delete dialog.data();
        dialog = new CardDialog(school->workspace(), stored());
        showAt(*dialog, 900, 640);
    }
    office::ParticipantCard stored() { return *office::participantCard(school->desk(), row.entry); }
    bool shows(const QString& text)
    {
        const auto labels = dialog->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisibleTo(dialog) && label->text().contains(text);
        });
    }
    // To the tab of this title by its key.
    void showTab(const QString& title)
    {
        const auto& tabs = *dialog->findChild<QTabWidget*>();
        const int tab = tabOf(tabs, title);
        REQUIRE(tab >= 0);
        press(dialog, static_cast<Qt::Key>(Qt::Key_1 + tab), Qt::ControlModifier);
        CHECK(tabs.currentIndex() == tab);
    }
    bool has(const QString& name)
    {
        const auto all = dialog->findChildren<QWidget*>();
        return std::ranges::any_of(all, [&](const QWidget* one) {
            return one->accessibleName() == name && one->isVisibleTo(dialog);
        });
    }

    std::unique_ptr<TestWorkspace> school;
    lists::ParticipantRow row;
    QPointer<CardDialog> dialog;
};

const QString portfolioTab = QStringLiteral("Портфолио");
const QString interviewTab = QStringLiteral("Собеседование");
const QString showedOn = QStringLiteral("Справку показали");
const QString statusReason = QStringLiteral("Причина изменения");

void choose(QComboBox* box, int index)
{
    box->setFocus();
    press(box, Qt::Key_Home);
    for (int i = 0; i < index; ++i) {
        press(box, Qt::Key_Down);
    }
}

} // namespace

TEST_CASE("An interview is written down by keys and recommends the candidate", "[ui][people]")
{
    MentorCard shown(3, Category::Employer);
    REQUIRE(shown.row.status == MentorStatus::Candidate);
    shown.showTab(interviewTab);
    type(QApplication::focusWidget(), QStringLiteral("20.11.2026"));
    type(named<QLineEdit>(*shown.dialog, QStringLiteral("Кто беседовал")), QStringLiteral("куратор"));
    auto* first = named<QComboBox>(*shown.dialog, QStringLiteral("Желание участвовать"));
    first->setFocus();
    for (const char* mark : {"5", "4", "5"}) {
        QWidget* now = QApplication::focusWidget();
        type(now, QString::fromLatin1(mark));
        press(now, Qt::Key_Tab);
    }
    choose(named<QComboBox>(*shown.dialog, QStringLiteral("Решение")), 1);
    CHECK(shown.shows(QStringLiteral("статус станет")));
    type(named<QPlainTextEdit>(*shown.dialog, QStringLiteral("Мнение психолога")), QStringLiteral("спокоен"));
    look(*shown.dialog, QStringLiteral("mentor-interview"));
    type(named<QWidget>(*shown.dialog, showedOn)->findChild<QLineEdit*>(), QStringLiteral("19.11.2026"));
    press(shown.dialog, Qt::Key_S, Qt::ControlModifier);
    REQUIRE(shown.dialog);
    CHECK(shown.shows(QStringLiteral("кто видел справку")));
    look(*shown.dialog, QStringLiteral("mentor-interview-fault"));
    type(named<QLineEdit>(*shown.dialog, QStringLiteral("Кто видел")), QStringLiteral("секретарь"));
    press(shown.dialog, Qt::Key_S, Qt::ControlModifier);
    const auto card = shown.stored();
    CHECK(card.entry.status == MentorStatus::Recommended);
    CHECK(card.interview.heldOn == QDate(2026, 11, 20));
    CHECK(card.interview.marks.size() == 3);
    CHECK(card.interview.marks[1] ==
          people::CriterionMark{people::MentorCriterion::ProfessionalExperience, 4});
    CHECK(card.interview.certificateSeenBy == QStringLiteral("секретарь"));
    shown.school->workspace().undo();
    CHECK(shown.stored().entry.status == MentorStatus::Candidate);
    CHECK(shown.stored().interview == people::Interview());
}

TEST_CASE("The sheet is emptied by its button and taken out of the base", "[ui][people]")
{
    MentorCard shown(5, Category::Employer);
    REQUIRE_FALSE(shown.stored().interview.id.isNull());
    shown.showTab(interviewTab);
    auto* clear = named<QPushButton>(*shown.dialog, QStringLiteral("Очистить лист"));
    press(clear, Qt::Key_Space);
    CHECK_FALSE(clear->isEnabled());
    press(shown.dialog, Qt::Key_S, Qt::ControlModifier);
    CHECK(shown.stored().interview == people::Interview());
}

TEST_CASE("Nobody asks a mentor of the school for a certificate", "[ui][people]")
{
    MentorCard shown(5, Category::Teacher);
    shown.showTab(interviewTab);
    CHECK_FALSE(shown.has(showedOn));
    MentorCard outside(5, Category::Employer);
    outside.showTab(interviewTab);
    CHECK(outside.has(showedOn));
}

TEST_CASE("A portfolio is typed in several lines, waits as a draft and is kept", "[ui][people]")
{
    MentorCard shown(5, Category::Teacher);
    shown.showTab(portfolioTab);
    type(QApplication::focusWidget(), QStringLiteral("ХГУ"));
    auto* awards = named<QPlainTextEdit>(*shown.dialog, QStringLiteral("Достижения и награды"));
    type(awards, QStringLiteral("Учитель года"));
    press(awards, Qt::Key_Return);
    type(awards, QStringLiteral("Грамота"));
    look(*shown.dialog, QStringLiteral("mentor-portfolio"));
    press(shown.dialog, Qt::Key_Escape);
    CHECK(shown.stored().portfolio == people::Portfolio());
    shown.open();
    click(*shown.dialog, QStringLiteral("Продолжить"));
    press(shown.dialog, Qt::Key_S, Qt::ControlModifier);
    CHECK(shown.stored().portfolio.education == QStringLiteral("ХГУ"));
    CHECK(shown.stored().portfolio.awards == QStringLiteral("Учитель года\nГрамота"));
}

TEST_CASE("A draft keeps the portfolio, the sheet and the reason", "[ui][people]")
{
    MentorCard shown(5, Category::Employer);
    auto card = shown.stored();
    card.portfolio.help = QStringLiteral("резюме");
    card.interview.decision = people::InterviewDecision::Reserve;
    card.interview.psychologistOpinion = QStringLiteral("спокоен");
    card.statusReason = QStringLiteral("по просьбе");
    REQUIRE_FALSE(card.interview.marks.empty());
    CHECK(cardOfDraft(draftOf(card)) == card);
}

TEST_CASE("A mentee's card has neither a portfolio nor an interview", "[ui][people]")
{
    const auto school = TestWorkspace::demo(3);
    CardForm form(school->desk(), people::Side::Mentee);
    CHECK(tabOf(*form.findChild<QTabWidget*>(), portfolioTab) < 0);
    CHECK(tabOf(*form.findChild<QTabWidget*>(), interviewTab) < 0);
}

TEST_CASE("The status in the card asks why when the mentor leaves", "[ui][people]")
{
    MentorCard shown(5, Category::Teacher);
    press(shown.dialog, Qt::Key_2, Qt::ControlModifier);
    CHECK_FALSE(shown.has(statusReason));
    choose(named<QComboBox>(*shown.dialog, QStringLiteral("Статус")), 5);
    REQUIRE(shown.has(statusReason));
    look(*shown.dialog, QStringLiteral("mentor-status-card"));
    press(shown.dialog, Qt::Key_S, Qt::ControlModifier);
    REQUIRE(shown.dialog);
    auto* reason = named<QLineEdit>(*shown.dialog, statusReason);
    CHECK(reason->hasFocus());
    CHECK(reason->property("fault").toBool());
    type(reason, QStringLiteral("переезд"));
    press(shown.dialog, Qt::Key_S, Qt::ControlModifier);
    CHECK(shown.stored().entry.status == MentorStatus::Excluded);
    shown.open();
    CHECK(named<QLineEdit>(*shown.dialog, QStringLiteral("Фамилия")));
    press(shown.dialog, Qt::Key_2, Qt::ControlModifier);
    CHECK_FALSE(shown.has(statusReason));
}

TEST_CASE("A mentor who is a parent is shown with the child", "[ui][people]")
{
    const auto school = TestWorkspace::demo(5);
    auto card = *office::participantCard(school->desk(), mentorRow(school->desk(), Category::Employer).entry);
    const auto child = lists::participantRows(school->desk(), people::Side::Mentee, false).front();
    auto of = *office::participantCard(school->desk(), child.entry);
    of.representatives.push_back({std::nullopt, card.person, people::Relation::Father, {}});
    REQUIRE(office::saveParticipant(school->desk(), of));
    CardDialog dialog(school->workspace(), card);
    showAt(dialog, 900, 640);
    const auto labels = dialog.findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [&](const QLabel* label) {
        return label->isVisibleTo(&dialog) && label->text().startsWith(QStringLiteral("Представитель:")) &&
               label->text().contains(child.name);
    }));
    look(dialog, QStringLiteral("mentor-parent"));
}

TEST_CASE("The status of several mentors is changed from the list by keys", "[ui][people]")
{
    const auto school = TestWorkspace::demo(5);
    MentorsPage page(school->workspace());
    showAt(page, 1036, 620);
    page.ensureFresh();
    look(page, QStringLiteral("mentors-with-base"));
    const auto busy = mentorRow(school->desk(), Category::Teacher, true);
    const auto other = mentorRow(school->desk(), Category::Pupil);
    auto* view = page.findChild<ListPanel*>()->view();
    view->choose({busy.entry.uuid(), other.entry.uuid()});
    QAction* change = nullptr;
    for (QAction* action : view->actions()) {
        change = action->text().contains(QStringLiteral("татус")) ? action : change;
    }
    REQUIRE(change);
    change->trigger();
    auto* dialog = page.findChild<StatusDialog*>();
    REQUIRE(dialog);
    choose(named<QComboBox>(*dialog, QStringLiteral("Новый статус")), 4);
    look(*dialog, QStringLiteral("mentor-status-dialog"));
    const auto labels = dialog->findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [&](const QLabel* label) {
        return label->isVisibleTo(dialog) && label->text().contains(QStringLiteral("Завершите эти пары")) &&
               label->text().contains(busy.partners.front());
    }));
    press(named<QComboBox>(*dialog, QStringLiteral("Новый статус")), Qt::Key_Return);
    auto* reason = named<QLineEdit>(*dialog, statusReason);
    CHECK(reason->property("fault").toBool());
    CHECK(mentorRow(school->desk(), Category::Teacher, true).status != MentorStatus::Suspended);
    type(reason, QStringLiteral("отпуск"));
    press(reason, Qt::Key_Return);
    CHECK_FALSE(dialog->isVisible());
    const auto statusNow = [&](const lists::ParticipantRow& row) {
        return office::participantCard(school->desk(), row.entry)->entry.status;
    };
    CHECK(statusNow(busy) == MentorStatus::Suspended);
    CHECK(statusNow(other) == MentorStatus::Suspended);
    school->workspace().undo();
    CHECK(statusNow(busy) == busy.status);
    CHECK(statusNow(other) == other.status);
}
