<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>messages</name>
    <message numerus="yes">
        <source>A mentor is found for %n mentee(s), total score {total}, lowest {worst}.</source>
        <translation>
            <numerusform>A mentor is found for %n mentee, total score {total}, lowest {worst}.</numerusform>
            <numerusform>A mentor is found for %n mentees, total score {total}, lowest {worst}.</numerusform>
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
    <message numerus="yes">
        <source>%n checkpoints missed</source>
        <translation>
            <numerusform>%n checkpoint missed</numerusform>
            <numerusform>%n checkpoints missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roadmap items are overdue</source>
        <translation>
            <numerusform>%n roadmap item is overdue</numerusform>
            <numerusform>%n roadmap items are overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Data of %n people should be destroyed by now</source>
        <translation>
            <numerusform>Data of %n person should be destroyed by now</numerusform>
            <numerusform>Data of %n people should be destroyed by now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Data of %n people must be destroyed</source>
        <translation>
            <numerusform>Data of %n person must be destroyed</numerusform>
            <numerusform>Data of %n people must be destroyed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentees are in pairs without a valid consent</source>
        <translation>
            <numerusform>%n mentee is in a pair without a valid consent</numerusform>
            <numerusform>%n mentees are in pairs without a valid consent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentors are in pairs without a valid consent</source>
        <translation>
            <numerusform>%n mentor is in a pair without a valid consent</numerusform>
            <numerusform>%n mentors are in pairs without a valid consent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentees have no consent</source>
        <translation>
            <numerusform>%n mentee has no consent</numerusform>
            <numerusform>%n mentees have no consent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentees have no consent of a representative</source>
        <translation>
            <numerusform>%n mentee has no consent of a representative</numerusform>
            <numerusform>%n mentees have no consent of a representative</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentors have no consent</source>
        <translation>
            <numerusform>%n mentor has no consent</numerusform>
            <numerusform>%n mentors have no consent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consents have run out</source>
        <translation>
            <numerusform>%n consent has run out</numerusform>
            <numerusform>%n consents have run out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people withdrew consent but are still in pairs</source>
        <translation>
            <numerusform>%n person withdrew consent but is still in a pair</numerusform>
            <numerusform>%n people withdrew consent but are still in pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people withdrew consent</source>
        <translation>
            <numerusform>%n person withdrew consent</numerusform>
            <numerusform>%n people withdrew consent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in pairs have consents without a needed signature</source>
        <translation>
            <numerusform>%n person in a pair has a consent without a needed signature</numerusform>
            <numerusform>%n people in pairs have consents without a needed signature</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consents lack a needed signature</source>
        <translation>
            <numerusform>%n consent lacks a needed signature</numerusform>
            <numerusform>%n consents lack a needed signature</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consents lack the second signature</source>
        <translation>
            <numerusform>%n consent lacks the second signature</numerusform>
            <numerusform>%n consents lack the second signature</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consents have a date to come</source>
        <translation>
            <numerusform>%n consent has a date to come</numerusform>
            <numerusform>%n consents have a date to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks on health without a consent</source>
        <translation>
            <numerusform>%n mark on health without a consent</numerusform>
            <numerusform>%n marks on health without a consent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employees mentor without papers of labour law</source>
        <translation>
            <numerusform>%n employee mentors without papers of labour law</numerusform>
            <numerusform>%n employees mentor without papers of labour law</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentors of employees lack papers of labour law</source>
        <translation>
            <numerusform>%n mentor of employees lacks papers of labour law</numerusform>
            <numerusform>%n mentors of employees lack papers of labour law</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentees have no representative told</source>
        <translation>
            <numerusform>%n mentee has no representative told</numerusform>
            <numerusform>%n mentees have no representative told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentors have no representative told</source>
        <translation>
            <numerusform>%n mentor has no representative told</numerusform>
            <numerusform>%n mentors have no representative told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have no sex told</source>
        <translation>
            <numerusform>%n person has no sex told</numerusform>
            <numerusform>%n people have no sex told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names: cases are not confirmed</source>
        <translation>
            <numerusform>%n name: cases are not confirmed</numerusform>
            <numerusform>%n names: cases are not confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs work without an order</source>
        <translation>
            <numerusform>%n pair works without an order</numerusform>
            <numerusform>%n pairs work without an order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs wait for an order</source>
        <translation>
            <numerusform>%n pair waits for an order</numerusform>
            <numerusform>%n pairs wait for an order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoints are near</source>
        <translation>
            <numerusform>%n checkpoint is near</numerusform>
            <numerusform>%n checkpoints are near</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names look entered twice</source>
        <translation>
            <numerusform>%n name looks entered twice</numerusform>
            <numerusform>%n names look entered twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentees have no date of birth</source>
        <translation>
            <numerusform>%n mentee has no date of birth</numerusform>
            <numerusform>%n mentees have no date of birth</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentors have no date of birth</source>
        <translation>
            <numerusform>%n mentor has no date of birth</numerusform>
            <numerusform>%n mentors have no date of birth</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentees have only the year of birth</source>
        <translation>
            <numerusform>%n mentee has only the year of birth</numerusform>
            <numerusform>%n mentees have only the year of birth</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentors have only the year of birth</source>
        <translation>
            <numerusform>%n mentor has only the year of birth</numerusform>
            <numerusform>%n mentors have only the year of birth</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentees do not fit the age of the form</source>
        <translation>
            <numerusform>%n mentee does not fit the age of the form</numerusform>
            <numerusform>%n mentees do not fit the age of the form</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentors are under 15</source>
        <translation>
            <numerusform>%n mentor is under 15</numerusform>
            <numerusform>%n mentors are under 15</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentors: number of mentees not told</source>
        <translation>
            <numerusform>%n mentor: number of mentees not told</numerusform>
            <numerusform>%n mentors: number of mentees not told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentees have no mentor</source>
        <translation>
            <numerusform>%n mentee has no mentor</numerusform>
            <numerusform>%n mentees have no mentor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parents mentor an own child</source>
        <translation>
            <numerusform>%n parent mentors an own child</numerusform>
            <numerusform>%n parents mentor an own child</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs: the mentor is not in the registry</source>
        <translation>
            <numerusform>%n pair: the mentor is not in the registry</numerusform>
            <numerusform>%n pairs: the mentor is not in the registry</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentors have more mentees than agreed</source>
        <translation>
            <numerusform>%n mentor has more mentees than agreed</numerusform>
            <numerusform>%n mentors have more mentees than agreed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentees have several mentors</source>
        <translation>
            <numerusform>%n mentee has several mentors</numerusform>
            <numerusform>%n mentees have several mentors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs end before they begin</source>
        <translation>
            <numerusform>%n pair ends before it begins</numerusform>
            <numerusform>%n pairs end before they begin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs end after the programme</source>
        <translation>
            <numerusform>%n pair ends after the programme</numerusform>
            <numerusform>%n pairs end after the programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders on pairs are older than the registry</source>
        <translation>
            <numerusform>%n order on pairs is older than the registry</numerusform>
            <numerusform>%n orders on pairs are older than the registry</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders on pairs came late</source>
        <translation>
            <numerusform>%n order on pairs came late</numerusform>
            <numerusform>%n orders on pairs came late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs have not met for over 14 days</source>
        <translation>
            <numerusform>%n pair has not met for over 14 days</numerusform>
            <numerusform>%n pairs have not met for over 14 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs are over their terms</source>
        <translation>
            <numerusform>%n pair is over its term</numerusform>
            <numerusform>%n pairs are over their terms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participants have no consent to taking part</source>
        <translation>
            <numerusform>%n participant has no consent to taking part</numerusform>
            <numerusform>%n participants have no consent to taking part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participants are 18 and need a new consent</source>
        <translation>
            <numerusform>%n participant is 18 and needs a new consent</numerusform>
            <numerusform>%n participants are 18 and need a new consent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consents run out soon</source>
        <translation>
            <numerusform>%n consent runs out soon</numerusform>
            <numerusform>%n consents run out soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consents end before the pairs</source>
        <translation>
            <numerusform>%n consent ends before the pair</numerusform>
            <numerusform>%n consents end before the pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participants turn 18 this year</source>
        <translation>
            <numerusform>%n participant turns 18 this year</numerusform>
            <numerusform>%n participants turn 18 this year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participants turn 14 this year</source>
        <translation>
            <numerusform>%n participant turns 14 this year</numerusform>
            <numerusform>%n participants turn 14 this year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consents do not name the regional centre</source>
        <translation>
            <numerusform>%n consent does not name the regional centre</numerusform>
            <numerusform>%n consents do not name the regional centre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consents do not cover what is to be published</source>
        <translation>
            <numerusform>%n consent does not cover what is to be published</numerusform>
            <numerusform>%n consents do not cover what is to be published</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restricted categories are never printed by name</source>
        <translation>
            <numerusform>%n restricted category is never printed by name</numerusform>
            <numerusform>%n restricted categories are never printed by name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentees at risk are in pairs</source>
        <translation>
            <numerusform>%n mentee at risk is in a pair</numerusform>
            <numerusform>%n mentees at risk are in pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicators have nothing to count from</source>
        <translation>
            <numerusform>%n indicator has nothing to count from</numerusform>
            <numerusform>%n indicators have nothing to count from</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n totals have no date or source</source>
        <translation>
            <numerusform>%n total has no date or source</numerusform>
            <numerusform>%n totals have no date or source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicators have no plan for {year}</source>
        <translation>
            <numerusform>%n indicator has no plan for {year}</numerusform>
            <numerusform>%n indicators have no plan for {year}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items have no time left</source>
        <translation>
            <numerusform>%n item has no time left</numerusform>
            <numerusform>%n items have no time left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terms fall on days off</source>
        <translation>
            <numerusform>%n term falls on a day off</numerusform>
            <numerusform>%n terms fall on days off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model has remarks on %n items</source>
        <translation>
            <numerusform>The model has remarks on %n item</numerusform>
            <numerusform>The model has remarks on %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n consents</source>
        <translation>
            <numerusform>Print %n consent</numerusform>
            <numerusform>Print %n consents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) would fit, but you keep them apart: {mentors}.</source>
        <translation>
            <numerusform>%n mentor would fit, but you keep them apart: {mentors}.</numerusform>
            <numerusform>%n mentors would fit, but you keep them apart: {mentors}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoints fall on days off</source>
        <translation>
            <numerusform>%n checkpoint falls on a day off</numerusform>
            <numerusform>%n checkpoints fall on days off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests about data are overdue</source>
        <translation>
            <numerusform>%n request about data is overdue</numerusform>
            <numerusform>%n requests about data are overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consent withdrawn: destroy the data of %n people</source>
        <translation>
            <numerusform>Consent withdrawn: destroy the data of %n person</numerusform>
            <numerusform>Consent withdrawn: destroy the data of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop processing the data of %n people</source>
        <translation>
            <numerusform>Stop processing the data of %n person</numerusform>
            <numerusform>Stop processing the data of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the data of %n people off publications</source>
        <translation>
            <numerusform>Take the data of %n person off publications</numerusform>
            <numerusform>Take the data of %n people off publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer %n requests for information</source>
        <translation>
            <numerusform>Answer %n request for information</numerusform>
            <numerusform>Answer %n requests for information</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct the data of %n people</source>
        <translation>
            <numerusform>Correct the data of %n person</numerusform>
            <numerusform>Correct the data of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs go on without a consent: change them</source>
        <translation>
            <numerusform>%n pair goes on without a consent: change it</numerusform>
            <numerusform>%n pairs go on without a consent: change them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First tick what was done, or say in a note why it is not needed: %n steps are left.</source>
        <translation>
            <numerusform>First tick what was done, or say in a note why it is not needed: %n step is left.</numerusform>
            <numerusform>First tick what was done, or say in a note why it is not needed: %n steps are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentors from outside have shown no certificate</source>
        <translation>
            <numerusform>%n mentor from outside has shown no certificate</numerusform>
            <numerusform>%n mentors from outside have shown no certificate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs go on without their mentors</source>
        <translation>
            <numerusform>%n pair goes on without its mentor</numerusform>
            <numerusform>%n pairs go on without their mentors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreements with partners are over</source>
        <translation>
            <numerusform>%n agreement with a partner is over</numerusform>
            <numerusform>%n agreements with partners are over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places in the programme</source>
        <translation>
            <numerusform>%n place in the programme</numerusform>
            <numerusform>%n places in the programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview sheets</source>
        <translation>
            <numerusform>%n interview sheet</numerusform>
            <numerusform>%n interview sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portfolios</source>
        <translation>
            <numerusform>%n portfolio</numerusform>
            <numerusform>%n portfolios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n family ties</source>
        <translation>
            <numerusform>%n family tie</numerusform>
            <numerusform>%n family ties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n functions at school</source>
        <translation>
            <numerusform>%n function at school</numerusform>
            <numerusform>%n functions at school</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consents</source>
        <translation>
            <numerusform>%n consent</numerusform>
            <numerusform>%n consents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labour papers</source>
        <translation>
            <numerusform>%n labour paper</numerusform>
            <numerusform>%n labour papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests about personal data</source>
        <translation>
            <numerusform>%n request about personal data</numerusform>
            <numerusform>%n requests about personal data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Holidays from {start} to {end} last longer than %n days. Check the year.</source>
        <translation>
            <numerusform>Holidays from {start} to {end} last longer than %n day. Check the year.</numerusform>
            <numerusform>Holidays from {start} to {end} last longer than %n days. Check the year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items fall on school holidays</source>
        <translation>
            <numerusform>%n item falls on school holidays</numerusform>
            <numerusform>%n items fall on school holidays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events removed</source>
        <translation>
            <numerusform>%n event removed</numerusform>
            <numerusform>%n events removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted by the curator and left out: %n findings</source>
        <translation>
            <numerusform>Accepted by the curator and left out: %n finding</numerusform>
            <numerusform>Accepted by the curator and left out: %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs begin before their orders</source>
        <translation>
            <numerusform>%n pair begins before its order</numerusform>
            <numerusform>%n pairs begin before their orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs have nobody left</source>
        <translation>
            <numerusform>%n pair has nobody left</numerusform>
            <numerusform>%n pairs have nobody left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs go on with somebody who finished</source>
        <translation>
            <numerusform>%n pair goes on with somebody who finished</numerusform>
            <numerusform>%n pairs go on with somebody who finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs work with mentors who were not trained</source>
        <translation>
            <numerusform>%n pair works with a mentor who was not trained</numerusform>
            <numerusform>%n pairs work with mentors who were not trained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs work without a goal</source>
        <translation>
            <numerusform>%n pair works without a goal</numerusform>
            <numerusform>%n pairs work without a goal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs ended without an outcome</source>
        <translation>
            <numerusform>%n pair ended without an outcome</numerusform>
            <numerusform>%n pairs ended without an outcome</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers are older than what they follow from</source>
        <translation>
            <numerusform>%n paper is older than what it follows from</numerusform>
            <numerusform>%n papers are older than what they follow from</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers refer to what is not registered</source>
        <translation>
            <numerusform>%n paper refers to what is not registered</numerusform>
            <numerusform>%n papers refer to what is not registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers are registered without a number or a date</source>
        <translation>
            <numerusform>%n paper is registered without a number or a date</numerusform>
            <numerusform>%n papers are registered without a number or a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers are dated later than today</source>
        <translation>
            <numerusform>%n paper is dated later than today</numerusform>
            <numerusform>%n papers are dated later than today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders have numbers that are taken</source>
        <translation>
            <numerusform>%n order has a number that is taken</numerusform>
            <numerusform>%n orders have numbers that are taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders on monitoring are later than the checkpoints</source>
        <translation>
            <numerusform>%n order on monitoring is later than the checkpoints</numerusform>
            <numerusform>%n orders on monitoring are later than the checkpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The programme is completed, but %n pairs work</source>
        <translation>
            <numerusform>The programme is completed, but %n pair works</numerusform>
            <numerusform>The programme is completed, but %n pairs work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentors are in a registry that no order approves</source>
        <translation>
            <numerusform>%n mentor is in a registry that no order approves</numerusform>
            <numerusform>%n mentors are in a registry that no order approves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentees finished without a result</source>
        <translation>
            <numerusform>%n mentee finished without a result</numerusform>
            <numerusform>%n mentees finished without a result</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentees have no link to the case</source>
        <translation>
            <numerusform>%n mentee has no link to the case</numerusform>
            <numerusform>%n mentees have no link to the case</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests disclose what must not be printed</source>
        <translation>
            <numerusform>%n request discloses what must not be printed</numerusform>
            <numerusform>%n requests disclose what must not be printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals disclose what must not be printed</source>
        <translation>
            <numerusform>%n goal discloses what must not be printed</numerusform>
            <numerusform>%n goals disclose what must not be printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items have too few events</source>
        <translation>
            <numerusform>%n item has too few events</numerusform>
            <numerusform>%n items have too few events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items run without a single event</source>
        <translation>
            <numerusform>%n item runs without a single event</numerusform>
            <numerusform>%n items run without a single event</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items were missed in their month or quarter</source>
        <translation>
            <numerusform>%n item was missed in its month or quarter</numerusform>
            <numerusform>%n items were missed in their month or quarter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publications have no address</source>
        <translation>
            <numerusform>%n publication has no address</numerusform>
            <numerusform>%n publications have no address</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items end before the order on introduction</source>
        <translation>
            <numerusform>%n item ends before the order on introduction</numerusform>
            <numerusform>%n items end before the order on introduction</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items have nobody responsible</source>
        <translation>
            <numerusform>%n item has nobody responsible</numerusform>
            <numerusform>%n items have nobody responsible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No agreement with %n partners</source>
        <translation>
            <numerusform>No agreement with %n partner</numerusform>
            <numerusform>No agreement with %n partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The programme is completed by the order № {number} of {date}, but %n pairs still work. End them with an outcome.</source>
        <translation>
            <numerusform>The programme is completed by the order № {number} of {date}, but %n pair still works. End it with an outcome.</numerusform>
            <numerusform>The programme is completed by the order № {number} of {date}, but %n pairs still work. End them with an outcome.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentors are in the registry, but the order that approves it is not in the register. Register the order.</source>
        <translation>
            <numerusform>%n mentor is in the registry, but the order that approves it is not in the register. Register the order.</numerusform>
            <numerusform>%n mentors are in the registry, but the order that approves it is not in the register. Register the order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stages {stages} have no items in the roadmap. Add them to the profile.</source>
        <translation>
            <numerusform>The stage {stages} has no item in the roadmap. Add one to the profile.</numerusform>
            <numerusform>The stages {stages} have no items in the roadmap. Add them to the profile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forms taken one by one count {sum} mentees, but they are %n people: some stand in several forms. The report counts each once.</source>
        <translation>
            <numerusform>Forms taken one by one count {sum} mentees, but they are %n person: some stand in several forms. The report counts each once.</numerusform>
            <numerusform>Forms taken one by one count {sum} mentees, but they are %n people: some stand in several forms. The report counts each once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are to end before the order on introduction is signed ({date}): {items}. Move them.</source>
        <translation>
            <numerusform>Item {items} is to end before the order on introduction is signed ({date}). Move it.</numerusform>
            <numerusform>%n items are to end before the order on introduction is signed ({date}): {items}. Move them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items have nobody responsible: {items}. Name somebody in the profile.</source>
        <translation>
            <numerusform>Item {items} has nobody responsible. Name somebody in the profile.</numerusform>
            <numerusform>%n items have nobody responsible: {items}. Name somebody in the profile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings accepted ({reason})</source>
        <translation>
            <numerusform>%n finding accepted ({reason})</numerusform>
            <numerusform>%n findings accepted ({reason})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted findings returned</source>
        <translation>
            <numerusform>%n accepted finding returned</numerusform>
            <numerusform>%n accepted findings returned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings cannot be accepted: the law leaves no choice. Put them right: the button of their line opens the place.</source>
        <translation>
            <numerusform>%n finding cannot be accepted: the law leaves no choice. Put it right: the button of its line opens the place.</numerusform>
            <numerusform>%n findings cannot be accepted: the law leaves no choice. Put them right: the button of their line opens the place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs have no outcome yet: write it down on their cards</source>
        <translation>
            <numerusform>%n pair has no outcome yet: write it down on its card</numerusform>
            <numerusform>%n pairs have no outcome yet: write it down on their cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names declined in {ms} ms, {speed} a second</source>
        <translation>
            <numerusform>%n name declined in {ms} ms, {speed} a second</numerusform>
            <numerusform>%n names declined in {ms} ms, {speed} a second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) are free to help, but the score is below {threshold}, {best} at best: {mentors}.</source>
        <translation>
            <numerusform>%n mentor is free to help, but the score is below {threshold}, {best} at best: {mentors}.</numerusform>
            <numerusform>%n mentors are free to help, but the score is below {threshold}, {best} at best: {mentors}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) would fit, but no group of {least} comes together: {mentors}. Allow smaller groups or make a pair.</source>
        <translation>
            <numerusform>%n mentor would fit, but no group of {least} comes together: {mentors}. Allow smaller groups or make a pair.</numerusform>
            <numerusform>%n mentors would fit, but no group of {least} comes together: {mentors}. Allow smaller groups or make a pair.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) would fit, but no group of {least} with the same request comes together: {mentors}. Allow smaller groups or different requests.</source>
        <translation>
            <numerusform>%n mentor would fit, but no group of {least} with the same request comes together: {mentors}. Allow smaller groups or different requests.</numerusform>
            <numerusform>%n mentors would fit, but no group of {least} with the same request comes together: {mentors}. Allow smaller groups or different requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The curator or the psychologist is against %n mentor(s): {mentors}.</source>
        <translation>
            <numerusform>The curator or the psychologist is against %n mentor: {mentors}.</numerusform>
            <numerusform>The curator or the psychologist is against %n mentors: {mentors}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The two asked not to be paired, %n mentor(s): {mentors}.</source>
        <translation>
            <numerusform>The two asked not to be paired, %n mentor: {mentors}.</numerusform>
            <numerusform>The two asked not to be paired, %n mentors: {mentors}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed pairs did not fit at the trial meeting</source>
        <translation>
            <numerusform>%n proposed pair did not fit at the trial meeting</numerusform>
            <numerusform>%n proposed pairs did not fit at the trial meeting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs did not fit at the trial meeting</source>
        <translation>
            <numerusform>%n pair did not fit at the trial meeting</numerusform>
            <numerusform>%n pairs did not fit at the trial meeting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Did not fit at the trial meeting: %n pair(s)</source>
        <translation>
            <numerusform>Did not fit at the trial meeting: %n pair</numerusform>
            <numerusform>Did not fit at the trial meeting: %n pairs</numerusform>
        </translation>
    </message>
</context>
</TS>
