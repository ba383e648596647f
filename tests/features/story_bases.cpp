#include "features/story_bases.h"

#include "features/story.h"

namespace kurator::tests {

namespace {

using Rows = TextRows;

const QStringList menteeHeadings{QStringLiteral("№ п/п"),
                                 QStringLiteral("ФИО наставляемого"),
                                 QStringLiteral("Дата рождения"),
                                 QStringLiteral("Класс"),
                                 QStringLiteral("Пол"),
                                 QStringLiteral("Основной запрос наставляемого"),
                                 QStringLiteral("Законный представитель"),
                                 QStringLiteral("Должность"),
                                 QStringLiteral("Категория")};
const Rows menteeRows{
    {QStringLiteral("1"),
     QStringLiteral("Иванова Мария Сергеевна"),
     QStringLiteral("12.05.2013"),
     QStringLiteral("7 «Б»"),
     QStringLiteral("ж"),
     QStringLiteral("подтянуть математику"),
     QStringLiteral("мать Иванова Ольга Петровна"),
     {},
     QStringLiteral("обучающийся")},
    {QStringLiteral("2"),
     QStringLiteral("Петров Лев Ильич"),
     QStringLiteral("03.02.2011"),
     QStringLiteral("9 «А»"),
     QStringLiteral("м"),
     QStringLiteral("подготовка к олимпиаде по химии"),
     QStringLiteral("отец Петров Илья Павлович"),
     {},
     QStringLiteral("обучающийся")},
    {QStringLiteral("3"),
     QStringLiteral("Коваль Ирина Олеговна"),
     QStringLiteral("20.10.2000"),
     {},
     QStringLiteral("ж"),
     QStringLiteral("планирование урока"),
     {},
     QStringLiteral("учитель физики"),
     QStringLiteral("педагог")},
    {QStringLiteral("4"),
     QStringLiteral("Сат Айлана Эресовна"),
     QStringLiteral("11.11.2012"),
     QStringLiteral("8 «В»"),
     QStringLiteral("ж"),
     QStringLiteral("шахматы"),
     QStringLiteral("мать Сат Долаана Борисовна"),
     {},
     QStringLiteral("обучающийся")},
};

const QStringList mentorHeadings{QStringLiteral("ФИО наставника"),
                                 QStringLiteral("Дата рождения"),
                                 QStringLiteral("Пол"),
                                 QStringLiteral("Класс"),
                                 QStringLiteral("Должность"),
                                 QStringLiteral("Место работы/учебы наставника"),
                                 QStringLiteral("Категория"),
                                 QStringLiteral("Основные компетенции наставника"),
                                 QStringLiteral("Количество наставляемых (не более)")};
const Rows mentorRows{
    {QStringLiteral("Югай Виктор Львович"),
     QStringLiteral("01.03.2009"),
     QStringLiteral("м"),
     QStringLiteral("11 «А»"),
     {},
     {},
     QStringLiteral("обучающийся"),
     QStringLiteral("математика, программирование"),
     QStringLiteral("1")},
    {QStringLiteral("Черных Павел Ильич"),
     QStringLiteral("15.06.1975"),
     QStringLiteral("м"),
     {},
     QStringLiteral("учитель химии"),
     {},
     QStringLiteral("педагог"),
     QStringLiteral("химия, олимпиадные задачи, планирование урока"),
     QStringLiteral("2")},
    {QStringLiteral("Иванова Ольга Петровна"),
     {},
     QStringLiteral("ж"),
     {},
     QStringLiteral("инженер"),
     QStringLiteral("ООО «Прибор»"),
     QStringLiteral("работодатель"),
     QStringLiteral("математика"),
     QStringLiteral("1")},
};

const QStringList consentHeadings{QStringLiteral("ФИО"), QStringLiteral("Вид согласия"),
                                  QStringLiteral("Дата подписания"), QStringLiteral("Подписал")};

QStringList consentRow(const char* name, const char* kind, const char* day, const char* signer)
{
    return {QString::fromUtf8(name), QString::fromUtf8(kind), QString::fromUtf8(day),
            QString::fromUtf8(signer)};
}

} // namespace

void importBases(TestSchool& school)
{
    CHECK(imported(school, exchange::TableKind::Mentees,
                   savedSheet(school, QStringLiteral("наставляемые.xlsx"), menteeHeadings, menteeRows))
              .created == 4);
    CHECK(imported(school, exchange::TableKind::Mentors,
                   savedSheet(school, QStringLiteral("наставники.xlsx"), mentorHeadings, mentorRows))
              .created == 3);
}

void importConsents(TestSchool& school)
{
    const Rows rows{consentRow("Иванова Мария Сергеевна", "обработка", "15.09.2026", "представитель"),
                    consentRow("Петров Лев Ильич", "обработка", "15.09.2026", "оба"),
                    consentRow("Коваль Ирина Олеговна", "обработка", "16.09.2026", "сам"),
                    consentRow("Югай Виктор Львович", "обработка", "16.09.2026", "оба"),
                    consentRow("Черных Павел Ильич", "обработка", "16.09.2026", "сам"),
                    consentRow("Черных Павел Ильич", "наставничество", "17.09.2026", "сам"),
                    consentRow("Иванова Ольга Петровна", "обработка", "16.09.2026", "сам")};
    const auto outcome = imported(school, exchange::TableKind::Consents,
                                  savedSheet(school, QStringLiteral("согласия.xlsx"), consentHeadings, rows));
    CHECK(outcome.created == 7);
    CHECK(outcome.rejected.empty());
}

} // namespace kurator::tests
