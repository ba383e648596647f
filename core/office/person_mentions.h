#pragma once

#include "people/person.h"

#include <QString>
#include <QStringList>

namespace kurator::office {

// Finds somebody in the text of a paper, in whatever case and with initials before or after the surname.
class PersonMentions
{
public:
    explicit PersonMentions(const people::Person& person);

    [[nodiscard]] bool in(const QString& text) const;

private:
    QStringList m_forms; // with plain spaces
};

} // namespace kurator::office
