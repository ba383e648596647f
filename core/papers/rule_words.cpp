#include "papers/rule_words.h"

#include <QHash>

namespace kurator::papers {

QString ruleWords(const QString& code)
{
    static const QHash<QString, QString> words{
        {QStringLiteral("match.sides"),
         QStringLiteral("оба участника подходят под форму наставничества по категории")},
        {QStringLiteral("match.same-person"), QStringLiteral("никто не бывает наставником самому себе")},
        {QStringLiteral("match.no-consent"),
         QStringLiteral("у обоих есть действующее согласие на обработку персональных данных (статья 9 "
                        "Федерального закона № 152-ФЗ)")},
        {QStringLiteral("match.employee-papers"),
         QStringLiteral("работник наставляет работника по письменному согласию и дополнительному соглашению "
                        "(статья 351.8 Трудового кодекса)")},
        {QStringLiteral("match.mentor-left"), QStringLiteral("наставник не приостановлен и не исключён")},
        {QStringLiteral("match.own-child"),
         QStringLiteral("родитель или законный представитель не становится наставником своего ребёнка")},
        {QStringLiteral("match.opinion-against"),
         QStringLiteral("куратор и педагог-психолог не возражают против пары")},
        {QStringLiteral("match.not-with"),
         QStringLiteral("участники не просили не соединять их друг с другом")},
        {QStringLiteral("match.not-in-registry"), QStringLiteral("наставник состоит в утверждённом реестре")},
        {QStringLiteral("match.not-trained"), QStringLiteral("наставник прошёл обучение")},
        {QStringLiteral("match.mentee-age"),
         QStringLiteral("возраст наставляемого соответствует форме наставничества")},
        {QStringLiteral("match.mentor-age"),
         QStringLiteral("возраст наставника соответствует форме наставничества")},
        {QStringLiteral("match.same-form-mentor"),
         QStringLiteral("у наставляемого один наставник в одной форме")},
        {QStringLiteral("match.second-mentor"), QStringLiteral("у наставляемого один наставник")},
        {QStringLiteral("match.consent-practice"),
         QStringLiteral("согласие подписали все, кого просит подписать организация")},
        {QStringLiteral("match.capacity"),
         QStringLiteral("у наставника не больше наставляемых, чем он готов принять")},
    };
    return words.value(code);
}

} // namespace kurator::papers
