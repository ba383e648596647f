<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>kurator::ui::ActsCard</name>
    <message numerus="yes">
        <source>%n act(s) in force.</source>
        <translation>
            <numerusform>%n act in force.</numerusform>
            <numerusform>%n acts in force.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) out of force.</source>
        <translation>
            <numerusform>%n act out of force.</numerusform>
            <numerusform>%n acts out of force.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) that the school does not cite.</source>
        <translation>
            <numerusform>%n act that the school does not cite.</numerusform>
            <numerusform>%n acts that the school does not cite.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::CalendarEditor</name>
    <message numerus="yes">
        <source>%n day(s) of the calendar taken from the file.</source>
        <translation>
            <numerusform>%n day of the calendar taken from the file.</numerusform>
            <numerusform>%n days of the calendar taken from the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::HolidayEditor</name>
    <message numerus="yes">
        <source>%n holiday(s) taken from the file.</source>
        <translation>
            <numerusform>%n holiday taken from the file.</numerusform>
            <numerusform>%n holidays taken from the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::PairsByField</name>
    <message numerus="yes">
        <source>%n item(s) will move; the last of the new terms is %1.</source>
        <translation>
            <numerusform>%n item will move; the last of the new terms is %1.</numerusform>
            <numerusform>%n items will move; the last of the new terms is %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) will move.</source>
        <translation>
            <numerusform>%n item will move.</numerusform>
            <numerusform>%n items will move.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::SchoolPage</name>
    <message numerus="yes">
        <source>Not saved yet, but kept: %n field(s).</source>
        <translation>
            <numerusform>Not saved yet, but kept: %n field.</numerusform>
            <numerusform>Not saved yet, but kept: %n fields.</numerusform>
        </translation>
    </message>
</context>
</TS>
