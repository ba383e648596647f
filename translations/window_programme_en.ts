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
    <name>kurator::ui::NewYearSummaryPage</name>
    <message numerus="yes">
        <source>%n mentee(s) will mentor.</source>
        <translation>
            <numerusform>%n mentee will mentor.</numerusform>
            <numerusform>%n mentees will mentor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s) come into another class.</source>
        <translation>
            <numerusform>%n pupil comes into another class.</numerusform>
            <numerusform>%n pupils come into another class.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s) keep the mentor&apos;s name: matching offers the pair, an order makes it.</source>
        <translation>
            <numerusform>%n mentee keeps the mentor&apos;s name: matching offers the pair, an order makes it.</numerusform>
            <numerusform>%n mentees keep the mentor&apos;s name: matching offers the pairs, an order makes them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The training of %n mentor(s) is kept in the portfolio.</source>
        <translation>
            <numerusform>The training of %n mentor is kept in the portfolio.</numerusform>
            <numerusform>The training of %n mentors is kept in the portfolio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned value(s) of the indicators.</source>
        <translation>
            <numerusform>%n planned value of the indicators.</numerusform>
            <numerusform>%n planned values of the indicators.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n special categor(ies) stay behind: without a consent in force they may not be kept.</source>
        <translation>
            <numerusform>%n special category stays behind: without a consent in force it may not be kept.</numerusform>
            <numerusform>%n special categories stay behind: without a consent in force they may not be kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Papers of article 351.8 of the Labour Code are to be made anew for %n mentor(s).</source>
        <translation>
            <numerusform>Papers of article 351.8 of the Labour Code are to be made anew for %n mentor.</numerusform>
            <numerusform>Papers of article 351.8 of the Labour Code are to be made anew for %n mentors.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::PlanPane</name>
    <message numerus="yes">
        <source>Not saved yet, but kept: %n field(s).</source>
        <translation>
            <numerusform>Not saved yet, but kept: %n field.</numerusform>
            <numerusform>Not saved yet, but kept: %n fields.</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
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
