<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
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
