<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>kurator::ui::AgeRow</name>
    <message>
        <source>any age</source>
        <translation>любой возраст</translation>
    </message>
    <message>
        <source>%1: any age</source>
        <translation>%1: любой возраст</translation>
    </message>
    <message>
        <source>%1: from</source>
        <translation>%1: от</translation>
    </message>
    <message>
        <source>%1: to</source>
        <translation>%1: до</translation>
    </message>
    <message>
        <source>from </source>
        <translation>от </translation>
    </message>
    <message>
        <source>to </source>
        <translation>до </translation>
    </message>
</context>
<context>
    <name>kurator::ui::CalendarDialog</name>
    <message>
        <source>Into the calendar of the phone</source>
        <translation>В календарь телефона</translation>
    </message>
    <message>
        <source>A file with the dates of the year. Send it to your phone and open it there: the calendar takes the dates and reminds you a week and a day before.</source>
        <translation>Файл с датами года. Перешлите его на телефон и откройте там: календарь возьмёт даты к себе и напомнит за неделю и за день.</translation>
    </message>
    <message>
        <source>&amp;Terms of the school</source>
        <translation>&amp;Сроки школы</translation>
    </message>
    <message>
        <source>&amp;Checkpoints</source>
        <translation>&amp;Контрольные точки</translation>
    </message>
    <message>
        <source>Planned &amp;events</source>
        <translation>&amp;Запланированные события</translation>
    </message>
    <message>
        <source>Nobody is named in the file. When the dates change, save and open it again: the calendar moves what it knows.</source>
        <translation>Имён в файле нет. Если сроки изменятся, сохраните и откройте его снова: календарь перенесёт то, что уже знает.</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <translation>Сохранить &amp;файл…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Save the dates as a calendar</source>
        <translation>Сохранить даты для календаря</translation>
    </message>
    <message>
        <source>Mentoring dates</source>
        <translation>Сроки наставничества</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Календарь (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>The calendar is saved, %n date(s): %1</source>
        <translation>
            <numerusform>Календарь сохранён, в нём %n дата: %1</numerusform>
            <numerusform>Календарь сохранён, в нём %n даты: %1</numerusform>
            <numerusform>Календарь сохранён, в нём %n дат: %1</numerusform>
        </translation>
    </message>
</context>
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
    <name>kurator::ui::FormsCard</name>
    <message>
        <source>Forms in use</source>
        <translation>Формы наставничества</translation>
    </message>
    <message>
        <source>Matching, papers and the report offer only these.</source>
        <translation>Подбор, документы и отчёт предлагают только их.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::GoalsCard</name>
    <message>
        <source>Goals and expected results</source>
        <translation>Цели и ожидаемые результаты</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>What the school wants mentoring to change this year, in a sentence or two</source>
        <translation>Что наставничество должно изменить в школе за этот год – одно-два предложения</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>The steps that lead to the goal, one a line</source>
        <translation>Шаги, которые ведут к цели, – по одному в строке</translation>
    </message>
    <message>
        <source>Expected results</source>
        <translation>Ожидаемые результаты</translation>
    </message>
    <message>
        <source>By what it will be seen in the end that the goal is reached, one result a line</source>
        <translation>По чему в конце года будет видно, что цель достигнута, – по одному в строке</translation>
    </message>
    <message>
        <source>Take the tasks of the stages</source>
        <translation>Взять задачи этапов</translation>
    </message>
    <message>
        <source>Take the indicators of the profile</source>
        <translation>Взять показатели профиля</translation>
    </message>
    <message>
        <source>Adds the tasks of the profile that are not there yet; change them as you like</source>
        <translation>Добавит задачи из профиля, которых ещё нет; правьте их как хотите</translation>
    </message>
    <message>
        <source>Adds the indicators with the values planned for the year; change them as you like</source>
        <translation>Добавит показатели с плановыми значениями года; правьте их как хотите</translation>
    </message>
</context>
<context>
    <name>kurator::ui::ItemDetails</name>
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
    <message>
        <source>By the rule %1</source>
        <translation>По правилу %1</translation>
    </message>
    <message>
        <source>No result yet in: %1</source>
        <translation>Пока нет результата за: %1</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Ведёт к пунктам</translation>
    </message>
</context>
<context>
    <name>kurator::ui::ItemEditing</name>
    <message>
        <source>The mark of item %1 is taken back.</source>
        <translation>Отметка пункта %1 снята.</translation>
    </message>
    <message>
        <source>Item %1: %2.</source>
        <translation>Пункт %1: %2.</translation>
    </message>
    <message>
        <source>Item %1: the dates are changed.</source>
        <translation>Пункт %1: срок изменён.</translation>
    </message>
    <message>
        <source>Item %1: the mark is saved.</source>
        <translation>Пункт %1: отметка сохранена.</translation>
    </message>
    <message>
        <source>&amp;Change in the row</source>
        <translation>&amp;Изменить в строке</translation>
    </message>
    <message>
        <source>Mark as &amp;done…</source>
        <translation>Отметить &amp;выполненным…</translation>
    </message>
    <message>
        <source>This is no date. Write it as 05.09.2026.</source>
        <translation>Это не дата. Напишите её так: 05.09.2026.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::ItemPart</name>
    <message>
        <source>Name of the checkpoint</source>
        <translation>Название контрольной точки</translation>
    </message>
    <message>
        <source>Marks of the curator stay by the number: an item of another number is another item.</source>
        <translation>Ваши отметки держатся за номер: пункт с другим номером – это уже другой пункт.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Что делается</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Who leads it</source>
        <translation>Кто ведёт</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственные</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>По одному в строке.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>One a line: the code of a paper (D41) or words. “!” at the end: without it the item is not done.</source>
        <translation>По одному в строке: код бумаги (D41) или словами. «!» в конце: без этого пункт не закрыт.</translation>
    </message>
    <message>
        <source>After the items</source>
        <translation>После пунктов</translation>
    </message>
    <message>
        <source>Numbers between commas.</source>
        <translation>Номера через запятую.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::ItemProofs</name>
    <message>
        <source>no day yet</source>
        <translation>день не назначен</translation>
    </message>
    <message>
        <source>Proved by</source>
        <translation>Чем подтверждается</translation>
    </message>
    <message>
        <source>Sho&amp;w the events</source>
        <translation>К со&amp;бытиям</translation>
    </message>
    <message>
        <source>Events counted: %1 of %2</source>
        <translation>Засчитано событий: %1 из %2</translation>
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
    <message>
        <source>Proving papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Provin&amp;g papers:</source>
        <translation>До&amp;кументы:</translation>
    </message>
    <message>
        <source>number or words of the title</source>
        <translation>номер или слова из названия</translation>
    </message>
</context>
<context>
    <name>kurator::ui::NewYearModel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>How the last year ended</source>
        <translation>Чем кончился прошлый год</translation>
    </message>
    <message>
        <source>Consent (D15)</source>
        <translation>Согласие (D15)</translation>
    </message>
    <message>
        <source>holds on</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>to be collected</source>
        <translation>собрать заново</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>left school</source>
        <translation>выпуск</translation>
    </message>
    <message>
        <source>took the consent back: cannot go along</source>
        <translation>отозвано согласие: перенести нельзя</translation>
    </message>
    <message>
        <source>finishes school</source>
        <translation>заканчивает школу</translation>
    </message>
    <message>
        <source>ends the ninth class: stays at school?</source>
        <translation>заканчивает 9 класс: останется ли в школе?</translation>
    </message>
    <message>
        <source>mentors, trained</source>
        <translation>наставник, обучение пройдено</translation>
    </message>
    <message>
        <source>mentors</source>
        <translation>наставник</translation>
    </message>
    <message>
        <source>no longer mentors</source>
        <translation>больше не наставник</translation>
    </message>
    <message>
        <source>the pair goes on</source>
        <translation>пара продолжается</translation>
    </message>
    <message>
        <source>no result written yet</source>
        <translation>результат ещё не записан</translation>
    </message>
    <message>
        <source>has come to the end</source>
        <translation>программа пройдена</translation>
    </message>
</context>
<context>
    <name>kurator::ui::NewYearPanel</name>
    <message>
        <source>&amp;Goes along</source>
        <translation>&amp;Переходит</translation>
    </message>
    <message>
        <source>&amp;Tick all</source>
        <translation>Отметить &amp;всех</translation>
    </message>
    <message>
        <source>Ticks all that are shown; pressed again, takes the ticks away</source>
        <translation>Отметит всех, кто показан; ещё раз – снимет отметки</translation>
    </message>
    <message>
        <source>There was nobody in the last year.</source>
        <translation>В прошлом году здесь никого не было.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::NewYearPeoplePage</name>
    <message>
        <source>Mentors</source>
        <translation>Наставники</translation>
    </message>
    <message>
        <source>They come in as candidates: each year approves its own registry. That they were trained is kept in the portfolio.</source>
        <translation>Все войдут кандидатами: реестр наставников утверждают каждый год заново. Пройденное обучение сохранится в портфолио.</translation>
    </message>
    <message>
        <source>Mentees</source>
        <translation>Наставляемые</translation>
    </message>
    <message>
        <source>Ticked are those whose pair goes on or who have no result yet. Requests and interests go along, results stay with the last year.</source>
        <translation>Отмечены те, чья пара продолжается или чей результат ещё не записан. Запросы и интересы перейдут, результаты останутся в прошлом году.</translation>
    </message>
    <message>
        <source>Mentees who will mentor</source>
        <translation>Наставляемые, которые станут наставниками</translation>
    </message>
    <message>
        <source>Nobody is ticked: tick those who want to become mentors themselves.</source>
        <translation>Никто не отмечен: отметьте тех, кто сам хочет стать наставником.</translation>
    </message>
    <message>
        <source>Who goes along</source>
        <translation>Кто переходит</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Who goes along into the new year? Classes are shown as they will be; Space ticks and unticks.</source>
        <translation>Кто перейдёт в новый год? Классы показаны такими, какими станут. Пробел ставит и снимает отметку.</translation>
    </message>
    <message>
        <source>Mentors: %1</source>
        <translation>Наставники: %1</translation>
    </message>
    <message>
        <source>Mentees: %1</source>
        <translation>Наставляемые: %1</translation>
    </message>
    <message>
        <source>Will mentor: %1</source>
        <translation>Станут наставниками: %1</translation>
    </message>
</context>
<context>
    <name>kurator::ui::NewYearStartPage</name>
    <message>
        <source>A new year was put off</source>
        <translation>Новый год отложен</translation>
    </message>
    <message>
        <source>First day of the year</source>
        <translation>Начало года</translation>
    </message>
    <message>
        <source>There is no &amp;order yet</source>
        <translation>П&amp;риказа ещё нет</translation>
    </message>
    <message>
        <source>The &amp;forms in use</source>
        <translation>&amp;Формы наставничества, которые в ходу</translation>
    </message>
    <message>
        <source>&amp;Goals, tasks, expected results and SWOT</source>
        <translation>&amp;Цели, задачи, ожидаемые результаты и SWOT</translation>
    </message>
    <message>
        <source>Order and period</source>
        <translation>Приказ и срок</translation>
    </message>
    <message>
        <source>By the first day</source>
        <translation>По началу года</translation>
    </message>
    <message>
        <source>Calendar year, to 31 December</source>
        <translation>Календарный, до 31 декабря</translation>
    </message>
    <message>
        <source>School year, to 31 May</source>
        <translation>Учебный, до 31 мая</translation>
    </message>
    <message>
        <source>First &amp;day of the year</source>
        <translation>Нача&amp;ло года</translation>
    </message>
    <message>
        <source>The date of the order that starts the programme; without one, the day on which the year begins.</source>
        <translation>Дата приказа, с которого начинается программа. Приказа ещё нет – день, с которого пойдёт год.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>Then the roadmap has no dates yet: tell the order when it is there.</source>
        <translation>Тогда в дорожной карте пока не будет дат: внесите приказ, когда он выйдет.</translation>
    </message>
    <message>
        <source>N&amp;umber of the order</source>
        <translation>Но&amp;мер приказа</translation>
    </message>
    <message>
        <source>&amp;Year of the programme</source>
        <translation>&amp;Год программы</translation>
    </message>
    <message>
        <source>From the last year</source>
        <translation>Из прошлого года</translation>
    </message>
    <message>
        <source>The regional profile and the rules of the school always go along: “%1”.</source>
        <translation>Региональный профиль «%1» и правила школы переходят всегда.</translation>
    </message>
    <message>
        <source>As they stand: read them through again in the new year</source>
        <translation>Как есть: перечитайте их в новом году</translation>
    </message>
    <message>
        <source>Where the new year has none yet</source>
        <translation>Там, где у нового года своих ещё нет</translation>
    </message>
    <message>
        <source>Year and order</source>
        <translation>Год и приказ</translation>
    </message>
    <message>
        <source>The new year follows the last one and stands beside it; nothing of the last one is changed.</source>
        <translation>Новый год продолжает прошлый и встаёт рядом с ним. В прошлом году ничего не меняется.</translation>
    </message>
    <message>
        <source>It was to begin on %1.</source>
        <translation>Он должен был начаться %1.</translation>
    </message>
    <message>
        <source>a day not told yet</source>
        <translation>в день, который ещё не назван</translation>
    </message>
    <message>
        <source>The programme goes from %1 to %2.</source>
        <translation>Программа пойдёт с %1 по %2.</translation>
    </message>
    <message>
        <source>Pupils come into the next &amp;class</source>
        <translation>&amp;Ученики переходят в следующий класс</translation>
    </message>
    <message>
        <source>Ticked when a school year begins in between</source>
        <translation>Отмечено, если между двумя годами начинается учебный год</translation>
    </message>
    <message>
        <source>Planned &amp;values of the indicators</source>
        <translation>&amp;Плановые значения показателей</translation>
    </message>
</context>
<context>
    <name>kurator::ui::NewYearSummaryPage</name>
    <message>
        <source>What will happen</source>
        <translation>Что будет</translation>
    </message>
    <message>
        <source>Nothing is stored yet. All of it is one step, which can be undone.</source>
        <translation>Пока ничего не записано. Всё это – один шаг, и его можно отменить.</translation>
    </message>
    <message>
        <source>Begin the &amp;year</source>
        <translation>Начать &amp;год</translation>
    </message>
    <message>
        <source>The year from %1 to %2</source>
        <translation>Год с %1 по %2</translation>
    </message>
    <message>
        <source>There is no order yet: the roadmap waits for its date.</source>
        <translation>Приказа ещё нет: дорожная карта ждёт его даты.</translation>
    </message>
    <message>
        <source>Terms are counted from %1.</source>
        <translation>Сроки считаются с %1.</translation>
    </message>
    <message>
        <source>Terms are counted from the order № %1 of %2. Register it as a paper when the year is begun.</source>
        <translation>Сроки считаются от приказа № %1 от %2. Когда год будет начат, внесите приказ в журнал документов.</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>Перейдёт в новый год</translation>
    </message>
    <message>
        <source>Mentors: %1, mentees: %2.</source>
        <translation>Наставников: %1, наставляемых: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s) will mentor.</source>
        <translation>
            <numerusform>%n наставляемый станет наставником.</numerusform>
            <numerusform>%n наставляемых станут наставниками.</numerusform>
            <numerusform>%n наставляемых станут наставниками.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s) come into another class.</source>
        <translation>
            <numerusform>%n ученик перейдёт в следующий класс.</numerusform>
            <numerusform>%n ученика перейдут в следующий класс.</numerusform>
            <numerusform>%n учеников перейдут в следующий класс.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s) keep the mentor&apos;s name: matching offers the pair, an order makes it.</source>
        <translation>
            <numerusform>У %n наставляемого останется имя наставника: подбор предложит эту пару, закрепит её приказ.</numerusform>
            <numerusform>У %n наставляемых останется имя наставника: подбор предложит эти пары, закрепит их приказ.</numerusform>
            <numerusform>У %n наставляемых останется имя наставника: подбор предложит эти пары, закрепит их приказ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The training of %n mentor(s) is kept in the portfolio.</source>
        <translation>
            <numerusform>Обучение %n наставника сохранится в портфолио.</numerusform>
            <numerusform>Обучение %n наставников сохранится в портфолио.</numerusform>
            <numerusform>Обучение %n наставников сохранится в портфолио.</numerusform>
        </translation>
    </message>
    <message>
        <source>Goals, tasks, expected results and SWOT, as they stand.</source>
        <translation>Цели, задачи, ожидаемые результаты и SWOT – как есть.</translation>
    </message>
    <message numerus="yes">
        <source>%n planned value(s) of the indicators.</source>
        <translation>
            <numerusform>%n плановое значение показателей.</numerusform>
            <numerusform>%n плановых значения показателей.</numerusform>
            <numerusform>%n плановых значений показателей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>%1: holds on for %2, to be collected anew from %3.</source>
        <translation>%1: действует у %2, собрать заново у %3.</translation>
    </message>
    <message>
        <source>To processing of data (D15)</source>
        <translation>На обработку данных (D15)</translation>
    </message>
    <message>
        <source>To taking part (D18)</source>
        <translation>На участие (D18)</translation>
    </message>
    <message numerus="yes">
        <source>%n special categor(ies) stay behind: without a consent in force they may not be kept.</source>
        <translation>
            <numerusform>%n отметка об особой категории не перейдёт: без действующего согласия её хранить нельзя.</numerusform>
            <numerusform>%n отметки об особых категориях не перейдут: без действующего согласия их хранить нельзя.</numerusform>
            <numerusform>%n отметок об особых категориях не перейдут: без действующего согласия их хранить нельзя.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Papers of article 351.8 of the Labour Code are to be made anew for %n mentor(s).</source>
        <translation>
            <numerusform>Документы по статье 351.8 ТК РФ нужно оформить заново для %n наставника.</numerusform>
            <numerusform>Документы по статье 351.8 ТК РФ нужно оформить заново для %n наставников.</numerusform>
            <numerusform>Документы по статье 351.8 ТК РФ нужно оформить заново для %n наставников.</numerusform>
        </translation>
    </message>
    <message>
        <source>A consent holds on only where the paper itself names a term that reaches the new year. One that was given until the end of the programme ends with it. Nothing is copied.</source>
        <translation>Согласие действует дальше, только если в самом документе назван срок, который доходит до нового года. Данное до конца программы кончается вместе с ней. Сами согласия не копируются.</translation>
    </message>
    <message>
        <source>Stays with the last year</source>
        <translation>Останется в прошлом году</translation>
    </message>
    <message>
        <source>Pairs and meetings, papers, marks of the roadmap, events, results and numbers for the report. The last year stays open in the menu of the school.</source>
        <translation>Пары и встречи, документы, отметки дорожной карты, события, результаты и числа для отчёта. Прошлый год всегда можно открыть в меню школы.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::NewYearWizard</name>
    <message>
        <source>New year</source>
        <translation>Новый год</translation>
    </message>
    <message>
        <source>The new year is put off: go on with “New year…” on the page “Programme of the year”.</source>
        <translation>Новый год отложен: продолжить – «Новый год…» на странице «Программа года».</translation>
    </message>
    <message>
        <source>The new year is begun and open. The last one stays in the menu of the school.</source>
        <translation>Новый год начат и открыт. Прошлый остаётся в меню школы.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::PartEditor</name>
    <message>
        <source>Rows of the profile</source>
        <translation>Строки профиля</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>After the chosen one (Insert)</source>
        <translation>После выбранной строки (Insert)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Вверх</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Вниз</translation>
    </message>
