<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>kurator::ui::BallotBlanksDialog</name>
    <message>
        <source>Blanks of the ballot</source>
        <translation>Бланки выбора</translation>
    </message>
    <message>
        <source>A sheet for each participant: whom of the other side he or she would like to work with.</source>
        <translation>На каждого участника – лист, где он отметит, с кем хотел бы работать.</translation>
    </message>
    <message>
        <source>The blanks as they will be printed</source>
        <translation>Бланки, какими они будут на бумаге</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Who is left out</source>
        <translation>Кто остался без бланка</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) may not be named in a paper: no blank and no place in the blanks of others.</source>
        <translation>
            <numerusform>%n человека нельзя назвать в документе: у него нет бланка, и его нет в бланках других.</numerusform>
            <numerusform>%n человек нельзя назвать в документе: у них нет бланков, и их нет в бланках других.</numerusform>
            <numerusform>%n человек нельзя назвать в документе: у них нет бланков, и их нет в бланках других.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody who takes part has a blank.</source>
        <translation>Бланк есть у каждого участника.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::BallotsDialog</name>
    <message>
        <source>Choices, the best first</source>
        <translation>Кого выбрали, лучшие первыми</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Имя или фамилия</translation>
    </message>
    <message>
        <source>Ballots of the group meeting</source>
        <translation>Бланки выбора после групповой встречи</translation>
    </message>
    <message>
        <source>&amp;Write down and go on</source>
        <translation>&amp;Записать и дальше</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>З&amp;акрыть</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Найти человека</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Whom the person named, the best first, three at most. Enter in the empty field writes the ballot down.</source>
        <translation>Кого назвал участник, начиная с лучшего, не больше трёх. Enter в пустом поле записывает бланк.</translation>
    </message>
    <message>
        <source>&amp;Remark of the person</source>
        <translation>За&amp;мечание участника</translation>
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
        <source>Filled in: %1 of %2</source>
        <translation>Внесено: %1 из %2</translation>
    </message>
    <message>
        <source>Nobody takes part yet.</source>
        <translation>Пока никто не участвует.</translation>
    </message>
    <message>
        <source>“%1” is nobody of the list yet: choose a name or clear the field.</source>
        <translation>«%1» – такого имени в списке нет: выберите имя или очистите поле.</translation>
    </message>
    <message>
        <source>&amp;Print blanks…</source>
        <translation>На&amp;печатать бланки…</translation>
    </message>
    <message>
        <source>A sheet for each participant, to fill in at the meeting</source>
        <translation>На каждого участника – лист, который он заполнит на встрече</translation>
    </message>
    <message>
        <source>From a &amp;table…</source>
        <translation>Из &amp;таблицы…</translation>
    </message>
    <message>
        <source>Ballots that were collected in a spreadsheet or an online form</source>
        <translation>Если ответы собраны в таблице или в форме в интернете</translation>
    </message>
</context>
<context>
    <name>kurator::ui::CandidateModel</name>
    <message>
        <source>Mentee</source>
        <translation>Наставляемый</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Наставник</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Class or position</source>
        <translation>Класс, должность</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>free places of a mentor</comment>
        <translation>Места</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Участвует</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Формы</translation>
    </message>
    <message>
        <source>no, unticked by you</source>
        <translation>нет, вы сняли отметку</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>takes part</comment>
        <translation>да</translation>
    </message>
</context>
<context>
    <name>kurator::ui::CandidatePanel</name>
    <message>
        <source>Mentees</source>
        <translation>Наставляемые</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Наставники</translation>
    </message>
    <message>
        <source>There are no mentees in the programme yet.</source>
        <translation>В программе пока нет наставляемых.</translation>
    </message>
    <message>
        <source>There are no mentors in the programme yet.</source>
        <translation>В программе пока нет наставников.</translation>
    </message>
    <message>
        <source>Open the mentees</source>
        <translation>Открыть наставляемых</translation>
    </message>
    <message>
        <source>Open the mentors</source>
        <translation>Открыть наставников</translation>
    </message>
    <message>
        <source>&amp;Takes part</source>
        <translation>&amp;Участвует</translation>
    </message>
    <message>
        <source>Mentees: %1 of %2 take part</source>
        <translation>Наставляемые: участвуют %1 из %2</translation>
    </message>
    <message>
        <source>Mentors: %1 of %2 take part</source>
        <translation>Наставники: участвуют %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n free place(s)</source>
        <translation>
            <numerusform>%n свободное место</numerusform>
            <numerusform>%n свободных места</numerusform>
            <numerusform>%n свободных мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Space ticks and unticks the chosen rows.</source>
        <translation>Пробел ставит и снимает отметку у выбранных строк.</translation>
    </message>
    <message>
        <source>Open the pairs</source>
        <translation>Открыть пары</translation>
    </message>
