<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>kurator::ui::AcquaintanceDeeds</name>
    <message>
        <source>Who has signed</source>
        <translation>Кто расписался</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Дата ознакомления</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Когда</translation>
    </message>
    <message>
        <source>&amp;Mark the chosen</source>
        <translation>&amp;Отметить выбранных</translation>
    </message>
    <message>
        <source>&amp;Take the mark back</source>
        <translation>С&amp;нять отметку</translation>
    </message>
    <message>
        <source>Who stands on the sheet</source>
        <translation>Кто в листе</translation>
    </message>
    <message>
        <source>Employees to add</source>
        <translation>Кого добавить в лист</translation>
    </message>
    <message>
        <source>a part of the name or position</source>
        <translation>часть имени или должности</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>Take o&amp;ff the sheet</source>
        <translation>&amp;Убрать с листа</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>Department of the chosen</source>
        <translation>Подразделение выбранных</translation>
    </message>
    <message>
        <source>&amp;Write down</source>
        <translation>Запи&amp;сать</translation>
    </message>
    <message>
        <source>Write the day like this: 05.09.2026.</source>
        <translation>Напишите дату так: 05.09.2026.</translation>
    </message>
    <message numerus="yes">
        <source>Acquaintance marked: %n person(s)</source>
        <translation>
            <numerusform>Отмечено ознакомление: %n человек</numerusform>
            <numerusform>Отмечено ознакомление: %n человека</numerusform>
            <numerusform>Отмечено ознакомление: %n человек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::AcquaintanceDialog</name>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Дата ознакомления</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>Sheet of acquaintance</source>
        <translation>Лист ознакомления</translation>
    </message>
    <message>
        <source>Nobody stands on the sheet yet. Add the employees who have to read the paper.</source>
        <translation>В листе пока никого нет. Добавьте работников, которых нужно ознакомить с документом.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Sheet to sign on</source>
        <translation>Лист для подписей</translation>
    </message>
    <message>
        <source>A sheet for eac&amp;h department</source>
        <translation>&amp;Лист на каждое подразделение</translation>
    </message>
    <message>
        <source>%1 of %2 have read it</source>
        <translation>Ознакомлены %1 из %2</translation>
    </message>
    <message>
        <source>Sheet of acquaintance: %1</source>
        <translation>Лист ознакомления: %1</translation>
    </message>
</context>
<context>
    <name>kurator::ui::ActForm</name>
    <message>
        <source>New act</source>
        <translation>Новый акт</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>&amp;Save the act</source>
        <translation>&amp;Сохранить акт</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Действует по</translation>
    </message>
    <message>
        <source>What came instead</source>
        <translation>Что вместо него</translation>
    </message>
    <message>
        <source>find an act</source>
        <translation>найти акт</translation>
    </message>
    <message>
        <source>Act of the region or the municipality</source>
        <translation>Акт региона или муниципалитета</translation>
    </message>
    <message>
        <source>Which papers cite it</source>
        <translation>Какие документы ссылаются</translation>
    </message>
    <message>
        <source>find a kind of paper</source>
        <translation>найти вид документа</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>One word or two, as in “order” or “federal law”</source>
        <translation>Одно-два слова: приказ, Федеральный закон</translation>
    </message>
    <message>
        <source>Who issued it</source>
        <translation>Кто издал</translation>
    </message>
    <message>
        <source>As it is called: Министерство просвещения Российской Федерации</source>
        <translation>Как называется: Министерство просвещения Российской Федерации</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Without the sign №</source>
        <translation>Без знака №</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Without quotation marks</source>
        <translation>Без кавычек</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>О чём он</translation>
    </message>
    <message>
        <source>For yourself: papers do not print it</source>
        <translation>Для себя: в документах этого не будет</translation>
    </message>
    <message>
        <source>Empty: from its date</source>
        <translation>Пусто – со своей даты</translation>
    </message>
    <message>
        <source>The last day. Empty: without an end</source>
        <translation>Последний день. Пусто – бессрочно</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Stands after federal acts in papers</source>
        <translation>В документах стоит после федеральных</translation>
    </message>
    <message>
        <source>By themselves. Any other can, when you tick it there</source>
        <translation>Обычно. В любом другом его можно отметить</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранён: %1</translation>
    </message>
</context>
<context>
    <name>kurator::ui::ActTexts</name>
    <message>
        <source>in force from %1</source>
        <translation>вступит в силу %1</translation>
    </message>
    <message>
        <source>not in force since %1</source>
        <translation>утратил силу с %1</translation>
    </message>
    <message>
        <source>not in force since %1, instead of it: %2</source>
        <translation>утратил силу с %1, вместо него: %2</translation>
    </message>
    <message>
        <source>the school does not cite it</source>
        <translation>школа на него не ссылается</translation>
    </message>
    <message>
        <source>federal</source>
        <translation>федеральный</translation>
    </message>
    <message>
        <source>regional</source>
        <translation>региональный</translation>
    </message>
    <message>
        <source>changed by the school</source>
        <translation>изменён школой</translation>
    </message>
    <message>
        <source>the school&apos;s</source>
        <translation>школы</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Все приказы</translation>
    </message>
