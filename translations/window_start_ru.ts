<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>NewSchoolTexts</name>
    <message>
        <source>Demo school</source>
        <translation>Демонстрационная школа</translation>
    </message>
</context>
<context>
    <name>TroubleTexts</name>
    <message>
        <source>The school&apos;s file is not in its place</source>
        <translation>Файла школы нет на месте</translation>
    </message>
    <message>
        <source>This is a folder</source>
        <translation>Это папка</translation>
    </message>
    <message>
        <source>The file may not be read</source>
        <translation>Файл нельзя прочитать</translation>
    </message>
    <message>
        <source>The school is open elsewhere</source>
        <translation>Школа открыта в другом месте</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Файл пуст</translation>
    </message>
    <message>
        <source>This file holds something else</source>
        <translation>В этом файле не школа</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Файл повреждён</translation>
    </message>
    <message>
        <source>The file is of a newer program</source>
        <translation>Файл записан более новой программой</translation>
    </message>
    <message>
        <source>The file wants to be brought up to date</source>
        <translation>Файл нужно обновить</translation>
    </message>
    <message>
        <source>The last save was cut off</source>
        <translation>Последнее сохранение прервалось</translation>
    </message>
    <message>
        <source>The file could not be brought up to date</source>
        <translation>Файл не удалось обновить</translation>
    </message>
    <message>
        <source>There is no school in the file yet</source>
        <translation>В файле ещё нет школы</translation>
    </message>
    <message>
        <source>The school could not be opened</source>
        <translation>Школу не удалось открыть</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Попробовать ещё раз</translation>
    </message>
    <message>
        <source>&amp;Open another file…</source>
        <translation>&amp;Открыть другой файл…</translation>
    </message>
    <message>
        <source>&amp;Restore from a copy…</source>
        <translation>&amp;Восстановить из копии…</translation>
    </message>
    <message>
        <source>&amp;Copy to another folder and open…</source>
        <translation>&amp;Скопировать в другую папку и открыть…</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Показать п&amp;апку</translation>
    </message>
    <message>
        <source>Remove from the &amp;list</source>
        <translation>&amp;Убрать из списка</translation>
    </message>
</context>
<context>
    <name>kurator::ui::ContentPage</name>
    <message>
        <source>Start &amp;empty: people are added one by one or later</source>
        <translation>Начать с п&amp;устой базы: людей добавите по одному или позже</translation>
    </message>
    <message>
        <source>&amp;Import the list of mentees from a spreadsheet right away</source>
        <translation>Сразу загрузить список наставляемых из &amp;таблицы</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Where the school will lie</source>
        <translation>Где будет лежать школа</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>One file holds the whole school. Choose a folder that is backed up.</source>
        <translation>Вся школа – в одном файле. Выберите папку, с которой делают резервные копии.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>В&amp;ыбрать…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Schools (*.kurator)</source>
        <translation>Школы (*.kurator)</translation>
    </message>
    <message>
        <source>The file is made at the very end, not before.</source>
        <translation>Файл появится только в самом конце.</translation>
    </message>
    <message>
        <source>Choose where the file will lie.</source>
        <translation>Выберите, где будет лежать файл.</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Начало</translation>
    </message>
</context>
<context>
    <name>kurator::ui::NewSchoolSummary</name>
    <message>
        <source>There will be</source>
        <translation>Появится</translation>
    </message>
    <message>
        <source>Look it over; “Back” leads to any of the steps.</source>
        <translation>Проверьте; «Назад» вернёт к любому шагу.</translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation>файл %1</translation>
    </message>
    <message>
        <source>the organisation: %1</source>
        <translation>организация: %1</translation>
    </message>
    <message>
        <source>the programme “%1” from %2 to %3</source>
        <translation>программа «%1» с %2 по %3</translation>
    </message>
    <message numerus="yes">
        <source>a roadmap of %n item(s), its terms counted from %1</source>
        <translation>
            <numerusform>дорожная карта из %n пункта, сроки считаются от %1</numerusform>
            <numerusform>дорожная карта из %n пунктов, сроки считаются от %1</numerusform>
            <numerusform>дорожная карта из %n пунктов, сроки считаются от %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the order No. %1 of %2 in the register of papers</source>
        <translation>приказ № %1 от %2 в реестре документов</translation>
    </message>
    <message>
        <source>and then the import of the list of mentees</source>
        <translation>а затем – загрузка списка наставляемых</translation>
    </message>
    <message>
        <source>no people yet: the first steps are on the home page</source>
        <translation>людей пока не будет: первые шаги покажет главная страница</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Что произойдёт</translation>
    </message>
    <message>
        <source>&amp;Make the school</source>
        <translation>&amp;Создать школу</translation>
    </message>
