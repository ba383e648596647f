<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>kurator::ui::ConsentDeedForm</name>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Кто подписал</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>Укажите день.</translation>
    </message>
    <message>
        <source>Write the withdrawal of %1 down?</source>
        <translation>Записать отзыв от %1?</translation>
    </message>
    <message>
        <source>From that day on these people may not be named in any paper, and their data are to be destroyed in time.</source>
        <translation>С этого дня этих людей нельзя называть ни в одном документе, а их данные нужно в срок уничтожить.</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Записать</translation>
    </message>
</context>
<context>
    <name>kurator::ui::ConsentDeedTexts</name>
    <message>
        <source>Signed papers came back</source>
        <translation>Вернулись подписанные бумаги</translation>
    </message>
    <message>
        <source>Blanks were given out</source>
        <translation>Бланки выданы</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Согласие отозвано</translation>
    </message>
    <message>
        <source>Mark as signed</source>
        <translation>Отметить подписанными</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Write the withdrawal down</source>
        <translation>Записать отзыв</translation>
    </message>
    <message>
        <source>Day on the paper</source>
        <translation>Дата на бумаге</translation>
    </message>
    <message>
        <source>Given out on</source>
        <translation>Когда выданы</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Когда отозвано</translation>
    </message>
    <message>
        <source>These papers of that day are marked already.</source>
        <translation>Эти бумаги с такой датой уже отмечены.</translation>
    </message>
    <message>
        <source>All of them hold such a blank already.</source>
        <translation>Такой бланк у всех них уже на руках.</translation>
    </message>
    <message>
        <source>None of them has this consent in force on that day.</source>
        <translation>Ни у кого из них это согласие в тот день не действует.</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) marked as signed.</source>
        <translation>
            <numerusform>Отмечено %n согласие.</numerusform>
            <numerusform>Отмечено %n согласия.</numerusform>
            <numerusform>Отмечено %n согласий.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank(s) written down as given out.</source>
        <translation>
            <numerusform>Записано: выдан %n бланк.</numerusform>
            <numerusform>Записано: выдано %n бланка.</numerusform>
            <numerusform>Записано: выдано %n бланков.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) written down.</source>
        <translation>
            <numerusform>Записан %n отзыв.</numerusform>
            <numerusform>Записано %n отзыва.</numerusform>
            <numerusform>Записано %n отзывов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::ConsentDetails</name>
    <message>
        <source>Consents of the chosen</source>
        <translation>Согласия выбранных</translation>
    </message>
    <message>
        <source>Choose a person to see what is missing.</source>
        <translation>Выберите человека, и здесь будет видно, чего не хватает.</translation>
    </message>
    <message>
        <source>age %1</source>
        <translation>возраст %1</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чего не хватает</translation>
    </message>
    <message>
        <source>To mentor a colleague: %1 (ТК РФ, article 351.8).</source>
        <translation>Для наставничества над коллегой: %1 (ТК РФ, ст. 351.8).</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Всё на месте.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Бумаги</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Пока нет ни одной.</translation>
    </message>
    <message numerus="yes">
        <source>%n people chosen</source>
        <translation>
            <numerusform>Выбран %n человек</numerusform>
            <numerusform>Выбрано %n человека</numerusform>
            <numerusform>Выбрано %n человек</numerusform>
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
</context>
<context>
    <name>kurator::ui::ConsentTexts</name>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>blank given</source>
        <translation>бланк выдан</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>неполное</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>есть</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>истекает</translation>
    </message>
    <message>
        <source>run out</source>
        <translation>истекло</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Обработка</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Распространение</translation>
    </message>
    <message>
        <source>Special categories</source>
        <translation>Особые категории</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>Участие</translation>
    </message>
    <message>
        <source>Processing of data (D15)</source>
        <translation>Обработка данных (D15)</translation>
    </message>
    <message>
        <source>Distribution of data (D16)</source>
        <translation>Распространение данных (D16)</translation>
    </message>
    <message>
        <source>Special categories of data (D17)</source>
        <translation>Особые категории данных (D17)</translation>
    </message>
    <message>
        <source>Taking part in the programme (D18)</source>
        <translation>Участие в программе (D18)</translation>
    </message>
    <message>
        <source>self</source>
        <translation>участник</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>родитель</translation>
    </message>
    <message>
        <source>both</source>
        <translation>оба</translation>
    </message>
    <message>
        <source>Signs for themselves.</source>
        <translation>Подписывает сам участник.</translation>
    </message>
    <message>
        <source>A parent or another legal representative signs.</source>
        <translation>Подписывает родитель или другой законный представитель.</translation>
    </message>
    <message>
        <source>Both the participant and a parent or another legal representative sign.</source>
        <translation>Подписывают и участник, и законный представитель.</translation>
    </message>
    <message>
        <source>no supplement</source>
        <translation>нет соглашения</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>нет согласия</translation>
    </message>
    <message>
        <source>part of the job</source>
        <translation>в должности</translation>
    </message>
    <message>
        <source>there is neither a written consent nor a supplement to the labour contract</source>
        <translation>нет ни письменного согласия, ни дополнительного соглашения к трудовому договору</translation>
    </message>
    <message>
        <source>there is no supplement to the labour contract</source>
        <translation>нет дополнительного соглашения к трудовому договору</translation>
    </message>
    <message>
        <source>there is no written consent</source>
        <translation>нет письменного согласия</translation>
    </message>
    <message>
        <source>the term of the papers has ended</source>
        <translation>срок бумаг закончился</translation>
    </message>
    <message>
        <source>the participant</source>
        <translation>участник</translation>
    </message>
    <message>
        <source>a representative</source>
        <translation>законный представитель</translation>
    </message>
    <message>
        <source>blank given on %1</source>
        <translation>бланк выдан %1</translation>
    </message>
    <message>
        <source>signed on %1</source>
        <translation>подписано %1</translation>
    </message>
    <message>
        <source>signed on %1 by %2</source>
        <translation>подписано %1: %2</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>отозвано %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
