#include "office/shown_values.h"

#include "exchange/table.h"
#include "language/date_words.h"
#include "messages/message.h"

namespace kurator::office {

namespace {

const char* codeOfValue(language::Sex sex)
{
    switch (sex) {
    case language::Sex::Male:
        return "import.male";
    case language::Sex::Female:
        return "import.female";
    }
    return "";
}

const char* codeOfValue(people::Category category)
{
    using people::Category;
    switch (category) {
    case Category::Pupil:
        return "import.pupil";
    case Category::Student:
        return "import.student";
    case Category::Teacher:
        return "import.teacher";
    case Category::Parent:
        return "import.parent";
    case Category::Graduate:
        return "import.graduate";
    case Category::Employer:
        return "import.employer";
    case Category::Partner:
        return "import.partner";
    case Category::Other:
        return "import.other";
    }
    return "";
}

const char* codeOfValue(people::Relation relation)
{
    using people::Relation;
    switch (relation) {
    case Relation::Mother:
        return "import.mother";
    case Relation::Father:
        return "import.father";
    case Relation::Parent:
        return "import.parent";
    case Relation::Adopter:
        return "import.adopter";
    case Relation::Guardian:
        return "import.guardian";
    case Relation::Trustee:
        return "import.trustee";
    case Relation::GuardianshipBody:
        return "import.guardianship-body";
    case Relation::Other:
        return "import.representative";
    }
    return "";
}

QString wordOf(const char* code)
{
    return messages::text(QString::fromLatin1(code));
}

} // namespace

QString shownValue(const std::optional<QDate>& date)
{
    return date ? language::shortDate(*date) : QString();
}

QString shownValue(const std::optional<int>& number)
{
    return number ? QString::number(*number) : QString();
}

QString shownValue(const std::optional<double>& number)
{
    return number ? exchange::shown(exchange::Cell::ofNumber(*number)) : QString();
}

QString shownValue(const std::optional<bool>& answer)
{
    return answer ? wordOf(*answer ? "import.yes" : "import.no") : QString();
}

QString shownValue(const std::optional<language::Sex>& sex)
{
    return sex ? wordOf(codeOfValue(*sex)) : QString();
}

QString shownValue(const std::optional<people::Category>& category)
{
    return category ? wordOf(codeOfValue(*category)) : QString();
}

QString shownValue(people::Relation relation)
{
    return wordOf(codeOfValue(relation));
}

QString shownValue(people::SignerRole role)
{
    return wordOf(role == people::SignerRole::Self ? "import.signed-self" : "import.signed-representative");
}

QString joinedValues(const QStringList& values)
{
    QStringList filled = values;
    filled.removeAll(QString());
    return filled.join(QStringLiteral(", "));
}

} // namespace kurator::office
