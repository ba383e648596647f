<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>kurator::ui::NewSchoolSummary</name>
    <message numerus="yes">
        <source>a roadmap of %n item(s), its terms counted from %1</source>
        <translation>
            <numerusform>a roadmap of %n item, its terms counted from %1</numerusform>
            <numerusform>a roadmap of %n items, its terms counted from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::RegionPage</name>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of the roadmap</source>
        <translation>
            <numerusform>%n item of the roadmap</numerusform>
            <numerusform>%n items of the roadmap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
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
</TS>