</context>
<context>
    <name>kurator::ui::ActsDialog</name>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Действует по</translation>
    </message>
    <message>
        <source>Who issued it</source>
        <translation>Кто издал</translation>
    </message>
    <message>
        <source>What came instead</source>
        <translation>Что вместо него</translation>
    </message>
    <message>
        <source>Which papers cite it</source>
        <translation>Какие документы ссылаются</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Чей</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>Origin: %1</source>
        <translation>Акт %1</translation>
    </message>
    <message>
        <source>In force until %1</source>
        <translation>Действует по %1</translation>
    </message>
    <message>
        <source>No paper cites it by itself: tick it in the paper.</source>
        <translation>Обычно на него не ссылаются: отметьте его в документе, где он нужен.</translation>
    </message>
    <message>
        <source>Cited by themselves: %1</source>
        <translation>Обычно ссылаются: %1</translation>
    </message>
    <message>
        <source>Only in papers of these forms: %1</source>
        <translation>Только для форм наставничества: %1</translation>
    </message>
    <message>
        <source>In a paper: in accordance with “%1”</source>
        <translation>В документе: в соответствии с … %1</translation>
    </message>
    <message>
        <source>Acts that papers cite</source>
        <translation>Нормативные акты</translation>
    </message>
    <message>
        <source>The chosen act</source>
        <translation>Выбранный акт</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>&amp;Add an act…</source>
        <translation>&amp;Добавить акт…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>Do &amp;not cite</source>
        <translation>&amp;Не ссылаться</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>C&amp;ite again</source>
        <translation>Сно&amp;ва ссылаться</translation>
    </message>
    <message>
        <source>&amp;Back to the program&apos;s wording</source>
        <translation>&amp;Вернуть текст программы</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Papers cite it no more: %1</source>
        <translation>Документы больше не ссылаются: %1</translation>
    </message>
    <message>
        <source>Taken away: %1</source>
        <translation>Убран: %1</translation>
    </message>
    <message>
        <source>Back in the library: %1</source>
        <translation>Снова в библиотеке: %1</translation>
    </message>
    <message>
        <source>not cited</source>
        <translation>без ссылок</translation>
    </message>
</context>
<context>
    <name>kurator::ui::AnswerTexts</name>
    <message>
        <source>Write a number, like 36 or 1,5.</source>
        <translation>Напишите число, например 36 или 1,5.</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не выбрано</translation>
    </message>
    <message>
        <source>a part of the name or position</source>
        <translation>часть имени или должности</translation>
    </message>
    <message>
        <source>Nobody is chosen by these words yet: choose from the list under the field, or empty it.</source>
        <translation>По этим словам пока никто не выбран: выберите человека из списка под полем или очистите поле.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::ApprovalForm</name>
    <message>
        <source>Date of the protocol</source>
        <translation>Дата протокола</translation>
    </message>
    <message>
        <source>Date of the order</source>
        <translation>Дата приказа</translation>
    </message>
    <message>
        <source>initials and surname</source>
        <translation>инициалы и фамилия</translation>
    </message>
    <message>
        <source>B&amp;y whom</source>
        <translation>К&amp;ем</translation>
    </message>
    <message>
        <source>Po&amp;sition</source>
        <translation>Дол&amp;жность</translation>
    </message>
    <message>
        <source>Nam&amp;e</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>Number of the protocol</source>
        <translation>Номер протокола</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>Номер приказа</translation>
    </message>
</context>
<context>
    <name>kurator::ui::CheckList</name>
    <message>
        <source>In order</source>
        <translation>В порядке</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Обратите внимание</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Мешает</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Показать…</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Показать: %1</translation>
    </message>
    <message>
        <source>Leave the paper for a while and see these people; the draft is kept</source>
        <translation>Отложить документ и показать этих людей; черновик сохранится</translation>
    </message>
</context>
<context>
    <name>kurator::ui::DocumentColumns</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Have read it</source>
        <translation>Ознакомлены</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
</context>
<context>
    <name>kurator::ui::DocumentDetails</name>
    <message>
        <source>Prin&amp;t…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>Text of the paper</source>
        <translation>Текст документа</translation>
    </message>
    <message>
        <source>Registered without its text: it was issued before or elsewhere. Keep the signed sheet.</source>
        <translation>Зарегистрирован без текста: издан раньше или вне программы. Храните подписанный лист.</translation>
    </message>
    <message>
        <source>Acquaintan&amp;ce…</source>
        <translation>Озна&amp;комление…</translation>
    </message>
    <message>
        <source>Into a fi&amp;le…</source>
        <translation>В &amp;дело…</translation>
    </message>
    <message>
        <source>Who has signed that they read the paper, and when</source>
        <translation>Кто и когда расписался, что прочитал документ</translation>
    </message>
    <message>
        <source>The file that the signed paper lies in</source>
        <translation>Дело, в котором лежит подписанный документ</translation>
    </message>
    <message>
        <source>Save a &amp;file…</source>
        <translation>Сохранить фа&amp;йл…</translation>
    </message>
    <message>
        <source>For the &amp;site…</source>
        <translation>Для &amp;сайта…</translation>
    </message>
    <message>
        <source>E&amp;xtracts…</source>
        <translation>&amp;Выписки…</translation>
    </message>
    <message>
        <source>The order without those who have not allowed to publish their names</source>
        <translation>Приказ без тех, кто не разрешил публиковать своё имя</translation>
    </message>
    <message>
        <source>For each family and employee what the order says of them</source>
        <translation>Каждой семье и работнику – то, что приказ говорит о них</translation>
    </message>
