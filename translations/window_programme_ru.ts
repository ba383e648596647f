<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>kurator::ui::EventColumns</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Пункты</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
</context>
<context>
    <name>kurator::ui::EventFacts</name>
    <message>
        <source>The day has passed: add who came, a paper or the address of the page.</source>
        <translation>День прошёл: добавьте, кто был, документ или адрес страницы.</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Засчитывается в пункты</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
</context>
<context>
    <name>kurator::ui::EventForm</name>
    <message>
        <source>New event</source>
        <translation>Новое событие</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Save the event</source>
        <translation>Сохранить событие</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Items of the roadmap</source>
        <translation>Пункты дорожной карты</translation>
    </message>
    <message>
        <source>number or a word of the item</source>
        <translation>номер пункта или слово из него</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Кто участвует</translation>
    </message>
    <message>
        <source>a part of the name</source>
        <translation>часть имени</translation>
    </message>
    <message>
        <source>Papers of the register</source>
        <translation>Документы из реестра</translation>
    </message>
    <message>
        <source>number or a word of the title</source>
        <translation>номер или слово из названия</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Empty: planned, the day is not known yet</source>
        <translation>Пусто – событие в плане, день ещё не выбран</translation>
    </message>
    <message>
        <source>It counts for those that are ticked.</source>
        <translation>Событие засчитается в отмеченные пункты.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>How many came</source>
        <translation>Сколько пришло</translation>
    </message>
    <message>
        <source>Where nobody is named, or more came than are named</source>
        <translation>Если никто не назван или пришло больше, чем названо</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Адрес страницы</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Write a whole number, as 25, or leave it empty.</source>
        <translation>Напишите целое число, например 25, или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>“%1” is not chosen yet: choose it from the list or delete it.</source>
        <translation>«%1» ещё не выбрано: выберите из списка или сотрите.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