</context>
<context>
    <name>kurator::ui::DecisionList</name>
    <message>
        <source>Your decisions</source>
        <translation>Ваши решения</translation>
    </message>
    <message>
        <source>&amp;Take the last one back</source>
        <translation>Вернуть как &amp;было</translation>
    </message>
    <message>
        <source>The proposal as it was before (Ctrl+Z)</source>
        <translation>Отменить последнее решение (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <translation>Закреплена: %1</translation>
    </message>
    <message>
        <source>Banned: %1</source>
        <translation>Запрещена: %1</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Открепить</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>Разрешить</translation>
    </message>
    <message>
        <source>Unlock: %1</source>
        <translation>Открепить: %1</translation>
    </message>
    <message>
        <source>Permit: %1</source>
        <translation>Разрешить: %1</translation>
    </message>
</context>
<context>
    <name>kurator::ui::DemandBars</name>
    <message>
        <source>%1 ask, %2 free places</source>
        <translation>просят: %1, свободных мест: %2</translation>
    </message>
</context>
<context>
    <name>kurator::ui::GoalBox</name>
    <message>
        <source>&amp;Nobody stays alone</source>
        <translation>Никто не остался о&amp;дин</translation>
    </message>
    <message>
        <source>Only the best &amp;suited, from the score</source>
        <translation>Только самые &amp;подходящие, с баллом от</translation>
    </message>
    <message>
        <source>Lowest score of a pair</source>
        <translation>Наименьший балл пары</translation>
    </message>
    <message>
        <source>As many pairs as can be; of these the most suitable.</source>
        <translation>Как можно больше пар, а среди равных – самые подходящие.</translation>
    </message>
    <message>
        <source>Pairs with a lower score are not proposed: those left wait for another mentor.</source>
        <translation>Пары с меньшим баллом не предлагаются: оставшиеся ждут другого наставника.</translation>
    </message>
    <message>
        <source>Where mentors are too few, first those marked:</source>
        <translation>Если наставников не хватит, сначала те, у кого отметка:</translation>
    </message>
</context>
<context>
    <name>kurator::ui::GroupBox</name>
    <message>
        <source>Make &amp;groups, from</source>
        <translation>Собрать в &amp;группы от</translation>
    </message>
    <message>
        <source>All of a group ask for the same t&amp;hing</source>
        <translation>У всей группы одна те&amp;ма запроса</translation>
    </message>
    <message>
        <source>Smallest group</source>
        <translation>Наименьшая группа</translation>
    </message>
    <message>
        <source>as places allow</source>
        <translation>сколько есть мест</translation>
    </message>
    <message>
        <source>Largest group</source>
        <translation>Наибольшая группа</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>mentees</source>
        <translation>наставляемых</translation>
    </message>
    <message>
        <source>A group is made when enough come together; the others wait.</source>
        <translation>Группа складывается, когда набирается столько человек; остальные ждут.</translation>
    </message>
    <message>
        <source>Groups are made in one form: choose it on the page “Participants”.</source>
        <translation>Группы собирают в одной форме: выберите её на странице «Участники».</translation>
    </message>
</context>
<context>
    <name>kurator::ui::HeatLegend</name>
    <message>
        <source>score</source>
        <translation>балл</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>предложена</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>закреплена</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>нельзя</translation>
    </message>
    <message>
        <source>banned by you</source>
        <translation>запретили вы</translation>
    </message>
</context>
<context>
    <name>kurator::ui::HeatMap</name>
    <message>
        <source>All scores</source>
        <translation>Все оценки</translation>
    </message>
</context>
<context>
    <name>kurator::ui::HeatMapModel</name>
    <message>
        <source>proposed</source>
        <translation>предложена</translation>
    </message>
    <message>
        <source>%1 – mentor %2: not allowed.</source>
        <translation>%1 – наставник %2: нельзя.</translation>
    </message>
    <message>
        <source>%1 – mentor %2: %3 of 100.</source>
        <translation>%1 – наставник %2: %3 из 100.</translation>
    </message>
    <message>
        <source>Proposed is %1, %2.</source>
        <translation>Предложена другая пара: %1, %2 из 100.</translation>
    </message>
    <message>
        <source>Nobody is proposed.</source>
        <translation>В предложении без наставника.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::LinkDetails</name>
    <message>
        <source>%1 – %2: %3 of 100</source>
        <translation>%1 – %2: %3 из 100</translation>
    </message>
    <message>
        <source>%1: without a mentor</source>
        <translation>%1: без наставника</translation>
    </message>
    <message>
        <source>Gets nobody in this proposal. Places taken: %1 of %2.</source>
        <translation>В этом предложении никого не получает. Занято мест: %1 из %2.</translation>
    </message>
    <message>
        <source>Other mentors, the best first</source>
        <translation>Следующие по совместимости</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>points</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>The mentor also gets: %1</source>
        <translation>У наставника ещё: %1</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>Открепи&amp;ть</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Зак&amp;репить</translation>
    </message>
    <message>
        <source>Keeps the pair whatever else changes (L)</source>
        <translation>Пара останется, что бы ни менялось вокруг (L)</translation>
    </message>
    <message>
        <source>Never these two together (B)</source>
        <translation>Этих двоих вместе не предлагать (B)</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>Appoint: %1</source>
        <translation>Назначить: %1</translation>
    </message>
    <message>
        <source>Ban the pai&amp;r</source>
        <translation>За&amp;претить пару</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Что поможет</translation>
    </message>
    <message>
        <source>No small change helps: look for another mentor or change the rules.</source>
        <translation>Одной небольшой переменой не обойтись: поищите другого наставника или измените правила.</translation>
    </message>
    <message>
        <source>%1 – %2: not allowed</source>
        <translation>%1 – %2: нельзя</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>Разрешить</translation>
    </message>
    <message>
        <source>Looking for what would help…</source>
        <translation>Ищем, что поможет…</translation>
    </message>
    <message>
        <source>&amp;Opinion…</source>
        <translation>Мн&amp;ение…</translation>
    </message>
    <message>
        <source>What the psychologist, you or the two think: it stays for the next matching</source>
        <translation>Что думают психолог, вы или сами двое: запомнится и для следующих подборов</translation>
    </message>
</context>
<context>
    <name>kurator::ui::MatchOrderPage</name>
    <message>
        <source>&amp;Prepare the order on pairs</source>
        <translation>Подготовить &amp;приказ о парах</translation>
    </message>
    <message>
        <source>The pairs are made; the order comes next.</source>
        <translation>Пары созданы. Дальше – приказ.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) were made.</source>
        <translation>
            <numerusform>Создана %n пара.</numerusform>
            <numerusform>Созданы %n пары.</numerusform>
            <numerusform>Создано %n пар.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Закончить</translation>
    </message>
    <message>
        <source>Pairs begin to work by an order of the director. Its draft is filled in from these pairs. You can prepare it later as well: the button stays on the page “Matching”.</source>
        <translation>Пары начинают работать по приказу директора. Его проект заполнится по этим парам. Приказ можно подготовить и позже: кнопка останется на странице «Подбор».</translation>
    </message>
    <message>
        <source>Pro&amp;tocol of matching</source>
        <translation>Прото&amp;кол подбора</translation>
    </message>
    <message>
        <source>By which rules the pairs were found, why, and who was left over</source>
        <translation>По каким правилам подбирали пары, что получилось и кто остался без наставника</translation>
    </message>
    <message numerus="yes">
        <source>%n more pair(s) that you accepted before wait too: the order takes in all of them.</source>
        <translation>
            <numerusform>Ждёт приказа и ещё %n пара, которую вы приняли раньше: в приказ войдут все.</numerusform>
            <numerusform>Ждут приказа и ещё %n пары, которые вы приняли раньше: в приказ войдут все.</numerusform>
            <numerusform>Ждут приказа и ещё %n пар, которые вы приняли раньше: в приказ войдут все.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::MatchPeoplePage</name>
    <message>
        <source>&amp;Form of mentoring:</source>
        <translation>&amp;Форма наставничества:</translation>
    </message>
    <message>
        <source>Form of mentoring</source>
        <translation>Форма наставничества</translation>
    </message>
    <message>
        <source>Who takes part this time: untick those whom you will pair later or by hand.</source>
        <translation>Кто участвует в этот раз. Снимите отметку с тех, кому подберёте пару позже или вручную.</translation>
    </message>
    <message>
        <source>all forms together</source>
        <translation>все формы вместе</translation>
    </message>
    <message>
        <source>Nobody to look for a mentor for: tick at least one mentee.</source>
        <translation>Некому искать наставника: отметьте хотя бы одного наставляемого.</translation>
    </message>
    <message>
        <source>Nobody to be a mentor: tick at least one mentor with a free place.</source>
        <translation>Нет ни одного наставника: отметьте хотя бы одного со свободным местом.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Match the &amp;proposed pairs anew</source>
        <translation>Пересмотреть и &amp;предложенные пары</translation>
    </message>
    <message>
        <source>Pairs without an order that have not met yet, and those that did not fit at the trial meeting: as many as can be stay as they are</source>
        <translation>Пары без приказа, которые ещё не встречались или не подошли друг другу на пробной встрече: сколько можно, останутся как есть</translation>
    </message>