</context>
<context>
    <name>kurator::ui::PlanFigures</name>
    <message>
        <source>Take the plan of the profile</source>
        <translation>Взять план профиля</translation>
    </message>
    <message>
        <source>Planned values of the indicators</source>
        <translation>Плановые значения показателей</translation>
    </message>
    <message>
        <source>In per cent, for the year in which the programme begins. The report compares with them.</source>
        <translation>В процентах, на год, в котором начинается программа. С ними сравнивает отчёт.</translation>
    </message>
    <message>
        <source>Fills the empty fields; what you typed stays</source>
        <translation>Заполнит пустые поля; вписанное останется</translation>
    </message>
    <message>
        <source>Plan in per cent: %1</source>
        <translation>План в процентах: %1</translation>
    </message>
    <message>
        <source>profile: %1</source>
        <translation>профиль: %1</translation>
    </message>
    <message>
        <source>profile, %1: %2</source>
        <translation>профиль, %1: %2</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>предложено</translation>
    </message>
    <message>
        <source>“%1” is no per cent. Write it like 35 or 33,3.</source>
        <translation>«%1» – не проценты. Напишите так: 35 или 33,3.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::PlanPane</name>
    <message>
        <source>The programme (D08) was issued…</source>
        <translation>Программа (D08) уже издана…</translation>
    </message>
    <message>
        <source>New year…</source>
        <translation>Новый год…</translation>
    </message>
    <message>
        <source>The year is over</source>
        <translation>Год закончился</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>Верну&amp;ть прежнее</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Number and date of the programme that the director has signed</source>
        <translation>Номер и дата программы, которую подписал директор</translation>
    </message>
    <message>
        <source>The next year from this one: people, goals, plan</source>
        <translation>Следующий год из этого: люди, цели, план</translation>
    </message>
    <message>
        <source>Start the new year…</source>
        <translation>Начать новый год…</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Forgets what was typed and not saved</source>
        <translation>Забыть вписанное и не сохранённое</translation>
    </message>
    <message>
        <source>The programme ended on %1. The new year takes over the people who stay, the goals and the plan; you say what goes along.</source>
        <translation>Программа закончилась %1. В новый год можно взять людей, которые остаются, цели и план: что именно – решаете вы.</translation>
    </message>
    <message>
        <source>The goals and the plan of the year are saved.</source>
        <translation>Цели и план года сохранены.</translation>
    </message>
    <message>
        <source>The programme is issued: № %1 of %2.</source>
        <translation>Программа издана: № %1 от %2.</translation>
    </message>
    <message>
        <source>Filled in: %1 of %2</source>
        <translation>Заполнено: %1 из %2</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Всё сохранено.</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet, but kept: %n field(s).</source>
        <translation>
            <numerusform>Ещё не сохранено, но не пропадёт: %n поле.</numerusform>
            <numerusform>Ещё не сохранено, но не пропадёт: %n поля.</numerusform>
            <numerusform>Ещё не сохранено, но не пропадёт: %n полей.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::PlanTable</name>
    <message>
        <source>Take the year out</source>
        <translation>Убрать год</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Plan, %</source>
        <translation>План, %</translation>
    </message>
    <message>
        <source>Plan by years</source>
        <translation>План по годам</translation>
    </message>
    <message>
        <source>Planned value</source>
        <translation>Плановое значение</translation>
    </message>
    <message>
        <source>Put in the plan</source>
        <translation>Внести в план</translation>
    </message>
