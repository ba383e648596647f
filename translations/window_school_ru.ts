<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>kurator::ui::ActsCard</name>
    <message>
        <source>Acts that papers cite</source>
        <translation>Нормативные акты</translation>
    </message>
    <message>
        <source>Papers cite them after “in accordance with”. The library has the acts of the country and the region; add those of the school and the founder.</source>
        <translation>Документы ссылаются на них после слов «в соответствии с». Акты страны и региона в библиотеке есть, акты учредителя и школы добавьте сами.</translation>
    </message>
    <message>
        <source>Library of ac&amp;ts…</source>
        <translation>&amp;Библиотека актов…</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) in force.</source>
        <translation>
            <numerusform>Действует %n акт.</numerusform>
            <numerusform>Действуют %n акта.</numerusform>
            <numerusform>Действует %n актов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) out of force.</source>
        <translation>
            <numerusform>Утратил силу %n акт.</numerusform>
            <numerusform>Утратили силу %n акта.</numerusform>
            <numerusform>Утратили силу %n актов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) that the school does not cite.</source>
        <translation>
            <numerusform>На %n школа не ссылается.</numerusform>
            <numerusform>На %n школа не ссылается.</numerusform>
            <numerusform>На %n школа не ссылается.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::CalendarEditor</name>
    <message>
        <source>Remove the day</source>
        <translation>Удалить день</translation>
    </message>
    <message>
        <source>Take from a file…</source>
        <translation>Взять из файла…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Add the day</source>
        <translation>Добавить день</translation>
    </message>
    <message>
        <source>Working calendar</source>
        <translation>Рабочий календарь</translation>
    </message>
    <message>
        <source>Terms in working days and the roadmap follow this list. What is not in it is by the law: Saturdays, Sundays and the holidays of the ТК РФ, article 112. Take the moved days from the production calendar of the year.</source>
        <translation>По этому списку считаются сроки в рабочих днях и дорожная карта. Чего в нём нет, то по закону: субботы, воскресенья и праздники статьи 112 ТК РФ. Переносы возьмите из производственного календаря на год.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Moved days</source>
        <translation>Перенесённые дни</translation>
    </message>
    <message>
        <source>A table with lines like “09.03.2026;выходной;перенос”; it replaces its year</source>
        <translation>Таблица со строками «09.03.2026;выходной;перенос»; она заменит свой год</translation>
    </message>
    <message>
        <source>One more day</source>
        <translation>Ещё один день</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>выходной день</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>рабочий день</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>For example: moved from 3 January.</source>
        <translation>Например: перенос с 3 января.</translation>
    </message>
    <message>
        <source>No day of %1 is moved: only the law counts.</source>
        <translation>В %1 году переносов нет: действует только закон.</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>Укажите день.</translation>
    </message>
    <message>
        <source>%1 is in the calendar.</source>
        <translation>%1 – в календаре.</translation>
    </message>
    <message>
        <source>%1 is out of the calendar.</source>
        <translation>%1 удалён из календаря.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods)</source>
        <translation>Таблицы (*.csv *.xlsx *.ods)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of the calendar taken from the file.</source>
        <translation>
            <numerusform>Из файла взят %n день календаря.</numerusform>
            <numerusform>Из файла взяты %n дня календаря.</numerusform>
            <numerusform>Из файла взято %n дней календаря.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::HolidayEditor</name>
    <message>
        <source>Remove the holidays</source>
        <translation>Убрать каникулы</translation>
    </message>
    <message>
        <source>Take holidays from a file…</source>
        <translation>Взять каникулы из файла…</translation>
    </message>
    <message>
        <source>First day of the holidays</source>
        <translation>Первый день каникул</translation>
    </message>
    <message>
        <source>Last day of the holidays</source>
        <translation>Последний день каникул</translation>
    </message>
    <message>
        <source>Add the holidays</source>
        <translation>Добавить каникулы</translation>
    </message>
    <message>
        <source>School holidays</source>
        <translation>Школьные каникулы</translation>
    </message>
    <message>
        <source>The roadmap points out what falls on them. Take them from the yearly schedule of your school.</source>
        <translation>Программа подскажет, какие мероприятия дорожной карты на них приходятся. Даты возьмите из годового календарного графика школы.</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Учебный год</translation>
    </message>
    <message>
        <source>A table with lines like “26.10.2026;03.11.2026;осенние”; it replaces its school years</source>
        <translation>Таблица со строками вида «26.10.2026;03.11.2026;осенние»; она заменит каникулы своих учебных лет</translation>
    </message>
    <message>
        <source>More holidays</source>
        <translation>Ещё каникулы</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>For example: autumn holidays.</source>
        <translation>Например: осенние.</translation>
    </message>
    <message>
        <source>Name of the holidays</source>
        <translation>Название каникул</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>No holidays of %1 are written down yet.</source>
        <translation>Каникулы %1 учебного года ещё не внесены.</translation>
    </message>
    <message>
        <source>Write the first day.</source>
        <translation>Напишите первый день.</translation>
    </message>
    <message>
        <source>Write the last day.</source>
        <translation>Напишите последний день.</translation>
    </message>
    <message>
        <source>The holidays of %1–%2 are written down.</source>
        <translation>Каникулы %1–%2 внесены.</translation>
    </message>
    <message>
        <source>The holidays are removed.</source>
        <translation>Каникулы убраны.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods)</source>
        <translation>Таблицы (*.csv *.xlsx *.ods)</translation>
    </message>
    <message numerus="yes">
        <source>%n holiday(s) taken from the file.</source>
        <translation>
            <numerusform>Из файла взято каникул: %n.</numerusform>
            <numerusform>Из файла взято каникул: %n.</numerusform>
            <numerusform>Из файла взято каникул: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::OrganisationForm</name>
    <message>
        <source>acts for the director</source>
        <translation>исполняет обязанности</translation>
    </message>
    <message>
        <source>by the patronymic</source>
        <translation>по отчеству</translation>
    </message>
    <message>
        <source>male</source>
        <translation>мужской</translation>
    </message>
    <message>
        <source>female</source>
        <translation>женский</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Полное название</translation>
    </message>
    <message>
        <source>As in the charter</source>
        <translation>Как в уставе</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Краткое название</translation>
    </message>
    <message>
        <source>As in the charter; it heads lists and the report</source>
        <translation>Как в уставе; стоит в списках и отчёте</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Founder</source>
        <translation>Учредитель</translation>
    </message>
    <message>
        <source>Stands above the name on the blank</source>
        <translation>На бланке стоит над названием</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Муниципалитет</translation>
    </message>
    <message>
        <source>Place on the blank</source>
        <translation>Место на бланке</translation>
    </message>
    <message>
        <source>As orders have it: г. Абакан</source>
        <translation>Как в приказах: г. Абакан</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Директор</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>As under the orders: Директор</source>
        <translation>Как под приказами: Директор</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>И. о.</translation>
    </message>
    <message>
        <source>Papers have «И. о.» before the position</source>
        <translation>В документах перед должностью будет «И. о.»</translation>
    </message>
    <message>
        <source>Acts for the director</source>
        <translation>Исполняет обязанности директора</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Requisites and contacts</source>
        <translation>Реквизиты и связь</translation>
    </message>
    <message>
        <source>Legal address</source>
        <translation>Юридический адрес</translation>
    </message>
    <message>
        <source>ИНН</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>ОГРН</source>
        <translation>ОГРН</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Page of mentoring on the site</source>
        <translation>Раздел на сайте</translation>
    </message>
