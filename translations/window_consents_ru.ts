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
        <source>What the signer allowed</source>
        <translation>Что разрешил подписавший</translation>
    </message>
    <message>
        <source>Only what is allowed here may be published.</source>
        <translation>Публиковать можно только то, что здесь разрешено.</translation>
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
        <source>Mark as signed</source>
        <translation>Отметить подписанными</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Записать</translation>
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
        <source>These papers of that day are marked already.</source>
        <translation>Эти бумаги с такой датой уже отмечены.</translation>
    </message>
    <message>
        <source>All of them hold such a blank already.</source>
        <translation>Такой бланк у всех них уже на руках.</translation>
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
    <message>
        <source>A scan of a signed consent lies in the base</source>
        <translation>В базе лежит скан подписанного согласия</translation>
    </message>
</context>
<context>
    <name>kurator::ui::ConsentsExport</name>
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
        <source>Consents</source>
        <translation>Согласия</translation>
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
    <name>kurator::ui::ConsentsPage</name>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
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
        <source>Withdrawal or demand…</source>
        <translation>Отзыв или требование…</translation>
    </message>
    <message>
        <source>Attach a scan…</source>
        <translation>Приложить скан…</translation>
    </message>
    <message>
        <source>Print &amp;blanks</source>
        <translation>Напечатать &amp;бланки</translation>
    </message>
    <message>
        <source>For the chosen, or for those shown who lack the paper</source>
        <translation>Для выбранных, а если никто не выбран – для показанных, у кого этой бумаги нет</translation>
    </message>
    <message>
        <source>Nobody of those shown lacks this paper: there is nothing to print.</source>
        <translation>У всех, кто показан, эта бумага есть: печатать нечего.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::DistributionGrid</name>
    <message>
        <source>not mentioned</source>
        <translation>не отмечено</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>разрешено</translation>
    </message>
    <message>
        <source>on a condition</source>
        <translation>с условием</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>запрещено</translation>
    </message>
    <message>
        <source>Condition: %1</source>
        <translation>Условие: %1</translation>
    </message>
    <message>
        <source>on which condition</source>
        <translation>с каким условием</translation>
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
    <name>kurator::ui::RequestAnswerForm</name>
    <message>
        <source>Answer to the applicant</source>
        <translation>Ответ заявителю</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Закрыть обращение</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Дата ответа</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>For the register: what was answered, number of the letter.</source>
        <translation>Для журнала: что ответили, номер письма.</translation>
    </message>
    <message>
        <source>The request is answered and closed.</source>
        <translation>Ответ записан, обращение закрыто.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::RequestDetails</name>
    <message>
        <source>The chosen request</source>
        <translation>Выбранное обращение</translation>
    </message>
    <message>
        <source>Steps of the request</source>
        <translation>Шаги по обращению</translation>
    </message>
    <message>
        <source>Space ticks a step with its day and note, or takes the tick away</source>
        <translation>Пробел отмечает шаг с датой и примечанием или снимает отметку</translation>
    </message>
    <message>
        <source>Choose a request to see its term and what is left to do.</source>
        <translation>Выберите обращение, чтобы увидеть срок и что осталось сделать.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, срок до %2</translation>
    </message>
    <message>
        <source>№ %1, received on %2 from %3</source>
        <translation>№ %1, получено %2, заявитель: %3</translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>Отвечает: %1</translation>
    </message>
    <message>
        <source>Five working days more: %1</source>
        <translation>Плюс пять рабочих дней: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Ответ: %1</translation>
    </message>
    <message>
        <source>The step is open again.</source>
        <translation>Отметка снята.</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Что нужно сделать</translation>
    </message>
