<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>kurator::ui::CardDialog</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>Сохранить и добавить ещё</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>What was typed is kept as a draft (Esc)</source>
        <translation>Набранное останется черновиком (Esc)</translation>
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
        <source>You did not finish this card. Go on with what you typed?</source>
        <translation>Вы не закончили эту карточку. Продолжить с того, что набрали?</translation>
    </message>
    <message>
        <source>You did not finish this card: %1. Go on with what you typed?</source>
        <translation>Вы не закончили эту карточку: %1. Продолжить с того, что набрали?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Such a person is in this list already: %1</source>
        <translation>Похоже, такой человек уже есть в списке: %1</translation>
    </message>
    <message>
        <source>Such a person is in the base already: %1</source>
        <translation>Похоже, такой человек уже есть в базе: %1</translation>
    </message>
    <message>
        <source>Open that card</source>
        <translation>Открыть ту карточку</translation>
    </message>
    <message>
        <source>This is the same person</source>
        <translation>Это тот же человек</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Это другой человек</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Добавлено: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>The card is saved. Here is the next one.</source>
        <translation>Карточка сохранена. Заполняйте следующую.</translation>
    </message>
    <message>
        <source>The card is not saved. What you typed will wait for you.</source>
        <translation>Карточка не сохранена. Набранное подождёт вас в ней.</translation>
    </message>
    <message>
        <source>Make one card…</source>
        <translation>Объединить…</translation>
    </message>
</context>
<context>
    <name>kurator::ui::CardForm</name>
    <message>
        <source>What help is asked for</source>
        <translation>Какая помощь нужна</translation>
    </message>
    <message>
        <source>What help is offered</source>
        <translation>Чем поможет</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Участие</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Кто и откуда</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Ход участия</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>Представители</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Падежи</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Parts of the card</source>
        <translation>Части карточки</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё о человеке</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Портфолио</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Собеседование</translation>
    </message>
</context>
<context>
    <name>kurator::ui::ConsentColumns</name>
    <message>
        <source>representative</source>
        <translation>представитель</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Кто подписал</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>In force to</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
</context>
<context>
    <name>kurator::ui::ConsentsSection</name>
    <message>
        <source>&amp;Print a blank…</source>
        <translation>&amp;Напечатать бланк…</translation>
    </message>
    <message>
        <source>&amp;Mark as signed…</source>
        <translation>&amp;Отметить подпись…</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>No consent has been given out or signed yet.</source>
        <translation>Ни одного согласия пока не выдано и не подписано.</translation>
    </message>
    <message>
        <source>Save the card first: then blanks can be printed and signatures marked.</source>
        <translation>Сначала сохраните карточку: после этого можно печатать бланки и отмечать подписи.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::CourseSection</name>
    <message>
        <source>Joined on</source>
        <translation>В программе с</translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation>Завершение</translation>
    </message>
    <message>
        <source>Special categories</source>
        <translation>Особые категории</translation>
    </message>
    <message>
        <source>&amp;Joined on</source>
        <translation>В &amp;программе с</translation>
    </message>
    <message>
        <source>Finishe&amp;d on</source>
        <translation>Завер&amp;шение</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Результаты</translation>
    </message>
    <message>
        <source>Mark of completion</source>
        <translation>Отметка о прохождении</translation>
    </message>
    <message>
        <source>This is no day. Write it as 05.09.2026</source>
        <translation>Это не дата. Напишите её так: 05.09.2026</translation>
    </message>
    <message>
        <source>Lin&amp;k to the story</source>
        <translation>Сс&amp;ылка на кейс</translation>
    </message>
    <message>
        <source>Mentor in a pair</source>
        <translation>Наставник в паре</translation>
    </message>
    <message>
        <source>Mentees in pairs</source>
        <translation>Наставляемые в парах</translation>
    </message>
    <message>
        <source>Lists show only the code. No paper and no table that leaves the school names them. %1 is kept only with the consent to data on health (D17), %2 need no paper of their own, the others need the consent to processing (D15)</source>
        <translation>В списках стоит только код, в документы и выгрузки эти сведения не попадают. Для %1 нужно согласие на сведения о здоровье (D17), для %2 отдельного согласия не нужно, для остальных – согласие на обработку данных (D15)</translation>
    </message>
</context>
<context>
    <name>kurator::ui::ExportDialog</name>
    <message>
        <source>Own columns</source>
        <translation>Свои столбцы</translation>
    </message>
    <message>
        <source>&amp;Columns, from left to right:</source>
        <translation>С&amp;толбцы слева направо:</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Space ticks a column, Ctrl+Up and Ctrl+Down move it. Whoever has no consent in force stays out of the table, and categories of health and of hard situations never go into it.</source>
        <translation>Пробел отмечает столбец, Ctrl+↑ и Ctrl+↓ переставляют его. Тех, у кого нет действующего согласия, в таблице не будет; сведений о здоровье и трудных обстоятельствах в ней не бывает.</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>В&amp;ыше</translation>
    </message>
    <message>
        <source>Dow&amp;n</source>
        <translation>Н&amp;иже</translation>
    </message>
    <message>
        <source>&amp;Official columns</source>
        <translation>&amp;Установленные столбцы</translation>
    </message>
    <message>
        <source>&amp;All: %1</source>
        <translation>&amp;Все: %1</translation>
    </message>
    <message>
        <source>Those &amp;shown in the list: %1</source>
        <translation>&amp;Показанные в списке: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>С&amp;копировать</translation>
    </message>
    <message>
        <source>Sa&amp;ve as XLSX…</source>
        <translation>&amp;Сохранить XLSX…</translation>
    </message>