</context>
<context>
    <name>kurator::ui::PairsByField</name>
    <message>
        <source>Pairs must start by</source>
        <translation>Пары должны начать к</translation>
    </message>
    <message>
        <source>The way to the pairs</source>
        <translation>Когда начать пары</translation>
    </message>
    <message>
        <source>With a day here, the work before the pairs (stages 1–5) is pressed together in proportion. The dates of the roadmap itself stay visible beside the new ones. Months that the source names are not pressed.</source>
        <translation>Если указать день, сроки этапов 1–5 сожмутся так, чтобы пары успели начать. Порядок и соотношение сроков сохранятся, а сроки самой дорожной карты останутся видны рядом. Месяцы, прямо названные в дорожной карте, не сжимаются.</translation>
    </message>
    <message>
        <source>Empty: as the roadmap has it.</source>
        <translation>Пусто – как в дорожной карте.</translation>
    </message>
    <message>
        <source>By the roadmap alone pairs can start by %1.</source>
        <translation>По дорожной карте пары могут начать к %1.</translation>
    </message>
    <message>
        <source>No item moves.</source>
        <translation>Ни одно мероприятие не сдвинется.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) will move; the last of the new terms is %1.</source>
        <translation>
            <numerusform>Сдвинется %n мероприятие, самый поздний новый срок – %1.</numerusform>
            <numerusform>Сдвинутся %n мероприятия, самый поздний новый срок – %1.</numerusform>
            <numerusform>Сдвинутся %n мероприятий, самый поздний новый срок – %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) will move.</source>
        <translation>
            <numerusform>Сдвинется %n мероприятие.</numerusform>
            <numerusform>Сдвинутся %n мероприятия.</numerusform>
            <numerusform>Сдвинутся %n мероприятий.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::PaperRulesForm</name>
    <message>
        <source>Numbers of orders</source>
        <translation>Номера приказов</translation>
    </message>
    <message>
        <source>{n} stands for the number itself, {year} for the year. Empty: any number will do.</source>
        <translation>{n} – сам номер, {year} – год. Пусто – подойдёт любой номер.</translation>
    </message>
    <message>
        <source>Orders on the main activity, as {n}-ОД</source>
        <translation>Приказы по основной деятельности, например {n}-ОД</translation>
    </message>
    <message>
        <source>Orders on staff, as {n}-ЛС</source>
        <translation>Приказы по личному составу, например {n}-ЛС</translation>
    </message>
    <message>
        <source>The director issues directives, not orders</source>
        <translation>Руководитель издаёт распоряжения, а не приказы</translation>
    </message>
    <message>
        <source>Papers are headed «РАСПОРЯЖЕНИЕ» then, and their words follow.</source>
        <translation>Тогда в документах стоит «РАСПОРЯЖЕНИЕ», и слова в тексте меняются вслед.</translation>
    </message>
    <message>
        <source>How papers look</source>
        <translation>Как выглядят документы</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Стандарт</translation>
    </message>
    <message>
        <source>ГОСТ Р 7.0.97-2025</source>
        <translation>ГОСТ Р 7.0.97-2025</translation>
    </message>
    <message>
        <source>ГОСТ Р 7.0.97-2016</source>
        <translation>ГОСТ Р 7.0.97-2016</translation>
    </message>
    <message>
        <source>The school&apos;s own instruction</source>
        <translation>Своя инструкция школы</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Size of letters, points</source>
        <translation>Размер шрифта, пт</translation>
    </message>
    <message>
        <source>In tables, points</source>
        <translation>В таблицах, пт</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Межстрочный интервал</translation>
    </message>
    <message>
        <source>Indent of a paragraph, mm</source>
        <translation>Абзацный отступ, мм</translation>
    </message>
    <message>
        <source>Left margin, mm</source>
        <translation>Поле слева, мм</translation>
    </message>
    <message>
        <source>Right margin, mm</source>
        <translation>Поле справа, мм</translation>
    </message>
    <message>
        <source>Top margin, mm</source>
        <translation>Поле сверху, мм</translation>
    </message>
    <message>
        <source>Bottom margin, mm</source>
        <translation>Поле снизу, мм</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>по центру</translation>
    </message>
    <message>
        <source>at the left</source>
        <translation>слева</translation>
    </message>
    <message>
        <source>Date and number</source>
        <translation>Дата и номер</translation>
    </message>
    <message>
        <source>apart: left and right</source>
        <translation>порознь: слева и справа</translation>
    </message>
    <message>
        <source>together at the left</source>
        <translation>рядом, слева</translation>
    </message>
    <message>
        <source>together in the middle</source>
        <translation>рядом, по центру</translation>
    </message>
    <message>
        <source>A table on the next page</source>
        <translation>Таблица на следующей странице</translation>
    </message>
    <message>
        <source>repeats its headings</source>
        <translation>повторяет шапку</translation>
    </message>
    <message>
        <source>repeats the numbers of columns</source>
        <translation>повторяет номера граф</translation>
    </message>
    <message>
        <source>No line ends with a short preposition</source>
        <translation>Строка не заканчивается коротким предлогом</translation>
    </message>
    <message>
        <source>A QR code on orders that have their number</source>
        <translation>QR-код на приказах, у которых есть номер</translation>
    </message>
    <message>
        <source>It says the kind, the number, the date and the school, and names nobody.</source>
        <translation>В нём вид, номер, дата и название организации; никто по имени не назван.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::PartnerForm</name>
    <message>
        <source>New partner organisation</source>
        <translation>Новый партнёр</translation>
    </message>
    <message>
        <source>Partner organisation</source>
        <translation>Организация-партнёр</translation>
    </message>
    <message>
        <source>Save the partner</source>
        <translation>Сохранить партнёра</translation>
    </message>
    <message>
        <source>Date of the agreement</source>
        <translation>Дата соглашения</translation>
    </message>
    <message>
        <source>Agreement holds until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Number of the agreement</source>
        <translation>Номер соглашения</translation>
    </message>
    <message>
        <source>Empty: until it is ended</source>
        <translation>Пусто: пока не расторгнуто</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Perhaps it is in the list already: %1</source>
        <translation>Возможно, уже есть в списке: %1</translation>
    </message>
