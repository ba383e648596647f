<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>kurator::ui::AcceptDialog</name>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Принять</translation>
    </message>
    <message>
        <source>Accept, because…</source>
        <translation>Принять, потому что…</translation>
    </message>
    <message>
        <source>A&amp;ll of them: %1</source>
        <translation>&amp;Все сразу: %1</translation>
    </message>
    <message>
        <source>Findings to accept</source>
        <translation>Какие замечания принять</translation>
    </message>
    <message>
        <source>&amp;Why you leave it as it is</source>
        <translation>П&amp;очему вы оставляете как есть</translation>
    </message>
    <message>
        <source>The reason stays in the journal. As soon as the facts change, the finding comes back.</source>
        <translation>Причина останется в истории изменений. Как только обстоятельства изменятся, замечание появится снова.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>%n findings are accepted.</source>
        <translation>
            <numerusform>%n замечание принято.</numerusform>
            <numerusform>%n замечания приняты.</numerusform>
            <numerusform>%n замечаний приняты.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::AcceptedPane</name>
    <message>
        <source>Accepted on</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>не показывается</translation>
    </message>
    <message>
        <source>the facts are others</source>
        <translation>обстоятельства изменились</translation>
    </message>
    <message>
        <source>What was accepted</source>
        <translation>Что принято</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Потому что</translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <translation>Принятые замечания</translation>
    </message>
    <message>
        <source>&amp;Return to the findings</source>
        <translation>&amp;Вернуть в замечания</translation>
    </message>
    <message>
        <source>Nothing was accepted in this year.</source>
        <translation>В этом году ничего не принято.</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Потому что: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted findings are returned.</source>
        <translation>
            <numerusform>%n замечание возвращено.</numerusform>
            <numerusform>%n замечания возвращены.</numerusform>
            <numerusform>%n замечаний возвращены.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::AgendaCard</name>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Nothing presses today. Everything that was due is done; the next dates stand beside.</source>
        <translation>Сегодня ничего не горит: всё, чему подошёл срок, сделано. Ближайшие сроки – рядом.</translation>
    </message>
    <message>
        <source>Show the &amp;main ones</source>
        <translation>Показать &amp;главное</translation>
    </message>
    <message>
        <source>Show a&amp;ll (%1)</source>
        <translation>Показать &amp;все (%1)</translation>
    </message>
    <message>
        <source>More about: %1</source>
        <translation>Ещё: %1</translation>
    </message>
    <message>
        <source>Accept or look at each of them</source>
        <translation>Принять или посмотреть каждое</translation>
    </message>
    <message>
        <source>&amp;Accept, because…</source>
        <translation>&amp;Принять, потому что…</translation>
    </message>
    <message>
        <source>&amp;Show in the list of findings</source>
        <translation>По&amp;казать в списке замечаний</translation>
    </message>
</context>
<context>
    <name>kurator::ui::CoverageCard</name>
    <message>
        <source>Coverage against the year&apos;s plan</source>
        <translation>Охват к плану года</translation>
    </message>
    <message>
        <source>The profile plans no shares for this year.</source>
        <translation>В профиле нет плановых долей на этот год.</translation>
    </message>
    <message>
        <source>&amp;Tell the totals…</source>
        <translation>Указать &amp;численность…</translation>
    </message>
    <message>
        <source>&amp;Tell the plan…</source>
        <translation>Указать &amp;план…</translation>
    </message>
</context>
<context>
    <name>kurator::ui::CyclePage</name>
    <message>
        <source>Cycle of mentoring</source>
        <translation>Цикл наставничества</translation>
    </message>
    <message>
        <source>All &amp;findings…</source>
        <translation>Все &amp;замечания…</translation>
    </message>
