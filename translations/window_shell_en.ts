<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>kurator::ui::HistoryDialog</name>
    <message numerus="yes">
        <source>%n step(s) will be taken back; they can be brought back.</source>
        <translation>
            <numerusform>%n step will be taken back; it can be brought back.</numerusform>
            <numerusform>%n steps will be taken back; they can be brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) taken back.</source>
        <translation>
            <numerusform>%n step taken back.</numerusform>
            <numerusform>%n steps taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::SidebarButton</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
</TS>
