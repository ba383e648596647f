#include "people/consent_form.h"

#include "support/text.h"

#include <catch2/catch.hpp>

#include <QCryptographicHash>
#include <QFile>

using namespace kurator::people;

namespace {

struct KnownForm
{
    ConsentPurpose purpose;
    const char* file;
    const char* version;
    const char* digest; // of the template and of the lists it prints
};

constexpr KnownForm knownForms[] = {
    {ConsentPurpose::Processing, "processing-consent", "D15-2026.2", "d16b164c3615"},
    {ConsentPurpose::Distribution, "distribution-consent", "D16-2026.1", "78c768a1c955"},
    {ConsentPurpose::SpecialCategories, "special-consent", "D17-2026.1", "0a8036488cf2"},
    {ConsentPurpose::Participation, "participation-consent", "D18-2026.1", "86758acd8604"},
};

QString digestOf(const KnownForm& form)
{
    QFile file(QStringLiteral(":/templates/%1.txt").arg(QLatin1String(form.file)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList lists =
        dataByForm(form.purpose, {Side::Mentee, Side::Mentor}) + recipientsByForm(form.purpose);
    const QByteArray all = file.readAll() + lists.join(QLatin1Char('\n')).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha1).toHex().left(12));
}

} // namespace

TEST_CASE("Whoever changes the words of a consent gives its form a new version", "[people]")
{
    for (const KnownForm& form : knownForms) {
        CAPTURE(form.file);
        CHECK(formVersion(form.purpose) == QLatin1String(form.version));
        CHECK(digestOf(form) == QLatin1String(form.digest));
    }
}

TEST_CASE("A mentee is not asked for a mentor's data, nor a mentor for a mentee's", "[people]")
{
    const auto mentee = dataByForm(ConsentPurpose::Processing, {Side::Mentee});
    const auto mentor = dataByForm(ConsentPurpose::Processing, {Side::Mentor});
    CHECK(mentee.filter(QStringLiteral("судимости")).isEmpty());
    CHECK(mentor.filter(QStringLiteral("запрос к наставнику")).isEmpty());
    const auto both = dataByForm(ConsentPurpose::Processing, {Side::Mentor, Side::Mentee});
    for (const auto& datum : mentee + mentor) {
        CHECK(both.count(datum) == 1);
    }
}

TEST_CASE("A blank given out keeps the version it was printed in, and ticks are never made up", "[people]")
{
    Consent old;
    old.purpose = ConsentPurpose::Processing;
    old.issuedOn = QDate(2026, 9, 1);
    old.templateVersion = QStringLiteral("D15-2025.1");
    takeFromForm(old, {Side::Mentee});
    CHECK(old.templateVersion == QStringLiteral("D15-2025.1"));
    CHECK(old.recipients == recipientsByForm());

    Consent unknown;
    unknown.issuedOn = QDate(2026, 9, 1);
    takeFromForm(unknown, {Side::Mentee});
    CHECK(unknown.templateVersion.isEmpty());

    Consent shown;
    shown.purpose = ConsentPurpose::Distribution;
    takeFromForm(shown, {Side::Mentee});
    CHECK(shown.data.isEmpty());
    CHECK(shown.recipients.isEmpty());
}