</context>
<context>
    <name>kurator::ui::ConsentTitles</name>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Подписывает</translation>
    </message>
    <message>
        <source>Article 351.8</source>
        <translation>ТК 351.8</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Обработка</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>Участие</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Распространение</translation>
    </message>
    <message>
        <source>Special categories</source>
        <translation>Особые категории</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Эта бумага</translation>
    </message>
</context>
<context>
    <name>kurator::ui::ConsentsPage</name>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Print blanks</source>
        <translation>Напечатать бланки</translation>
    </message>
    <message>
        <source>For the chosen, or for all who have no consent to processing (Ctrl+P)</source>
        <translation>Для выбранных или для всех, у кого нет согласия на обработку (Ctrl+P)</translation>
    </message>
    <message>
        <source>Mark a pile</source>
        <translation>Отметить пачку</translation>
    </message>
    <message>
        <source>Many signed papers at once, by surnames (Ctrl+M)</source>
        <translation>Сразу много подписанных бумаг, по фамилиям (Ctrl+M)</translation>
    </message>
    <message>
        <source>Blank given out…</source>
        <translation>Бланк выдан…</translation>
    </message>
    <message>
        <source>Withdrawn…</source>
        <translation>Отозвано…</translation>
    </message>
    <message>
        <source>Papers of article 351.8…</source>
        <translation>Бумаги по ТК 351.8…</translation>
    </message>
    <message>
        <source>%1 of %2 have signed the consent to processing</source>
        <translation>Согласие на обработку подписали %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n have none</source>
        <translation>
            <numerusform>нет согласия у %n</numerusform>
            <numerusform>нет согласия у %n</numerusform>
            <numerusform>нет согласия у %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete</source>
        <translation>
            <numerusform>неполных: %n</numerusform>
            <numerusform>неполных: %n</numerusform>
            <numerusform>неполных: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n end soon</source>
        <translation>
            <numerusform>скоро истекают: %n</numerusform>
            <numerusform>скоро истекают: %n</numerusform>
            <numerusform>скоро истекают: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no participants yet.</source>
        <translation>Участников пока нет.</translation>
    </message>
    <message>
        <source>There is nobody to ask for a consent yet: import the lists of mentees and mentors or write people in.</source>
        <translation>Просить согласие пока не у кого: загрузите списки наставляемых и наставников или впишите людей.</translation>
    </message>
    <message>
        <source>All papers are there.</source>
        <translation>Все бумаги собраны.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Показать всех</translation>
    </message>
    <message>
        <source>No consent ends within 30 days.</source>
        <translation>В ближайшие 30 дней ни одно согласие не истекает.</translation>
    </message>
    <message numerus="yes">
        <source>%n people chosen</source>
        <translation>
            <numerusform>Выбран %n человек</numerusform>
            <numerusform>Выбрано %n человека</numerusform>
            <numerusform>Выбрано %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has signed: there is nothing to print.</source>
        <translation>Все подписали, печатать нечего.</translation>
    </message>
    <message>
        <source>Only those of the message:</source>
        <translation>Только те, о ком сообщение:</translation>
    </message>
    <message>
        <source>Mark as signed…</source>
        <translation>Отметить подписанное…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the list</source>
        <translation>&amp;Сохранить список</translation>
    </message>
    <message>
        <source>&amp;Who has not signed yet (XLSX)…</source>
        <translation>&amp;Кто ещё не подписал (XLSX)…</translation>
    </message>
    <message>
        <source>What is &amp;shown (XLSX)…</source>
        <translation>&amp;Показанное (XLSX)…</translation>
    </message>
    <message>
        <source>&amp;Copy what is shown as a table</source>
        <translation>&amp;Скопировать показанное как таблицу</translation>
    </message>
    <message>
        <source>Everybody who is shown has signed: there is nobody to remind.</source>
        <translation>Все показанные подписали: напоминать некому.</translation>
    </message>
    <message>
        <source>Who has not signed</source>
        <translation>Кто не подписал</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чего не хватает</translation>
    </message>
    <message>
        <source>papers of article 351.8</source>
        <translation>бумаги по ст. 351.8</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Сохранение списка</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Книга Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>The table is being saved</source>
        <translation>Таблица сохраняется</translation>
    </message>
    <message numerus="yes">
        <source>The table is saved: %n rows.</source>
        <translation>
            <numerusform>Таблица сохранена: %n строка.</numerusform>
            <numerusform>Таблица сохранена: %n строки.</numerusform>
            <numerusform>Таблица сохранена: %n строк.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::LabourForm</name>
    <message>
        <source>Papers of article 351.8</source>
        <translation>Бумаги по ст. 351.8 ТК РФ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Consent of</source>
        <translation>Согласие от</translation>
    </message>
    <message>
        <source>Supplement of</source>
        <translation>Допсоглашение от</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>The day of the written consent to mentor.</source>
        <translation>День письменного согласия быть наставником.</translation>
    </message>
    <message>
        <source>To the labour contract.</source>
        <translation>К трудовому договору.</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Номер допсоглашения</translation>
    </message>
    <message>
        <source>Empty: with the programme.</source>
        <translation>Пусто: до конца программы.</translation>
    </message>
    <message>
        <source>Part of the job</source>
        <translation>Входит в должность</translation>
    </message>
    <message>
        <source>Where it is written that mentoring belongs to the job; then no other paper is needed.</source>
        <translation>Где записано, что наставничество входит в трудовую функцию; тогда другие бумаги не нужны.</translation>
    </message>
    <message>
        <source>%1: the papers of article 351.8 are written down.</source>
        <translation>%1: бумаги по ст. 351.8 ТК РФ записаны.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::MarkPileWizard</name>
    <message>
        <source>Signed consents</source>
        <translation>Подписанные согласия</translation>
    </message>
    <message numerus="yes">
        <source>The pile is put off: %n paper(s) are ticked, go on with “Mark a pile”.</source>
        <translation>
            <numerusform>Пачка отложена: отмечена %n бумага, продолжить можно кнопкой «Отметить пачку».</numerusform>
            <numerusform>Пачка отложена: отмечено %n бумаги, продолжить можно кнопкой «Отметить пачку».</numerusform>
            <numerusform>Пачка отложена: отмечено %n бумаг, продолжить можно кнопкой «Отметить пачку».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) marked as signed.</source>
        <translation>
            <numerusform>Отмечено %n согласие.</numerusform>
            <numerusform>Отмечено %n согласия.</numerusform>
            <numerusform>Отмечено %n согласий.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::PilePaperPage</name>
    <message>
        <source>Day on the papers</source>
        <translation>Дата на бумагах</translation>
    </message>
    <message>
        <source>&amp;Day on the papers</source>
        <translation>Д&amp;ата на бумагах</translation>
    </message>
    <message>
        <source>Papers of another day make another pile.</source>
        <translation>Бумаги с другой датой отмечайте другой пачкой.</translation>
    </message>
    <message>
        <source>&amp;Who signed</source>
        <translation>&amp;Кто подписал</translation>
    </message>
    <message>
        <source>Usually the first: a parent for a child, both from 14, the participant from 18.</source>
        <translation>Обычно первое: за ребёнка родитель, с 14 лет оба, с 18 лет участник.</translation>
    </message>
    <message>
        <source>A pile was put off</source>
        <translation>Есть отложенная пачка</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Продолжить</translation>
    </message>
    <message>
        <source>Begin &amp;anew</source>
        <translation>Начать &amp;заново</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Sort the papers by kind and day: one pile is marked in one go.</source>
        <translation>Разложите бумаги по виду и дате: одна пачка отмечается за один раз.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n paper(s) ticked.</source>
        <translation>
            <numerusform>%1, %2: отмечена %n бумага.</numerusform>
            <numerusform>%1, %2: отмечено %n бумаги.</numerusform>
            <numerusform>%1, %2: отмечено %n бумаг.</numerusform>
        </translation>
    </message>
    <message>
        <source>no day</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>Write the day on the papers.</source>
        <translation>Укажите дату, которая стоит на бумагах.</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>&amp;Бумага</translation>
    </message>
