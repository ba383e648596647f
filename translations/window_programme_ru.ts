<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
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
    <name>kurator::ui::ItemProofs</name>
    <message>
        <source>no day yet</source>
        <translation>дня пока нет</translation>
    </message>
    <message>
        <source>Proved by</source>
        <translation>Чем подтверждается</translation>
    </message>
    <message>
        <source>Events counted: %1 of %2</source>
        <translation>Засчитано событий: %1 из %2</translation>
    </message>
    <message>
        <source>Sho&amp;w the events</source>
        <translation>К со&amp;бытиям</translation>
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
</context>
<context>
    <name>kurator::ui::PaperPicker</name>
    <message>
        <source>number or words of the title</source>
        <translation>номер или слова из названия</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Убрать: %1</translation>
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
        <source>&amp;Overdue: %1</source>
        <translation>Просро&amp;чено: %1</translation>
    </message>
    <message>
        <source>&amp;Overdue</source>
        <translation>Просро&amp;чено</translation>
    </message>
    <message>
        <source>St&amp;ate</source>
        <translation>Состояни&amp;е</translation>
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
</TS>
