<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>kurator::ui::MeetingDots</name>
    <message numerus="yes">
        <source>Met in %1 of %n week(s)</source>
        <translation>
            <numerusform>Met in %1 of %n week</numerusform>
            <numerusform>Met in %1 of %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week of %1: %n meeting(s)</source>
        <translation>
            <numerusform>Week of %1: %n meeting</numerusform>
            <numerusform>Week of %1: %n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::MeetingForm</name>
    <message numerus="yes">
        <source>%n meeting(s) written down.</source>
        <translation>
            <numerusform>%n meeting written down.</numerusform>
            <numerusform>%n meetings written down.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::PairDetails</name>
    <message numerus="yes">
        <source>%n pair(s) chosen</source>
        <translation>
            <numerusform>%n pair chosen</numerusform>
            <numerusform>%n pairs chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::PairFacts</name>
    <message numerus="yes">
        <source>No meeting for %n day(s); one is due every two weeks.</source>
        <translation>
            <numerusform>No meeting for %n day; one is due every two weeks.</numerusform>
            <numerusform>No meeting for %n days; one is due every two weeks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::PairTexts</name>
    <message numerus="yes">
        <source>%n at work</source>
        <translation>
            <numerusform>%n at work</numerusform>
            <numerusform>%n at work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed</source>
        <translation>
            <numerusform>%n proposed</numerusform>
            <numerusform>%n proposed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended</source>
        <translation>
            <numerusform>%n suspended</numerusform>
            <numerusform>%n suspended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <translation>
            <numerusform>%n ended</numerusform>
            <numerusform>%n ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a meeting for more than two weeks</source>
        <translation>
            <numerusform>%n without a meeting for more than two weeks</numerusform>
            <numerusform>%n without a meeting for more than two weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::PairsPage</name>
    <message numerus="yes">
        <source>For %n chosen pair(s)</source>
        <translation>
            <numerusform>For %n chosen pair</numerusform>
            <numerusform>For %n chosen pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed pair(s) taken away.</source>
        <translation>
            <numerusform>%n proposed pair taken away.</numerusform>
            <numerusform>%n proposed pairs taken away.</numerusform>
        </translation>
    </message>
</context>
</TS>
