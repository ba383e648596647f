<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>kurator::ui::EndingForm</name>
    <message>
        <source>The end of the pair</source>
        <translation>Завершение пары</translation>
    </message>
    <message>
        <source>End the pair</source>
        <translation>Завершить пару</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Completed: the work is done</source>
        <translation>Завершена: работа выполнена</translation>
    </message>
    <message>
        <source>Dissolved before time</source>
        <translation>Расторгнута досрочно</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Outcome or reason</source>
        <translation>Итог или причина</translation>
    </message>
    <message>
        <source>Needed where a pair is dissolved.</source>
        <translation>Если пара расторгается, причина обязательна.</translation>
    </message>
    <message>
        <source>%1: the pair is completed.</source>
        <translation>%1: пара завершена.</translation>
    </message>
    <message>
        <source>%1: the pair is dissolved.</source>
        <translation>%1: пара расторгнута.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::MeetingDots</name>
    <message>
        <source>Meetings by weeks</source>
        <translation>Встречи по неделям</translation>
    </message>
    <message numerus="yes">
        <source>Met in %1 of %n week(s)</source>
        <translation>
            <numerusform>Встречались в %1 из %n недели</numerusform>
            <numerusform>Встречались в %1 из %n недель</numerusform>
            <numerusform>Встречались в %1 из %n недель</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week of %1: %n meeting(s)</source>
        <translation>
            <numerusform>Неделя с %1: %n встреча</numerusform>
            <numerusform>Неделя с %1: %n встречи</numerusform>
            <numerusform>Неделя с %1: %n встреч</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::MeetingForm</name>
    <message>
        <source>Write down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>День встречи</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Следующая встреча</translation>
    </message>
    <message>
        <source>A meeting</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минут</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Next on</source>
        <translation>Следующая</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) written down.</source>
        <translation>
            <numerusform>Записана %n встреча.</numerusform>
            <numerusform>Записано %n встречи.</numerusform>
            <numerusform>Записано %n встреч.</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting is changed.</source>
        <translation>Встреча изменена.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::NewPairDialog</name>
    <message>
        <source>&amp;Make the pair</source>
        <translation>Создать &amp;пару</translation>
    </message>
    <message>
        <source>A pair by hand</source>
        <translation>Пара вручную</translation>
    </message>
    <message>
        <source>Choose a mentor and a mentee; with Ctrl or Shift several mentees make a group.</source>
        <translation>Выберите наставника и наставляемого; с Ctrl или Shift можно выбрать нескольких, получится группа.</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Наставники</translation>
    </message>
    <message>
        <source>Mentees</source>
        <translation>Наставляемые</translation>
    </message>
    <message>
        <source>There are no mentors yet.</source>
        <translation>Наставников пока нет.</translation>
    </message>
    <message>
        <source>There are no mentees yet.</source>
        <translation>Наставляемых пока нет.</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Форма</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>&amp;Цель</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Ничто не мешает.</translation>
    </message>
    <message>
        <source>Why it is set aside</source>
        <translation>Почему в этот раз можно</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Причина: %1</translation>
    </message>
    <message>
        <source>The pair is proposed; the order of pairs makes it work.</source>
        <translation>Пара предложена; работать она начнёт с приказа о парах.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::NewPairTexts</name>
    <message>
        <source>Mentor</source>
        <translation>Наставник</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Наставляемый</translation>
    </message>
    <message>
        <source>Class or position</source>
        <translation>Класс или должность</translation>
    </message>
    <message>
        <source>Mentees now</source>
        <translation>Кто уже есть</translation>
    </message>
    <message>
        <source>Mentor now</source>
        <translation>Наставник сейчас</translation>
    </message>
</context>
<context>
    <name>kurator::ui::PairActions</name>
    <message>
        <source>Write a meeting down</source>
        <translation>Записать встречу</translation>
    </message>
    <message>
        <source>Goal and dates</source>
        <translation>Цель и сроки</translation>
    </message>
    <message>
        <source>Sheets after the trial meeting…</source>
        <translation>Листы после пробной встречи…</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>End the pair…</source>
        <translation>Завершить пару…</translation>
    </message>
    <message>
        <source>Take the proposal away</source>
        <translation>Убрать предложение</translation>
    </message>
    <message>
        <source>Paper for the chosen…</source>
        <translation>Документ по выбранным…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Возобновить</translation>
    </message>
