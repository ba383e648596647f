<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>kurator::ui::FilePage</name>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::ImportSummaryPage</name>
    <message numerus="yes">
        <source>&amp;Load %n row(s)</source>
        <translation>
            <numerusform>&amp;Load %n row</numerusform>
            <numerusform>&amp;Load %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) something was repaired or left out: see “With remarks” one step back.</source>
        <translation>
            <numerusform>In %n row something was repaired or left out: see “With remarks” one step back.</numerusform>
            <numerusform>In %n rows something was repaired or left out: see “With remarks” one step back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::ImportTexts</name>
    <message numerus="yes">
        <source>%n mentee(s)</source>
        <translation>
            <numerusform>%n mentee</numerusform>
            <numerusform>%n mentees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s)</source>
        <translation>
            <numerusform>%n mentor</numerusform>
            <numerusform>%n mentors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s)</source>
        <translation>
            <numerusform>%n consent</numerusform>
            <numerusform>%n consents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s)</source>
        <translation>
            <numerusform>%n repair</numerusform>
            <numerusform>%n repairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n ballot</numerusform>
            <numerusform>%n ballots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::RowDetails</name>
    <message numerus="yes">
        <source>Split into %n rows</source>
        <translation>
            <numerusform>Split into %n row</numerusform>
            <numerusform>Split into %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::RowsPage</name>
    <message numerus="yes">
        <source>%n pair(s) are rejected by the rules of the model. If they were decided on, write down the reason: it is kept with each of them.</source>
        <translation>
            <numerusform>%n pair is rejected by the rules of the model. If it was decided on, write down the reason: it is kept with the pair.</numerusform>
            <numerusform>%n pairs are rejected by the rules of the model. If they were decided on, write down the reason: it is kept with each of them.</numerusform>
        </translation>
    </message>
</context>
</TS>