</context>
<context>
    <name>kurator::ui::ProfileEditor</name>
    <message>
        <source>&amp;Save the profile</source>
        <translation>Со&amp;хранить профиль</translation>
    </message>
    <message>
        <source>Parts of the profile</source>
        <translation>Части профиля</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Forgets what was not saved</source>
        <translation>Забыть то, что не сохранено</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>This year: %1.</source>
        <translation>В этом году: %1.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Формы</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Дорожная карта</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Акты</translation>
    </message>
    <message>
        <source>Centres</source>
        <translation>Центры</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>The school&apos;s copy of the profile “%1”</source>
        <translation>Своя копия профиля «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to correct before it can be saved.</source>
        <translation>
            <numerusform>Чтобы сохранить, исправьте %n место.</numerusform>
            <numerusform>Чтобы сохранить, исправьте %n места.</numerusform>
            <numerusform>Чтобы сохранить, исправьте %n мест.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed and not saved yet; what you typed is kept.</source>
        <translation>Изменено, но ещё не сохранено; набранное не пропадёт.</translation>
    </message>
    <message>
        <source>Nothing changed yet. The region&apos;s own profile stays: it can be put back.</source>
        <translation>Пока ничего не изменено. Исходный профиль не пропадёт: его всегда можно вернуть.</translation>
    </message>
    <message>
        <source>The profile “%1” is saved.</source>
        <translation>Профиль «%1» сохранён.</translation>
    </message>
    <message>
        <source>Save the profile without these items?</source>
        <translation>Сохранить профиль без этих пунктов?</translation>
    </message>
    <message>
        <source>You have marked items that it does not have any more: %1. Their marks will not be seen until items of these numbers come back.</source>
        <translation>У вас отмечены пункты, которых в нём больше нет: %1. Отметки не будут видны, пока пункты с этими номерами не вернутся.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>kurator::ui::ProfilePageTexts</name>
    <message>
        <source>Stages</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Stage of the region</source>
        <translation>Этап региона</translation>
    </message>
    <message>
        <source>Stage of the model</source>
        <translation>Этап модели</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>%1–%2 years</source>
        <translation>%1–%2 лет</translation>
    </message>
    <message>
        <source>any age</source>
        <translation>любой возраст</translation>
    </message>
    <message>
        <source>Forms of mentoring</source>
        <translation>Формы наставничества</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Наставник</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Наставляемый</translation>
    </message>
    <message>
        <source>Role models</source>
        <translation>Ролевые модели</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>%1 (proposed)</source>
        <translation>%1 (предложено)</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Дорожная карта</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Что делается</translation>
    </message>
    <message>
        <source>Term this year</source>
        <translation>Срок в этом году</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственные</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Out of whom</source>
        <translation>От какого числа</translation>
    </message>
    <message>
        <source>Plan (* proposed)</source>
        <translation>План (* предложен)</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>от %1</translation>
    </message>
    <message>
        <source>Legal grounds</source>
        <translation>Правовые основания</translation>
    </message>
    <message>
        <source>Centres</source>
        <translation>Центры</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>When this year</source>
        <translation>Когда в этом году</translation>
    </message>
    <message>
        <source>In which form</source>
        <translation>В каком виде</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Where the source contradicts itself</source>
        <translation>Где источник противоречит сам себе</translation>
    </message>