</context>
<context>
    <name>kurator::ui::PairDetails</name>
    <message>
        <source>The chosen pair</source>
        <translation>Выбранная пара</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Встречи</translation>
    </message>
    <message>
        <source>Enter changes a meeting, Del takes it away</source>
        <translation>Enter меняет встречу, Del убирает</translation>
    </message>
    <message>
        <source>Change the meeting…</source>
        <translation>Изменить встречу…</translation>
    </message>
    <message>
        <source>Take the meeting away</source>
        <translation>Убрать встречу</translation>
    </message>
    <message>
        <source>Choose a pair to see its meetings.</source>
        <translation>Выберите пару, и здесь будут её встречи.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) chosen</source>
        <translation>
            <numerusform>Выбрана %n пара</numerusform>
            <numerusform>Выбрано %n пары</numerusform>
            <numerusform>Выбрано %n пар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Meetings: %1</source>
        <translation>Встречи: %1</translation>
    </message>
</context>
<context>
    <name>kurator::ui::PairFacts</name>
    <message>
        <source>Order %1</source>
        <translation>Приказ %1</translation>
    </message>
    <message>
        <source>The goal is not written yet.</source>
        <translation>Цель пока не записана.</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Цель: %1</translation>
    </message>
    <message>
        <source>Set aside: %1. Reason: %2</source>
        <translation>Отступление от правила: %1. Причина: %2</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Итог: %1</translation>
    </message>
    <message>
        <source>Next meeting on %1</source>
        <translation>Следующая встреча %1</translation>
    </message>
    <message numerus="yes">
        <source>No meeting for %n day(s); one is due every two weeks.</source>
        <translation>
            <numerusform>Встречи не было %n день, а нужна каждые две недели.</numerusform>
            <numerusform>Встречи не было %n дня, а нужна каждые две недели.</numerusform>
            <numerusform>Встречи не было %n дней, а нужна каждые две недели.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, match %2 of 100</source>
        <translation>%1, совместимость %2 из 100</translation>
    </message>
</context>
<context>
    <name>kurator::ui::PairForm</name>
    <message>
        <source>The pair</source>
        <translation>Пара</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Role model</source>
        <translation>Ролевая модель</translation>
    </message>
    <message>
        <source>The dates are fixed by a registered order.</source>
        <translation>Сроки закреплены зарегистрированным приказом.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>Укажите день.</translation>
    </message>
    <message>
        <source>The pair is saved.</source>
        <translation>Пара сохранена.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::PairTexts</name>
    <message>
        <source>proposed</source>
        <translation>предложена</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>приостановлена</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>завершена</translation>
    </message>
    <message>
        <source>dissolved</source>
        <translation>расторгнута</translation>
    </message>
    <message>
        <source>chosen by both</source>
        <translation>взаимный выбор</translation>
    </message>
    <message>
        <source>chosen by the mentee</source>
        <translation>выбор наставляемого</translation>
    </message>
    <message>
        <source>chosen by the curator</source>
        <translation>выбор куратора</translation>
    </message>
    <message>
        <source>appointed by directive</source>
        <translation>назначена директивно</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>из списка</translation>
    </message>
    <message>
        <source>acquaintance</source>
        <translation>знакомство</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>пробная</translation>
    </message>
    <message>
        <source>planning</source>
        <translation>планирование</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>регулярная</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>заключительная</translation>
    </message>
    <message>
        <source>No. %1 of %2</source>
        <translation>№ %1 от %2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message numerus="yes">
        <source>%n at work</source>
        <translation>
            <numerusform>работает: %n</numerusform>
            <numerusform>работают: %n</numerusform>
            <numerusform>работают: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed</source>
        <translation>
            <numerusform>предложена: %n</numerusform>
            <numerusform>предложены: %n</numerusform>
            <numerusform>предложены: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended</source>
        <translation>
            <numerusform>приостановлена: %n</numerusform>
            <numerusform>приостановлены: %n</numerusform>
            <numerusform>приостановлены: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <translation>
            <numerusform>закончена: %n</numerusform>
            <numerusform>закончены: %n</numerusform>
            <numerusform>закончены: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a meeting for more than two weeks</source>
        <translation>
            <numerusform>без встречи больше двух недель: %n</numerusform>
            <numerusform>без встречи больше двух недель: %n</numerusform>
            <numerusform>без встречи больше двух недель: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No pairs yet</source>
        <translation>Пар пока нет</translation>
    </message>
</context>
<context>
    <name>kurator::ui::PairTitles</name>
    <message>
        <source>Mentees</source>
        <translation>Наставляемые</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Days silent</source>
        <translation>Молчат, дней</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>По неделям</translation>
    </message>
    <message>
        <source>Last met</source>
        <translation>Последняя</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Встречи</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Наставник</translation>
    </message>