</context>
<context>
    <name>kurator::ui::PartnersPane</name>
    <message>
        <source>no agreement</source>
        <translation>нет соглашения</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>без номера</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>от %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 от %2</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>бессрочно</translation>
    </message>
    <message>
        <source>The agreement ends soon, on %1</source>
        <translation>Соглашение скоро закончится: %1</translation>
    </message>
    <message>
        <source>The agreement ended on %1</source>
        <translation>Соглашение закончилось %1</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Наставники</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Соглашение</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Agreement: %1</source>
        <translation>Соглашение: %1</translation>
    </message>
    <message>
        <source>No mentors from there this year.</source>
        <translation>В этом году наставников оттуда нет.</translation>
    </message>
    <message>
        <source>Mentors, in pairs: %1 of %2</source>
        <translation>Наставники, в парах: %1 из %2</translation>
    </message>
    <message>
        <source>Partner organisations</source>
        <translation>Организации-партнёры</translation>
    </message>
    <message>
        <source>The chosen partner</source>
        <translation>Выбранный партнёр</translation>
    </message>
    <message>
        <source>There are no partner organisations yet. Add those that give mentors: an enterprise, a college, a society.</source>
        <translation>Партнёров пока нет. Добавьте тех, кто даёт наставников: предприятие, колледж, общество.</translation>
    </message>
    <message>
        <source>Add the first one</source>
        <translation>Добавить первого</translation>
    </message>
    <message>
        <source>A&amp;dd a partner…</source>
        <translation>Доба&amp;вить партнёра…</translation>
    </message>
    <message>
        <source>Cha&amp;nge…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Choose a partner to see its mentors.</source>
        <translation>Выберите партнёра, чтобы увидеть его наставников.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Убрано: %1</translation>
    </message>