</context>
<context>
    <name>kurator::ui::MatchProposalPage</name>
    <message>
        <source>&amp;Find the pairs</source>
        <translation>Подобрать п&amp;ары</translation>
    </message>
    <message>
        <source>The best pairs by your rules. Look at each, lock what is right, ban what is not.</source>
        <translation>Лучшие пары по вашим правилам. Посмотрите каждую: верные закрепите, неподходящие запретите.</translation>
    </message>
    <message>
        <source>There is nobody to show.</source>
        <translation>Показать некого.</translation>
    </message>
    <message>
        <source>No pair is possible by these rules: go back and look at the rules and who takes part.</source>
        <translation>По этим правилам не получается ни одной пары: вернитесь и посмотрите, кто участвует и какие правила действуют.</translation>
    </message>
    <message>
        <source>Proved: by these rules there is no better matching.</source>
        <translation>Доказано: лучшего подбора по этим правилам нет.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>&amp;Variants…</source>
        <translation>Вар&amp;ианты…</translation>
    </message>
    <message>
        <source>The variant is taken.</source>
        <translation>Вариант взят.</translation>
    </message>
    <message numerus="yes">
        <source>The variant is taken. The base has changed since: %n mentee(s) have another mentor now or none.</source>
        <translation>
            <numerusform>Вариант взят. База с тех пор изменилась: у %n наставляемого теперь другой наставник или никого.</numerusform>
            <numerusform>Вариант взят. База с тех пор изменилась: у %n наставляемых теперь другой наставник или никого.</numerusform>
            <numerusform>Вариант взят. База с тех пор изменилась: у %n наставляемых теперь другой наставник или никого.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::MatchReviewPage</name>
    <message>
        <source>Pairs to be made</source>
        <translation>Пары, которые будут созданы</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>The whole list as a table for a spreadsheet or a letter</source>
        <translation>Весь список таблицей: для Excel или письма</translation>
    </message>
    <message>
        <source>&amp;Save as a table…</source>
        <translation>Сохранить &amp;таблицей…</translation>
    </message>
    <message>
        <source>What will be made. Nothing is made yet; afterwards one step back takes all of it away.</source>
        <translation>Что будет создано. Пока ничего не изменилось; после принятия всё можно отменить одним шагом.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %n pair(s)</source>
        <translation>
            <numerusform>Прин&amp;ять %n пару</numerusform>
            <numerusform>Прин&amp;ять %n пары</numerusform>
            <numerusform>Прин&amp;ять %n пар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) were accepted.</source>
        <translation>
            <numerusform>Принята %n пара.</numerusform>
            <numerusform>Приняты %n пары.</numerusform>
            <numerusform>Принято %n пар.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) will be made.</source>
        <translation>
            <numerusform>Будет создана %n пара.</numerusform>
            <numerusform>Будут созданы %n пары.</numerusform>
            <numerusform>Будет создано %n пар.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s) stay without a mentor.</source>
        <translation>
            <numerusform>Без наставника остаётся %n наставляемый.</numerusform>
            <numerusform>Без наставника остаются %n наставляемых.</numerusform>
            <numerusform>Без наставника остаются %n наставляемых.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is copied: paste it where you need it.</source>
        <translation>Список скопирован: вставьте его, куда нужно.</translation>
    </message>
    <message>
        <source>Save the proposed pairs</source>
        <translation>Сохранить предложенные пары</translation>
    </message>
    <message>
        <source>Proposed pairs</source>
        <translation>Предложенные пары</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %n group(s)</source>
        <translation>
            <numerusform>&amp;Принять %n группу</numerusform>
            <numerusform>&amp;Принять %n группы</numerusform>
            <numerusform>&amp;Принять %n групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) will be made.</source>
        <translation>
            <numerusform>Будет создана %n группа.</numerusform>
            <numerusform>Будут созданы %n группы.</numerusform>
            <numerusform>Будет создано %n групп.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 pairs stay as they were.</source>
        <translation>Прежними остаются %1 из %2 пар.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::MatchRulesPage</name>
    <message>
        <source>Rules of the model</source>
        <translation>Правила модели</translation>
    </message>
    <message>
        <source>A rule can be set aside with a written reason. The reason stays with every pair that would be forbidden otherwise.</source>
        <translation>Правило можно снять, записав причину. Она останется у каждой пары, которую правило запретило бы.</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Что важнее</translation>
    </message>
    <message>
        <source>The larger the number, the more a criterion counts.</source>
        <translation>Чем больше число, тем больше значит критерий.</translation>
    </message>
    <message>
        <source>Rules of the law: they always stand</source>
        <translation>Правила закона: действуют всегда</translation>
    </message>
    <message>
        <source>By which rules pairs are looked for, and what counts how much.</source>
        <translation>По каким правилам искать пары и что при этом важнее.</translation>
    </message>
    <message>
        <source>Counting what each rule forbids</source>
        <translation>Считаю, что запрещает каждое правило</translation>
    </message>
    <message>
        <source>Counting was stopped.</source>
        <translation>Подсчёт остановлен.</translation>
    </message>
    <message>
        <source>Count &amp;again</source>
        <translation>Посчитать &amp;ещё раз</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>&amp;Find the pairs</source>
        <translation>Подобрать п&amp;ары</translation>
    </message>
    <message>
        <source>What you want most</source>
        <translation>Чего вы хотите больше всего</translation>
    </message>
    <message>
        <source>Pairs or groups</source>
        <translation>Пары или группы</translation>
    </message>
    <message>
        <source>all forms together</source>
        <translation>все формы вместе</translation>
    </message>