</context>
<context>
    <name>kurator::ui::FacetTexts</name>
    <message>
        <source>the mentee</source>
        <translation>сам наставляемый</translation>
    </message>
    <message>
        <source>class teacher</source>
        <translation>классный руководитель</translation>
    </message>
    <message>
        <source>psychologist</source>
        <translation>психолог</translation>
    </message>
    <message>
        <source>social worker</source>
        <translation>социальный педагог</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>родитель</translation>
    </message>
    <message>
        <source>mentees</source>
        <translation>наставляемые</translation>
    </message>
    <message>
        <source>mentors</source>
        <translation>наставники</translation>
    </message>
    <message>
        <source>without a pair</source>
        <translation>без пары</translation>
    </message>
    <message>
        <source>in a pair</source>
        <translation>в паре</translation>
    </message>
    <message>
        <source>taking part</source>
        <translation>участвуют</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>в архиве</translation>
    </message>
    <message>
        <source>Sid&amp;e</source>
        <translation>Сторо&amp;на</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Форма</translation>
    </message>
    <message>
        <source>So&amp;urce of the request</source>
        <translation>Ист&amp;очник запроса</translation>
    </message>
    <message>
        <source>&amp;Base</source>
        <translation>&amp;База</translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>К&amp;ласс</translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation>Ка&amp;тегория</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>Стат&amp;ус</translation>
    </message>
    <message>
        <source>Co&amp;nsent</source>
        <translation>Согласи&amp;е</translation>
    </message>
    <message>
        <source>&amp;Pair</source>
        <translation>&amp;Пара</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>without a class</source>
        <translation>без класса</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>не указано</translation>
    </message>
</context>
<context>
    <name>kurator::ui::FamilySection</name>
    <message>
        <source>Representative of:
%1</source>
        <translation>Представитель:
%1</translation>
    </message>
</context>
<context>
    <name>kurator::ui::FurtherRequests</name>
    <message>
        <source>Add another r&amp;equest</source>
        <translation>До&amp;бавить запрос</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Запрос %1</translation>
    </message>
    <message>
        <source>Source of request %1</source>
        <translation>Источник запроса %1</translation>
    </message>
    <message>
        <source>source</source>
        <translation>кто заметил</translation>
    </message>
    <message>
        <source>Remove request %1</source>
        <translation>Убрать запрос %1</translation>
    </message>
</context>
<context>
    <name>kurator::ui::InterviewSection</name>
    <message>
        <source>Day of the interview</source>
        <translation>Дата собеседования</translation>
    </message>
    <message>
        <source>Certificate shown on</source>
        <translation>Справку показали</translation>
    </message>
    <message>
        <source>Clear the sheet</source>
        <translation>Очистить лист</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>ещё не решено</translation>
    </message>
    <message>
        <source>Empties all fields; an empty sheet is taken out of the base when the card is saved</source>
        <translation>Все поля станут пустыми; пустой лист убирается из базы, когда вы сохраните карточку</translation>
    </message>
    <message>
        <source>Who talked with the mentor</source>
        <translation>Кто беседовал</translation>
    </message>
    <message>
        <source>Marks from 1 to 5</source>
        <translation>Оценки от 1 до 5</translation>
    </message>
    <message>
        <source>Result of the talk</source>
        <translation>Итог беседы</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Psychologist</source>
        <translation>Психолог</translation>
    </message>
    <message>
        <source>The psychologist&apos;s opinion</source>
        <translation>Мнение психолога</translation>
    </message>
    <message>
        <source>Stays in this file: it is neither printed nor put into tables</source>
        <translation>Остаётся в этом файле: не печатается и не попадает в таблицы</translation>
    </message>
    <message>
        <source>Of no criminal record. Only note that it was shown: neither the paper nor what it says is kept</source>
        <translation>Об отсутствии судимости. Отметьте только, что её показали: ни справка, ни её содержание не хранятся</translation>
    </message>
    <message>
        <source>Who saw it</source>
        <translation>Кто видел</translation>
    </message>
    <message>
        <source>When the card is saved, the status becomes “recommended”</source>
        <translation>Когда вы сохраните карточку, статус станет «рекомендован»</translation>
    </message>
</context>
<context>
    <name>kurator::ui::MentorTexts</name>
    <message>
        <source>pupils</source>
        <translation>ученики</translation>
    </message>
    <message>
        <source>parents</source>
        <translation>родители</translation>
    </message>
    <message>
        <source>teachers</source>
        <translation>педагоги</translation>
    </message>
    <message>
        <source>graduates</source>
        <translation>выпускники</translation>
    </message>
    <message>
        <source>enterprises</source>
        <translation>предприятия</translation>
    </message>
    <message>
        <source>other partners</source>
        <translation>иные партнёры</translation>
    </message>
    <message>
        <source>Wish to take part</source>
        <translation>Желание участвовать</translation>
    </message>
    <message>
        <source>Professional experience</source>
        <translation>Профессиональный опыт</translation>
    </message>
    <message>
        <source>Competences and skills of communication</source>
        <translation>Компетенции и навыки общения</translation>
    </message>
    <message>
        <source>Time for mentoring</source>
        <translation>Ресурс времени</translation>
    </message>
    <message>
        <source>Good experience of life and work</source>
        <translation>Положительный жизненный и профессиональный опыт</translation>
    </message>
    <message>
        <source>Fits what mentees ask for</source>
        <translation>Соответствие запросам наставляемых</translation>
    </message>
    <message>
        <source>Active civic position</source>
        <translation>Активная гражданская позиция</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Мотивация</translation>
    </message>
    <message>
        <source>recommended to the registry</source>
        <translation>рекомендован в реестр</translation>
    </message>
    <message>
        <source>into the reserve</source>
        <translation>в резерв</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>отклонён</translation>
    </message>
