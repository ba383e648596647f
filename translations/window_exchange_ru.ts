<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>kurator::ui::ColumnsPage</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Check what each column holds. What is not loaded stays in your file only.</source>
        <translation>Проверьте, что в каком столбце. То, что не загружается, останется только в вашем файле.</translation>
    </message>
    <message>
        <source>A list with these headings was loaded before: the columns are taken as you corrected them then.</source>
        <translation>Список с такими заголовками вы уже загружали. Столбцы разобраны так, как вы исправили тогда.</translation>
    </message>
    <message>
        <source>&amp;Guess anew</source>
        <translation>&amp;Угадать заново</translation>
    </message>
    <message>
        <source>do not load</source>
        <translation>не загружать</translation>
    </message>
    <message>
        <source>without a heading</source>
        <translation>без заголовка</translation>
    </message>
    <message>
        <source>Column %1, %2</source>
        <translation>Столбец %1, %2</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>как в прошлый раз</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>выбрали вы</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>угадано</translation>
    </message>
    <message>
        <source>No column is taken for %1. Choose it in the line of that column.</source>
        <translation>Не найден столбец %1. Выберите его в строке нужного столбца.</translation>
    </message>
    <message>
        <source>“%1” stands in columns %2: of a row, the first filled one is taken.</source>
        <translation>«%1» есть в столбцах %2. В каждой строке возьмётся первое заполненное.</translation>
    </message>
    <message>
        <source>nothing below the heading</source>
        <translation>под заголовком пусто</translation>
    </message>
    <message>
        <source>Cut competences and interests at commas into &amp;tags as well</source>
        <translation>Разложить компетенции и интересы через запятую на т&amp;еги</translation>
    </message>
