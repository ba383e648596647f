<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>kurator::ui::CalendarDialog</name>
    <message numerus="yes">
        <source>The calendar is saved, %n date(s): %1</source>
        <translation>
            <numerusform>The calendar is saved, %n date: %1</numerusform>
            <numerusform>The calendar is saved, %n dates: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::RoadmapTexts</name>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation>
            <numerusform>%n day earlier</numerusform>
            <numerusform>%n days earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
</TS>