</context>
<context>
    <name>kurator::ui::MergeDialog</name>
    <message>
        <source>Make &amp;one card</source>
        <translation>&amp;Объединить</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation>Один и тот же человек?</translation>
    </message>
    <message>
        <source>Choose what is right where the two cards differ.</source>
        <translation>Где карточки расходятся, выберите верное. Остальное в них одинаково.</translation>
    </message>
    <message>
        <source>Everything from the &amp;left</source>
        <translation>Всё &amp;слева</translation>
    </message>
    <message>
        <source>Everything from the &amp;right</source>
        <translation>Всё с&amp;права</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Что получится</translation>
    </message>
    <message>
        <source>These are &amp;different people</source>
        <translation>Это &amp;разные люди</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Goes over from the other card: %1.</source>
        <translation>Перейдёт со второй карточки: %1.</translation>
    </message>
    <message>
        <source>Two cards are one now: %1</source>
        <translation>Карточки объединены: %1</translation>
    </message>
    <message>
        <source>Remembered: these are different people.</source>
        <translation>Запомнили: это разные люди.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::MergeTable</name>
    <message>
        <source>not told</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kurator::ui::MergeTexts</name>
    <message>
        <source>Full name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Рождение</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Cases of the name</source>
        <translation>Падежи имени</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Образование</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Квалификация</translation>
    </message>
    <message>
        <source>Experience as a mentor</source>
        <translation>Опыт наставничества</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Награды</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>What to turn for</source>
        <translation>С чем обращаться</translation>
    </message>
    <message>
        <source>What others say</source>
        <translation>Отзывы</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Place of work or study</source>
        <translation>Место работы или учёбы</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнёр</translation>
    </message>
    <message>
        <source>Years of work</source>
        <translation>Стаж, лет</translation>
    </message>
    <message>
        <source>Young specialist</source>
        <translation>Молодой специалист</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Формы</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Интересы</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>Дата вхождения</translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation>Дата завершения</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Link to the case</source>
        <translation>Ссылка на кейс</translation>
    </message>
    <message>
        <source>Mark of completion</source>
        <translation>Отметка о прохождении</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Who told the request</source>
        <translation>Кто сообщил запрос</translation>
    </message>
    <message>
        <source>Named mentor</source>
        <translation>Названный наставник</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Компетенции</translation>
    </message>
    <message>
        <source>Achievements</source>
        <translation>Достижения</translation>
    </message>
    <message>
        <source>Wished ages</source>
        <translation>Желаемый возраст</translation>
    </message>
    <message>
        <source>Mentees at most</source>
        <translation>Наставляемых не больше</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Собеседование</translation>
    </message>
    <message>
        <source>Papers of an employee</source>
        <translation>Документы работника</translation>
    </message>
    <message>
        <source>mentee</source>
        <translation>наставляемый</translation>
    </message>
    <message>
        <source>mentor</source>
        <translation>наставник</translation>
    </message>
    <message>
        <source>born in %1</source>
        <translation>%1 г. р.</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Wished sex of the mentor</source>
        <translation>Желаемый пол наставника</translation>
    </message>
</context>
<context>
    <name>kurator::ui::NameFormsEditor</name>
    <message>
        <source>The name does not &amp;decline: its bearer asked so</source>
        <translation>Имя не &amp;склоняется: так просит сам человек</translation>
    </message>
    <message>
        <source>The &amp;forms are right</source>
        <translation>&amp;Формы верны</translation>
    </message>
    <message>
        <source>&amp;Back to the proposal</source>
        <translation>&amp;Вернуть предложенные</translation>
    </message>
    <message>
        <source>Ask how this name declines: usage varies. Correct the forms or say that they are right.</source>
        <translation>Спросите, как склоняется это имя: правила допускают разное. Исправьте формы или подтвердите, что они верны.</translation>
    </message>
    <message>
        <source>Papers print the name as its bearer says.</source>
        <translation>В документах имя стоит так, как сказал сам человек.</translation>
    </message>
    <message>
        <source>Papers print these forms. Correct what is wrong.</source>
        <translation>В документах будут эти формы. Исправьте, что не так.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::NamesDialog</name>
    <message>
        <source>&amp;The forms are right</source>
        <translation>&amp;Формы верны</translation>
    </message>
    <message>
        <source>Cases of names</source>
        <translation>Падежи имён</translation>
    </message>
    <message>
        <source>Se&amp;x: the patronymic does not tell it</source>
        <translation>&amp;Пол: по отчеству его не определить</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Ask &amp;later</source>
        <translation>Спросить &amp;позже</translation>
    </message>
    <message>
        <source>Name %1 of %2</source>
        <translation>Имя %1 из %2</translation>
    </message>
    <message>
        <source>The cases are confirmed: %1</source>
        <translation>Падежи подтверждены: %1</translation>
    </message>
