<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>kurator::ui::FigureRow</name>
    <message>
        <source>Number of all: %1</source>
        <translation>Сколько всего: %1</translation>
    </message>
    <message>
        <source>Date of the number: %1</source>
        <translation>На какую дату: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Источник: %1</translation>
    </message>
    <message>
        <source>Plan in per cent: %1</source>
        <translation>План в процентах: %1</translation>
    </message>
    <message>
        <source>Of all: %1</source>
        <translation>Считаем от: %1</translation>
    </message>
    <message>
        <source>“%1” is no number of people. Write it in digits: 320.</source>
        <translation>«%1» не читается как число. Напишите его цифрами: 320.</translation>
    </message>
    <message>
        <source>Write the number too: date and source are not kept without it.</source>
        <translation>Впишите и само число: без него дата и источник не сохранятся.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like 01.09.2026.</source>
        <translation>«%1» не читается как дата. Напишите её так: 01.09.2026.</translation>
    </message>
    <message>
        <source>“%1” is no per cent. Write it like 35 or 33,3.</source>
        <translation>«%1» не читается как процент. Напишите его так: 35 или 33,3.</translation>
    </message>
    <message>
        <source>profile: %1</source>
        <translation>в профиле: %1</translation>
    </message>
    <message>
        <source>profile, %1: %2</source>
        <translation>в профиле на %1: %2</translation>
    </message>
    <message>
        <source>Done or not done: no share is counted</source>
        <translation>Выполнено или нет: доля не считается</translation>
    </message>
</context>
<context>
    <name>kurator::ui::FiguresForm</name>
    <message>
        <source>Put &amp;back</source>
        <translation>Верну&amp;ть прежнее</translation>
    </message>
    <message>
        <source>Fills the empty plans; what you typed stays</source>
        <translation>Заполнит пустые клетки плана; вписанное вами останется</translation>
    </message>
    <message>
        <source>Forgets what was typed and not saved</source>
        <translation>Забыть то, что вписано и не сохранено</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Plan for %1, %</source>
        <translation>План на %1, %</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>На дату</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>The numbers for the report are saved.</source>
        <translation>Числа для отчёта сохранены.</translation>
    </message>
    <message>
        <source>The report takes these numbers as they are saved.</source>
        <translation>Числа сохранены, отчёт берёт их отсюда.</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet, but kept: %n field(s). The report will take them after “Save”.</source>
        <translation>
            <numerusform>Не сохранено, но не потеряется: %n поле. В отчёт оно попадёт после «Сохранить».</numerusform>
            <numerusform>Не сохранено, но не потеряется: %n поля. В отчёт они попадут после «Сохранить».</numerusform>
            <numerusform>Не сохранено, но не потеряется: %n полей. В отчёт они попадут после «Сохранить».</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the plan of the profi&amp;le</source>
        <translation>Взять план про&amp;филя</translation>
    </message>
    <message>
        <source>Save the n&amp;umbers</source>
        <translation>Сохранить &amp;числа</translation>
    </message>
</context>
<context>
    <name>kurator::ui::LeftOutPane</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Why not named</source>
        <translation>Почему не названы</translation>
    </message>
    <message>
        <source>Counted and not named</source>
        <translation>Учтены и не названы</translation>
    </message>
    <message>
        <source>With the chosen people, or with all of them</source>
        <translation>Выбранных людей или всех сразу</translation>
    </message>
    <message>
        <source>Everybody who is counted may be named to the regional centre.</source>
        <translation>Всех, кто учтён, можно назвать региональному центру.</translation>
    </message>
    <message numerus="yes">
        <source>Counted in the numbers, but in no line of “Pairs”: %n. Only you see their names: they are not written into the file. A pair is named when its mentor and at least one mentee allow it.</source>
        <translation>
            <numerusform>Учтён в числах, но не назван в листе «Пары» %n участник. Его имя видите только вы: в файл оно не попадёт. Пара названа, когда это разрешили наставник и хотя бы один наставляемый.</numerusform>
            <numerusform>Учтены в числах, но не названы в листе «Пары» %n участника. Их имена видите только вы: в файл они не попадут. Пара названа, когда это разрешили наставник и хотя бы один наставляемый.</numerusform>
            <numerusform>Учтены в числах, но не названы в листе «Пары» %n участников. Их имена видите только вы: в файл они не попадут. Пара названа, когда это разрешили наставник и хотя бы один наставляемый.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody to be left out.</source>
        <translation>Таких нет.</translation>
    </message>
    <message>
        <source>&amp;Go to their consents</source>
        <translation>Открыть согласия</translation>
    </message>