</context>
<context>
    <name>kurator::ui::DocumentTexts</name>
    <message>
        <source>Issued before</source>
        <translation>Издан ранее</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Зарегистрирован</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>Отменён</translation>
    </message>
    <message>
        <source> No. %1</source>
        <translation> № %1</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> от %1</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>В любое время</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Этап %1</translation>
    </message>
    <message>
        <source>for item %1, until %2</source>
        <translation>к пункту %1, до %2</translation>
    </message>
    <message>
        <source>for item %1</source>
        <translation>к пункту %1</translation>
    </message>
    <message>
        <source>Line of the head</source>
        <translation>Строка заголовочной части</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>Пункт %1</translation>
    </message>
    <message>
        <source>Heading of a column</source>
        <translation>Заголовок столбца</translation>
    </message>
    <message>
        <source>Heading in the table</source>
        <translation>Заголовок в таблице</translation>
    </message>
    <message>
        <source>Cell of the table</source>
        <translation>Ячейка таблицы</translation>
    </message>
    <message>
        <source>Position of who signs</source>
        <translation>Должность подписывающего</translation>
    </message>
    <message>
        <source>Name of who signs</source>
        <translation>Имя подписывающего</translation>
    </message>
    <message>
        <source>Line of the approval</source>
        <translation>Строка грифа</translation>
    </message>
    <message>
        <source>Mark of the appendix</source>
        <translation>Отметка о приложении</translation>
    </message>
    <message>
        <source>Line of the addressee</source>
        <translation>Строка адресата</translation>
    </message>
    <message>
        <source>Words before the line to sign on</source>
        <translation>Слова перед строкой для подписи</translation>
    </message>
    <message>
        <source>Words on the line</source>
        <translation>Слова на строке</translation>
    </message>
    <message>
        <source>Words under the line</source>
        <translation>Слова под строкой</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Добавлено: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Убрано: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Изменено: %1</translation>
    </message>
    <message>
        <source>The paper cannot be written yet: it would name people who may not be named. On the left you see who and why. Get what is missing, or issue the paper without them.</source>
        <translation>Документ пока не составить: он назвал бы тех, кого называть нельзя. Слева видно, кого и почему. Оформите недостающее или выпустите документ без них.</translation>
    </message>
    <message>
        <source>Annulled by %1.</source>
        <translation>Отменён: приказ %1.</translation>
    </message>
    <message>
        <source>%1 of %2 have read it.</source>
        <translation>Ознакомлены %1 из %2.</translation>
    </message>
    <message>
        <source>Lies in the file %1.</source>
        <translation>Лежит в деле %1.</translation>
    </message>
    <message>
        <source>Journal of orders on the main activity</source>
        <translation>Приказы по основной деятельности</translation>
    </message>
    <message>
        <source>Journal of orders on staff</source>
        <translation>Приказы по личному составу</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>ОД</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>ЛС</translation>
    </message>
</context>
<context>
    <name>kurator::ui::DocumentsPage</name>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>No paper is registered this year yet.</source>
        <translation>В этом году документов пока нет.</translation>
    </message>
    <message>
        <source>New paper</source>
        <translation>Новый документ</translation>
    </message>
    <message>
        <source>&amp;Issued before…</source>
        <translation>&amp;Издан ранее…</translation>
    </message>
    <message>
        <source>Register a paper that was issued before or elsewhere</source>
        <translation>Зарегистрировать документ, изданный раньше или вне программы</translation>
    </message>
    <message>
        <source>&amp;New paper…</source>
        <translation>&amp;Новый документ…</translation>
    </message>
    <message>
        <source>Prepare a paper (Ctrl+N)</source>
        <translation>Подготовить документ (Ctrl+N)</translation>
    </message>
    <message>
        <source>New paper…</source>
        <translation>Новый документ…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Сохранить PDF…</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) to look at</source>
        <translation>
            <numerusform>%n документ к просмотру</numerusform>
            <numerusform>%n документа к просмотру</numerusform>
            <numerusform>%n документов к просмотру</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Templates…</source>
        <translation>&amp;Шаблоны…</translation>
    </message>
    <message>
        <source>Change the wording of papers</source>
        <translation>Изменить текст, по которому программа пишет документы</translation>
    </message>
</context>
<context>
    <name>kurator::ui::DraftList</name>
    <message numerus="yes">
        <source>Draft: %1 · %n edit(s)</source>
        <translation>
            <numerusform>Черновик: %1 · %n правка</numerusform>
            <numerusform>Черновик: %1 · %n правки</numerusform>
            <numerusform>Черновик: %1 · %n правок</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>Черновик: %1</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Throw the draft away: %1</source>
        <translation>Удалить черновик: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation>Продолжить: %1</translation>
    </message>
</context>
<context>
    <name>kurator::ui::FileMarkDialog</name>
    <message>
        <source>Into a file</source>
        <translation>В дело</translation>
    </message>
    <message>
        <source>The file of the school&apos;s list of files in which the signed paper lies. An empty field takes the paper out of the file.</source>
        <translation>Дело по номенклатуре школы, в котором лежит подписанный документ. Пустое поле убирает документ из дела.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Де&amp;ло</translation>
    </message>
    <message>
        <source>&amp;Write down</source>
        <translation>&amp;Записать</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>О&amp;тмена</translation>
    </message>
    <message>
        <source>The paper is out of its file.</source>
        <translation>Документ больше не числится в деле.</translation>
    </message>
    <message>
        <source>The paper lies in the file %1.</source>
        <translation>Документ лежит в деле %1.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::FontNotice</name>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>Say no more of this font on this computer</source>
        <translation>Больше не говорить об этом шрифте на этом компьютере</translation>
    </message>