</context>
<context>
    <name>kurator::ui::PairsPage</name>
    <message>
        <source>Pairs</source>
        <translation>Пары</translation>
    </message>
    <message>
        <source>There are no pairs yet. Match mentees with mentors, or add a pair by hand.</source>
        <translation>Пар пока нет. Подберите наставников или добавьте пару вручную.</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Подобрать</translation>
    </message>
    <message>
        <source>Add a pair by hand</source>
        <translation>Добавить пару вручную</translation>
    </message>
    <message>
        <source>Order of pairs</source>
        <translation>Приказ о парах</translation>
    </message>
    <message numerus="yes">
        <source>For %n chosen pair(s)</source>
        <translation>
            <numerusform>Для %n выбранной пары</numerusform>
            <numerusform>Для %n выбранных пар</numerusform>
            <numerusform>Для %n выбранных пар</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting is taken away.</source>
        <translation>Встреча убрана.</translation>
    </message>
    <message>
        <source>The pair works again.</source>
        <translation>Пара снова работает.</translation>
    </message>
    <message>
        <source>The pair is suspended.</source>
        <translation>Пара приостановлена.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposed pair(s) taken away.</source>
        <translation>
            <numerusform>Убрана %n предложенная пара.</numerusform>
            <numerusform>Убраны %n предложенные пары.</numerusform>
            <numerusform>Убрано %n предложенных пар.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those of the message:</source>
        <translation>Только те, о ком сообщение:</translation>
    </message>
</context>
<context>
    <name>kurator::ui::TrialDialog</name>
    <message>
        <source>Day of the trial meeting</source>
        <translation>День пробной встречи</translation>
    </message>
    <message>
        <source>Sheets after the trial meeting</source>
        <translation>Листы после пробной встречи</translation>
    </message>
    <message>
        <source>&amp;Day of the trial meeting</source>
        <translation>&amp;День пробной встречи</translation>
    </message>
    <message>
        <source>&amp;Write down</source>
        <translation>&amp;Записать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Польза</translation>
    </message>
    <message>
        <source>How clear it is what the pair is for, 1 to 10</source>
        <translation>Насколько понятно, чем двое полезны друг другу: от 1 до 10</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>How easily they talk, 1 to 10</source>
        <translation>Насколько легко общаться: от 1 до 10</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Доверие</translation>
    </message>
    <message>
        <source>How far they trust each other, 1 to 10</source>
        <translation>Насколько есть доверие: от 1 до 10</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Продолжит</translation>
    </message>
    <message>
        <source>Is ready to go on together</source>
        <translation>Хочет и дальше работать в этой паре</translation>
    </message>
    <message>
        <source>Another pair</source>
        <translation>Другая пара</translation>
    </message>
    <message>
        <source>Asks for another partner</source>
        <translation>Просит о другой паре</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation>Своими словами</translation>
    </message>
    <message>
        <source>mentor</source>
        <translation>наставник</translation>
    </message>
    <message>
        <source>mentee</source>
        <translation>наставляемый</translation>
    </message>
    <message>
        <source>%1: benefit</source>
        <translation>%1: польза</translation>
    </message>
    <message>
        <source>%1: contact</source>
        <translation>%1: контакт</translation>
    </message>
    <message>
        <source>%1: trust</source>
        <translation>%1: доверие</translation>
    </message>
    <message>
        <source>%1: goes on</source>
        <translation>%1: продолжит</translation>
    </message>
    <message>
        <source>%1: another pair</source>
        <translation>%1: другая пара</translation>
    </message>
    <message>
        <source>%1: remark</source>
        <translation>%1: замечание</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Low compatibility, so says the sheet of: %1. They will not be proposed to each other again: match anew.</source>
        <translation>Совместимость низкая. Чей лист об этом говорит: %1. Вместе программа их больше не предложит: подберите заново.</translation>
    </message>
    <message>
        <source>They fit each other.</source>
        <translation>Подходят друг другу.</translation>
    </message>
    <message>
        <source>Marks from 1 to 10. What was not answered stays empty.</source>
        <translation>Оценки от 1 до 10. На что не ответили, оставьте пустым.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::TrialTexts</name>
    <message>
        <source>benefit %1</source>
        <translation>польза %1</translation>
    </message>
    <message>
        <source>contact %1</source>
        <translation>контакт %1</translation>
    </message>
    <message>
        <source>trust %1</source>
        <translation>доверие %1</translation>
    </message>
    <message>
        <source>asks for another pair</source>
        <translation>просит другую пару</translation>
    </message>
    <message>
        <source>is ready to go on</source>
        <translation>хочет продолжать</translation>
    </message>
    <message>
        <source>is not ready to go on</source>
        <translation>не хочет продолжать</translation>
    </message>
    <message>
        <source>After the trial meeting, %1: %2</source>
        <translation>После пробной встречи, %1: %2</translation>
    </message>
    <message>
        <source>After the trial meeting, %1: “%2”</source>
        <translation>После пробной встречи, %1: «%2»</translation>
    </message>
    <message>
        <source>%1. “%2”</source>
        <translation>%1. «%2»</translation>
    </message>
</context>
</TS>