</context>
<context>
    <name>kurator::ui::ReportSheetPane</name>
    <message>
        <source>This sheet has no rows yet.</source>
        <translation>В этом листе пока нет строк.</translation>
    </message>
    <message>
        <source>Sheet “%1”</source>
        <translation>Лист «%1»</translation>
    </message>
</context>
<context>
    <name>kurator::ui::ReportTexts</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 in the programme · write how many there are in all</source>
        <translation>%1 в программе · впишите, сколько всего</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 из %2 · %3</translation>
    </message>
    <message>
        <source>%1, the plan is %2</source>
        <translation>%1 при плане %2</translation>
    </message>
    <message>
        <source>There is no share without the number of all.</source>
        <translation>Без общей численности доли нет.</translation>
    </message>
    <message>
        <source>More in the programme than there are in all: check the number.</source>
        <translation>В программе больше, чем всего: проверьте число.</translation>
    </message>
    <message numerus="yes">
        <source>Only the year of birth is known and it decides: ±%n.</source>
        <translation>
            <numerusform>У %n человека известен только год рождения: ±%n.</numerusform>
            <numerusform>У %n человек известен только год рождения: ±%n.</numerusform>
            <numerusform>У %n человек известен только год рождения: ±%n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not counted, no date of birth: %n.</source>
        <translation>
            <numerusform>Не учтён %n человек: нет даты рождения.</numerusform>
            <numerusform>Не учтены %n человека: нет даты рождения.</numerusform>
            <numerusform>Не учтены %n человек: нет даты рождения.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not counted, age or length of service is not told: %n.</source>
        <translation>
            <numerusform>Не учтён %n учитель: не указан возраст или стаж.</numerusform>
            <numerusform>Не учтены %n учителя: не указан возраст или стаж.</numerusform>
            <numerusform>Не учтены %n учителей: не указан возраст или стаж.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mentors whose workplace is not told: %n.</source>
        <translation>
            <numerusform>У %n наставника не указано место работы.</numerusform>
            <numerusform>У %n наставников не указано место работы.</numerusform>
            <numerusform>У %n наставников не указано место работы.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays blank until participants have been asked.</source>
        <translation>Пусто, пока участников не опросили.</translation>
    </message>
    <message>
        <source>The program has nothing to count it from.</source>
        <translation>Программе не из чего это посчитать.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::ReportsPage</name>
    <message>
        <source>Parts of the report</source>
        <translation>Части отчёта</translation>
    </message>
    <message>
        <source>Numbers and plan</source>
        <translation>Числа и план</translation>
    </message>
    <message>
        <source>The sheet that is shown, for a spreadsheet or a letter (Ctrl+Shift+C)</source>
        <translation>Открытый лист, чтобы вставить в таблицу или письмо (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Report for %1</source>
        <translation>Отчёт за %1</translation>
    </message>
    <message>
        <source>Not named: %1</source>
        <translation>Не названы: %1</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Не названы</translation>
    </message>
    <message>
        <source>Report %1.xlsx</source>
        <translation>Отчёт о наставничестве %1.xlsx</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;JSON for the regional centre (*.json)</source>
        <translation>Книга Excel (*.xlsx);;JSON для регионального центра (*.json)</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Записываем отчёт</translation>
    </message>
    <message numerus="yes">
        <source>The report is saved: %1. Not named in it: %n.</source>
        <translation>
            <numerusform>Отчёт сохранён: %1. Не назван в нём %n участник.</numerusform>
            <numerusform>Отчёт сохранён: %1. Не названы в нём %n участника.</numerusform>
            <numerusform>Отчёт сохранён: %1. Не названы в нём %n участников.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is saved: %1.</source>
        <translation>Отчёт сохранён: %1.</translation>
    </message>
    <message>
        <source>The sheet “%1” is copied. Paste it into a spreadsheet or a letter.</source>
        <translation>Лист «%1» скопирован. Вставьте его в таблицу или письмо.</translation>
    </message>
    <message>
        <source>Copy the sheet</source>
        <translation>Скопировать лист</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Сохранить отчёт…</translation>
    </message>
    <message>
        <source>As a workbook or as JSON (Ctrl+E)</source>
        <translation>Книгой Excel или файлом JSON (Ctrl+E)</translation>
    </message>
    <message>
        <source>As of %1 · mentors %2, mentees %3 · pairs fixed by a registered order</source>
        <translation>На %1 · наставников %2, наставляемых %3 · учтены пары, закреплённые приказом</translation>
    </message>
</context>
</TS>