</context>
<context>
    <name>kurator::ui::DonePage</name>
    <message>
        <source>&amp;Open the list</source>
        <translation>&amp;Открыть список</translation>
    </message>
    <message>
        <source>If it was a mistake, undo the whole loading with Ctrl+Z.</source>
        <translation>Если что-то не так, всю загрузку можно отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>The list is in the base.</source>
        <translation>Список загружен.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>Not loaded: %1.</source>
        <translation>Не загружено: %1.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Добавлено: %1.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Изменено: %1.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::FilePage</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Choose the table with the list. Nothing is stored before the last step.</source>
        <translation>Выберите таблицу со списком. До последнего шага ничего не записывается.</translation>
    </message>
    <message>
        <source>An unfinished import</source>
        <translation>Незаконченная загрузка</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Продолжить</translation>
    </message>
    <message>
        <source>Where the list is</source>
        <translation>Откуда взять список</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Выбрать &amp;файл…</translation>
    </message>
    <message>
        <source>Paste from the &amp;clipboard</source>
        <translation>Вставить из &amp;буфера обмена</translation>
    </message>
    <message>
        <source>A table that was copied in a spreadsheet, a paper or a letter (Ctrl+V)</source>
        <translation>Таблица, скопированная в Excel, документе или письме (Ctrl+V)</translation>
    </message>
    <message>
        <source>or drag the file here. Excel (.xlsx), LibreOffice (.ods) and CSV are read.</source>
        <translation>Или перетащите файл сюда. Подойдут Excel (.xlsx), LibreOffice (.ods) и CSV.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>&amp;What the list holds:</source>
        <translation>&amp;Что в списке:</translation>
    </message>
    <message>
        <source>copied text</source>
        <translation>скопированный текст</translation>
    </message>
    <message>
        <source>%1 from “%2”: your corrections are kept.</source>
        <translation>%1 из «%2»: ваши исправления сохранены.</translation>
    </message>
    <message>
        <source>“%1”: your corrections are kept.</source>
        <translation>«%1»: ваши исправления сохранены.</translation>
    </message>
    <message>
        <source>The file with the list</source>
        <translation>Файл со списком</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Таблицы (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>Файл ещё не выбран.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n лист</numerusform>
            <numerusform>%n листа</numerusform>
            <numerusform>%n листов</numerusform>
        </translation>
    </message>
    <message>
        <source>The headings do not tell what the list holds. Choose it here.</source>
        <translation>По заголовкам не понять, что это за список. Выберите сами.</translation>
    </message>
    <message>
        <source>By its headings the list looks like this one: %1.</source>
        <translation>Судя по заголовкам, здесь другое: %1.</translation>
    </message>
    <message>
        <source>That is how the headings look.</source>
        <translation>Так видно по заголовкам.</translation>
    </message>
    <message>
        <source>What the list holds</source>
        <translation>Что в списке</translation>
    </message>
    <message>
        <source>&amp;Start anew</source>
        <translation>Начать &amp;заново</translation>
    </message>
</context>
<context>
    <name>kurator::ui::ImportSession</name>
    <message>
        <source>Reading “%1”</source>
        <translation>Чтение: «%1»</translation>
    </message>
    <message>
        <source>Checking the rows</source>
        <translation>Проверка строк</translation>
    </message>
</context>
<context>
    <name>kurator::ui::ImportSummaryPage</name>
    <message>
        <source>What will happen</source>
        <translation>Что произойдёт</translation>
    </message>
    <message>
        <source>Nothing is stored yet. The loading is one step and can be undone.</source>
        <translation>Пока ничего не записано. Загрузка – один шаг, её можно отменить.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Load %n row(s)</source>
        <translation>
            <numerusform>&amp;Загрузить %n строку</numerusform>
            <numerusform>&amp;Загрузить %n строки</numerusform>
            <numerusform>&amp;Загрузить %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>&amp;Загрузить</translation>
    </message>
    <message>
        <source>Will be added:</source>
        <translation>Будет добавлено:</translation>
    </message>
    <message>
        <source>Will change:</source>
        <translation>Изменится:</translation>
    </message>
    <message>
        <source>Stay as they are:</source>
        <translation>Без изменений:</translation>
    </message>
    <message>
        <source>Rejected:</source>
        <translation>Отклонено:</translation>
    </message>
    <message>
        <source>Left out by you:</source>
        <translation>Пропущено вами:</translation>
    </message>
    <message>
        <source>There is nothing to load: go back to see why rows are rejected, or save them and correct the file.</source>
        <translation>Загружать нечего. Вернитесь и посмотрите, почему строки отклонены, или сохраните их и исправьте.</translation>
    </message>
    <message>
        <source>There is nothing to load: all of it is in the base already.</source>
        <translation>Загружать нечего: всё это уже есть в программе.</translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) something was repaired or left out: see “With remarks” one step back.</source>
        <translation>
            <numerusform>В %n строке что-то исправлено или не принято: на шаг назад, «С замечаниями».</numerusform>
            <numerusform>В %n строках что-то исправлено или не принято: на шаг назад, «С замечаниями».</numerusform>
            <numerusform>В %n строках что-то исправлено или не принято: на шаг назад, «С замечаниями».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::ImportTexts</name>
    <message>
        <source>Mentees</source>
        <translation>Наставляемые</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Наставники</translation>
    </message>
    <message>
        <source>Signed consents</source>
        <translation>Подписанные согласия</translation>
    </message>
    <message>
        <source>Ready pairs</source>
        <translation>Готовые пары</translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s)</source>
        <translation>
            <numerusform>%n наставляемый</numerusform>
            <numerusform>%n наставляемых</numerusform>
            <numerusform>%n наставляемых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s)</source>
        <translation>
            <numerusform>%n наставник</numerusform>
            <numerusform>%n наставника</numerusform>
            <numerusform>%n наставников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s)</source>
        <translation>
            <numerusform>%n согласие</numerusform>
            <numerusform>%n согласия</numerusform>
            <numerusform>%n согласий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n пара</numerusform>
            <numerusform>%n пары</numerusform>
            <numerusform>%n пар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Юникод (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Юникод (UTF-16)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, the other order of bytes)</source>
        <translation>Юникод (UTF-16, другой порядок байтов)</translation>
    </message>
    <message>
        <source>Windows-1251</source>
        <translation>Windows-1251</translation>
    </message>
    <message>
        <source>DOS (866)</source>
        <translation>DOS (866)</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>точка с запятой ;</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>запятая ,</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>черта |</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новый</translation>
    </message>
    <message>
        <source>will change</source>
        <translation>изменится</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонена</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>пропущена</translation>
    </message>
    <message>
        <source>About the other one of the pair (not loaded)</source>
        <translation>О втором участнике пары (не загружается)</translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s)</source>
        <translation>
            <numerusform>%n исправление</numerusform>
            <numerusform>%n исправления</numerusform>
            <numerusform>%n исправлений</numerusform>
        </translation>
    </message>
    <message>
        <source>Ballots of the group meeting</source>
        <translation>Бланки выбора после групповой встречи</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n бланк</numerusform>
            <numerusform>%n бланка</numerusform>
            <numerusform>%n бланков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::ImportWizard</name>
    <message>
        <source>Import of a list</source>
        <translation>Загрузка списка</translation>
    </message>
    <message>
        <source>The import is put off. The same button goes on from where you stopped.</source>
        <translation>Загрузка отложена. Та же кнопка продолжит с этого места.</translation>
    </message>
    <message>
        <source>“%1”: added %2, changed %3.</source>
        <translation>«%1»: добавлено %2, изменено %3.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::RejectedSaver</name>
    <message>
        <source>&amp;Save the rejected rows…</source>
        <translation>&amp;Сохранить отклонённые строки…</translation>
    </message>
    <message>
        <source>%1 – not loaded.xlsx</source>
        <translation>%1 – не загружено.xlsx</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Отклонённые строки</translation>
    </message>
    <message>
        <source>Excel workbook (%1)</source>
        <translation>Книга Excel (%1)</translation>
    </message>
    <message>
        <source>Saved: %1. Correct the rows there and load that file.</source>
        <translation>Сохранено: %1. Исправьте строки в этом файле и загрузите его.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::RowDetails</name>
    <message>
        <source>The chosen row</source>
        <translation>Выбранная строка</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Строка %1</translation>
    </message>
    <message>
        <source>row %1 of the file</source>
        <translation>строка %1 в файле</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>Will be repaired</source>
        <translation>Будет исправлено</translation>
    </message>
    <message numerus="yes">
        <source>Split into %n rows</source>
        <translation>
            <numerusform>Разделить на %n строку</numerusform>
            <numerusform>Разделить на %n строки</numerusform>
            <numerusform>Разделить на %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Split all such rows</source>
        <translation>Разделить все такие строки</translation>
    </message>
    <message>
        <source>Make one row again</source>
        <translation>Собрать обратно в одну строку</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation>Это тот же человек?</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Другой человек, новый</translation>
    </message>
    <message>
        <source>Decide anew whom the row means</source>
        <translation>Решить заново, кто это</translation>
    </message>
    <message>
        <source>Yes, this one</source>
        <translation>Да, это он (она)</translation>
    </message>
    <message>
        <source>In the base</source>
        <translation>В базе</translation>
    </message>
    <message>
        <source>Take ages as years of birth, ±1</source>
        <translation>Взять год по возрасту, ±1</translation>
    </message>
    <message>
        <source>In all rows with an age instead of a year</source>
        <translation>Во всех строках, где вместо года указан возраст</translation>
    </message>
    <message>
        <source>Do not take ages as years</source>
        <translation>Не брать год по возрасту</translation>
    </message>
