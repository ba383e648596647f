#pragma once

#include "base/arguments.h"

#include <QString>

namespace kurator::office {

// What is wrong with one field of a form: the field's name, and the code of the sentence beside it.
struct FieldFault
{
    QString field;
    QString code;
    base::Arguments arguments;

    friend bool operator==(const FieldFault&, const FieldFault&) = default;
};

} // namespace kurator::office
