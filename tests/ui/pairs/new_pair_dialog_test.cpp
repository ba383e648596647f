#include "ui/pairs/new_pair_dialog.h"

#include "lists/pair_list.h"
#include "ui/pairs/pairs_page.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QLabel>

#include <algorithm>

using namespace kurator;
using namespace kurator::ui;

namespace {

struct OpenNewPair
{
    explicit OpenNewPair(int stage) : school(TestWorkspace::demo(stage)), dialog(school->workspace())
    {
        showAt(dialog, 1000, 700);
    }

    [[nodiscard]] ListView& mentors() const { return *named<ListView>(dialog, QStringLiteral("Наставники")); }
    [[nodiscard]] ListView& mentees() const
    {
        return *named<ListView>(dialog, QStringLiteral("Наставляемые"));
    }
    [[nodiscard]] QAbstractButton& make() const
    {
        return *named<QAbstractButton>(dialog, QStringLiteral("Создать пару"));
    }
    // Texts that were just laid out are shown a moment later.
    [[nodiscard]] bool shows(const QString& text) const
    {
        return waitFor([&] {
            return std::ranges::any_of(dialog.findChildren<QLabel*>(), [&](const QLabel* label) {
                return label->isVisibleTo(&dialog) && label->text().contains(text);
            });
        });
    }
    struct Found
    {
        QUuid mentor;
        QUuid mentee;
        std::vector<office::PairFault> faults;
    };
    // Two people of whose pairing the judge is true, in the form with the least in the way.
    template <class Judge>
    [[nodiscard]] Found find(const Judge& judge) const
    {
        auto& desk = school->desk();
        for (const auto& mentor : lists::participantRows(desk, people::Side::Mentor, false)) {
            for (const auto& mentee : lists::participantRows(desk, people::Side::Mentee, false)) {
                std::vector<office::PairFault> least(99);
                for (const auto& form : desk.forms()) {
                    office::PairDraft draft;
                    draft.mentor = mentor.entry;
                    draft.mentees = {mentee.entry};
                    draft.form = form.code;
                    if (auto faults = office::pairFaults(desk, draft); faults.size() < least.size()) {
                        least = std::move(faults);
                    }
                }
                if (judge(least)) {
                    return {mentor.entry.uuid(), mentee.entry.uuid(), least};
                }
            }
        }
        FAIL("no such people in the demo school");
        return {};
    }

    std::unique_ptr<TestWorkspace> school;
    NewPairDialog dialog;
};

QLineEdit* goalIn(const NewPairDialog& dialog)
{
    for (const auto* label : dialog.findChildren<QLabel*>()) {
        if (QString(label->text()).remove(QLatin1Char('&')) == QStringLiteral("Цель")) {
            return qobject_cast<QLineEdit*>(label->buddy());
        }
    }
    FAIL("no field of the goal");
    return nullptr;
}

} // namespace

TEST_CASE("A pair that nothing stands against is made by hand", "[ui][pairs]")
{
    OpenNewPair open(4);
    CHECK_FALSE(open.make().isEnabled());
    const auto two = open.find([](const auto& faults) { return faults.empty(); });
    open.mentors().choose({two.mentor});
    open.mentees().choose({two.mentee});
    CHECK(open.shows(QStringLiteral("Ничто не мешает.")));
    look(open.dialog, QStringLiteral("new-pair"));
    QTest::mouseClick(&open.make(), Qt::LeftButton);
    const auto rows = lists::pairRows(open.school->desk());
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].id == open.dialog.made());
    CHECK(rows[0].mentor.uuid() == two.mentor);
    CHECK(rows[0].state == pairs::PairState::Proposed);
    CHECK_FALSE(open.dialog.isVisible());
}

TEST_CASE("A rule of the model is set aside only with a written reason", "[ui][pairs]")
{
    OpenNewPair open(4);
    const auto two = open.find([](const std::vector<office::PairFault>& faults) {
        return !faults.empty() && std::ranges::all_of(faults, &office::PairFault::byReason);
    });
    open.mentors().choose({two.mentor});
    open.mentees().choose({two.mentee});
    CHECK_FALSE(open.make().isEnabled());
    for (auto* field : open.dialog.findChildren<QLineEdit*>()) {
        if (field->placeholderText() == QStringLiteral("Почему в этот раз можно")) {
            type(field, QStringLiteral("решение педсовета"));
        }
    }
    look(open.dialog, QStringLiteral("new-pair-reason"));
    REQUIRE(open.make().isEnabled());
    press(QApplication::focusWidget(), Qt::Key_Return);
    const auto rows = lists::pairRows(open.school->desk());
    REQUIRE(rows.size() == 1);
    REQUIRE_FALSE(rows[0].overrides.empty());
    CHECK(rows[0].overrides[0].rule == two.faults[0].code);
    CHECK(rows[0].overrides[0].reason == QStringLiteral("решение педсовета"));
}