</context>
<context>
    <name>kurator::ui::EventTexts</name>
    <message>
        <source>Staff meeting</source>
        <translation>Педсовет, совещание</translation>
    </message>
    <message>
        <source>Parents&apos; meeting</source>
        <translation>Родительское собрание</translation>
    </message>
    <message>
        <source>Meeting with pupils</source>
        <translation>Встреча с учениками</translation>
    </message>
    <message>
        <source>Meeting with partners</source>
        <translation>Встреча с партнёрами</translation>
    </message>
    <message>
        <source>Group meeting of pairs</source>
        <translation>Групповая встреча пар</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Round table, webinar</source>
        <translation>Круглый стол, вебинар</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Конкурс</translation>
    </message>
    <message>
        <source>Festival</source>
        <translation>Итоговый праздник</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>День не выбран</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>В плане</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Прошло</translation>
    </message>
    <message>
        <source>Write down how it went</source>
        <translation>Отметьте итог</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people, among them %1</source>
        <translation>
            <numerusform>%n человек, среди них %1</numerusform>
            <numerusform>%n человека, среди них %1</numerusform>
            <numerusform>%n человек, среди них %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3, due on %4</source>
        <translation>%1: записано %2 из %3, срок %4</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: записано %2 из %3</translation>
    </message>
    <message>
        <source>%1: one a month, none yet from %2 to %3</source>
        <translation>%1: раз в месяц, с %2 по %3 ещё ничего нет</translation>
    </message>
    <message>
        <source>%1: one a quarter, none yet from %2 to %3</source>
        <translation>%1: раз в квартал, с %2 по %3 ещё ничего нет</translation>
    </message>
    <message numerus="yes">
        <source>earlier periods without one: %n</source>
        <translation>
            <numerusform>пропущен ещё %n прежний срок</numerusform>
            <numerusform>пропущено ещё %n прежних срока</numerusform>
            <numerusform>пропущено ещё %n прежних сроков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>planned: %n</source>
        <translation>
            <numerusform>в плане %n</numerusform>
            <numerusform>в плане %n</numerusform>
            <numerusform>в плане %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::EventsPane</name>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>The chosen event</source>
        <translation>Выбранное событие</translation>
    </message>
    <message>
        <source>No events of this year yet. Write down staff meetings, trainings, publications: the roadmap counts them.</source>
        <translation>Событий в этом году пока нет. Записывайте педсоветы, обучение, публикации: дорожная карта их сосчитает.</translation>
    </message>
    <message>
        <source>Add the first one</source>
        <translation>Добавить первое</translation>
    </message>
    <message>
        <source>A&amp;dd an event…</source>
        <translation>&amp;Добавить событие…</translation>
    </message>
    <message>
        <source>Cha&amp;nge…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Events of the items %1</source>
        <translation>События по пунктам: %1</translation>
    </message>
    <message>
        <source>Choose an event to see who was there and what it proves.</source>
        <translation>Выберите событие: здесь будет видно, кто участвовал и что оно подтверждает.</translation>
    </message>
    <message>
        <source>Planned: %1. Open it to give it a day.</source>
        <translation>Добавлено в план: %1. Откройте событие, чтобы назначить день.</translation>
    </message>
    <message numerus="yes">
        <source>%n events are removed</source>
        <translation>
            <numerusform>Удалено %n событие</numerusform>
            <numerusform>Удалено %n события</numerusform>
            <numerusform>Удалено %n событий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::ItemDetails</name>
    <message>
        <source>%1, No. %2 of %3</source>
        <translation>%1, № %2 от %3</translation>
    </message>
    <message>
        <source>Choose an item to see all about it.</source>
        <translation>Выберите пункт – здесь будет всё о нём.</translation>
    </message>
    <message>
        <source>&amp;Prepare the paper</source>
        <translation>Подготовить &amp;документ</translation>
    </message>
    <message>
        <source>&amp;Issued before or elsewhere…</source>
        <translation>&amp;Издан ранее или в другом месте…</translation>
    </message>
    <message>
        <source>The item</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>После пунктов</translation>
    </message>
    <message>
        <source>Leaves behind (* is required)</source>
        <translation>Что остаётся (* обязательно)</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Ответственные</translation>
    </message>
    <message>
        <source>Your mark</source>
        <translation>Ваша отметка</translation>
    </message>
    <message>
        <source>Stage %1. %2</source>
        <translation>Этап %1. %2</translation>
    </message>
    <message>
        <source>%1 in the source</source>
        <translation>в источнике %1</translation>
    </message>
    <message>
        <source>By the rule %1: moved %2</source>
        <translation>По правилу %1: на %2</translation>
    </message>
    <message>
        <source>The source gives no term: this one is proposed.</source>
        <translation>В источнике срока нет, этот предложен программой.</translation>
    </message>
    <message>
        <source>Falls outside this programme: nothing is to be done now.</source>
        <translation>Приходится не на эту программу: сейчас делать ничего не нужно.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::MarkForm</name>
    <message>
        <source>Done on</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Start moved to</source>
        <translation>Новое начало</translation>
    </message>
    <message>
        <source>End moved to</source>
        <translation>Новое окончание</translation>
    </message>
    <message>
        <source>Save the mar&amp;k</source>
        <translation>Сохранить от&amp;метку</translation>
    </message>
    <message>
        <source>Take the mark &amp;back</source>
        <translation>Снять отметк&amp;у</translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>Состо&amp;яние:</translation>
    </message>
    <message>
        <source>&amp;Evidence:</source>
        <translation>Подтвер&amp;ждение:</translation>
    </message>
    <message>
        <source>&amp;Done on:</source>
        <translation>В&amp;ыполнено:</translation>
    </message>
    <message>
        <source>Start &amp;moved to:</source>
        <translation>&amp;Новое начало:</translation>
    </message>
    <message>
        <source>End mo&amp;ved to:</source>
        <translation>Новое &amp;окончание:</translation>
    </message>
    <message>
        <source>An empty date follows the rule.</source>
        <translation>Пустая дата – как по правилу.</translation>
    </message>
    <message>
        <source>why it is not needed</source>
        <translation>почему не требуется</translation>
    </message>
    <message>
        <source>paper, count or a word</source>
        <translation>документ, число или слово</translation>
    </message>
    <message>
        <source>Changed, not saved yet: Enter saves.</source>
        <translation>Изменено, но не сохранено. Enter сохранит.</translation>
    </message>
    <message>
        <source>This is no date. Write it as 05.09.2026.</source>
        <translation>Это не дата. Напишите её так: 05.09.2026.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::ProgrammePage</name>
    <message>
        <source>Parts of the page</source>
        <translation>Части страницы</translation>
    </message>
    <message>
        <source>Goals and results</source>
        <translation>Цели и результаты</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Regional profile</source>
        <translation>Региональный профиль</translation>
    </message>
    <message>
        <source>Programme of the year</source>
        <translation>Программа года</translation>
    </message>
</context>
<context>
    <name>kurator::ui::RoadmapColumns</name>
    <message>
        <source>By the rule until %1: %2</source>
        <translation>По правилу до %1: на %2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чьё</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Ответственные</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждение</translation>
    </message>
