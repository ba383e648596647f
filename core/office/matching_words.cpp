#include "office/matching_words.h"

#include <QHash>

namespace kurator::office {

namespace {

const QHash<QString, QString>& ownReasons()
{
    static const QHash<QString, QString> words{
        {QStringLiteral("unmatched.no-category"), QStringLiteral("не указана категория")},
        {QStringLiteral("unmatched.no-form"), QStringLiteral("ни одна форма программы не подходит")},
        {QStringLiteral("unmatched.no-consent"), QStringLiteral("нет действующего согласия")},
        {QStringLiteral("unmatched.consent-practice"), QStringLiteral("в согласии не хватает подписи")},
        {QStringLiteral("unmatched.no-mentors"), QStringLiteral("в базе нет наставников")},
    };
    return words;
}

// Of mentors, who are counted.
const QHash<QString, QString>& countedReasons()
{
    static const QHash<QString, QString> words{
        {QStringLiteral("unmatched.taken"), QStringLiteral("подходят, но все места заняты")},
        {QStringLiteral("unmatched.capacity"), QStringLiteral("нет свободных мест")},
        {QStringLiteral("unmatched.below-threshold"), QStringLiteral("свободны, но слабо отвечают запросу")},
        {QStringLiteral("unmatched.no-group"), QStringLiteral("подходят, но группа не набирается")},
        {QStringLiteral("unmatched.no-group-of-theme"),
         QStringLiteral("подходят, но группа с общим запросом не набирается")},
        {QStringLiteral("unmatched.banned"), QStringLiteral("не соединяются по решению куратора")},
        {QStringLiteral("unmatched.opinion-against"), QStringLiteral("не соединяются по решению школы")},
        {QStringLiteral("unmatched.not-with"), QStringLiteral("не соединяются по желанию участников")},
        {QStringLiteral("unmatched.mentor-age"), QStringLiteral("не подходят форме по своему возрасту")},
        {QStringLiteral("unmatched.mentee-age-in-form"),
         QStringLiteral("работают в форме для другого возраста")},
        {QStringLiteral("unmatched.not-trained"), QStringLiteral("не прошли обучение")},
        {QStringLiteral("unmatched.not-in-registry"), QStringLiteral("не состоят в реестре")},
        {QStringLiteral("unmatched.own-child"), QStringLiteral("родители или законные представители")},
        {QStringLiteral("unmatched.mentor-left"), QStringLiteral("приостановлены или исключены")},
        {QStringLiteral("unmatched.employee-papers"),
         QStringLiteral("нет документов по статье 351.8 Трудового кодекса")},
        {QStringLiteral("unmatched.mentor-consent"), QStringLiteral("нет действующего согласия")},
        {QStringLiteral("unmatched.mentor-consent-practice"),
         QStringLiteral("в согласии не хватает подписи")},
        {QStringLiteral("unmatched.sides"), QStringLiteral("не подходят по категории")},
    };
    return words;
}

QString whose(const QString& what, const QString& withName, const QString& mentor)
{
    return mentor.isEmpty() ? what : QStringLiteral("%1: %2").arg(withName, mentor);
}

} // namespace

QString reasonWords(const matching::Note& reason)
{
    const auto argument = [&](const char* name) { return reason.arguments.value(QString::fromLatin1(name)); };
    if (reason.code == QLatin1String("unmatched.mentee-age")) {
        return QStringLiteral("возраст (%1) не подходит форме «%2»").arg(argument("age"), argument("form"));
    }
    if (const QString counted = countedReasons().value(reason.code); !counted.isEmpty()) {
        return QStringLiteral("%1 (наставников: %2)").arg(counted, argument("n"));
    }
    return ownReasons().value(reason.code);
}

QString helpWords(const matching::Remedy& remedy, const QString& mentor)
{
    const auto argument = [&](const char* name) {
        return remedy.note.arguments.value(QString::fromLatin1(name));
    };
    switch (remedy.help) {
    case matching::Help::OwnConsent:
        return QStringLiteral("подписать согласие");
    case matching::Help::MentorConsent:
        return QStringLiteral("получить согласие ещё одного наставника");
    case matching::Help::EmployeePapers:
        return whose(QStringLiteral("оформить документы ещё одного наставника по статье 351.8 Трудового "
                                    "кодекса"),
                     QStringLiteral("оформить документы по статье 351.8 Трудового кодекса"), mentor);
    case matching::Help::Registry:
        return whose(QStringLiteral("включить в реестр ещё одного наставника"),
                     QStringLiteral("включить в реестр"), mentor);
    case matching::Help::Training:
        return whose(QStringLiteral("обучить ещё одного наставника"), QStringLiteral("обучить наставника"),
                     mentor);
    case matching::Help::BanLifted:
        return whose(QStringLiteral("пересмотреть решение не соединять с подходящим наставником"),
                     QStringLiteral("пересмотреть решение не соединять с наставником"), mentor);
    case matching::Help::OpinionLifted:
    case matching::Help::WishLifted:
        return whose(QStringLiteral("ещё раз обсудить, можно ли соединить с подходящим наставником"),
                     QStringLiteral("ещё раз обсудить, можно ли соединить с наставником"), mentor);
    case matching::Help::OnePlaceMore:
        return whose(QStringLiteral("ещё одно место у подходящего наставника"),
                     QStringLiteral("ещё одно место у наставника"), mentor);
    case matching::Help::WiderAges:
        return whose(QStringLiteral("договориться с наставником о возрасте наставляемых %1–%2")
                         .arg(argument("from"), argument("to")),
                     QStringLiteral("договориться о возрасте наставляемых %1–%2")
                         .arg(argument("from"), argument("to")),
                     mentor);
    case matching::Help::LowerThreshold:
        return QStringLiteral("согласиться на наставника, который отвечает запросу не полностью");
    case matching::Help::OneMentorMore:
        return QStringLiteral("найти ещё одного наставника с нужной компетенцией (форма «%1»)")
            .arg(argument("form"));
    }
    return {};
}

} // namespace kurator::office
