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
    <name>kurator::ui::ItemDetails</name>
    <message>
        <source>%1, No. %2 of %3</source>
        <translation>%1, № %2 от %3</translation>
    </message>
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
        <source>Mark as &amp;done…</source>
        <translation>Отметить &amp;выполненным…</translation>
    </message>
    <message>
        <source>Items %1</source>
        <translation>Пункты %1</translation>
    </message>
    <message>
        <source>The mark of item %1 is taken back.</source>
        <translation>Отметка пункта %1 снята.</translation>
    </message>
    <message>
        <source>Item %1: %2.</source>
        <translation>Пункт %1: %2.</translation>
    </message>
    <message>
        <source>Save the roadmap as a table</source>
        <translation>Сохранить дорожную карту таблицей</translation>
    </message>
    <message>
        <source>The table is saved: %1</source>
        <translation>Таблица сохранена: %1</translation>
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
        <translation>С месяца</translation>
    </message>
    <message>
        <source>To month</source>
        <translation>По месяц от приказа</translation>
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
    <message>
        <source>How many months</source>
        <translation>Сколько месяцев</translation>
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
        <source>&amp;Overdue</source>
        <translation>Просро&amp;чено</translation>
    </message>
    <message>
        <source>Overdue items</source>
        <translation>Просроченные пункты</translation>
    </message>
    <message>
        <source>&amp;Overdue: %1</source>
        <translation>Просро&amp;чено: %1</translation>
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