</context>
<context>
    <name>kurator::ui::RoadmapPage</name>
    <message>
        <source>Roadmap</source>
        <translation>Дорожная карта</translation>
    </message>
    <message>
        <source>Time li&amp;ne</source>
        <translation>&amp;Линия времени</translation>
    </message>
    <message>
        <source>The profile of this programme has no roadmap.</source>
        <translation>В профиле этой программы нет дорожной карты.</translation>
    </message>
    <message>
        <source>Print the &amp;roadmap</source>
        <translation>&amp;Печать дорожной карты</translation>
    </message>
    <message>
        <source>Save as a &amp;table (XLSX)</source>
        <translation>Сохранить &amp;таблицу (XLSX)</translation>
    </message>
    <message>
        <source>Mark as &amp;done…</source>
        <translation>Отметить &amp;выполненным…</translation>
    </message>
    <message>
        <source>Items %1</source>
        <translation>Пункты %1</translation>
    </message>
    <message>
        <source>The mark of item %1 is taken back.</source>
        <translation>Отметка пункта %1 снята.</translation>
    </message>
    <message>
        <source>Item %1: %2.</source>
        <translation>Пункт %1: %2.</translation>
    </message>
    <message>
        <source>Save the roadmap as a table</source>
        <translation>Сохранить дорожную карту таблицей</translation>
    </message>
    <message>
        <source>The table is saved: %1</source>
        <translation>Таблица сохранена: %1</translation>
    </message>
</context>
<context>
    <name>kurator::ui::RoadmapTexts</name>
    <message>
        <source>waits</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>впереди</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>не требуется</translation>
    </message>
    <message>
        <source>school</source>
        <translation>школа</translation>
    </message>
    <message>
        <source>together</source>
        <translation>совместно</translation>
    </message>
    <message>
        <source>region</source>
        <translation>регион</translation>
    </message>
    <message>
        <source>by dates and papers</source>
        <translation>по срокам и документам</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n день позже</numerusform>
            <numerusform>%n дня позже</numerusform>
            <numerusform>%n дней позже</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation>
            <numerusform>%n день раньше</numerusform>
            <numerusform>%n дня раньше</numerusform>
            <numerusform>%n дней раньше</numerusform>
        </translation>
    </message>
    <message>
        <source>The dates follow the order on the registry of mentors; it is due by %1.</source>
        <translation>Срок считается от приказа о реестре наставников; его ждут до %1.</translation>
    </message>
    <message>
        <source>The dates follow the order on the registry of mentors.</source>
        <translation>Срок считается от приказа о реестре наставников.</translation>
    </message>
    <message>
        <source>The date follows the results of the programme.</source>
        <translation>Срок – по итогам программы.</translation>
    </message>
    <message>
        <source>The region leads this item and has not said that it is done.</source>
        <translation>Пункт ведёт регион; отметки о выполнении пока нет.</translation>
    </message>
    <message>
        <source>Its time has come, but the items before it are not done yet.</source>
        <translation>Время пришло, но пункты перед ним ещё не выполнены.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::StageFilter</name>
    <message>
        <source>Stages</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>Al&amp;l</source>
        <translation>В&amp;се</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Все этапы</translation>
    </message>
    <message>
        <source>Stage %1. %2</source>
        <translation>Этап %1. %2</translation>
    </message>
    <message>
        <source>&amp;Overdue</source>
        <translation>Просро&amp;чено</translation>
    </message>
    <message>
        <source>Overdue items</source>
        <translation>Просроченные пункты</translation>
    </message>
    <message>
        <source>&amp;Overdue: %1</source>
        <translation>Просро&amp;чено: %1</translation>
    </message>
</context>
<context>
    <name>kurator::ui::TimelineView</name>
    <message>
        <source>Time line of the programme</source>
        <translation>Линия времени программы</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
</context>
<context>
    <name>kurator::ui::WantsStrip</name>
    <message>
        <source>The year still wants</source>
        <translation>Чего ещё ждёт этот год</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: see the roadmap</source>
        <translation>
            <numerusform>и ещё %n пункт: он виден в дорожной карте</numerusform>
            <numerusform>и ещё %n пункта: они видны в дорожной карте</numerusform>
            <numerusform>и ещё %n пунктов: они видны в дорожной карте</numerusform>
        </translation>
    </message>
    <message>
        <source>Write down a publication</source>
        <translation>Записать публикацию</translation>
    </message>
    <message>
        <source>Write down an event</source>
        <translation>Записать событие</translation>
    </message>
    <message>
        <source>Write down for item %1</source>
        <translation>Записать по пункту %1</translation>
    </message>
    <message>
        <source>Plan one</source>
        <translation>Запланировать</translation>
    </message>
    <message>
        <source>Plan for item %1</source>
        <translation>Запланировать по пункту %1</translation>
    </message>
    <message>
        <source>Adds it to the list without a day</source>
        <translation>Добавит событие в список, пока без дня</translation>
    </message>
</context>
</TS>