</context>
<context>
    <name>kurator::ui::CycleTexts</name>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date in words, as QLocale formats it.</extracomment>
        <translation>d MMMM yyyy &apos;г.&apos;</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>waits for the order on the registry</source>
        <translation>ждёт приказа о реестре</translation>
    </message>
    <message>
        <source>waits for other items</source>
        <translation>ждёт других пунктов</translation>
    </message>
    <message>
        <source>waits for the results of the programme</source>
        <translation>по итогам программы</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>The order that starts the programme is not told yet</source>
        <translation>Приказ, с которого начинается программа, ещё не указан</translation>
    </message>
    <message>
        <source>Order of %1</source>
        <translation>Приказ от %1</translation>
    </message>
    <message>
        <source>Order No. %1 of %2</source>
        <translation>Приказ № %1 от %2</translation>
    </message>
    <message>
        <source>profile “%1”</source>
        <translation>профиль «%1»</translation>
    </message>
    <message>
        <source>today is %1</source>
        <translation>сегодня %1</translation>
    </message>
    <message>
        <source>nothing for the school to do</source>
        <translation>у школы нет пунктов</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) overdue</source>
        <translation>
            <numerusform>просрочен %n пункт</numerusform>
            <numerusform>просрочено %n пункта</numerusform>
            <numerusform>просрочено %n пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>впереди</translation>
    </message>
    <message>
        <source>%L1, share unknown</source>
        <translation>%L1, доля не считана</translation>
    </message>
    <message>
        <source>%1, no plan</source>
        <translation>%1, без плана</translation>
    </message>
    <message>
        <source>waits for the paper “%1”</source>
        <translation>ждёт документа «%1»</translation>
    </message>
</context>
<context>
    <name>kurator::ui::DatesCard</name>
    <message>
        <source>Next dates</source>
        <translation>Ближайшие сроки</translation>
    </message>
    <message>
        <source>No dates are left in this programme.</source>
        <translation>В этой программе сроков больше нет.</translation>
    </message>
    <message>
        <source>An earlier time of this item has passed unmarked</source>
        <translation>Прошлый срок этого пункта прошёл без отметки</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
</context>
<context>
    <name>kurator::ui::FindingTexts</name>
    <message>
        <source>error</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>wants attention</source>
        <translation>требует внимания</translation>
    </message>
    <message>
        <source>to know</source>
        <translation>к сведению</translation>
    </message>
    <message>
        <source>the whole year</source>
        <translation>весь год</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>пункт %1</translation>
    </message>
</context>
<context>
    <name>kurator::ui::FindingsDialog</name>
    <message>
        <source>All findings</source>
        <translation>Все замечания</translation>
    </message>
    <message>
        <source>Findings and accepted ones</source>
        <translation>Замечания и принятые</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Замечания (%1)</translation>
    </message>
    <message>
        <source>Accepted (%1)</source>
        <translation>Принятые (%1)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
</context>
<context>
    <name>kurator::ui::FindingsPane</name>
    <message>
        <source>Weight</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>Что замечено</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Whom or what</source>
        <translation>О ком или о чём</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>&amp;Accept, because…</source>
        <translation>&amp;Принять, потому что…</translation>
    </message>
    <message>
        <source>Nothing was noticed: the base, the papers and the roadmap agree.</source>
        <translation>Замечаний нет: база, документы и дорожная карта сходятся.</translation>
    </message>
    <message>
        <source>Accept, because…</source>
        <translation>Принять, потому что…</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>Ва&amp;жность</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Этап</translation>
    </message>
    <message>
        <source>Only the findings of the chosen line are shown.</source>
        <translation>Показаны только замечания выбранной строки.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings of different kinds are chosen: they are mended one kind at a time, and accepted together.</source>
        <translation>
            <numerusform>Выбрано %n замечание.</numerusform>
            <numerusform>Выбраны %n замечания разного рода: исправлять их нужно по одному роду, принять можно вместе.</numerusform>
            <numerusform>Выбраны %n замечаний разного рода: исправлять их нужно по одному роду, принять можно вместе.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings of one kind are chosen.</source>
        <translation>
            <numerusform>Выбрано %n замечание.</numerusform>
            <numerusform>Выбраны %n замечания одного рода.</numerusform>
            <numerusform>Выбраны %n замечаний одного рода.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::StageButton</name>
    <message>
        <source>STAGE %1</source>
        <translation>ЭТАП %1</translation>
    </message>
    <message>
        <source>Stage %1. %2</source>
        <translation>Этап %1. %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыт</translation>
    </message>