</context>
<context>
    <name>kurator::ui::ProgrammeForm</name>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Start order</source>
        <translation>Приказ о начале</translation>
    </message>
    <message>
        <source>Forms in use</source>
        <translation>Формы наставничества</translation>
    </message>
    <message>
        <source>Matching, papers and the report offer only these.</source>
        <translation>Подбор, документы и отчёт предлагают только отмеченные.</translation>
    </message>
    <message>
        <source>Rules of the school</source>
        <translation>Правила школы</translation>
    </message>
    <message>
        <source>Mentors are trained before pairs are ordered</source>
        <translation>Сначала обучение, потом приказ о парах</translation>
    </message>
    <message>
        <source>Source: the roadmap of your region; the first setting is the profile&apos;s.</source>
        <translation>Основание: дорожная карта региона; сначала стоит так, как в профиле.</translation>
    </message>
    <message>
        <source>A term on a day off moves to the next working day</source>
        <translation>Переносить срок с выходного дня</translation>
    </message>
    <message>
        <source>On: the end of an item that falls on a weekend is moved. Off: the date stays as the roadmap has it, and the program only points it out.</source>
        <translation>Включено: если срок пункта выпал на выходной, он переходит на следующий рабочий день. Выключено: дата остаётся как в дорожной карте, программа только обратит на неё внимание.</translation>
    </message>
    <message>
        <source>Source: the roadmaps say nothing about it, so the school decides.</source>
        <translation>Основание: дорожные карты об этом молчат, решает школа.</translation>
    </message>
    <message>
        <source>From 14 to 17 a parent signs too</source>
        <translation>С 14 до 17 лет подписывает и родитель</translation>
    </message>
    <message>
        <source>On: the consent of a pupil of 14–17 needs two signatures, the pupil&apos;s and a parent&apos;s. Off: the pupil&apos;s own is enough. Under 14 the parent signs, from 18 the person alone.</source>
        <translation>Включено: на согласии ученика 14–17 лет нужны две подписи, его и родителя. Выключено: довольно его собственной. До 14 лет подписывает родитель, с 18 – сам человек.</translation>
    </message>
    <message>
        <source>Source: the practice of schools, not a demand of the law.</source>
        <translation>Основание: практика школ, не требование закона.</translation>
    </message>
    <message>
        <source>%1–%2, %3</source>
        <translation>%1–%2, %3</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>пока не указан</translation>
    </message>
    <message>
        <source>№ %1 of %2</source>
        <translation>№ %1 от %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>от %1</translation>
    </message>
    <message>
        <source>The terms of the roadmap are counted from the school&apos;s order that starts the model (D01). It is not edited here: a registered paper stays as it is, and another start is another order.</source>
        <translation>От приказа школы о начале (D01) дорожная карта считает все сроки. Здесь он не правится: зарегистрированный документ остаётся как есть, а другое начало – это другой приказ.</translation>
    </message>
    <message>
        <source>The terms of the roadmap are counted from the region&apos;s order. It is not edited here: it was told when the year was begun, and dates and papers already follow it.</source>
        <translation>Дорожная карта считает сроки от приказа региона. Здесь он не правится: его назвали, когда заводили год, и по нему уже идут сроки и документы.</translation>
    </message>
    <message>
        <source>Enter the start order…</source>
        <translation>Внести приказ о начале…</translation>
    </message>
    <message>
        <source>On: a mentor without training comes into a pair only with a reason that you write. Off: training may follow.</source>
        <translation>Включено: необученный наставник попадёт в пару, только если вы напишете причину. Выключено: обучиться можно и позже.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::SchoolPage</name>
    <message>
        <source>Put &amp;back</source>
        <translation>Верну&amp;ть прежнее</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Части страницы</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>All data of the school in one more file, for safety or another computer</source>
        <translation>Все данные школы ещё в одном файле: для надёжности или для другого компьютера</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Forgets what was typed and not saved</source>
        <translation>Забыть то, что вписано и не сохранено</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Файл: %1</translation>
    </message>
    <message>
        <source>The card of the school is saved.</source>
        <translation>Сведения о школе сохранены.</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Всё сохранено.</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet, but kept: %n field(s).</source>
        <translation>
            <numerusform>Не сохранено, но не потеряется: %n поле.</numerusform>
            <numerusform>Не сохранено, но не потеряется: %n поля.</numerusform>
            <numerusform>Не сохранено, но не потеряется: %n полей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a copy…</source>
        <translation>Сделать копию…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Saved. Already in the base, so not written down a second time: %1.</source>
        <translation>Сохранено. Уже есть в базе, второй раз не записаны: %1.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