</context>
<context>
    <name>kurator::ui::PilePeoplePage</name>
    <message>
        <source>&amp;Surname</source>
        <translation>&amp;Фамилия</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>First letters of the surname, then Enter</source>
        <translation>Первые буквы фамилии, затем Enter</translation>
    </message>
    <message>
        <source>Ticked papers</source>
        <translation>Отмеченные бумаги</translation>
    </message>
    <message>
        <source>Backspace in the empty box takes the last one back, Del the chosen one.</source>
        <translation>Backspace в пустом поле возвращает последнюю, Del убирает выбранную.</translation>
    </message>
    <message>
        <source>The people</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>%1, %2. Take paper after paper: type the surname, press Enter.</source>
        <translation>%1, %2. Берите бумагу за бумагой: фамилия, Enter.</translation>
    </message>
    <message>
        <source>&amp;Mark as signed</source>
        <translation>От&amp;метить</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Mark %n consent(s)</source>
        <translation>
            <numerusform>От&amp;метить %n согласие</numerusform>
            <numerusform>От&amp;метить %n согласия</numerusform>
            <numerusform>От&amp;метить %n согласий</numerusform>
        </translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Найденные люди</translation>
    </message>
    <message>
        <source>Ticked: %1</source>
        <translation>Отмечено: %1</translation>
    </message>
    <message>
        <source>Those without this paper stand first.</source>
        <translation>Сначала те, у кого этой бумаги нет.</translation>
    </message>
    <message>
        <source>Nobody of that name is left. Check the letters, or whether the paper is ticked already.</source>
        <translation>Такого человека в списке нет. Проверьте буквы; возможно, бумага уже отмечена.</translation>
    </message>
    <message>
        <source>Enter ticks the paper.</source>
        <translation>Enter отмечает бумагу.</translation>
    </message>
    <message numerus="yes">
        <source>%n found: choose with the arrows, then Enter.</source>
        <translation>
            <numerusform>Нашёлся %n: выберите стрелками и нажмите Enter.</numerusform>
            <numerusform>Нашлось %n: выберите стрелками и нажмите Enter.</numerusform>
            <numerusform>Нашлось %n: выберите стрелками и нажмите Enter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::ShowSwitch</name>
    <message>
        <source>Which people are shown</source>
        <translation>Кого показывать</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>Не хватает</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>End soon</source>
        <translation>Истекают</translation>
    </message>
</context>
<context>
    <name>kurator::ui::SignersBox</name>
    <message>
        <source>Whoever must at their age</source>
        <translation>Кто должен по возрасту</translation>
    </message>
    <message>
        <source>Only the participant</source>
        <translation>Только участник</translation>
    </message>
    <message>
        <source>Only a representative</source>
        <translation>Только представитель</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Оба</translation>
    </message>
</context>
</TS>
