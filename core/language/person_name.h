#pragma once

#include "language/sex.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace kurator::language {

// A name in the nominative. The patronymic may be empty or hold two words («Ибрагим оглы»).
struct PersonName
{
    QString surname;
    QString given;
    QString patronymic;

    friend bool operator==(const PersonName&, const PersonName&) = default;
};

// Splits a full name written surname first: «Оюн Чодураа Кан-ооловна», «Алиев Мамед Ибрагим оглы». Two words
// are surname and given name, one is a surname. Also understands «Анна Сергеевна Иванова», particles of a
// surname («фон Бюлов») and «Бакыт уулу Эрлан». Spaces are tidied, letters are kept as written.
[[nodiscard]] PersonName personNameFromText(QStringView fullName);

// Surname, given name and patronymic with single spaces, without the empty ones.
[[nodiscard]] QString fullName(const PersonName& name);

// The sex a patronymic speaks of (-вич, -ич, оглы, улы, уулу, угли; -вна, -чна, кызы, гызы, кизи), if it
// does.
[[nodiscard]] std::optional<Sex> sexByPatronymic(const PersonName& name);

} // namespace kurator::language