</context>
<context>
    <name>kurator::ui::MatchTexts</name>
    <message>
        <source>Request and competences</source>
        <translation>Запрос и компетенции</translation>
    </message>
    <message>
        <source>Mutual choice</source>
        <translation>Взаимный выбор</translation>
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
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Federal law No. 152-FZ, article 9</source>
        <translation>152-ФЗ, ст. 9</translation>
    </message>
    <message>
        <source>Labour Code, article 351.8</source>
        <translation>ТК РФ, ст. 351.8</translation>
    </message>
    <message>
        <source>consents are valid</source>
        <translation>согласия действуют</translation>
    </message>
    <message>
        <source>papers of article 351.8 are there</source>
        <translation>документы по ст. 351.8 есть</translation>
    </message>
    <message>
        <source>not a parent of the mentee</source>
        <translation>не родители и дети</translation>
    </message>
    <message>
        <source>in the registry</source>
        <translation>в реестре</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>обучение пройдено</translation>
    </message>
    <message>
        <source>the age fits the form</source>
        <translation>возраст подходит</translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s) without a complete consent</source>
        <translation>
            <numerusform>%n наставляемый без полного согласия</numerusform>
            <numerusform>%n наставляемых без полного согласия</numerusform>
            <numerusform>%n наставляемых без полного согласия</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) without a complete consent</source>
        <translation>
            <numerusform>%n наставник без полного согласия</numerusform>
            <numerusform>%n наставника без полного согласия</numerusform>
            <numerusform>%n наставников без полного согласия</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s) whose category fits no form</source>
        <translation>
            <numerusform>%n наставляемый: категория не подходит ни к одной форме</numerusform>
            <numerusform>%n наставляемых: категория не подходит ни к одной форме</numerusform>
            <numerusform>%n наставляемых: категория не подходит ни к одной форме</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) whose category fits no form</source>
        <translation>
            <numerusform>%n наставник: категория не подходит ни к одной форме</numerusform>
            <numerusform>%n наставника: категория не подходит ни к одной форме</numerusform>
            <numerusform>%n наставников: категория не подходит ни к одной форме</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s) outside the ages of the form</source>
        <translation>
            <numerusform>%n наставляемый не подходит к форме по возрасту</numerusform>
            <numerusform>%n наставляемых не подходят к форме по возрасту</numerusform>
            <numerusform>%n наставляемых не подходят к форме по возрасту</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) outside the ages of the form</source>
        <translation>
            <numerusform>%n наставник не подходит к форме по возрасту</numerusform>
            <numerusform>%n наставника не подходят к форме по возрасту</numerusform>
            <numerusform>%n наставников не подходят к форме по возрасту</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) outside the registry</source>
        <translation>
            <numerusform>%n наставник не внесён в реестр</numerusform>
            <numerusform>%n наставника не внесены в реестр</numerusform>
            <numerusform>%n наставников не внесены в реестр</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) not trained yet</source>
        <translation>
            <numerusform>%n наставник ещё не прошёл обучение</numerusform>
            <numerusform>%n наставника ещё не прошли обучение</numerusform>
            <numerusform>%n наставников ещё не прошли обучение</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) suspended or excluded</source>
        <translation>
            <numerusform>%n наставник приостановлен или исключён</numerusform>
            <numerusform>%n наставника приостановлены или исключены</numerusform>
            <numerusform>%n наставников приостановлены или исключены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) with all places taken</source>
        <translation>
            <numerusform>%n наставник, у которого заняты все места</numerusform>
            <numerusform>%n наставника, у которых заняты все места</numerusform>
            <numerusform>%n наставников, у которых заняты все места</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the consents</source>
        <translation>Открыть согласия</translation>
    </message>
    <message>
        <source>Open the cards</source>
        <translation>Открыть карточки</translation>
    </message>
    <message>
        <source>Set aside: “%1”. Reason: %2</source>
        <translation>Снято правило «%1». Причина: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>age of a person</comment>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>places taken</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 – mentor %2: %3 of 100</source>
        <translation>%1 – наставник %2: %3 из 100</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>закреплена</translation>
    </message>
    <message>
        <source>Without a mentor</source>
        <translation>Без наставника</translation>
    </message>
    <message>
        <source>No class told</source>
        <translation>Класс не указан</translation>
    </message>
    <message>
        <source>Psychologist&apos;s opinion</source>
        <translation>Мнение психолога</translation>
    </message>
    <message>
        <source>Class or district</source>
        <translation>Класс или район</translation>
    </message>
    <message>
        <source>Sex of the mentor</source>
        <translation>Пол наставника</translation>
    </message>
    <message>
        <source>Last year&apos;s pair</source>
        <translation>Пара прошлого года</translation>
    </message>
    <message>
        <source>the psychologist has not said</source>
        <translation>психолог не высказался</translation>
    </message>
    <message>
        <source>no wish, or the mentor&apos;s sex is not told</source>
        <translation>пожелания нет или пол наставника не указан</translation>
    </message>
    <message>
        <source>were not a pair before</source>
        <translation>раньше парой не были</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>model of mentoring</source>
        <translation>целевая модель</translation>
    </message>
    <message>
        <source>your programme</source>
        <translation>ваша программа</translation>
    </message>
    <message>
        <source>practice of your school</source>
        <translation>порядок вашей школы</translation>
    </message>
