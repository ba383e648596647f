<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>messages</name>
    <message>
        <source>kurator-cli VERB [OPTIONS]: the mentoring year of a school without a window. «kurator-cli VERB --help» tells the options of a verb.</source>
        <translation>kurator-cli КОМАНДА [ПАРАМЕТРЫ]: год наставничества школы без окна. Параметры команды покажет «kurator-cli КОМАНДА --help».</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 done, but rows were rejected, people were left out or there are errors; 2 wrong call; 3 a file cannot be taken, nothing changed; 4 the law or the model forbids it, nothing changed.</source>
        <translation>Коды завершения: 0 – сделано; 1 – сделано, но есть отклонённые строки, пропущенные участники или ошибки; 2 – неверный вызов; 3 – файл не принят, ничего не изменилось; 4 – запрещает закон или модель, ничего не изменилось.</translation>
    </message>
    <message>
        <source>make a made-up school, filled up to a stage</source>
        <translation>создать придуманную школу, заполненную до выбранного этапа</translation>
    </message>
    <message>
        <source>make the base of a school: organisation, programme, date of the order</source>
        <translation>создать базу школы: организация, программа, дата приказа</translation>
    </message>
    <message>
        <source>take in a list from XLSX, ODS or CSV</source>
        <translation>загрузить список из XLSX, ODS или CSV</translation>
    </message>
    <message>
        <source>show a list or save a base as XLSX</source>
        <translation>показать список или сохранить базу в XLSX</translation>
    </message>
    <message>
        <source>propose pairs</source>
        <translation>подобрать пары</translation>
    </message>
    <message>
        <source>decline a name in six cases</source>
        <translation>просклонять имя по шести падежам</translation>
    </message>
    <message>
        <source>make, register or list papers</source>
        <translation>подготовить, зарегистрировать или перечислить документы</translation>
    </message>
    <message>
        <source>save the yearly report</source>
        <translation>сохранить годовой отчёт</translation>
    </message>
    <message>
        <source>record denominators, plan values, the state of roadmap items and signed consents</source>
        <translation>записать численность, план, состояние мероприятий, подписанные согласия</translation>
    </message>
    <message>
        <source>check the file and show the findings of the cycle</source>
        <translation>проверить файл и показать замечания</translation>
    </message>
    <message>
        <source>take back the last step</source>
        <translation>отменить последнее действие</translation>
    </message>
    <message>
        <source>bring back the step that was taken back</source>
        <translation>вернуть отменённое действие</translation>
    </message>
    <message>
        <source>the school&apos;s base</source>
        <translation>файл базы школы</translation>
    </message>
    <message>
        <source>where the demo school goes</source>
        <translation>куда записать демонстрационную школу</translation>
    </message>
    <message>
        <source>number of mentees (60)</source>
        <translation>число наставляемых (60)</translation>
    </message>
    <message>
        <source>the same seed gives the same school (1)</source>
        <translation>одинаковое число даёт одинаковую школу (1)</translation>
    </message>
    <message>
        <source>up to which stage the year is filled (5)</source>
        <translation>до какого этапа заполнен год (5)</translation>
    </message>
    <message>
        <source>regional profile, see «profiles»</source>
        <translation>региональный профиль, см. «profiles»</translation>
    </message>
    <message>
        <source>date of the order that starts the model (T0)</source>
        <translation>дата приказа, с которого начинается внедрение</translation>
    </message>
    <message>
        <source>number of that order</source>
        <translation>номер этого приказа</translation>
    </message>
    <message>
        <source>JSON with the organisation, its director and curator</source>
        <translation>JSON с данными организации, директора и куратора</translation>
    </message>
    <message>
        <source>calendar or school year; guessed from the date of the order</source>
        <translation>календарный (calendar) или учебный (school) год; иначе – по дате приказа</translation>
    </message>
    <message>
        <source>the file of the list</source>
        <translation>файл списка</translation>
    </message>
    <message>
        <source>number of the sheet, from 1 (the first one)</source>
        <translation>номер листа, начиная с 1 (первый)</translation>
    </message>
    <message>
        <source>JSON: heading of a column or its letter – field</source>
        <translation>JSON: заголовок или буква столбца – поле</translation>
    </message>
    <message>
        <source>tell what would happen and change nothing</source>
        <translation>показать, что произойдёт, ничего не меняя</translation>
    </message>
    <message>
        <source>save the base of mentees or mentors as XLSX in the official columns</source>
        <translation>сохранить базу наставляемых или наставников в XLSX по установленной форме</translation>
    </message>
    <message>
        <source>leave out those who may not be named instead of refusing</source>
        <translation>выпустить без тех, кого нельзя назвать</translation>
    </message>
    <message>
        <source>only this form of mentoring</source>
        <translation>только эта форма наставничества</translation>
    </message>
    <message>
        <source>make the proposed pairs</source>
        <translation>создать предложенные пары</translation>
    </message>
    <message>
        <source>written reason that sets rules of the model aside</source>
        <translation>письменная причина, по которой правила модели не применяются</translation>
    </message>
    <message>
        <source>show what the solver saw: scores of everyone with everyone</source>
        <translation>показать оценки всех со всеми, как их видел расчёт</translation>
    </message>
    <message>
        <source>m or f; otherwise told from the patronymic</source>
        <translation>пол: m или f; иначе – по отчеству</translation>
    </message>
    <message>
        <source>list the kinds of papers and what each needs</source>
        <translation>перечислить виды документов и что для них нужно</translation>
    </message>
    <message>
        <source>kind of paper: code (D32) or name (pairs-order)</source>
        <translation>вид документа: код (D32) или имя (pairs-order)</translation>
    </message>
    <message>
        <source>where the paper goes (PDF)</source>
        <translation>куда записать документ (PDF)</translation>
    </message>
    <message>
        <source>only for this person</source>
        <translation>только для этого участника</translation>
    </message>
    <message>
        <source>register the paper: it is fixed and cannot be undone</source>
        <translation>зарегистрировать: документ закрепляется, отменить это нельзя</translation>
    </message>
    <message>
        <source>number given by the secretary</source>
        <translation>номер, присвоенный секретарём</translation>
    </message>
    <message>
        <source>date of the paper</source>
        <translation>дата документа</translation>
    </message>
    <message>
        <source>the paper was issued outside the program: only its number and date are kept</source>
        <translation>документ издан вне программы: записать только номер и дату</translation>
    </message>
    <message>
        <source>year in which the programme starts</source>
        <translation>год начала программы</translation>
    </message>
    <message>
        <source>where the report goes</source>
        <translation>куда записать отчёт</translation>
    </message>
    <message>
        <source>xlsx or json; otherwise by the file&apos;s name</source>
        <translation>xlsx или json; иначе – по имени файла</translation>
    </message>
    <message>
        <source>JSON with denominators, plan, items, settings, consents</source>
        <translation>JSON с численностью, планом, мероприятиями, настройками, согласиями</translation>
    </message>
    <message>
        <source>results as JSON</source>
        <translation>результат в виде JSON</translation>
    </message>
    <message>
        <source>what day it is (or KURATOR_TODAY)</source>
        <translation>какой сегодня день (или переменная KURATOR_TODAY)</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>показать эту справку</translation>
    </message>
    <message>
        <source>There is no command “{verb}”. “kurator-cli --help” lists them.</source>
        <translation>Команды «{verb}» нет. Список команд: kurator-cli --help.</translation>
    </message>
    <message>
        <source>“{verb}” has no option --{option}. See “kurator-cli {verb} --help”.</source>
        <translation>У команды «{verb}» нет параметра --{option}. Справка: kurator-cli {verb} --help.</translation>
    </message>
    <message>
        <source>The option --{option} needs a value.</source>
        <translation>Параметру --{option} нужно значение.</translation>
    </message>
    <message>
        <source>The option --{option} takes no value: leave it out to say no.</source>
        <translation>У параметра --{option} нет значения: чтобы сказать «нет», не указывайте его.</translation>
    </message>
    <message>
        <source>“{verb}” needs --{option}. See “kurator-cli {verb} --help”.</source>
        <translation>Команде «{verb}» нужен параметр --{option}. Справка: kurator-cli {verb} --help.</translation>
    </message>
    <message>
        <source>“{argument}” is not expected here: options begin with two dashes.</source>
        <translation>Лишнее слово «{argument}»: параметры начинаются с двух дефисов.</translation>
    </message>
    <message>
        <source>--{option}: “{value}” is not a date. Write it as 2026-09-01.</source>
        <translation>--{option}: «{value}» – не дата. Запишите её так: 2026-09-01.</translation>
    </message>
    <message>
        <source>--{option}: “{value}” must be a whole number from {least} to {most}.</source>
        <translation>--{option}: «{value}» – нужно целое число от {least} до {most}.</translation>
    </message>
    <message>
        <source>--{option}: “{value}” is not known. Choose from: {choices}.</source>
        <translation>--{option}: значение «{value}» не подходит. Выберите из: {choices}.</translation>
    </message>
    <message>
        <source>Write the name to decline: surname, given name, patronymic.</source>
        <translation>Укажите имя: фамилию, имя и отчество.</translation>
    </message>
    <message>
        <source>The patronymic does not tell the sex of “{name}”: add --sex m or --sex f.</source>
        <translation>По имени «{name}» пол не определить: добавьте --sex m или --sex f.</translation>
    </message>
    <message>
        <source>The base of the school is made: {file}. Profile: {profile}. The programme runs from {start} to {end}.</source>
        <translation>База школы создана: {file}. Профиль: {profile}. Программа: с {start} по {end}.</translation>
    </message>
    <message>
        <source>{id}: {title} (stages: {stages}, items: {items}, indicators: {indicators})</source>
        <translation>{id}: {title} (этапов: {stages}, мероприятий: {items}, показателей: {indicators})</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Отменено: {step}</translation>
    </message>
    <message>
        <source>Brought back: {step}</source>
        <translation>Возвращено: {step}</translation>
    </message>
    <message>
        <source>The demo school is made: {file}. Mentees: {mentees}, mentors: {mentors}, filled up to stage {stage}.</source>
        <translation>Демонстрационная школа создана: {file}. Наставляемых: {mentees}, наставников: {mentors}, заполнена до этапа {stage}.</translation>
    </message>
    <message>
        <source>Rows: {rows}. New: {new}, updated: {updated}, unchanged: {same}, rejected: {rejected}.</source>
        <translation>Строк: {rows}. Новых: {new}, обновлено: {updated}, без изменений: {same}, отклонено: {rejected}.</translation>
    </message>
    <message>
        <source>It was a dry run: nothing was stored.</source>
        <translation>Это была проверка: ничего не записано.</translation>
    </message>
    <message>
        <source>Row {row}, “{column}”: {text}</source>
        <translation>Строка {row}, «{column}»: {text}</translation>
    </message>
    <message>
        <source>Row {row}: {text}</source>
        <translation>Строка {row}: {text}</translation>
    </message>
    <message numerus="yes">
        <source>A mentor is found for %n mentee(s), total score {total}, lowest {worst}.</source>
        <translation>
            <numerusform>Наставник найден для %n наставляемого, сумма оценок {total}, наименьшая {worst}.</numerusform>
            <numerusform>Наставник найден для %n наставляемых, сумма оценок {total}, наименьшая {worst}.</numerusform>
            <numerusform>Наставник найден для %n наставляемых, сумма оценок {total}, наименьшая {worst}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{mentor} – {mentees} ({form}): {score}</source>
        <translation>{mentor} – {mentees} ({form}): {score}</translation>
    </message>
    <message>
        <source>Left without a pair: {mentee}. {reasons}</source>
        <translation>Без пары: {mentee}. {reasons}</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) made. Next: the order on pairs (document --kind pairs-order).</source>
        <translation>
            <numerusform>Создана %n пара. Дальше – приказ о парах (document --kind pairs-order).</numerusform>
            <numerusform>Созданы %n пары. Дальше – приказ о парах (document --kind pairs-order).</numerusform>
            <numerusform>Создано %n пар. Дальше – приказ о парах (document --kind pairs-order).</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nobody to pair: no pairs were made.</source>
        <translation>Подобрать некого: пары не созданы.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Список пуст.</translation>
    </message>
    <message>
        <source>Saved: {file}. Rows: {count}.</source>
        <translation>Сохранено: {file}. Строк: {count}.</translation>
    </message>
    <message>
        <source>Left out. {reason}</source>
        <translation>Не включено. {reason}</translation>
    </message>
    <message>
        <source>The paper is ready: {file}</source>
        <translation>Документ готов: {file}</translation>
    </message>
    <message>
        <source>{count} papers are ready: {file}</source>
        <translation>Документов готово: {count}. Файл: {file}</translation>
    </message>
    <message>
        <source>Registered: {kind} № {number} of {date}. The paper is fixed.</source>
        <translation>Зарегистрировано: {kind} № {number} от {date}. Документ закреплён.</translation>
    </message>
    <message>
        <source>Look at this: {text}</source>
        <translation>Обратите внимание: {text}</translation>
    </message>
    <message>
        <source>{code} ({name}): {title}. Needs: {needs}</source>
        <translation>{code} ({name}): {title}. Нужно: {needs}</translation>
    </message>
    <message>
        <source>The yearly report is ready: {file}</source>
        <translation>Годовой отчёт готов: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) are counted but not named: there is no consent that lets their names be passed on.</source>
        <translation>
            <numerusform>%n участник учтён, но не назван: нет согласия на передачу его данных.</numerusform>
            <numerusform>%n участника учтены, но не названы: нет согласия на передачу их данных.</numerusform>
            <numerusform>%n участников учтены, но не названы: нет согласия на передачу их данных.</numerusform>
        </translation>
    </message>
    <message>
        <source>The roadmap is ready: {file}</source>
        <translation>Дорожная карта готова: {file}</translation>
    </message>
    <message>
        <source>The file is whole.</source>
        <translation>Файл цел.</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}</source>
        <translation>Файл повреждён: {detail}</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s).</source>
        <translation>
            <numerusform>%n замечание.</numerusform>
            <numerusform>%n замечания.</numerusform>
            <numerusform>%n замечаний.</numerusform>
        </translation>
    </message>
    <message>
        <source>[{severity}] {text}</source>
        <translation>[{severity}] {text}</translation>
    </message>
    <message>
        <source>error</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>внимание</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>к сведению</translation>
    </message>
    <message>
        <source>{file}: this kind of file is not made here. Use: {choices}.</source>
        <translation>{file}: такой вид файла программа здесь не создаёт. Подойдут: {choices}.</translation>
    </message>
    <message>
        <source>Say where the paper goes: --output order.pdf.</source>
        <translation>Укажите, куда записать документ: --output приказ.pdf.</translation>
    </message>
    <message>
        <source>“{file}” is a base: nothing is written over it. Choose another name.</source>
        <translation>«{file}» – база, поверх неё ничего не записывают. Выберите другое имя.</translation>
    </message>
    <message>
        <source>Registration needs --number and --date: the secretary gives them.</source>
        <translation>Для регистрации нужны --number и --date: их даёт секретарь.</translation>
    </message>
    <message>
        <source>{file} has no sheet number {sheet}: there are {sheets}.</source>
        <translation>В файле {file} нет листа с номером {sheet}: всего листов {sheets}.</translation>
    </message>
    <message>
        <source>processing of personal data</source>
        <translation>обработку персональных данных</translation>
    </message>
    <message>
        <source>distribution of personal data</source>
        <translation>распространение персональных данных</translation>
    </message>
    <message>
        <source>processing of special categories of data</source>
        <translation>обработку специальных категорий данных</translation>
    </message>
    <message>
        <source>taking part in the programme</source>
        <translation>участие в программе</translation>
    </message>
    <message>
        <source>mentoring (ТК РФ, article 351.8)</source>
        <translation>наставничество (ст. 351.8 ТК РФ)</translation>
    </message>
    <message>
        <source>{name}: there is no consent to {paper}. Print the blank and have it signed.</source>
        <translation>{name}: нет согласия на {paper}. Напечатайте бланк и соберите подписи.</translation>
    </message>
    <message>
        <source>{name}: the consent to {paper} is signed on {signed}, later than {date}. Change the date of the paper.</source>
        <translation>{name}: согласие на {paper} подписано {signed}, позже даты {date}. Измените дату документа.</translation>
    </message>
    <message>
        <source>{name}: the consent to {paper} held until {until}. Have a new one signed.</source>
        <translation>{name}: согласие на {paper} действовало по {until}. Оформите новое.</translation>
    </message>
    <message>
        <source>{name}: the consent to {paper} was withdrawn on {withdrawn}. The person may not be named.</source>
        <translation>{name}: согласие на {paper} отозвано {withdrawn}. Называть участника нельзя.</translation>
    </message>
    <message>
        <source>{name}: the consent to {paper} lacks the signature of a parent or another legal representative.</source>
        <translation>{name}: в согласии на {paper} нет подписи родителя или другого законного представителя.</translation>
    </message>
    <message>
        <source>{name}: the consent to {paper} lacks the signature of a representative, which the school asks for from 14 to 17.</source>
        <translation>{name}: в согласии на {paper} нет подписи представителя – школа просит её с 14 до 17 лет.</translation>
    </message>
    <message>
        <source>{name}: the consent to {paper} lacks the participant&apos;s own signature.</source>
        <translation>{name}: в согласии на {paper} нет подписи самого участника.</translation>
    </message>
    <message>
        <source>{name}: the consent to {paper} lacks the participant&apos;s own signature, which the school asks for from 14.</source>
        <translation>{name}: в согласии на {paper} нет подписи самого участника – школа просит её с 14 лет.</translation>
    </message>
    <message>
        <source>{name}: the consent does not name the regional centre among those who may receive the data.</source>
        <translation>{name}: в согласии среди получателей данных не назван региональный центр.</translation>
    </message>
    <message>
        <source>{name}: the consent to {paper} does not cover “{datum}”.</source>
        <translation>{name}: согласие на {paper} не охватывает «{datum}».</translation>
    </message>
    <message>
        <source>{name}: a category of health is stored only with a separate consent to {paper}.</source>
        <translation>{name}: сведения о здоровье хранят только с отдельным согласием на {paper}.</translation>
    </message>
    <message>
        <source>{name}: there is no consent to taking part in the programme. The order may be signed without it, but collect it.</source>
        <translation>{name}: нет согласия на участие в программе. Приказ можно подписать и без него, но соберите его.</translation>
    </message>
    <message>
        <source>{name}: the consent was withdrawn on {withdrawn}. Stop processing and destroy the data by {due}.</source>
        <translation>{name}: согласие отозвано {withdrawn}. Прекратите обработку и уничтожьте данные до {due}.</translation>
    </message>
    <message>
        <source>{name}: the consent to {paper} ends on {until}. Have a new one signed.</source>
        <translation>{name}: согласие на {paper} заканчивается {until}. Оформите новое.</translation>
    </message>
    <message>
        <source>{name}: the consent to {paper} ends on {until}, the pair works until {end}.</source>
        <translation>{name}: согласие на {paper} заканчивается {until}, а пара работает до {end}.</translation>
    </message>
    <message>
        <source>{name}: 14 years on {date}. From the next consent on the participant&apos;s own signature is needed beside the representative&apos;s.</source>
        <translation>{name}: 14 лет – {date}. Со следующего согласия, кроме подписи представителя, нужна своя.</translation>
    </message>
    <message>
        <source>{name}: 18 years on {date}. Ask for a new consent signed by the participant.</source>
        <translation>{name}: 18 лет – {date}. Попросите подписать новое согласие самостоятельно.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) have a category of health stored without a consent to {paper}. Get the consent or remove the mark.</source>
        <translation>
            <numerusform>У %n участника отмечена категория здоровья без согласия на {paper}. Получите согласие или снимите отметку.</numerusform>
            <numerusform>У %n участников отмечена категория здоровья без согласия на {paper}. Получите согласие или снимите отметку.</numerusform>
            <numerusform>У %n участников отмечена категория здоровья без согласия на {paper}. Получите согласие или снимите отметку.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: there is no written consent to mentor an employee (ТК РФ, article 351.8). Draw it up before the order.</source>
        <translation>{name}: нет письменного согласия на наставничество работника (ст. 351.8 ТК РФ). Оформите его до приказа.</translation>
    </message>
    <message>
        <source>{name}: there is no supplement to the labour contract on mentoring (ТК РФ, article 351.8). Draw it up before the order.</source>
        <translation>{name}: нет дополнительного соглашения о наставничестве (ст. 351.8 ТК РФ). Оформите его до приказа.</translation>
    </message>
    <message>
        <source>{name}: the consent to mentor is signed on {signed}, later than {date}.</source>
        <translation>{name}: согласие на наставничество подписано {signed}, позже даты {date}.</translation>
    </message>
    <message>
        <source>{name}: the supplement to the contract is signed on {signed}, later than {date}.</source>
        <translation>{name}: дополнительное соглашение подписано {signed}, позже даты {date}.</translation>
    </message>
    <message>
        <source>{name}: mentoring by the contract ended on {until}, before {date}.</source>
        <translation>{name}: наставничество по договору закончилось {until}, раньше даты {date}.</translation>
    </message>
    <message>
        <source>{name}: a restricted category is never printed or exported by name, only as a count.</source>
        <translation>{name}: такую категорию никогда не печатают и не выгружают поимённо, только числом.</translation>
    </message>
    <message>
        <source>{name}: no parent or other legal representative is told. Write one in: only they can sign for a child.</source>
        <translation>{name}: не указан родитель или другой законный представитель. Впишите его: согласие за ребёнка подписывает он.</translation>
    </message>
    <message>
        <source>{name}: the sex is not told, so the name cannot be declined in papers. Tell it in the card.</source>
        <translation>{name}: не указан пол, поэтому имя нельзя просклонять в документах. Укажите его в карточке.</translation>
    </message>
    <message>
        <source>{name}: only the bearer knows how the name declines. Confirm its forms in the card.</source>
        <translation>{name}: как склоняется имя, знает только сам человек. Подтвердите формы в карточке.</translation>
    </message>
    <message>
        <source>{name}: only the year of birth ({year}) is known, the age may be a year off. Write in the full date.</source>
        <translation>{name}: известен только год рождения ({year}), возраст может отличаться на год. Впишите полную дату.</translation>
    </message>
    <message>
        <source>{name}: the date of birth is not known: neither who signs nor the report can be told. Write it in.</source>
        <translation>{name}: дата рождения неизвестна – не определить, кто подписывает согласие и как считать в отчёте. Впишите её.</translation>
    </message>
    <message>
        <source>{name}: {age}, outside the form “{form}” ({from}–{to}). Check the date of birth or give a reason when matching.</source>
        <translation>{name}: возраст {age} – вне границ формы «{form}» ({from}–{to}). Проверьте дату рождения или укажите причину при подборе.</translation>
    </message>
    <message>
        <source>{name}: the mentor is {age}. That is allowed, but the indicator counts mentors from 15 to 19.</source>
        <translation>{name}: возраст наставника – {age}. Это допустимо, но в показатель входят наставники 15–19 лет.</translation>
    </message>
    <message>
        <source>{name}: how many mentees there may be is not told, one is taken.</source>
        <translation>{name}: сколько может быть наставляемых, не указано – считаем, что один.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n entries look like one person. Compare them and leave one.</source>
        <translation>
            <numerusform>{name}: похоже, %n запись об одном человеке. Сравните и оставьте одну.</numerusform>
            <numerusform>{name}: похоже, %n записи об одном человеке. Сравните и оставьте одну.</numerusform>
            <numerusform>{name}: похоже, %n записей об одном человеке. Сравните и оставьте одну.</numerusform>
        </translation>
    </message>
    <message>
        <source>{mentor} is the mentor of an own child: {mentees}. The model does not provide for that: choose another or write the reason down.</source>
        <translation>{mentor} – наставник собственного ребёнка: {mentees}. Модель этого не предусматривает: подберите другого или запишите причину.</translation>
    </message>
    <message>
        <source>The pair {mentor} – {mentees} is not fixed by an order. Print the order and register it.</source>
        <translation>Пара {mentor} – {mentees} не закреплена приказом. Напечатайте приказ и зарегистрируйте его.</translation>
    </message>
    <message>
        <source>{mentor} is in a pair but not in the registry of mentors ({mentees}).</source>
        <translation>{mentor} состоит в паре, но в реестре наставников не значится ({mentees}).</translation>
    </message>
    <message>
        <source>The pair {mentor} – {mentees} ends ({end}) before it begins ({start}). Correct the dates.</source>
        <translation>Пара {mentor} – {mentees} заканчивается ({end}) раньше, чем начинается ({start}). Исправьте даты.</translation>
    </message>
    <message>
        <source>The pair {mentor} – {mentees} ends on {end}, after the programme.</source>
        <translation>Пара {mentor} – {mentees} заканчивается {end}, позже программы.</translation>
    </message>
    <message>
        <source>The term of the pair {mentor} – {mentees} is over ({end}), and no result is written down.</source>
        <translation>Срок пары {mentor} – {mentees} закончился ({end}), а результат не записан.</translation>
    </message>
    <message>
        <source>The pair {mentor} – {mentees} has not met since {date}: meetings are to be at least once in 14 days.</source>
        <translation>Пара {mentor} – {mentees} не встречалась с {last}: встречи нужны не реже раза в 14 дней.</translation>
    </message>
    <message>
        <source>The pair {mentor} – {mentees} has not met yet: meetings are to be at least once in 14 days.</source>
        <translation>Пара {mentor} – {mentees} ещё не встречалась: встречи нужны не реже раза в 14 дней.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has %n mentee(s), more than was agreed ({capacity}).</source>
        <translation>
            <numerusform>{name}: %n наставляемый – больше, чем договорились ({capacity}).</numerusform>
            <numerusform>{name}: %n наставляемых – больше, чем договорились ({capacity}).</numerusform>
            <numerusform>{name}: %n наставляемых – больше, чем договорились ({capacity}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} has %n mentor(s) at once: {mentors}. Leave one or write the reason down.</source>
        <translation>
            <numerusform>{name}: %n наставник одновременно: {mentors}. Оставьте одного или запишите причину.</numerusform>
            <numerusform>{name}: %n наставника одновременно: {mentors}. Оставьте одного или запишите причину.</numerusform>
            <numerusform>{name}: %n наставников одновременно: {mentors}. Оставьте одного или запишите причину.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s) are marked as at risk. Mentors for minors on preventive record come only from the state register (120-ФЗ); a school&apos;s pair is another thing.</source>
        <translation>
            <numerusform>%n наставляемый отмечен как «группа риска». Несовершеннолетним на профилактическом учёте наставников назначают только из государственного реестра (120-ФЗ); школьная пара – это другое.</numerusform>
            <numerusform>%n наставляемых отмечены как «группа риска». Несовершеннолетним на профилактическом учёте наставников назначают только из государственного реестра (120-ФЗ); школьная пара – это другое.</numerusform>
            <numerusform>%n наставляемых отмечены как «группа риска». Несовершеннолетним на профилактическом учёте наставников назначают только из государственного реестра (120-ФЗ); школьная пара – это другое.</numerusform>
        </translation>
    </message>
    <message>
        <source>The school&apos;s order on the introduction of mentoring (D01) is not registered, it is due by {date}.</source>
        <translation>Не зарегистрирован приказ школы о внедрении целевой модели наставничества, срок – до {date}.</translation>
    </message>
    <message>
        <source>The order on pairs № {number} of {date} is older than the registry of mentors № {registryNumber} of {registryDate}.</source>
        <translation>Приказ о парах № {number} от {date} издан раньше приказа об утверждении реестра наставников № {registryNumber} от {registryDate}.</translation>
    </message>
    <message>
        <source>The order on pairs № {number} of {date} is later than a month after the registry ({registryDate}): it was due by {due}.</source>
        <translation>Приказ о парах № {number} от {date} издан позже чем через месяц после реестра ({registryDate}): срок был до {due}.</translation>
    </message>
    <message>
        <source>The registry of mentors is approved on {registryDate}, the order on pairs is due by {due}.</source>
        <translation>Реестр наставников утверждён {registryDate}, приказ о парах нужен до {due}.</translation>
    </message>
    <message>
        <source>The order on pairs № {number} of {date} has no order on the registry of mentors before it.</source>
        <translation>Для приказа о парах № {number} от {date} нет приказа об утверждении реестра наставников.</translation>
    </message>
    <message>
        <source>There are pairs, but no order on the registry of mentors.</source>
        <translation>Пары есть, а приказа об утверждении реестра наставников нет.</translation>
    </message>
    <message>
        <source>The director is not told: papers have nobody to sign them.</source>
        <translation>Не указан руководитель: документы некому подписать.</translation>
    </message>
    <message>
        <source>The curator is not told.</source>
        <translation>Не указан куратор.</translation>
    </message>
    <message>
        <source>The order that starts the model (D01) is not registered: the dates of the roadmap are counted from {date}.</source>
        <translation>Приказ о внедрении не зарегистрирован: сроки дорожной карты пока считаются от {date}.</translation>
    </message>
    <message>
        <source>The item {number} “{title}” was due by {date}. Do it or note why it is not needed.</source>
        <translation>Мероприятие {number} «{title}» нужно было провести до {date}. Выполните его или отметьте, почему оно не требуется.</translation>
    </message>
    <message>
        <source>The checkpoint {number} “{title}” was on {date} and is not done.</source>
        <translation>Контрольная точка {number} «{title}» была {date}, отметки о ней нет.</translation>
    </message>
    <message>
        <source>The checkpoint {number} “{title}” falls on a day off, {date}.</source>
        <translation>Контрольная точка {number} «{title}» выпадает на выходной, {date}.</translation>
    </message>
    <message>
        <source>{indicator}: the number of all is not entered, so there is no share in the report. Enter it with date and source.</source>
        <translation>{indicator}: не введена общая численность, поэтому в отчёте не будет доли. Введите её с датой и источником.</translation>
    </message>
    <message>
        <source>{indicator}: the number of all has no date or source. Add them.</source>
        <translation>{indicator}: у общей численности нет даты или источника. Добавьте их.</translation>
    </message>
    <message>
        <source>No planned values for {year}: {indicators}. Enter them if the region has set any.</source>
        <translation>На {year} год нет плановых значений: {indicators}. Введите их, если регион их установил.</translation>
    </message>
    <message>
        <source>The stored paper is damaged and cannot be shown whole. Open a copy of the base.</source>
        <translation>Сохранённый документ повреждён, и показать его целиком нельзя. Откройте резервную копию базы.</translation>
    </message>
    <message>
        <source>The paper was written by a newer program (version {version}). Update «Куратор» and open it again.</source>
        <translation>Документ записан более новой программой (версия {version}). Обновите «Куратор» и откройте его снова.</translation>
    </message>
    <message>
        <source>Template “{template}”, line {line}: the field “{what}” is not known. Check its spelling against the list of fields of this paper.</source>
        <translation>Шаблон «{template}», строка {line}: поле «{what}» неизвестно. Сверьте его написание со списком полей этого документа.</translation>
    </message>
    <message>
        <source>Template “{template}”, line {line}: the word “{what}” after the bar is not known. The description of templates lists them.</source>
        <translation>Шаблон «{template}», строка {line}: слово «{what}» после черты неизвестно. Список слов – в описании шаблонов.</translation>
    </message>
    <message>
        <source>Template “{template}”, line {line}: the field cannot be printed like this: “{what}”. Check that the word suits the field and that all forms are given.</source>
        <translation>Шаблон «{template}», строка {line}: так поле напечатать нельзя – «{what}». Проверьте, подходит ли слово к полю и все ли формы перечислены.</translation>
    </message>
    <message>
        <source>Template “{template}”, line {line}: the brace after “{what}” is not closed. Put a }.</source>
        <translation>Шаблон «{template}», строка {line}: не закрыта фигурная скобка после «{what}». Поставьте }.</translation>
    </message>
    <message>
        <source>Template “{template}”, line {line}: “{what}” is not known. Check the word in square brackets.</source>
        <translation>Шаблон «{template}», строка {line}: указание «{what}» неизвестно. Проверьте слово в квадратных скобках.</translation>
    </message>
    <message>
        <source>Template “{template}”, line {line}: this cannot stand here: “{what}”. Compare the line with the description of templates.</source>
        <translation>Шаблон «{template}», строка {line}: здесь так нельзя – «{what}». Сверьте строку с описанием шаблонов.</translation>
    </message>
    <message>
        <source>Template “{template}”: “[{what}]” in line {line} has no end. Add [конец].</source>
        <translation>Шаблон «{template}»: у «[{what}]» в строке {line} нет конца. Допишите [конец].</translation>
    </message>
    <message>
        <source>Template “{template}”, line {line}: [{what}] is not needed. Remove it or add its beginning.</source>
        <translation>Шаблон «{template}», строка {line}: лишнее [{what}]. Уберите его или поставьте начало.</translation>
    </message>
    <message>
        <source>Not filled in: {meaning}. The paper has a blank in this place: fill it in before signing.</source>
        <translation>Не заполнено: {meaning}. В документе на этом месте черта – заполните перед подписью.</translation>
    </message>
    <message>
        <source>The sex of {name} is not told: the name and the words about it may be printed wrongly. Tell it in the card.</source>
        <translation>Не указан пол: {name}. Имя и слова рядом с ним могли напечататься неверно – укажите пол в карточке.</translation>
    </message>
    <message>
        <source>Check how the name {name} declines and confirm its forms in the card.</source>
        <translation>Проверьте, как склоняется имя: {name}. Подтвердите формы в карточке, и документ напечатает их.</translation>
    </message>
    <message>
        <source>The file “{file}” could not be written. Check that the disk has room and that the folder may be written to; the former file is untouched.</source>
        <translation>Не удалось записать файл «{file}». Проверьте, есть ли место на диске и можно ли писать в эту папку; прежний файл цел.</translation>
    </message>
    <message>
        <source>There is nothing to print: no paper is chosen.</source>
        <translation>Печатать нечего: не выбрано ни одного документа.</translation>
    </message>
    <message>
        <source>Writing was stopped, no file was made.</source>
        <translation>Запись остановлена, файл не создан.</translation>
    </message>
    <message>
        <source>The file “{file}” was not found. Check whether it was renamed or moved, and choose it again.</source>
        <translation>Файл «{file}» не найден. Проверьте, не переименован ли он и не перемещён, и выберите его ещё раз.</translation>
    </message>
    <message>
        <source>“{file}” could not be read. Make sure that it is a file and not a folder, and that you may open it.</source>
        <translation>Не удалось прочитать «{file}». Убедитесь, что это файл, а не папка, и что у вас есть право его открывать.</translation>
    </message>
    <message>
        <source>The file “{file}” is empty. Choose a file with a list.</source>
        <translation>Файл «{file}» пуст. Выберите файл со списком.</translation>
    </message>
    <message>
        <source>“{file}” is not a table. Choose a file of Excel (.xlsx), LibreOffice (.ods) or CSV.</source>
        <translation>«{file}» – не таблица. Выберите файл Excel (.xlsx), LibreOffice (.ods) или CSV.</translation>
    </message>
    <message>
        <source>“{file}” looks like a table saved in another form. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>«{file}» похож на таблицу, но сохранён в другом виде. Откройте его в Excel или LibreOffice и сохраните как .xlsx.</translation>
    </message>
    <message>
        <source>“{file}” is saved in the old format of Excel (.xls). Open it and save it as .xlsx.</source>
        <translation>«{file}» сохранён в старом формате Excel (.xls). Откройте его и сохраните как .xlsx («Файл → Сохранить как»).</translation>
    </message>
    <message>
        <source>“{file}” is protected by a password. Open it, remove the password, save a copy and choose that.</source>
        <translation>«{file}» защищён паролем. Откройте его, снимите пароль, сохраните копию и выберите её.</translation>
    </message>
    <message>
        <source>The file “{file}” is damaged or was copied in part. Ask for it again, or open it and save it anew.</source>
        <translation>Файл «{file}» повреждён или скопирован не полностью. Попросите прислать его ещё раз или откройте и сохраните заново.</translation>
    </message>
    <message>
        <source>The workbook “{file}” has no sheet with a table.</source>
        <translation>В книге «{file}» нет ни одного листа с таблицей.</translation>
    </message>
    <message>
        <source>The file “{file}” holds too much data. Leave only the sheet with the list and save it as a new file.</source>
        <translation>В файле «{file}» слишком много данных. Оставьте только лист со списком и сохраните как новый файл.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” has more than {limit} rows. Remove the needless ones or split the list into several files.</source>
        <translation>На листе «{sheet}» больше {limit} строк. Удалите лишние строки или разделите список на несколько файлов.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” has values beyond column {limit}. Remove the needless columns on the right.</source>
        <translation>На листе «{sheet}» есть значения дальше столбца {limit}. Удалите лишние столбцы справа.</translation>
    </message>
    <message>
        <source>A quotation mark is opened in row {row} of “{file}” and not closed. Correct it or save the table as .xlsx.</source>
        <translation>В строке {row} файла «{file}» открыта кавычка и не закрыта. Исправьте её или сохраните таблицу как .xlsx.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”. Choose another one for “{file}”.</source>
        <translation>Папки «{folder}» нет. Выберите другую папку для файла «{file}».</translation>
    </message>
    <message>
        <source>“{file}” was not saved: the folder “{folder}” may not be written to. Choose another folder or ask for access.</source>
        <translation>Файл «{file}» не сохранён: в папку «{folder}» нельзя записывать. Выберите другую папку или попросите доступ.</translation>
    </message>
    <message>
        <source>“{file}” was not saved: the folder “{folder}” has no room. Free some on that disk and repeat; the former file is untouched.</source>
        <translation>Файл «{file}» не сохранён: в папке «{folder}» не хватает места. Освободите место на этом диске и повторите; прежний файл цел.</translation>
    </message>
    <message>
        <source>“{file}” could not be saved (folder “{folder}”). Close it in other programs, check the room on the disk and repeat; the former file is untouched.</source>
        <translation>Файл «{file}» записать не удалось (папка «{folder}»). Закройте его в других программах, проверьте место на диске и повторите; прежний файл цел.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, row {row}, column {column}: the text is longer than {limit} characters, Excel would not take it. Shorten it.</source>
        <translation>На листе «{sheet}» в строке {row}, столбце {column} текст длиннее {limit} знаков: Excel его не примет. Сократите текст.</translation>
    </message>
    <message>
        <source>{file} is not a JSON object: check what stands at character {offset}.</source>
        <translation>{file} – не объект JSON: проверьте, что стоит около знака {offset}.</translation>
    </message>
    <message>
        <source>{file}: “{key}” cannot be “{value}”. Correct it.</source>
        <translation>{file}: у «{key}» не может быть значения «{value}». Исправьте его.</translation>
    </message>
    <message>
        <source>{file}: the part “{key}” is not known. Known parts: denominators, plan, items, settings, consents.</source>
        <translation>{file}: раздел «{key}» неизвестен. Известны: denominators, plan, items, settings, consents.</translation>
    </message>
    <message>
        <source>{file}: the item {number} is marked as not needed without a reason. Write it under “reason”.</source>
        <translation>{file}: мероприятие {number} отмечено ненужным без причины. Напишите её в «reason».</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” of “{file}” is empty. Choose another sheet.</source>
        <translation>Лист «{sheet}» файла «{file}» пуст. Выберите другой лист.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” of “{file}” lacks columns: {missing}. Add the headings or name the columns yourself (--mapping).</source>
        <translation>На листе «{sheet}» файла «{file}» не нашлись столбцы: {missing}. Добавьте заголовки или укажите столбцы сами (--mapping).</translation>
    </message>
    <message>
        <source>“{file}” lacks columns: {missing}. Add the headings or name the columns yourself (--mapping).</source>
        <translation>В файле «{file}» не нашлись столбцы: {missing}. Добавьте заголовки или укажите столбцы сами (--mapping).</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” of “{file}” has no column “{column}”, which the mapping names.</source>
        <translation>На листе «{sheet}» файла «{file}» нет столбца «{column}», указанного в соответствии столбцов.</translation>
    </message>
    <message>
        <source>The mapping must be a JSON of pairs “heading: field”.</source>
        <translation>Соответствие столбцов записывают в JSON парами «заголовок: поле».</translation>
    </message>
    <message>
        <source>The mapping names an unknown field “{field}” for “{column}”. Known ones: {fields}.</source>
        <translation>В соответствии столбцов для «{column}» указано неизвестное поле «{field}». Известные: {fields}.</translation>
    </message>
    <message>
        <source>the cell holds an error of the spreadsheet ({value}). Correct it and repeat.</source>
        <translation>в ячейке ошибка таблицы ({value}). Исправьте её и повторите.</translation>
    </message>
    <message>
        <source>the name is not filled in.</source>
        <translation>не указано имя.</translation>
    </message>
    <message>
        <source>“{value}” is not a name. Write surname, given name and patronymic.</source>
        <translation>«{value}» – не имя. Впишите фамилию, имя и отчество.</translation>
    </message>
    <message>
        <source>there are several people in one cell: “{value}”. Give each a row.</source>
        <translation>в одной ячейке несколько человек: «{value}». Разнесите их по строкам.</translation>
    </message>
    <message>
        <source>there are only initials: “{value}”. Write the name in full.</source>
        <translation>указаны только инициалы: «{value}». Впишите имя полностью.</translation>
    </message>
    <message>
        <source>the name “{value}” holds Latin letters. Write it in Russian letters.</source>
        <translation>в имени «{value}» латинские буквы. Впишите его русскими.</translation>
    </message>
    <message>
        <source>the name is one word: “{value}”. Write surname and given name.</source>
        <translation>имя из одного слова: «{value}». Впишите фамилию и имя.</translation>
    </message>
    <message>
        <source>the name was corrected: {now}.</source>
        <translation>имя исправлено: {now}.</translation>
    </message>
    <message>
        <source>“{value}” is not a date. Write it as 05.09.2026.</source>
        <translation>«{value}» – не дата. Запишите её так: 05.09.2026.</translation>
    </message>
    <message>
        <source>there is no such date: “{value}”.</source>
        <translation>такой даты нет: «{value}».</translation>
    </message>
    <message>
        <source>“{value}” has no day. Write the date in full: 05.09.2026.</source>
        <translation>в «{value}» нет числа. Запишите дату полностью: 05.09.2026.</translation>
    </message>
    <message>
        <source>“{value}” is only a year. Write the date in full: 05.09.2026.</source>
        <translation>«{value}» – только год. Запишите дату полностью: 05.09.2026.</translation>
    </message>
    <message>
        <source>the date is not filled in.</source>
        <translation>не указана дата.</translation>
    </message>
    <message>
        <source>the date “{value}” lies ahead.</source>
        <translation>дата «{value}» ещё не наступила.</translation>
    </message>
    <message>
        <source>the end {end} is before the beginning {start}.</source>
        <translation>окончание {end} раньше начала {start}.</translation>
    </message>
    <message>
        <source>“{value}” is an age, and a year of birth is needed: {from} or {to}.</source>
        <translation>«{value}» – возраст, а нужен год рождения: {from} или {to}.</translation>
    </message>
    <message>
        <source>“{value}” is not a year of birth.</source>
        <translation>«{value}» – не год рождения.</translation>
    </message>
    <message>
        <source>by the date of birth the age is {age}: check it.</source>
        <translation>по дате рождения возраст – {age}. Проверьте дату.</translation>
    </message>
    <message>
        <source>the date of birth “{value}” lies ahead.</source>
        <translation>дата рождения «{value}» ещё не наступила.</translation>
    </message>
    <message>
        <source>the year of birth {year} does not agree with the date {date}.</source>
        <translation>год рождения {year} не совпадает с датой {date}.</translation>
    </message>
    <message>
        <source>“{value}” is not a telephone number.</source>
        <translation>«{value}» – не номер телефона.</translation>
    </message>
    <message>
        <source>the telephone number could not be read, it is kept as it is: {value}.</source>
        <translation>номер телефона не разобран, оставлен как есть: {value}.</translation>
    </message>
    <message>
        <source>“{value}” is not a sex. Write м or ж.</source>
        <translation>«{value}» – не пол. Впишите м или ж.</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no.</source>
        <translation>«{value}» – не да и не нет.</translation>
    </message>
    <message>
        <source>“{value}” is not a number of mentees.</source>
        <translation>«{value}» – не число наставляемых.</translation>
    </message>
    <message>
        <source>“{value}” is not a length of service in years.</source>
        <translation>«{value}» – не стаж в годах.</translation>
    </message>
    <message>
        <source>the length of service “{value}” could not be read and was left out.</source>
        <translation>стаж «{value}» не разобран и пропущен.</translation>
    </message>
    <message>
        <source>the category “{unknown}” is not known. Choose: обучающийся, студент, педагог, родитель, выпускник, работодатель, социальный партнёр, иное.</source>
        <translation>категория «{unknown}» неизвестна. Выберите: обучающийся, студент, педагог, родитель, выпускник, работодатель, социальный партнёр, иное.</translation>
    </message>
    <message>
        <source>in the category “{unknown}” was not understood and was left out.</source>
        <translation>в категории не понято и пропущено: «{unknown}».</translation>
    </message>
    <message>
        <source>{name}: the category is not told, so the side of the form “{form}” is not clear. Fill it in in the base.</source>
        <translation>{name}: не указана категория, и неясно, на какой стороне формы «{form}» этот участник. Укажите категорию в базе.</translation>
    </message>
    <message>
        <source>the category was not stored: it needs a separate consent. Import it after the consent.</source>
        <translation>категория не записана: для неё нужно отдельное согласие. Загрузите её после согласия.</translation>
    </message>
    <message>
        <source>the form “{value}” is not in the programme. There are: {forms}.</source>
        <translation>формы «{value}» в программе нет. Есть: {forms}.</translation>
    </message>
    <message>
        <source>the form of mentoring is not told.</source>
        <translation>не указана форма наставничества.</translation>
    </message>
    <message>
        <source>several forms are told. A pair has one.</source>
        <translation>указано несколько форм. У пары – одна.</translation>
    </message>
    <message>
        <source>{name} does not fit the side of the form “{form}”.</source>
        <translation>{name}: не подходит по стороне формы «{form}».</translation>
    </message>
    <message>
        <source>{name}: mentor and mentee are one person.</source>
        <translation>{name}: наставник и наставляемый – один человек.</translation>
    </message>
    <message>
        <source>the term from {start} to {end} lies outside the programme.</source>
        <translation>срок с {start} по {end} вне программы.</translation>
    </message>
    <message>
        <source>the pair is fixed by an order, its dates stay: {start} – {end}.</source>
        <translation>пара закреплена приказом, её даты прежние: {start} – {end}.</translation>
    </message>
    <message>
        <source>the representative could not be read from “{value}” and was left out.</source>
        <translation>представитель в «{value}» не разобран и пропущен.</translation>
    </message>
    <message>
        <source>{name}: there is such a name in the base already, and without a date of birth it is not clear whether it is the same person. Fill in the date of birth.</source>
        <translation>{name}: такое имя в базе уже есть, а без даты рождения неясно, тот ли это человек. Впишите дату рождения.</translation>
    </message>
    <message>
        <source>{name}: there is nobody of this name in the base. Import the base first.</source>
        <translation>{name}: в базе такого участника нет. Сначала загрузите базу.</translation>
    </message>
    <message>
        <source>“{value}” is not a kind of consent. There are: обработка, распространение, специальные категории, участие, наставничество.</source>
        <translation>«{value}» – не вид согласия. Есть: обработка, распространение, специальные категории, участие, наставничество.</translation>
    </message>
    <message>
        <source>“{value}”: write who signed: сам, представитель, оба.</source>
        <translation>«{value}»: укажите, кто подписал: сам, представитель, оба.</translation>
    </message>
    <message>
        <source>it is not told who signed: сам, представитель, оба.</source>
        <translation>не указано, кто подписал: сам, представитель, оба.</translation>
    </message>
    <message>
        <source>the consent ends on {end}, before it is signed on {start}.</source>
        <translation>согласие заканчивается {end}, раньше подписания {start}.</translation>
    </message>
    <message>
        <source>the number of the supplement to the contract is not told. Write it down when you have it.</source>
        <translation>не указан номер дополнительного соглашения. Запишите его, когда узнаете.</translation>
    </message>
    <message>
        <source>the date of the supplement to the contract is not told.</source>
        <translation>не указана дата дополнительного соглашения.</translation>
    </message>
    <message>
        <source>the recipients are taken from the form of consent: the regional centre.</source>
        <translation>получатели данных взяты по форме согласия: региональный центр.</translation>
    </message>
    <message>
        <source>import of mentees from {file}: new {new}, updated {updated}</source>
        <translation>загрузка наставляемых из {file}: новых {new}, обновлено {updated}</translation>
    </message>
    <message>
        <source>import of mentors from {file}: new {new}, updated {updated}</source>
        <translation>загрузка наставников из {file}: новых {new}, обновлено {updated}</translation>
    </message>
    <message>
        <source>import of consents from {file}: new {new}, updated {updated}</source>
        <translation>загрузка согласий из {file}: новых {new}, обновлено {updated}</translation>
    </message>
    <message>
        <source>import of pairs from {file}: new {new}, updated {updated}</source>
        <translation>загрузка пар из {file}: новых {new}, обновлено {updated}</translation>
    </message>
    <message>
        <source>Matching was stopped, nothing changed.</source>
        <translation>Подбор остановлен, ничего не изменилось.</translation>
    </message>
    <message>
        <source>Weights must lie between 0 and 1000, and at least one besides mutual choice above zero. Correct them.</source>
        <translation>Веса должны быть от 0 до 1000, и хотя бы один, кроме взаимного выбора, – больше нуля. Исправьте веса.</translation>
    </message>
    <message>
        <source>This rule cannot be set aside: the law or the form itself demands it. Remove the cause and match again.</source>
        <translation>Это правило нельзя отменить: его требует закон или сама форма. Устраните причину и повторите подбор.</translation>
    </message>
    <message>
        <source>Write why the rule is set aside: the reason goes into the protocol.</source>
        <translation>Напишите, почему правило не применяется: причина попадёт в протокол.</translation>
    </message>
    <message>
        <source>{mentor} and {mentee} do not fit the sides of the form “{form}”. Check their categories.</source>
        <translation>{mentor} и {mentee} не подходят по сторонам формы «{form}». Проверьте категории.</translation>
    </message>
    <message>
        <source>Mentor and mentee are one person.</source>
        <translation>Наставник и наставляемый – один человек.</translation>
    </message>
    <message>
        <source>One of the two has no valid consent to processing. Get it before the order.</source>
        <translation>У одного из двоих нет действующего согласия на обработку данных. Получите его до приказа.</translation>
    </message>
    <message>
        <source>{mentor} has no written consent and supplement to the labour contract (ТК РФ, article 351.8). Draw them up.</source>
        <translation>У наставника {mentor} нет письменного согласия и дополнительного соглашения (ст. 351.8 ТК РФ). Оформите их.</translation>
    </message>
    <message>
        <source>{mentor} is suspended or excluded. Choose another mentor.</source>
        <translation>{mentor}: наставник приостановлен или исключён. Выберите другого.</translation>
    </message>
    <message>
        <source>{mentor} represents {mentee} as a parent. The model does not provide for that.</source>
        <translation>{mentor} – родитель или представитель наставляемого: {mentee}. Модель этого не предусматривает.</translation>
    </message>
    <message>
        <source>{mentor} is not in the registry of mentors. Enter the mentor by an order or give a reason.</source>
        <translation>{mentor}: в реестре наставников не значится. Внесите приказом или укажите причину.</translation>
    </message>
    <message>
        <source>{mentor} is not trained yet, and the programme asks for training before pairs.</source>
        <translation>{mentor}: обучение ещё не пройдено, а программа требует его до пары.</translation>
    </message>
    <message>
        <source>{mentee}: the age ({age}) is outside the form “{form}”: {from}–{to}.</source>
        <translation>{mentee}: возраст ({age}) вне границ формы «{form}»: {from}–{to}.</translation>
    </message>
    <message>
        <source>{mentor}: the age ({age}) is outside the form “{form}”: {from}–{to}.</source>
        <translation>{mentor}: возраст ({age}) вне границ формы «{form}»: {from}–{to}.</translation>
    </message>
    <message>
        <source>{mentee} has a mentor in this form already.</source>
        <translation>{mentee}: наставник в этой форме уже есть.</translation>
    </message>
    <message>
        <source>{mentee} has a mentor in another form. Give a reason for a second one.</source>
        <translation>{mentee}: уже есть наставник в другой форме. Укажите причину для второго.</translation>
    </message>
    <message>
        <source>A signature is missing that the school asks for by its own rule.</source>
        <translation>Не хватает подписи, которую просит школа по своему правилу.</translation>
    </message>
    <message>
        <source>{mentor} has no free places.</source>
        <translation>{mentor}: свободных мест нет.</translation>
    </message>
    <message>
        <source>{mentor} and {mentee} have nothing in common by what is written down: look at the pair yourself.</source>
        <translation>{mentor} и {mentee}: по записям совпадений нет, посмотрите пару сами.</translation>
    </message>
    <message>
        <source>{mentor}: it is not told how many mentees there may be, one is taken.</source>
        <translation>{mentor}: сколько может быть наставляемых, не указано – считаем, что один.</translation>
    </message>
    <message>
        <source>{mentee}: the age is not known. Write in the date of birth.</source>
        <translation>{mentee}: возраст неизвестен. Впишите дату рождения.</translation>
    </message>
    <message>
        <source>The category is not told: it is not clear on which side of a form the person is. Fill it in.</source>
        <translation>Не указана категория: неясно, на какой стороне формы этот участник. Укажите её.</translation>
    </message>
    <message>
        <source>No form of the programme fits. Check the category and the forms.</source>
        <translation>Ни одна форма программы не подходит. Проверьте категорию и формы.</translation>
    </message>
    <message>
        <source>There is no valid consent.</source>
        <translation>Нет действующего согласия.</translation>
    </message>
    <message>
        <source>The consent lacks a signature.</source>
        <translation>В согласии не хватает подписи.</translation>
    </message>
    <message>
        <source>The age {age} is outside the form “{form}” ({from}–{to}).</source>
        <translation>Возраст {age} вне границ формы «{form}» ({from}–{to}).</translation>
    </message>
    <message>
        <source>There is a mentor already.</source>
        <translation>Наставник уже есть.</translation>
    </message>
    <message>
        <source>There are no mentors in the base.</source>
        <translation>В базе нет наставников.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) would fit, but all places are taken: {mentors}. Add places or find another mentor.</source>
        <translation>
            <numerusform>Подходит %n наставник, но места заняты: {mentors}. Увеличьте число мест или найдите ещё наставника.</numerusform>
            <numerusform>Подходят %n наставника, но места заняты: {mentors}. Увеличьте число мест или найдите ещё наставника.</numerusform>
            <numerusform>Подходят %n наставников, но места заняты: {mentors}. Увеличьте число мест или найдите ещё наставника.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) have no free places: {mentors}.</source>
        <translation>
            <numerusform>У %n наставника нет свободных мест: {mentors}.</numerusform>
            <numerusform>У %n наставников нет свободных мест: {mentors}.</numerusform>
            <numerusform>У %n наставников нет свободных мест: {mentors}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) do not fit the form by age: {mentors}.</source>
        <translation>
            <numerusform>%n наставник не подходит форме по возрасту: {mentors}.</numerusform>
            <numerusform>%n наставника не подходят форме по возрасту: {mentors}.</numerusform>
            <numerusform>%n наставников не подходят форме по возрасту: {mentors}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) are only in forms for another age: {mentors}.</source>
        <translation>
            <numerusform>%n наставник участвует только в формах для другого возраста: {mentors}.</numerusform>
            <numerusform>%n наставника участвуют только в формах для другого возраста: {mentors}.</numerusform>
            <numerusform>%n наставников участвуют только в формах для другого возраста: {mentors}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) are not trained: {mentors}.</source>
        <translation>
            <numerusform>%n наставник ещё не обучен: {mentors}.</numerusform>
            <numerusform>%n наставника ещё не обучены: {mentors}.</numerusform>
            <numerusform>%n наставников ещё не обучены: {mentors}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) are not in the registry: {mentors}.</source>
        <translation>
            <numerusform>%n наставник не внесён в реестр: {mentors}.</numerusform>
            <numerusform>%n наставника не внесены в реестр: {mentors}.</numerusform>
            <numerusform>%n наставников не внесены в реестр: {mentors}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) are parents or representatives: {mentors}.</source>
        <translation>
            <numerusform>%n наставник – родитель или представитель: {mentors}.</numerusform>
            <numerusform>%n наставника – родители или представители: {mentors}.</numerusform>
            <numerusform>%n наставников – родители или представители: {mentors}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) are suspended or excluded: {mentors}.</source>
        <translation>
            <numerusform>%n наставник приостановлен или исключён: {mentors}.</numerusform>
            <numerusform>%n наставника приостановлены или исключены: {mentors}.</numerusform>
            <numerusform>%n наставников приостановлены или исключены: {mentors}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) have no papers under article 351.8 ТК РФ: {mentors}.</source>
        <translation>
            <numerusform>У %n наставника нет документов по ст. 351.8 ТК РФ: {mentors}.</numerusform>
            <numerusform>У %n наставников нет документов по ст. 351.8 ТК РФ: {mentors}.</numerusform>
            <numerusform>У %n наставников нет документов по ст. 351.8 ТК РФ: {mentors}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) have no valid consent: {mentors}.</source>
        <translation>
            <numerusform>У %n наставника нет действующего согласия: {mentors}.</numerusform>
            <numerusform>У %n наставников нет действующего согласия: {mentors}.</numerusform>
            <numerusform>У %n наставников нет действующего согласия: {mentors}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The consent of %n mentor(s) lacks a signature: {mentors}.</source>
        <translation>
            <numerusform>В согласии %n наставника не хватает подписи: {mentors}.</numerusform>
            <numerusform>В согласиях %n наставников не хватает подписи: {mentors}.</numerusform>
            <numerusform>В согласиях %n наставников не хватает подписи: {mentors}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mentor is the mentee: {mentors}.</source>
        <translation>Наставник – сам участник: {mentors}.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) do not fit by category: {mentors}.</source>
        <translation>
            <numerusform>%n наставник не подходит по категории: {mentors}.</numerusform>
            <numerusform>%n наставника не подходят по категории: {mentors}.</numerusform>
            <numerusform>%n наставников не подходят по категории: {mentors}.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a mentor in this form already.</source>
        <translation>Наставник в этой форме уже есть.</translation>
    </message>
    <message>
        <source>There is a mentor in another form.</source>
        <translation>Есть наставник в другой форме.</translation>
    </message>
    <message>
        <source>The file holds no school yet. Make the school first.</source>
        <translation>В файле ещё нет школы. Сначала создайте её.</translation>
    </message>
    <message>
        <source>The profile has no indicator “{indicator}”. It has: {known}.</source>
        <translation>В профиле нет показателя «{indicator}». Есть: {known}.</translation>
    </message>
    <message>
        <source>The profile has no roadmap item “{number}”.</source>
        <translation>В профиле нет мероприятия с номером «{number}».</translation>
    </message>
    <message>
        <source>The programme has no form “{form}”. It has: {known}.</source>
        <translation>В программе нет формы «{form}». Есть: {known}.</translation>
    </message>
    <message>
        <source>Nobody called “{name}” is in the bases.</source>
        <translation>В базах нет участника с именем «{name}».</translation>
    </message>
    <message>
        <source>Several people are called “{name}”: the paper needs one of them.</source>
        <translation>Участников с именем «{name}» несколько: уточните, для кого документ.</translation>
    </message>
    <message>
        <source>There are no pairs for the order. Match or import pairs first.</source>
        <translation>Для приказа нет пар. Сначала подберите или загрузите пары.</translation>
    </message>
    <message>
        <source>After leaving out those who may not be named nobody remains for the paper.</source>
        <translation>После исключения тех, кого нельзя назвать, в документе никого не остаётся.</translation>
    </message>
    <message>
        <source>The paper names people who may not be named: {names}. Collect the missing papers or issue it without them.</source>
        <translation>В документе названы те, кого называть нельзя: {names}. Оформите, чего не хватает, или выпустите этот документ без них.</translation>
    </message>
    <message>
        <source>There is no paper of the kind “{kind}”. Look it up in the list of papers.</source>
        <translation>Документа вида «{kind}» нет. Посмотрите в перечне документов.</translation>
    </message>
    <message>
        <source>The program does not write “{kind}” itself; it can be registered as issued elsewhere.</source>
        <translation>Документ «{kind}» программа сама не составляет; его можно зарегистрировать как изданный вне программы.</translation>
    </message>
    <message>
        <source>The number {number} of {year} is taken in this journal of papers.</source>
        <translation>Номер {number} в этом журнале за {year} год уже занят.</translation>
    </message>
    <message>
        <source>{date} is still to come: a paper issued elsewhere has its date already. Check the year.</source>
        <translation>{date} ещё не наступило: у изданного документа дата уже прошла. Проверьте год.</translation>
    </message>
    <message>
        <source>Everyone has signed: there is nobody to print a consent for.</source>
        <translation>Согласия подписаны у всех: печатать не для кого.</translation>
    </message>
    <message>
        <source>school created: {name}</source>
        <translation>создание школы: {name}</translation>
    </message>
    <message>
        <source>facts of the year recorded</source>
        <translation>запись показателей и мероприятий</translation>
    </message>
    <message>
        <source>pairs made: {count}</source>
        <translation>создание пар: {count}</translation>
    </message>
    <message>
        <source>registration: {title} № {number} of {date}</source>
        <translation>регистрация: {title} № {number} от {date}</translation>
    </message>
    <message>
        <source>registration of a paper issued elsewhere: {title} № {number} of {date}</source>
        <translation>регистрация документа, изданного вне программы: {title} № {number} от {date}</translation>
    </message>
    <message>
        <source>consents marked: {count}</source>
        <translation>отметка согласий: {count}</translation>
    </message>
    <message>
        <source>demo school filled</source>
        <translation>заполнение демонстрационной школы</translation>
    </message>
    <message>
        <source>meetings written down: {count}</source>
        <translation>запись встреч: {count}</translation>
    </message>
    <message>
        <source>The date {date} lies ahead: a consent is marked on the day it is signed or later.</source>
        <translation>Дата {date} ещё не наступила: согласие отмечают в день подписания или позже.</translation>
    </message>
    <message>
        <source>The order on the registry of mentors (D27) is not registered: the order on pairs cannot refer to it. Register it, also when it was issued elsewhere.</source>
        <translation>Приказ об утверждении реестра наставников не зарегистрирован, сослаться на него нельзя. Зарегистрируйте его, даже если он издан вне программы.</translation>
    </message>
    <message>
        <source>The order&apos;s date {date} is before the order on the registry of mentors, {registry}.</source>
        <translation>Дата приказа {date} раньше даты приказа об утверждении реестра наставников ({registry}).</translation>
    </message>
    <message>
        <source>The order is dated {date}, pairs were to be fixed by {until}: within a month after the registry.</source>
        <translation>Приказ датирован {date}, а закрепить пары следовало до {until}: в течение месяца после утверждения реестра.</translation>
    </message>
    <message>
        <source>There is no programme that starts in {year}. The base holds: {years}.</source>
        <translation>Программы, которая начинается в {year} году, нет. В базе: {years}.</translation>
    </message>
    <message>
        <source>The program has no profile “{profile}”. The command profiles lists them.</source>
        <translation>Профиля «{profile}» в программе нет. Список профилей показывает команда profiles.</translation>
    </message>
    <message>
        <source>The timing rule “{rule}” is not understood. Check it against the description of profiles.</source>
        <translation>Правило срока «{rule}» непонятно. Проверьте его по описанию профилей.</translation>
    </message>
    <message>
        <source>The number {sourceNumber} stands twice in the source. The item “{title}” is shown as {number}.</source>
        <translation>Номер {sourceNumber} в источнике стоит дважды. Пункт «{title}» показан как {number}.</translation>
    </message>
    <message>
        <source>{checkpoint} ({date}) comes before the items {items} of the same stage end (by {until}). Say so in the report or move the date.</source>
        <translation>{checkpoint} ({date}) наступает раньше, чем закончатся пункты {items} этого же этапа (до {until}). Учтите это в справке или перенесите срок.</translation>
    </message>
    <message>
        <source>The items {items} end on the day of {checkpoint} ({date}): there is no slack. Begin earlier if you can.</source>
        <translation>Пункты {items} заканчиваются в день {checkpoint} ({date}): запаса нет. Начните раньше, если можете.</translation>
    </message>
    <message>
        <source>The item {number} “{title}” falls on {start} – {end}, outside this programme. Nothing is to be done now.</source>
        <translation>Мероприятие {number} «{title}» приходится на {start} – {end}, вне этой программы. Делать сейчас ничего не нужно.</translation>
    </message>
    <message>
        <source>No time is left for the item {number} “{title}”: it begins on {date}, when its term is over. Move the dates.</source>
        <translation>На мероприятие {number} «{title}» времени не остаётся: оно начинается {date}, когда срок уже прошёл. Перенесите даты.</translation>
    </message>
    <message>
        <source>{checkpoint} ({date}) falls on a day off. Hold the monitoring on the eve or let the program move terms to working days.</source>
        <translation>{checkpoint} ({date}) выпадает на выходной. Проведите мониторинг накануне или включите перенос на рабочий день.</translation>
    </message>
    <message>
        <source>The term {date} is a day off (items {items}). Finish on the eve or let the program move terms to working days.</source>
        <translation>Срок {date} приходится на выходной (пункты {items}). Закончите накануне или включите перенос на рабочий день.</translation>
    </message>
    <message>
        <source>Stages 2, 3 and 4 run partly at the same time. The source means it so.</source>
        <translation>Этапы 2, 3 и 4 частично идут одновременно. Так задумано в источнике.</translation>
    </message>
    <message>
        <source>The items {items} share one term, although meetings of pairs follow the order on pairs. Keep to the order of items.</source>
        <translation>У пунктов {items} один срок, хотя встречи пар логически следуют за приказом о парах. Держитесь порядка пунктов.</translation>
    </message>
    <message>
        <source>Item {items}: the source has both a directive and an order. An order is taken by default.</source>
        <translation>Пункт {items}: в источнике и «распоряжение», и «приказ». По умолчанию – приказ.</translation>
    </message>
    <message>
        <source>Items {items}: “until December” is read as the last day before the programme&apos;s last month; closing meetings are in the last month.</source>
        <translation>Пункты {items}: «до декабря» понимается как по последний день перед последним месяцем программы; итоговые встречи – в последнем месяце.</translation>
    </message>
    <message>
        <source>Item {items}: the source has current control once, in December. Look at the feedback every month.</source>
        <translation>Пункт {items}: текущий контроль в источнике один раз, в декабре. Советуем смотреть обратную связь каждый месяц.</translation>
    </message>
    <message>
        <source>Items {items}: a pair may appear before its mentor is trained. Decide whether training is needed before the order on pairs.</source>
        <translation>Пункты {items}: пара может появиться раньше, чем обучен наставник. Решите, нужно ли обучение до приказа о парах.</translation>
    </message>
    <message>
        <source>Item {items}: the source names the audience and the responsible body differently. Ask the regional centre.</source>
        <translation>Пункт {items}: аудитория и ответственный названы в источнике по-разному. Уточните в региональном центре.</translation>
    </message>
    <message>
        <source>Items {items}: monitoring stands after the awards, although its results are usually needed before. Hold it before the celebration.</source>
        <translation>Пункты {items}: мониторинг стоит после награждения, хотя его итоги обычно нужны раньше. Проведите его до праздника.</translation>
    </message>
    <message>
        <source>“{file}” is there already. Choose another name.</source>
        <translation>«{file}» уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}” for “{file}”. Make it or choose another.</source>
        <translation>Папки «{folder}» для «{file}» нет. Создайте её или выберите другую.</translation>
    </message>
    <message>
        <source>“{file}” cannot be made in “{folder}”. Check that the folder may be written to.</source>
        <translation>Не удалось создать «{file}» в «{folder}». Проверьте, можно ли писать в эту папку.</translation>
    </message>
    <message>
        <source>The base “{file}” was not found. Check its name and place.</source>
        <translation>База «{file}» не найдена. Проверьте имя и место.</translation>
    </message>
    <message>
        <source>“{file}” is a folder, not a base. Choose the file of the base.</source>
        <translation>«{file}» – папка, а не база. Выберите файл базы.</translation>
    </message>
    <message>
        <source>“{file}” may not be read. Ask the administrator for the right to open it.</source>
        <translation>Нет права читать «{file}». Попросите администратора открыть доступ.</translation>
    </message>
    <message>
        <source>The base “{file}” is open in another window or program. Close it there and try again.</source>
        <translation>База «{file}» открыта в другом окне или программе. Закройте её там и повторите.</translation>
    </message>
    <message>
        <source>The file “{file}” is empty: there is no base in it. Take a copy of the base.</source>
        <translation>Файл «{file}» пуст: базы в нём нет. Возьмите копию базы.</translation>
    </message>
    <message>
        <source>“{file}” is not a base of «Куратор». Choose another file.</source>
        <translation>«{file}» – не база «Куратора». Выберите другой файл.</translation>
    </message>
    <message>
        <source>The base “{file}” is damaged. Open a copy; the damaged file is left as it is. ({detail})</source>
        <translation>База «{file}» повреждена. Откройте её копию; повреждённый файл не изменён. ({detail})</translation>
    </message>
    <message>
        <source>“{file}” was written by a newer «Куратор». Update the program.</source>
        <translation>«{file}» записан более новым «Куратором». Обновите программу.</translation>
    </message>
    <message>
        <source>“{file}” was written by a newer «Куратор»: it can be read but not changed. Update the program.</source>
        <translation>«{file}» записан более новым «Куратором»: читать можно, изменять нельзя. Обновите программу.</translation>
    </message>
    <message>
        <source>“{file}” is of an older version and cannot be upgraded where it lies: the folder is read-only. Copy it to another folder.</source>
        <translation>«{file}» – старой версии, а обновить его на месте нельзя: папка только для чтения. Скопируйте файл в другую папку.</translation>
    </message>
    <message>
        <source>The last write to “{file}” was cut off, and it cannot be restored in a read-only folder. Copy it together with the file “-journal” to another folder.</source>
        <translation>Последняя запись в «{file}» оборвалась, а восстановить его в папке только для чтения нельзя. Скопируйте файл вместе с файлом «-journal» в другую папку.</translation>
    </message>
    <message>
        <source>“{file}” could not be upgraded, it is as it was; a copy lies beside it: {copy}. ({detail})</source>
        <translation>Не удалось обновить «{file}», он остался прежним; рядом лежит копия: {copy}. ({detail})</translation>
    </message>
    <message>
        <source>The disk has no room for the change in “{file}”. Free some and repeat: nothing was changed.</source>
        <translation>На диске не хватило места для записи в «{file}». Освободите место и повторите: ничего не изменено.</translation>
    </message>
    <message>
        <source>The change could not be written to “{file}”; nothing was changed. Check the disk. ({detail})</source>
        <translation>Не удалось записать изменение в «{file}», ничего не изменено. Проверьте диск. ({detail})</translation>
    </message>
    <message>
        <source>“{file}” could not be read. Check the disk or take a copy of the base. ({detail})</source>
        <translation>Не удалось прочитать «{file}». Проверьте диск или возьмите копию базы. ({detail})</translation>
    </message>
    <message>
        <source>“{file}” or its folder is read-only: it can be looked at but not changed.</source>
        <translation>«{file}» или его папка только для чтения: смотреть можно, изменять нельзя.</translation>
    </message>
    <message>
        <source>The change does not agree with what the base holds; nothing was changed. ({detail})</source>
        <translation>Изменение не согласуется с тем, что есть в базе; ничего не изменено. ({detail})</translation>
    </message>
    <message>
        <source>The base “{file}” holds a value that this program does not know: {value}. Update the program.</source>
        <translation>В базе «{file}» есть значение, которого эта программа не знает: {value}. Обновите программу.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>Возвращать нечего.</translation>
    </message>
    <message>
        <source>This cannot be taken back: {step}. A registered paper is changed by another paper.</source>
        <translation>Это отменить нельзя: {step}. Зарегистрированный документ изменяют другим документом.</translation>
    </message>
    <message>
        <source>“{step}” cannot be taken back: the base was changed by another program.</source>
        <translation>«{step}» отменить нельзя: базу изменили другой программой.</translation>
    </message>
    <message>
        <source>taken back: {step}</source>
        <translation>отмена: {step}</translation>
    </message>
    <message>
        <source>brought back: {step}</source>
        <translation>возврат: {step}</translation>
    </message>
    <message>
        <source>the base was upgraded</source>
        <translation>обновление базы</translation>
    </message>
    <message>
        <source>The draft with your changes to the paper cannot be read. Begin the paper again.</source>
        <translation>Черновик с вашими правками не читается. Начните документ заново.</translation>
    </message>
    <message numerus="yes">
        <source>Consents are valid for all: %n named</source>
        <translation>
            <numerusform>Согласия действуют у всех: %n участник</numerusform>
            <numerusform>Согласия действуют у всех: %n участника</numerusform>
            <numerusform>Согласия действуют у всех: %n участников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No valid consent: %n person(s)</source>
        <translation>
            <numerusform>Нет действующего согласия: %n участник</numerusform>
            <numerusform>Нет действующего согласия: %n участника</numerusform>
            <numerusform>Нет действующего согласия: %n участников</numerusform>
        </translation>
    </message>
    <message>
        <source>All mentors are in the registry (№ {number})</source>
        <translation>Все наставники в реестре (№ {number})</translation>
    </message>
    <message numerus="yes">
        <source>Not in the registry: %n mentor(s)</source>
        <translation>
            <numerusform>Не в реестре: %n наставник</numerusform>
            <numerusform>Не в реестре: %n наставника</numerusform>
            <numerusform>Не в реестре: %n наставников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Papers of article 351.8 are in order: %n pair(s) of employees</source>
        <translation>
            <numerusform>Документы по статье 351.8 ТК РФ в порядке: %n пара работников</numerusform>
            <numerusform>Документы по статье 351.8 ТК РФ в порядке: %n пары работников</numerusform>
            <numerusform>Документы по статье 351.8 ТК РФ в порядке: %n пар работников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Papers of article 351.8 are missing: %n employee(s)</source>
        <translation>
            <numerusform>Нет документов по статье 351.8 ТК РФ: %n работник</numerusform>
            <numerusform>Нет документов по статье 351.8 ТК РФ: %n работника</numerusform>
            <numerusform>Нет документов по статье 351.8 ТК РФ: %n работников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No consent to take part (D18): %n person(s)</source>
        <translation>
            <numerusform>Нет согласия на участие (D18): %n человек</numerusform>
            <numerusform>Нет согласия на участие (D18): %n человека</numerusform>
            <numerusform>Нет согласия на участие (D18): %n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All items have their dates: %n</source>
        <translation>
            <numerusform>Сроки известны у всех мероприятий: %n</numerusform>
            <numerusform>Сроки известны у всех мероприятий: %n</numerusform>
            <numerusform>Сроки известны у всех мероприятий: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without dates for now: %n item(s)</source>
        <translation>
            <numerusform>Пока без срока: %n мероприятие</numerusform>
            <numerusform>Пока без срока: %n мероприятия</numerusform>
            <numerusform>Пока без срока: %n мероприятий</numerusform>
        </translation>
    </message>
    <message>
        <source>Names are declined by the rules, none is doubtful</source>
        <translation>Имена склоняются по правилам, сомнительных нет</translation>
    </message>
    <message numerus="yes">
        <source>Cases of names not confirmed: %n</source>
        <translation>
            <numerusform>Падежи не подтверждены: %n</numerusform>
            <numerusform>Падежи не подтверждены: %n</numerusform>
            <numerusform>Падежи не подтверждены: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sex not told, names may stand in a wrong case: %n</source>
        <translation>
            <numerusform>Пол не указан, имя может стоять не в том падеже: %n</numerusform>
            <numerusform>Пол не указан, имена могут стоять не в том падеже: %n</numerusform>
            <numerusform>Пол не указан, имена могут стоять не в том падеже: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Left blank: {what}</source>
        <translation>Не заполнено: {what}</translation>
    </message>
    <message>
        <source>The date is not given yet</source>
        <translation>Даты пока нет</translation>
    </message>
    <message>
        <source>The date {date} is still to come</source>
        <translation>Дата {date} ещё не наступила</translation>
    </message>
    <message>
        <source>The date {date} is before the order that started the programme, {start}</source>
        <translation>Дата {date} раньше приказа, с которого началась программа, {start}</translation>
    </message>
    <message>
        <source>{date} is a day off</source>
        <translation>{date} – выходной день</translation>
    </message>
    <message>
        <source>The date {date} is a working day</source>
        <translation>Дата {date} – рабочий день</translation>
    </message>
    <message>
        <source>The number is not given yet: the secretary gives it</source>
        <translation>Номера пока нет: его присвоит секретарь</translation>
    </message>
    <message>
        <source>The number {number} is unlike the others in the journal, for example {example}</source>
        <translation>Номер {number} не похож на другие в журнале, например {example}</translation>
    </message>
    <message>
        <source>The number {number} is free</source>
        <translation>Номер {number} свободен</translation>
    </message>
    <message>
        <source>This paper is not in the register any more.</source>
        <translation>Этого документа больше нет в реестре.</translation>
    </message>
    <message>
        <source>“{title}” was issued elsewhere: the register keeps its number and date, not its text.</source>
        <translation>«{title}» издан вне программы: в реестре есть номер и дата, а текста нет.</translation>
    </message>
    <message>
        <source>The programme begins with the school&apos;s own order on introduction (D01): its date and number are asked.</source>
        <translation>Программу начинает приказ самой организации о внедрении модели (D01): понадобятся его дата и номер.</translation>
    </message>
    <message>
        <source>The programme begins with the order of the region: its date is asked.</source>
        <translation>Программу начинает приказ региона: понадобится его дата.</translation>
    </message>
    <message>
        <source>The text that you had changed is another one now, so your change was left out: “{text}”. Make it again if it is still needed.</source>
        <translation>Текст, который вы правили, теперь другой, поэтому ваша правка не вошла: «{text}». Внесите её снова, если она ещё нужна.</translation>
    </message>
    <message>
        <source>Say why the item is not needed.</source>
        <translation>Напишите, почему мероприятие не требуется.</translation>
    </message>
    <message>
        <source>{date} is still to come: an item is done today or earlier.</source>
        <translation>{date} ещё не наступило: мероприятие выполнено сегодня или раньше.</translation>
    </message>
    <message>
        <source>The end {end} is before the start {start}.</source>
        <translation>Окончание {end} раньше начала {start}.</translation>
    </message>
    <message>
        <source>Choose at least one form of mentoring.</source>
        <translation>Выберите хотя бы одну форму наставничества.</translation>
    </message>
    <message numerus="yes">
        <source>The form “{form}” cannot be left out: pairs of it: %n. Dissolve or finish them first.</source>
        <translation>
            <numerusform>Форму «{form}» нельзя убрать: по ней есть пары (%n). Сначала завершите или расформируйте их.</numerusform>
            <numerusform>Форму «{form}» нельзя убрать: по ней есть пары (%n). Сначала завершите или расформируйте их.</numerusform>
            <numerusform>Форму «{form}» нельзя убрать: по ней есть пары (%n). Сначала завершите или расформируйте их.</numerusform>
        </translation>
    </message>
    <message>
        <source>Indicator {indicator}: the number cannot be below zero.</source>
        <translation>Показатель {indicator}: число не может быть меньше нуля.</translation>
    </message>
    <message>
        <source>Indicator {indicator}: the plan is a per cent from 0 to 100.</source>
        <translation>Показатель {indicator}: план – это процент от 0 до 100.</translation>
    </message>
    <message>
        <source>Write the full name of the organisation, as in its charter.</source>
        <translation>Напишите полное наименование организации, как в уставе.</translation>
    </message>
    <message>
        <source>Write the short name: orders and lists use it.</source>
        <translation>Напишите краткое наименование: оно стоит в приказах и списках.</translation>
    </message>
    <message>
        <source>Write the director&apos;s surname and first name: the director signs the orders.</source>
        <translation>Напишите фамилию и имя директора: директор подписывает приказы.</translation>
    </message>
    <message>
        <source>Choose a region, or the federal model.</source>
        <translation>Выберите регион или федеральную модель.</translation>
    </message>
    <message>
        <source>Write the date of the order that starts the programme.</source>
        <translation>Укажите дату приказа, с которого начинается программа.</translation>
    </message>
    <message>
        <source>{date} is before 2019, when the model of mentoring began. Check the year.</source>
        <translation>{date} раньше 2019 года, когда появилась целевая модель. Проверьте год.</translation>
    </message>
    <message>
        <source>{date} is more than a year ahead. Check the year.</source>
        <translation>{date} позже чем через год. Проверьте год.</translation>
    </message>
    <message>
        <source>Write the number of the order: the school&apos;s own order starts the programme.</source>
        <translation>Напишите номер приказа: программу начинает приказ самой организации.</translation>
    </message>
    <message>
        <source>roadmap, item {number}: done</source>
        <translation>дорожная карта, п. {number}: сделано</translation>
    </message>
    <message>
        <source>roadmap, item {number}: underway</source>
        <translation>дорожная карта, п. {number}: в работе</translation>
    </message>
    <message>
        <source>roadmap, item {number}: not needed</source>
        <translation>дорожная карта, п. {number}: не требуется</translation>
    </message>
    <message>
        <source>roadmap, item {number}: dates moved</source>
        <translation>дорожная карта, п. {number}: сроки перенесены</translation>
    </message>
    <message>
        <source>roadmap, item {number}: not done after all</source>
        <translation>дорожная карта, п. {number}: снова не сделано</translation>
    </message>
    <message>
        <source>roadmap, item {number}: mark taken back</source>
        <translation>дорожная карта, п. {number}: отметка снята</translation>
    </message>
    <message>
        <source>settings of the programme changed</source>
        <translation>настройки программы изменены</translation>
    </message>
    <message numerus="yes">
        <source>numbers for the report: %n</source>
        <translation>
            <numerusform>числа для отчёта: %n</numerusform>
            <numerusform>числа для отчёта: %n</numerusform>
            <numerusform>числа для отчёта: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The registry of mentors is not approved, due {date}</source>
        <translation>Реестр наставников не утверждён, срок был {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoints missed</source>
        <translation>
            <numerusform>Пропущена %n контрольная точка</numerusform>
            <numerusform>Пропущены %n контрольные точки</numerusform>
            <numerusform>Пропущено %n контрольных точек</numerusform>
        </translation>
    </message>
    <message>
        <source>Checkpoint missed, due {date}</source>
        <translation>Контрольная точка пропущена, срок был {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n roadmap items are overdue</source>
        <translation>
            <numerusform>Просрочен %n пункт дорожной карты</numerusform>
            <numerusform>Просрочены %n пункта дорожной карты</numerusform>
            <numerusform>Просрочены %n пунктов дорожной карты</numerusform>
        </translation>
    </message>
    <message>
        <source>Item {number} is overdue, due {date}</source>
        <translation>Пункт {number} просрочен, срок был {date}</translation>
    </message>
    <message>
        <source>No order introducing the model, due {date}</source>
        <translation>Нет приказа о внедрении модели, срок был {date}</translation>
    </message>
    <message>
        <source>The order introducing the model is not registered</source>
        <translation>Не внесён приказ о внедрении модели</translation>
    </message>
    <message>
        <source>No order on pairs, due {due}</source>
        <translation>Нет приказа о закреплении пар, срок был {due}</translation>
    </message>
    <message numerus="yes">
        <source>Data of %n people should be destroyed by now</source>
        <translation>
            <numerusform>Данные %n человека пора было уничтожить</numerusform>
            <numerusform>Данные %n человек пора было уничтожить</numerusform>
            <numerusform>Данные %n человек пора было уничтожить</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: data should have gone by {due}</source>
        <translation>{name}: данные надо было уничтожить до {due}</translation>
    </message>
    <message numerus="yes">
        <source>Data of %n people must be destroyed</source>
        <translation>
            <numerusform>Данные %n человека надо уничтожить</numerusform>
            <numerusform>Данные %n человек надо уничтожить</numerusform>
            <numerusform>Данные %n человек надо уничтожить</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: destroy the data by {due}</source>
        <translation>{name}: уничтожьте данные до {due}</translation>
    </message>
    <message numerus="yes">
        <source>%n mentees are in pairs without a valid consent</source>
        <translation>
            <numerusform>%n наставляемый в паре без действующего согласия</numerusform>
            <numerusform>%n наставляемых в парах без действующего согласия</numerusform>
            <numerusform>%n наставляемых в парах без действующего согласия</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentors are in pairs without a valid consent</source>
        <translation>
            <numerusform>%n наставник в паре без действующего согласия</numerusform>
            <numerusform>%n наставника в парах без действующего согласия</numerusform>
            <numerusform>%n наставников в парах без действующего согласия</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: in a pair without a valid consent</source>
        <translation>{name}: в паре без действующего согласия</translation>
    </message>
    <message numerus="yes">
        <source>%n mentees have no consent</source>
        <translation>
            <numerusform>У %n наставляемого нет согласия на обработку данных</numerusform>
            <numerusform>У %n наставляемых нет согласия на обработку данных</numerusform>
            <numerusform>У %n наставляемых нет согласия на обработку данных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentees have no consent of a representative</source>
        <translation>
            <numerusform>У %n наставляемого нет согласия законного представителя</numerusform>
            <numerusform>У %n наставляемых нет согласия законного представителя</numerusform>
            <numerusform>У %n наставляемых нет согласия законного представителя</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentors have no consent</source>
        <translation>
            <numerusform>У %n наставника нет согласия на обработку данных</numerusform>
            <numerusform>У %n наставников нет согласия на обработку данных</numerusform>
            <numerusform>У %n наставников нет согласия на обработку данных</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: no consent</source>
        <translation>{name}: нет согласия</translation>
    </message>
    <message numerus="yes">
        <source>%n consents have run out</source>
        <translation>
            <numerusform>Истёк срок %n согласия</numerusform>
            <numerusform>Истёк срок %n согласий</numerusform>
            <numerusform>Истёк срок %n согласий</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: the consent ran out on {until}</source>
        <translation>{name}: срок согласия истёк {until}</translation>
    </message>
    <message numerus="yes">
        <source>%n people withdrew consent but are still in pairs</source>
        <translation>
            <numerusform>%n человек отозвал согласие, но остаётся в паре</numerusform>
            <numerusform>%n человека отозвали согласие, но остаются в парах</numerusform>
            <numerusform>%n человек отозвали согласие, но остаются в парах</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: consent withdrawn, the pair still works</source>
        <translation>{name}: согласие отозвано, а пара работает</translation>
    </message>
    <message numerus="yes">
        <source>%n people withdrew consent</source>
        <translation>
            <numerusform>%n человек отозвал согласие</numerusform>
            <numerusform>%n человека отозвали согласие</numerusform>
            <numerusform>%n человек отозвали согласие</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: consent withdrawn</source>
        <translation>{name}: согласие отозвано</translation>
    </message>
    <message numerus="yes">
        <source>%n people in pairs have consents without a needed signature</source>
        <translation>
            <numerusform>У %n участника пары в согласии нет нужной подписи</numerusform>
            <numerusform>У %n участников пар в согласиях нет нужной подписи</numerusform>
            <numerusform>У %n участников пар в согласиях нет нужной подписи</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: in a pair, a signature is missing</source>
        <translation>{name}: в паре, в согласии нет нужной подписи</translation>
    </message>
    <message numerus="yes">
        <source>%n consents lack a needed signature</source>
        <translation>
            <numerusform>В %n согласии нет нужной подписи</numerusform>
            <numerusform>В %n согласиях нет нужной подписи</numerusform>
            <numerusform>В %n согласиях нет нужной подписи</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: the consent lacks a signature</source>
        <translation>{name}: в согласии нет нужной подписи</translation>
    </message>
    <message numerus="yes">
        <source>%n consents lack the second signature</source>
        <translation>
            <numerusform>В %n согласии нет второй подписи</numerusform>
            <numerusform>В %n согласиях нет второй подписи</numerusform>
            <numerusform>В %n согласиях нет второй подписи</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: the consent lacks the second signature</source>
        <translation>{name}: в согласии нет второй подписи</translation>
    </message>
    <message numerus="yes">
        <source>%n consents have a date to come</source>
        <translation>
            <numerusform>У %n согласия дата ещё не наступила</numerusform>
            <numerusform>У %n согласий дата ещё не наступила</numerusform>
            <numerusform>У %n согласий дата ещё не наступила</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: the consent is dated {signed}</source>
        <translation>{name}: согласие датировано {signed}</translation>
    </message>
    <message numerus="yes">
        <source>%n marks on health without a consent</source>
        <translation>
            <numerusform>%n отметка о здоровье без согласия</numerusform>
            <numerusform>%n отметки о здоровье без согласия</numerusform>
            <numerusform>%n отметок о здоровье без согласия</numerusform>
        </translation>
    </message>
    <message>
        <source>A mark on health without a consent</source>
        <translation>Отметка о здоровье без согласия</translation>
    </message>
    <message numerus="yes">
        <source>%n employees mentor without papers of labour law</source>
        <translation>
            <numerusform>%n работник ведёт пару без трудовых документов</numerusform>
            <numerusform>%n работника ведут пары без трудовых документов</numerusform>
            <numerusform>%n работников ведут пары без трудовых документов</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: mentors without papers of labour law</source>
        <translation>{name}: ведёт пару без трудовых документов</translation>
    </message>
    <message numerus="yes">
        <source>%n mentors of employees lack papers of labour law</source>
        <translation>
            <numerusform>У %n наставника работников нет трудовых документов</numerusform>
            <numerusform>У %n наставников работников нет трудовых документов</numerusform>
            <numerusform>У %n наставников работников нет трудовых документов</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: papers of labour law are not ready</source>
        <translation>{name}: нет трудовых документов о наставничестве</translation>
    </message>
    <message numerus="yes">
        <source>%n mentees have no representative told</source>
        <translation>
            <numerusform>У %n наставляемого не указан законный представитель</numerusform>
            <numerusform>У %n наставляемых не указан законный представитель</numerusform>
            <numerusform>У %n наставляемых не указан законный представитель</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentors have no representative told</source>
        <translation>
            <numerusform>У %n наставника не указан законный представитель</numerusform>
            <numerusform>У %n наставников не указан законный представитель</numerusform>
            <numerusform>У %n наставников не указан законный представитель</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: no representative is told</source>
        <translation>{name}: не указан законный представитель</translation>
    </message>
    <message numerus="yes">
        <source>%n people have no sex told</source>
        <translation>
            <numerusform>У %n участника не указан пол</numerusform>
            <numerusform>У %n участников не указан пол</numerusform>
            <numerusform>У %n участников не указан пол</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: the sex is not told</source>
        <translation>{name}: не указан пол</translation>
    </message>
    <message numerus="yes">
        <source>%n names: cases are not confirmed</source>
        <translation>
            <numerusform>Не подтверждены падежи %n имени</numerusform>
            <numerusform>Не подтверждены падежи %n имён</numerusform>
            <numerusform>Не подтверждены падежи %n имён</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: cases are not confirmed</source>
        <translation>{name}: падежи не подтверждены</translation>
    </message>
    <message>
        <source>The director is not told</source>
        <translation>Не указан директор</translation>
    </message>
    <message>
        <source>Pairs are ordered, but there is no registry of mentors</source>
        <translation>Пары закреплены, а приказа о реестре наставников нет</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs work without an order</source>
        <translation>
            <numerusform>%n пара работает без приказа</numerusform>
            <numerusform>%n пары работают без приказа</numerusform>
            <numerusform>%n пар работают без приказа</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: works without an order</source>
        <translation>{name}: работает без приказа</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs wait for an order</source>
        <translation>
            <numerusform>%n пара ждёт приказа</numerusform>
            <numerusform>%n пары ждут приказа</numerusform>
            <numerusform>%n пар ждут приказа</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: waits for an order</source>
        <translation>{name}: пара ждёт приказа</translation>
    </message>
    <message>
        <source>The date of the start order is not told</source>
        <translation>Не указана дата приказа, с которого всё начинается</translation>
    </message>
    <message>
        <source>The curator is not told</source>
        <translation>Не указан куратор</translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoints are near</source>
        <translation>
            <numerusform>Скоро %n контрольная точка</numerusform>
            <numerusform>Скоро %n контрольные точки</numerusform>
            <numerusform>Скоро %n контрольных точек</numerusform>
        </translation>
    </message>
    <message>
        <source>Soon: {checkpoint}, {date}</source>
        <translation>Скоро контрольная точка: {checkpoint}, {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n names look entered twice</source>
        <translation>
            <numerusform>Похоже на повтор: %n имя</numerusform>
            <numerusform>Похоже на повтор: %n имени</numerusform>
            <numerusform>Похоже на повтор: %n имён</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: looks entered twice</source>
        <translation>{name}: похоже на повтор</translation>
    </message>
    <message numerus="yes">
        <source>%n mentees have no date of birth</source>
        <translation>
            <numerusform>У %n наставляемого не указана дата рождения</numerusform>
            <numerusform>У %n наставляемых не указана дата рождения</numerusform>
            <numerusform>У %n наставляемых не указана дата рождения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentors have no date of birth</source>
        <translation>
            <numerusform>У %n наставника не указана дата рождения</numerusform>
            <numerusform>У %n наставников не указана дата рождения</numerusform>
            <numerusform>У %n наставников не указана дата рождения</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: no date of birth</source>
        <translation>{name}: не указана дата рождения</translation>
    </message>
    <message numerus="yes">
        <source>%n mentees have only the year of birth</source>
        <translation>
            <numerusform>У %n наставляемого известен только год рождения</numerusform>
            <numerusform>У %n наставляемых известен только год рождения</numerusform>
            <numerusform>У %n наставляемых известен только год рождения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentors have only the year of birth</source>
        <translation>
            <numerusform>У %n наставника известен только год рождения</numerusform>
            <numerusform>У %n наставников известен только год рождения</numerusform>
            <numerusform>У %n наставников известен только год рождения</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: only the year of birth is known</source>
        <translation>{name}: известен только год рождения</translation>
    </message>
    <message numerus="yes">
        <source>%n mentees do not fit the age of the form</source>
        <translation>
            <numerusform>%n наставляемый не подходит по возрасту</numerusform>
            <numerusform>%n наставляемых не подходят по возрасту</numerusform>
            <numerusform>%n наставляемых не подходят по возрасту</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {age}, the form takes {from}–{to}</source>
        <translation>{name}: возраст {age}, в форме {from}–{to}</translation>
    </message>
    <message numerus="yes">
        <source>%n mentors are under 15</source>
        <translation>
            <numerusform>%n наставник моложе 15 лет</numerusform>
            <numerusform>%n наставника моложе 15 лет</numerusform>
            <numerusform>%n наставников моложе 15 лет</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: mentor under 15</source>
        <translation>{name}: наставник моложе 15 лет</translation>
    </message>
    <message numerus="yes">
        <source>%n mentors: number of mentees not told</source>
        <translation>
            <numerusform>У %n наставника не указано, сколько наставляемых взять</numerusform>
            <numerusform>У %n наставников не указано, сколько наставляемых взять</numerusform>
            <numerusform>У %n наставников не указано, сколько наставляемых взять</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: number of mentees not told</source>
        <translation>{name}: не указано, сколько наставляемых взять</translation>
    </message>
    <message numerus="yes">
        <source>%n mentees have no mentor</source>
        <translation>
            <numerusform>У %n наставляемого нет наставника</numerusform>
            <numerusform>У %n наставляемых нет наставника</numerusform>
            <numerusform>У %n наставляемых нет наставника</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: no mentor</source>
        <translation>{name}: нет наставника</translation>
    </message>
    <message numerus="yes">
        <source>%n parents mentor an own child</source>
        <translation>
            <numerusform>%n наставник ведёт своего ребёнка</numerusform>
            <numerusform>%n наставника ведут своего ребёнка</numerusform>
            <numerusform>%n наставников ведут своего ребёнка</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: mentor of an own child</source>
        <translation>{name}: наставник своего ребёнка</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs: the mentor is not in the registry</source>
        <translation>
            <numerusform>В %n паре наставник не в реестре</numerusform>
            <numerusform>В %n парах наставник не в реестре</numerusform>
            <numerusform>В %n парах наставник не в реестре</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: the mentor is not in the registry</source>
        <translation>{name}: наставник не в реестре</translation>
    </message>
    <message numerus="yes">
        <source>%n mentors have more mentees than agreed</source>
        <translation>
            <numerusform>У %n наставника больше наставляемых, чем обещано</numerusform>
            <numerusform>У %n наставников больше наставляемых, чем обещано</numerusform>
            <numerusform>У %n наставников больше наставляемых, чем обещано</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: more mentees than agreed</source>
        <translation>{name}: наставляемых больше, чем обещано</translation>
    </message>
    <message numerus="yes">
        <source>%n mentees have several mentors</source>
        <translation>
            <numerusform>У %n наставляемого несколько наставников</numerusform>
            <numerusform>У %n наставляемых несколько наставников</numerusform>
            <numerusform>У %n наставляемых несколько наставников</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: several mentors</source>
        <translation>{name}: несколько наставников</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs end before they begin</source>
        <translation>
            <numerusform>%n пара кончается раньше, чем начинается</numerusform>
            <numerusform>%n пары кончаются раньше, чем начинаются</numerusform>
            <numerusform>%n пар кончаются раньше, чем начинаются</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: ends before it begins</source>
        <translation>{name}: конец раньше начала</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs end after the programme</source>
        <translation>
            <numerusform>%n пара кончается позже программы</numerusform>
            <numerusform>%n пары кончаются позже программы</numerusform>
            <numerusform>%n пар кончаются позже программы</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: ends after the programme</source>
        <translation>{name}: кончается позже программы</translation>
    </message>
    <message numerus="yes">
        <source>%n orders on pairs are older than the registry</source>
        <translation>
            <numerusform>%n приказ о парах раньше реестра</numerusform>
            <numerusform>%n приказа о парах раньше реестра</numerusform>
            <numerusform>%n приказов о парах раньше реестра</numerusform>
        </translation>
    </message>
    <message>
        <source>The order on pairs № {number} is older than the registry</source>
        <translation>Приказ о парах № {number} раньше реестра наставников</translation>
    </message>
    <message numerus="yes">
        <source>%n orders on pairs came late</source>
        <translation>
            <numerusform>%n приказ о парах опоздал</numerusform>
            <numerusform>%n приказа о парах опоздали</numerusform>
            <numerusform>%n приказов о парах опоздали</numerusform>
        </translation>
    </message>
    <message>
        <source>The order on pairs № {number} came after {due}</source>
        <translation>Приказ о парах № {number} вышел позже {due}</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs have not met for over 14 days</source>
        <translation>
            <numerusform>%n пара не встречалась больше 14 дней</numerusform>
            <numerusform>%n пары не встречались больше 14 дней</numerusform>
            <numerusform>%n пар не встречались больше 14 дней</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: no meeting for over 14 days</source>
        <translation>{name}: нет встреч больше 14 дней</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs are over their terms</source>
        <translation>
            <numerusform>У %n пары вышел срок</numerusform>
            <numerusform>У %n пар вышел срок</numerusform>
            <numerusform>У %n пар вышел срок</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: the term ended on {end}</source>
        <translation>{name}: срок вышел {end}</translation>
    </message>
    <message numerus="yes">
        <source>%n participants have no consent to taking part</source>
        <translation>
            <numerusform>У %n участника нет согласия на участие</numerusform>
            <numerusform>У %n участников нет согласия на участие</numerusform>
            <numerusform>У %n участников нет согласия на участие</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: no consent to taking part</source>
        <translation>{name}: нет согласия на участие</translation>
    </message>
    <message numerus="yes">
        <source>%n participants are 18 and need a new consent</source>
        <translation>
            <numerusform>%n участнику уже 18: нужно новое согласие</numerusform>
            <numerusform>%n участникам уже 18: нужно новое согласие</numerusform>
            <numerusform>%n участникам уже 18: нужно новое согласие</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: 18 already, a new consent is needed</source>
        <translation>{name}: уже 18, нужно новое согласие</translation>
    </message>
    <message numerus="yes">
        <source>%n consents run out soon</source>
        <translation>
            <numerusform>Скоро истечёт %n согласие</numerusform>
            <numerusform>Скоро истекут %n согласия</numerusform>
            <numerusform>Скоро истекут %n согласий</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: the consent holds until {until}</source>
        <translation>{name}: согласие действует до {until}</translation>
    </message>
    <message numerus="yes">
        <source>%n consents end before the pairs</source>
        <translation>
            <numerusform>%n согласие кончится раньше пары</numerusform>
            <numerusform>%n согласия кончатся раньше пар</numerusform>
            <numerusform>%n согласий кончатся раньше пар</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: consent until {until}, pair until {end}</source>
        <translation>{name}: согласие до {until}, пара до {end}</translation>
    </message>
    <message numerus="yes">
        <source>%n participants turn 18 this year</source>
        <translation>
            <numerusform>%n участнику в этом году исполнится 18</numerusform>
            <numerusform>%n участникам в этом году исполнится 18</numerusform>
            <numerusform>%n участникам в этом году исполнится 18</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: 18 on {date}</source>
        <translation>{name}: 18 лет {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n participants turn 14 this year</source>
        <translation>
            <numerusform>%n участнику в этом году исполнится 14</numerusform>
            <numerusform>%n участникам в этом году исполнится 14</numerusform>
            <numerusform>%n участникам в этом году исполнится 14</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: 14 on {date}</source>
        <translation>{name}: 14 лет {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n consents do not name the regional centre</source>
        <translation>
            <numerusform>В %n согласии не назван региональный центр</numerusform>
            <numerusform>В %n согласиях не назван региональный центр</numerusform>
            <numerusform>В %n согласиях не назван региональный центр</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: the regional centre is not named</source>
        <translation>{name}: в согласии нет регионального центра</translation>
    </message>
    <message numerus="yes">
        <source>%n consents do not cover what is to be published</source>
        <translation>
            <numerusform>%n согласие не разрешает публикацию</numerusform>
            <numerusform>%n согласия не разрешают публикацию</numerusform>
            <numerusform>%n согласий не разрешают публикацию</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: “{datum}” may not be published</source>
        <translation>{name}: нельзя публиковать «{datum}»</translation>
    </message>
    <message numerus="yes">
        <source>%n restricted categories are never printed by name</source>
        <translation>
            <numerusform>%n особая категория не печатается по имени</numerusform>
            <numerusform>%n особые категории не печатаются по имени</numerusform>
            <numerusform>%n особых категорий не печатаются по имени</numerusform>
        </translation>
    </message>
    <message>
        <source>A restricted category is never printed by name</source>
        <translation>Особая категория не печатается по имени</translation>
    </message>
    <message numerus="yes">
        <source>%n mentees at risk are in pairs</source>
        <translation>
            <numerusform>%n наставляемый группы риска в паре</numerusform>
            <numerusform>%n наставляемых группы риска в парах</numerusform>
            <numerusform>%n наставляемых группы риска в парах</numerusform>
        </translation>
    </message>
    <message>
        <source>A mentee at risk is in a pair</source>
        <translation>Наставляемый группы риска в паре</translation>
    </message>
    <message numerus="yes">
        <source>%n indicators have nothing to count from</source>
        <translation>
            <numerusform>Не указано общее число для %n показателя</numerusform>
            <numerusform>Не указаны общие числа для %n показателей</numerusform>
            <numerusform>Не указаны общие числа для %n показателей</numerusform>
        </translation>
    </message>
    <message>
        <source>{indicator}: the total is not told</source>
        <translation>Не указано общее число для показателя {indicator}</translation>
    </message>
    <message numerus="yes">
        <source>%n totals have no date or source</source>
        <translation>
            <numerusform>У %n общего числа нет даты или источника</numerusform>
            <numerusform>У %n общих чисел нет даты или источника</numerusform>
            <numerusform>У %n общих чисел нет даты или источника</numerusform>
        </translation>
    </message>
    <message>
        <source>{indicator}: the total has no date or source</source>
        <translation>{indicator}: у общего числа нет даты или источника</translation>
    </message>
    <message numerus="yes">
        <source>%n indicators have no plan for {year}</source>
        <translation>
            <numerusform>Нет плана на {year} год по %n показателю</numerusform>
            <numerusform>Нет плана на {year} год по %n показателям</numerusform>
            <numerusform>Нет плана на {year} год по %n показателям</numerusform>
        </translation>
    </message>
    <message>
        <source>{indicators}: no plan for {year}</source>
        <translation>Нет плана на {year} год по показателю {indicators}</translation>
    </message>
    <message numerus="yes">
        <source>%n items have no time left</source>
        <translation>
            <numerusform>На %n пункт не остаётся времени</numerusform>
            <numerusform>На %n пункта не остаётся времени</numerusform>
            <numerusform>На %n пунктов не остаётся времени</numerusform>
        </translation>
    </message>
    <message>
        <source>Item {number} has no time left</source>
        <translation>На пункт {number} не остаётся времени</translation>
    </message>
    <message numerus="yes">
        <source>%n terms fall on days off</source>
        <translation>
            <numerusform>Срок %n пункта выпадает на выходной</numerusform>
            <numerusform>Сроки %n пунктов выпадают на выходные</numerusform>
            <numerusform>Сроки %n пунктов выпадают на выходные</numerusform>
        </translation>
    </message>
    <message>
        <source>The term of item {items} is a day off</source>
        <translation>Срок пункта {items} выпадает на выходной</translation>
    </message>
    <message numerus="yes">
        <source>The model has remarks on %n items</source>
        <translation>
            <numerusform>В модели есть неясность по %n пункту</numerusform>
            <numerusform>В модели есть неясности по %n пунктам</numerusform>
            <numerusform>В модели есть неясности по %n пунктам</numerusform>
        </translation>
    </message>
    <message>
        <source>The model has a remark on item {items}</source>
        <translation>В модели есть неясность: пункт {items}</translation>
    </message>
    <message>
        <source>item {number}: {title}</source>
        <translation>пункт {number}: {title}</translation>
    </message>
    <message>
        <source>items {items}</source>
        <translation>пункты {items}</translation>
    </message>
    <message>
        <source>it starts the programme; enter its number and date</source>
        <translation>с него начинается программа; внесите номер и дату</translation>
    </message>
    <message>
        <source>pairs are ordered within a month of the registry</source>
        <translation>пары закрепляют в течение месяца после реестра</translation>
    </message>
    <message>
        <source>152-ФЗ, art. 21: 30 days from the withdrawal</source>
        <translation>152-ФЗ, ст. 21: 30 дней после отзыва согласия</translation>
    </message>
    <message>
        <source>152-ФЗ, art. 9: no naming in an order without it</source>
        <translation>152-ФЗ, ст. 9: без согласия нельзя назвать в приказе</translation>
    </message>
    <message>
        <source>152-ФЗ, art. 9: may not be named in papers</source>
        <translation>152-ФЗ, ст. 9: называть в документах больше нельзя</translation>
    </message>
    <message>
        <source>152-ФЗ, art. 9: it does not count without the signature</source>
        <translation>152-ФЗ, ст. 9: без этой подписи согласие не действует</translation>
    </message>
    <message>
        <source>rule of the school: both sign from 14 to 17</source>
        <translation>правило школы: с 14 до 17 лет подписывают двое</translation>
    </message>
    <message>
        <source>it does not count before its date</source>
        <translation>до этого дня согласие не действует</translation>
    </message>
    <message>
        <source>152-ФЗ, art. 10: a separate written consent is needed</source>
        <translation>152-ФЗ, ст. 10: нужно отдельное письменное согласие</translation>
    </message>
    <message>
        <source>ТК РФ, art. 351.8: consent and supplement to the contract</source>
        <translation>ТК РФ, ст. 351.8: согласие и соглашение к договору</translation>
    </message>
    <message>
        <source>only they can sign for a child</source>
        <translation>только он может подписать за ребёнка</translation>
    </message>
    <message>
        <source>the name will stand in an order</source>
        <translation>имя встретится в приказе</translation>
    </message>
    <message>
        <source>no paper can be signed</source>
        <translation>документы некому подписать</translation>
    </message>
    <message>
        <source>mentors go into pairs from the registry</source>
        <translation>в пары идут наставники из реестра</translation>
    </message>
    <message>
        <source>an order fixes the pair</source>
        <translation>пару закрепляет приказ</translation>
    </message>
    <message>
        <source>the roadmap counts its terms from it</source>
        <translation>от неё считаются сроки дорожной карты</translation>
    </message>
    <message>
        <source>compare the cards and leave one</source>
        <translation>сравните карточки и оставьте одну</translation>
    </message>
    <message>
        <source>it decides who signs the consent</source>
        <translation>от неё зависит, кто подпишет согласие</translation>
    </message>
    <message>
        <source>the age may be a year off</source>
        <translation>возраст может быть неточным на год</translation>
    </message>
    <message>
        <source>allowed, but the report counts from 15</source>
        <translation>можно, но в отчёт идут наставники с 15 лет</translation>
    </message>
    <message>
        <source>matching will give one</source>
        <translation>подбор даст одного</translation>
    </message>
    <message>
        <source>the model does not provide for that</source>
        <translation>модель этого не предусматривает</translation>
    </message>
    <message>
        <source>the registry is approved by an order</source>
        <translation>реестр утверждён приказом</translation>
    </message>
    <message>
        <source>leave one or write the reason down</source>
        <translation>оставьте одного или запишите причину</translation>
    </message>
    <message>
        <source>by the model, at least once in 14 days</source>
        <translation>по модели не реже раза в 14 дней</translation>
    </message>
    <message>
        <source>write the result down</source>
        <translation>запишите итог</translation>
    </message>
    <message>
        <source>the order may be signed without it</source>
        <translation>приказ можно подписать и без него</translation>
    </message>
    <message>
        <source>from 18 the participant signs alone</source>
        <translation>с 18 лет участник подписывает сам</translation>
    </message>
    <message>
        <source>from then on the participant&apos;s own signature is needed too</source>
        <translation>в новом согласии нужна и своя подпись</translation>
    </message>
    <message>
        <source>without it names do not go to the centre</source>
        <translation>без этого имена в центр не передают</translation>
    </message>
    <message>
        <source>no share can be counted without it</source>
        <translation>без него доля не считается</translation>
    </message>
    <message>
        <source>finish on the eve or let terms be moved</source>
        <translation>закончите накануне или разрешите перенос</translation>
    </message>
    <message>
        <source>the program follows its own reading</source>
        <translation>программа толкует их по-своему, посмотрите</translation>
    </message>
    <message>
        <source>Print the consent</source>
        <translation>Напечатать согласие</translation>
    </message>
    <message numerus="yes">
        <source>Print %n consents</source>
        <translation>
            <numerusform>Напечатать %n согласие</numerusform>
            <numerusform>Напечатать %n согласия</numerusform>
            <numerusform>Напечатать %n согласий</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as signed</source>
        <translation>Отметить подписанными</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Открыть список</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Prepare the order</source>
        <translation>Подготовить приказ</translation>
    </message>
    <message>
        <source>Enter the number</source>
        <translation>Внести номер</translation>
    </message>
    <message>
        <source>Open the item</source>
        <translation>Открыть пункт</translation>
    </message>
    <message>
        <source>Open the items</source>
        <translation>Открыть пункты</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Подобрать</translation>
    </message>
    <message>
        <source>Write a meeting down</source>
        <translation>Записать встречу</translation>
    </message>
    <message>
        <source>Write meetings down</source>
        <translation>Записать встречи</translation>
    </message>
    <message>
        <source>Tell the totals</source>
        <translation>Указать числа</translation>
    </message>
    <message>
        <source>Tell the plan</source>
        <translation>Указать план</translation>
    </message>
    <message>
        <source>Open the paper</source>
        <translation>Открыть документ</translation>
    </message>
    <message>
        <source>Open the papers</source>
        <translation>Открыть документы</translation>
    </message>
    <message>
        <source>Open the pair</source>
        <translation>Открыть пару</translation>
    </message>
    <message>
        <source>Open the pairs</source>
        <translation>Открыть пары</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Указать</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Подготовка условий</translation>
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
        <source>Selection and training</source>
        <translation>Отбор и обучение</translation>
    </message>
    <message>
        <source>Pairs and groups</source>
        <translation>Пары и группы</translation>
    </message>
    <message>
        <source>Work of pairs</source>
        <translation>Работа пар</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Завершение</translation>
    </message>
    <message>
        <source>Mentees, 10–19</source>
        <translation>Наставляемые 10–19 лет</translation>
    </message>
    <message>
        <source>Mentors, 15–19</source>
        <translation>Наставники 15–19 лет</translation>
    </message>
    <message>
        <source>Young specialists</source>
        <translation>Молодые специалисты</translation>
    </message>
    <message>
        <source>Partner enterprises</source>
        <translation>Предприятия-партнёры</translation>
    </message>
    <message>
        <source>This year is not in the base any more.</source>
        <translation>Этого года в базе уже нет.</translation>
    </message>
    <message>
        <source>You asked not to pair {mentor} and {mentee}.</source>
        <translation>Вы просили не соединять: {mentor} и {mentee}.</translation>
    </message>
    <message>
        <source>The pair you hold, {mentor} and {mentee}, cannot be kept: one of the two takes no part in matching. Let the pair go.</source>
        <translation>Закреплённую пару {mentor} – {mentee} сохранить нельзя: один из двоих не участвует в подборе. Снимите закрепление.</translation>
    </message>
    <message>
        <source>{mentor} and {mentee} are both held as a pair and kept apart. Choose one of the two.</source>
        <translation>{mentor} и {mentee}: пара и закреплена, и запрещена. Оставьте что-то одно.</translation>
    </message>
    <message>
        <source>{mentee} is held with several mentors: {mentors}. Leave one.</source>
        <translation>{mentee}: закреплено несколько наставников: {mentors}. Оставьте одного.</translation>
    </message>
    <message>
        <source>{mentor} is held in more pairs ({n}) than there are free places ({places}). Let some go or add places.</source>
        <translation>{mentor}: закреплено пар – {n}, а свободных мест – {places}. Снимите лишние закрепления или добавьте места.</translation>
    </message>
    <message>
        <source>There is no rule “{rule}”.</source>
        <translation>Правила «{rule}» нет.</translation>
    </message>
    <message>
        <source>The unfinished matching could not be opened ({field}). Begin it anew.</source>
        <translation>Незаконченный подбор не открылся ({field}). Начните его заново.</translation>
    </message>
    <message>
        <source>The base has changed since matching: {mentor} and {mentee} can no longer be paired. Match again.</source>
        <translation>После подбора данные изменились: {mentor} и {mentee} уже не могут стать парой. Подберите пары ещё раз.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) would fit, but you keep them apart: {mentors}.</source>
        <translation>
            <numerusform>%n наставник подошёл бы, но вы запретили эту пару: {mentors}.</numerusform>
            <numerusform>%n наставника подошли бы, но вы запретили эти пары: {mentors}.</numerusform>
            <numerusform>%n наставников подошли бы, но вы запретили эти пары: {mentors}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both fit the sides of the form</source>
        <translation>Оба подходят форме по категории</translation>
    </message>
    <message>
        <source>Mentor and mentee are two people</source>
        <translation>Наставник и наставляемый – разные люди</translation>
    </message>
    <message>
        <source>There is a valid consent to processing</source>
        <translation>Есть действующее согласие на обработку данных</translation>
    </message>
    <message>
        <source>An employee who mentors has the papers of article 351.8 ТК РФ</source>
        <translation>У работника-наставника оформлены документы по статье 351.8 ТК РФ</translation>
    </message>
    <message>
        <source>The mentor is not suspended or excluded</source>
        <translation>Наставник не приостановлен и не исключён</translation>
    </message>
    <message>
        <source>Nobody mentors their own child</source>
        <translation>Никто не наставляет своего ребёнка</translation>
    </message>
    <message>
        <source>The mentor is in the registry</source>
        <translation>Наставник внесён в реестр</translation>
    </message>
    <message>
        <source>The mentor is trained</source>
        <translation>Наставник прошёл обучение</translation>
    </message>
    <message>
        <source>The mentee&apos;s age fits the form</source>
        <translation>Возраст наставляемого подходит форме</translation>
    </message>
    <message>
        <source>The mentor&apos;s age fits the form</source>
        <translation>Возраст наставника подходит форме</translation>
    </message>
    <message>
        <source>A mentee has one mentor in a form</source>
        <translation>В одной форме у наставляемого один наставник</translation>
    </message>
    <message>
        <source>A mentee has one mentor in all forms</source>
        <translation>У наставляемого один наставник на все формы</translation>
    </message>
    <message>
        <source>Consents bear all the signatures that the school asks for</source>
        <translation>В согласиях есть все подписи, которые просит школа</translation>
    </message>
    <message>
        <source>The mentor has a free place</source>
        <translation>У наставника есть свободное место</translation>
    </message>
    <message>
        <source>Choose a mentor of this programme.</source>
        <translation>Выберите наставника этой программы.</translation>
    </message>
    <message>
        <source>Choose a mentee of this programme.</source>
        <translation>Выберите наставляемого этой программы.</translation>
    </message>
    <message>
        <source>Choose a form of mentoring of the programme.</source>
        <translation>Выберите форму наставничества программы.</translation>
    </message>
    <message>
        <source>{mentee} is named twice. Leave one.</source>
        <translation>{mentee}: указано дважды. Оставьте один раз.</translation>
    </message>
    <message>
        <source>The end, {end}, comes before the start, {start}. Correct the dates.</source>
        <translation>Окончание {end} раньше начала {start}. Исправьте даты.</translation>
    </message>
    <message>
        <source>The dates lie outside the programme: {start} – {end}.</source>
        <translation>Даты вне срока программы: {start} – {end}.</translation>
    </message>
    <message>
        <source>{mentor} has too few free places: {places}, and {n} needed.</source>
        <translation>{mentor}: свободных мест – {places}, а нужно – {n}.</translation>
    </message>
    <message>
        <source>The pair is no longer in the base. Refresh the list.</source>
        <translation>Этой пары уже нет. Обновите список.</translation>
    </message>
    <message>
        <source>{mentor} and {mentees}: the dates are fixed by an order. End the pair or change the order.</source>
        <translation>{mentor} и {mentees}: срок закреплён приказом. Завершите пару или измените приказ.</translation>
    </message>
    <message>
        <source>{mentor} and {mentees}: the pair ended before.</source>
        <translation>{mentor} и {mentees}: пара уже завершена.</translation>
    </message>
    <message>
        <source>Choose how the pair ends.</source>
        <translation>Выберите, чем закончилась пара.</translation>
    </message>
    <message>
        <source>Write the day on which the pair ended.</source>
        <translation>Укажите день, когда пара закончилась.</translation>
    </message>
    <message>
        <source>{date} is still to come. End the pair on its last day or later.</source>
        <translation>{date} ещё не наступило. Завершайте пару в её последний день или позже.</translation>
    </message>
    <message>
        <source>{mentor} and {mentees} cannot end on {date}: they began on {start}.</source>
        <translation>{mentor} и {mentees}: пара не могла закончиться {date}, она началась {start}.</translation>
    </message>
    <message>
        <source>{mentor} and {mentees} cannot end on {date}: they met on {meeting}.</source>
        <translation>{mentor} и {mentees}: пара не могла закончиться {date}, есть встреча {meeting}.</translation>
    </message>
    <message>
        <source>Write why the pair is dissolved.</source>
        <translation>Напишите, почему пара расторгнута.</translation>
    </message>
    <message>
        <source>{mentor} and {mentees}: only a pair at work can be suspended.</source>
        <translation>{mentor} и {mentees}: приостановить можно только работающую пару.</translation>
    </message>
    <message>
        <source>{mentor} and {mentees}: the pair is not suspended.</source>
        <translation>{mentor} и {mentees}: пара не приостановлена.</translation>
    </message>
    <message>
        <source>{mentor} and {mentees} are more than a proposal: end the pair instead.</source>
        <translation>{mentor} и {mentees}: это уже не предложение. Завершите пару вместо удаления.</translation>
    </message>
    <message>
        <source>Tick at least one pair.</source>
        <translation>Отметьте хотя бы одну пару.</translation>
    </message>
    <message>
        <source>The meeting is no longer in the base. Refresh the list.</source>
        <translation>Этой встречи уже нет. Обновите список.</translation>
    </message>
    <message>
        <source>Write the day of the meeting.</source>
        <translation>Укажите день встречи.</translation>
    </message>
    <message>
        <source>{date} is still to come. Write a meeting down when it has taken place.</source>
        <translation>{date} ещё не наступило. Запишите встречу, когда она пройдёт.</translation>
    </message>
    <message>
        <source>The next meeting, {next}, comes before this one, {date}.</source>
        <translation>Следующая встреча {next} раньше этой, {date}. Исправьте дату.</translation>
    </message>
    <message>
        <source>A meeting lasts at least a minute.</source>
        <translation>Встреча длится хотя бы минуту.</translation>
    </message>
    <message>
        <source>{mentor} and {mentees} could not meet on {date}: they began on {start}.</source>
        <translation>{mentor} и {mentees}: встречи {date} быть не могло, пара началась {start}.</translation>
    </message>
    <message>
        <source>{mentor} and {mentees} could not meet on {date}: they ended on {end}.</source>
        <translation>{mentor} и {mentees}: встречи {date} быть не могло, пара закончилась {end}.</translation>
    </message>
    <message>
        <source>pair made: {mentor} and {mentees}</source>
        <translation>создана пара: {mentor} и {mentees}</translation>
    </message>
    <message>
        <source>pair changed: {mentor} and {mentees}</source>
        <translation>изменена пара: {mentor} и {mentees}</translation>
    </message>
    <message>
        <source>pair completed: {mentor} and {mentees}, {date}</source>
        <translation>завершена пара: {mentor} и {mentees}, {date}</translation>
    </message>
    <message>
        <source>pair dissolved: {mentor} and {mentees}, {date}</source>
        <translation>расторгнута пара: {mentor} и {mentees}, {date}</translation>
    </message>
    <message>
        <source>pair suspended: {mentor} and {mentees}</source>
        <translation>приостановлена пара: {mentor} и {mentees}</translation>
    </message>
    <message>
        <source>pair resumed: {mentor} and {mentees}</source>
        <translation>возобновлена пара: {mentor} и {mentees}</translation>
    </message>
    <message>
        <source>proposed pairs removed: {count}</source>
        <translation>удалено предложенных пар: {count}</translation>
    </message>
    <message>
        <source>meeting written down: {mentor} and {mentees}, {date}</source>
        <translation>записана встреча: {mentor} и {mentees}, {date}</translation>
    </message>
    <message>
        <source>meeting changed: {mentor} and {mentees}, {date}</source>
        <translation>изменена встреча: {mentor} и {mentees}, {date}</translation>
    </message>
    <message>
        <source>meeting removed: {mentor} and {mentees}, {date}</source>
        <translation>удалена встреча: {mentor} и {mentees}, {date}</translation>
    </message>
    <message>
        <source>Write the surname.</source>
        <translation>Укажите фамилию.</translation>
    </message>
    <message>
        <source>Write the given name.</source>
        <translation>Укажите имя.</translation>
    </message>
    <message>
        <source>{name} is in this list already: open that card.</source>
        <translation>{name} уже есть в этом списке. Откройте ту карточку.</translation>
    </message>
    <message>
        <source>The date of birth is still to come. Check the year.</source>
        <translation>Эта дата рождения ещё не наступила. Проверьте год.</translation>
    </message>
    <message>
        <source>By this date of birth the age is over {years}. Check the year.</source>
        <translation>По этой дате рождения возраст больше {years} лет. Проверьте год.</translation>
    </message>
    <message>
        <source>“{value}” is not a phone number. Write it like +7 913 123-45-67.</source>
        <translation>«{value}» не похоже на номер телефона. Запишите так: +7 913 123-45-67.</translation>
    </message>
    <message>
        <source>“{value}” is not an e-mail address. Write it like name@example.ru.</source>
        <translation>«{value}» не похоже на адрес почты. Запишите так: name@example.ru.</translation>
    </message>
    <message>
        <source>The end of participation ({end}) is before its beginning ({start}).</source>
        <translation>Окончание участия ({end}) раньше его начала ({start}). Исправьте даты.</translation>
    </message>
    <message>
        <source>{name}: participation began on {start} and cannot end on {end}.</source>
        <translation>{name}: участие началось {start} и не может закончиться {end}. Выберите другой день.</translation>
    </message>
    <message>
        <source>A mentor may have from {from} to {to} mentees. Check the number.</source>
        <translation>У наставника может быть от {from} до {to} наставляемых. Проверьте число.</translation>
    </message>
    <message>
        <source>The wished ages are the wrong way round: from {from} to {to}.</source>
        <translation>Возраст указан наоборот: от {from} до {to}. Поменяйте числа местами.</translation>
    </message>
    <message>
        <source>Write the surname and the given name of the representative, or remove the line.</source>
        <translation>Укажите фамилию и имя представителя или уберите строку.</translation>
    </message>
    <message>
        <source>{name} cannot be their own representative. If it is a namesake, write both dates of birth.</source>
        <translation>{name}: участник не может быть собственным представителем. Если это полный тёзка, укажите даты рождения обоих.</translation>
    </message>
    <message>
        <source>{name} stands among the representatives twice. Leave one line.</source>
        <translation>{name}: среди представителей этот человек назван дважды. Оставьте одну строку.</translation>
    </message>
    <message>
        <source>First end the pairs that still go on: {names}.</source>
        <translation>Сначала завершите пары этих участников: {names}.</translation>
    </message>
    <message>
        <source>This person is no longer in the base. Open the list again.</source>
        <translation>Этого человека уже нет в списках. Откройте список заново.</translation>
    </message>
    <message>
        <source>Fill in all six cases.</source>
        <translation>Заполните все шесть падежей.</translation>
    </message>
    <message>
        <source>The nominative must be the name itself, “{name}”. The name is changed in the card.</source>
        <translation>Именительный падеж должен совпадать с именем в карточке: «{name}». Само имя меняют в карточке.</translation>
    </message>
    <message>
        <source>Write the surname and the given name of the employee, or remove the line.</source>
        <translation>Укажите фамилию и имя сотрудника или уберите строку.</translation>
    </message>
    <message>
        <source>Write the full name of the organisation.</source>
        <translation>Укажите полное наименование организации.</translation>
    </message>
    <message>
        <source>Write both the surname and the given name of the director.</source>
        <translation>Укажите и фамилию, и имя директора.</translation>
    </message>
    <message>
        <source>The ИНН “{value}” has a mistake. It has 10 digits, compare it with the certificate.</source>
        <translation>В ИНН «{value}» ошибка. В нём 10 цифр, сверьте их со свидетельством.</translation>
    </message>
    <message>
        <source>The ОГРН “{value}” has a mistake. It has 13 digits, compare it with the certificate.</source>
        <translation>В ОГРН «{value}» ошибка. В нём 13 цифр, сверьте их со свидетельством.</translation>
    </message>
    <message>
        <source>The date {date} is still to come: a blank is marked when it has been given out.</source>
        <translation>Дата {date} ещё не наступила. Отметьте бланк, когда он будет выдан.</translation>
    </message>
    <message>
        <source>The date {date} is still to come: a withdrawal is marked when it has come in.</source>
        <translation>Дата {date} ещё не наступила. Отметьте отзыв, когда он поступит.</translation>
    </message>
    <message>
        <source>{name}: the consent was signed on {signed} and cannot be withdrawn earlier, on {date}. Check the date.</source>
        <translation>{name}: согласие подписано {signed}, его нельзя отозвать раньше, {date}. Проверьте дату.</translation>
    </message>
    <message>
        <source>The date {date} is still to come: write it in when the paper is signed.</source>
        <translation>Дата {date} ещё не наступила. Внесите её, когда документ будет подписан.</translation>
    </message>
    <message>
        <source>Mentoring ends on {end}, before the paper was signed ({start}).</source>
        <translation>Наставничество заканчивается {end}, раньше подписания документа ({start}). Исправьте даты.</translation>
    </message>
    <message>
        <source>new mentee: {name}</source>
        <translation>добавление наставляемого: {name}</translation>
    </message>
    <message>
        <source>new mentor: {name}</source>
        <translation>добавление наставника: {name}</translation>
    </message>
    <message>
        <source>card changed: {name}</source>
        <translation>изменение карточки: {name}</translation>
    </message>
    <message>
        <source>moved to the archive: {name}</source>
        <translation>перенос в архив: {name}</translation>
    </message>
    <message>
        <source>people moved to the archive: {count}</source>
        <translation>перенос участников в архив: {count}</translation>
    </message>
    <message>
        <source>returned from the archive: {name}</source>
        <translation>возвращение из архива: {name}</translation>
    </message>
    <message>
        <source>people returned from the archive: {count}</source>
        <translation>возвращение участников из архива: {count}</translation>
    </message>
    <message>
        <source>forms of the name: {name}</source>
        <translation>подтверждение падежей имени: {name}</translation>
    </message>
    <message>
        <source>blank of the consent to {paper} given out: {name}</source>
        <translation>выдача бланка согласия на {paper}: {name}</translation>
    </message>
    <message>
        <source>blanks of the consent to {paper} given out: {count}</source>
        <translation>выдача бланков согласия на {paper}: {count}</translation>
    </message>
    <message>
        <source>consent to {paper} withdrawn: {name}</source>
        <translation>отзыв согласия на {paper}: {name}</translation>
    </message>
    <message>
        <source>consents to {paper} withdrawn: {count}</source>
        <translation>отзыв согласий на {paper}: {count}</translation>
    </message>
    <message>
        <source>papers on mentoring an employee: {name}</source>
        <translation>документы о наставничестве работника: {name}</translation>
    </message>
    <message>
        <source>facts of the organisation changed</source>
        <translation>изменение сведений об организации</translation>
    </message>
    <message>
        <source>Loading “{file}” was stopped. Nothing was stored.</source>
        <translation>Загрузка «{file}» остановлена. Ничего не записано.</translation>
    </message>
    <message>
        <source>There is no text to read. Select the table, copy it and paste it once more.</source>
        <translation>Текста для чтения нет. Выделите таблицу, скопируйте её и вставьте ещё раз.</translation>
    </message>
    <message>
        <source>copied text</source>
        <translation>скопированный текст</translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoints fall on days off</source>
        <translation>
            <numerusform>%n контрольная точка выпадает на выходной</numerusform>
            <numerusform>%n контрольные точки выпадают на выходные</numerusform>
            <numerusform>%n контрольных точек выпадают на выходные</numerusform>
        </translation>
    </message>
    <message>
        <source>{checkpoint} falls on a day off, {date}</source>
        <translation>{checkpoint} выпадает на выходной, {date}</translation>
    </message>
    <message>
        <source>The pair you hold, {mentor} and {mentee}, cannot be kept. {rule}</source>
        <translation>Закреплённую пару {mentor} – {mentee} сохранить нельзя. {rule}</translation>
    </message>
    <message>
        <source>The computer&apos;s clock says {today}, but the last change here was made on {last}. Check the date of the computer: terms are counted from it.</source>
        <translation>На часах компьютера {today}, а последнее изменение здесь сделано {last}. Проверьте дату на компьютере: от неё считаются сроки.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock says {today}, but the programme begins on {start}. Check the date of the computer: terms are counted from it.</source>
        <translation>На часах компьютера {today}, а программа начинается {start}. Проверьте дату на компьютере: от неё считаются сроки.</translation>
    </message>
    <message>
        <source>“{file}” is no longer where it was opened, so nothing was stored. Put the disk or the file back and open it again, or save a copy elsewhere.</source>
        <translation>Файла «{file}» больше нет там, где он был открыт, поэтому ничего не сохранено. Верните диск или файл на место и откройте его снова или сохраните копию в другом месте.</translation>
    </message>
    <message>
        <source>Makes a demo school and opens it.</source>
        <translation>Создать демонстрационную школу и открыть её.</translation>
    </message>
    <message>
        <source>The school to open.</source>
        <translation>Школа, которую открыть.</translation>
    </message>
    <message>
        <source>There are no mentees in the base yet</source>
        <translation>В базе пока нет наставляемых</translation>
    </message>
    <message>
        <source>There are no mentors in the base yet</source>
        <translation>В базе пока нет наставников</translation>
    </message>
    <message>
        <source>any table will do, its columns are recognised by their headings</source>
        <translation>подойдёт любая таблица: столбцы узнаём по заголовкам</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Загрузить список</translation>
    </message>
    <message>
        <source>The scan is larger than {megabytes} MB. Scan it again in black and white with 200 dots an inch, or as JPG.</source>
        <translation>Скан больше {megabytes} МБ. Отсканируйте ещё раз: чёрно-белым, 200 точек на дюйм, или в формате JPG.</translation>
    </message>
    <message>
        <source>This scan is no longer in the base.</source>
        <translation>Этого скана в базе уже нет.</translation>
    </message>
    <message>
        <source>for printing on both sides: each paper begins on a new sheet</source>
        <translation>для двусторонней печати: каждый документ начинается с нового листа</translation>
    </message>
    <message>
        <source>Nobody in the base has a mark about health without this consent. To print it before such a mark is made, choose the person.</source>
        <translation>В базе нет никого с отметкой о здоровье без этого согласия. Чтобы напечатать согласие заранее, выберите человека.</translation>
    </message>
    <message>
        <source>This consent is for mentees only: of mentors the programme asks nothing about health. Not mentees: {names}.</source>
        <translation>Это согласие нужно только наставляемым: о здоровье наставников программа не спрашивает. Не наставляемые: {names}.</translation>
    </message>
    <message>
        <source>No employee who mentors employees lacks these papers. To print them before the pair is made, choose the mentor.</source>
        <translation>У всех работников, которые помогают другим работникам, эти документы есть. Чтобы напечатать их до создания пары, выберите наставника.</translation>
    </message>
    <message>
        <source>Papers of article 351.8 are for mentors who work at the school and whose duties do not include mentoring already. This is not so for: {names}.</source>
        <translation>Документы по статье 351.8 ТК РФ нужны только наставникам-работникам, в чьи обязанности наставничество ещё не входит. Это не о них: {names}.</translation>
    </message>
    <message>
        <source>This request is not in the register any more.</source>
        <translation>Этого запроса больше нет в журнале.</translation>
    </message>
    <message>
        <source>This request does not ask to stop anything: write an answer to it (D62).</source>
        <translation>Этот запрос не просит ничего прекращать: подготовьте на него ответ (D62).</translation>
    </message>
    <message>
        <source>None of the people chosen takes part this year.</source>
        <translation>Никто из выбранных людей не участвует в программе этого года.</translation>
    </message>
    <message>
        <source>This letter goes to one person. Choose one.</source>
        <translation>Это письмо пишут одному человеку. Выберите одного.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests about data are overdue</source>
        <translation>
            <numerusform>%n обращение о данных просрочено</numerusform>
            <numerusform>%n обращения о данных просрочены</numerusform>
            <numerusform>%n обращений о данных просрочены</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: the request was due on {due}</source>
        <translation>Просрочено обращение (до {due}): {name}</translation>
    </message>
    <message numerus="yes">
        <source>Consent withdrawn: destroy the data of %n people</source>
        <translation>
            <numerusform>Согласие отозвано: уничтожить данные %n человека</numerusform>
            <numerusform>Согласие отозвано: уничтожить данные %n человек</numerusform>
            <numerusform>Согласие отозвано: уничтожить данные %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>By {due} stop processing and destroy the data: {name}</source>
        <translation>До {due} прекратить обработку и уничтожить данные: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Stop processing the data of %n people</source>
        <translation>
            <numerusform>Прекратить обработку данных %n человека</numerusform>
            <numerusform>Прекратить обработку данных %n человек</numerusform>
            <numerusform>Прекратить обработку данных %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>By {due} stop processing the data: {name}</source>
        <translation>До {due} прекратить обработку данных: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Take the data of %n people off publications</source>
        <translation>
            <numerusform>Убрать из публикаций данные %n человека</numerusform>
            <numerusform>Убрать из публикаций данные %n человек</numerusform>
            <numerusform>Убрать из публикаций данные %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>By {due} take the data off publications: {name}</source>
        <translation>До {due} убрать данные из публикаций: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n requests for information</source>
        <translation>
            <numerusform>Ответить на %n запрос сведений</numerusform>
            <numerusform>Ответить на %n запроса сведений</numerusform>
            <numerusform>Ответить на %n запросов сведений</numerusform>
        </translation>
    </message>
    <message>
        <source>By {due} answer the request for information: {name}</source>
        <translation>До {due} ответить на запрос сведений: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Correct the data of %n people</source>
        <translation>
            <numerusform>Исправить данные %n человека</numerusform>
            <numerusform>Исправить данные %n человек</numerusform>
            <numerusform>Исправить данные %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>By {due} correct the data: {name}</source>
        <translation>До {due} исправить данные: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs go on without a consent: change them</source>
        <translation>
            <numerusform>%n пара без согласия: заменить</numerusform>
            <numerusform>%n пары без согласия: заменить</numerusform>
            <numerusform>%n пар без согласия: заменить</numerusform>
        </translation>
    </message>
    <message>
        <source>Pair {name} without a consent: change it</source>
        <translation>Пара {name} без согласия: заменить</translation>
    </message>
    <message numerus="yes">
        <source>%n mentors from outside have shown no certificate</source>
        <translation>
            <numerusform>%n наставник со стороны не показал справку</numerusform>
            <numerusform>%n наставника со стороны не показали справку</numerusform>
            <numerusform>%n наставников со стороны не показали справку</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: no certificate of no criminal record</source>
        <translation>{name}: нет отметки о справке об отсутствии судимости</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs go on without their mentors</source>
        <translation>
            <numerusform>%n пара продолжается без наставника</numerusform>
            <numerusform>%n пары продолжаются без наставника</numerusform>
            <numerusform>%n пар продолжаются без наставника</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: the mentor has left, the pair goes on</source>
        <translation>{name}: наставник ушёл, пара продолжается</translation>
    </message>
    <message numerus="yes">
        <source>%n agreements with partners are over</source>
        <translation>
            <numerusform>%n соглашение с партнёром закончилось</numerusform>
            <numerusform>%n соглашения с партнёрами закончились</numerusform>
            <numerusform>%n соглашений с партнёрами закончились</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: the agreement ended on {until}</source>
        <translation>{name}: соглашение закончилось {until}</translation>
    </message>
    <message>
        <source>152-ФЗ: the term runs from the day of receipt</source>
        <translation>152-ФЗ: срок идёт со дня получения</translation>
    </message>
    <message>
        <source>who works with children shows it; note who saw it and when</source>
        <translation>её показывает тот, кто работает с детьми; отметьте, кто и когда видел</translation>
    </message>
    <message>
        <source>suspended or excluded: end the pair or change the mentor</source>
        <translation>приостановлен или исключён: завершите пару или смените наставника</translation>
    </message>
    <message>
        <source>mentors from there are in pairs</source>
        <translation>наставники оттуда состоят в парах</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Открыть обращение</translation>
    </message>
    <message>
        <source>Open the requests</source>
        <translation>Открыть обращения</translation>
    </message>
    <message>
        <source>Open the partner</source>
        <translation>Открыть партнёра</translation>
    </message>
    <message>
        <source>Open the partners</source>
        <translation>Открыть партнёров</translation>
    </message>
    <message>
        <source>“{datum}”: write the condition on which it may be shown.</source>
        <translation>«{datum}»: напишите условие, на котором это можно показывать.</translation>
    </message>
    <message>
        <source>{name}: the consent to {paper} forbids to show “{datum}”.</source>
        <translation>{name}: согласие на {paper} запрещает показывать «{datum}».</translation>
    </message>
    <message>
        <source>{name}: “{datum}” may be shown only on the condition of the signer: {condition}.</source>
        <translation>{name}: «{datum}» можно показывать только на условии того, кто подписал: {condition}.</translation>
    </message>
    <message>
        <source>{name} comes from outside and is in the registry, but no certificate of no criminal record was shown. Note in the card who saw it and when.</source>
        <translation>{name} не из школы и уже в реестре, а отметки о справке об отсутствии судимости нет. Отметьте в карточке, кто и когда её видел.</translation>
    </message>
    <message>
        <source>{mentor} is suspended or excluded, but the pair with {mentees} goes on. End it or find another mentor.</source>
        <translation>{mentor}: статус «приостановлен» или «исключён», а пара ({mentees}) продолжается. Завершите её или найдите другого наставника.</translation>
    </message>
    <message>
        <source>The agreement with “{name}” ended on {until}, but mentors from there are in pairs: {mentors}.</source>
        <translation>Соглашение с партнёром «{name}» закончилось {until}, а наставники оттуда состоят в парах: {mentors}.</translation>
    </message>
    <message>
        <source>the number behind a date</source>
        <translation>в файле стояло число, которым таблица хранит дату</translation>
    </message>
    <message>
        <source>a date written as text</source>
        <translation>дата была записана текстом</translation>
    </message>
    <message>
        <source>a whole date in the column of years</source>
        <translation>в столбце года стоит полная дата</translation>
    </message>
    <message>
        <source>a phone that the table took for a number</source>
        <translation>таблица приняла телефон за число</translation>
    </message>
    <message>
        <source>one way of writing phones</source>
        <translation>телефоны записываются одинаково</translation>
    </message>
    <message>
        <source>needless spaces</source>
        <translation>лишние пробелы</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>заглавные буквы</translation>
    </message>
    <message>
        <source>Latin letters that look like Russian ones</source>
        <translation>латинские буквы, похожие на русские</translation>
    </message>
    <message>
        <source>surname first, without needless marks</source>
        <translation>сначала фамилия, без лишних знаков</translation>
    </message>
    <message>
        <source>as in the base</source>
        <translation>как записано в базе</translation>
    </message>
    <message>
        <source>the same name and birth</source>
        <translation>одно имя и одна дата рождения</translation>
    </message>
    <message>
        <source>the same name, birth is not told for both</source>
        <translation>одно имя, дата рождения указана не у обоих</translation>
    </message>
    <message>
        <source>one name spelled in two ways</source>
        <translation>одно имя, записанное по-разному</translation>
    </message>
    <message>
        <source>the same surname, and the rest of the name fits</source>
        <translation>одна фамилия, имя и отчество подходят</translation>
    </message>
    <message>
        <source>born on one day, one letter of the name differs</source>
        <translation>родились в один день, в имени отличается одна буква</translation>
    </message>
    <message>
        <source>surname and given name have changed places</source>
        <translation>фамилия и имя поменялись местами</translation>
    </message>
    <message>
        <source>one phone: {phone}</source>
        <translation>один телефон: {phone}</translation>
    </message>
    <message>
        <source>one e-mail: {email}</source>
        <translation>одна почта: {email}</translation>
    </message>
    <message>
        <source>{name} and {other} stand in the base as a child and the representative. If that is a mistake, remove the representative in the card first.</source>
        <translation>В базе один из них – представитель другого: {name} и {other}. Если это ошибка, сначала уберите представителя в карточке.</translation>
    </message>
    <message>
        <source>{name} and {other} are mentor and mentee of one pair. End that pair first if it is a mistake.</source>
        <translation>{name} и {other} – наставник и наставляемый одной пары. Если это ошибка, сначала завершите эту пару.</translation>
    </message>
    <message>
        <source>Order No. {number} of {date} names {name} and {other} as mentor and mentee of one pair. A registered order cannot be changed.</source>
        <translation>В приказе № {number} от {date} {name} и {other} названы наставником и наставляемым одной пары. Зарегистрированный приказ изменить нельзя.</translation>
    </message>
    <message>
        <source>Order No. {number} of {date} names {name} and {other} as two people of one group. A registered order cannot be changed.</source>
        <translation>В приказе № {number} от {date} {name} и {other} названы двумя участниками одной группы. Зарегистрированный приказ изменить нельзя.</translation>
    </message>
    <message numerus="yes">
        <source>%n places in the programme</source>
        <translation>
            <numerusform>%n участие в программе</numerusform>
            <numerusform>%n участия в программе</numerusform>
            <numerusform>%n участий в программе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview sheets</source>
        <translation>
            <numerusform>%n лист собеседования</numerusform>
            <numerusform>%n листа собеседования</numerusform>
            <numerusform>%n листов собеседования</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portfolios</source>
        <translation>
            <numerusform>%n портфолио</numerusform>
            <numerusform>%n портфолио</numerusform>
            <numerusform>%n портфолио</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n family ties</source>
        <translation>
            <numerusform>%n родственная связь</numerusform>
            <numerusform>%n родственные связи</numerusform>
            <numerusform>%n родственных связей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n functions at school</source>
        <translation>
            <numerusform>%n функция в школе</numerusform>
            <numerusform>%n функции в школе</numerusform>
            <numerusform>%n функций в школе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consents</source>
        <translation>
            <numerusform>%n согласие</numerusform>
            <numerusform>%n согласия</numerusform>
            <numerusform>%n согласий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labour papers</source>
        <translation>
            <numerusform>%n трудовой документ</numerusform>
            <numerusform>%n трудовых документа</numerusform>
            <numerusform>%n трудовых документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests about personal data</source>
        <translation>
            <numerusform>%n обращение о персональных данных</numerusform>
            <numerusform>%n обращения о персональных данных</numerusform>
            <numerusform>%n обращений о персональных данных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n пара</numerusform>
            <numerusform>%n пары</numerusform>
            <numerusform>%n пар</numerusform>
        </translation>
    </message>
    <message>
        <source>The dates of birth differ: these may be namesakes.</source>
        <translation>Даты рождения разные: возможно, это тёзки.</translation>
    </message>
    <message>
        <source>One of the two withdrew a consent. Look at the consents afterwards.</source>
        <translation>Одно из согласий отозвано. После объединения посмотрите на согласия.</translation>
    </message>
    <message>
        <source>There will be several pairs that go on. Look at them afterwards.</source>
        <translation>Получится несколько действующих пар. После объединения посмотрите на них.</translation>
    </message>
    <message>
        <source>two cards made one: {name}</source>
        <translation>две карточки объединены: {name}</translation>
    </message>
    <message>
        <source>different people: {name} and {other}</source>
        <translation>разные люди: {name} и {other}</translation>
    </message>
    <message>
        <source>{name} may not be named in a file: there is no consent in force. Collect it first.</source>
        <translation>{name}: действующего согласия нет, называть в файле нельзя. Сначала получите согласие.</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Назовите вид.</translation>
    </message>
    <message>
        <source>There is a view “{name}” already. Choose another name.</source>
        <translation>Вид «{name}» уже есть. Выберите другое название.</translation>
    </message>
    <message>
        <source>This view is not in the base any more.</source>
        <translation>Этого вида в базе больше нет.</translation>
    </message>
    <message>
        <source>view of a list saved: {name}</source>
        <translation>сохранён вид списка: {name}</translation>
    </message>
    <message>
        <source>view of a list renamed: {name}</source>
        <translation>переименован вид списка: {name}</translation>
    </message>
    <message>
        <source>view of a list removed: {name}</source>
        <translation>удалён вид списка: {name}</translation>
    </message>
    <message>
        <source>{names}: write why the status changes. The reason stays in the history.</source>
        <translation>{names}: напишите, почему меняется статус. Причина останется в истории.</translation>
    </message>
    <message>
        <source>{names}: write why the mentor leaves.</source>
        <translation>{names}: напишите, почему наставник уходит.</translation>
    </message>
    <message>
        <source>{names}: a step back or aside, write why.</source>
        <translation>{names}: это шаг назад или в сторону, напишите почему.</translation>
    </message>
    <message>
        <source>{names}: no interview recommends yet. Write who recommends, or fill in the interview in the card.</source>
        <translation>{names}: собеседования с рекомендацией ещё нет. Напишите, кто рекомендует, или заполните собеседование в карточке.</translation>
    </message>
    <message>
        <source>{names}: the registry is approved by an order. Write by which paper it is taken in, or register the order.</source>
        <translation>{names}: реестр утверждают приказом. Напишите, на каком основании включаете, или зарегистрируйте приказ.</translation>
    </message>
    <message>
        <source>{names}: not in the registry yet. Write why the training counts all the same.</source>
        <translation>{names}: в реестре ещё нет. Напишите, почему обучение всё же засчитано.</translation>
    </message>
    <message>
        <source>{name} still has mentees: {pairs}. End these pairs or find another mentor.</source>
        <translation>{name} ещё ведёт: {pairs}. Завершите эти пары или найдите другого наставника.</translation>
    </message>
    <message>
        <source>The interview is still to come on {date}. Write it down when it has been held.</source>
        <translation>Собеседование {date} ещё впереди. Запишите его, когда оно пройдёт.</translation>
    </message>
    <message>
        <source>The date {date} is still to come. Write the day on which the certificate was shown.</source>
        <translation>Дата {date} ещё не наступила. Напишите день, когда справку показали.</translation>
    </message>
    <message>
        <source>Write the day on which the certificate was shown.</source>
        <translation>Напишите день, когда показали справку.</translation>
    </message>
    <message>
        <source>Write who saw the certificate.</source>
        <translation>Напишите, кто видел справку.</translation>
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
        <source>Write the name of the organisation.</source>
        <translation>Напишите название организации.</translation>
    </message>
    <message>
        <source>“{name}” is in the list already: open that line.</source>
        <translation>«{name}» уже есть в списке: откройте ту строку.</translation>
    </message>
    <message>
        <source>This organisation is no longer in the list.</source>
        <translation>Этой организации больше нет в списке.</translation>
    </message>
    <message>
        <source>“{name}” cannot be removed: these people come from there: {names}.</source>
        <translation>«{name}» нельзя убрать, оттуда пришли: {names}.</translation>
    </message>
    <message>
        <source>The date {date} is still to come: an agreement is written down when it is signed.</source>
        <translation>Дата {date} ещё не наступила: соглашение записывают, когда оно подписано.</translation>
    </message>
    <message>
        <source>The agreement ends on {until}, before it begins ({date}).</source>
        <translation>Соглашение кончается {until}, раньше чем начинается ({date}).</translation>
    </message>
    <message>
        <source>{name}: status “{status}”</source>
        <translation>{name}: статус «{status}»</translation>
    </message>
    <message>
        <source>{name}: status “{status}”, because: {reason}</source>
        <translation>{name}: статус «{status}», причина: {reason}</translation>
    </message>
    <message>
        <source>status “{status}” for mentors: {count}</source>
        <translation>статус «{status}», наставников: {count}</translation>
    </message>
    <message>
        <source>status “{status}” for mentors: {count}, because: {reason}</source>
        <translation>статус «{status}», наставников: {count}, причина: {reason}</translation>
    </message>
    <message>
        <source>new partner organisation: {name}</source>
        <translation>новый партнёр: {name}</translation>
    </message>
    <message>
        <source>partner organisation changed: {name}</source>
        <translation>изменён партнёр: {name}</translation>
    </message>
    <message>
        <source>partner organisation removed: {name}</source>
        <translation>убран партнёр: {name}</translation>
    </message>
    <message>
        <source>withdrawal of consent</source>
        <translation>отзыв согласия</translation>
    </message>
    <message>
        <source>demand to stop processing</source>
        <translation>требование прекратить обработку</translation>
    </message>
    <message>
        <source>demand to stop distribution</source>
        <translation>требование прекратить распространение</translation>
    </message>
    <message>
        <source>request for information</source>
        <translation>запрос сведений</translation>
    </message>
    <message>
        <source>correction of data</source>
        <translation>уточнение данных</translation>
    </message>
    <message>
        <source>{name} withdrew consent on {received}. Stop processing and destroy the data by {due}.</source>
        <translation>{name}: согласие отозвано {received}. Прекратите обработку и уничтожьте данные до {due}.</translation>
    </message>
    <message>
        <source>{name}: a demand of {received} to stop processing. Stop by {due}.</source>
        <translation>{name}: требование от {received} прекратить обработку. Прекратите до {due}.</translation>
    </message>
    <message>
        <source>{name}: a demand of {received} to stop distribution. Take the data off the site by {due}.</source>
        <translation>{name}: требование от {received} прекратить распространение. Уберите данные из публикаций до {due}.</translation>
    </message>
    <message>
        <source>{name}: information about the data was asked for on {received}. Answer by {due}.</source>
        <translation>{name}: {received} запрошены сведения о данных. Ответьте до {due}.</translation>
    </message>
    <message>
        <source>{name}: a correction was asked for on {received}. Correct the data by {due}.</source>
        <translation>{name}: {received} попросили исправить данные. Исправьте до {due}.</translation>
    </message>
    <message>
        <source>The pair {pair} goes on without a consent of {name}. Change it.</source>
        <translation>Пара {pair} работает без согласия: {name}. Замените её.</translation>
    </message>
    <message>
        <source>This request is no longer in the register.</source>
        <translation>Этого обращения уже нет в журнале.</translation>
    </message>
    <message>
        <source>This request was answered on {date} and is closed.</source>
        <translation>На это обращение ответили {date}, оно закрыто.</translation>
    </message>
    <message>
        <source>The answer ticks this step itself: use “Answer”.</source>
        <translation>Этот шаг отмечает сам ответ: нажмите «Ответить».</translation>
    </message>
    <message>
        <source>The day {date} is still to come.</source>
        <translation>День {date} ещё не наступил.</translation>
    </message>
    <message>
        <source>The law gives no longer term for this request.</source>
        <translation>Продлить срок этого обращения закон не позволяет.</translation>
    </message>
    <message>
        <source>The term was made longer already: until {date}.</source>
        <translation>Срок уже продлён: до {date}.</translation>
    </message>
    <message>
        <source>Write the reason: the applicant is told it.</source>
        <translation>Укажите причину: её сообщают заявителю.</translation>
    </message>
    <message>
        <source>The answer cannot be earlier than the receipt ({received}).</source>
        <translation>Ответ не может быть раньше получения ({received}).</translation>
    </message>
    <message>
        <source>Write what was answered.</source>
        <translation>Напишите, что ответили.</translation>
    </message>
    <message numerus="yes">
        <source>First tick what was done, or say in a note why it is not needed: %n steps are left.</source>
        <translation>
            <numerusform>Сначала отметьте, что сделано, или поясните в примечании, почему не нужно: остался %n шаг.</numerusform>
            <numerusform>Сначала отметьте, что сделано, или поясните в примечании, почему не нужно: осталось %n шага.</numerusform>
            <numerusform>Сначала отметьте, что сделано, или поясните в примечании, почему не нужно: осталось %n шагов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick the consents that are withdrawn.</source>
        <translation>Отметьте согласия, которые отзывают.</translation>
    </message>
    <message>
        <source>Write who applied.</source>
        <translation>Укажите, кто обратился.</translation>
    </message>
    <message>
        <source>Write the day of receipt.</source>
        <translation>Укажите день получения.</translation>
    </message>
    <message>
        <source>Write what is asked for.</source>
        <translation>Напишите, о чём обращение.</translation>
    </message>
    <message>
        <source>{kind} registered: {name}</source>
        <translation>обращение записано ({kind}): {name}</translation>
    </message>
    <message>
        <source>a step of a request done ({kind}): {name}</source>
        <translation>шаг по обращению выполнен ({kind}): {name}</translation>
    </message>
    <message>
        <source>a step of a request open again ({kind}): {name}</source>
        <translation>шаг по обращению снова открыт ({kind}): {name}</translation>
    </message>
    <message>
        <source>term of a request made longer ({kind}): {name}</source>
        <translation>срок обращения продлён ({kind}): {name}</translation>
    </message>
    <message>
        <source>request answered ({kind}): {name}</source>
        <translation>на обращение отвечено ({kind}): {name}</translation>
    </message>
    <message>
        <source>“{file}” cannot be read. Check that it is still there.</source>
        <translation>Не удалось прочитать «{file}». Проверьте, на месте ли файл.</translation>
    </message>
    <message>
        <source>“{file}” is neither a PDF nor a JPG. Save the scan in one of these formats.</source>
        <translation>«{file}» – не PDF и не JPG. Сохраните скан в одном из этих форматов.</translation>
    </message>
    <message>
        <source>This consent is no longer in the base.</source>
        <translation>Этого согласия уже нет в базе.</translation>
    </message>
    <message>
        <source>scan “{file}” attached to the consent to {paper}: {name}</source>
        <translation>скан «{file}» приложен к согласию на {paper}: {name}</translation>
    </message>
    <message>
        <source>scan “{file}” of the consent to {paper} removed: {name}</source>
        <translation>скан «{file}» согласия на {paper} удалён: {name}</translation>
    </message>
    <message>
        <source>working calendar of {year} changed</source>
        <translation>изменён календарь {year} года</translation>
    </message>
    <message>
        <source>{date} does not belong to the calendar of {year}.</source>
        <translation>{date} не относится к календарю {year} года.</translation>
    </message>
    <message>
        <source>Line {row}: “{value}” cannot be read. Write lines like “09.03.2026;выходной;перенос”.</source>
        <translation>Строка {row}: «{value}» не читается. Пишите строки так: «09.03.2026;выходной;перенос».</translation>
    </message>
    <message>
        <source>There is no day in this file. Write lines like “09.03.2026;выходной;перенос”.</source>
        <translation>В этом файле нет ни одного дня. Пишите строки так: «09.03.2026;выходной;перенос».</translation>
    </message>
    <message>
        <source>an age instead of a year of birth is taken as a year, ±1</source>
        <translation>возраст вместо года рождения принять за год, ±1</translation>
    </message>
    <message>
        <source>competences and interests between commas become tags</source>
        <translation>разложить компетенции и интересы через запятую на теги</translation>
    </message>
    <message>
        <source>an age of today became a year of birth, ±1</source>
        <translation>год рождения посчитан по возрасту, ±1</translation>
    </message>
    <message>
        <source>Items {items}: the form of mentoring is chosen after the surveys, although their questions depend on it. Settle the forms before the questionnaires.</source>
        <translation>Пункты {items}: форма наставничества выбирается после анкетирования, хотя от неё зависят вопросы анкет. Определитесь с формами до анкет.</translation>
    </message>
    <message>
        <source>For the report the source asks annexes 2, 3 and 4 of schools, 2, 3 and 5 of colleges and none of municipalities, and does not hold them. Ask the centre of your form.</source>
        <translation>Для отчёта источник называет школам приложения 2, 3 и 4, колледжам – 2, 3 и 5, муниципалитетам – никаких, а самих приложений в нём нет. Запросите их в центре, который ведёт вашу форму.</translation>
    </message>
    <message>
        <source>Items {items}: mentors are selected and banked before the requests by which they should be chosen are known. Collect the requests first.</source>
        <translation>Пункты {items}: наставников отбирают и вносят в банк раньше, чем собраны запросы, по которым их следует подбирать. Сначала соберите запросы.</translation>
    </message>
    <message>
        <source>Items {items}: the source asks for consents after both banks are formed. Collect them together with the questionnaires.</source>
        <translation>Пункты {items}: согласия в источнике оформляются после обоих банков. Собирайте их вместе с анкетами.</translation>
    </message>
    <message>
        <source>Items {items}: the orders named as the result bear dates outside the term. Take the term as a guide and the orders as they are.</source>
        <translation>Пункты {items}: приказы, названные результатом, изданы не в указанный срок. Ориентируйтесь на срок, а приказы берите как есть.</translation>
    </message>
    <message>
        <source>Items {items}: the source leaves out a number between them, so something may be lost there. Ask the municipality.</source>
        <translation>Пункты {items}: в источнике между ними пропущен номер, возможно, там что-то утрачено. Уточните в муниципалитете.</translation>
    </message>
    <message>
        <source>Item {items}: the source gives only a result, without a number and a term. Both are proposed here.</source>
        <translation>Пункт {items}: в источнике есть только результат, номера и срока нет. Номер и срок здесь предложены.</translation>
    </message>
    <message>
        <source>Items {items}: the source writes a span of years both for each year and for the whole time. Contests and publications are read as going on all the time, the others as yearly.</source>
        <translation>Пункты {items}: промежуток лет в источнике означает то каждый год, то всё время подряд. Конкурсы и публикации понимаются как идущие всё время, остальные – как ежегодные.</translation>
    </message>
    <message>
        <source>Items {items}: completion and the monitoring of efficiency come before the bases are formed. Form the bases at the beginning of the school year.</source>
        <translation>Пункты {items}: завершение и мониторинг эффективности стоят раньше, чем формируются базы. Сформируйте базы в начале учебного года.</translation>
    </message>
    <message>
        <source>Items {items}: the source names one year only, although completion and analysis repeat in the next. Hold them every year.</source>
        <translation>Пункты {items}: в источнике назван только один год, хотя завершение и анализ повторяются в следующем. Проводите их каждый год.</translation>
    </message>
    <message>
        <source>Items {items}: the source names nobody responsible. Name them in your own roadmap.</source>
        <translation>Пункты {items}: ответственный в источнике не назван. Назначьте его в своей дорожной карте.</translation>
    </message>
    <message>
        <source>Items {items}: the source collects consents after the survey that already gathers personal data. Hand out the consents with the questionnaires.</source>
        <translation>Пункты {items}: согласия собирают после анкетирования, в котором уже есть персональные данные. Раздавайте согласия вместе с анкетами.</translation>
    </message>
    <message>
        <source>Open the events</source>
        <translation>Открыть события</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Открыть профиль</translation>
    </message>
    <message>
        <source>Open the stage</source>
        <translation>Открыть этап</translation>
    </message>
    <message>
        <source>The order that starts the programme is not told yet, so there is nothing to count from. Enter it first.</source>
        <translation>Приказ, с которого начинается программа, ещё не внесён, и сроки считать не от чего. Сначала внесите его.</translation>
    </message>
    <message>
        <source>Pairs cannot start by {date}: two weeks at least go by after the order of {start}. Choose {first} or later.</source>
        <translation>К {date} пары начать нельзя: после приказа от {start} должно пройти хотя бы две недели. Выберите {first} или позже.</translation>
    </message>
    <message>
        <source>On {date} the programme is over already. Choose a day up to {end}, or clear the field to keep the dates of the roadmap.</source>
        <translation>К {date} программа уже закончится. Выберите день не позже {end} или очистите поле: тогда останутся сроки дорожной карты.</translation>
    </message>
    <message>
        <source>{date} is before the order that starts the programme ({start}). Choose a later day. If it was done earlier, mark the item as done.</source>
        <translation>{date} – раньше приказа, с которого начинается программа ({start}). Выберите день позже. Если это уже было сделано раньше, отметьте мероприятие выполненным.</translation>
    </message>
    <message>
        <source>school holidays of {year} changed</source>
        <translation>изменены школьные каникулы {year} учебного года</translation>
    </message>
    <message>
        <source>The holidays end on {end}, before they begin on {start}. Check the dates.</source>
        <translation>Каникулы кончаются {end} – раньше, чем начинаются ({start}). Проверьте даты.</translation>
    </message>
    <message numerus="yes">
        <source>Holidays from {start} to {end} last longer than %n days. Check the year.</source>
        <translation>
            <numerusform>Каникулы с {start} по {end} длятся дольше %n дня. Проверьте год.</numerusform>
            <numerusform>Каникулы с {start} по {end} длятся дольше %n дней. Проверьте год.</numerusform>
            <numerusform>Каникулы с {start} по {end} длятся дольше %n дней. Проверьте год.</numerusform>
        </translation>
    </message>
    <message>
        <source>Holidays that begin on {start} do not belong to the school year {year}.</source>
        <translation>Каникулы, которые начинаются {start}, не относятся к {year} учебному году.</translation>
    </message>
    <message>
        <source>Two holidays share days: {one} and {other}. Change or remove one of them.</source>
        <translation>Каникулы накладываются друг на друга: {one} и {other}. Исправьте даты или уберите лишнее.</translation>
    </message>
    <message>
        <source>Line {row}: “{value}” cannot be read as a day. Write lines like “26.10.2026;03.11.2026;осенние”.</source>
        <translation>Строка {row}: «{value}» не читается как дата. Пишите строки вида «26.10.2026;03.11.2026;осенние».</translation>
    </message>
    <message>
        <source>There are no holidays in this file. Write lines like “26.10.2026;03.11.2026;осенние”.</source>
        <translation>В этом файле нет каникул. Пишите строки вида «26.10.2026;03.11.2026;осенние».</translation>
    </message>
    <message>
        <source>The item {number} “{title}” ({start} – {end}) falls on school holidays: {holiday}. Move its dates, or begin the programme as a school year.</source>
        <translation>Мероприятие {number} «{title}» ({start} – {end}) приходится на каникулы: {holiday}. Перенесите срок или ведите программу по учебному году.</translation>
    </message>
    <message>
        <source>The order that starts the model is of {date}, and this programme lasts from {start} to {end}, so the terms of the roadmap fall outside it. Check the date of the order, or open the programme of its year.</source>
        <translation>Приказ, с которого начинается модель, – от {date}, а эта программа идёт с {start} по {end}, поэтому сроки дорожной карты в неё не попадают. Проверьте дату приказа или откройте программу его года.</translation>
    </message>
    <message>
        <source>The start order is of {date}, outside this year</source>
        <translation>Приказ о начале от {date} – не этого года</translation>
    </message>
    <message numerus="yes">
        <source>%n items fall on school holidays</source>
        <translation>
            <numerusform>%n мероприятие приходится на каникулы</numerusform>
            <numerusform>%n мероприятия приходятся на каникулы</numerusform>
            <numerusform>%n мероприятий приходятся на каникулы</numerusform>
        </translation>
    </message>
    <message>
        <source>Item {number} falls on school holidays</source>
        <translation>Пункт {number} приходится на каникулы</translation>
    </message>
    <message>
        <source>the pupils are away then</source>
        <translation>учеников в это время нет в школе</translation>
    </message>
    <message>
        <source>begin the next year of the school from its last one</source>
        <translation>начать новый год школы из последнего</translation>
    </message>
    <message>
        <source>first day of the year where there is no order yet</source>
        <translation>первый день года, если приказа ещё нет</translation>
    </message>
    <message>
        <source>date of the order that starts the year</source>
        <translation>дата приказа, с которого начинается год</translation>
    </message>
    <message>
        <source>nobody of the last year goes along</source>
        <translation>никого из прошлого года не переносить</translation>
    </message>
    <message>
        <source>only say what would be done</source>
        <translation>только сказать, что будет сделано</translation>
    </message>
    <message>
        <source>Tell the date of the order or the first day, not both.</source>
        <translation>Укажите либо дату приказа, либо первый день, а не то и другое.</translation>
    </message>
    <message>
        <source>The year from {start} to {end} is begun.</source>
        <translation>Год с {start} по {end} начат.</translation>
    </message>
    <message>
        <source>The year from {start} to {end} would begin; nothing is stored.</source>
        <translation>Был бы начат год с {start} по {end}; ничего не записано.</translation>
    </message>
    <message>
        <source>Mentors: {mentors}, mentees: {mentees}. Consents to processing to be collected anew: {collect} of {persons}.</source>
        <translation>Наставников: {mentors}, наставляемых: {mentees}. Согласий на обработку собрать заново: {collect} из {persons}.</translation>
    </message>
    <message>
        <source>save the roadmap as PDF or XLSX, its dates as a calendar</source>
        <translation>сохранить дорожную карту в PDF или XLSX, её даты – для календаря</translation>
    </message>
    <message>
        <source>what to list: mentees, mentors, consents, pairs, meetings, events, documents, roadmap, findings</source>
        <translation>что показать: mentees, mentors, consents, pairs, meetings, events, documents, roadmap, findings</translation>
    </message>
    <message>
        <source>where the roadmap goes: .pdf, .xlsx or .ics</source>
        <translation>куда записать дорожную карту: .pdf, .xlsx или .ics</translation>
    </message>
    <message>
        <source>Recorded: denominators {denominators}, plan values {plan}, roadmap items {items}, settings {settings}, consents {consents}, events {events}.</source>
        <translation>Записано: численность – {denominators}, плановые значения – {plan}, мероприятия – {items}, настройки – {settings}, согласия – {consents}, события – {events}.</translation>
    </message>
    <message>
        <source>There is no such event any more. Look at the list again.</source>
        <translation>Такого события уже нет. Посмотрите в список ещё раз.</translation>
    </message>
    <message>
        <source>Say in a few words what it is: the list shows this.</source>
        <translation>Назовите событие в двух-трёх словах: так оно стоит в списке.</translation>
    </message>
    <message>
        <source>{date} is far from the open programme. Choose a day from {from} to {until}, or open another year.</source>
        <translation>День {date} далеко от открытой программы. Выберите день с {from} по {until} или откройте другой год.</translation>
    </message>
    <message>
        <source>The number of people cannot be below zero. Leave it empty if it is not known.</source>
        <translation>Людей не может быть меньше нуля. Если число неизвестно, оставьте поле пустым.</translation>
    </message>
    <message>
        <source>{people} people are named, and {count} are said to have come. Correct the number or leave it empty.</source>
        <translation>Названо людей: {people}, а пришло, судя по числу, {count}. Исправьте число или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a page. Copy it from the browser whole, as https://school.example.ru/news.</source>
        <translation>«{address}» – не адрес страницы. Скопируйте его из браузера целиком, например https://school.example.ru/news.</translation>
    </message>
    <message>
        <source>Somebody who was chosen is no longer in the base. Choose the people again.</source>
        <translation>Кого-то из выбранных уже нет в базе. Выберите людей заново.</translation>
    </message>
    <message>
        <source>A paper that was chosen is not in the register. Register it first, or take it away.</source>
        <translation>Одного из выбранных документов нет в реестре. Сначала зарегистрируйте его или уберите отсюда.</translation>
    </message>
    <message>
        <source>The roadmap has no such items: {items}. Check the numbers.</source>
        <translation>Таких пунктов в дорожной карте нет: {items}. Проверьте номера.</translation>
    </message>
    <message>
        <source>new event: {name}</source>
        <translation>новое событие: {name}</translation>
    </message>
    <message>
        <source>event changed: {name}</source>
        <translation>изменено событие: {name}</translation>
    </message>
    <message>
        <source>event removed: {name}</source>
        <translation>удалено событие: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n events removed</source>
        <translation>
            <numerusform>удалено %n событие</numerusform>
            <numerusform>удалено %n события</numerusform>
            <numerusform>удалено %n событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n событие</numerusform>
            <numerusform>%n события</numerusform>
            <numerusform>%n событий</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the day on which the new year begins.</source>
        <translation>Впишите день, с которого начинается новый год.</translation>
    </message>
    <message>
        <source>The new year begins after the last one, which began on {start}.</source>
        <translation>Новый год начинается позже прошлого, а тот начался {start}.</translation>
    </message>
    <message>
        <source>The last year goes on until {end}: for a while both will be open, and a person can stand in both.</source>
        <translation>Прошлый год идёт до {end}: какое-то время будут открыты оба, и человек может стоять в обоих.</translation>
    </message>
    <message>
        <source>A programme began in {year} already. Reports and planned values are told apart by that year: check the day.</source>
        <translation>В {year} году программа уже начиналась. Отчёты и плановые значения различают по этому году: проверьте день.</translation>
    </message>
    <message>
        <source>A newer year begins on {start}. Open it: a new year follows the last one.</source>
        <translation>В файле есть год новее, он начинается {start}. Откройте его: новый год продолжает последний.</translation>
    </message>
    <message>
        <source>goals and plan of the year saved</source>
        <translation>цели и план года сохранены</translation>
    </message>
    <message>
        <source>new year begun: {start} – {end}</source>
        <translation>начат новый год: {start} – {end}</translation>
    </message>
    <message>
        <source>roadmap, item {number}: evidence</source>
        <translation>дорожная карта, п. {number}: подтверждение</translation>
    </message>
    <message numerus="yes">
        <source>Accepted by the curator and left out: %n findings</source>
        <translation>
            <numerusform>Принято куратором и не показано: %n замечание</numerusform>
            <numerusform>Принято куратором и не показано: %n замечания</numerusform>
            <numerusform>Принято куратором и не показано: %n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>[accepted on {date}] {text} Reason: {reason}</source>
        <translation>[принято {date}] {text} Причина: {reason}</translation>
    </message>
    <message>
        <source>list what the curator accepted, with the reasons</source>
        <translation>показать принятые куратором замечания и причины</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs begin before their orders</source>
        <translation>
            <numerusform>%n пара начинает раньше своего приказа</numerusform>
            <numerusform>%n пары начинают раньше своих приказов</numerusform>
            <numerusform>%n пар начинают раньше своих приказов</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: begins before the order</source>
        <translation>{name}: начинает раньше приказа</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs have nobody left</source>
        <translation>
            <numerusform>В %n паре не осталось наставляемых</numerusform>
            <numerusform>В %n парах не осталось наставляемых</numerusform>
            <numerusform>В %n парах не осталось наставляемых</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is left with the mentor: {mentor}</source>
        <translation>Наставляемых не осталось, наставник: {mentor}</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs go on with somebody who finished</source>
        <translation>
            <numerusform>%n пара продолжается с тем, кто завершил участие</numerusform>
            <numerusform>%n пары продолжаются с теми, кто завершил участие</numerusform>
            <numerusform>%n пар продолжаются с теми, кто завершил участие</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: the mentee has finished</source>
        <translation>{name}: наставляемый завершил участие</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs work with mentors who were not trained</source>
        <translation>
            <numerusform>%n пара работает с необученным наставником</numerusform>
            <numerusform>%n пары работают с необученными наставниками</numerusform>
            <numerusform>%n пар работают с необученными наставниками</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: the mentor was not trained</source>
        <translation>{name}: наставник не обучен</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs work without a goal</source>
        <translation>
            <numerusform>%n пара работает без цели и плана</numerusform>
            <numerusform>%n пары работают без цели и плана</numerusform>
            <numerusform>%n пар работают без цели и плана</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: no goal</source>
        <translation>{name}: нет цели и плана</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs ended without an outcome</source>
        <translation>
            <numerusform>%n пара завершена без итога</numerusform>
            <numerusform>%n пары завершены без итога</numerusform>
            <numerusform>%n пар завершены без итога</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: ended without an outcome</source>
        <translation>{name}: завершена без итога</translation>
    </message>
    <message numerus="yes">
        <source>%n papers are older than what they follow from</source>
        <translation>
            <numerusform>%n документ датирован раньше своего основания</numerusform>
            <numerusform>%n документа датированы раньше своих оснований</numerusform>
            <numerusform>%n документов датированы раньше своих оснований</numerusform>
        </translation>
    </message>
    <message>
        <source>{paper}: older than what it follows from</source>
        <translation>{paper}: дата раньше, чем у основания</translation>
    </message>
    <message numerus="yes">
        <source>%n papers refer to what is not registered</source>
        <translation>
            <numerusform>У %n документа нет основания в журнале</numerusform>
            <numerusform>У %n документов нет основания в журнале</numerusform>
            <numerusform>У %n документов нет основания в журнале</numerusform>
        </translation>
    </message>
    <message>
        <source>{paper}: what it refers to is not registered</source>
        <translation>{paper}: основания нет в журнале</translation>
    </message>
    <message numerus="yes">
        <source>%n papers are registered without a number or a date</source>
        <translation>
            <numerusform>%n документ в журнале без номера или даты</numerusform>
            <numerusform>%n документа в журнале без номера или даты</numerusform>
            <numerusform>%n документов в журнале без номера или даты</numerusform>
        </translation>
    </message>
    <message>
        <source>{paper}: no number or no date</source>
        <translation>{paper}: нет номера или даты</translation>
    </message>
    <message numerus="yes">
        <source>%n papers are dated later than today</source>
        <translation>
            <numerusform>%n документ датирован будущим днём</numerusform>
            <numerusform>%n документа датированы будущим днём</numerusform>
            <numerusform>%n документов датированы будущим днём</numerusform>
        </translation>
    </message>
    <message>
        <source>{paper} is dated {date}, later than today</source>
        <translation>{paper}: дата {date} ещё не наступила</translation>
    </message>
    <message numerus="yes">
        <source>%n orders have numbers that are taken</source>
        <translation>
            <numerusform>У %n приказа номер уже занят</numerusform>
            <numerusform>У %n приказов номера уже заняты</numerusform>
            <numerusform>У %n приказов номера уже заняты</numerusform>
        </translation>
    </message>
    <message>
        <source>{paper}: the number is taken in this year</source>
        <translation>{paper}: номер в этом году уже занят</translation>
    </message>
    <message numerus="yes">
        <source>%n orders on monitoring are later than the checkpoints</source>
        <translation>
            <numerusform>%n приказ о мониторинге позже контрольных точек</numerusform>
            <numerusform>%n приказа о мониторинге позже контрольных точек</numerusform>
            <numerusform>%n приказов о мониторинге позже контрольных точек</numerusform>
        </translation>
    </message>
    <message>
        <source>{paper}: later than the last checkpoint</source>
        <translation>{paper}: позже последней контрольной точки</translation>
    </message>
    <message numerus="yes">
        <source>The programme is completed, but %n pairs work</source>
        <translation>
            <numerusform>Программа завершена, а %n пара ещё работает</numerusform>
            <numerusform>Программа завершена, а %n пары ещё работают</numerusform>
            <numerusform>Программа завершена, а %n пар ещё работают</numerusform>
        </translation>
    </message>
    <message>
        <source>The registry is approved, but no mentor is in it</source>
        <translation>Реестр утверждён, но наставников в нём нет</translation>
    </message>
    <message numerus="yes">
        <source>%n mentors are in a registry that no order approves</source>
        <translation>
            <numerusform>%n наставник в реестре, а приказа о реестре нет</numerusform>
            <numerusform>%n наставника в реестре, а приказа о реестре нет</numerusform>
            <numerusform>%n наставников в реестре, а приказа о реестре нет</numerusform>
        </translation>
    </message>
    <message>
        <source>The dates of the year contradict each other</source>
        <translation>Даты года противоречат друг другу</translation>
    </message>
    <message>
        <source>The region&apos;s order has no number</source>
        <translation>У приказа региона нет номера</translation>
    </message>
    <message>
        <source>The goal of this year is not written down</source>
        <translation>Цель этого года не записана</translation>
    </message>
    <message>
        <source>Stages without a single item: {stages}</source>
        <translation>Этапы без единого мероприятия: {stages}</translation>
    </message>
    <message>
        <source>School holidays are not entered</source>
        <translation>Каникулы не внесены</translation>
    </message>
    <message>
        <source>The year is over without a result</source>
        <translation>Год закончился без итогового документа</translation>
    </message>
    <message>
        <source>No practice of this year is published</source>
        <translation>За этот год не опубликовано ни одной практики</translation>
    </message>
    <message numerus="yes">
        <source>%n mentees finished without a result</source>
        <translation>
            <numerusform>%n наставляемый завершил участие без результата</numerusform>
            <numerusform>%n наставляемых завершили участие без результата</numerusform>
            <numerusform>%n наставляемых завершили участие без результата</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: finished without a result</source>
        <translation>{name}: участие завершено без результата</translation>
    </message>
    <message numerus="yes">
        <source>%n mentees have no link to the case</source>
        <translation>
            <numerusform>У %n наставляемого нет ссылки на кейс</numerusform>
            <numerusform>У %n наставляемых нет ссылки на кейс</numerusform>
            <numerusform>У %n наставляемых нет ссылки на кейс</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: no link to the case</source>
        <translation>{name}: нет ссылки на кейс</translation>
    </message>
    <message>
        <source>Some mentees are counted by several forms</source>
        <translation>Часть наставляемых участвует в нескольких формах</translation>
    </message>
    <message numerus="yes">
        <source>%n requests disclose what must not be printed</source>
        <translation>
            <numerusform>В %n запросе сказано то, что нельзя печатать</numerusform>
            <numerusform>В %n запросах сказано то, что нельзя печатать</numerusform>
            <numerusform>В %n запросах сказано то, что нельзя печатать</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: the request discloses what must not be printed</source>
        <translation>{name}: в запросе сказано то, что нельзя печатать</translation>
    </message>
    <message numerus="yes">
        <source>%n goals disclose what must not be printed</source>
        <translation>
            <numerusform>В цели %n пары сказано то, что нельзя печатать</numerusform>
            <numerusform>В целях %n пар сказано то, что нельзя печатать</numerusform>
            <numerusform>В целях %n пар сказано то, что нельзя печатать</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: the goal discloses what must not be printed</source>
        <translation>{name}: в цели сказано то, что нельзя печатать</translation>
    </message>
    <message numerus="yes">
        <source>%n items have too few events</source>
        <translation>
            <numerusform>По %n пункту мало мероприятий</numerusform>
            <numerusform>По %n пунктам мало мероприятий</numerusform>
            <numerusform>По %n пунктам мало мероприятий</numerusform>
        </translation>
    </message>
    <message>
        <source>Item {number}: {have} of {need} events, due {until}</source>
        <translation>Пункт {number}: мероприятий {have} из {need}, срок {until}</translation>
    </message>
    <message numerus="yes">
        <source>%n items run without a single event</source>
        <translation>
            <numerusform>По %n пункту ещё не было мероприятий</numerusform>
            <numerusform>По %n пунктам ещё не было мероприятий</numerusform>
            <numerusform>По %n пунктам ещё не было мероприятий</numerusform>
        </translation>
    </message>
    <message>
        <source>Item {number}: no event since {since}</source>
        <translation>Пункт {number}: с {since} не было мероприятий</translation>
    </message>
    <message numerus="yes">
        <source>%n items were missed in their month or quarter</source>
        <translation>
            <numerusform>%n пункт пропущен в свой месяц или квартал</numerusform>
            <numerusform>%n пункта пропущены в свой месяц или квартал</numerusform>
            <numerusform>%n пунктов пропущены в свой месяц или квартал</numerusform>
        </translation>
    </message>
    <message>
        <source>Item {number}: nothing from {start} to {end}</source>
        <translation>Пункт {number}: ничего с {start} по {end}</translation>
    </message>
    <message numerus="yes">
        <source>%n publications have no address</source>
        <translation>
            <numerusform>У %n публикации нет адреса страницы</numerusform>
            <numerusform>У %n публикаций нет адреса страницы</numerusform>
            <numerusform>У %n публикаций нет адреса страницы</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}”: no address of the page</source>
        <translation>«{title}»: нет адреса страницы</translation>
    </message>
    <message numerus="yes">
        <source>%n items end before the order on introduction</source>
        <translation>
            <numerusform>%n пункт кончается раньше приказа о внедрении</numerusform>
            <numerusform>%n пункта кончаются раньше приказа о внедрении</numerusform>
            <numerusform>%n пунктов кончаются раньше приказа о внедрении</numerusform>
        </translation>
    </message>
    <message>
        <source>Item {items} ends before the order on introduction</source>
        <translation>Пункт {items} кончается раньше приказа о внедрении</translation>
    </message>
    <message numerus="yes">
        <source>%n items have nobody responsible</source>
        <translation>
            <numerusform>У %n пункта нет ответственного</numerusform>
            <numerusform>У %n пунктов нет ответственного</numerusform>
            <numerusform>У %n пунктов нет ответственного</numerusform>
        </translation>
    </message>
    <message>
        <source>Item {items} has nobody responsible</source>
        <translation>У пункта {items} нет ответственного</translation>
    </message>
    <message numerus="yes">
        <source>No agreement with %n partners</source>
        <translation>
            <numerusform>Нет соглашения с %n партнёром</numerusform>
            <numerusform>Нет соглашения с %n партнёрами</numerusform>
            <numerusform>Нет соглашения с %n партнёрами</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: no agreement</source>
        <translation>{name}: нет соглашения</translation>
    </message>
    <message>
        <source>the secretary and the region read the dates together</source>
        <translation>даты документов смотрят вместе: каждый опирается на предыдущий</translation>
    </message>
    <message>
        <source>check the paper and the computer&apos;s clock</source>
        <translation>проверьте документ и часы компьютера</translation>
    </message>
    <message>
        <source>orders of a year share one journal</source>
        <translation>у приказов года один журнал и одна нумерация</translation>
    </message>
    <message>
        <source>the programme of mentoring begins with it</source>
        <translation>с неё начинается программа наставничества</translation>
    </message>
    <message>
        <source>without them pairs on holiday look silent</source>
        <translation>без них пары на каникулах выглядят замолчавшими</translation>
    </message>
    <message>
        <source>items {items}: what took place counts</source>
        <translation>пункты {items}: засчитывается то, что прошло</translation>
    </message>
    <message>
        <source>the yearly report counts outcomes</source>
        <translation>итоги нужны для годового отчёта</translation>
    </message>
    <message>
        <source>requests and goals are printed and exported</source>
        <translation>запросы и цели печатают и выгружают</translation>
    </message>
    <message>
        <source>a goal is due within 14 days</source>
        <translation>цель нужна в первые 14 дней</translation>
    </message>
    <message>
        <source>the programme asks for training before pairs</source>
        <translation>программа требует обучения до работы пар</translation>
    </message>
    <message>
        <source>the report counts each of them once</source>
        <translation>в отчёте каждый считается один раз</translation>
    </message>
    <message>
        <source>{name} has no mentor though the registry of mentors is approved. Match {name} or write down why not.</source>
        <translation>{name}: реестр наставников утверждён, а наставника нет. Подберите наставника или отметьте, почему он не нужен.</translation>
    </message>
    <message>
        <source>The pair {mentor} – {mentees} begins on {start}, before its order № {number} of {date}. Correct the beginning or the order&apos;s date.</source>
        <translation>Пара {mentor} – {mentees} начинает работать {start}, раньше своего приказа № {number} от {date}. Исправьте начало или дату приказа.</translation>
    </message>
    <message>
        <source>Nobody is left in the pair of {mentor}. End it or bring a mentee in.</source>
        <translation>В паре, где наставник {mentor}, никого не осталось. Завершите её или добавьте наставляемого.</translation>
    </message>
    <message>
        <source>{finished} has finished, but the pair with {mentor} goes on. End the pair.</source>
        <translation>{finished}: участие завершено, а пара (наставник {mentor}) продолжается. Завершите пару.</translation>
    </message>
    <message>
        <source>{mentor} works with {mentees} but was not trained, and the programme asks for training before pairs. Note the training in the card.</source>
        <translation>{mentor} работает в паре ({mentees}), но обучение не отмечено, а программа требует его до начала работы пар. Отметьте обучение в карточке.</translation>
    </message>
    <message>
        <source>The pair {mentor} – {mentees} works since {start} without a goal and without a planning meeting. Write the goal down.</source>
        <translation>Пара {mentor} – {mentees} работает с {start}, а цели и встречи-планирования нет. Запишите цель.</translation>
    </message>
    <message>
        <source>The pair {mentor} – {mentees} is over, but its outcome is not written down. Write it in: the report asks for it.</source>
        <translation>Пара {mentor} – {mentees} завершена, но итог не записан. Впишите его: он нужен для отчёта.</translation>
    </message>
    <message>
        <source>{paper} of {date} is older than what it follows from: {before} of {beforeDate}. Check both dates.</source>
        <translation>{paper} от {date}: дата раньше, чем у документа, на который он опирается ({before} от {beforeDate}). Проверьте обе даты.</translation>
    </message>
    <message>
        <source>{paper} of {date} follows from a paper that is not in the register: {before}. Register that one.</source>
        <translation>{paper} от {date}: в журнале нет документа, на который он опирается ({before}). Зарегистрируйте и его.</translation>
    </message>
    <message>
        <source>{paper} is registered without a date. Write it in: terms are counted from it.</source>
        <translation>{paper}: в журнале нет даты. Впишите её: от неё считаются сроки.</translation>
    </message>
    <message>
        <source>{paper} of {date} is registered without a number. Ask the secretary for it.</source>
        <translation>{paper} от {date}: в журнале нет номера. Узнайте его у секретаря.</translation>
    </message>
    <message>
        <source>{paper} is dated {date}, but today is {today}. Check the date of the paper and the computer&apos;s clock.</source>
        <translation>{paper}: дата {date}, а сегодня {today}. Проверьте дату документа и часы компьютера.</translation>
    </message>
    <message>
        <source>{paper} of {date} has the number of another order of this year: {other} of {otherDate}. Ask the secretary which is right.</source>
        <translation>{paper} от {date}: под этим номером в журнале этого года уже есть другой приказ ({other} от {otherDate}). Уточните номера у секретаря.</translation>
    </message>
    <message>
        <source>{paper} of {date} is later than the last checkpoint ({last}): there is nothing left to monitor. Check the date.</source>
        <translation>{paper} от {date}: последняя контрольная точка была {last}, проверять уже нечего. Проверьте дату.</translation>
    </message>
    <message numerus="yes">
        <source>The programme is completed by the order № {number} of {date}, but %n pairs still work. End them with an outcome.</source>
        <translation>
            <numerusform>Программа завершена приказом № {number} от {date}, но %n пара ещё работает. Завершите её и запишите итог.</numerusform>
            <numerusform>Программа завершена приказом № {number} от {date}, но %n пары ещё работают. Завершите их и запишите итоги.</numerusform>
            <numerusform>Программа завершена приказом № {number} от {date}, но %n пар ещё работают. Завершите их и запишите итоги.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order № {number} of {date} approves the registry of mentors, but no mentor has the status “in the registry”. Mark who is in it.</source>
        <translation>Приказ № {number} от {date} утверждает реестр наставников, но ни у кого нет статуса «в реестре». Отметьте, кто в него вошёл.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentors are in the registry, but the order that approves it is not in the register. Register the order.</source>
        <translation>
            <numerusform>%n наставник значится в реестре, но приказа об утверждении реестра в журнале нет. Зарегистрируйте приказ.</numerusform>
            <numerusform>%n наставника значатся в реестре, но приказа об утверждении реестра в журнале нет. Зарегистрируйте приказ.</numerusform>
            <numerusform>%n наставников значатся в реестре, но приказа об утверждении реестра в журнале нет. Зарегистрируйте приказ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The programme ends ({end}) before it begins ({start}). Correct its dates.</source>
        <translation>Программа заканчивается ({end}) раньше, чем начинается ({start}). Исправьте даты.</translation>
    </message>
    <message>
        <source>The order that starts the model is of {date}, after the end of the programme ({end}). Correct one of the dates.</source>
        <translation>Приказ, с которого начинается модель, датирован {date}, а программа заканчивается {end}. Исправьте одну из дат.</translation>
    </message>
    <message>
        <source>The order that starts the model is of {date}, more than half a year before the programme ({start}). The terms of the roadmap are counted from it: check the date.</source>
        <translation>Приказ, с которого начинается модель, датирован {date}: больше чем за полгода до начала программы ({start}). От него считаются сроки дорожной карты, проверьте дату.</translation>
    </message>
    <message>
        <source>The region&apos;s order of {date} has no number, and the school&apos;s orders refer to it. Write the number in.</source>
        <translation>У приказа региона от {date} нет номера, а приказы школы на него ссылаются. Впишите номер.</translation>
    </message>
    <message>
        <source>The goal of this year&apos;s programme is not written down. Write it in: the programme of mentoring begins with it.</source>
        <translation>Цель программы на этот год не записана. Впишите её: с неё начинается программа наставничества.</translation>
    </message>
    <message numerus="yes">
        <source>The stages {stages} have no items in the roadmap. Add them to the profile.</source>
        <translation>
            <numerusform>На этапе {stages} нет ни одного мероприятия. Добавьте его в дорожную карту.</numerusform>
            <numerusform>На этапах {stages} нет ни одного мероприятия. Добавьте их в дорожную карту.</numerusform>
            <numerusform>На этапах {stages} нет ни одного мероприятия. Добавьте их в дорожную карту.</numerusform>
        </translation>
    </message>
    <message>
        <source>School holidays of this year are not entered, so pairs that rest look as if they had stopped meeting. Enter the holidays.</source>
        <translation>Каникулы этого года не внесены, и пары, которые отдыхают, выглядят замолчавшими. Внесите каникулы.</translation>
    </message>
    <message>
        <source>The programme ended on {end}, but neither the curator&apos;s report nor an order on the results is in the register. Register them.</source>
        <translation>Программа закончилась {end}, а в журнале нет ни отчёта куратора, ни приказа об итогах. Зарегистрируйте их.</translation>
    </message>
    <message>
        <source>The programme ends on {end}, and no practice is published: there is no link to a case and no page about an event. Add one.</source>
        <translation>Программа заканчивается {end}, а опубликованных практик нет: ни ссылки на кейс, ни страницы о мероприятии. Добавьте хотя бы одну.</translation>
    </message>
    <message>
        <source>{name} finished on {date}, but the result is not written down. Write it in the card.</source>
        <translation>{name}: участие завершено {date}, но результат не записан. Впишите его в карточку.</translation>
    </message>
    <message>
        <source>{name} has a result, but no link to the case on the site. Add it to the card if the case is published.</source>
        <translation>{name}: результат есть, а ссылки на кейс на сайте нет. Впишите её в карточку, если кейс опубликован.</translation>
    </message>
    <message numerus="yes">
        <source>Forms taken one by one count {sum} mentees, but they are %n people: some stand in several forms. The report counts each once.</source>
        <translation>
            <numerusform>По формам вместе получается {sum}, а наставляемых %n человек: кто-то участвует в нескольких формах. В отчёте каждый считается один раз.</numerusform>
            <numerusform>По формам вместе получается {sum}, а наставляемых %n человека: кто-то участвует в нескольких формах. В отчёте каждый считается один раз.</numerusform>
            <numerusform>По формам вместе получается {sum}, а наставляемых %n человек: кто-то участвует в нескольких формах. В отчёте каждый считается один раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: the request or the interests speak of health or of the family&apos;s situation. This text is printed and exported: write it more generally and put the category into its own field.</source>
        <translation>{name}: в запросе или интересах сказано о здоровье или положении семьи. Этот текст печатают и выгружают: напишите его общими словами, а категорию отметьте в её поле.</translation>
    </message>
    <message>
        <source>The goal of the pair {mentor} – {mentees} speaks of health or of the family&apos;s situation, and goals are printed. Write it more generally.</source>
        <translation>В цели пары {mentor} – {mentees} сказано о здоровье или положении семьи, а цели печатают. Напишите её общими словами.</translation>
    </message>
    <message>
        <source>Item {number} “{title}” asks for {need} results by {until}, so far there are {have}. Write down what has taken place.</source>
        <translation>Пункт {number} «{title}»: к {until} нужно результатов: {need}, пока записано: {have}. Внесите то, что уже прошло.</translation>
    </message>
    <message>
        <source>Item {number} “{title}” runs since {since} and asks for {need} results; there are none so far. Plan the first.</source>
        <translation>Пункт {number} «{title}» идёт с {since}, нужно результатов: {need}, пока не записано ни одного. Запланируйте первый.</translation>
    </message>
    <message>
        <source>Item {number} “{title}” wants something from {start} to {end}, and nothing is written down. Write the event in.</source>
        <translation>Пункт {number} «{title}»: с {start} по {end} ничего не записано. Впишите мероприятие.</translation>
    </message>
    <message numerus="yes">
        <source>%n items are to end before the order on introduction is signed ({date}): {items}. Move them.</source>
        <translation>
            <numerusform>Пункт {items} должен закончиться раньше, чем подписан приказ о внедрении ({date}). Перенесите его.</numerusform>
            <numerusform>%n пункта должны закончиться раньше, чем подписан приказ о внедрении ({date}): {items}. Перенесите их.</numerusform>
            <numerusform>%n пунктов должны закончиться раньше, чем подписан приказ о внедрении ({date}): {items}. Перенесите их.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items have nobody responsible: {items}. Name somebody in the profile.</source>
        <translation>
            <numerusform>У пункта {items} нет ответственного. Назовите его в профиле.</numerusform>
            <numerusform>У %n пунктов нет ответственного: {items}. Назовите его в профиле.</numerusform>
            <numerusform>У %n пунктов нет ответственного: {items}. Назовите его в профиле.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no agreement with “{name}”, but mentors from there are in pairs: {mentors}. Write the agreement in.</source>
        <translation>Соглашения с организацией «{name}» нет, а наставники оттуда работают в парах: {mentors}. Впишите соглашение.</translation>
    </message>
    <message>
        <source>Write why you leave it as it is: the reason stays in the journal.</source>
        <translation>Напишите, почему оставляете так: причина останется в журнале.</translation>
    </message>
    <message>
        <source>This finding is not among the accepted ones any more.</source>
        <translation>Этого замечания среди принятых уже нет.</translation>
    </message>
    <message>
        <source>finding accepted ({reason}): {finding}</source>
        <translation>замечание принято ({reason}): {finding}</translation>
    </message>
    <message numerus="yes">
        <source>%n findings accepted ({reason})</source>
        <translation>
            <numerusform>принято %n замечание ({reason})</numerusform>
            <numerusform>принято %n замечания ({reason})</numerusform>
            <numerusform>принято %n замечаний ({reason})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted findings returned</source>
        <translation>
            <numerusform>возвращено %n принятое замечание</numerusform>
            <numerusform>возвращено %n принятых замечания</numerusform>
            <numerusform>возвращено %n принятых замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>columns of the roadmap; otherwise its profile&apos;s</source>
        <translation>графы дорожной карты; иначе те, что в её профиле</translation>
    </message>
    <message>
        <source>up to four approval blocks of the roadmap: adopted|body|number|date, agreed|body|number|date, agreed-person|position|name, order|number|date, director</source>
        <translation>до четырёх грифов дорожной карты через «;»: adopted|кем|номер|дата, agreed|кем|номер|дата, agreed-person|должность|имя, order|номер|дата, director</translation>
    </message>
    <message>
        <source>--columns and --approvals are for the roadmap: leave them out, or make the paper D06.</source>
        <translation>--columns и --approvals относятся к дорожной карте: уберите их или укажите --kind D06.</translation>
    </message>
    <message>
        <source>A roadmap has room for {most} approval blocks, {n} were asked for. Leave some out.</source>
        <translation>В дорожной карте помещается грифов: {most}, а указано {n}. Уберите лишние.</translation>
    </message>
    <message>
        <source>The column “Мероприятия” is empty: the profile and the events of the year name nothing for it. Write events under “Year&apos;s programme”, or choose other columns.</source>
        <translation>Графа «Мероприятия» пуста: ни в профиле, ни среди событий года для неё ничего нет. Запишите события в разделе «Программа года» или выберите другие графы.</translation>
    </message>
    <message>
        <source>list the regional profiles, check a file of one or save one</source>
        <translation>показать региональные профили, проверить файл профиля или сохранить профиль в файл</translation>
    </message>
    <message>
        <source>file of a profile of your own (JSON); it is kept in the base</source>
        <translation>файл своего профиля (JSON), он сохранится в базе</translation>
    </message>
    <message>
        <source>with the own profiles of this base</source>
        <translation>вместе со своими профилями этой базы</translation>
    </message>
    <message>
        <source>check the file of a profile and name all its faults</source>
        <translation>проверить файл профиля и назвать все ошибки</translation>
    </message>
    <message>
        <source>code of the profile to save as a file</source>
        <translation>код профиля, который нужно сохранить в файл</translation>
    </message>
    <message>
        <source>where the profile goes (JSON)</source>
        <translation>куда сохранить профиль (JSON)</translation>
    </message>
    <message>
        <source>No faults: {file}</source>
        <translation>Ошибок нет: {file}</translation>
    </message>
    <message>
        <source>Faults in {file}: {count}. The file is not taken.</source>
        <translation>Ошибок в файле {file}: {count}. Такой файл не принимается.</translation>
    </message>
    <message>
        <source>The profile is saved: {file}</source>
        <translation>Профиль сохранён: {file}</translation>
    </message>
    <message>
        <source>The school already has a profile of its own with the code {code} (“{profile}”). Change that one, or give the file another code.</source>
        <translation>У школы уже есть свой профиль с кодом {code} («{profile}»). Измените его или дайте файлу другой код.</translation>
    </message>
    <message>
        <source>The school has no profile of its own with the code {profile}.</source>
        <translation>Своего профиля с кодом {profile} у школы нет.</translation>
    </message>
    <message>
        <source>The profile “{profile}” holds for the programme of {years}. Choose another profile for it first, then remove this one.</source>
        <translation>По профилю «{profile}» идёт программа: {years}. Сначала выберите для неё другой профиль, потом удалите этот.</translation>
    </message>
    <message>
        <source>own profile “{profile}” added</source>
        <translation>добавлен свой профиль «{profile}»</translation>
    </message>
    <message>
        <source>profile “{profile}” changed</source>
        <translation>изменён профиль «{profile}»</translation>
    </message>
    <message>
        <source>own profile “{profile}” removed</source>
        <translation>удалён свой профиль «{profile}»</translation>
    </message>
    <message>
        <source>profile “{profile}” put back to the original</source>
        <translation>профиль «{profile}» возвращён к исходному</translation>
    </message>
    <message>
        <source>the programme goes by the profile “{profile}”</source>
        <translation>программа переведена на профиль «{profile}»</translation>
    </message>
    <message>
        <source>The file “{file}” is not written in UTF-8. Open it in Notepad, choose “Save as”, the encoding UTF-8, and take it again.</source>
        <translation>Файл «{file}» записан не в кодировке UTF-8. Откройте его в Блокноте, выберите «Сохранить как», кодировку UTF-8 и добавьте файл ещё раз.</translation>
    </message>
    <message>
        <source>“{file}”, line {line}, column {column}: {reason}. Correct this place and take the file again.</source>
        <translation>«{file}», строка {line}, знак {column}: {reason}. Исправьте это место и добавьте файл ещё раз.</translation>
    </message>
    <message>
        <source>The file “{file}” does not hold a profile: its first and last signs must be curly brackets.</source>
        <translation>В файле «{file}» нет профиля: он должен начинаться и заканчиваться фигурной скобкой.</translation>
    </message>
    <message>
        <source>a colon is missing after a name</source>
        <translation>после имени не хватает двоеточия</translation>
    </message>
    <message>
        <source>here or just before a comma, a closing bracket or a quotation mark is missing</source>
        <translation>здесь или чуть раньше не хватает запятой, закрывающей скобки или кавычки</translation>
    </message>
    <message>
        <source>there is a comma too many before the closing bracket</source>
        <translation>перед закрывающей скобкой стоит лишняя запятая</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>не закрыта кавычка</translation>
    </message>
    <message>
        <source>a number is not finished</source>
        <translation>число записано не до конца</translation>
    </message>
    <message>
        <source>there is a wrong sign after a backslash</source>
        <translation>после обратной косой черты стоит недопустимый знак</translation>
    </message>
    <message>
        <source>there is something after the end</source>
        <translation>после последней скобки есть что-то лишнее</translation>
    </message>
    <message>
        <source>a value is expected: a text in quotes, a number, a list or a bracket</source>
        <translation>здесь ожидается значение: текст в кавычках, число, список или скобка</translation>
    </message>
    <message>
        <source>a list in square brackets</source>
        <translation>список в квадратных скобках</translation>
    </message>
    <message>
        <source>a group in curly brackets</source>
        <translation>группа в фигурных скобках</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>текст в кавычках</translation>
    </message>
    <message>
        <source>a number without quotes</source>
        <translation>число без кавычек</translation>
    </message>
    <message>
        <source>true or false without quotes</source>
        <translation>true или false без кавычек</translation>
    </message>
    <message>
        <source>“{file}”, line {line}: {path} is not filled in. Write the value.</source>
        <translation>«{file}», строка {line}: не заполнено {path}. Впишите значение.</translation>
    </message>
    <message>
        <source>“{file}”, line {line}: the list {path} is empty. Write at least one.</source>
        <translation>«{file}», строка {line}: список {path} пуст. Впишите хотя бы одно значение.</translation>
    </message>
    <message>
        <source>“{file}”, line {line}: {path} is of another kind. Expected: {expected}.</source>
        <translation>«{file}», строка {line}: {path} не того вида. Нужно: {expected}.</translation>
    </message>
    <message>
        <source>“{file}”, line {line}: there is no such field as {path}. Check for a slip of the pen.</source>
        <translation>«{file}», строка {line}: поля {path} не бывает. Проверьте, нет ли опечатки.</translation>
    </message>
    <message>
        <source>“{file}”, line {line}: {path} cannot be “{value}”. The description of profiles lists what is possible.</source>
        <translation>«{file}», строка {line}: {path} не может быть «{value}». Возможные значения перечислены в описании профилей.</translation>
    </message>
    <message>
        <source>“{file}”, line {line}: {path} is {value}, but must be from {from} to {to}.</source>
        <translation>«{file}», строка {line}: {path} равно {value}, а должно быть от {from} до {to}.</translation>
    </message>
    <message>
        <source>“{file}”, line {line}: the code {path} is “{value}”. Write it in small Latin letters, digits and hyphens: tver-region.</source>
        <translation>«{file}», строка {line}: код {path} записан как «{value}». Напишите его строчными латинскими буквами, цифрами и дефисами: tver-region.</translation>
    </message>
    <message>
        <source>“{file}”, line {line}: “{value}” stands twice ({path}). Leave one or give the other another number.</source>
        <translation>«{file}», строка {line}: «{value}» встречается дважды ({path}). Оставьте одно или дайте второму другой номер.</translation>
    </message>
    <message>
        <source>“{file}”, line {line}: {path} points to item “{value}”, which the profile does not have.</source>
        <translation>«{file}», строка {line}: {path} ссылается на пункт «{value}», которого в профиле нет.</translation>
    </message>
    <message>
        <source>“{file}”, line {line}: {path} points to the form “{value}”, which the profile does not have.</source>
        <translation>«{file}», строка {line}: {path} ссылается на форму «{value}», которой в профиле нет.</translation>
    </message>
    <message>
        <source>“{file}”, line {line}: {path} points to the indicator “{value}”, which the profile does not have.</source>
        <translation>«{file}», строка {line}: {path} ссылается на показатель «{value}», которого в профиле нет.</translation>
    </message>
    <message>
        <source>“{file}”, line {line}: {path} is {value}, but the profile has stages from 1 to {stages}.</source>
        <translation>«{file}», строка {line}: {path} равно {value}, а этапы профиля – от 1 до {stages}.</translation>
    </message>
    <message>
        <source>“{file}”, line {line}: item {number} depends on {value}, which stands after it ({path}). Move {value} up.</source>
        <translation>«{file}», строка {line}: пункт {number} зависит от пункта {value}, который стоит ниже ({path}). Переставьте {value} выше.</translation>
    </message>
    <message>
        <source>“{file}”, line {line}: the items depend on each other in a circle: {value} ({path}). Take one dependency out.</source>
        <translation>«{file}», строка {line}: пункты зависят друг от друга по кругу: {value} ({path}). Уберите одну из зависимостей.</translation>
    </message>
    <message>
        <source>“{file}”, line {line}: {path} names a checkpoint, but the term of the item is not one. Begin the rule with KT or take the name out.</source>
        <translation>«{file}», строка {line}: {path} называет контрольную точку, но срок пункта – не контрольная точка. Начните правило с KT или уберите название.</translation>
    </message>
    <message>
        <source>“{file}”, line {line}: the term “{rule}” is not understood ({path}). It may be, for example, MONTHS(1,2), MON(12) or BEFORE(20.01,Y+1).</source>
        <translation>«{file}», строка {line}: срок «{rule}» непонятен ({path}). Он может быть, например, таким: MONTHS(1,2), MON(12) или BEFORE(20.01,Y+1).</translation>
    </message>
    <message numerus="yes">
        <source>%n findings cannot be accepted: the law leaves no choice. Put them right: the button of their line opens the place.</source>
        <translation>
            <numerusform>%n замечание принять нельзя: закон не оставляет выбора. Исправьте его: кнопка в его строке откроет нужное место.</numerusform>
            <numerusform>%n замечания принять нельзя: закон не оставляет выбора. Исправьте их: кнопка в их строке откроет нужное место.</numerusform>
            <numerusform>%n замечаний принять нельзя: закон не оставляет выбора. Исправьте их: кнопка в их строке откроет нужное место.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” of {date} is published, but it is not written down where. Add the address of the page, or the name of the newspaper as the place.</source>
        <translation>«{title}» от {date}: не записано, где опубликовано. Впишите адрес страницы, а для газеты – её название в поле места.</translation>
    </message>
    <message>
        <source>Template “{template}”, line {line}: there is no part “{what}” to insert. Check its name.</source>
        <translation>Шаблон «{template}», строка {line}: нет вставки «{what}». Проверьте её имя.</translation>
    </message>
    <message>
        <source>This paper is not for them: {names}. Choose people of the other side.</source>
        <translation>Этот документ не для них: {names}. Выберите людей с другой стороны.</translation>
    </message>
    <message>
        <source>There is nobody yet for whom this paper could be written. Bring people into the bases first.</source>
        <translation>Пока не для кого готовить этот документ. Сначала внесите людей в базы.</translation>
    </message>
    <message>
        <source>“{kind}”: there is nothing yet that this paper could be written of.</source>
        <translation>«{kind}»: пока не о чем готовить этот документ.</translation>
    </message>
    <message>
        <source>“{kind}”: choose what the paper is to be written of.</source>
        <translation>«{kind}»: выберите, о чём готовить документ.</translation>
    </message>
    <message>
        <source>“{kind}”: what the paper was to be written of is no longer in the base. Choose again.</source>
        <translation>«{kind}»: того, о чём готовился документ, в базе больше нет. Выберите снова.</translation>
    </message>
    <message>
        <source>The number {number} is not written as the journal&apos;s: {mask}</source>
        <translation>Номер {number} записан не так, как принято в журнале: {mask}</translation>
    </message>
    <message>
        <source>Say what it is: a law, an order, a letter.</source>
        <translation>Напишите, что это: закон, приказ, письмо.</translation>
    </message>
    <message>
        <source>Give the act a number, a title or a few words about it.</source>
        <translation>Укажите номер, название или несколько слов о том, о чём этот акт.</translation>
    </message>
    <message>
        <source>The act would end before it begins. Correct one of the days.</source>
        <translation>Акт перестал бы действовать раньше, чем начал. Исправьте одну из дат.</translation>
    </message>
    <message>
        <source>The library has this act already. Change it there.</source>
        <translation>Такой акт в библиотеке уже есть. Измените его там.</translation>
    </message>
    <message>
        <source>This act is not in the library any more. Look at the list again.</source>
        <translation>Этого акта в библиотеке больше нет. Посмотрите список ещё раз.</translation>
    </message>
    <message>
        <source>act of the library saved: {act}</source>
        <translation>акт библиотеки сохранён: {act}</translation>
    </message>
    <message>
        <source>act taken out of the library: {act}</source>
        <translation>акт убран из библиотеки: {act}</translation>
    </message>
    <message>
        <source>act brought back into the library: {act}</source>
        <translation>акт возвращён в библиотеку: {act}</translation>
    </message>
    <message>
        <source>A bracket or a quotation mark is not closed: “{text}”</source>
        <translation>Не закрыта скобка или кавычка: «{text}»</translation>
    </message>
    <message>
        <source>“{word}” is a word of speech. In a paper it is “{full}”</source>
        <translation>«{word}» – разговорное сокращение, в документе пишут «{full}»</translation>
    </message>
    <message>
        <source>The term {term} is over on the day of the paper: “{text}”</source>
        <translation>Срок {term} истекает не позже даты документа: «{text}»</translation>
    </message>
    <message>
        <source>The point does not say who has to do it: “{text}”</source>
        <translation>В пункте не сказано, кто это делает: «{text}»</translation>
    </message>
    <message>
        <source>The point does not say by when: “{text}”</source>
        <translation>В пункте не указан срок: «{text}»</translation>
    </message>
    <message>
        <source>Nobody is there to sign: enter the director on the page of the school</source>
        <translation>Некому подписать: укажите руководителя на странице «Организация»</translation>
    </message>
    <message>
        <source>The act is cited without date and number: {act}</source>
        <translation>У акта не указаны дата и номер: ссылка «в соответствии с {act}»</translation>
    </message>
    <message>
        <source>The roadmap has no item of these stages: {stages}</source>
        <translation>В дорожной карте нет пунктов этих этапов: {stages}</translation>
    </message>
    <message>
        <source>The term of these items is over before the order: {items}. Move them or mark them as done</source>
        <translation>Срок этих пунктов истёк раньше даты приказа: {items}. Перенесите их или отметьте выполненными</translation>
    </message>
    <message>
        <source>No mentor is recommended yet: put down the interviews first</source>
        <translation>Пока ни один наставник не рекомендован: сначала внесите итоги собеседований</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs have no outcome yet: write it down on their cards</source>
        <translation>
            <numerusform>У %n пары ещё нет итога: впишите его в карточку</numerusform>
            <numerusform>У %n пар ещё нет итога: впишите его в карточки</numerusform>
            <numerusform>У %n пар ещё нет итога: впишите его в карточки</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no registered paper to rest on: {paper}</source>
        <translation>Не зарегистрирован документ, на который нужно сослаться: {paper}</translation>
    </message>
    <message>
        <source>The paper rests on a later one: {paper} is of {date}</source>
        <translation>Документ ссылается на более поздний: {paper} – от {date}</translation>
    </message>
    <message>
        <source>By the roadmap (item {item}) the paper was due by {until}</source>
        <translation>По дорожной карте (пункт {item}) документ нужен был до {until}</translation>
    </message>
    <message>
        <source>Not answered yet: {what}</source>
        <translation>Пока нет ответа: {what}</translation>
    </message>
    <message>
        <source>“{title}” was issued elsewhere: its words are not here, so nothing can be taken from it.</source>
        <translation>«{title}» издан без программы: его текста здесь нет, поэтому взять из него нечего.</translation>
    </message>
    <message>
        <source>The order does not name them: {names}. Choose those whom it names.</source>
        <translation>В приказе их нет: {names}. Выберите тех, кто в нём назван.</translation>
    </message>
    <message>
        <source>Put {n} where the number itself stands, as in “{n}-ОД”.</source>
        <translation>Поставьте {n} на место самого номера, например «{n}-ОД».</translation>
    </message>
    <message>
        <source>rules of papers changed</source>
        <translation>изменены правила документов</translation>
    </message>
    <message>
        <source>{what}: from {least} to {most} can be printed.</source>
        <translation>{what}: напечатать можно от {least} до {most}.</translation>
    </message>
    <message>
        <source>Name the font of the papers.</source>
        <translation>Назовите шрифт документов.</translation>
    </message>
    <message>
        <source>The stored look of papers is damaged. Choose the look anew.</source>
        <translation>Сохранённое оформление документов повреждено. Выберите оформление заново.</translation>
    </message>
    <message>
        <source>{what}: {value}. The standard asks for {least} or more.</source>
        <translation>{what}: {value}. По стандарту нужно не меньше {least}.</translation>
    </message>
    <message>
        <source>{what}: {value}. The standard asks for {most} or less.</source>
        <translation>{what}: {value}. По стандарту нужно не больше {most}.</translation>
    </message>
    <message>
        <source>{what}: {value}. Papers kept for more than ten years, orders among them, want 30 mm for the binding.</source>
        <translation>{what}: {value}. Документам, которые хранят дольше десяти лет, в том числе приказам, нужно 30 мм для подшивки.</translation>
    </message>
    <message>
        <source>Left margin, mm</source>
        <translation>Левое поле, мм</translation>
    </message>
    <message>
        <source>Right margin, mm</source>
        <translation>Правое поле, мм</translation>
    </message>
    <message>
        <source>Top margin, mm</source>
        <translation>Верхнее поле, мм</translation>
    </message>
    <message>
        <source>Bottom margin, mm</source>
        <translation>Нижнее поле, мм</translation>
    </message>
    <message>
        <source>Size of letters, points</source>
        <translation>Размер шрифта, пунктов</translation>
    </message>
    <message>
        <source>Size of letters in tables, points</source>
        <translation>Размер шрифта в таблицах, пунктов</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Межстрочный интервал</translation>
    </message>
    <message>
        <source>Indent of a paragraph, mm</source>
        <translation>Абзацный отступ, мм</translation>
    </message>
    <message>
        <source>Width of a requisite at the corner, mm</source>
        <translation>Ширина углового реквизита, мм</translation>
    </message>
    <message>
        <source>Width of a title at the left, mm</source>
        <translation>Ширина заголовка слева, мм</translation>
    </message>
    <message>
        <source>The file “{file}” ends in no known way. Give it a name that ends in .pdf, .odt or .docx.</source>
        <translation>Неизвестно, в каком виде записать файл «{file}». Дайте ему имя, которое заканчивается на .pdf, .odt или .docx.</translation>
    </message>
    <message>
        <source>the text is this part of a name only; otherwise a full name</source>
        <translation>в тексте только эта часть имени; иначе – ФИО целиком</translation>
    </message>
    <message>
        <source>TSV of names: sex and full name, or columns with a heading</source>
        <translation>TSV с именами: пол и ФИО в строке или столбцы с заголовками</translation>
    </message>
    <message>
        <source>{file}: the heading names no column with names. Head it “ФИО”, or “Фамилия”, “Имя”, “Отчество”; and the sex “Пол”.</source>
        <translation>{file}: по заголовкам не видно, где имена. Назовите столбец «ФИО» или столбцы «Фамилия», «Имя», «Отчество», а столбец с полом – «Пол».</translation>
    </message>
    <message numerus="yes">
        <source>%n names declined in {ms} ms, {speed} a second</source>
        <translation>
            <numerusform>Готово: %n имя за {ms} мс, {speed} в секунду</numerusform>
            <numerusform>Готово: %n имени за {ms} мс, {speed} в секунду</numerusform>
            <numerusform>Готово: %n имён за {ms} мс, {speed} в секунду</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}, line {row}: a full name and a sex (m or f) that the patronymic does not tell are needed.</source>
        <translation>{file}, строка {row}: нужно ФИО, а если отчество не выдаёт пол – ещё и пол (м или ж).</translation>
    </message>
    <message>
        <source>what the paper is written of: a pair, an event, an order, a checkpoint</source>
        <translation>о чём документ: пара, мероприятие, приказ, контрольная точка</translation>
    </message>
    <message>
        <source>answers to the questions of the template, as JSON</source>
        <translation>ответы на вопросы шаблона, файл JSON</translation>
    </message>
    <message>
        <source>PDF/A-1b, for papers that are kept</source>
        <translation>PDF/A-1b, для хранения</translation>
    </message>
    <message>
        <source>“{text}” names nothing, or several, that the paper could be written of. There is: {choices}</source>
        <translation>«{text}» не указывает ни на что одно, о чём готовят документ. Есть: {choices}</translation>
    </message>
    <message>
        <source>“{file}” is not a JSON object with answers.</source>
        <translation>«{file}» – не объект JSON с ответами.</translation>
    </message>
    <message>
        <source>The template does not ask for “{name}”. It asks for: {choices}</source>
        <translation>Шаблон не спрашивает «{name}». Он спрашивает: {choices}</translation>
    </message>
    <message>
        <source>Nobody in the base is called “{name}”.</source>
        <translation>В базе никого не зовут «{name}».</translation>
    </message>
    <message>
        <source>The new mentor is not in the base of mentors: bring him or her in first</source>
        <translation>Нового наставника нет в базе наставников: сначала внесите его</translation>
    </message>
    <message>
        <source>A pair of employees ends three working days after the notice at the earliest. Check that it was given in time for {date}</source>
        <translation>Работу пары сотрудников прекращают не раньше чем через три рабочих дня после уведомления. Проверьте, что оно дано вовремя для {date}</translation>
    </message>
    <message>
        <source>There is no template “{template}” of your own to change. Choose one from the list of templates.</source>
        <translation>Своего шаблона «{template}» нет. Выберите шаблон из списка.</translation>
    </message>
    <message>
        <source>This paper is not in the base any more.</source>
        <translation>Этого документа больше нет в базе.</translation>
    </message>
    <message>
        <source>{date} is still to come. Write the day on which the sheet was signed.</source>
        <translation>{date} ещё не наступило. Напишите день, когда расписались в листе.</translation>
    </message>
    <message>
        <source>The paper is of {date}: nobody could read it before. Check the day.</source>
        <translation>Документ от {date}: раньше с ним не могли ознакомиться. Проверьте дату.</translation>
    </message>
    <message>
        <source>{name} has signed already and stays on the sheet. If the mark is a slip, take it back first.</source>
        <translation>{name}: подпись уже стоит, убрать с листа нельзя. Если отметка ошибочная, сначала снимите её.</translation>
    </message>
    <message>
        <source>Only employees of the school sign the sheet. To pupils, parents and guests give an extract from the paper.</source>
        <translation>В листе расписываются только работники школы. Обучающимся, родителям и гостям выдайте выписку.</translation>
    </message>
    <message>
        <source>The sheet is empty. Add those who have to read the paper.</source>
        <translation>Лист пуст. Добавьте тех, кого нужно ознакомить с документом.</translation>
    </message>
    <message>
        <source>template of the school&apos;s own saved: {title}</source>
        <translation>сохранён свой шаблон: {title}</translation>
    </message>
    <message>
        <source>original template put back: {title}</source>
        <translation>возвращён исходный шаблон: {title}</translation>
    </message>
    <message>
        <source>acquaintance marked: {title} № {number}</source>
        <translation>отмечено ознакомление: {title} № {number}</translation>
    </message>
    <message>
        <source>mark of acquaintance taken back: {title} № {number}</source>
        <translation>снята отметка об ознакомлении: {title} № {number}</translation>
    </message>
    <message>
        <source>sheet of acquaintance changed: {title} № {number}</source>
        <translation>изменён лист ознакомления: {title} № {number}</translation>
    </message>
    <message>
        <source>paper put into a file: {title} № {number}</source>
        <translation>документ подшит в дело: {title} № {number}</translation>
    </message>
    <message>
        <source>paper taken out of its file: {title} № {number}</source>
        <translation>документ убран из дела: {title} № {number}</translation>
    </message>
    <message>
        <source>the registered paper of the kind as it may stand on the site</source>
        <translation>зарегистрированный документ этого вида в версии для сайта</translation>
    </message>
    <message>
        <source>No paper of the kind {kind} was registered with its words here.</source>
        <translation>Документ вида {kind} с текстом здесь не зарегистрирован.</translation>
    </message>
    <message>
        <source>{code} ({name}): {title}</source>
        <translation>{code} ({name}): {title}</translation>
    </message>
    <message>
        <source>The font “{family}” is not installed here: papers are printed with “{used}”. Install the font, or choose another one on the page “School”, tab “Papers”.</source>
        <translation>Шрифта «{family}» на этом компьютере нет: документы печатаются шрифтом «{used}». Установите шрифт или выберите другой на странице «Школа», вкладка «Документы».</translation>
    </message>
    <message>
        <source>The paper cites no act: choose its grounds</source>
        <translation>В документе нет правовых оснований: выберите их</translation>
    </message>
    <message>
        <source>The act is not in force since {since}: {act}</source>
        <translation>Акт утратил силу с {since}: ссылка «в соответствии с {act}»</translation>
    </message>
    <message>
        <source>The act is not in force since {since}, instead of it: {successor}. The paper cites: {act}</source>
        <translation>Акт утратил силу с {since}, вместо него: {successor}. Ссылка «в соответствии с {act}»</translation>
    </message>
    <message>
        <source>The act comes into force only on {from}: {act}</source>
        <translation>Акт вступит в силу только {from}: ссылка «в соответствии с {act}»</translation>
    </message>
    <message>
        <source>choice ballots entered: {count}</source>
        <translation>внесены бланки выбора: {count}</translation>
    </message>
    <message>
        <source>This person takes no part in the programme any more. Close the ballots and open them again.</source>
        <translation>Этот человек больше не участвует в программе. Закройте бланки и откройте снова.</translation>
    </message>
    <message>
        <source>{name}: no more than {n} choices fit on a ballot. Take one away.</source>
        <translation>{name}: на бланке не больше {n} вариантов. Уберите лишний.</translation>
    </message>
    <message>
        <source>{name} cannot choose {chosen}: a mentee names mentors, a mentor names mentees of this programme. Choose from the list.</source>
        <translation>{name}: выбрать участника «{chosen}» нельзя. Наставляемый называет наставников, наставник – наставляемых этой программы. Выберите из списка.</translation>
    </message>
    <message>
        <source>{name}: {chosen} is named twice. Leave one place.</source>
        <translation>{name}: «{chosen}» назван дважды. Оставьте одно место.</translation>
    </message>
    <message>
        <source>nobody-alone: the most pairs; best-suited: none below the threshold</source>
        <translation>nobody-alone – как можно больше пар; best-suited – ни одной ниже порога</translation>
    </message>
    <message>
        <source>with best-suited: the lowest score of a pair, 0 to 100</source>
        <translation>для best-suited – наименьший балл пары, от 0 до 100</translation>
    </message>
    <message>
        <source>The lowest score of a pair must lie between 0 and 100. Correct it.</source>
        <translation>Наименьший балл пары – от 0 до 100. Исправьте его.</translation>
    </message>
    <message>
        <source>Get the missing consents for {mentee} signed.</source>
        <translation>{mentee}: получите недостающие согласия.</translation>
    </message>
    <message>
        <source>{mentor}: get the consent signed.</source>
        <translation>{mentor}: получите согласие.</translation>
    </message>
    <message>
        <source>{mentor}: draw up the consent and the supplement to the labour contract (ТК РФ, article 351.8).</source>
        <translation>{mentor}: оформите согласие и дополнительное соглашение (ст. 351.8 ТК РФ).</translation>
    </message>
    <message>
        <source>{mentor}: enter the mentor in the registry by an order.</source>
        <translation>{mentor}: внесите в реестр наставников приказом.</translation>
    </message>
    <message>
        <source>{mentor}: let the mentor be trained.</source>
        <translation>{mentor}: проведите обучение наставника.</translation>
    </message>
    <message>
        <source>{mentor}: lift your ban.</source>
        <translation>{mentor}: снимите свой запрет.</translation>
    </message>
    <message>
        <source>{mentor}: one place more.</source>
        <translation>{mentor}: нужно ещё одно место.</translation>
    </message>
    <message>
        <source>{mentor}: wish for ages from {from} to {to}.</source>
        <translation>{mentor}: расширьте желаемый возраст – от {from} до {to} лет.</translation>
    </message>
    <message>
        <source>Lower the threshold to {n}.</source>
        <translation>Снизьте порог до {n}.</translation>
    </message>
    <message>
        <source>One more mentor who can help with this request, in the form “{form}”.</source>
        <translation>Найдите ещё одного наставника под этот запрос, форма «{form}».</translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) are free to help, but the score is below {threshold}, {best} at best: {mentors}.</source>
        <translation>
            <numerusform>%n наставник мог бы помочь, но балл ниже {threshold}, самое большее {best}: {mentors}.</numerusform>
            <numerusform>%n наставника могли бы помочь, но балл ниже {threshold}, самое большее {best}: {mentors}.</numerusform>
            <numerusform>%n наставников могли бы помочь, но балл ниже {threshold}, самое большее {best}: {mentors}.</numerusform>
        </translation>
    </message>
    <message>
        <source>groups of so many mentees with one mentor, from and to; only with --form</source>
        <translation>группы из стольких наставляемых у одного наставника, от и до; только вместе с --form</translation>
    </message>
    <message>
        <source>all of a group ask for something in common</source>
        <translation>у всей группы есть общий запрос</translation>
    </message>
    <message>
        <source>A group cannot be from {least} to {most}: begin with one and end with no fewer.</source>
        <translation>Группа не может быть от {least} до {most} человек: начните хотя бы с одного и закончите числом не меньше.</translation>
    </message>
    <message>
        <source>Groups are made in one form of mentoring. Choose the form.</source>
        <translation>Группы собирают в одной форме наставничества. Выберите форму.</translation>
    </message>
    <message>
        <source>So many people cannot be put into groups at once. Leave some for later or take priority away.</source>
        <translation>Столько людей сразу по группам не распределить. Оставьте часть на потом или снимите первоочередность.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) would fit, but no group of {least} comes together: {mentors}. Allow smaller groups or make a pair.</source>
        <translation>
            <numerusform>Подошёл бы %n наставник, но группа от {least} человек не набирается: {mentors}. Разрешите группы поменьше или соедините в пару.</numerusform>
            <numerusform>Подошли бы %n наставника, но группа от {least} человек не набирается: {mentors}. Разрешите группы поменьше или соедините в пару.</numerusform>
            <numerusform>Подошли бы %n наставников, но группа от {least} человек не набирается: {mentors}. Разрешите группы поменьше или соедините в пару.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) would fit, but no group of {least} with the same request comes together: {mentors}. Allow smaller groups or different requests.</source>
        <translation>
            <numerusform>Подошёл бы %n наставник, но группа от {least} человек с общим запросом не набирается: {mentors}. Разрешите группы поменьше или разные запросы.</numerusform>
            <numerusform>Подошли бы %n наставника, но группа от {least} человек с общим запросом не набирается: {mentors}. Разрешите группы поменьше или разные запросы.</numerusform>
            <numerusform>Подошли бы %n наставников, но группа от {least} человек с общим запросом не набирается: {mentors}. Разрешите группы поменьше или разные запросы.</numerusform>
        </translation>
    </message>
    <message>
        <source>{mentor} is held with {n}, more than a group may have ({most}). Let some go or allow larger groups.</source>
        <translation>За наставником {mentor} закреплено вручную {n} чел. – больше, чем может быть в группе ({most}). Отпустите кого-нибудь или разрешите группы больше.</translation>
    </message>
    <message>
        <source>Held with {mentor}, but without a request in common: {mentees}. Let somebody go or allow different requests.</source>
        <translation>За наставником {mentor} вручную закреплены те, у кого нет общего запроса: {mentees}. Отпустите кого-нибудь или разрешите разные запросы.</translation>
    </message>
    <message>
        <source>Give the variant a name, so that you find it again.</source>
        <translation>Назовите вариант, чтобы потом его найти.</translation>
    </message>
    <message>
        <source>There is a variant “{name}” already. Give another name, or remove it.</source>
        <translation>Вариант «{name}» уже есть. Назовите иначе или уберите прежний.</translation>
    </message>
    <message>
        <source>The variant is not there any more.</source>
        <translation>Этого варианта больше нет.</translation>
    </message>
    <message>
        <source>The variant “{name}” cannot be read any more. Remove it and match anew.</source>
        <translation>Вариант «{name}» больше не читается. Уберите его и подберите заново.</translation>
    </message>
    <message>
        <source>Variant of matching put by: {name}</source>
        <translation>Отложен вариант подбора: {name}</translation>
    </message>
    <message>
        <source>Variant of matching removed: {name}</source>
        <translation>Убран вариант подбора: {name}</translation>
    </message>
    <message>
        <source>Before: {before}.</source>
        <translation>Прежде: {before}.</translation>
    </message>
    <message>
        <source>what the list holds: mentees, mentors, consents, pairs, ballots</source>
        <translation>что в списке: mentees, mentors, consents, pairs, ballots</translation>
    </message>
    <message>
        <source>import of ballots from {file}: new {new}, updated {updated}</source>
        <translation>загрузка бланков выбора из {file}: новых {new}, изменено {updated}</translation>
    </message>
    <message>
        <source>{name}: there is no such participant. Check how the name is written.</source>
        <translation>{name}: такого участника нет. Проверьте, как написано имя.</translation>
    </message>
    <message>
        <source>{name}: this may be any of them: {people}. Write the name in full.</source>
        <translation>{name}: это может быть любой из них: {people}. Напишите имя полностью.</translation>
    </message>
    <message>
        <source>{name} takes part no longer. Choose another or leave the place empty.</source>
        <translation>{name} больше не участвует в программе. Укажите другого или оставьте место пустым.</translation>
    </message>
    <message>
        <source>{name} is on the same side: mentees name mentors, mentors name mentees.</source>
        <translation>{name} – с той же стороны: наставляемые называют наставников, наставники – наставляемых.</translation>
    </message>
    <message>
        <source>{name} is named twice. Leave one place.</source>
        <translation>{name} – имя стоит дважды. Оставьте одно место.</translation>
    </message>
    <message>
        <source>{n} names are on one ballot. Three at most.</source>
        <translation>Имён в одном бланке: {n}. Можно не больше трёх.</translation>
    </message>
    <message>
        <source>{name} has a row above already. Leave out one of them.</source>
        <translation>{name}: такая строка уже есть выше. Оставьте одну из них.</translation>
    </message>
    <message>
        <source>nobody is named and there is no remark.</source>
        <translation>никто не назван, и замечания нет.</translation>
    </message>
    <message>
        <source>The curator or the psychologist is against {mentee} with {mentor}. Change the opinion or give a reason.</source>
        <translation>Куратор или психолог против пары {mentee} – {mentor}. Измените мнение или напишите причину.</translation>
    </message>
    <message>
        <source>{mentee} or {mentor} asked not to be paired with the other. Talk to them or give a reason.</source>
        <translation>{mentee} или {mentor}: кто-то из двоих просит другую пару. Поговорите с ними или напишите причину.</translation>
    </message>
    <message>
        <source>{mentee} is on record. A pair of the school is not the mentoring of 120-ФЗ: there the commission for minors appoints a mentor of the federal registry, with the consent of the parents and the child. This remark is for you only and stands in no paper.</source>
        <translation>{mentee} состоит на учёте. Школьная пара – это не наставничество по 120-ФЗ: там наставника из федерального реестра назначает КДН с согласия родителей и ребёнка. Это замечание видите только вы, в документы оно не попадёт.</translation>
    </message>
    <message numerus="yes">
        <source>The curator or the psychologist is against %n mentor(s): {mentors}.</source>
        <translation>
            <numerusform>Куратор или психолог против %n наставника: {mentors}.</numerusform>
            <numerusform>Куратор или психолог против %n наставников: {mentors}.</numerusform>
            <numerusform>Куратор или психолог против %n наставников: {mentors}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The two asked not to be paired, %n mentor(s): {mentors}.</source>
        <translation>
            <numerusform>С %n наставником есть просьба «только не с…»: {mentors}.</numerusform>
            <numerusform>С %n наставниками есть просьба «только не с…»: {mentors}.</numerusform>
            <numerusform>С %n наставниками есть просьба «только не с…»: {mentors}.</numerusform>
        </translation>
    </message>
    <message>
        <source>opinion on the pair {mentee} – {mentor} written down</source>
        <translation>записано мнение о паре {mentee} – {mentor}</translation>
    </message>
    <message>
        <source>opinion on the pair {mentee} – {mentor} taken away</source>
        <translation>убрано мнение о паре {mentee} – {mentor}</translation>
    </message>
    <message>
        <source>weights of matching saved: {form}</source>
        <translation>сохранены веса подбора: {form}</translation>
    </message>
    <message>
        <source>usual weights of matching: {form}</source>
        <translation>возвращены обычные веса подбора: {form}</translation>
    </message>
    <message>
        <source>weights of matching saved for all forms together</source>
        <translation>сохранены веса подбора для всех форм вместе</translation>
    </message>
    <message>
        <source>usual weights of matching for all forms together</source>
        <translation>возвращены обычные веса подбора для всех форм вместе</translation>
    </message>
    <message>
        <source>{mentor}: talk over the ban on this pair and lift it.</source>
        <translation>{mentor}: обсудите запрет на эту пару и снимите его.</translation>
    </message>
    <message>
        <source>{mentor}: talk over the wish “only not with…” and take it back.</source>
        <translation>{mentor}: обсудите просьбу «только не с…» и снимите её.</translation>
    </message>
    <message>
        <source>Choose a mentee and a mentor of the programme, two people.</source>
        <translation>Выберите наставляемого и наставника этой программы – двух разных людей.</translation>
    </message>
    <message>
        <source>Write why not together: a ban without a reason cannot be weighed later.</source>
        <translation>Напишите, почему не вместе: к запрету без причины потом не вернуться.</translation>
    </message>
    <message>
        <source>There is an opinion of this person on {mentee} with {mentor} already. Choose it in the list and change it.</source>
        <translation>Такое мнение о паре {mentee} – {mentor} уже записано. Выберите его в списке и измените.</translation>
    </message>
    <message>
        <source>This opinion is no longer there. Choose another one.</source>
        <translation>Этого мнения уже нет. Выберите другое.</translation>
    </message>
    <message>
        <source>Neither the curator nor the psychologist is against the pair</source>
        <translation>Куратор и психолог не против пары</translation>
    </message>
    <message>
        <source>Neither of the two asked “only not with…”</source>
        <translation>Никто из двоих не просил «только не с…»</translation>
    </message>
    <message numerus="yes">
        <source>%n proposed pairs did not fit at the trial meeting</source>
        <translation>
            <numerusform>%n предложенная пара не подошла на пробной встрече</numerusform>
            <numerusform>%n предложенные пары не подошли на пробной встрече</numerusform>
            <numerusform>%n предложенных пар не подошли на пробной встрече</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: the proposal did not fit at the trial meeting</source>
        <translation>{name}: предложенная пара не подошла на пробной встрече</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs did not fit at the trial meeting</source>
        <translation>
            <numerusform>%n пара не подошла на пробной встрече</numerusform>
            <numerusform>%n пары не подошли на пробной встрече</numerusform>
            <numerusform>%n пар не подошли на пробной встрече</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: did not fit at the trial meeting</source>
        <translation>{name}: не подошли друг другу на пробной встрече</translation>
    </message>
    <message>
        <source>low compatibility asks for another match</source>
        <translation>при низкой совместимости пару подбирают заново</translation>
    </message>
    <message>
        <source>{mentor} and {mentees} did not fit at the trial meeting: so says the sheet of {who}. Match proposed pairs anew or talk to both.</source>
        <translation>{mentor} и {mentees} не подошли друг другу на пробной встрече. Чей лист об этом говорит: {who}. Подберите предложенные пары заново или поговорите с обоими.</translation>
    </message>
    <message>
        <source>{mentor} and {mentees} did not fit at the trial meeting: so says the sheet of {who}. Talk to both; if it stays so, end the pair and match anew.</source>
        <translation>{mentor} и {mentees} не подошли друг другу на пробной встрече. Чей лист об этом говорит: {who}. Поговорите с обоими; если ничего не изменится, завершите пару и подберите новую.</translation>
    </message>
    <message>
        <source>The sheet belongs to somebody who is not in the pair any more. Open the sheets of the pair again.</source>
        <translation>Этого человека в паре уже нет. Откройте листы пары ещё раз.</translation>
    </message>
    <message>
        <source>{name}: {mark} is no mark. Marks are whole numbers from 1 to 10.</source>
        <translation>{name}: {mark} – не оценка. Оценки – целые числа от 1 до 10.</translation>
    </message>
    <message>
        <source>{date} is still to come. Write the day of the trial meeting.</source>
        <translation>{date} ещё не наступило. Впишите день пробной встречи.</translation>
    </message>
    <message>
        <source>sheets after the trial meeting: {mentor} – {mentees}</source>
        <translation>листы после пробной встречи: {mentor} – {mentees}</translation>
    </message>
    <message numerus="yes">
        <source>Did not fit at the trial meeting: %n pair(s)</source>
        <translation>
            <numerusform>Не подошли друг другу на пробной встрече: %n пара</numerusform>
            <numerusform>Не подошли друг другу на пробной встрече: %n пары</numerusform>
            <numerusform>Не подошли друг другу на пробной встрече: %n пар</numerusform>
        </translation>
    </message>
</context>
</TS>
