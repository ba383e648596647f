#include "office/event_hints.h"

#include "programme/built_in_profiles.h"
#include "programme/event_kind.h"
#include "support/text.h"

#include <catch2/catch.hpp>

using namespace kurator;
using programme::EventKind;

namespace {

programme::Profile profileOf(const char* id)
{
    const auto profile = programme::builtInProfile(QString::fromLatin1(id));
    REQUIRE(profile);
    return *profile;
}

} // namespace

TEST_CASE("A kind of event is offered the items whose results it leaves", "[office]")
{
    const auto khakassia = profileOf("khakassia");
    CHECK(office::usualItems(khakassia, EventKind::StaffMeeting) == QStringList{QStringLiteral("2.1")});
    CHECK(office::usualItems(khakassia, EventKind::Festival).contains(QStringLiteral("7.4")));
    CHECK(office::usualItems(khakassia, EventKind::Training) == QStringList{QStringLiteral("4.6")});
    CHECK(office::usualItems(khakassia, EventKind::Contest) == QStringList{QStringLiteral("7.7")});
    CHECK(office::usualItems(khakassia, EventKind::ParentsMeeting) == QStringList{QStringLiteral("2.2")});
    CHECK(office::usualItems(khakassia, EventKind::Other).isEmpty());
    const auto publications = office::usualItems(khakassia, EventKind::Publication);
    CHECK(publications.mid(0, 3) ==
          QStringList{QStringLiteral("6.7"), QStringLiteral("7.6"), QStringLiteral("2.7")});

    const auto tomsk = profileOf("tomsk-schools");
    CHECK(office::usualItems(tomsk, EventKind::StaffMeeting) == QStringList{QStringLiteral("1")});
    CHECK(office::usualItems(tomsk, EventKind::Festival) == QStringList{QStringLiteral("29")});
    CHECK(office::usualItems(tomsk, EventKind::Training) == QStringList{QStringLiteral("15")});
}

TEST_CASE("An item that counts events says which kind proves it", "[office]")
{
    const auto khakassia = profileOf("khakassia");
    QStringList counting;
    for (const auto& item : khakassia.items) {
        if (office::countsEvents(item)) {
            counting << item.number + QLatin1Char(' ') + programme::eventKindCode(office::usualKind(item));
        }
    }
    CHECK(counting == QStringList{QStringLiteral("2.7 pupils-meeting"),
                                  QStringLiteral("3.1 partners-meeting"), QStringLiteral("6.7 publication"),
                                  QStringLiteral("7.6 publication")});
}