</context>
<context>
    <name>kurator::ui::ParticipantColumns</name>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Taken and offered</source>
        <translation>Сколько занято и сколько всего</translation>
    </message>
    <message>
        <source>How many places are offered is not told</source>
        <translation>Сколько всего мест, не указано</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Интересы</translation>
    </message>
    <message>
        <source>Convenient time</source>
        <translation>Удобное время</translation>
    </message>
    <message>
        <source>Cases of the name</source>
        <translation>Падежи имени</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>проверить</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>в архиве</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Наставник</translation>
    </message>
    <message>
        <source>Place of work or study</source>
        <translation>Место работы или учёбы</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Компетенции</translation>
    </message>
    <message>
        <source>Mentees</source>
        <translation>Наставляемые</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 of ?</source>
        <translation>%1 из ?</translation>
    </message>
    <message>
        <source>Class, position</source>
        <translation>Класс, должность</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>База</translation>
    </message>
</context>
<context>
    <name>kurator::ui::ParticipantDetails</name>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Check the cases</source>
        <translation>Проверить падежи</translation>
    </message>
    <message>
        <source>About the chosen one</source>
        <translation>О выбранном участнике</translation>
    </message>
    <message>
        <source>Enter in the list</source>
        <translation>Enter в списке</translation>
    </message>
    <message>
        <source>Choose somebody in the list</source>
        <translation>Выберите человека в списке</translation>
    </message>
    <message>
        <source>age %1</source>
        <translation>возраст %1</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>В архиве</translation>
    </message>
    <message>
        <source>Consent to processing of data: %1</source>
        <translation>Согласие на обработку данных: %1</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Other contacts</source>
        <translation>Другие контакты</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>Представители</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Компетенции</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Интересы</translation>
    </message>
    <message>
        <source>Convenient time</source>
        <translation>Удобное время</translation>
    </message>
    <message>
        <source>Ages of mentees</source>
        <translation>Возраст наставляемых</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Places taken</source>
        <translation>Занято мест</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Наставник</translation>
    </message>
    <message>
        <source>Mentees</source>
        <translation>Наставляемые</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Representative of</source>
        <translation>Представитель</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>База</translation>
    </message>
</context>
<context>
    <name>kurator::ui::ParticipantsPage</name>
    <message>
        <source>Show the arc&amp;hive</source>
        <translation>Ар&amp;хив</translation>
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
        <source>Sa&amp;ve the list</source>
        <translation>&amp;Сохранить список</translation>
    </message>
    <message>
        <source>&amp;Print consents…</source>
        <translation>&amp;Напечатать согласия…</translation>
    </message>
    <message>
        <source>&amp;Mark consents as signed…</source>
        <translation>&amp;Отметить подписанные согласия…</translation>
    </message>
    <message>
        <source>To the a&amp;rchive</source>
        <translation>В &amp;архив</translation>
    </message>
    <message>
        <source>&amp;Return from the archive</source>
        <translation>&amp;Вернуть из архива</translation>
    </message>
    <message>
        <source>Only the chosen ones are shown</source>
        <translation>Показаны только выбранные</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in the archive now.</source>
        <translation>
            <numerusform>В архив отправлен %n человек.</numerusform>
            <numerusform>В архив отправлены %n человека.</numerusform>
            <numerusform>В архив отправлено %n человек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are back from the archive.</source>
        <translation>
            <numerusform>Из архива вернулся %n человек.</numerusform>
            <numerusform>Из архива вернулись %n человека.</numerusform>
            <numerusform>Из архива вернулось %n человек.</numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>&amp;Добавить…</translation>
    </message>
    <message>
        <source>There are no mentees yet. Take a list from a table of yours, or add them one by one.</source>
        <translation>Наставляемых пока нет. Возьмите список из своей таблицы или добавьте их по одному.</translation>
    </message>
    <message>
        <source>There are no mentors yet. Take a list from a table of yours, or add them one by one.</source>
        <translation>Наставников пока нет. Возьмите список из своей таблицы или добавьте их по одному.</translation>
    </message>
    <message>
        <source>Import from a table…</source>
        <translation>Импорт из таблицы…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>Cards that may be of one person</source>
        <translation>Карточки, которые могут быть одного человека</translation>
    </message>
    <message>
        <source>Change the stat&amp;us…</source>
        <translation>Изменить с&amp;татус…</translation>
    </message>
    <message>
        <source>Loo&amp;k alike: %1</source>
        <translation>Похо&amp;жие: %1</translation>
    </message>
    <message>
        <source>Loo&amp;k alike…</source>
        <translation>Похо&amp;жие…</translation>
    </message>
</context>
<context>
    <name>kurator::ui::PeopleBar</name>
    <message>
        <source>Group b&amp;y class</source>
        <translation>&amp;Группами по классам</translation>
    </message>
    <message>
        <source>Alt+Down and Alt+Up lead to the next class and back</source>
        <translation>Alt+↓ и Alt+↑ ведут к следующему классу и обратно</translation>
    </message>
</context>
<context>
    <name>kurator::ui::PeopleExport</name>
    <message>
        <source>As the &amp;official table (XLSX)…</source>
        <translation>По &amp;установленной форме (XLSX)…</translation>
    </message>
    <message>
        <source>With columns of your &amp;own…</source>
        <translation>Со своими ст&amp;олбцами…</translation>
    </message>
    <message>
        <source>What is &amp;shown (XLSX)…</source>
        <translation>&amp;Показанное (XLSX)…</translation>
    </message>
    <message>
        <source>The card of the &amp;person (XLSX)…</source>
        <translation>&amp;Карточку выбранного (XLSX)…</translation>
    </message>
    <message>
        <source>With co&amp;des instead of names (XLSX)…</source>
        <translation>С ко&amp;дами вместо имён (XLSX)…</translation>
    </message>
    <message>
        <source>&amp;Copy what is shown as a table</source>
        <translation>&amp;Скопировать показанное как таблицу</translation>
    </message>
    <message>
        <source>Base of mentees</source>
        <translation>База наставляемых</translation>
    </message>
    <message>
        <source>Base of mentors</source>
        <translation>База наставников</translation>
    </message>
    <message>
        <source>%1 without names</source>
        <translation>%1 без имён</translation>
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
    <message>
        <source>Not in the table: they may not be named yet</source>
        <translation>Не вошли в таблицу: их пока нельзя называть</translation>
    </message>
