<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>kurator::ui::ActionButtons</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>kurator::ui::ChoiceTexts</name>
    <message>
        <source>Save the list</source>
        <translation>Сохранение списка</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Книга Excel (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>kurator::ui::DateEditor</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <source>Pick a day: %1</source>
        <translation>Выбрать день: %1</translation>
    </message>
    <message>
        <source>Pick a day (Alt+Down)</source>
        <translation>Выбрать день (Alt+↓)</translation>
    </message>
    <message>
        <source>This is no day. Write it as 05.09.2026 or 5.9.</source>
        <translation>Такого дня нет. Напишите, например, 05.09.2026 или 5.9.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::FilterBar</name>
    <message>
        <source>&amp;Reset</source>
        <translation>Сб&amp;росить</translation>
    </message>
</context>
<context>
    <name>kurator::ui::FormDraft</name>
    <message>
        <source>What you typed before is back. “Cancel” forgets it.</source>
        <translation>Здесь то, что вы вписали раньше. «Отмена» это сотрёт.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::LeavingTexts</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in it, because they may not be named yet: %1.</source>
        <translation>Не вошли, потому что их пока нельзя называть: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are copied. Paste them into a table or a letter.</source>
        <translation>
            <numerusform>Скопирована %n строка. Вставьте её в таблицу или письмо.</numerusform>
            <numerusform>Скопировано %n строки. Вставьте их в таблицу или письмо.</numerusform>
            <numerusform>Скопировано %n строк. Вставьте их в таблицу или письмо.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::ListPanel</name>
    <message>
        <source>Filter</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Отбор: %1</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Показать &amp;все</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>выбрана %n</numerusform>
            <numerusform>выбраны %n</numerusform>
            <numerusform>выбрано %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::ListSavingTexts</name>
    <message numerus="yes">
        <source>The table is saved: %n rows.</source>
        <translation>
            <numerusform>Таблица сохранена: %n строка.</numerusform>
            <numerusform>Таблица сохранена: %n строки.</numerusform>
            <numerusform>Таблица сохранена: %n строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a table (XLSX)…</source>
        <translation>Сохранить таблицей (XLSX)…</translation>
    </message>
</context>
<context>
    <name>kurator::ui::ListView</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>&amp;Копировать таблицей</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Выделить &amp;все</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>&amp;Столбцы…</translation>
    </message>
</context>
<context>
    <name>kurator::ui::LongWork</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>Идёт работа</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Останавливаю…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>kurator::ui::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>kurator::ui::PaneForm</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>kurator::ui::PutOffCard</name>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Продолжить</translation>
    </message>
    <message>
        <source>Begin &amp;anew</source>
        <translation>На&amp;чать заново</translation>
    </message>
</context>
<context>
    <name>kurator::ui::ShareBar</name>
    <message>
        <source>%1 per cent</source>
        <translation>%1 процентов</translation>
    </message>
</context>
<context>
    <name>kurator::ui::ViewMenu</name>
    <message>
        <source>Name of the view</source>
        <translation>Название вида</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;My views: %1</source>
        <translation>&amp;Мои виды: %1</translation>
    </message>
    <message>
        <source>&amp;My views</source>
        <translation>&amp;Мои виды</translation>
    </message>
    <message>
        <source>&amp;Keep what is shown as a view…</source>
        <translation>&amp;Сохранить показанное как вид…</translation>
    </message>
    <message>
        <source>Re&amp;name this view…</source>
        <translation>&amp;Переименовать этот вид…</translation>
    </message>
    <message>
        <source>&amp;Delete this view</source>
        <translation>&amp;Удалить этот вид</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Keep the view</source>
        <translation>Сохранить вид</translation>
    </message>
    <message>
        <source>The view is called “%1” now.</source>
        <translation>Вид теперь называется «%1».</translation>
    </message>
    <message>
        <source>The view “%1” is kept.</source>
        <translation>Вид «%1» сохранён.</translation>
    </message>
    <message>
        <source>The view “%1” is deleted.</source>
        <translation>Вид «%1» удалён.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::Wizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
    </message>
    <message>
        <source>&amp;Put off</source>
        <translation>&amp;Отложить</translation>
    </message>
    <message>
        <source>Leave the wizard; what you entered is kept</source>
        <translation>Выйти из мастера; введённое сохранится</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Шаг %1 из %2: %3</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Готово</translation>
    </message>
</context>
</TS>
