<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>kurator::ui::ProfileEditor</name>
    <message numerus="yes">
        <source>%n place(s) to correct before it can be saved.</source>
        <translation>
            <numerusform>%n place to correct before it can be saved.</numerusform>
            <numerusform>%n places to correct before it can be saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::ProfileTexts</name>
    <message numerus="yes">
        <source>at least %n result(s)</source>
        <translation>
            <numerusform>at least %n result</numerusform>
            <numerusform>at least %n results</numerusform>
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
</context>
</TS>