</context>
<context>
    <name>kurator::ui::MatchingPage</name>
    <message>
        <source>&amp;Match pairs</source>
        <translation>Подобрать &amp;пары</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Подбор</translation>
    </message>
    <message>
        <source>Finds the best pairs (Ctrl+Enter)</source>
        <translation>Найти лучшие пары (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>You have not finished the matching of %1.</source>
        <translation>Вы не закончили подбор от %1.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>П&amp;родолжить</translation>
    </message>
    <message>
        <source>With everything that you chose then (Ctrl+Enter)</source>
        <translation>Со всем, что вы тогда выбрали (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>&amp;Begin anew</source>
        <translation>Начать &amp;заново</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s) look for a mentor</source>
        <translation>
            <numerusform>%n наставляемый ищет наставника</numerusform>
            <numerusform>%n наставляемых ищут наставника</numerusform>
            <numerusform>%n наставляемых ищут наставника</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) can take mentees</source>
        <translation>
            <numerusform>%n наставник может взять подопечных</numerusform>
            <numerusform>%n наставника могут взять подопечных</numerusform>
            <numerusform>%n наставников могут взять подопечных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free place(s)</source>
        <translation>
            <numerusform>%n свободное место</numerusform>
            <numerusform>%n свободных места</numerusform>
            <numerusform>%n свободных мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s) have a mentor already</source>
        <translation>
            <numerusform>%n наставляемый уже с наставником</numerusform>
            <numerusform>%n наставляемых уже с наставником</numerusform>
            <numerusform>%n наставляемых уже с наставником</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nobody to match now: add mentees, or mend what holds them up.</source>
        <translation>Сейчас подбирать некому: добавьте наставляемых или устраните то, что их задерживает.</translation>
    </message>
    <message>
        <source>There is no mentor with a free place: add mentors, or mend what holds them up.</source>
        <translation>Нет наставника со свободным местом: добавьте наставников или устраните то, что их задерживает.</translation>
    </message>
    <message>
        <source>Open the &amp;mentees</source>
        <translation>Открыть &amp;наставляемых</translation>
    </message>
    <message>
        <source>Open the &amp;mentors</source>
        <translation>Открыть &amp;наставников</translation>
    </message>
    <message>
        <source>Cannot take part</source>
        <translation>Не могут участвовать</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted pair(s) wait for an order</source>
        <translation>
            <numerusform>%n принятая пара ждёт приказа</numerusform>
            <numerusform>%n принятые пары ждут приказа</numerusform>
            <numerusform>%n принятых пар ждут приказа</numerusform>
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
        <source>&amp;Prepare the order</source>
        <translation>Подготовить при&amp;каз</translation>
    </message>
    <message>
        <source>&amp;Open the pairs</source>
        <translation>&amp;Открыть пары</translation>
    </message>
    <message numerus="yes">
        <source>There are fewer places than mentees: at least %n will be left over.</source>
        <translation>
            <numerusform>Мест меньше, чем наставляемых: без наставника останется не меньше %n.</numerusform>
            <numerusform>Мест меньше, чем наставляемых: без наставника останутся не меньше %n.</numerusform>
            <numerusform>Мест меньше, чем наставляемых: без наставника останутся не меньше %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter &amp;ballots…</source>
        <translation>&amp;Бланки выбора…</translation>
    </message>
    <message>
        <source>Whom each would like to work with, after the group meeting</source>
        <translation>С кем каждый хотел бы работать: вносится после групповой встречи</translation>
    </message>
    <message>
        <source>Who &amp;waits and since when…</source>
        <translation>Кто &amp;ждёт и с какого дня…</translation>
    </message>
    <message>
        <source>Re&amp;quests and mentors…</source>
        <translation>Запро&amp;сы и наставники…</translation>
    </message>
    <message>
        <source>Which requests outnumber the mentors who can help with them</source>
        <translation>Каких запросов больше, чем наставников, которые могут помочь</translation>
    </message>
    <message>
        <source>Pro&amp;tocol of matching</source>
        <translation>Про&amp;токол подбора</translation>
    </message>
    <message>
        <source>Op&amp;inions on pairs…</source>
        <translation>&amp;Мнения о парах…</translation>
    </message>
    <message>
        <source>What the psychologist, you and the participants think of two as a pair</source>
        <translation>Что думают о возможной паре психолог, вы и сами участники</translation>
    </message>
