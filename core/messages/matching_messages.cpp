#include "messages/message_tables.h"

#include <QtGlobal>

namespace kurator::messages {

namespace {

constexpr MessageRow matchingRows[] = {
    {"match.cancelled", QT_TRANSLATE_NOOP("messages", "Matching was stopped, nothing changed.")},
    {"match.weights", QT_TRANSLATE_NOOP("messages", "Weights must lie between 0 and 1000, and at least one "
                                                    "besides mutual choice above zero. Correct them.")},
    {"match.threshold", QT_TRANSLATE_NOOP("messages", "The lowest score of a pair must lie between 0 and "
                                                      "100. Correct it.")},
    {"variant.no-name", QT_TRANSLATE_NOOP("messages", "Give the variant a name, so that you find it again.")},
    {"variant.name-taken",
     QT_TRANSLATE_NOOP("messages", "There is a variant “{name}” already. Give another name, or remove it.")},
    {"variant.unknown", QT_TRANSLATE_NOOP("messages", "The variant is not there any more.")},
    {"variant.unreadable",
     QT_TRANSLATE_NOOP("messages",
                       "The variant “{name}” cannot be read any more. Remove it and match anew.")},
    {"match.group-sizes",
     QT_TRANSLATE_NOOP("messages", "A group cannot be from {least} to {most}: begin with "
                                   "one and end with no fewer.")},
    {"match.groups-one-form",
     QT_TRANSLATE_NOOP("messages", "Groups are made in one form of mentoring. Choose the form.")},
    {"match.groups-too-many",
     QT_TRANSLATE_NOOP("messages",
                       "So many people cannot be put into groups at once. Leave some for later or "
                       "take priority away.")},
    {"match.law-not-overridden",
     QT_TRANSLATE_NOOP("messages", "This rule cannot be set aside: the law or the form itself demands it. "
                                   "Remove the cause and match again.")},
    {"match.no-reason",
     QT_TRANSLATE_NOOP("messages", "Write why the rule is set aside: the reason goes into the protocol.")},
    {"match.sides",
     QT_TRANSLATE_NOOP(
         "messages",
         "{mentor} and {mentee} do not fit the sides of the form “{form}”. Check their categories.")},
    {"match.same-person", QT_TRANSLATE_NOOP("messages", "Mentor and mentee are one person.")},
    {"match.no-consent",
     QT_TRANSLATE_NOOP("messages",
                       "One of the two has no valid consent to processing. Get it before the order.")},
    {"match.employee-papers",
     QT_TRANSLATE_NOOP("messages", "{mentor} has no written consent and supplement to the labour contract "
                                   "(ТК РФ, article 351.8). Draw them up.")},
    {"match.mentor-left",
     QT_TRANSLATE_NOOP("messages", "{mentor} is suspended or excluded. Choose another mentor.")},
    {"match.own-child",
     QT_TRANSLATE_NOOP("messages",
                       "{mentor} represents {mentee} as a parent. The model does not provide for that.")},
    {"match.opinion-against",
     QT_TRANSLATE_NOOP("messages",
                       "The curator or the psychologist is against {mentee} with {mentor}. Change "
                       "the opinion or give a reason.")},
    {"match.not-with",
     QT_TRANSLATE_NOOP("messages", "{mentee} or {mentor} asked not to be paired with the other. Talk to them "
                                   "or give a reason.")},
    {"match.on-record",
     QT_TRANSLATE_NOOP(
         "messages",
         "{mentee} is on record. A pair of the school is not the mentoring of 120-ФЗ: there the commission "
         "for minors appoints a mentor of the federal registry, with the consent of the parents and the "
         "child. This remark is for you only and stands in no paper.")},
    {"match.not-in-registry",
     QT_TRANSLATE_NOOP(
         "messages",
         "{mentor} is not in the registry of mentors. Enter the mentor by an order or give a reason.")},
    {"match.not-trained",
     QT_TRANSLATE_NOOP("messages",
                       "{mentor} is not trained yet, and the programme asks for training before pairs.")},
    {"match.mentee-age",
     QT_TRANSLATE_NOOP("messages", "{mentee}: the age ({age}) is outside the form “{form}”: {from}–{to}.")},
    {"match.mentor-age",
     QT_TRANSLATE_NOOP("messages", "{mentor}: the age ({age}) is outside the form “{form}”: {from}–{to}.")},
    {"match.same-form-mentor", QT_TRANSLATE_NOOP("messages", "{mentee} has a mentor in this form already.")},
    {"match.second-mentor",
     QT_TRANSLATE_NOOP("messages", "{mentee} has a mentor in another form. Give a reason for a second one.")},
    {"match.consent-practice",
     QT_TRANSLATE_NOOP("messages", "A signature is missing that the school asks for by its own rule.")},
    {"match.capacity", QT_TRANSLATE_NOOP("messages", "{mentor} has no free places.")},
    {"match.zero-score",
     QT_TRANSLATE_NOOP(
         "messages",
         "{mentor} and {mentee} have nothing in common by what is written down: look at the pair yourself.")},
    {"match.capacity-guessed",
     QT_TRANSLATE_NOOP("messages", "{mentor}: it is not told how many mentees there may be, one is taken.")},
    {"match.age-unknown",
     QT_TRANSLATE_NOOP("messages", "{mentee}: the age is not known. Write in the date of birth.")},
    {"unmatched.no-category",
     QT_TRANSLATE_NOOP(
         "messages",
         "The category is not told: it is not clear on which side of a form the person is. Fill it in.")},
    {"unmatched.no-form",
     QT_TRANSLATE_NOOP("messages", "No form of the programme fits. Check the category and the forms.")},
    {"unmatched.no-consent", QT_TRANSLATE_NOOP("messages", "There is no valid consent.")},
    {"unmatched.consent-practice", QT_TRANSLATE_NOOP("messages", "The consent lacks a signature.")},
    {"unmatched.mentee-age",
     QT_TRANSLATE_NOOP("messages", "The age {age} is outside the form “{form}” ({from}–{to}).")},
    {"unmatched.has-mentor", QT_TRANSLATE_NOOP("messages", "There is a mentor already.")},
    {"unmatched.no-mentors", QT_TRANSLATE_NOOP("messages", "There are no mentors in the base.")},
    {"unmatched.taken",
     QT_TRANSLATE_N_NOOP(
         "messages",
         "%n mentor(s) would fit, but all places are taken: {mentors}. Add places or find another mentor.")},
    {"unmatched.no-group",
     QT_TRANSLATE_N_NOOP("messages", "%n mentor(s) would fit, but no group of {least} comes together: "
                                     "{mentors}. Allow smaller groups or make a pair.")},
    {"unmatched.no-group-of-theme",
     QT_TRANSLATE_N_NOOP("messages",
                         "%n mentor(s) would fit, but no group of {least} with the same request "
                         "comes together: {mentors}. Allow smaller groups or different requests.")},
    {"unmatched.capacity", QT_TRANSLATE_N_NOOP("messages", "%n mentor(s) have no free places: {mentors}.")},
    {"unmatched.mentor-age",
     QT_TRANSLATE_N_NOOP("messages", "%n mentor(s) do not fit the form by age: {mentors}.")},
    {"unmatched.mentee-age-in-form",
     QT_TRANSLATE_N_NOOP("messages", "%n mentor(s) are only in forms for another age: {mentors}.")},
    {"unmatched.not-trained", QT_TRANSLATE_N_NOOP("messages", "%n mentor(s) are not trained: {mentors}.")},
    {"unmatched.not-in-registry",
     QT_TRANSLATE_N_NOOP("messages", "%n mentor(s) are not in the registry: {mentors}.")},
    {"unmatched.own-child",
     QT_TRANSLATE_N_NOOP("messages", "%n mentor(s) are parents or representatives: {mentors}.")},
    {"unmatched.opinion-against",
     QT_TRANSLATE_N_NOOP("messages", "The curator or the psychologist is against %n mentor(s): {mentors}.")},
    {"unmatched.not-with",
     QT_TRANSLATE_N_NOOP("messages", "The two asked not to be paired, %n mentor(s): {mentors}.")},
    {"unmatched.mentor-left",
     QT_TRANSLATE_N_NOOP("messages", "%n mentor(s) are suspended or excluded: {mentors}.")},
    {"unmatched.employee-papers",
     QT_TRANSLATE_N_NOOP("messages", "%n mentor(s) have no papers under article 351.8 ТК РФ: {mentors}.")},
    {"unmatched.mentor-consent",
     QT_TRANSLATE_N_NOOP("messages", "%n mentor(s) have no valid consent: {mentors}.")},
    {"unmatched.mentor-consent-practice",
     QT_TRANSLATE_N_NOOP("messages", "The consent of %n mentor(s) lacks a signature: {mentors}.")},
    {"unmatched.same-person", QT_TRANSLATE_NOOP("messages", "The mentor is the mentee: {mentors}.")},
    {"unmatched.sides", QT_TRANSLATE_N_NOOP("messages", "%n mentor(s) do not fit by category: {mentors}.")},
    {"unmatched.same-form-mentor", QT_TRANSLATE_NOOP("messages", "There is a mentor in this form already.")},
    {"unmatched.second-mentor", QT_TRANSLATE_NOOP("messages", "There is a mentor in another form.")},
};

} // namespace

MessageRows matchingMessages()
{
    return matchingRows;
}

} // namespace kurator::messages
