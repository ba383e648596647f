<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
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
</context>
</TS>
