<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>CommandTexts</name>
    <message>
        <source>Match mentors and mentees</source>
        <translation>Подобрать пары</translation>
    </message>
    <message>
        <source>the best pairs under the rules, before anything is stored</source>
        <translation>лучшие пары по правилам; сначала покажем, потом сохраним</translation>
    </message>
    <message>
        <source>New paper</source>
        <translation>Новый документ</translation>
    </message>
    <message>
        <source>an order, a list, a consent: prepare, print, register</source>
        <translation>приказ, список, согласие: подготовить, напечатать, зарегистрировать</translation>
    </message>
    <message>
        <source>Mark a pile of consents</source>
        <translation>Отметить пачку согласий</translation>
    </message>
    <message>
        <source>who has brought a signed paper</source>
        <translation>кто принёс подписанное</translation>
    </message>
    <message>
        <source>Print consents</source>
        <translation>Напечатать согласия</translation>
    </message>
    <message>
        <source>blanks for those who have none</source>
        <translation>бланки для тех, у кого их нет</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Вернуть: %1</translation>
    </message>
    <message>
        <source>page</source>
        <translation>страница</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>История изменений</translation>
    </message>
    <message>
        <source>who did what, and undo to a place</source>
        <translation>кто что сделал; отмена до нужного места</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>language, light or dark, text size</source>
        <translation>язык, светлый или тёмный вид, размер текста</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>about this page</source>
        <translation>об этой странице</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Список клавиш</translation>
    </message>
    <message>
        <source>help</source>
        <translation>справка</translation>
    </message>
    <message>
        <source>school</source>
        <translation>школа</translation>
    </message>
    <message>
        <source>one, by hand</source>
        <translation>вручную, по одному</translation>
    </message>
    <message>
        <source>New mentee</source>
        <translation>Новый наставляемый</translation>
    </message>
    <message>
        <source>New mentor</source>
        <translation>Новый наставник</translation>
    </message>
    <message>
        <source>New pair</source>
        <translation>Новая пара</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Загрузить список</translation>
    </message>
    <message>
        <source>mentees, mentors, consents or pairs from a spreadsheet</source>
        <translation>наставляемые, наставники, согласия или пары из таблицы</translation>
    </message>
    <message>
        <source>Stage %1. %2</source>
        <translation>Этап %1. %2</translation>
    </message>
    <message>
        <source>stage of the cycle</source>
        <translation>этап цикла</translation>
    </message>
    <message>
        <source>New year</source>
        <translation>Новый год</translation>
    </message>
    <message>
        <source>the next programme from the last one</source>
        <translation>следующая программа из последней</translation>
    </message>
</context>
<context>
    <name>FileCommandTexts</name>
    <message>
        <source>&amp;Open another school…</source>
        <translation>&amp;Открыть другую школу…</translation>
    </message>
    <message>
        <source>&amp;New school…</source>
        <translation>&amp;Новая школа…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Сохранить копию…</translation>
    </message>
    <message>
        <source>&amp;Close the school</source>
        <translation>&amp;Закрыть школу</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выйти</translation>
    </message>
</context>
<context>
    <name>kurator::ui::CommandSearch</name>
    <message>
        <source>Nothing was found. Try a surname, a class, a number or the name of a page.</source>
        <translation>Ничего не нашлось. Попробуйте фамилию, класс, номер или название страницы.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>A surname, a class, a paper&apos;s number, “import”…</source>
        <translation>Фамилия, класс, номер документа, «подобрать»…</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>Что найти</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что нашлось</translation>
    </message>
</context>
<context>
    <name>kurator::ui::HelpWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Оглавление</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавиши</translation>
    </message>