</context>
<context>
    <name>kurator::ui::GivenOutCard</name>
    <message>
        <source>Given out on</source>
        <translation>День выдачи</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Выдача бланков</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;День</translation>
    </message>
    <message>
        <source>Write down that people took the blanks home: the list of consents will show who has not brought them back.</source>
        <translation>Отметьте, что бланки розданы: список согласий покажет, кто их ещё не вернул.</translation>
    </message>
    <message>
        <source>&amp;Mark as given out</source>
        <translation>Отмет&amp;ить, что бланки выданы</translation>
    </message>
    <message>
        <source>Write the day like this: 05.09.2026.</source>
        <translation>Напишите дату так: 05.09.2026.</translation>
    </message>
    <message numerus="yes">
        <source>Blanks given out: %n person(s)</source>
        <translation>
            <numerusform>Бланки выданы: %n человек</numerusform>
            <numerusform>Бланки выданы: %n человека</numerusform>
            <numerusform>Бланки выданы: %n человек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::GroundsCard</name>
    <message>
        <source>Choose a&amp;cts</source>
        <translation>Выбрать а&amp;кты</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>Как об&amp;ычно</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Основания</translation>
    </message>
    <message>
        <source>The acts that the paper rests on, to tick and to clear</source>
        <translation>Акты, на которые ссылается документ: отметить нужные, снять лишние</translation>
    </message>
    <message>
        <source>Cite what papers of this kind usually cite</source>
        <translation>Сослаться на то, на что обычно ссылаются такие документы</translation>
    </message>
    <message>
        <source>Find an act</source>
        <translation>Найти акт</translation>
    </message>
    <message>
        <source>Acts of the library</source>
        <translation>Акты библиотеки</translation>
    </message>
    <message>
        <source>Cite the new act in&amp;stead</source>
        <translation>Взять новый акт вм&amp;есто него</translation>
    </message>
    <message>
        <source>&amp;Library of acts…</source>
        <translation>Биб&amp;лиотека актов…</translation>
    </message>
    <message>
        <source>The paper cites no act.</source>
        <translation>В документе нет ссылок на акты.</translation>
    </message>
    <message>
        <source>Chosen by you: %1</source>
        <translation>Выбрано вами: %1</translation>
    </message>
    <message>
        <source>As usual: %1</source>
        <translation>Как обычно: %1</translation>
    </message>
</context>
<context>
    <name>kurator::ui::IssuedElsewhereDialog</name>
    <message>
        <source>The dates of the roadmap count from this order.</source>
        <translation>От этого приказа считаются сроки дорожной карты.</translation>
    </message>
    <message>
        <source>All mentors with a valid consent enter the registry, and the dates of pairs count from this order.</source>
        <translation>Все наставники с действующим согласием войдут в реестр; от этого приказа считаются сроки пар.</translation>
    </message>
    <message>
        <source>All proposed pairs become working ones.</source>
        <translation>Все предложенные пары станут действующими.</translation>
    </message>
    <message>
        <source>The register keeps its number and date; the roadmap takes note.</source>
        <translation>В реестре документов останутся номер и дата; дорожная карта это учтёт.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>A paper issued before or elsewhere</source>
        <translation>Документ издан ранее или в другом месте</translation>
    </message>
    <message>
        <source>type a part of the name</source>
        <translation>наберите часть названия</translation>
    </message>
    <message>
        <source>The school has it already: on paper, or in another program.</source>
        <translation>Документ в школе уже есть: на бумаге или в другой программе.</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>Доку&amp;мент:</translation>
    </message>
    <message>
        <source>&amp;Number:</source>
        <translation>&amp;Номер:</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>&amp;Дата:</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Зарегистрировать</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Choose a paper of the list.</source>
        <translation>Выберите документ из списка.</translation>
    </message>
    <message>
        <source>Give the number that stands on the paper.</source>
        <translation>Укажите номер, который стоит на документе.</translation>
    </message>
    <message>
        <source>Give its date as 05.09.2026.</source>
        <translation>Укажите дату: 05.09.2026.</translation>
    </message>
    <message>
        <source>%1, No. %2 of %3</source>
        <translation>%1, № %2 от %3</translation>
    </message>
    <message>
        <source>Register “%1”?</source>
        <translation>Зарегистрировать «%1»?</translation>
    </message>
    <message>
        <source>A registered paper is final: it cannot be taken back with Ctrl+Z.</source>
        <translation>Зарегистрированный документ окончателен: отменить его через Ctrl+Z нельзя.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>Registered: %1.</source>
        <translation>Зарегистрировано: %1.</translation>
    </message>
    <message>
        <source>In the journal of orders on &amp;staff</source>
        <translation>В журнал приказов по &amp;личному составу</translation>
    </message>
