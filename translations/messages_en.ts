<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>messages</name>
    <message numerus="yes">
        <source>%n pair(s) proposed, total score {total}, lowest {worst}.</source>
        <translation>
            <numerusform>%n pair proposed, total score {total}, lowest {worst}.</numerusform>
            <numerusform>%n pairs proposed, total score {total}, lowest {worst}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) made. Next: the order on pairs (document --kind pairs-order).</source>
        <translation>
            <numerusform>%n pair made. Next: the order on pairs (document --kind pairs-order).</numerusform>
            <numerusform>%n pairs made. Next: the order on pairs (document --kind pairs-order).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) are counted but not named: there is no consent that lets their names be passed on.</source>
        <translation>
            <numerusform>%n participant are counted but not named: there is no consent that lets their names be passed on.</numerusform>
            <numerusform>%n participants are counted but not named: there is no consent that lets their names be passed on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s).</source>
        <translation>
            <numerusform>%n finding.</numerusform>
            <numerusform>%n findings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) have a category of health stored without a consent to {paper}. Get the consent or remove the mark.</source>
        <translation>
            <numerusform>%n participant have a category of health stored without a consent to {paper}. Get the consent or remove the mark.</numerusform>
            <numerusform>%n participants have a category of health stored without a consent to {paper}. Get the consent or remove the mark.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n entries look like one person. Compare them and leave one.</source>
        <translation>
            <numerusform>{name}: %n entries look like one person. Compare them and leave one.</numerusform>
            <numerusform>{name}: %n entries look like one person. Compare them and leave one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} has %n mentee(s), more than was agreed ({capacity}).</source>
        <translation>
            <numerusform>{name} has %n mentee, more than was agreed ({capacity}).</numerusform>
            <numerusform>{name} has %n mentees, more than was agreed ({capacity}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} has %n mentor(s) at once: {mentors}. Leave one or write the reason down.</source>
        <translation>
            <numerusform>{name} has %n mentor at once: {mentors}. Leave one or write the reason down.</numerusform>
            <numerusform>{name} has %n mentors at once: {mentors}. Leave one or write the reason down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s) are marked as at risk. Mentors for minors on preventive record come only from the state register (120-ФЗ); a school&apos;s pair is another thing.</source>
        <translation>
            <numerusform>%n mentee are marked as at risk. Mentors for minors on preventive record come only from the state register (120-ФЗ); a school&apos;s pair is another thing.</numerusform>
            <numerusform>%n mentees are marked as at risk. Mentors for minors on preventive record come only from the state register (120-ФЗ); a school&apos;s pair is another thing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) would fit, but all places are taken: {mentors}. Add places or find another mentor.</source>
        <translation>
            <numerusform>%n mentor would fit, but all places are taken: {mentors}. Add places or find another mentor.</numerusform>
            <numerusform>%n mentors would fit, but all places are taken: {mentors}. Add places or find another mentor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) have no free places: {mentors}.</source>
        <translation>
            <numerusform>%n mentor have no free places: {mentors}.</numerusform>
            <numerusform>%n mentors have no free places: {mentors}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) do not fit the form by age: {mentors}.</source>
        <translation>
            <numerusform>%n mentor do not fit the form by age: {mentors}.</numerusform>
            <numerusform>%n mentors do not fit the form by age: {mentors}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) are only in forms for another age: {mentors}.</source>
        <translation>
            <numerusform>%n mentor are only in forms for another age: {mentors}.</numerusform>
            <numerusform>%n mentors are only in forms for another age: {mentors}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) are not trained: {mentors}.</source>
        <translation>
            <numerusform>%n mentor are not trained: {mentors}.</numerusform>
            <numerusform>%n mentors are not trained: {mentors}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) are not in the registry: {mentors}.</source>
        <translation>
            <numerusform>%n mentor are not in the registry: {mentors}.</numerusform>
            <numerusform>%n mentors are not in the registry: {mentors}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) are parents or representatives: {mentors}.</source>
        <translation>
            <numerusform>%n mentor are parents or representatives: {mentors}.</numerusform>
            <numerusform>%n mentors are parents or representatives: {mentors}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) are suspended or excluded: {mentors}.</source>
        <translation>
            <numerusform>%n mentor are suspended or excluded: {mentors}.</numerusform>
            <numerusform>%n mentors are suspended or excluded: {mentors}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) have no papers under article 351.8 ТК РФ: {mentors}.</source>
        <translation>
            <numerusform>%n mentor have no papers under article 351.8 ТК РФ: {mentors}.</numerusform>
            <numerusform>%n mentors have no papers under article 351.8 ТК РФ: {mentors}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) have no valid consent: {mentors}.</source>
        <translation>
            <numerusform>%n mentor have no valid consent: {mentors}.</numerusform>
            <numerusform>%n mentors have no valid consent: {mentors}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The consent of %n mentor(s) lacks a signature: {mentors}.</source>
        <translation>
            <numerusform>The consent of %n mentor lacks a signature: {mentors}.</numerusform>
            <numerusform>The consent of %n mentors lacks a signature: {mentors}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) do not fit by category: {mentors}.</source>
        <translation>
            <numerusform>%n mentor do not fit by category: {mentors}.</numerusform>
            <numerusform>%n mentors do not fit by category: {mentors}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consents are valid for all: %n named</source>
        <translation>
            <numerusform>Consents are valid for all: %n named</numerusform>
            <numerusform>Consents are valid for all: %n named</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No valid consent: %n person(s)</source>
        <translation>
            <numerusform>No valid consent: %n person</numerusform>
            <numerusform>No valid consent: %n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the registry: %n mentor(s)</source>
        <translation>
            <numerusform>Not in the registry: %n mentor</numerusform>
            <numerusform>Not in the registry: %n mentors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Papers of article 351.8 are in order: %n pair(s) of employees</source>
        <translation>
            <numerusform>Papers of article 351.8 are in order: %n pair of employees</numerusform>
            <numerusform>Papers of article 351.8 are in order: %n pairs of employees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Papers of article 351.8 are missing: %n employee(s)</source>
        <translation>
            <numerusform>Papers of article 351.8 are missing: %n employee</numerusform>
            <numerusform>Papers of article 351.8 are missing: %n employees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No consent to take part (D18): %n person(s)</source>
        <translation>
            <numerusform>No consent to take part (D18): %n person</numerusform>
            <numerusform>No consent to take part (D18): %n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All items have their dates: %n</source>
        <translation>
            <numerusform>All items have their dates: %n</numerusform>
            <numerusform>All items have their dates: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without dates for now: %n item(s)</source>
        <translation>
            <numerusform>Without dates for now: %n item</numerusform>
            <numerusform>Without dates for now: %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cases of names not confirmed: %n</source>
        <translation>
            <numerusform>Cases of names not confirmed: %n</numerusform>
            <numerusform>Cases of names not confirmed: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sex not told, names may stand in a wrong case: %n</source>
        <translation>
            <numerusform>Sex not told, names may stand in a wrong case: %n</numerusform>
            <numerusform>Sex not told, names may stand in a wrong case: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The form “{form}” cannot be left out: pairs of it: %n. Dissolve or finish them first.</source>
        <translation>
            <numerusform>The form “{form}” cannot be left out: pairs of it: %n. Dissolve or finish them first.</numerusform>
            <numerusform>The form “{form}” cannot be left out: pairs of it: %n. Dissolve or finish them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>numbers for the report: %n</source>
        <translation>
            <numerusform>numbers for the report: %n</numerusform>
            <numerusform>numbers for the report: %n</numerusform>
        </translation>
    </message>
</context>
</TS>
