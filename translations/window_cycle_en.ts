<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>kurator::ui::AcceptDialog</name>
    <message numerus="yes">
        <source>%n findings are accepted.</source>
        <translation>
            <numerusform>%n finding is accepted.</numerusform>
            <numerusform>%n findings are accepted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::AcceptedPane</name>
    <message numerus="yes">
        <source>%n accepted findings are returned.</source>
        <translation>
            <numerusform>%n accepted finding is returned.</numerusform>
            <numerusform>%n accepted findings are returned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::CycleTexts</name>
    <message numerus="yes">
        <source>%n item(s) overdue</source>
        <translation>
            <numerusform>%n item overdue</numerusform>
            <numerusform>%n items overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::FindingsPane</name>
    <message numerus="yes">
        <source>%n findings of different kinds are chosen: they are mended one kind at a time, and accepted together.</source>
        <translation>
            <numerusform>%n finding is chosen.</numerusform>
            <numerusform>%n findings of different kinds are chosen: they are mended one kind at a time, and accepted together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings of one kind are chosen.</source>
        <translation>
            <numerusform>%n finding is chosen.</numerusform>
            <numerusform>%n findings of one kind are chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::StageTexts</name>
    <message numerus="yes">
        <source>for item(s) %1</source>
        <translation>
            <numerusform>for item %1</numerusform>
            <numerusform>for items %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>before item(s) %1</source>
        <translation>
            <numerusform>before item %1</numerusform>
            <numerusform>before items %1</numerusform>
        </translation>
    </message>
</context>
</TS>
