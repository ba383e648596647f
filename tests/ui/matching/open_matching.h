#pragma once

#include "ui/common/long_work.h"
#include "ui/matching/matching_session.h"
#include "ui/matching/matching_wizard.h"
#include "ui/matching/pairs_picture.h"
#include "ui/support/window.h"

#include <QPushButton>

#include <memory>
#include <optional>

namespace kurator::ui {

// The wizard over the demo school before its pairs were matched.
struct Matching
{
    explicit Matching(int mentees = 30, const MatchingDraft& draft = {})
        : test(TestWorkspace::demo(4, mentees)), wizard(test->workspace(), draft)
    {
        showAt(wizard);
        QObject::connect(&wizard, &Wizard::asked, [this](const Target& asked) { target = asked; });
        QObject::connect(&wizard, &Wizard::finished, [this] { ++finished; });
        QObject::connect(&wizard, &Wizard::left, [this] { ++left; });
    }

    [[nodiscard]] MatchingSession& session() { return wizard.session(); }
    [[nodiscard]] PairsPicture& picture() { return *wizard.findChild<PairsPicture*>(); }
    // The button that leads on.
    [[nodiscard]] QPushButton* next()
    {
        for (auto* button : wizard.findChildren<QPushButton*>()) {
            if (button->property("main").toBool() &&
                button->parentWidget()->objectName() == QLatin1String("wizardFoot")) {
                return button;
            }
        }
        FAIL("no button leads on");
        return nullptr;
    }
    void goOn()
    {
        QTest::mouseClick(next(), Qt::LeftButton);
        QApplication::processEvents();
    }
    void goToProposal()
    {
        goOn();
        goOn();
        REQUIRE(wizard.currentPage() == 2);
        REQUIRE(session().isSolved());
    }
    // In a large school pages work on in a thread, and a click must wait as the curator's would.
    void goToLargeProposal()
    {
        goOn();
        REQUIRE(QTest::qWaitFor([this] { return !wizard.longWork().isRunning(); }, 60000));
        goOn();
        REQUIRE(QTest::qWaitFor([this] { return session().isSolved(); }, 60000));
    }
    [[nodiscard]] size_t pairs() { return test->desk().snapshot().pairs.size(); }

    std::unique_ptr<TestWorkspace> test;
    MatchingWizard wizard;
    std::optional<Target> target;
    int finished = 0;
    int left = 0;
};

} // namespace kurator::ui
