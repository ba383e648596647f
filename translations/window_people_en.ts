<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>kurator::ui::ParticipantsPage</name>
    <message numerus="yes">
        <source>%n people are in the archive now.</source>
        <translation>
            <numerusform>%n person is in the archive now.</numerusform>
            <numerusform>%n people are in the archive now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are back from the archive.</source>
        <translation>
            <numerusform>%n person is back from the archive.</numerusform>
            <numerusform>%n people are back from the archive.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::PeopleExport</name>
    <message numerus="yes">
        <source>The table is saved: %n rows.</source>
        <translation>
            <numerusform>The table is saved: %n row.</numerusform>
            <numerusform>The table is saved: %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::StatusDialog</name>
    <message numerus="yes">
        <source>%n mentors</source>
        <translation>
            <numerusform>%n mentor</numerusform>
            <numerusform>%n mentors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentors have the status “%1” now.</source>
        <translation>
            <numerusform>%n mentor has the status “%1” now.</numerusform>
            <numerusform>%n mentors have the status “%1” now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::WholeLines</name>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n scan</numerusform>
            <numerusform>%n scans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
</context>
</TS>
