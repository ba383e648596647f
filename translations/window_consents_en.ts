<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>kurator::ui::ConsentDeedTexts</name>
    <message numerus="yes">
        <source>%n consent(s) marked as signed.</source>
        <translation>
            <numerusform>%n consent marked as signed.</numerusform>
            <numerusform>%n consents marked as signed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank(s) written down as given out.</source>
        <translation>
            <numerusform>%n blank written down as given out.</numerusform>
            <numerusform>%n blanks written down as given out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::ConsentDetails</name>
    <message numerus="yes">
        <source>%n people chosen</source>
        <translation>
            <numerusform>%n person chosen</numerusform>
            <numerusform>%n people chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::ConsentsExport</name>
    <message numerus="yes">
        <source>The table is saved: %n rows.</source>
        <translation>
            <numerusform>The table is saved: %n row.</numerusform>
            <numerusform>The table is saved: %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::ConsentsPage</name>
    <message numerus="yes">
        <source>%n have none</source>
        <translation>
            <numerusform>%n has none</numerusform>
            <numerusform>%n have none</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete</source>
        <translation>
            <numerusform>%n incomplete</numerusform>
            <numerusform>%n incomplete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n end soon</source>
        <translation>
            <numerusform>%n ends soon</numerusform>
            <numerusform>%n end soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people chosen</source>
        <translation>
            <numerusform>%n person chosen</numerusform>
            <numerusform>%n people chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::MarkPileWizard</name>
    <message numerus="yes">
        <source>The pile is put off: %n paper(s) are ticked, go on with “Mark a pile”.</source>
        <translation>
            <numerusform>The pile is put off: %n paper is ticked, go on with “Mark a pile”.</numerusform>
            <numerusform>The pile is put off: %n papers are ticked, go on with “Mark a pile”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) marked as signed.</source>
        <translation>
            <numerusform>%n consent marked as signed.</numerusform>
            <numerusform>%n consents marked as signed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::PilePaperPage</name>
    <message numerus="yes">
        <source>%1, %2: %n paper(s) ticked.</source>
        <translation>
            <numerusform>%1, %2: %n paper ticked.</numerusform>
            <numerusform>%1, %2: %n papers ticked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::PilePeoplePage</name>
    <message numerus="yes">
        <source>&amp;Mark %n consent(s)</source>
        <translation>
            <numerusform>&amp;Mark %n consent</numerusform>
            <numerusform>&amp;Mark %n consents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found: choose with the arrows, then Enter.</source>
        <translation>
            <numerusform>%n found: choose with the arrows, then Enter.</numerusform>
            <numerusform>%n found: choose with the arrows, then Enter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::RequestTexts</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
</TS>
