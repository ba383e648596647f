#include "language/typography.h"

#include "support/text.h"

using namespace kurator::language;

namespace {

// Non-breaking spaces shown as '_'.
QString typesetShown(QStringView text, const Typesetting& wishes = {})
{
    const QString once = typeset(text.toString(), wishes);
    CHECK(typeset(once, wishes) == once);
    return QString(once).replace(QChar(0x00a0), QChar(u'_'));
}

} // namespace

TEST_CASE("A number stays with its sign or abbreviation", "[language]")
{
    CHECK(typesetShown(u"приказ № 57-ОД, п. 4.1, ст. 9, ч. 4") ==
          QStringLiteral("приказ №_57-ОД, п._4.1, ст._9, ч._4"));
    CHECK(typesetShown(u"СОШ №5") == QStringLiteral("СОШ №_5"));
    CHECK(typesetShown(u"пп. 2 и 3, см. прил. 1") == QStringLiteral("пп._2 и 3, см. прил._1"));
    CHECK(typesetShown(u"охват 10 % и 25%") == QStringLiteral("охват 10_% и 25_%"));
    CHECK(typesetShown(u"ученик 9 «Б» класса") == QStringLiteral("ученик 9_«Б» класса"));
    CHECK(typesetShown(u"36 часов, 5 чел.") == QStringLiteral("36_часов, 5_чел."));
    CHECK(typesetShown(u"не более 30 дней, 2 месяца, 12 человек, 3 листа") ==
          QStringLiteral("не более 30_дней, 2_месяца, 12_человек, 3_листа"));
    CHECK(typesetShown(u"приказы №№ 3 и 4, § 5, подп. 2") ==
          QStringLiteral("приказы №№_3 и 4, §_5, подп._2"));
}

TEST_CASE("A date stays together", "[language]")
{
    CHECK(typesetShown(u"19 мая 2025 г.") == QStringLiteral("19_мая 2025_г."));
    CHECK(typesetShown(u"«19» мая 2025 года") == QStringLiteral("«19»_мая 2025_года"));
    CHECK(typesetShown(u"до 20 января 2026 г. Абакан") == QStringLiteral("до 20_января 2026_г. Абакан"));
}

TEST_CASE("Initials stay with each other and with the surname", "[language]")
{
    CHECK(typesetShown(u"А. С. Иванова") == QStringLiteral("А._С._Иванова"));
    CHECK(typesetShown(u"поручить Ивановой А. С. до мая") ==
          QStringLiteral("поручить Ивановой_А._С. до мая"));
    CHECK(typesetShown(u"директор А.С. Иванова") == QStringLiteral("директор А.С._Иванова"));
}

TEST_CASE("Towns, streets and common abbreviations do not break", "[language]")
{
    CHECK(typesetShown(u"г. Абакан, ул. Ленина, д. 5") == QStringLiteral("г._Абакан, ул._Ленина, д._5"));
    CHECK(typesetShown(u"беседы, встречи и т. д.") == QStringLiteral("беседы, встречи и_т._д."));
    CHECK(typesetShown(u"в т. ч. очно") == QStringLiteral("в т._ч. очно"));
}

TEST_CASE("Hyphens between words become dashes, years take a dash", "[language]")
{
    CHECK(typesetShown(u"форма «ученик - ученик»") == QStringLiteral("форма «ученик_– ученик»"));
    CHECK(typesetShown(u"форма «ученик – ученик»") == QStringLiteral("форма «ученик_– ученик»"));
    CHECK(typesetShown(u"годы 2025-2026") == QStringLiteral("годы 2025–2026"));
    CHECK(typesetShown(u"на 2025 - 2026 годы") == QStringLiteral("на 2025–2026_годы"));
    CHECK(typesetShown(u"ученики 5-7 классов") == QStringLiteral("ученики 5–7_классов"));
    CHECK(typesetShown(u"тел. 8-3902-22-15-40") == QStringLiteral("тел._8-3902-22-15-40"));
    CHECK(typesetShown(u"педагог-психолог") == QStringLiteral("педагог-психолог"));
}

TEST_CASE("Quotes are Russian and closed once", "[language]")
{
    CHECK(typesetShown(u"МБОУ «СОШ «Радуга»»") == QStringLiteral("МБОУ «СОШ «Радуга»"));
    CHECK(typesetShown(u"школа \"Радуга\", (\"Заря\")") == QStringLiteral("школа «Радуга», («Заря»)"));
}

TEST_CASE("Quotes inside quotes may be set with commas", "[language]")
{
    const Typesetting inner{.innerQuotes = true};
    CHECK(typesetShown(u"МБОУ «СОШ «Радуга»», ГАУ «Центр»", inner) ==
          QStringLiteral("МБОУ «СОШ „Радуга“», ГАУ «Центр»"));
    CHECK(typesetShown(u"МБОУ «СОШ «Радуга»", inner) == QStringLiteral("МБОУ «СОШ „Радуга“»"));
    CHECK(typesetShown(u"МБОУ \"Школа \"Заря\"\"", inner) == QStringLiteral("МБОУ «Школа „Заря“»"));
    CHECK(typesetShown(u"ученик 9 «Б» класса", inner) == QStringLiteral("ученик 9_«Б» класса"));
}

TEST_CASE("The number of a class takes no ending", "[language]")
{
    CHECK(typesetShown(u"ученик 9-го класса") == QStringLiteral("ученик 9_класса"));
    CHECK(typesetShown(u"в 1-м классе") == QStringLiteral("в 1_классе"));
    CHECK(typesetShown(u"во 2-м полугодии") == QStringLiteral("во 2-м полугодии"));
}

TEST_CASE("Short words and hyphens are bound only on request", "[language]")
{
    CHECK(typesetShown(u"в школе с 57-ОД") == QStringLiteral("в школе с 57-ОД"));
    CHECK(typesetShown(u"В школе и к маю", {.bindShortWords = true, .bindHyphens = false}) ==
          QStringLiteral("В_школе и_к_маю"));
    CHECK(typesetShown(u"57-ОД", {.bindShortWords = false, .bindHyphens = true}) ==
          QStringLiteral("57\u2011ОД"));
    const Typesetting hyphens{.bindHyphens = true};
    CHECK(typesetShown(u"Бато-Мунко, Кызыл-оол, педагог-психолог", hyphens) ==
          QStringLiteral("Бато\u2011Мунко, Кызыл\u2011оол, педагог-психолог"));
}
