#include "office/partner_card.h"

#include "support/small_desk.h"
#include "support/text.h"

using namespace kurator;
using office::PartnerFault;
using tests::SmallDesk;

namespace {

people::Partner partnerNamed(const QString& name)
{
    people::Partner partner;
    partner.name = name;
    return partner;
}

} // namespace

TEST_CASE("A partner organisation is added, changed and taken back", "[office]")
{
    SmallDesk small;
    auto& desk = small.open();
    auto partner = partnerNamed(QStringLiteral(" ООО  «Заря» "));
    partner.phone = QStringLiteral("89131234567");
    const auto id = office::savePartner(desk, partner);
    REQUIRE(id);
    CHECK(small.lastStep() == QStringLiteral("step.partner-added"));
    REQUIRE(desk.snapshot().partners.size() == 1);
    auto stored = desk.snapshot().partners.front();
    CHECK(stored.name == QStringLiteral("ООО «Заря»"));
    CHECK(stored.phone == QStringLiteral("+7 913 123-45-67"));

    const auto steps = small.steps();
    REQUIRE(office::savePartner(desk, stored));
    CHECK(small.steps() == steps);
    stored.agreementNumber = QStringLiteral("5");
    REQUIRE(office::savePartner(desk, stored));
    CHECK(small.lastStep() == QStringLiteral("step.partner-changed"));
    REQUIRE(desk.undo());
    CHECK(desk.snapshot().partners.front().agreementNumber.isEmpty());
    REQUIRE(office::removePartner(desk, *id));
    CHECK(desk.snapshot().partners.empty());
    CHECK(office::removePartner(desk, *id).error().code == QStringLiteral("school.partner-unknown"));
}

TEST_CASE("What is wrong with a partner is said beside its field", "[office]")
{
    SmallDesk small;
    auto& desk = small.open();
    REQUIRE(office::savePartner(desk, partnerNamed(QStringLiteral("Колледж"))));
    auto partner = partnerNamed(QStringLiteral(" "));
    partner.agreementDate = QDate(2026, 11, 21);
    partner.agreementUntil = QDate(2026, 11, 20);
    partner.phone = QStringLiteral("нет");
    partner.email = QStringLiteral("почта");
    const auto faults = office::partnerFaults(desk, partner);
    std::vector<PartnerFault::Field> fields;
    std::ranges::transform(faults, std::back_inserter(fields), &PartnerFault::field);
    using Wrong = PartnerFault::Field;
    CHECK(fields ==
          std::vector{Wrong::Name, Wrong::AgreementDate, Wrong::AgreementUntil, Wrong::Phone, Wrong::Email});
    CHECK_FALSE(office::savePartner(desk, partner));
    CHECK(office::partnerFaults(desk, partnerNamed(QStringLiteral("колледж"))).front().error.code ==
          QStringLiteral("school.partner-twice"));
}

TEST_CASE("A partner from whom mentors come stays, and they are named", "[office]")
{
    SmallDesk small;
    auto partner = partnerNamed(QStringLiteral("ООО «Заря»"));
    partner.id = small.school().ids().next<people::Partner>();
    small.school().snapshot().partners = {partner};
    const auto mentor = small.school().employer(QStringLiteral("Седов Пётр Ильич"), partner.name);
    small.school().entry(mentor).partner = partner.id;
    auto& desk = small.open();
    const auto refused = office::removePartner(desk, partner.id);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("school.partner-in-use"));
    CHECK(refused.error().arguments.value(QStringLiteral("names")) == QStringLiteral("Седов Пётр Ильич"));
    CHECK(desk.snapshot().partners.size() == 1);
}

TEST_CASE("One organisation under two names is suspected", "[office]")
{
    SmallDesk small;
    auto& desk = small.open();
    for (const QString& name : {QStringLiteral("ООО «Заря»"), QStringLiteral("Завод «Искра»")}) {
        REQUIRE(office::savePartner(desk, partnerNamed(name)));
    }
    const auto likely = [&](const QString& name) {
        QStringList names;
        for (const auto& one : office::likelyPartners(desk, partnerNamed(name))) {
            names << one.name;
        }
        return names;
    };
    CHECK(likely(QStringLiteral("заря")) == QStringList{QStringLiteral("ООО «Заря»")});
    CHECK(likely(QStringLiteral("Заря (ООО)")) == QStringList{QStringLiteral("ООО «Заря»")});
    CHECK(likely(QStringLiteral("Заря Востока")) == QStringList{QStringLiteral("ООО «Заря»")});
    CHECK(likely(QStringLiteral("Зарядка")).isEmpty());
    CHECK(likely(QStringLiteral("ООО")).isEmpty());
    CHECK(likely(QStringLiteral("завод \"Искра\"")).size() == 1);
}