</context>
<context>
    <name>kurator::ui::ProfilePane</name>
    <message>
        <source>&amp;Go by it this year</source>
        <translation>&amp;Вести год по нему</translation>
    </message>
    <message>
        <source>Change a &amp;copy…</source>
        <translation>&amp;Изменить копию…</translation>
    </message>
    <message>
        <source>Add &amp;from a file…</source>
        <translation>Доба&amp;вить из файла…</translation>
    </message>
    <message>
        <source>Save as a fi&amp;le…</source>
        <translation>Сохранить в &amp;файл…</translation>
    </message>
    <message>
        <source>Put the &amp;original back</source>
        <translation>Вернуть ис&amp;ходный</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>What the profile holds</source>
        <translation>Что есть в профиле</translation>
    </message>
    <message>
        <source>Names, stages, forms, items and terms; the original can be put back</source>
        <translation>Названия, этапы, формы, пункты и сроки; исходный профиль можно вернуть</translation>
    </message>
    <message>
        <source>A profile of your region or district (JSON)</source>
        <translation>Профиль вашего региона или района (JSON)</translation>
    </message>
    <message>
        <source>For another school, or to change it in an editor of texts</source>
        <translation>Для другой школы или чтобы править его в текстовом редакторе</translation>
    </message>
    <message>
        <source>%1 (own)</source>
        <translation>%1 (свой)</translation>
    </message>
    <message>
        <source>Ta&amp;ke it out</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>This year goes by it.</source>
        <translation>Этот год идёт по нему.</translation>
    </message>
    <message>
        <source>This year goes by another one.</source>
        <translation>Этот год идёт по другому профилю.</translation>
    </message>
    <message>
        <source>It comes with the program.</source>
        <translation>Он поставляется с программой.</translation>
    </message>
    <message>
        <source>The school changed its copy.</source>
        <translation>Это копия, которую школа изменила.</translation>
    </message>
    <message>
        <source>The school added it.</source>
        <translation>Школа добавила его сама.</translation>
    </message>
    <message>
        <source>Profile of the region</source>
        <translation>Профиль региона</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Профили (*.json)</translation>
    </message>
    <message>
        <source>Replace the profile “%1”?</source>
        <translation>Заменить профиль «%1»?</translation>
    </message>
    <message>
        <source>The school has its own profile of this code already.</source>
        <translation>У школы уже есть свой профиль с таким кодом.</translation>
    </message>
    <message>
        <source>You have marked items that the file does not have: %1. Their marks will not be seen.</source>
        <translation>У вас отмечены пункты, которых в файле нет: %1. Отметки не будут видны.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>The profile “%1” is added.</source>
        <translation>Профиль «%1» добавлен.</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>Сохранить профиль</translation>
    </message>
    <message>
        <source>The profile is saved: %1</source>
        <translation>Профиль сохранён: %1</translation>
    </message>
    <message>
        <source>The original profile holds again.</source>
        <translation>Снова действует исходный профиль.</translation>
    </message>
    <message>
        <source>The profile is taken out.</source>
        <translation>Профиль убран.</translation>
    </message>
    <message>
        <source>Go by the profile “%1”?</source>
        <translation>Вести год по профилю «%1»?</translation>
    </message>
    <message>
        <source>You have marked items that it does not have: %1. Their marks will not be seen.</source>
        <translation>У вас отмечены пункты, которых в нём нет: %1. Отметки не будут видны.</translation>
    </message>
    <message>
        <source>Go by it</source>
        <translation>Вести по нему</translation>
    </message>
    <message>
        <source>This year goes by the profile “%1” now.</source>
        <translation>Теперь год идёт по профилю «%1».</translation>
    </message>
