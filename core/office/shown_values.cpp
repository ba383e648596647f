#include "office/shown_values.h"

#include "exchange/table.h"
#include "language/date_words.h"
#include "people/relation_word.h"

namespace kurator::office {

namespace {

QString wordOf(language::Sex sex)
{
    switch (sex) {
    case language::Sex::Male:
        return QStringLiteral("м");
    case language::Sex::Female:
        return QStringLiteral("ж");
    }
    return {};
}

QString wordOf(people::Category category)
{
    using people::Category;
    switch (category) {
    case Category::Pupil:
        return QStringLiteral("обучающийся");
    case Category::Student:
        return QStringLiteral("студент");
    case Category::Teacher:
        return QStringLiteral("педагог");
    case Category::Parent:
        return QStringLiteral("родитель");
    case Category::Graduate:
        return QStringLiteral("выпускник");
    case Category::Employer:
        return QStringLiteral("работодатель");
    case Category::Partner:
        return QStringLiteral("социальный партнёр");
    case Category::Other:
        return QStringLiteral("иное");
    }
    return {};
}

QString wordOf(people::MentorStatus status)
{
    using people::MentorStatus;
    switch (status) {
    case MentorStatus::Candidate:
        return QStringLiteral("кандидат");
    case MentorStatus::Recommended:
        return QStringLiteral("рекомендован");
    case MentorStatus::InRegistry:
        return QStringLiteral("в реестре");
    case MentorStatus::Trained:
        return QStringLiteral("обучен");
    case MentorStatus::Suspended:
        return QStringLiteral("приостановлен");
    case MentorStatus::Excluded:
        return QStringLiteral("исключён");
    }
    return {};
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
    if (!answer) {
        return {};
    }
    return *answer ? QStringLiteral("да") : QStringLiteral("нет");
}

QString shownValue(const std::optional<language::Sex>& sex)
{
    return sex ? wordOf(*sex) : QString();
}

QString shownValue(const std::optional<people::Category>& category)
{
    return category ? wordOf(*category) : QString();
}

QString shownValue(people::MentorStatus status)
{
    return wordOf(status);
}

QString shownValue(people::Relation relation)
{
    return people::relationWord(relation);
}

QString shownValue(people::SignerRole role)
{
    return role == people::SignerRole::Self ? QStringLiteral("сам") : QStringLiteral("представитель");
}

QString representativeShown(const people::Person& adult, people::Relation relation)
{
    return joinedValues({shownValue(relation), language::fullName(adult.name), adult.phone, adult.email});
}

QString joinedValues(const QStringList& values)
{
    QStringList filled = values;
    filled.removeAll(QString());
    return filled.join(QStringLiteral(", "));
}

} // namespace kurator::office