</context>
<context>
    <name>kurator::ui::PaperAboutPage</name>
    <message>
        <source>You began this paper before</source>
        <translation>Вы уже начинали этот документ</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>C&amp;hoose people…</source>
        <translation>&amp;Выбрать людей…</translation>
    </message>
    <message>
        <source>For e&amp;veryone</source>
        <translation>Для вс&amp;ех</translation>
    </message>
    <message>
        <source>What the base does not hold</source>
        <translation>Чего нет в базе</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>О чём документ</translation>
    </message>
    <message>
        <source>There will be one paper for each that you tick.</source>
        <translation>На каждую отмеченную строку будет свой документ.</translation>
    </message>
    <message>
        <source>What stands in the fields already is a proposal; a field that stays empty is a line to fill in by hand.</source>
        <translation>То, что уже стоит в полях, – предложение: его можно изменить. Пустое поле останется в документе чертой, чтобы вписать от руки.</translation>
    </message>
    <message>
        <source>What you chose and typed is here again.</source>
        <translation>То, что вы выбрали и вписали, снова здесь.</translation>
    </message>
    <message>
        <source>Each participant whom the ticked orders name gets an extract.</source>
        <translation>Выписку получит каждый участник, которого называют отмеченные приказы.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::PaperContents</name>
    <message>
        <source>Check before signing</source>
        <translation>Проверка перед подписью</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Что войдёт</translation>
    </message>
    <message>
        <source>the secretary gives it</source>
        <translation>присвоит секретарь</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>Да&amp;та</translation>
    </message>
    <message>
        <source>Who may not be named</source>
        <translation>Кого нельзя назвать</translation>
    </message>
    <message>
        <source>Who may not be named, and why</source>
        <translation>Кого нельзя назвать и почему</translation>
    </message>
    <message>
        <source>Your edits</source>
        <translation>Ваши правки</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Вернуть исходное</translation>
    </message>
    <message>
        <source>Give the original words back (Del)</source>
        <translation>Вернуть исходные слова (Del)</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n лист</numerusform>
            <numerusform>%n листа</numerusform>
            <numerusform>%n листов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n sheet(s)</source>
        <translation>
            <numerusform>Около %n листа</numerusform>
            <numerusform>Около %n листов</numerusform>
            <numerusform>Около %n листов</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the day like this: 05.09.2026.</source>
        <translation>Напишите день так: 05.09.2026.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n пара или группа</numerusform>
            <numerusform>%n пары и группы</numerusform>
            <numerusform>%n пар и групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank(s), one a person</source>
        <translation>
            <numerusform>%n бланк</numerusform>
            <numerusform>%n бланка, каждому свой</numerusform>
            <numerusform>%n бланков, каждому свой</numerusform>
        </translation>
    </message>
    <message>
        <source>Registered already: this is its text, word for word.</source>
        <translation>Уже зарегистрирован: это его текст слово в слово.</translation>
    </message>
    <message numerus="yes">
        <source>Without %n person(s): their pairs wait for the next order.</source>
        <translation>
            <numerusform>Без %n человека: его пара подождёт следующего приказа.</numerusform>
            <numerusform>Без %n человек: их пары подождут следующего приказа.</numerusform>
            <numerusform>Без %n человек: их пары подождут следующего приказа.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) may not be named on this day.</source>
        <translation>
            <numerusform>%n человека нельзя назвать на эту дату.</numerusform>
            <numerusform>%n человек нельзя назвать на эту дату.</numerusform>
            <numerusform>%n человек нельзя назвать на эту дату.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Issue without them</source>
        <translation>Оформить &amp;без них</translation>
    </message>
    <message>
        <source>Found no place any more. %1</source>
        <translation>Больше не находит места. %1</translation>
    </message>
    <message>
        <source>Nu&amp;mber</source>
        <translation>Но&amp;мер</translation>
    </message>
    <message>
        <source>Put them bac&amp;k</source>
        <translation>Вернуть и&amp;х в приказ</translation>
    </message>
    <message>
        <source>C&amp;hoose people…</source>
        <translation>&amp;Выбрать людей…</translation>
    </message>
    <message>
        <source>For e&amp;veryone</source>
        <translation>Дл&amp;я всех</translation>
    </message>
    <message>
        <source>An &amp;empty blank</source>
        <translation>&amp;Пустой бланк</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) to sign</source>
        <translation>
            <numerusform>%n документ на подпись</numerusform>
            <numerusform>%n документа на подпись</numerusform>
            <numerusform>%n документов на подпись</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::PaperIssuePage</name>
    <message>
        <source>Sheets to print</source>
        <translation>Листы для печати</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Printing and registration</source>
        <translation>Печать и регистрация</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>За&amp;крыть</translation>
    </message>
    <message>
        <source>The paper is kept as a draft until it is registered.</source>
        <translation>До регистрации документ хранится как черновик.</translation>
    </message>
    <message numerus="yes">
        <source>%n blank(s), one a person.</source>
        <translation>
            <numerusform>%n бланк.</numerusform>
            <numerusform>%n бланка, каждому свой.</numerusform>
            <numerusform>%n бланков, каждому свой.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prin&amp;t %n blank(s)…</source>
        <translation>
            <numerusform>&amp;Печать: %n согласие…</numerusform>
            <numerusform>&amp;Печать: %n согласия…</numerusform>
            <numerusform>&amp;Печать: %n согласий…</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the paper for the signature, then register it under the number and date that the secretary gave.</source>
        <translation>Напечатайте документ на подпись, затем зарегистрируйте под номером и датой, которые присвоил секретарь.</translation>
    </message>
    <message>
        <source>Print the papers and give them out to be signed.</source>
        <translation>Напечатайте документы и раздайте на подпись.</translation>
    </message>
    <message numerus="yes">
        <source>Prin&amp;t %n paper(s)…</source>
        <translation>
            <numerusform>&amp;Печать: %n документ…</numerusform>
            <numerusform>&amp;Печать: %n документа…</numerusform>
            <numerusform>&amp;Печать: %n документов…</numerusform>
        </translation>
    </message>
    <message>
        <source>On &amp;both sides</source>
        <translation>С дв&amp;ух сторон</translation>
    </message>
    <message>
        <source>Then each paper begins on a new sheet.</source>
        <translation>Тогда каждый документ начинается с нового листа.</translation>
    </message>
    <message>
        <source>A file for &amp;each…</source>
        <translation>По файлу на ка&amp;ждый…</translation>
    </message>
    <message>
        <source>Papers are registered one by one: to register one of these, choose only it a step before.</source>
        <translation>Документы регистрируют по одному: чтобы зарегистрировать один из этих, вернитесь назад и оставьте отмеченным только его.</translation>
    </message>
    <message>
        <source>Print the papers, or save them in one file or one file each.</source>
        <translation>Напечатайте документы или сохраните их одним файлом либо каждый своим.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::PaperKindPage</name>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Когда нужен</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Who writes it</source>
        <translation>Кто составит</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>The school</source>
        <translation>школа</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Зарегистрировано</translation>
    </message>
    <message>
        <source>Kinds of papers</source>
        <translation>Виды документов</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>What the roadmap waits for now comes first. A paper that the school writes itself is registered by its number and date.</source>
        <translation>Первыми стоят документы, которых ждёт дорожная карта. Документ, который школа составляет сама, регистрируют по номеру и дате.</translation>
    </message>
    <message>
        <source>&amp;Register…</source>
        <translation>&amp;Зарегистрировать…</translation>
    </message>
    <message>
        <source>The program writes this paper; you can change its words before it is signed.</source>
        <translation>Этот документ составит программа; до подписи его текст можно изменить.</translation>
    </message>
    <message>
        <source>The school writes this paper itself. When it is issued, register its number and date here.</source>
        <translation>Этот документ школа составляет сама. Когда он издан, внесите сюда его номер и дату.</translation>
    </message>
    <message>
        <source>The roadmap waits for it: %1.</source>
        <translation>Его ждёт дорожная карта: %1.</translation>
    </message>
    <message>
        <source>Needed: %1.</source>
        <translation>Нужны: %1.</translation>
    </message>
    <message>
        <source>Change the &amp;template…</source>
        <translation>Изменить &amp;шаблон…</translation>
    </message>