</context>
<context>
    <name>kurator::ui::StagePage</name>
    <message>
        <source>Items of the stage</source>
        <translation>Пункты этапа</translation>
    </message>
    <message>
        <source>Papers to make</source>
        <translation>Что подготовить</translation>
    </message>
    <message>
        <source>Papers made</source>
        <translation>Готовые документы</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>What the next stage waits for</source>
        <translation>Чего ждёт следующий этап</translation>
    </message>
    <message>
        <source>Back to the whole cycle (Esc)</source>
        <translation>Назад ко всему циклу (Esc)</translation>
    </message>
    <message>
        <source>Open in the road&amp;map</source>
        <translation>Открыть в &amp;дорожной карте</translation>
    </message>
    <message>
        <source>← Cycle</source>
        <translation>← Цикл</translation>
    </message>
</context>
<context>
    <name>kurator::ui::StageRows</name>
    <message>
        <source>The roadmap has no items for this stage.</source>
        <translation>В дорожной карте у этого этапа нет пунктов.</translation>
    </message>
    <message>
        <source>a draft is kept</source>
        <translation>черновик сохранён</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Продолжить…</translation>
    </message>
    <message>
        <source>Prepare…</source>
        <translation>Подготовить…</translation>
    </message>
    <message>
        <source>Register the issued one…</source>
        <translation>Зарегистрировать изданный…</translation>
    </message>
    <message>
        <source>This stage asks for no more papers.</source>
        <translation>Все документы этого этапа готовы.</translation>
    </message>
    <message>
        <source>No paper of this stage is registered yet.</source>
        <translation>У этого этапа ещё нет зарегистрированных документов.</translation>
    </message>
    <message>
        <source>No event is tied to the items of this stage yet.</source>
        <translation>С пунктами этого этапа пока не связано ни одно событие.</translation>
    </message>
    <message>
        <source>All e&amp;vents of the stage</source>
        <translation>Все со&amp;бытия этапа</translation>
    </message>
</context>
<context>
    <name>kurator::ui::StageStrip</name>
    <message>
        <source>Stages of the cycle</source>
        <translation>Этапы цикла</translation>
    </message>
</context>
<context>
    <name>kurator::ui::StageTexts</name>
    <message>
        <source>from %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Stage %1. %2</source>
        <translation>Этап %1. %2</translation>
    </message>
    <message>
        <source>The profile “%1” has no such stage.</source>
        <translation>В профиле «%1» такого этапа нет.</translation>
    </message>
    <message>
        <source>In the profile “%1” it belongs to stage %2 of %3, “%4”.</source>
        <translation>В профиле «%1» он входит в этап %2 из %3 – «%4».</translation>
    </message>
    <message>
        <source>Task: %1.</source>
        <translation>Задача: %1.</translation>
    </message>
    <message>
        <source>by the rule: %1</source>
        <translation>по правилу: %1</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>Выполнено %1 из %2</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>просрочено: %1</translation>
    </message>
    <message>
        <source>in work: %1</source>
        <translation>в работе: %1</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>ждут: %1</translation>
    </message>
    <message>
        <source>those of the region apart: %1 of %2 done</source>
        <translation>пункты региона отдельно: выполнено %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>for item(s) %1</source>
        <translation>
            <numerusform>к пункту %1</numerusform>
            <numerusform>к пунктам %1</numerusform>
            <numerusform>к пунктам %1</numerusform>
        </translation>
    </message>
    <message>
        <source>one for each participant</source>
        <translation>каждому участнику</translation>
    </message>
    <message>
        <source>if you want it</source>
        <translation>по желанию</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>от %1</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>No. %1 of %2</source>
        <translation>№ %1 от %2</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>день не назначен</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>намечено</translation>
    </message>
    <message numerus="yes">
        <source>before item(s) %1</source>
        <translation>
            <numerusform>перед пунктом %1</numerusform>
            <numerusform>перед пунктами %1</numerusform>
            <numerusform>перед пунктами %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage %1 is done already.</source>
        <translation>Этап %1 уже выполнен.</translation>
    </message>
    <message>
        <source>Nothing holds stage %1 up.</source>
        <translation>Этап %1 ничто не задерживает.</translation>
    </message>
</context>
</TS>