</context>
<context>
    <name>kurator::ui::NewSchoolWizard</name>
    <message>
        <source>New school</source>
        <translation>Новая школа</translation>
    </message>
    <message>
        <source>What you entered before is in its place: go on from here.</source>
        <translation>То, что вы ввели в прошлый раз, на месте: можно продолжать.</translation>
    </message>
    <message>
        <source>Start &amp;anew</source>
        <translation>Начать &amp;заново</translation>
    </message>
    <message>
        <source>The new school is not made yet; what you entered is kept for the next time.</source>
        <translation>Новая школа ещё не создана; введённое сохранено до следующего раза.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::OrganisationPage</name>
    <message>
        <source>&amp;Full name</source>
        <translation>&amp;Полное название</translation>
    </message>
    <message>
        <source>As in the charter: orders print it.</source>
        <translation>Как в уставе: оно печатается в приказах.</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>&amp;Краткое название</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>College</source>
        <translation>Колледж, техникум</translation>
    </message>
    <message>
        <source>Additional education</source>
        <translation>Дополнительное образование</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>Детский сад</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид организации</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>Населённый п&amp;ункт</translation>
    </message>
    <message>
        <source>As on a blank: г. Абакан</source>
        <translation>Как на бланке: г. Абакан</translation>
    </message>
    <message>
        <source>&amp;Director</source>
        <translation>Дирек&amp;тор</translation>
    </message>
    <message>
        <source>Surname, first name, patronymic</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Director&apos;s p&amp;osition</source>
        <translation>До&amp;лжность директора</translation>
    </message>
    <message>
        <source>&amp;Curator</source>
        <translation>Курато&amp;р</translation>
    </message>
    <message>
        <source>Who leads the programme; may be added later</source>
        <translation>Кто ведёт программу; можно указать позже</translation>
    </message>
    <message>
        <source>Curator&apos;s pos&amp;ition</source>
        <translation>Должность к&amp;уратора</translation>
    </message>
    <message>
        <source>What every order and every list will print. Everything can be changed later.</source>
        <translation>То, что печатается в каждом приказе и списке. Всё это можно изменить позже.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
</context>
<context>
    <name>kurator::ui::RecentRow</name>
    <message>
        <source>Not there now: %1</source>
        <translation>Сейчас нет на месте: %1</translation>
    </message>
    <message>
        <source>%1, not there now</source>
        <translation>%1, сейчас нет на месте</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>Убрать %1 из списка</translation>
    </message>
    <message>
        <source>Remove from the list; the file itself stays</source>
        <translation>Убрать из списка; сам файл останется</translation>
    </message>
</context>
<context>
    <name>kurator::ui::RegionPage</name>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n этап</numerusform>
            <numerusform>%n этапа</numerusform>
            <numerusform>%n этапов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of the roadmap</source>
        <translation>
            <numerusform>%n пункт дорожной карты</numerusform>
            <numerusform>%n пункта дорожной карты</numerusform>
            <numerusform>%n пунктов дорожной карты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n показатель</numerusform>
            <numerusform>%n показателя</numerusform>
            <numerusform>%n показателей</numerusform>
        </translation>
    </message>
    <message>
        <source>The region gives the roadmap, its terms and the indicators of the report.</source>
        <translation>От региона зависят дорожная карта, её сроки и показатели отчёта.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
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
        <source>&amp;Own file…</source>
        <translation>Свой &amp;файл…</translation>
    </message>
    <message>
        <source>A profile of your region or district, written by the description of profiles</source>
        <translation>Профиль вашего региона или района, составленный по описанию профилей</translation>
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
        <source>%1 (own file)</source>
        <translation>%1 (свой файл)</translation>
    </message>