</context>
<context>
    <name>kurator::ui::PaperPreview</name>
    <message>
        <source>Previous sheet (Ctrl+PgUp)</source>
        <translation>Предыдущий лист (Ctrl+PgUp)</translation>
    </message>
    <message>
        <source>Next sheet (Ctrl+PgDown)</source>
        <translation>Следующий лист (Ctrl+PgDown)</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Fit the width (Ctrl+0)</source>
        <translation>По ширине (Ctrl+0)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Мельче (Ctrl+−)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Крупнее (Ctrl++)</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Лист %1 из %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Sheet %1 of ~%2</source>
        <translation>Лист %1 из ~%2</translation>
    </message>
</context>
<context>
    <name>kurator::ui::PaperTextEditor</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Применить</translation>
    </message>
    <message>
        <source>Add a point a&amp;fter</source>
        <translation>Добавить п&amp;ункт после</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Убр&amp;ать</translation>
    </message>
    <message>
        <source>&amp;Original text</source>
        <translation>Вернуть &amp;исходный текст</translation>
    </message>
    <message>
        <source>Put the text on the sheet (Ctrl+Enter)</source>
        <translation>Перенести текст на лист (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>New point after %1</source>
        <translation>Новый пункт после %1</translation>
    </message>
</context>
<context>
    <name>kurator::ui::PaperTextPage</name>
    <message>
        <source>Sheets of the paper</source>
        <translation>Листы документа</translation>
    </message>
    <message>
        <source>Take back the last edit</source>
        <translation>Отменить последнюю правку</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>П&amp;родолжить</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>It is registered and can be printed again.</source>
        <translation>Документ зарегистрирован, его можно напечатать ещё раз.</translation>
    </message>
    <message>
        <source>To change the words, click on a text: a field opens under the sheet.</source>
        <translation>Чтобы изменить слова, щёлкните по тексту: под листом откроется поле.</translation>
    </message>
    <message numerus="yes">
        <source>You began this paper before: what you typed is here again, %n edit(s) of the text among it.</source>
        <translation>
            <numerusform>Вы уже начинали этот документ: всё введённое на месте, в тексте %n правка.</numerusform>
            <numerusform>Вы уже начинали этот документ: всё введённое на месте, в тексте %n правки.</numerusform>
            <numerusform>Вы уже начинали этот документ: всё введённое на месте, в тексте %n правок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin ane&amp;w</source>
        <translation>Начать &amp;заново</translation>
    </message>
</context>
<context>
    <name>kurator::ui::PaperWizard</name>
    <message>
        <source>New paper</source>
        <translation>Новый документ</translation>
    </message>
    <message>
        <source>The draft is kept: go on with it under “Papers”.</source>
        <translation>Черновик сохранён: продолжить можно на странице «Документы».</translation>
    </message>
</context>
<context>
    <name>kurator::ui::PaperWork</name>
    <message>
        <source>Preparing the paper</source>
        <translation>Готовлю документ</translation>
    </message>
    <message>
        <source>By the request of %1.</source>
        <translation>По запросу от %1.</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>Для кого: %1.</translation>
    </message>
    <message numerus="yes">
        <source>For %n people you chose.</source>
        <translation>
            <numerusform>Для %n выбранного человека.</numerusform>
            <numerusform>Для %n выбранных человек.</numerusform>
            <numerusform>Для %n выбранных человек.</numerusform>
        </translation>
    </message>
    <message>
        <source>For everyone who lacks this paper.</source>
        <translation>Для всех, у кого этого документа нет.</translation>
    </message>
    <message>
        <source>An empty blank: nobody is chosen.</source>
        <translation>Пустой бланк: никто не выбран.</translation>
    </message>
    <message numerus="yes">
        <source>For all who are to have it: %n person(s).</source>
        <translation>
            <numerusform>Для всех, кому он нужен: %n человек.</numerusform>
            <numerusform>Для всех, кому он нужен: %n человека.</numerusform>
            <numerusform>Для всех, кому он нужен: %n человек.</numerusform>
        </translation>
    </message>
    <message>
        <source>For all who are to have it.</source>
        <translation>Для всех, кому он нужен.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::PeopleDialog</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Class or position</source>
        <translation>Класс или должность</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>уже есть</translation>
    </message>
    <message>
        <source>People to choose from</source>
        <translation>Кого выбрать</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого документ</translation>
    </message>
    <message>
        <source>The letter goes to one person.</source>
        <translation>Письмо пишут одному человеку.</translation>
    </message>
    <message>
        <source>Several with Ctrl or Shift, all that are shown with Ctrl+A. A class is found by its name: 7б.</source>
        <translation>Несколько – с Ctrl или Shift, всех показанных – Ctrl+A. Класс найдётся по названию: 7б.</translation>
    </message>
    <message>
        <source>Nobody in the bases is to have this paper.</source>
        <translation>В базах нет никого, кому нужен этот документ.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>C&amp;hoose</source>
        <translation>&amp;Выбрать</translation>
    </message>
    <message numerus="yes">
        <source>C&amp;hoose %n person(s)</source>
        <translation>
            <numerusform>&amp;Выбрать: %n человек</numerusform>
            <numerusform>&amp;Выбрать: %n человека</numerusform>
            <numerusform>&amp;Выбрать: %n человек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::PrintCard</name>
    <message>
        <source>Prin&amp;t…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>Save a &amp;file…</source>
        <translation>Сохранить &amp;файл…</translation>
    </message>
</context>
<context>
    <name>kurator::ui::PrintJob</name>
    <message>
        <source>Printing</source>
        <translation>Печатаю</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) sent to the printer.</source>
        <translation>
            <numerusform>На принтер отправлен %n документ.</numerusform>
            <numerusform>На принтер отправлены %n документа.</numerusform>
            <numerusform>На принтер отправлено %n документов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing was stopped. Some sheets may have come out already.</source>
        <translation>Печать остановлена. Часть листов могла уже выйти.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>Открыть &amp;файл</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Папка для файлов</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>Сохранён %n файл в папке %1</numerusform>
            <numerusform>Сохранено %n файла в папке %1</numerusform>
            <numerusform>Сохранено %n файлов в папке %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 files are in %3</source>
        <translation>Остановлено: готово файлов %1 из %2, они в папке %3</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>О&amp;ткрыть папку</translation>
    </message>
    <message>
        <source>This computer has no printer. Save the paper as a file and print it elsewhere.</source>
        <translation>На этом компьютере нет принтера. Сохраните документ в файл и напечатайте его на другом.</translation>
    </message>
    <message>
        <source>Save a &amp;file…</source>
        <translation>Сохранить фа&amp;йл…</translation>
    </message>
    <message>
        <source>The printer did not take the paper. Check that it is on and has paper, or save a file.</source>
        <translation>Принтер не принял документ. Проверьте, включён ли он и есть ли в нём бумага, или сохраните файл.</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Сохранить документ</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;OpenDocument, for LibreOffice (*.odt);;Word document (*.docx)</source>
        <translation>PDF (*.pdf);;ODT для LibreOffice (*.odt);;Документ Word (*.docx)</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Запись файла</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>Запись файлов</translation>
    </message>