</context>
<context>
    <name>kurator::ui::PeopleTexts</name>
    <message>
        <source>pupil</source>
        <translation>обучающийся</translation>
    </message>
    <message>
        <source>student</source>
        <translation>студент</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>педагог</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>родитель</translation>
    </message>
    <message>
        <source>graduate</source>
        <translation>выпускник</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>работодатель</translation>
    </message>
    <message>
        <source>social partner</source>
        <translation>социальный партнёр</translation>
    </message>
    <message>
        <source>other</source>
        <comment>category</comment>
        <translation>другое</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>кандидат</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>рекомендован</translation>
    </message>
    <message>
        <source>in the registry</source>
        <translation>в реестре</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>обучен</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>приостановлен</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>исключён</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>мать</translation>
    </message>
    <message>
        <source>father</source>
        <translation>отец</translation>
    </message>
    <message>
        <source>adoptive parent</source>
        <translation>усыновитель</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>опекун</translation>
    </message>
    <message>
        <source>trustee</source>
        <translation>попечитель</translation>
    </message>
    <message>
        <source>guardianship authority</source>
        <translation>орган опеки</translation>
    </message>
    <message>
        <source>other</source>
        <comment>relation</comment>
        <translation>другое</translation>
    </message>
    <message>
        <source>male</source>
        <translation>мужской</translation>
    </message>
    <message>
        <source>female</source>
        <translation>женский</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Именительный (кто?)</translation>
    </message>
    <message>
        <source>Of whom?</source>
        <translation>Родительный (кого?)</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>Дательный (кому?)</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>Винительный (кого?)</translation>
    </message>
    <message>
        <source>By whom?</source>
        <translation>Творительный (кем?)</translation>
    </message>
    <message>
        <source>About whom?</source>
        <translation>Предложный (о ком?)</translation>
    </message>
    <message>
        <source>R%1</source>
        <translation>К%1</translation>
    </message>
    <message>
        <source>disability or limited health</source>
        <translation>ОВЗ или инвалидность</translation>
    </message>
    <message>
        <source>gifted</source>
        <translation>одарённый ребёнок</translation>
    </message>
    <message>
        <source>orphan or without parental care</source>
        <translation>сирота или без попечения родителей</translation>
    </message>
    <message>
        <source>hard life situation</source>
        <translation>трудная жизненная ситуация</translation>
    </message>
    <message>
        <source>low income or remote place</source>
        <translation>малообеспеченная семья или отдалённое место</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>группа риска</translation>
    </message>
    <message>
        <source>none</source>
        <comment>consent</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>given out</source>
        <translation>выдано</translation>
    </message>
    <message>
        <source>a signature is missing</source>
        <translation>не хватает подписи</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>скоро истекает</translation>
    </message>
    <message>
        <source>has run out</source>
        <translation>истекло</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>to processing of data</source>
        <translation>на обработку данных</translation>
    </message>
    <message>
        <source>to publication of data</source>
        <translation>на распространение данных</translation>
    </message>
    <message>
        <source>to data on health</source>
        <translation>на сведения о здоровье</translation>
    </message>
    <message>
        <source>to taking part</source>
        <translation>на участие</translation>
    </message>
    <message>
        <source>the mentee</source>
        <translation>сам наставляемый</translation>
    </message>
    <message>
        <source>class teacher</source>
        <translation>классный руководитель</translation>
    </message>
    <message>
        <source>psychologist</source>
        <translation>психолог</translation>
    </message>
    <message>
        <source>social worker</source>
        <translation>социальный педагог</translation>
    </message>
    <message>
        <source>parent</source>
        <comment>source</comment>
        <translation>родитель</translation>
    </message>
    <message>
        <source>morning, until 12</source>
        <translation>утро, до 12</translation>
    </message>
    <message>
        <source>midday, 12–14</source>
        <translation>день, 12–14</translation>
    </message>
    <message>
        <source>after lessons, 14–17</source>
        <translation>после уроков, 14–17</translation>
    </message>
    <message>
        <source>evening, from 17</source>
        <translation>вечер, с 17</translation>
    </message>
    <message>
        <source>Reckoned: yes, up to %1 years old and not over %2 years of work</source>
        <translation>Посчитано: да, не старше %1 лет и не больше %2 лет работы</translation>
    </message>
    <message>
        <source>Reckoned: no, over %1 years old</source>
        <translation>Посчитано: нет, старше %1 лет</translation>
    </message>
    <message>
        <source>Reckoned: no, over %1 years of work</source>
        <translation>Посчитано: нет, больше %1 лет работы</translation>
    </message>
    <message>
        <source>Cannot be reckoned: the date of birth is not told</source>
        <translation>Посчитать нельзя: не указана дата рождения</translation>
    </message>
    <message>
        <source>Cannot be reckoned: the years of work are not told</source>
        <translation>Посчитать нельзя: стаж не указан</translation>
    </message>
    <message>
        <source>Cannot be reckoned: neither the date of birth nor the years of work are told</source>
        <translation>Посчитать нельзя: не указаны дата рождения и стаж</translation>
    </message>
