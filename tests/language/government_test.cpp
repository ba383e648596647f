#include "language/government.h"

#include "support/text.h"

using namespace kurator::language;

namespace {

void checkCase(QStringView textBefore, std::optional<Case> expected)
{
    INFO(textBefore.toString().toStdString());
    CHECK(caseAfter(textBefore) == expected);
}

void checkCases(std::initializer_list<QStringView> texts, Case expected)
{
    for (const QStringView text : texts) {
        checkCase(text, expected);
    }
}

} // namespace

TEST_CASE("Whom an order names stands in the accusative", "[language]")
{
    checkCases({u"Назначить ", u"2. Назначить куратором программы ", u"Утвердить куратором ",
                u"Возложить обязанности куратора на ", u"Контроль за исполнением приказа возложить на ",
                u"Включить ", u"Исключить ", u"Зачислить ", u"Направить ", u"Допустить ", u"Освободить ",
                u"Наградить ", u"Поощрить ", u"Ознакомить ", u"Закрепить наставника ", u"СЛУШАЛИ: "},
               Case::Accusative);
}

TEST_CASE("Who is charged, thanked or given something stands in the dative", "[language]")
{
    checkCases({u"Поручить ", u"Рекомендовать ", u"Предоставить ", u"Объявить благодарность ", u"Вручить ",
                u"Выдать ", u"Справка дана ", u"Обратиться к "},
               Case::Dative);
}

TEST_CASE("With whom and after whom stands in the instrumental", "[language]")
{
    checkCases({u"Закрепить за ", u"Закрепить наставника {mentor|acc} за ", u"Согласовать план с ",
                u"Заключить соглашение с директором ООО «Сибирь» ", u"Совместно с ", u"В паре с "},
               Case::Instrumental);
}

TEST_CASE("From whom and whose stands in the genitive", "[language]")
{
    checkCases({u"Снять обязанности с ", u"в лице директора ", u"действующей на основании ", u"Отчёт ",
                u"План ", u"Дневник наставника ", u"Портфолио ", u"Заявление от ", u"Подпись ",
                u"подпись законного представителя ", u"являясь законным представителем ребёнка ",
                u"законный представитель ", u"его наставник ", u"под руководством "},
               Case::Genitive);
}

TEST_CASE("Who speaks and who is spoken of", "[language]")
{
    checkCases({u"Я, ", u"ВЫСТУПИЛА: ", u"Выступил ", u"ПРИСУТСТВОВАЛИ: "}, Case::Nominative);
    checkCases({u"О наставнике ", u"Сведения об ", u"обо "}, Case::Prepositional);
}

TEST_CASE("A place that is filled leaves the next one", "[language]")
{
    checkCase(u"Закрепить за {mentee|ins} наставника ", Case::Accusative);
    checkCase(u"Назначить {first|acc} и ", Case::Accusative);
    checkCase(u"Назначить {first|acc}, ", Case::Accusative);
    checkCase(u"Поручить {curator|dat} контроль за работой ", std::nullopt);
    checkCase(u"Наградить {mentor|acc} грамотой ", std::nullopt);
}

TEST_CASE("A name beside a position stands in its case", "[language]")
{
    checkCase(u"1. Назначить {curator.position|acc} ", Case::Accusative);
    checkCase(u"возложить обязанности куратора на {substitute.position|acc} ", Case::Accusative);
    checkCase(u"в лице {director.of} ", Case::Genitive);
    checkCase(u"Назначить {curator.position|acc} {curator|acc} ", std::nullopt);
    checkCase(u"4. Куратору программы наставничества ", Case::Dative);
    checkCase(u"4. Куратору программы наставничества {curator|dat}, ", Case::Dative);
    checkCase(u"Классному руководителю ", Case::Dative);
}

TEST_CASE("A word between takes the name to itself", "[language]")
{
    checkCase(u"О персональных данных ", Case::Genitive);
    checkCase(u"На время отсутствия ", Case::Genitive);
    checkCase(u"О приказе ", std::nullopt);
    checkCase(u"дополнительным соглашением к трудовому договору с ", Case::Instrumental);
}

TEST_CASE("What is given or done along with the person has a case too", "[language]")
{
    const auto otherOf = [](QStringView verb) -> std::optional<Case> {
        for (const Government& one : governments()) {
            if (one.words.startsWith(verb)) {
                return one.other;
            }
        }
        return std::nullopt;
    };
    CHECK(otherOf(u"назначить") == Case::Instrumental);
    CHECK(otherOf(u"наградить") == Case::Instrumental);
    CHECK(otherOf(u"вручить") == Case::Accusative);
    CHECK(otherOf(u"возложить") == Case::Accusative);
    CHECK(otherOf(u"закрепить") == Case::Accusative);
}

TEST_CASE("Nothing is claimed where the words do not tell", "[language]")
{
    checkCase(u"", std::nullopt);
    checkCase(u"Директор ", std::nullopt);
    checkCase(u"Куратор ", std::nullopt);
    checkCase(u"Назначить {curator|acc}. ", std::nullopt);
    checkCase(u"Назначить куратора. Директор ", std::nullopt);
    checkCase(u"в срок до ", std::nullopt);
    checkCase(u"Поехать в ", std::nullopt);
    checkCase(u"Согласовать с и. о. директора ", Case::Instrumental);
}

TEST_CASE("Each rule of government names its source", "[language]")
{
    CHECK(governments().size() >= 20);
    for (const Government& one : governments()) {
        CHECK_FALSE(one.words.isEmpty());
        CHECK_FALSE(one.source.isEmpty());
    }
}

TEST_CASE("A noun governs only the name that stands beside it", "[language]")
{
    CHECK(caseAfter(u"Отчёт ") == Case::Genitive);
    CHECK(caseAfter(u"План работы передам ") != Case::Genitive);
}