</context>
<context>
    <name>kurator::ui::QuestionForm</name>
    <message>
        <source>as suggested</source>
        <translation>как предложено</translation>
    </message>
    <message>
        <source>Back to what was suggested</source>
        <translation>Вернуть предложенное</translation>
    </message>
</context>
<context>
    <name>kurator::ui::RegistrationCard</name>
    <message>
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Date of the paper</source>
        <translation>Дата документа</translation>
    </message>
    <message>
        <source>Nu&amp;mber</source>
        <translation>Но&amp;мер</translation>
    </message>
    <message>
        <source>D&amp;ate</source>
        <translation>Да&amp;та</translation>
    </message>
    <message>
        <source>In the journal of orders on &amp;staff</source>
        <translation>В журнал приказов по &amp;личному составу</translation>
    </message>
    <message>
        <source>Orders that appoint, train, pay or award employees are kept for longer, so they have a journal and numbers of their own</source>
        <translation>Приказы о назначении, обучении, оплате и поощрении работников хранят дольше, поэтому у них свой журнал и свои номера</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Зарегистрировать</translation>
    </message>
    <message>
        <source>When the director has signed, write the number and date that the secretary gave. After that the text cannot be changed.</source>
        <translation>Когда директор подпишет, внесите номер и дату, которые присвоил секретарь. После этого текст уже не изменить.</translation>
    </message>
    <message>
        <source>Registered: %1. It stands in the list of papers.</source>
        <translation>Зарегистрирован: %1. Он стоит в списке документов.</translation>
    </message>
    <message>
        <source>The school writes it as %1.</source>
        <translation>В школе пишут так: %1.</translation>
    </message>
    <message>
        <source>The newest in this journal: %1 of %2.</source>
        <translation>Последний в этом журнале: № %1 от %2.</translation>
    </message>
    <message>
        <source>Write the number that the secretary gave.</source>
        <translation>Напишите номер, который присвоил секретарь.</translation>
    </message>
    <message>
        <source>Write the date of the paper.</source>
        <translation>Напишите дату документа.</translation>
    </message>
    <message>
        <source>Write the day like this: 05.09.2026.</source>
        <translation>Напишите дату так: 05.09.2026.</translation>
    </message>
    <message>
        <source>Register “%1”?</source>
        <translation>Зарегистрировать «%1»?</translation>
    </message>
    <message>
        <source>The paper becomes final: its text cannot be changed any more, and the registration cannot be undone.</source>
        <translation>Документ станет окончательным: текст уже не изменить, регистрацию не отменить.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>Зарегистрирован: %1</translation>
    </message>