</context>
<context>
    <name>kurator::ui::SchoolTexts</name>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>College</source>
        <translation>Колледж</translation>
    </message>
    <message>
        <source>Additional education</source>
        <translation>Дополнительное образование</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>Детский сад</translation>
    </message>
    <message>
        <source>Curator</source>
        <translation>Куратор</translation>
    </message>
    <message>
        <source>Deputy director</source>
        <translation>Заместитель директора</translation>
    </message>
    <message>
        <source>Psychologist</source>
        <translation>Психолог</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Секретарь</translation>
    </message>
    <message>
        <source>Class teacher</source>
        <translation>Классный руководитель</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Рабочая группа</translation>
    </message>
    <message>
        <source>calendar year</source>
        <translation>календарный год</translation>
    </message>
    <message>
        <source>school year</source>
        <translation>учебный год</translation>
    </message>
</context>
<context>
    <name>kurator::ui::StaffEditor</name>
    <message>
        <source>Function</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(без имени)</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Staff of the programme</source>
        <translation>Сотрудники программы</translation>
    </message>
    <message>
        <source>One more &amp;function</source>
        <translation>&amp;Ещё одна роль</translation>
    </message>
    <message>
        <source>The same person does something else too</source>
        <translation>Тот же человек отвечает ещё за что-то</translation>
    </message>
    <message>
        <source>Takes the function away; the person stays in the base (Del)</source>
        <translation>Снимет роль; сам человек останется в базе (Del)</translation>
    </message>
    <message>
        <source>Nobody yet. Begin with the curator: papers need the curator&apos;s name.</source>
        <translation>Пока никого. Начните с куратора: его имя нужно документам.</translation>
    </message>
    <message>
        <source>Add the curator</source>
        <translation>Добавить куратора</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>У&amp;брать</translation>
    </message>
    <message>
        <source>About the chosen one</source>
        <translation>О выбранном сотруднике</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
</context>
</TS>