</context>
<context>
    <name>kurator::ui::ProfileParts</name>
    <message>
        <source>(not named yet)</source>
        <translation>(пока без названия)</translation>
    </message>
    <message>
        <source>What the window and the papers call the profile.</source>
        <translation>Как профиль называется в окне и откуда считаются его сроки.</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Название профиля</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Empty where it is not of one region.</source>
        <translation>Оставьте пустым, если профиль не для одного региона.</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Начинается с приказа</translation>
    </message>
    <message>
        <source>the school&apos;s own order</source>
        <translation>самой школы</translation>
    </message>
    <message>
        <source>the order of the region</source>
        <translation>региона</translation>
    </message>
    <message>
        <source>Months of the terms are</source>
        <translation>Месяцы в сроках</translation>
    </message>
    <message>
        <source>of a calendar year</source>
        <translation>календарного года</translation>
    </message>
    <message>
        <source>of a school year</source>
        <translation>учебного года</translation>
    </message>
    <message>
        <source>Mentors are trained before the order on pairs</source>
        <translation>Наставников обучают до приказа о парах</translation>
    </message>
    <message>
        <source>Columns of the printed roadmap</source>
        <translation>Графы дорожной карты на печати</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>По одному в строке.</translation>
    </message>
    <message>
        <source>To whom the school reports; there may be several, by form.</source>
        <translation>Кому школа отчитывается; по разным формам центры могут быть разными.</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>Название центра</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Краткое название</translation>
    </message>
    <message>
        <source>Only for the forms</source>
        <translation>Только для форм</translation>
    </message>
    <message>
        <source>Codes between commas: pupil-pupil, student-pupil. Empty: for all.</source>
        <translation>Коды через запятую: pupil-pupil, student-pupil. Пусто – для всех.</translation>
    </message>
    <message>
        <source>Reports that the school owes, with their terms.</source>
        <translation>Отчёты, которые школа должна сдать, и их сроки.</translation>
    </message>
    <message>
        <source>Name of the report</source>
        <translation>Название отчёта</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>In which form</source>
        <translation>В каком виде</translation>
    </message>
    <message>
        <source>Item of the roadmap</source>
        <translation>Пункт дорожной карты</translation>
    </message>
    <message>
        <source>In the order of the region, each with the stages of the model.</source>
        <translation>В порядке региона; у каждого отмечено, каким этапам модели он соответствует.</translation>
    </message>
    <message>
        <source>Official name</source>
        <translation>Официальное название</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Stages of the model</source>
        <translation>Этапы модели</translation>
    </message>
    <message>
        <source>Who mentors whom. A form that pairs work by cannot be taken out.</source>
        <translation>Кто кого наставляет. Форму, по которой уже работают пары, убрать нельзя.</translation>
    </message>
    <message>
        <source>Name of the form</source>
        <translation>Название формы</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Pairs keep it: do not change the code of a form in use.</source>
        <translation>По коду форму помнят пары: у формы, которая уже в работе, его не меняйте.</translation>
    </message>
    <message>
        <source>Mentors are</source>
        <translation>Наставники</translation>
    </message>
    <message>
        <source>Mentees are</source>
        <translation>Наставляемые</translation>
    </message>
    <message>
        <source>Age of the mentor</source>
        <translation>Возраст наставника</translation>
    </message>
    <message>
        <source>Age of the mentee</source>
        <translation>Возраст наставляемого</translation>
    </message>
    <message>
        <source>Role models</source>
        <translation>Ролевые модели</translation>
    </message>
    <message>
        <source>One a line; “→ I3” at the end tells which indicator it counts for.</source>
        <translation>По одной в строке; «→ I3» в конце – в какой показатель она идёт.</translation>
    </message>
    <message>
        <source>The form counts for</source>
        <translation>Форма идёт в показатели</translation>
    </message>
    <message>
        <source>Codes of indicators between commas: I1, I2.</source>
        <translation>Коды показателей через запятую: I1, I2.</translation>
    </message>
    <message>
        <source>What the yearly report counts; the codes I1–I12 are counted by the program.</source>
        <translation>Что считает годовой отчёт; показатели с кодами I1–I12 программа считает сама.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Out of whom</source>
        <translation>От какого числа</translation>
    </message>
    <message>
        <source>Who asks for it</source>
        <translation>Кто его требует</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Preambles of orders cite these, in this order.</source>
        <translation>На них ссылаются приказы, в этом порядке.</translation>
    </message>
    <message>
        <source>Kind of the act</source>
        <translation>Вид акта</translation>
    </message>
    <message>
        <source>For example: приказ.</source>
        <translation>Например: приказ.</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кто издал</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Official title</source>
        <translation>Официальное название</translation>
    </message>
    <message>
        <source>Without quotes. Not known: leave it empty and tell below what it is about.</source>
        <translation>Без кавычек. Если неизвестно, оставьте пустым и напишите ниже, о чём акт.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>О чём он</translation>
    </message>
    <message>
        <source>Codes between commas. Empty: in all papers.</source>
        <translation>Коды через запятую. Пусто – во всех бумагах.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::ProfileTexts</name>
    <message>
        <source>then every quarter</source>
        <translation>далее каждый квартал</translation>
    </message>
    <message>
        <source>then every month</source>
        <translation>далее каждый месяц</translation>
    </message>
    <message>
        <source>at least every 14 days</source>
        <translation>не реже раза в 14 дней</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>каждый год</translation>
    </message>
    <message>
        <source>after the order on the registry of mentors</source>
        <translation>после приказа о реестре наставников</translation>
    </message>
    <message>
        <source>when the items before are done</source>
        <translation>когда готовы предыдущие пункты</translation>
    </message>
    <message>
        <source>not later than %1</source>
        <translation>не позже %1</translation>
    </message>
    <message>
        <source>not in this year (%1)</source>
        <translation>вне этого года (%1)</translation>
    </message>
    <message numerus="yes">
        <source>at least %n result(s)</source>
        <translation>
            <numerusform>не меньше %n результата</numerusform>
            <numerusform>не меньше %n результатов</numerusform>
            <numerusform>не меньше %n результатов</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Заполните это поле.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Отметьте хотя бы одно.</translation>
    </message>
    <message>
        <source>This term is not understood: choose its kind.</source>
        <translation>Такой срок непонятен: выберите его вид из списка.</translation>
    </message>
    <message>
        <source>“%1” stands here twice: write another.</source>
        <translation>«%1» здесь дважды: впишите другое.</translation>
    </message>
    <message>
        <source>There is no item “%1” in the roadmap.</source>
        <translation>Пункта «%1» в дорожной карте нет.</translation>
    </message>
    <message>
        <source>There is no form “%1” in the profile.</source>
        <translation>Формы «%1» в профиле нет.</translation>
    </message>
    <message>
        <source>There is no indicator “%1” in the profile.</source>
        <translation>Показателя «%1» в профиле нет.</translation>
    </message>
    <message>
        <source>There is no stage %1 in the profile.</source>
        <translation>Этапа %1 в профиле нет.</translation>
    </message>
    <message>
        <source>Item %1 stands below: move it higher.</source>
        <translation>Пункт %1 стоит ниже: переставьте его выше.</translation>
    </message>
    <message>
        <source>The items wait for each other: %1. Take one away.</source>
        <translation>Пункты ждут друг друга: %1. Уберите одну из связей.</translation>
    </message>
    <message>
        <source>The term is no checkpoint: empty this field or choose another term.</source>
        <translation>Срок – не контрольная точка: очистите это поле или выберите другой срок.</translation>
    </message>
    <message>
        <source>Small Latin letters, digits and hyphens only.</source>
        <translation>Только строчные латинские буквы, цифры и дефисы.</translation>
    </message>
    <message>
        <source>“%1” is not possible here.</source>
        <translation>«%1» здесь не подходит.</translation>
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
    <name>kurator::ui::RoadmapFilters</name>
    <message>
        <source>Overdue items</source>
        <translation>Просроченные пункты</translation>
    </message>
    <message>
        <source>W&amp;hose</source>
        <translation>Сторон&amp;а</translation>
    </message>
    <message>
        <source>St&amp;ate</source>
        <translation>Состояни&amp;е</translation>
    </message>
    <message>
        <source>&amp;Overdue: %1</source>
        <translation>Просро&amp;чено: %1</translation>
    </message>
    <message>
        <source>&amp;Overdue</source>
        <translation>Просро&amp;чено</translation>
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
        <source>Items %1</source>
        <translation>Пункты %1</translation>
    </message>
    <message>
        <source>Save the roadmap as a table</source>
        <translation>Сохранить дорожную карту таблицей</translation>
    </message>
    <message>
        <source>The table is saved: %1</source>
        <translation>Таблица сохранена: %1</translation>
    </message>
    <message>
        <source>Into the phone&apos;s &amp;calendar (.ics)</source>
        <translation>В календарь теле&amp;фона (.ics)</translation>
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
    <message>
        <source>The dates follow the paper “%1”; it is due by %2.</source>
        <translation>Сроки считаются от документа «%1»; он ожидается не позже %2.</translation>
    </message>
    <message>
        <source>The dates follow the paper “%1”.</source>
        <translation>Сроки считаются от документа «%1».</translation>
    </message>
    <message>
        <source>results: %1 of %2</source>
        <translation>результатов: %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n результат</numerusform>
            <numerusform>%n результата</numerusform>
            <numerusform>%n результатов</numerusform>
        </translation>
    </message>
    <message>
        <source>Comes after:</source>
        <translation>После пунктов:</translation>
    </message>
    <message>
        <source>Leads to:</source>
        <translation>Ведёт к пунктам:</translation>
    </message>
    <message>
        <source>%1, No. %2 of %3</source>
        <translation>%1, № %2 от %3</translation>
    </message>