</context>
<context>
    <name>kurator::ui::StartPage</name>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Kurator</source>
        <translation>Куратор</translation>
    </message>
    <message>
        <source>The school&apos;s mentoring year: people, consents, pairs, papers and the report. Everything stays on this computer, one file a school.</source>
        <translation>Год наставничества в школе: люди, согласия, пары, документы и отчёт. Всё остаётся на этом компьютере: одна школа – один файл.</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Настройки</translation>
    </message>
    <message>
        <source>&amp;New school</source>
        <translation>Нова&amp;я школа</translation>
    </message>
    <message>
        <source>Tell about the organisation and its order; the year begins from there.</source>
        <translation>Расскажите об организации и её приказе: с них начинается год.</translation>
    </message>
    <message>
        <source>&amp;Open a school</source>
        <translation>&amp;Открыть школу</translation>
    </message>
    <message>
        <source>A file with the ending .kurator. It may also be dropped here.</source>
        <translation>Файл с окончанием .kurator. Его можно и просто перетащить сюда мышью.</translation>
    </message>
    <message>
        <source>&amp;Demo school</source>
        <translation>&amp;Демонстрационная школа</translation>
    </message>
    <message>
        <source>A made-up school in the middle of the year: look around and try, nothing can be broken.</source>
        <translation>Придуманная школа в середине года: осмотритесь и попробуйте, испортить ничего нельзя.</translation>
    </message>
    <message>
        <source>&amp;Restore from a copy</source>
        <translation>&amp;Восстановить из копии</translation>
    </message>
    <message>
        <source>When the file was lost or damaged: the copy is checked and laid down under a new name.</source>
        <translation>Если файл потерян или повреждён: копию проверим и положим под новым именем.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Открывали раньше</translation>
    </message>
</context>
<context>
    <name>kurator::ui::TroublePage</name>
    <message>
        <source>File: %1
Folder: %2</source>
        <translation>Файл: %1
Папка: %2</translation>
    </message>
    <message>
        <source>For a specialist: %1</source>
        <translation>Для специалиста: %1</translation>
    </message>
</context>
<context>
    <name>kurator::ui::YearPage</name>
    <message>
        <source>Date of the order</source>
        <translation>Дата приказа</translation>
    </message>
    <message>
        <source>By the date of the order</source>
        <translation>По дате приказа</translation>
    </message>
    <message>
        <source>Calendar year, to 31 December</source>
        <translation>Календарный год, до 31 декабря</translation>
    </message>
    <message>
        <source>School year, to 31 May</source>
        <translation>Учебный год, до 31 мая</translation>
    </message>
    <message>
        <source>&amp;Date of the order</source>
        <translation>Дата пр&amp;иказа</translation>
    </message>
    <message>
        <source>05.09.2026, 5.9, or pick it from the calendar</source>
        <translation>05.09.2026, 5.9 или выберите в календаре</translation>
    </message>
    <message>
        <source>N&amp;umber of the order</source>
        <translation>Но&amp;мер приказа</translation>
    </message>
    <message>
        <source>&amp;Year of the programme</source>
        <translation>Год прог&amp;раммы</translation>
    </message>
    <message>
        <source>The programme goes from %1 to %2.</source>
        <translation>Программа идёт с %1 по %2.</translation>
    </message>
    <message>
        <source>All terms of the roadmap are counted from this order.</source>
        <translation>От этого приказа считаются все сроки дорожной карты.</translation>
    </message>
    <message>
        <source>This is no day: write it as 05.09.2026.</source>
        <translation>Такого дня нет: напишите, например, 05.09.2026.</translation>
    </message>
    <message>
        <source>Year and order</source>
        <translation>Год и приказ</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>можно не указывать</translation>
    </message>
</context>
</TS>
