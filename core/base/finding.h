#pragma once

#include "base/arguments.h"

#include <QString>
#include <QUuid>

namespace kurator::base {

enum class Severity
{
    Notice,
    Warning,
    Error
};

// What a finding is about: the kind of thing, its id, and a name a person would recognise.
struct Subject
{
    enum class Kind
    {
        School,
        Programme,
        Person,
        Entry,
        Consent,
        Pair,
        Document,
        RoadmapItem,
        Partner,
        Event
    };

    Kind kind = Kind::School;
    QUuid id;
    QString name;

    friend bool operator==(const Subject&, const Subject&) = default;
};

// Something the program noticed and wants done. The code is stable; the text comes from `core/messages`.
// `stage` is 1…7 of the cycle, 0 when it belongs to none.
struct Finding
{
    QString code;
    Severity severity = Severity::Notice;
    int stage = 0;
    Subject subject;
    Arguments arguments;

    friend bool operator==(const Finding&, const Finding&) = default;
};

} // namespace kurator::base
