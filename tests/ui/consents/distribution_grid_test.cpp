#include "ui/consents/distribution_grid.h"

#include "people/distribution_data.h"
#include "ui/consents/consent_deed_form.h"
#include "ui/consents/signers_box.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QComboBox>
#include <QLabel>

#include <algorithm>

using namespace kurator;
using namespace kurator::ui;

namespace {

const QString photo = QStringLiteral("фотография");
const QString achievements = QStringLiteral("достижения");

struct OpenGrid
{
    OpenGrid() : school(TestWorkspace::demo(3))
    {
        const auto& entry = school->desk().snapshot().entries.front();
        person = entry.person;
        form = std::make_unique<ConsentDeedForm>(ConsentDeed::Sign, school->workspace(), std::vector{person},
                                                 QStringLiteral("Кто-то"));
        showAt(*form, 420, 720);
    }

    void answer(const QString& datum, int line) const
    {
        auto* box = named<QComboBox>(*form, datum);
        box->setFocus();
        press(box, Qt::Key_Home);
        for (int i = 0; i < line; ++i) {
            press(box, Qt::Key_Down);
        }
    }
    [[nodiscard]] const people::Consent* paper() const
    {
        const auto& all = school->desk().snapshot().consents;
        const auto found = std::ranges::find_if(all, [this](const people::Consent& one) {
            return one.person == person && one.purpose == people::ConsentPurpose::Distribution &&
                   one.signedOn;
        });
        return found == all.end() ? nullptr : &*found;
    }

    std::unique_ptr<TestWorkspace> school;
    base::Id<people::Person> person;
    std::unique_ptr<ConsentDeedForm> form;
};

} // namespace

TEST_CASE("Only the consent to distribution asks about each datum", "[ui][consents]")
{
    OpenGrid open;
    CHECK_FALSE(open.form->findChild<DistributionGrid*>()->isVisible());
    open.form->findChild<PurposeBox*>()->setPurpose(people::ConsentPurpose::Distribution);
    CHECK(open.form->findChild<DistributionGrid*>()->isVisible());
    for (const QString& datum : people::distributionData()) {
        CHECK(named<QComboBox>(*open.form, datum)->isVisible());
    }
    open.form->adjustSize();
    look(*open.form, QStringLiteral("consents-distribution"));
}

TEST_CASE("What the signer allowed, forbade and bound to a condition is kept, by keyboard", "[ui][consents]")
{
    OpenGrid open;
    open.form->findChild<PurposeBox*>()->setPurpose(people::ConsentPurpose::Distribution);
    open.answer(people::distributionData().front(), 1);
    open.answer(achievements, 3);
    open.answer(photo, 2);
    auto* condition = named<QLineEdit>(*open.form, QStringLiteral("Условие: фотография"));
    REQUIRE(condition->isVisible());
    click(*open.form, QStringLiteral("Отметить подписанными"));
    CHECK_FALSE(open.paper());
    CHECK(condition->hasFocus());
    type(condition, QStringLiteral("только в группе"));
    press(condition, Qt::Key_Return);
    REQUIRE(open.paper());
    CHECK(open.paper()->data == QStringList{people::distributionData().front()});
    CHECK(open.paper()->limits ==
          std::vector<people::DatumLimit>{{photo, false, QStringLiteral("только в группе")},
                                          {achievements, true, {}}});
}