</context>
<context>
    <name>kurator::ui::MatchingSession</name>
    <message>
        <source>Looking for the best pairs</source>
        <translation>Ищу лучшие пары</translation>
    </message>
</context>
<context>
    <name>kurator::ui::MatchingWizard</name>
    <message>
        <source>Matching of pairs</source>
        <translation>Подбор пар</translation>
    </message>
    <message>
        <source>The matching is put off: what you chose is kept, go on when you like.</source>
        <translation>Подбор отложен: всё, что вы выбрали, сохранено. Продолжите, когда будет удобно.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::OpinionsDialog</name>
    <message>
        <source>Mentee</source>
        <translation>Наставляемый</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Наставник</translation>
    </message>
    <message>
        <source>&amp;Write down</source>
        <translation>&amp;Записать</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Opinions on pairs</source>
        <translation>Мнения о парах</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Закр&amp;ыть</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Что записано</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>Мнения</translation>
    </message>
    <message>
        <source>the psychologist</source>
        <translation>психолог</translation>
    </message>
    <message>
        <source>the curator</source>
        <translation>куратор</translation>
    </message>
    <message>
        <source>the mentee or the family</source>
        <translation>наставляемый или семья</translation>
    </message>
    <message>
        <source>the mentor</source>
        <translation>наставник</translation>
    </message>
    <message>
        <source>for</source>
        <translation>за</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>сомневается</translation>
    </message>
    <message>
        <source>Me&amp;ntee</source>
        <translation>&amp;Наставляемый</translation>
    </message>
    <message>
        <source>Ment&amp;or</source>
        <translation>Н&amp;аставник</translation>
    </message>
    <message>
        <source>Who t&amp;hinks so</source>
        <translation>Кто так &amp;думает</translation>
    </message>
    <message>
        <source>O&amp;pinion</source>
        <translation>&amp;Мнение</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>+ a new opinion</source>
        <translation>+ новое мнение</translation>
    </message>
    <message>
        <source>does not count: one of the two has left</source>
        <translation>не учитывается: один из двоих выбыл</translation>
    </message>
    <message>
        <source>The two are not proposed to each other, unless you set the rule aside with a reason.</source>
        <translation>Подбор не предложит этих двоих друг другу, пока вы не снимете правило с письменной причиной.</translation>
    </message>
    <message>
        <source>It counts as much as the weight of “Psychologist&apos;s opinion” says.</source>
        <translation>Даёт столько баллов, сколько весит критерий «Мнение психолога».</translation>
    </message>
    <message>
        <source>It is kept for you and gives no points.</source>
        <translation>Остаётся вам на память, баллов не даёт.</translation>
    </message>
    <message>
        <source>“%1” is nobody of the list yet: choose a name or clear the field.</source>
        <translation>«%1» – такого человека в списке нет: выберите имя или очистите поле.</translation>
    </message>
    <message>
        <source>against</source>
        <translation>против</translation>
    </message>
