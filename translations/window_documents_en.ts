<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>kurator::ui::AcquaintanceDeeds</name>
    <message numerus="yes">
        <source>Acquaintance marked: %n person(s)</source>
        <translation>
            <numerusform>Acquaintance marked: %n person</numerusform>
            <numerusform>Acquaintance marked: %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::DocumentsPage</name>
    <message numerus="yes">
        <source>%n paper(s) to look at</source>
        <translation>
            <numerusform>%n paper to look at</numerusform>
            <numerusform>%n papers to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::DraftList</name>
    <message numerus="yes">
        <source>Draft: %1 · %n edit(s)</source>
        <translation>
            <numerusform>Draft: %1 · %n edit</numerusform>
            <numerusform>Draft: %1 · %n edits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::GivenOutCard</name>
    <message numerus="yes">
        <source>Blanks given out: %n person(s)</source>
        <translation>
            <numerusform>Blanks given out: %n person</numerusform>
            <numerusform>Blanks given out: %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::PaperContents</name>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n sheet(s)</source>
        <translation>
            <numerusform>About %n sheet</numerusform>
            <numerusform>About %n sheets</numerusform>
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
        <source>%n blank(s), one a person</source>
        <translation>
            <numerusform>%n blank</numerusform>
            <numerusform>%n blanks, one a person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without %n person(s): their pairs wait for the next order.</source>
        <translation>
            <numerusform>Without %n person: the pair waits for the next order.</numerusform>
            <numerusform>Without %n people: their pairs wait for the next order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) may not be named on this day.</source>
        <translation>
            <numerusform>%n person may not be named on this day.</numerusform>
            <numerusform>%n people may not be named on this day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) to sign</source>
        <translation>
            <numerusform>%n paper to sign</numerusform>
            <numerusform>%n papers to sign</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::PaperIssuePage</name>
    <message numerus="yes">
        <source>%n blank(s), one a person.</source>
        <translation>
            <numerusform>%n blank.</numerusform>
            <numerusform>%n blanks, one a person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prin&amp;t %n blank(s)…</source>
        <translation>
            <numerusform>Prin&amp;t %n blank…</numerusform>
            <numerusform>Prin&amp;t %n blanks…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prin&amp;t %n paper(s)…</source>
        <translation>
            <numerusform>Prin&amp;t %n paper…</numerusform>
            <numerusform>Prin&amp;t %n papers…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::PaperTextPage</name>
    <message numerus="yes">
        <source>You began this paper before: what you typed is here again, %n edit(s) of the text among it.</source>
        <translation>
            <numerusform>You began this paper before: what you typed is here again, %n edit of the text among it.</numerusform>
            <numerusform>You began this paper before: what you typed is here again, %n edits of the text among it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::PaperWork</name>
    <message numerus="yes">
        <source>For %n people you chose.</source>
        <translation>
            <numerusform>For %n person you chose.</numerusform>
            <numerusform>For %n people you chose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For all who are to have it: %n person(s).</source>
        <translation>
            <numerusform>For all who are to have it: %n person.</numerusform>
            <numerusform>For all who are to have it: %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::PeopleDialog</name>
    <message numerus="yes">
        <source>C&amp;hoose %n person(s)</source>
        <translation>
            <numerusform>C&amp;hoose %n person</numerusform>
            <numerusform>C&amp;hoose %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::PrintJob</name>
    <message numerus="yes">
        <source>%n paper(s) sent to the printer.</source>
        <translation>
            <numerusform>%n paper sent to the printer.</numerusform>
            <numerusform>%n papers sent to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>%n file saved in %1</numerusform>
            <numerusform>%n files saved in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::SiteVersionDialog</name>
    <message numerus="yes">
        <source>%n person(s) without a consent to publish the name: their rows and points are not in this version.</source>
        <translation>
            <numerusform>%n person without a consent to publish the name: the rows and points are not in this version.</numerusform>
            <numerusform>%n people without a consent to publish their names: their rows and points are not in this version.</numerusform>
        </translation>
    </message>
</context>
</TS>