</context>
<context>
    <name>kurator::ui::RoadmapPrintingCard</name>
    <message>
        <source>Adopted by a body, with its protocol</source>
        <translation>ПРИНЯТО – орган школы, протокол</translation>
    </message>
    <message>
        <source>Agreed with a body, with its protocol</source>
        <translation>СОГЛАСОВАНО – орган школы, протокол</translation>
    </message>
    <message>
        <source>Agreed with a person by office</source>
        <translation>СОГЛАСОВАНО – должностное лицо</translation>
    </message>
    <message>
        <source>Approved by the head of the school</source>
        <translation>УТВЕРЖДАЮ – руководитель</translation>
    </message>
    <message>
        <source>Approved by an order</source>
        <translation>УТВЕРЖДЕНА – приказом</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>от %1</translation>
    </message>
    <message>
        <source>the head of the school</source>
        <translation>руководитель</translation>
    </message>
    <message>
        <source>to be written by hand</source>
        <translation>вписать от руки</translation>
    </message>
    <message>
        <source>Approval blocks</source>
        <translation>Грифы</translation>
    </message>
    <message>
        <source>As in the profile</source>
        <translation>Как в профиле</translation>
    </message>
    <message>
        <source>Stages with results (Khakassia)</source>
        <translation>Этапы и результаты (Хакасия)</translation>
    </message>
    <message>
        <source>Numbered list (Tomsk)</source>
        <translation>Нумерованный список (Томск)</translation>
    </message>
    <message>
        <source>Municipal, six columns</source>
        <translation>Муниципальные, шесть граф</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>&amp;Графы</translation>
    </message>
    <message>
        <source>Approval bloc&amp;ks</source>
        <translation>Гри&amp;фы</translation>
    </message>
    <message>
        <source>How it is printed</source>
        <translation>Как напечатать</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>До&amp;бавить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Remove the block</source>
        <translation>Убрать гриф</translation>
    </message>
    <message>
        <source>Move the block up</source>
        <translation>Поднять гриф</translation>
    </message>
    <message>
        <source>Move the block down</source>
        <translation>Опустить гриф</translation>
    </message>
</context>
<context>
    <name>kurator::ui::RowsAnswer</name>
    <message>
        <source>Add a line</source>
        <translation>Добавить строку</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>“%1” is not a day: write it like 01.09.2026.</source>
        <translation>«%1» – не дата: напишите так: 01.09.2026.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::SiteVersionDialog</name>
    <message>
        <source>For the site: %1</source>
        <translation>Для сайта: %1</translation>
    </message>
    <message>
        <source>Version for the site</source>
        <translation>Версия для сайта</translation>
    </message>
    <message>
        <source>As it may stand on the site</source>
        <translation>Таким документ можно разместить на сайте</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Who is left out</source>
        <translation>Кого нет в версии для сайта</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without a consent to publish the name: their rows and points are not in this version.</source>
        <translation>
            <numerusform>%n человек не разрешил публиковать своё имя: строк и пунктов с ним здесь нет.</numerusform>
            <numerusform>%n человека не разрешили публиковать свои имена: строк и пунктов с ними здесь нет.</numerusform>
            <numerusform>%n человек не разрешили публиковать свои имена: строк и пунктов с ними здесь нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody whom the order names has allowed to publish the name.</source>
        <translation>Все, кого приказ называет, разрешили публиковать своё имя.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::SubjectPicker</name>
    <message>
        <source>Narrow the list</source>
        <translation>Найти в списке</translation>
    </message>
    <message>
        <source>What the papers are of</source>
        <translation>О чём документы</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>Ниче&amp;го</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>Отмечено %1 из %2</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>Вс&amp;е</translation>
    </message>
</context>
<context>
    <name>kurator::ui::TemplateEditor</name>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Put the &amp;original back</source>
        <translation>Вернуть &amp;исходный</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Текст шаблона</translation>
    </message>
    <message>
        <source>The program&apos;s own wording of this template</source>
        <translation>Текст этого шаблона, с которым пришла программа</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Enter or a double click puts the field into the text</source>
        <translation>Enter или двойной щелчок вставляет поле в текст</translation>
    </message>
    <message>
        <source>The paper by this template</source>
        <translation>Документ по этому шаблону</translation>
    </message>
    <message>
        <source>To &amp;line %1</source>
        <translation>К стр&amp;оке %1</translation>
    </message>
    <message>
        <source>The program has changed its own text since yours was made. Saving keeps yours.</source>
        <translation>Программа с тех пор изменила свой текст. Нажмите «Сохранить», если ваш остаётся в силе.</translation>
    </message>
    <message>
        <source>The school&apos;s own wording.</source>
        <translation>Текст школы.</translation>
    </message>
    <message>
        <source>The program&apos;s wording; what you change becomes the school&apos;s own and stays through updates.</source>
        <translation>Текст программы. То, что вы измените, станет текстом школы и переживёт обновления.</translation>
    </message>
    <message>
        <source>Not saved yet; what you typed is kept.</source>
        <translation>Ещё не сохранено; вписанное не пропадёт.</translation>
    </message>
    <message>
        <source>Template saved: %1</source>
        <translation>Шаблон сохранён: %1</translation>
    </message>
    <message>
        <source>Original template is back: %1</source>
        <translation>Возвращён исходный шаблон: %1</translation>
    </message>
</context>
<context>
    <name>kurator::ui::TemplatesDialog</name>
    <message>
        <source>own, the program&apos;s is newer</source>
        <translation>свой, исходный новее</translation>
    </message>
    <message>
        <source>own</source>
        <translation>свой</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Part: %1</source>
        <translation>Часть: %1</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Templates of papers</source>
        <translation>Шаблоны документов</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
</TS>