</context>
<context>
    <name>kurator::ui::PairsPicture</name>
    <message>
        <source>Picture of the pairs</source>
        <translation>Картина пар</translation>
    </message>
    <message>
        <source>%1: without a mentor</source>
        <translation>%1: без наставника</translation>
    </message>
    <message>
        <source>%1: without a mentee</source>
        <translation>%1: без наставляемого</translation>
    </message>
    <message>
        <source>Nobody to show.</source>
        <translation>Показывать некого.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::ProposalBar</name>
    <message>
        <source>How the proposal is shown</source>
        <translation>Как показать предложение</translation>
    </message>
    <message>
        <source>P&amp;airs</source>
        <translation>Пар&amp;ы</translation>
    </message>
    <message>
        <source>All &amp;scores</source>
        <translation>&amp;Все оценки</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Найти по имени</translation>
    </message>
    <message>
        <source>Enter or F3: the next one found, with Shift the one before (Ctrl+F)</source>
        <translation>Enter или F3 – следующий найденный, с Shift – предыдущий (Ctrl+F)</translation>
    </message>
    <message>
        <source>Whom to show</source>
        <translation>Кого показать</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Все участники</translation>
    </message>
    <message>
        <source>With a pair</source>
        <translation>С парой</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Без наставника</translation>
    </message>
    <message>
        <source>With remarks</source>
        <translation>С замечаниями</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Закреплённые</translation>
    </message>
    <message>
        <source>With a score below</source>
        <translation>С баллом ниже</translation>
    </message>
    <message>
        <source>Score below which pairs are shown</source>
        <translation>Показать пары с баллом ниже</translation>
    </message>
    <message>
        <source>How mentees stand</source>
        <translation>Как стоят наставляемые</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>По алфавиту</translation>
    </message>
    <message>
        <source>By mentor</source>
        <translation>По наставникам</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>По классам</translation>
    </message>
    <message>
        <source>By form</source>
        <translation>По формам</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никого</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>found</comment>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>kurator::ui::ProposalSummary</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n группа</numerusform>
            <numerusform>%n группы</numerusform>
            <numerusform>%n групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s) in them</source>
        <translation>
            <numerusform>в них %n наставляемый</numerusform>
            <numerusform>в них %n наставляемых</numerusform>
            <numerusform>в них %n наставляемых</numerusform>
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
        <source>%n without a mentor</source>
        <translation>
            <numerusform>%n без наставника</numerusform>
            <numerusform>%n без наставника</numerusform>
            <numerusform>%n без наставника</numerusform>
        </translation>
    </message>
    <message>
        <source>average %1, worst %2</source>
        <translation>средняя %1, худшая %2</translation>
    </message>
    <message>
        <source>load %1</source>
        <translation>нагрузка %1</translation>
    </message>
    <message>
        <source>load %1–%2</source>
        <translation>нагрузка %1–%2</translation>
    </message>
    <message>
        <source>first wish: %1 of %2</source>
        <translation>первое желание исполнено у %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n couple(s) would both rather have each other</source>
        <translation>
            <numerusform>%n раз двое предпочли бы друг друга своим парам</numerusform>
            <numerusform>%n раза двое предпочли бы друг друга своим парам</numerusform>
            <numerusform>%n раз двое предпочли бы друг друга своим парам</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 pairs stay as they were</source>
        <translation>прежними остаются %1 из %2 пар</translation>
    </message>
    <message numerus="yes">
        <source>another way at most %n more could have a mentor</source>
        <translation>
            <numerusform>иначе с наставником могло бы стать не больше чем на %n человека больше</numerusform>
            <numerusform>иначе с наставником могло бы стать не больше чем на %n человека больше</numerusform>
            <numerusform>иначе с наставником могло бы стать не больше чем на %n человек больше</numerusform>
        </translation>
    </message>
    <message>
        <source>another way the sum could be higher by %1 at most</source>
        <translation>иначе сумма могла бы вырасти не больше чем на %1</translation>
    </message>
</context>
<context>
    <name>kurator::ui::ProposalViews</name>
    <message>
        <source>L locks a pair, B bans it, Enter goes to the details. The thicker a line, the better; dashed: appointed by you, nothing in common, or a rule is set aside.</source>
        <translation>L – закрепить пару, B – запретить, Enter – к подробностям. Чем толще линия, тем лучше пара; пунктир – назначено вами, общего не нашлось или снято правило.</translation>
    </message>
    <message>
        <source>The arrows walk, Enter goes to the details, L locks, B bans or permits, + and − change the size of the cells, 0 fits them in.</source>
        <translation>Стрелки ведут по клеткам, Enter – к подробностям. L закрепляет пару, B запрещает или разрешает. Клавиши + и − меняют размер клеток, 0 возвращает обычный.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::ReviewRows</name>
    <message>
        <source>Locked by you.</source>
        <translation>Закреплена вами.</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Наставляемый</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Наставник</translation>
    </message>
    <message>
        <source>without a mentor</source>
        <translation>без наставника</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Пары</translation>
    </message>
    <message>
        <source>Proposed pairs, %1</source>
        <translation>Предложенные пары, %1</translation>
    </message>
    <message>
        <source>Appointed by you: a directive.</source>
        <translation>Назначено вами, директивно.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::RuleRow</name>
    <message>
        <source>Set the rule aside</source>
        <translation>Снять правило</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Снять: %1</translation>
    </message>
    <message>
        <source>Why: the reason stays with each pair</source>
        <translation>Почему: причина останется у каждой пары</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Причина: %1</translation>
    </message>
    <message>
        <source>Write why the rule is set aside.</source>
        <translation>Запишите, почему правило снято.</translation>
    </message>
    <message>
        <source>forbids no pair by itself now</source>
        <translation>сейчас не запрещает ни одной пары</translation>
    </message>
    <message numerus="yes">
        <source>set aside: permits %n pair(s) that it would forbid</source>
        <translation>
            <numerusform>снято: допускает %n пару, которую запрещало</numerusform>
            <numerusform>снято: допускает %n пары, которые запрещало</numerusform>
            <numerusform>снято: допускает %n пар, которые запрещало</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>forbids %n possible pair(s) by itself</source>
        <translation>
            <numerusform>запрещает %n возможную пару</numerusform>
            <numerusform>запрещает %n возможные пары</numerusform>
            <numerusform>запрещает %n возможных пар</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::SupplyDemandDialog</name>
    <message>
        <source>Requests and mentors</source>
        <translation>Запросы и наставники</translation>
    </message>
    <message>
        <source>Upper bar: mentees without a mentor who ask for it. Lower bar: free places of mentors who can help. What lacks is marked.</source>
        <translation>Верхняя полоса – сколько наставляемых без наставника об этом просят, нижняя – сколько свободных мест у наставников, которые могут помочь. Чего не хватает, выделено.</translation>
    </message>
    <message>
        <source>&amp;Letter about all that lacks…</source>
        <translation>&amp;Письмо обо всём, чего не хватает…</translation>
    </message>
    <message>
        <source>To an employer or a partner, with what lacks most</source>
        <translation>Работодателю или партнёру: о том, чего не хватает больше всего</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Nobody who looks for a mentor has told a request. Write requests in the cards of mentees.</source>
        <translation>Никто из тех, кто ищет наставника, не назвал запрос. Впишите запросы в карточки наставляемых.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ask(s)</source>
        <translation>
            <numerusform>просит %n</numerusform>
            <numerusform>просят %n</numerusform>
            <numerusform>просят %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free place(s)</source>
        <comment>of mentors who can help</comment>
        <translation>
            <numerusform>%n свободное место</numerusform>
            <numerusform>%n свободных места</numerusform>
            <numerusform>%n свободных мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lack(s)</source>
        <translation>
            <numerusform>не хватает %n места</numerusform>
            <numerusform>не хватает %n мест</numerusform>
            <numerusform>не хватает %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Letter to employers…</source>
        <translation>Письмо работодателям…</translation>
    </message>
    <message>
        <source>Letter to employers: %1</source>
        <translation>Письмо работодателям: %1</translation>
    </message>