</context>
<context>
    <name>kurator::ui::HistoryDialog</name>
    <message>
        <source>History of changes</source>
        <translation>История изменений</translation>
    </message>
    <message>
        <source>&amp;Undo to this place</source>
        <translation>&amp;Отменить до этого места</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>stands for good</source>
        <translation>не отменяется</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
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
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) will be taken back; they can be brought back.</source>
        <translation>
            <numerusform>Отменится %n действие; его можно будет вернуть.</numerusform>
            <numerusform>Отменятся %n действия; их можно будет вернуть.</numerusform>
            <numerusform>Отменится %n действий; их можно будет вернуть.</numerusform>
        </translation>
    </message>
    <message>
        <source>This stands for good, and so does everything before it.</source>
        <translation>Это не отменяется, как и всё, что было раньше.</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>Это уже отменено.</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Это отменить нельзя.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) taken back.</source>
        <translation>
            <numerusform>Отменено %n действие.</numerusform>
            <numerusform>Отменено %n действия.</numerusform>
            <numerusform>Отменено %n действий.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::MainWindow</name>
    <message>
        <source>Kurator</source>
        <translation>Куратор</translation>
    </message>
    <message>
        <source>Stopping “%1”; then the window closes.</source>
        <translation>Останавливаю: «%1». Затем окно закроется.</translation>
    </message>
    <message>
        <source>%1 – Kurator</source>
        <translation>%1 – Куратор</translation>
    </message>
    <message>
        <source>Open a school</source>
        <translation>Открыть школу</translation>
    </message>
    <message>
        <source>Schools (*.kurator);;All files (*)</source>
        <translation>Школы (*.kurator);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Choose the copy</source>
        <translation>Выберите копию</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>%1 – восстановлено</translation>
    </message>
    <message>
        <source>Where to lay the school down</source>
        <translation>Куда положить школу</translation>
    </message>
    <message>
        <source>Schools (*.kurator)</source>
        <translation>Школы (*.kurator)</translation>
    </message>
    <message>
        <source>Save a copy of the school</source>
        <translation>Сохранить копию школы</translation>
    </message>
    <message>
        <source>&amp;Back to the open school</source>
        <translation>&amp;Вернуться к открытой школе</translation>
    </message>
    <message>
        <source>To the &amp;beginning</source>
        <translation>К &amp;началу</translation>
    </message>
    <message>
        <source>Where to copy the school</source>
        <translation>Куда скопировать школу</translation>
    </message>
    <message>
        <source>The copy is saved: %1</source>
        <translation>Копия сохранена: %1</translation>
    </message>
</context>
<context>
    <name>kurator::ui::Notices</name>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Сохранить копию…</translation>
    </message>
    <message>
        <source>The school was brought up to date for this version. A copy as it was lies here: %1</source>
        <translation>Файл школы обновлён для этой версии программы. Прежний вид сохранён в копии: %1</translation>
    </message>
</context>
<context>
    <name>kurator::ui::SchoolMenu</name>
    <message>
        <source>New year…</source>
        <translation>Новый год…</translation>
    </message>
</context>
<context>
    <name>kurator::ui::SearchModel</name>
    <message>
        <source>mentee</source>
        <translation>наставляемый</translation>
    </message>
    <message>
        <source>mentor</source>
        <translation>наставник</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>представитель</translation>
    </message>
    <message>
        <source>person</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>пара</translation>
    </message>
    <message>
        <source>roadmap</source>
        <translation>дорожная карта</translation>
    </message>
    <message>
        <source>command</source>
        <translation>команда</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>партнёр</translation>
    </message>
</context>
<context>
    <name>kurator::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>As in the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлый</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмный</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Размер текста</translation>
    </message>
    <message>
        <source>What you choose holds at once, on this computer.</source>
        <translation>Выбранное действует сразу, на этом компьютере.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>kurator::ui::Sidebar</name>
    <message>
        <source>Areas</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Цикл</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Дорожная карта</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Pairs and meetings</source>
        <translation>Пары и встречи</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>Mentees</source>
        <translation>Наставляемые</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Наставники</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Подбор</translation>
    </message>
    <message>
        <source>Programme of the year</source>
        <translation>Программа года</translation>
    </message>
</context>
<context>
    <name>kurator::ui::SidebarButton</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n ошибка</numerusform>
            <numerusform>%n ошибки</numerusform>
            <numerusform>%n ошибок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n предупреждение</numerusform>
            <numerusform>%n предупреждения</numerusform>
            <numerusform>%n предупреждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::TopBar</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Find a person, a paper, a command   Ctrl+K</source>
        <translation>Найти человека, документ, команду   Ctrl+K</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>История изменений</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Справка по странице</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Kurator</source>
        <translation>Куратор</translation>
    </message>
    <message>
        <source>School and year: %1</source>
        <translation>Школа и год: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Отменять нечего</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>This stands for good: %1</source>
        <translation>Не отменяется: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Вернуть: %1</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>Возвращать нечего</translation>
    </message>
</context>
<context>
    <name>kurator::ui::WorkArea</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Возвращено: %1</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Сохранить копию…</translation>
    </message>
    <message>
        <source>“%1” is still going on. Cancel it, or wait for its end.</source>
        <translation>Ещё идёт работа: «%1». Отмените её или дождитесь конца.</translation>
    </message>
</context>
</TS>
