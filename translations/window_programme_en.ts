<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>kurator::ui::EventTexts</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people, among them %1</source>
        <translation>
            <numerusform>%n person, among them %1</numerusform>
            <numerusform>%n people, among them %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>earlier periods without one: %n</source>
        <translation>
            <numerusform>one earlier period without one</numerusform>
            <numerusform>%n earlier periods without one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>planned: %n</source>
        <translation>
            <numerusform>planned: %n</numerusform>
            <numerusform>planned: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::EventsPane</name>
    <message numerus="yes">
        <source>%n events are removed</source>
        <translation>
            <numerusform>%n event is removed</numerusform>
            <numerusform>%n events are removed</numerusform>
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
<context>
    <name>kurator::ui::WantsStrip</name>
    <message numerus="yes">
        <source>and %n more: see the roadmap</source>
        <translation>
            <numerusform>and %n more: see the roadmap</numerusform>
            <numerusform>and %n more: see the roadmap</numerusform>
        </translation>
    </message>
</context>
</TS>