</context>
<context>
    <name>kurator::ui::VariantsDialog</name>
    <message>
        <source>without a mentor</source>
        <translation>без наставника</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Наставляемый</translation>
    </message>
    <message>
        <source>Mentor on the left</source>
        <translation>Наставник слева</translation>
    </message>
    <message>
        <source>Mentor on the right</source>
        <translation>Наставник справа</translation>
    </message>
    <message numerus="yes">
        <source>%n with a mentor</source>
        <translation>
            <numerusform>%n с наставником</numerusform>
            <numerusform>%n с наставником</numerusform>
            <numerusform>%n с наставником</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a mentor</source>
        <translation>
            <numerusform>%n без наставника</numerusform>
            <numerusform>%n без наставника</numerusform>
            <numerusform>%n без наставника</numerusform>
        </translation>
    </message>
    <message>
        <source>average %1, worst %2</source>
        <translation>в среднем %1, слабейшая %2</translation>
    </message>
    <message numerus="yes">
        <source>%n couple(s) would both rather have each other</source>
        <translation>
            <numerusform>%n пара людей предпочла бы друг друга</numerusform>
            <numerusform>%n пары людей предпочли бы друг друга</numerusform>
            <numerusform>%n пар людей предпочли бы друг друга</numerusform>
        </translation>
    </message>
    <message>
        <source>put by on %1</source>
        <translation>отложен %1</translation>
    </message>
    <message>
        <source>&amp;Put by</source>
        <translation>&amp;Отложить</translation>
    </message>
    <message>
        <source>Who differs</source>
        <translation>Кто отличается</translation>
    </message>
    <message>
        <source>&amp;Go on with the variant on the right</source>
        <translation>&amp;Взять вариант справа</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Убрать его</translation>
    </message>
    <message>
        <source>Variants of matching</source>
        <translation>Варианты подбора</translation>
    </message>
    <message>
        <source>Name for what is proposed now</source>
        <translation>Название для того, что предложено сейчас</translation>
    </message>
    <message>
        <source>Both variants give everyone the same mentor.</source>
        <translation>В обоих вариантах у каждого один и тот же наставник.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Variant on the left</source>
        <translation>Вариант слева</translation>
    </message>
    <message>
        <source>Variant on the right</source>
        <translation>Вариант справа</translation>
    </message>
    <message>
        <source>What is proposed now</source>
        <translation>Предложено сейчас</translation>
    </message>
    <message>
        <source>Put by. Change the rules, and lay it beside the new answer.</source>
        <translation>Отложено. Измените правила и сравните с новым ответом.</translation>
    </message>
    <message>
        <source>The variant is removed.</source>
        <translation>Вариант убран.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
</context>
<context>
    <name>kurator::ui::WaitingDialog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>the pair has ended</source>
        <translation>прежняя пара завершена</translation>
    </message>
    <message>
        <source>joined after the order on pairs</source>
        <translation>пришёл после приказа о парах</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Наставляемый</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>Ждёт с</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Wait for a mentor</source>
        <translation>Ждут наставника</translation>
    </message>
    <message>
        <source>The longest wait stands first. Enter opens the card.</source>
        <translation>Первым стоит тот, кто ждёт дольше всех. Enter открывает карточку.</translation>
    </message>
    <message>
        <source>Everyone has a mentor.</source>
        <translation>Наставник есть у каждого.</translation>
    </message>
</context>
<context>
    <name>kurator::ui::WeightsBox</name>
    <message>
        <source>No ballots were filled in: mutual choice gives no points now, the other criteria share them.</source>
        <translation>Анкеты выбора не заполнены: взаимный выбор баллов не даёт, их делят остальные критерии.</translation>
    </message>
    <message>
        <source>&amp;Usual weights</source>
        <translation>Вернуть о&amp;бычные</translation>
    </message>
    <message>
        <source>&amp;Keep for the form</source>
        <translation>&amp;Сохранить для формы</translation>
    </message>
    <message>
        <source>A criterion gives its weight when the two meet in it wholly, a half where one of them has told nothing, and a part where they meet in part. The score is the sum of these as a share of all weights, from 0 to 100. A weight of 0 leaves a criterion out.</source>
        <translation>Если двое полностью сошлись, критерий даёт весь свой вес, если отчасти – часть, а если кто-то ничего не указал – половину. Балл – это доля набранного от суммы всех весов, от 0 до 100. Критерий с весом 0 не учитывается.</translation>
    </message>
    <message>
        <source>Not kept yet: %1</source>
        <translation>Ещё не сохранено: %1</translation>
    </message>
    <message>
        <source>The usual weights: %1</source>
        <translation>Обычные веса: %1</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
</context>
</TS>
