#include "documents/act_library.h"
#include "documents/number_mask.h"

#include "support/text.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kurator;
using namespace kurator::documents;

namespace {

programme::LegalAct regionalOrder()
{
    programme::LegalAct act;
    act.kind = QStringLiteral("приказ");
    act.issuer = QStringLiteral("Министерство образования и науки Республики Хакасия");
    act.date = QDate(2020, 4, 3);
    act.number = QStringLiteral("100-302");
    act.title = QStringLiteral("О внедрении в Республике Хакасия целевой модели наставничества");
    act.regional = true;
    return act;
}

bool cites(const QString& kind, const QStringList& forms, const QDate& day, const char* key)
{
    return usualGrounds(actLibrary({regionalOrder()}, {}), kind, forms, day).contains(QLatin1String(key));
}

const QStringList pupils{QStringLiteral("pupil-pupil")};
const QStringList teachers{QStringLiteral("teacher-teacher")};
const QDate autumn(2026, 11, 20);

} // namespace

TEST_CASE("Acts of the library have a key each, and a successor that is there", "[documents]")
{
    const auto library = actLibrary({}, {});
    QStringList keys;
    for (const LibraryAct& one : library) {
        CAPTURE(one.key);
        CHECK_FALSE(keys.contains(one.key));
        keys << one.key;
    }
    for (const LibraryAct& one : library) {
        CHECK((one.successor.isEmpty() || keys.contains(one.successor)));
    }
    // Named among the legal grounds of the model: law, methodology, concept, labour code, personal data.
    for (const char* wanted : {"273-fz", "152-fz", "r-145", "mr-42-02", "3273-r", "az-1128-08", "1264-r",
                               "tk-351.8", "ukaz-94", "rkn-18", "rkn-179", "779"}) {
        CHECK(keys.contains(QLatin1String(wanted)));
    }
}

TEST_CASE("A law stands before a ministry's order, the region's order after both", "[documents]")
{
    const auto library = actLibrary({regionalOrder()}, {});
    const QString text = citedText(library, usualGrounds(library, QStringLiteral("D01"), pupils, autumn));
    CHECK(text.startsWith(QStringLiteral("Федеральным законом от 29.12.2012 № 273-ФЗ")));
    CHECK(text.indexOf(QStringLiteral("273-ФЗ")) < text.indexOf(QStringLiteral("Р-145")));
    CHECK(text.indexOf(QStringLiteral("Р-145")) < text.indexOf(QStringLiteral("100-302")));
    CHECK(text.contains(QStringLiteral("распоряжением Правительства Российской Федерации от 21.05.2025")));
}

TEST_CASE("An act is called in a list by its kind, issuer, date and number", "[documents]")
{
    CHECK(
        actName(regionalOrder()) ==
        QStringLiteral("Приказ Министерства образования и науки Республики Хакасия от 03.04.2020 № 100-302"));
    const auto library = actLibrary({}, {});
    const auto nameOf = [&](const char* key) {
        return actName(std::ranges::find(library, QLatin1String(key), &LibraryAct::key)->act);
    };
    CHECK(nameOf("273-fz") == QStringLiteral("Федеральный закон от 29.12.2012 № 273-ФЗ"));
    CHECK(nameOf("tk-351.8") == QStringLiteral("Статья 351.8 Трудового кодекса Российской Федерации"));
    programme::LegalAct local;
    local.kind = QStringLiteral("положение");
    local.title = QStringLiteral("О наставничестве");
    CHECK(actName(local) == QStringLiteral("Положение «О наставничестве»"));
}

TEST_CASE("The labour code is cited where employees mentor employees and only there", "[documents]")
{
    CHECK(cites(QStringLiteral("D32"), teachers, autumn, "tk-351.8"));
    CHECK_FALSE(cites(QStringLiteral("D32"), pupils, autumn, "tk-351.8"));
    CHECK_FALSE(cites(QStringLiteral("D02"), teachers, autumn, "tk-351.8"));
}

TEST_CASE("An act is cited from its first day to its last", "[documents]")
{
    // ТК РФ ст. 351.8: закон 381-ФЗ, from 01.03.2025.
    CHECK_FALSE(cites(QStringLiteral("D32"), teachers, QDate(2025, 2, 28), "tk-351.8"));
    CHECK(cites(QStringLiteral("D32"), teachers, QDate(2025, 3, 1), "tk-351.8"));
    // Приказ Роскомнадзора № 179: 01.03.2023 – 01.03.2029.
    CHECK(cites(QStringLiteral("D56"), pupils, QDate(2029, 2, 28), "rkn-179"));
    CHECK_FALSE(cites(QStringLiteral("D56"), pupils, QDate(2029, 3, 1), "rkn-179"));
}

TEST_CASE("The school's record of an act stands in place of the known one, an empty one takes it away",
          "[documents]")
{
    auto library = actLibrary({}, {});
    LibraryAct changed = *std::ranges::find(library, QStringLiteral("r-145"), &LibraryAct::key);
    changed.act.number = QStringLiteral("Р-146");
    const OwnAct own{{}, changed.key, toJson(changed)};
    library = actLibrary({}, {own});
    const auto found = std::ranges::find(library, QStringLiteral("r-145"), &LibraryAct::key);
    REQUIRE(found != library.end());
    CHECK(found->act.number == QStringLiteral("Р-146"));
    CHECK(found->origin == ActOrigin::Own);
    CHECK(std::ranges::count(library, QStringLiteral("r-145"), &LibraryAct::key) == 1);
    const auto without = actLibrary({}, {{{}, QStringLiteral("r-145"), {}}});
    CHECK(std::ranges::find(without, QStringLiteral("r-145"), &LibraryAct::key) == without.end());
}

TEST_CASE("An act is kept with all it says", "[documents]")
{
    LibraryAct act;
    act.key = QStringLiteral("своё");
    act.act = regionalOrder();
    act.act.about = QStringLiteral("о чём");
    act.act.inForceFrom = QDate(2020, 5, 1);
    act.act.forms = teachers;
    act.inForceUntil = QDate(2030, 1, 1);
    act.successor = QStringLiteral("r-145");
    act.papers = {QStringLiteral("D01"), QStringLiteral("orders")};
    CHECK(libraryActFrom(toJson(act)) == act);
    CHECK_FALSE(libraryActFrom({}));
}

TEST_CASE("A number is compared with the way the secretary writes numbers", "[documents]")
{
    const QString mask = QStringLiteral("{n}-ОД");
    for (const char* good : {"57-ОД", "57-од", "57 – ОД", "14-а-ОД", "181/1-ОД"}) {
        CAPTURE(good);
        CHECK(fitsMask(QString::fromUtf8(good), mask, 2026));
    }
    for (const char* bad : {"57", "ОД-57", "57-ЛС", "-ОД", "57-ОД-2"}) {
        CAPTURE(bad);
        CHECK_FALSE(fitsMask(QString::fromUtf8(bad), mask, 2026));
    }
    const QString yearly = QStringLiteral("01-07/{n}/{year}");
    CHECK(fitsMask(QStringLiteral("01-07/12/26"), yearly, 2026));
    CHECK(fitsMask(QStringLiteral("01-07/12/2026"), yearly, 2026));
    CHECK_FALSE(fitsMask(QStringLiteral("01-07/12/25"), yearly, 2026));
    CHECK(fitsMask(QStringLiteral("что угодно"), {}, 2026));
    CHECK_FALSE(isNumberMask(QStringLiteral("№-ОД")));
    CHECK_FALSE(isNumberMask(QStringLiteral("{n}-{n}")));
}