</context>
<context>
    <name>kurator::ui::RuleEditor</name>
    <message>
        <source>Months after the order</source>
        <translation>Месяцы от приказа</translation>
    </message>
    <message>
        <source>In the term of a stage</source>
        <translation>В срок этапа</translation>
    </message>
    <message>
        <source>Calendar months</source>
        <translation>Календарные месяцы</translation>
    </message>
    <message>
        <source>Not later than a day</source>
        <translation>Не позже дня</translation>
    </message>
    <message>
        <source>On a day of each year</source>
        <translation>В один день года</translation>
    </message>
    <message>
        <source>A checkpoint, months after the order</source>
        <translation>Контрольная точка от приказа</translation>
    </message>
    <message>
        <source>Months after the order on the registry</source>
        <translation>Месяцы от приказа о реестре</translation>
    </message>
    <message>
        <source>When the items before are done</source>
        <translation>Когда готовы предыдущие пункты</translation>
    </message>
    <message>
        <source>By a written rule</source>
        <translation>По записанному правилу</translation>
    </message>
    <message>
        <source>and half a month</source>
        <translation>и ещё полмесяца</translation>
    </message>
    <message>
        <source>the year of the order</source>
        <translation>год приказа</translation>
    </message>
    <message>
        <source>the next year</source>
        <translation>следующий год</translation>
    </message>
    <message>
        <source>the year after next</source>
        <translation>через год</translation>
    </message>
    <message>
        <source>not repeated</source>
        <translation>не повторяется</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>каждый месяц</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>каждый квартал</translation>
    </message>
    <message>
        <source>every 14 days</source>
        <translation>каждые 14 дней</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>не задано</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>С какого месяца от приказа</translation>
    </message>
    <message>
        <source>To month</source>
        <translation>По какой месяц от приказа</translation>
    </message>
    <message>
        <source>How many months</source>
        <translation>Сколько месяцев</translation>
    </message>
    <message>
        <source>Half a month</source>
        <translation>Половина месяца</translation>
    </message>
    <message>
        <source>Stage of the term</source>
        <translation>Этап срока</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>To the month</source>
        <translation>По месяц</translation>
    </message>
    <message>
        <source>Of the year</source>
        <translation>Какого года</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>For example: RANGE(T41+1M,PE), LIST(3,4,5;2027), SPAN(12.2026,11.2027), YEARLY(4,Y+1).</source>
        <translation>Например: RANGE(T41+1M,PE), LIST(3,4,5;2027), SPAN(12.2026,11.2027), YEARLY(4,Y+1).</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>At least so many results</source>
        <translation>Сколько нужно результатов</translation>
    </message>
    <message>
        <source>The rule is not understood yet.</source>
        <translation>Правило пока непонятно.</translation>
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
        <source>%1 · items: %2</source>
        <translation>%1 · пунктов: %2</translation>
    </message>
</context>
<context>
    <name>kurator::ui::SwotCard</name>
    <message>
        <source>Strengths</source>
        <translation>Сильные стороны</translation>
    </message>
    <message>
        <source>What the school has: mentors with experience, partners, time</source>
        <translation>Что у школы есть: опытные наставники, партнёры, время</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>Слабые стороны</translation>
    </message>
    <message>
        <source>What the school itself lacks and can mend</source>
        <translation>Чего школе не хватает и что она может исправить сама</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Возможности</translation>
    </message>
    <message>
        <source>What helps from outside: parents, enterprises, projects of the region</source>
        <translation>Что поможет со стороны: родители, предприятия, проекты региона</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Угрозы</translation>
    </message>
    <message>
        <source>What may hinder and does not depend on the school</source>
        <translation>Что может помешать и от школы не зависит</translation>
    </message>
    <message>
        <source>SWOT</source>
        <translation>SWOT-анализ</translation>
    </message>
    <message>
        <source>Above stands what is inside the school, below what is outside.</source>
        <translation>Вверху то, что внутри школы, внизу – то, что вокруг неё.</translation>
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