TEST_CASE("A pair that the law forbids cannot be made", "[ui][pairs]")
{
    OpenNewPair open(4);
    const auto two = open.find([](const std::vector<office::PairFault>& faults) {
        return std::ranges::any_of(
            faults, [](const auto& fault) { return fault.code == QLatin1String("consent.missing"); });
    });
    open.mentors().choose({two.mentor});
    open.mentees().choose({two.mentee});
    CHECK(open.shows(QStringLiteral("обработку персональных данных")));
    CHECK_FALSE(open.make().isEnabled());
    look(open.dialog, QStringLiteral("new-pair-law"));
    press(&open.dialog, Qt::Key_Escape);
    CHECK_FALSE(open.dialog.isVisible());
    CHECK(lists::pairRows(open.school->desk()).empty());
}

TEST_CASE("The dialog is opened by keyboard, and its pair is chosen in the list", "[ui][pairs]")
{
    const auto school = TestWorkspace::demo(4);
    PairsPage page(school->workspace());
    showAt(page, 1040, 640);
    REQUIRE(QTest::qWaitForWindowActive(&page));
    press(&page, Qt::Key_N, Qt::ControlModifier);
    NewPairDialog* dialog = nullptr;
    REQUIRE(waitFor([&] { return (dialog = page.findChild<NewPairDialog*>()) && dialog->isVisible(); }));
    CHECK(waitFor([&] { return dialog->findChild<ListPanel*>()->filterBox()->hasFocus(); }));
    press(dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog->isVisible());
}

TEST_CASE("A half-made pair survives a power cut with its people and reasons", "[ui][pairs]")
{
    OpenNewPair open(4);
    const QString key = QStringLiteral("form/new-pair");
    const QString reason = QStringLiteral("решение педсовета");
    const auto reasonIn = [](const NewPairDialog& dialog) {
        QStringList all;
        for (const auto* field : dialog.findChildren<QLineEdit*>()) {
            if (field->placeholderText() == QStringLiteral("Почему в этот раз можно")) {
                all << field->text();
            }
        }
        return all;
    };
    const auto two = open.find([](const std::vector<office::PairFault>& faults) {
        return faults.size() == 1 && faults.front().byReason;
    });
    open.mentors().choose({two.mentor});
    open.mentees().choose({two.mentee});
    type(goalIn(open.dialog), QStringLiteral("Подтянуть алгебру"));
    for (auto* field : open.dialog.findChildren<QLineEdit*>()) {
        if (field->placeholderText() == QStringLiteral("Почему в этот раз можно")) {
            type(field, reason);
        }
    }
    REQUIRE(waitFor([&] { return QString::fromUtf8(open.school->workspace().draft(key)).contains(reason); }));

    {
        NewPairDialog after(open.school->workspace());
        showAt(after, 1000, 700);
        CHECK(named<ListView>(after, QStringLiteral("Наставники"))->chosenIds() ==
              std::vector<QUuid>{two.mentor});
        CHECK(named<ListView>(after, QStringLiteral("Наставляемые"))->chosenIds() ==
              std::vector<QUuid>{two.mentee});
        CHECK(goalIn(after)->text() == QStringLiteral("Подтянуть алгебру"));
        CHECK(reasonIn(after) == QStringList{reason});
        CHECK(named<QAbstractButton>(after, QStringLiteral("Создать пару"))->isEnabled());
        look(after, QStringLiteral("new-pair-resumed"));
        press(&after, Qt::Key_Escape);
    }
    CHECK(open.school->workspace().draft(key).isEmpty());
    NewPairDialog again(open.school->workspace());
    showAt(again, 1000, 700);
    CHECK(named<ListView>(again, QStringLiteral("Наставники"))->chosenIds().empty());
    CHECK(goalIn(again)->text().isEmpty());
    QTest::mouseClick(&open.make(), Qt::LeftButton);
    CHECK(lists::pairRows(open.school->desk()).size() == 1);
    CHECK(open.school->workspace().draft(key).isEmpty());
}