</context>
<context>
    <name>kurator::ui::RequestEffectsPage</name>
    <message>
        <source>What follows</source>
        <translation>Что последует</translation>
    </message>
    <message>
        <source>Nothing is written down yet. These are the steps by the law; each is ticked in the register.</source>
        <translation>Пока ничего не записано. Это шаги по закону: каждый отмечается в журнале.</translation>
    </message>
    <message>
        <source>&amp;Write down</source>
        <translation>&amp;Записать</translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translation>Ответить до %1</translation>
    </message>
    <message>
        <source>Consents that end on %1</source>
        <translation>Согласия, которые прекращаются %1</translation>
    </message>
    <message>
        <source>What has to be done</source>
        <translation>Что нужно сделать</translation>
    </message>
    <message>
        <source>Pairs that cannot go on</source>
        <translation>Пары, которые не могут продолжаться</translation>
    </message>
    <message>
        <source>Papers that stay as they are</source>
        <translation>Документы, которые остаются как есть</translation>
    </message>
    <message>
        <source>They name the person, but a registered paper is kept by archive law. New papers, exports and reports will not name the person.</source>
        <translation>В них человек назван, но зарегистрированный документ хранится по закону об архивах. Новые документы, выгрузки и отчёты этого человека не назовут.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::RequestExtensionForm</name>
    <message>
        <source>Five working days more</source>
        <translation>Плюс пять рабочих дней</translation>
    </message>
    <message>
        <source>Make the term longer</source>
        <translation>Продлить срок</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>The applicant is sent a notice with this reason before the term ends.</source>
        <translation>Заявителю до конца срока направляют уведомление с этой причиной.</translation>
    </message>
    <message>
        <source>The term is longer by five working days.</source>
        <translation>Срок продлён на пять рабочих дней.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::RequestGistPage</name>
    <message>
        <source>Received on</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>&amp;What it is</source>
        <translation>&amp;Что это</translation>
    </message>
    <message>
        <source>Consents that &amp;end</source>
        <translation>Какие согласия &amp;прекращаются</translation>
    </message>
    <message>
        <source>Received &amp;on</source>
        <translation>Получ&amp;ено</translation>
    </message>
    <message>
        <source>The term runs from this day.</source>
        <translation>Срок идёт с этого дня.</translation>
    </message>
    <message>
        <source>Who app&amp;lied</source>
        <translation>Кто о&amp;братился</translation>
    </message>
    <message>
        <source>&amp;Gist</source>
        <translation>Сут&amp;ь</translation>
    </message>
    <message>
        <source>Who &amp;answers</source>
        <translation>Кто от&amp;вечает</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>О чём обращение</translation>
    </message>
    <message>
        <source>About the data of: %1.</source>
        <translation>Чьи данные: %1.</translation>
    </message>
    <message>
        <source>Term: %1.</source>
        <translation>Срок: %1.</translation>
    </message>
    <message>
        <source>%1, signed on %2</source>
        <translation>%1, от %2</translation>
    </message>
    <message>
        <source>On that day no consent was in force.</source>
        <translation>В этот день согласий не было.</translation>
    </message>
    <message>
        <source>Space takes a tick away.</source>
        <translation>Пробел снимает отметку.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::RequestPersonPage</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Class or position</source>
        <translation>Класс или должность</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>There is nobody in the base yet.</source>
        <translation>В базе пока никого нет.</translation>
    </message>
    <message>
        <source>A request was put off</source>
        <translation>Есть отложенное обращение</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Чьи данные</translation>
    </message>
    <message>
        <source>Choose the person about whose data the paper is; a parent may have brought it.</source>
        <translation>Выберите того, о чьих данных бумага. Принести её мог и родитель.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::RequestStepForm</name>
    <message>
        <source>Write the day.</source>
        <translation>Укажите день.</translation>
    </message>
    <message>
        <source>Tick as done</source>
        <translation>Отметить сделанным</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>What exactly was done, or why it is not needed.</source>
        <translation>Что именно сделали или почему это не нужно.</translation>
    </message>
    <message>
        <source>The step is ticked.</source>
        <translation>Шаг отмечен.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::RequestTexts</name>
    <message>
        <source>Withdrawal of consent</source>
        <translation>Отзыв согласия</translation>
    </message>
    <message>
        <source>Demand to stop processing</source>
        <translation>Требование прекратить обработку</translation>
    </message>
    <message>
        <source>Demand to stop distribution</source>
        <translation>Требование прекратить распространение</translation>
    </message>
    <message>
        <source>Request for information</source>
        <translation>Запрос сведений</translation>
    </message>
    <message>
        <source>Correction of data</source>
        <translation>Уточнение данных</translation>
    </message>
    <message>
        <source>Withdraws consent</source>
        <translation>Отзывает согласие</translation>
    </message>
    <message>
        <source>Demands that the data be processed no more</source>
        <translation>Требует прекратить обработку данных</translation>
    </message>
    <message>
        <source>Demands that the data be published no more</source>
        <translation>Требует прекратить распространение данных</translation>
    </message>
    <message>
        <source>Asks which data the school holds and why</source>
        <translation>Спрашивает, какие данные есть у школы и зачем</translation>
    </message>
    <message>
        <source>Asks to correct the data</source>
        <translation>Просит исправить данные</translation>
    </message>
    <message>
        <source>30 calendar days from the receipt (152-ФЗ, article 21, part 5)</source>
        <translation>30 календарных дней со дня получения (152-ФЗ, ст. 21, ч. 5)</translation>
    </message>
    <message>
        <source>10 working days, 5 more with a written reason (152-ФЗ, article 21, part 5.1)</source>
        <translation>10 рабочих дней, ещё 5 – с письменной причиной (152-ФЗ, ст. 21, ч. 5.1)</translation>
    </message>
    <message>
        <source>3 working days (152-ФЗ, article 10.1, part 14)</source>
        <translation>3 рабочих дня (152-ФЗ, ст. 10.1, ч. 14)</translation>
    </message>
    <message>
        <source>10 working days, 5 more with a written reason (152-ФЗ, article 20, part 1)</source>
        <translation>10 рабочих дней, ещё 5 – с письменной причиной (152-ФЗ, ст. 20, ч. 1)</translation>
    </message>
    <message>
        <source>7 working days (152-ФЗ, article 21, part 2)</source>
        <translation>7 рабочих дней (152-ФЗ, ст. 21, ч. 2)</translation>
    </message>
    <message>
        <source>Stop processing the data</source>
        <translation>Прекратить обработку данных</translation>
    </message>
    <message>
        <source>Take the data off the site and other publications</source>
        <translation>Убрать данные с сайта и из других публикаций</translation>
    </message>
    <message>
        <source>Change the pair</source>
        <translation>Заменить пару</translation>
    </message>
    <message>
        <source>Tell those who received the data</source>
        <translation>Сообщить тем, кто получил данные</translation>
    </message>
    <message>
        <source>Destroy the data</source>
        <translation>Уничтожить данные</translation>
    </message>
    <message>
        <source>Correct the data</source>
        <translation>Исправить данные</translation>
    </message>
    <message>
        <source>Answer the applicant</source>
        <translation>Ответить заявителю</translation>
    </message>
    <message>
        <source>answered on %1</source>
        <translation>отвечено %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>просрочено на %n день</numerusform>
            <numerusform>просрочено на %n дня</numerusform>
            <numerusform>просрочено на %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>today is the last day</source>
        <translation>сегодня последний день</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>остался %n день</numerusform>
            <numerusform>осталось %n дня</numerusform>
            <numerusform>осталось %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::RequestWizard</name>
    <message>
        <source>Request about personal data</source>
        <translation>Обращение о персональных данных</translation>
    </message>
    <message>
        <source>The request is put off: go on with “New request…” on the page of consents.</source>
        <translation>Обращение отложено: продолжите кнопкой «Новое обращение…» на странице согласий.</translation>
    </message>
    <message>
        <source>The request is in the register. Tick its steps as they are done.</source>
        <translation>Обращение записано в журнал. Отмечайте шаги, когда они сделаны.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::RequestsPane</name>
    <message>
        <source>Requests about personal data</source>
        <translation>Обращения о персональных данных</translation>
    </message>
    <message>
        <source>Save the register…</source>
        <translation>Сохранить журнал…</translation>
    </message>
    <message>
        <source>As a table for the school&apos;s own file; it names the applicants</source>
        <translation>Таблицей для дела школы; в ней названы заявители</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>Новое обращение…</translation>
    </message>
    <message>
        <source>A withdrawal, a demand, a question or a correction (Ctrl+R)</source>
        <translation>Отзыв, требование, запрос или исправление (Ctrl+R)</translation>
    </message>
    <message>
        <source>Nobody has withdrawn a consent or asked about the data yet. What comes is written down here, with its term by law.</source>
        <translation>Пока никто не отзывал согласие и не спрашивал о данных. Всё, что придёт, записывается здесь, со сроком по закону.</translation>
    </message>
    <message>
        <source>Write a request down</source>
        <translation>Записать обращение</translation>
    </message>
    <message>
        <source>№</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>О чём обращение</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Ответить до</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Чьи данные</translation>
    </message>
    <message>
        <source>Gist</source>
        <translation>Суть</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Ответить…</translation>
    </message>
    <message>
        <source>Make the term longer…</source>
        <translation>Продлить срок…</translation>
    </message>
    <message>
        <source>Save the register</source>
        <translation>Сохранить журнал</translation>
    </message>
    <message>
        <source>Register of requests</source>
        <translation>Журнал обращений</translation>
    </message>
    <message>
        <source>The register is saved. It names people: keep it inside the school.</source>
        <translation>Журнал сохранён. В нём названы люди: храните его в школе.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::ScanBox</name>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg)</source>
        <translation>Сканы (*.pdf *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Сканы</translation>
    </message>
    <message>
        <source>A copy in a place that you choose; the program leaves none anywhere else</source>
        <translation>Копия там, где вы выберете; больше нигде программа её не оставляет</translation>
    </message>
    <message>
        <source>Save the scan</source>
        <translation>Сохранить скан</translation>
    </message>
    <message>
        <source>The scan is saved. It holds personal data: remove it when you are done.</source>
        <translation>Скан сохранён. В нём персональные данные: удалите файл, когда он не нужен.</translation>
    </message>
    <message>
        <source>Remove the scan “%1”?</source>
        <translation>Удалить скан «%1»?</translation>
    </message>
    <message>
        <source>It goes out of the base for good; the mark that the paper is signed stays.</source>
        <translation>Он исчезнет из базы навсегда; отметка о подписи останется.</translation>
    </message>
    <message>
        <source>The scan is removed.</source>
        <translation>Скан удалён.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::ScanForm</name>
    <message>
        <source>Scan of a signed paper</source>
        <translation>Скан подписанной бумаги</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Приложить</translation>
    </message>
    <message>
        <source>%1, signed on %2</source>
        <translation>%1, от %2</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>PDF or JPG, up to %1 MB. The file goes into the base of the school.</source>
        <translation>PDF или JPG, до %1 МБ. Файл ляжет в базу школы.</translation>
    </message>
    <message>
        <source>The scan is attached.</source>
        <translation>Скан приложен.</translation>
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
    <message>
        <source>Requests</source>
        <translation>Обращения</translation>
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