</context>
<context>
    <name>kurator::ui::PersonSection</name>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>by the patronymic</source>
        <translation>по отчеству</translation>
    </message>
    <message>
        <source>&amp;Surname</source>
        <translation>&amp;Фамилия</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>Pa&amp;tronymic</source>
        <translation>&amp;Отчество</translation>
    </message>
    <message>
        <source>Leave it empty if the passport has none</source>
        <translation>Оставьте пустым, если в паспорте его нет</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>&amp;Пол</translation>
    </message>
    <message>
        <source>&amp;Date of birth</source>
        <translation>&amp;Дата рождения</translation>
    </message>
    <message>
        <source>&amp;Year of birth</source>
        <translation>&amp;Год рождения</translation>
    </message>
    <message>
        <source>Only where the full date is not known</source>
        <translation>Только если полная дата неизвестна</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Телефон</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Эл. почта</translation>
    </message>
    <message>
        <source>Other c&amp;ontacts</source>
        <translation>Другие &amp;контакты</translation>
    </message>
    <message>
        <source>The patronymic does not tell: choose it, papers need it</source>
        <translation>По отчеству не определить. Выберите: это нужно для документов</translation>
    </message>
    <message>
        <source>This is no day. Write it as 05.09.2012</source>
        <translation>Это не дата. Напишите её так: 05.09.2012</translation>
    </message>
    <message>
        <source>Age today: %1, on %2: %3</source>
        <translation>Возраст сегодня: %1, на %2: %3</translation>
    </message>
    <message>
        <source>Age today: %1 (±1 year, because only the year is known)</source>
        <translation>Возраст сегодня: %1 (±1 год: известен только год рождения)</translation>
    </message>
</context>
<context>
    <name>kurator::ui::PlaceSection</name>
    <message>
        <source>by age and experience</source>
        <translation>по возрасту и стажу</translation>
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
        <source>C&amp;ategory</source>
        <translation>&amp;Категория</translation>
    </message>
    <message>
        <source>C&amp;lass or group</source>
        <translation>К&amp;ласс или группа</translation>
    </message>
    <message>
        <source>P&amp;osition</source>
        <translation>&amp;Должность</translation>
    </message>
    <message>
        <source>Place of &amp;work or study</source>
        <translation>&amp;Место работы или учёбы</translation>
    </message>
    <message>
        <source>Partner or&amp;ganisation</source>
        <translation>Организаци&amp;я-партнёр</translation>
    </message>
    <message>
        <source>E&amp;xperience, years</source>
        <translation>Ста&amp;ж, лет</translation>
    </message>
    <message>
        <source>&amp;Young specialist</source>
        <translation>Молодо&amp;й специалист</translation>
    </message>
    <message>
        <source>by class, position or place</source>
        <translation>по классу, должности или месту</translation>
    </message>
    <message>
        <source>none</source>
        <comment>partner</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>Write the years as a number: 3 or 2.5</source>
        <translation>Напишите стаж числом: 3 или 2,5</translation>
    </message>
    <message>
        <source>&amp;District</source>
        <translation>Р&amp;айон</translation>
    </message>
    <message>
        <source>A part of the town or a village: who lives near meets more easily</source>
        <translation>Часть города или село: кто живёт рядом, тому проще встречаться</translation>
    </message>
</context>
<context>
    <name>kurator::ui::PortfolioSection</name>
    <message>
        <source>Education</source>
        <translation>Образование</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Квалификация</translation>
    </message>
    <message>
        <source>Category, degree, title</source>
        <translation>Категория, степень, звание</translation>
    </message>
    <message>
        <source>Experience as a mentor</source>
        <translation>Опыт наставничества</translation>
    </message>
    <message>
        <source>How many years, how many mentees</source>
        <translation>Сколько лет и скольких наставляемых</translation>
    </message>
    <message>
        <source>Achievements and awards</source>
        <translation>Достижения и награды</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Курсы</translation>
    </message>
    <message>
        <source>Can help with</source>
        <translation>В чём поможет</translation>
    </message>
    <message>
        <source>What a mentee may turn to this mentor for</source>
        <translation>С чем к наставнику можно обратиться</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Отзывы</translation>
    </message>
    <message>
        <source>Link to the portfolio</source>
        <translation>Ссылка на портфолио</translation>
    </message>
</context>
<context>
    <name>kurator::ui::PreferencesSection</name>
    <message>
        <source>Tags of interests</source>
        <translation>Теги интересов</translation>
    </message>
    <message>
        <source>Mark &amp;by these words</source>
        <translation>Отметить по &amp;этим словам</translation>
    </message>
    <message>
        <source>Convenient time, the week</source>
        <translation>Удобное время, неделя</translation>
    </message>
    <message>
        <source>&amp;Interests</source>
        <translation>&amp;Интересы</translation>
    </message>
    <message>
        <source>Convenient &amp;time</source>
        <translation>&amp;Удобное время</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Marked cells count for matching in place of the words. Nothing marked: it reads the words</source>
        <translation>Подбор смотрит на отмеченные клетки, а не на слова. Если ничего не отмечено, он прочитает слова</translation>
    </message>
    <message>
        <source>Convenient time</source>
        <translation>Удобное время</translation>
    </message>
    <message>
        <source>For example: Mon 14–16, Thu after lessons</source>
        <translation>Например: пн 14–16, чт после уроков</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation>Понято: %1</translation>
    </message>
    <message>
        <source>No day is found in these words: mark the week yourself</source>
        <translation>Дней в этих словах не нашлось: отметьте неделю сами</translation>
    </message>
