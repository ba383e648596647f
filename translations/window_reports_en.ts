<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>kurator::ui::FiguresForm</name>
    <message numerus="yes">
        <source>Not saved yet, but kept: %n field(s). The report will take them after “Save”.</source>
        <translation>
            <numerusform>Not saved yet, but kept: %n field. The report will take it after “Save”.</numerusform>
            <numerusform>Not saved yet, but kept: %n fields. The report will take them after “Save”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::LeftOutPane</name>
    <message numerus="yes">
        <source>Counted in the numbers, but in no line of “Pairs”: %n. Only you see their names: they are not written into the file. A pair is named when its mentor and at least one mentee allow it.</source>
        <translation>
            <numerusform>Counted in the numbers, but in no line of “Pairs”: %n. Only you see the name: it is not written into the file. A pair is named when its mentor and at least one mentee allow it.</numerusform>
            <numerusform>Counted in the numbers, but in no line of “Pairs”: %n. Only you see their names: they are not written into the file. A pair is named when its mentor and at least one mentee allow it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::ReportTexts</name>
    <message numerus="yes">
        <source>Only the year of birth is known and it decides: ±%n.</source>
        <translation>
            <numerusform>Only the year of birth is known and it decides: ±%n.</numerusform>
            <numerusform>Only the year of birth is known and it decides: ±%n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not counted, no date of birth: %n.</source>
        <translation>
            <numerusform>Not counted, no date of birth: %n.</numerusform>
            <numerusform>Not counted, no date of birth: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not counted, age or length of service is not told: %n.</source>
        <translation>
            <numerusform>Not counted, age or length of service is not told: %n.</numerusform>
            <numerusform>Not counted, age or length of service is not told: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mentors whose workplace is not told: %n.</source>
        <translation>
            <numerusform>Mentors whose workplace is not told: %n.</numerusform>
            <numerusform>Mentors whose workplace is not told: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::ReportsPage</name>
    <message numerus="yes">
        <source>The report is saved: %1. Not named in it: %n.</source>
        <translation>
            <numerusform>The report is saved: %1. Not named in it: %n.</numerusform>
            <numerusform>The report is saved: %1. Not named in it: %n.</numerusform>
        </translation>
    </message>
</context>
</TS>
