<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
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