</context>
<context>
    <name>kurator::ui::RepresentativeBox</name>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Surname, given name, patronymic</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Кем приходится</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Paper of authority</source>
        <translation>Документ о полномочиях</translation>
    </message>
    <message>
        <source>Act of guardianship: number, date, who issued</source>
        <translation>Акт об опеке: номер, дата, кем выдан</translation>
    </message>
    <message>
        <source>Remove the representative %1</source>
        <translation>Убрать представителя: %1</translation>
    </message>
    <message>
        <source>This person is in the base already: take</source>
        <translation>Этот человек уже есть в базе: взять оттуда</translation>
    </message>
</context>
<context>
    <name>kurator::ui::RepresentativesSection</name>
    <message>
        <source>Nobody is written down. Until 14 the representative signs the consents, from 14 to 17 both sign.</source>
        <translation>Пока никто не записан. До 14 лет согласия подписывает представитель, с 14 до 17 лет – оба.</translation>
    </message>
    <message>
        <source>Add a &amp;representative</source>
        <translation>Добавить п&amp;редставителя</translation>
    </message>
</context>
<context>
    <name>kurator::ui::RequestSection</name>
    <message>
        <source>Tags of the request</source>
        <translation>Теги запроса</translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>&amp;Запрос</translation>
    </message>
    <message>
        <source>What help is needed with, in a few words</source>
        <translation>В чём нужна помощь, в нескольких словах</translation>
    </message>
    <message>
        <source>Tags of t&amp;he request</source>
        <translation>&amp;Теги запроса</translation>
    </message>
    <message>
        <source>Subjects and skills in a word or two: matching compares them with the mentor&apos;s</source>
        <translation>Предметы и умения в одном-двух словах: подбор сравнит их с тем, что умеют наставники</translation>
    </message>
    <message>
        <source>Source o&amp;f the request</source>
        <translation>И&amp;сточник запроса</translation>
    </message>
    <message>
        <source>Further requests</source>
        <translation>Другие запросы</translation>
    </message>
    <message>
        <source>Mentor by &amp;name</source>
        <translation>&amp;Наставник по имени</translation>
    </message>
    <message>
        <source>A wish for matching. It makes no pair by itself</source>
        <translation>Пожелание для подбора. Сама по себе пара не появится</translation>
    </message>
    <message>
        <source>any</source>
        <comment>sex of the mentor</comment>
        <translation>любой</translation>
    </message>
    <message>
        <source>Se&amp;x of the mentor</source>
        <translation>П&amp;ол наставника</translation>
    </message>
    <message>
        <source>A wish too: it counts as much as you say when you match</source>
        <translation>Тоже пожелание: сколько оно весит, вы решаете при подборе</translation>
    </message>
</context>
<context>
    <name>kurator::ui::RequestSourceBox</name>
    <message>
        <source>Understood: %1</source>
        <translation>Понято: %1</translation>
    </message>
    <message>
        <source>None of the five is named here: it is kept as your words</source>
        <translation>Из пяти источников не назван ни один: останется сказанное своими словами</translation>
    </message>
</context>
<context>
    <name>kurator::ui::StatusDialog</name>
    <message>
        <source>Change the status</source>
        <translation>Изменить статус</translation>
    </message>
    <message>
        <source>Status of mentors</source>
        <translation>Статус наставников</translation>
    </message>
    <message>
        <source>&amp;New status</source>
        <translation>&amp;Новый статус</translation>
    </message>
    <message>
        <source>&amp;Reason for the change</source>
        <translation>&amp;Причина изменения</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>%n mentors</source>
        <translation>
            <numerusform>%n наставник</numerusform>
            <numerusform>%n наставника</numerusform>
            <numerusform>%n наставников</numerusform>
        </translation>
    </message>
    <message>
        <source>They have this status already</source>
        <translation>Этот статус уже есть</translation>
    </message>
    <message numerus="yes">
        <source>%n mentors have the status “%1” now.</source>
        <translation>
            <numerusform>Теперь статус «%1» у %n наставника.</numerusform>
            <numerusform>Теперь статус «%1» у %n наставников.</numerusform>
            <numerusform>Теперь статус «%1» у %n наставников.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::StatusSection</name>
    <message>
        <source>Stat&amp;us</source>
        <translation>С&amp;татус</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Причина изменения</translation>
    </message>
</context>
<context>
    <name>kurator::ui::SuspectsDialog</name>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>На кого похож</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>People who look alike</source>
        <translation>Похожие люди</translation>
    </message>
    <message>
        <source>&amp;Compare and make one…</source>
        <translation>&amp;Сравнить и объединить…</translation>
    </message>
    <message>
        <source>These are &amp;different people</source>
        <translation>Это &amp;разные люди</translation>
    </message>
    <message>
        <source>These cards may be of one person. The most likely ones stand first.</source>
        <translation>Возможно, это карточки одного человека. Сначала самые вероятные.</translation>
    </message>
    <message>
        <source>Nobody looks entered twice.</source>
        <translation>Никто не похож на внесённого дважды.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Enter in the list</source>
        <translation>Enter в списке</translation>
    </message>
    <message>
        <source>Remembered: these are different people.</source>
        <translation>Запомнили: это разные люди.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>О&amp;тменить</translation>
    </message>
    <message>
        <source>almost sure</source>
        <translation>почти точно</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>возможно</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Сходство</translation>
    </message>
</context>
<context>
    <name>kurator::ui::TagEditor</name>
    <message>
        <source>a tag and a comma</source>
        <translation>слово и запятая</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Убрать: %1</translation>
    </message>
