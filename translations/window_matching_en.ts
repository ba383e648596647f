<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>kurator::ui::BallotBlanksDialog</name>
    <message numerus="yes">
        <source>%n person(s) may not be named in a paper: no blank and no place in the blanks of others.</source>
        <translation>
            <numerusform>%n person may not be named in a paper: no blank and no place in the blanks of others.</numerusform>
            <numerusform>%n people may not be named in a paper: no blanks and no place in the blanks of others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::CandidatePanel</name>
    <message numerus="yes">
        <source>%n free place(s)</source>
        <translation>
            <numerusform>%n free place</numerusform>
            <numerusform>%n free places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::MatchOrderPage</name>
    <message numerus="yes">
        <source>%n pair(s) were made.</source>
        <translation>
            <numerusform>%n pair was made.</numerusform>
            <numerusform>%n pairs were made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more pair(s) that you accepted before wait too: the order takes in all of them.</source>
        <translation>
            <numerusform>%n more pair that you accepted before waits too: the order takes in all of them.</numerusform>
            <numerusform>%n more pairs that you accepted before wait too: the order takes in all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::MatchProposalPage</name>
    <message numerus="yes">
        <source>The variant is taken. The base has changed since: %n mentee(s) have another mentor now or none.</source>
        <translation>
            <numerusform>The variant is taken. The base has changed since: %n mentee has another mentor now or none.</numerusform>
            <numerusform>The variant is taken. The base has changed since: %n mentees have another mentor now or none.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::MatchReviewPage</name>
    <message numerus="yes">
        <source>&amp;Accept %n pair(s)</source>
        <translation>
            <numerusform>&amp;Accept %n pair</numerusform>
            <numerusform>&amp;Accept %n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) were accepted.</source>
        <translation>
            <numerusform>%n pair was accepted.</numerusform>
            <numerusform>%n pairs were accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) will be made.</source>
        <translation>
            <numerusform>%n pair will be made.</numerusform>
            <numerusform>%n pairs will be made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s) stay without a mentor.</source>
        <translation>
            <numerusform>%n mentee stays without a mentor.</numerusform>
            <numerusform>%n mentees stay without a mentor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %n group(s)</source>
        <translation>
            <numerusform>&amp;Accept %n group</numerusform>
            <numerusform>&amp;Accept %n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) will be made.</source>
        <translation>
            <numerusform>%n group will be made.</numerusform>
            <numerusform>%n groups will be made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::MatchTexts</name>
    <message numerus="yes">
        <source>%n mentee(s) without a complete consent</source>
        <translation>
            <numerusform>%n mentee without a complete consent</numerusform>
            <numerusform>%n mentees without a complete consent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) without a complete consent</source>
        <translation>
            <numerusform>%n mentor without a complete consent</numerusform>
            <numerusform>%n mentors without a complete consent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s) whose category fits no form</source>
        <translation>
            <numerusform>%n mentee whose category fits no form</numerusform>
            <numerusform>%n mentees whose category fits no form</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) whose category fits no form</source>
        <translation>
            <numerusform>%n mentor whose category fits no form</numerusform>
            <numerusform>%n mentors whose category fits no form</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s) outside the ages of the form</source>
        <translation>
            <numerusform>%n mentee outside the ages of the form</numerusform>
            <numerusform>%n mentees outside the ages of the form</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) outside the ages of the form</source>
        <translation>
            <numerusform>%n mentor outside the ages of the form</numerusform>
            <numerusform>%n mentors outside the ages of the form</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) outside the registry</source>
        <translation>
            <numerusform>%n mentor outside the registry</numerusform>
            <numerusform>%n mentors outside the registry</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) not trained yet</source>
        <translation>
            <numerusform>%n mentor not trained yet</numerusform>
            <numerusform>%n mentors not trained yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) suspended or excluded</source>
        <translation>
            <numerusform>%n mentor suspended or excluded</numerusform>
            <numerusform>%n mentors suspended or excluded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) with all places taken</source>
        <translation>
            <numerusform>%n mentor with all places taken</numerusform>
            <numerusform>%n mentors with all places taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>age of a person</comment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::MatchingPage</name>
    <message numerus="yes">
        <source>%n mentee(s) look for a mentor</source>
        <translation>
            <numerusform>%n mentee looks for a mentor</numerusform>
            <numerusform>%n mentees look for a mentor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s) can take mentees</source>
        <translation>
            <numerusform>%n mentor can take mentees</numerusform>
            <numerusform>%n mentors can take mentees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free place(s)</source>
        <translation>
            <numerusform>%n free place</numerusform>
            <numerusform>%n free places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s) have a mentor already</source>
        <translation>
            <numerusform>%n mentee has a mentor already</numerusform>
            <numerusform>%n mentees have a mentor already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted pair(s) wait for an order</source>
        <translation>
            <numerusform>%n accepted pair waits for an order</numerusform>
            <numerusform>%n accepted pairs wait for an order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are fewer places than mentees: at least %n will be left over.</source>
        <translation>
            <numerusform>There are fewer places than mentees: at least %n will be left over.</numerusform>
            <numerusform>There are fewer places than mentees: at least %n will be left over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::ProposalSummary</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s) in them</source>
        <translation>
            <numerusform>%n mentee in them</numerusform>
            <numerusform>%n mentees in them</numerusform>
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
        <source>%n without a mentor</source>
        <translation>
            <numerusform>%n without a mentor</numerusform>
            <numerusform>%n without a mentor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n couple(s) would both rather have each other</source>
        <translation>
            <numerusform>%n couple would both rather have each other</numerusform>
            <numerusform>%n couples would both rather have each other</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>another way at most %n more could have a mentor</source>
        <translation>
            <numerusform>another way at most %n more could have a mentor</numerusform>
            <numerusform>another way at most %n more could have a mentor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::RuleRow</name>
    <message numerus="yes">
        <source>set aside: permits %n pair(s) that it would forbid</source>
        <translation>
            <numerusform>set aside: permits %n pair that it would forbid</numerusform>
            <numerusform>set aside: permits %n pairs that it would forbid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>forbids %n possible pair(s) by itself</source>
        <translation>
            <numerusform>forbids %n possible pair by itself</numerusform>
            <numerusform>forbids %n possible pairs by itself</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::SupplyDemandDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ask(s)</source>
        <translation>
            <numerusform>%n asks</numerusform>
            <numerusform>%n ask</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free place(s)</source>
        <comment>of mentors who can help</comment>
        <translation>
            <numerusform>%n free place</numerusform>
            <numerusform>%n free places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lack(s)</source>
        <translation>
            <numerusform>%n place lacks</numerusform>
            <numerusform>%n places lack</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::VariantsDialog</name>
    <message numerus="yes">
        <source>%n with a mentor</source>
        <translation>
            <numerusform>%n with a mentor</numerusform>
            <numerusform>%n with a mentor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a mentor</source>
        <translation>
            <numerusform>%n without a mentor</numerusform>
            <numerusform>%n without a mentor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n couple(s) would both rather have each other</source>
        <translation>
            <numerusform>%n couple would both rather have each other</numerusform>
            <numerusform>%n couples would both rather have each other</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kurator::ui::WaitingDialog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
</TS>
