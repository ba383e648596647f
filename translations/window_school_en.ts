<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
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