</context>
<context>
    <name>kurator::ui::WeekGrid</name>
    <message>
        <source>Space or a click marks the time, drawing with the mouse marks several</source>
        <translation>Пробел или щелчок отмечает время, несколько клеток можно провести мышью</translation>
    </message>
    <message>
        <source>%1: convenient</source>
        <translation>%1: удобно</translation>
    </message>
</context>
<context>
    <name>kurator::ui::WholeLines</name>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Family and representatives</source>
        <translation>Семья и представители</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Requests about the data</source>
        <translation>Обращения о данных</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Собеседования</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Пары</translation>
    </message>
    <message>
        <source>Papers that name the person</source>
        <translation>Документы, где назван человек</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>История изменений</translation>
    </message>
    <message>
        <source>mentee in %1</source>
        <translation>наставляемый, %1</translation>
    </message>
    <message>
        <source>mentor in %1</source>
        <translation>наставник, %1</translation>
    </message>
    <message>
        <source>in the programme: %1</source>
        <translation>в программе: %1</translation>
    </message>
    <message>
        <source>represents: %1</source>
        <translation>представляет: %1</translation>
    </message>
    <message>
        <source>represented by: %1</source>
        <translation>представитель: %1</translation>
    </message>
    <message>
        <source>is the %1</source>
        <translation>кем приходится: %1</translation>
    </message>
    <message>
        <source>consent %1</source>
        <translation>согласие %1</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n скан</numerusform>
            <numerusform>%n скана</numerusform>
            <numerusform>%n сканов</numerusform>
        </translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>papers of article 351.8</source>
        <translation>документы по статье 351.8</translation>
    </message>
    <message>
        <source>supplementary agreement</source>
        <translation>дополнительное соглашение</translation>
    </message>
    <message>
        <source>answered on %1</source>
        <translation>дан ответ %1</translation>
    </message>
    <message>
        <source>answer by %1</source>
        <translation>ответить до %1</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>собеседование</translation>
    </message>
    <message>
        <source>mentor: %1</source>
        <translation>наставник: %1</translation>
    </message>
    <message>
        <source>mentee: %1</source>
        <translation>наставляемый: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n встреча</numerusform>
            <numerusform>%n встречи</numerusform>
            <numerusform>%n встреч</numerusform>
        </translation>
    </message>
    <message>
        <source>annulled</source>
        <translation>отменён</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
</context>
<context>
    <name>kurator::ui::WholeSection</name>
    <message>
        <source>&amp;Go there</source>
        <translation>Пере&amp;йти туда</translation>
    </message>
    <message>
        <source>Save the card first: then everything about the person is here.</source>
        <translation>Сначала сохраните карточку: после этого здесь будет всё о человеке.</translation>
    </message>
    <message>
        <source>Everything about the person</source>
        <translation>Всё о человеке</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробно</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Enter in the list</source>
        <translation>Enter в списке</translation>
    </message>
    <message>
        <source>Open the card as a &amp;mentor</source>
        <translation>Открыть карточку &amp;наставника</translation>
    </message>
    <message>
        <source>Open the card as a &amp;mentee</source>
        <translation>Открыть карточку &amp;наставляемого</translation>
    </message>
    <message>
        <source>Add as a &amp;mentor…</source>
        <translation>Добавить как &amp;наставника…</translation>
    </message>
    <message>
        <source>Add as a &amp;mentee…</source>
        <translation>Добавить как &amp;наставляемого…</translation>
    </message>
</context>
<context>
    <name>kurator::ui::WishesSection</name>
    <message>
        <source>not told</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Forms wished for</source>
        <translation>Желаемые формы</translation>
    </message>
    <message>
        <source>Nothing ticked: any that fits</source>
        <translation>Ничего не отмечено: любая подходящая</translation>
    </message>
    <message>
        <source>Com&amp;petences</source>
        <translation>Компете&amp;нции</translation>
    </message>
    <message>
        <source>What the mentor can help with, in a few words</source>
        <translation>В чём наставник может помочь, в нескольких словах</translation>
    </message>
    <message>
        <source>Achie&amp;vements</source>
        <translation>До&amp;стижения</translation>
    </message>
    <message>
        <source>Ages of &amp;mentees</source>
        <translation>&amp;Возраст наставляемых</translation>
    </message>
    <message>
        <source>Place&amp;s</source>
        <translation>Скольк&amp;о мест</translation>
    </message>
    <message>
        <source>How many mentees at once</source>
        <translation>Сколько наставляемых одновременно</translation>
    </message>
    <message>
        <source>For example: 11–13, from 14, any</source>
        <translation>Например: 11–13, от 14, любой</translation>
    </message>
    <message>
        <source>Understood: any age</source>
        <translation>Понято: любой возраст</translation>
    </message>
    <message>
        <source>Understood: from %1</source>
        <translation>Понято: от %1 лет</translation>
    </message>
    <message>
        <source>Understood: up to %1</source>
        <translation>Понято: до %1 лет</translation>
    </message>
    <message>
        <source>Understood: %1–%2</source>
        <translation>Понято: %1–%2 лет</translation>
    </message>
    <message>
        <source>No age is found in these words: matching will take any</source>
        <translation>Возраст в этих словах не найден: подбор возьмёт любой</translation>
    </message>
    <message>
        <source>Tags of competences</source>
        <translation>Теги компетенций</translation>
    </message>
    <message>
        <source>Subjects and skills in a word or two: matching compares them with the requests</source>
        <translation>Предметы и умения в одном-двух словах: подбор сравнит их с запросами</translation>
    </message>
</context>
</TS>
