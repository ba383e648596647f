#include "people/request_source.h"

#include "support/text.h"

#include <catch2/catch.hpp>

using kurator::people::RequestSource;
using kurator::people::requestSourceIn;

TEST_CASE("Who noticed a need is read out of the curator's words", "[people]")
{
    const auto reads = [](const char* text) { return requestSourceIn(QString::fromUtf8(text)); };
    CHECK(reads("сам") == RequestSource::Self);
    CHECK(reads("Сама подошла") == RequestSource::Self);
    CHECK(reads("сам(а)") == RequestSource::Self);
    CHECK(reads("анкета ученика") == RequestSource::Self);
    CHECK(reads("Классный руководитель") == RequestSource::ClassTeacher);
    CHECK(reads("кл. рук.") == RequestSource::ClassTeacher);
    CHECK(reads("кл.рук. 7 «Б»") == RequestSource::ClassTeacher);
    CHECK(reads("педагог-психолог") == RequestSource::Psychologist);
    CHECK(reads("соцпедагог") == RequestSource::SocialWorker);
    CHECK(reads("соц. педагог") == RequestSource::SocialWorker);
    CHECK(reads("Социальный работник") == RequestSource::SocialWorker);
    CHECK(reads("родители") == RequestSource::Parent);
    CHECK(reads("мама") == RequestSource::Parent);
    CHECK(reads("отец, по телефону") == RequestSource::Parent);
    CHECK(reads("законный представитель") == RequestSource::Parent);
}

TEST_CASE("Of several who noticed a need the first counts", "[people]")
{
    CHECK(requestSourceIn(QStringLiteral("мама и классный руководитель")) == RequestSource::Parent);
    CHECK(requestSourceIn(QStringLiteral("психолог со слов мамы")) == RequestSource::Psychologist);
}

TEST_CASE("Words that name nobody who noticed the need are left as words", "[people]")
{
    CHECK_FALSE(requestSourceIn({}));
    CHECK_FALSE(requestSourceIn(QStringLiteral("по итогам четверти")));
    CHECK_FALSE(requestSourceIn(QStringLiteral("самбо, математика")));
}

TEST_CASE("A source that was chosen is read back as the same", "[people]")
{
    for (const auto source : {RequestSource::Self, RequestSource::ClassTeacher, RequestSource::Psychologist,
                              RequestSource::SocialWorker, RequestSource::Parent}) {
        CHECK(requestSourceIn(kurator::people::requestSourceWords(source)) == source);
    }
}