</context>
<context>
    <name>kurator::ui::RowsPage</name>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>What becomes of each row. Rows that should not be loaded can be left out with the space bar.</source>
        <translation>Что будет с каждой строкой. Лишние строки можно пропустить: пробел.</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Проверить е&amp;щё раз</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Какие строки показаны</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Строки списка</translation>
    </message>
    <message>
        <source>There is no row below the headings. Go back and choose another row of headings or another sheet.</source>
        <translation>Под заголовками нет ни одной строки. Вернитесь и выберите другую строку заголовков или другой лист.</translation>
    </message>
    <message>
        <source>Leave o&amp;ut</source>
        <translation>&amp;Пропустить</translation>
    </message>
    <message>
        <source>The chosen rows are not loaded (space bar)</source>
        <translation>Выбранные строки не загрузятся (пробел)</translation>
    </message>
    <message>
        <source>Pairs that the model advises against</source>
        <translation>Пары, которых модель не допускает</translation>
    </message>
    <message>
        <source>for example: decision of the pedagogical council of 12.10.2026, № 3</source>
        <translation>например: решение педагогического совета от 12.10.2026 № 3</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>Обо&amp;снование:</translation>
    </message>
    <message>
        <source>Reason for the pairs against the model</source>
        <translation>Обоснование для пар, которых модель не допускает</translation>
    </message>
    <message>
        <source>&amp;Check with this reason</source>
        <translation>Проверить с обосно&amp;ванием</translation>
    </message>
    <message>
        <source>Load after a&amp;ll</source>
        <translation>Всё-таки за&amp;грузить</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) are rejected by the rules of the model. If they were decided on, write down the reason: it is kept with each of them.</source>
        <translation>
            <numerusform>%n пара отклонена по правилам модели. Если решение о ней принято, впишите обоснование: оно останется при паре.</numerusform>
            <numerusform>%n пары отклонены по правилам модели. Если решение о них принято, впишите обоснование: оно останется при каждой паре.</numerusform>
            <numerusform>%n пар отклонено по правилам модели. Если решение о них принято, впишите обоснование: оно останется при каждой паре.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pairs against the rules of the model are let in with this reason.</source>
        <translation>Пары, которых модель не допускает, загрузятся с этим обоснованием.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::SheetPage</name>
    <message>
        <source>&amp;Sheet:</source>
        <translation>&amp;Лист:</translation>
    </message>
    <message>
        <source>&amp;Row of the headings:</source>
        <translation>&amp;Строка заголовков:</translation>
    </message>
    <message>
        <source>Click the row in the table below, or press Enter on it.</source>
        <translation>Щёлкните строку в таблице ниже или нажмите на ней Enter.</translation>
    </message>
    <message>
        <source>First rows of the sheet</source>
        <translation>Первые строки листа</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>Check that the row in colour holds the headings: the people are read below it.</source>
        <translation>Проверьте, что выделена строка с заголовками: данные читаются под ней.</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (скрытый)</translation>
    </message>
    <message>
        <source>%1 (empty)</source>
        <translation>%1 (пустой)</translation>
    </message>
    <message>
        <source>Understood columns: %1 of %2. Below the headings: %3.</source>
        <translation>Понятно столбцов: %1 из %2. Под заголовками: %3.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Row of the headings</source>
        <translation>Строка заголовков</translation>
    </message>
</context>
<context>
    <name>kurator::ui::TextTableCard</name>
    <message>
        <source>A text table: do the letters and columns look right?</source>
        <translation>Текстовая таблица: буквы и столбцы видны верно?</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Кодировка:</translation>
    </message>
    <message>
        <source>Columns are separated b&amp;y:</source>
        <translation>&amp;Разделитель столбцов:</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Первые строки файла</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation>Разделитель столбцов</translation>
    </message>
</context>
<context>
    <name>kurator::ui::VerdictList</name>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Что будет</translation>
    </message>
    <message>
        <source>What and why</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>With remarks</source>
        <translation>С замечаниями</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>Изменятся</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонены</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущены</translation>
    </message>
</context>
</TS>
