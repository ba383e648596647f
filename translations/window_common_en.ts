<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>kurator::ui::LeavingTexts</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are copied. Paste them into a table or a letter.</source>
        <translation>
            <numerusform>%n row is copied. Paste it into a table or a letter.</numerusform>
            <numerusform>%n rows are copied. Paste them into a table or a letter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::ListPanel</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::ListSavingTexts</name>
    <message numerus="yes">
        <source>The table is saved: %n rows.</source>
        <translation>
            <numerusform>The table is saved: %n row.</numerusform>
            <numerusform>The table is saved: %n rows.</numerusform>
        </translation>
    </message>
</context>
</TS>
