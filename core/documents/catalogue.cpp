#include "documents/catalogue.h"

#include <algorithm>

namespace kurator::documents {

namespace {

constexpr DocumentKind kinds[] = {
    {"D01", "introduction-order", "Приказ о внедрении целевой модели наставничества", 1, Journal::Orders,
     "правовые основания; дорожная карта с мероприятиями каждого этапа"},
    {"D02", "curator-order", "Приказ о назначении куратора", 1, Journal::Orders,
     "куратор среди работников программы"},
    {"D03", "group-order", "Приказ о создании рабочей группы", 1, Journal::Orders,
     "работники с функцией «рабочая группа»"},
    {"D04", "regulation", "Положение о наставничестве", 1, Journal::None, ""},
    {"D05", "regulation-order", "Приказ об утверждении положения", 1, Journal::Orders, ""},
    {"D06", "roadmap", "Дорожная карта", 1, Journal::None, "дата приказа, с которого начинается программа"},
    {"D07", "roadmap-order", "Приказ об утверждении дорожной карты", 1, Journal::Orders, ""},
    {"D08", "programme", "Программа наставничества", 1, Journal::None, "цель и задачи на год"},
    {"D09", "programme-order", "Приказ об утверждении программы", 1, Journal::Orders, ""},
    {"D10", "incentive-regulation", "Положение о поощрении куратора и наставников", 1, Journal::None, ""},
    {"D11", "partner-agreement", "Партнёрское соглашение", 1, Journal::None, "партнёр в базе", false,
     Subject::Partner},
    {"D12", "consent-forms", "Формы согласий", 1, Journal::None, ""},
    {"D13", "promotion-plan", "Программа информационного продвижения", 1, Journal::None, ""},
    {"D14", "council-minutes", "Протокол педагогического совета", 2, Journal::None, "повестка и решения"},
    {"D15", "processing-consent", "Согласие на обработку персональных данных", 2, Journal::None,
     "участники, у которых нет действующего согласия", true},
    {"D16", "distribution-consent", "Согласие на распространение персональных данных", 2, Journal::None,
     "участники, у которых нет действующего согласия; сайт, ИНН и ОГРН организации", true},
    {"D17", "special-consent", "Согласие на обработку специальных категорий персональных данных", 2,
     Journal::None, "наставляемые с отметкой о здоровье или те, кого вы выбрали", true},
    {"D18", "participation-consent", "Согласие на участие в программе", 2, Journal::None,
     "участники, у которых нет действующего согласия", true},
    {"D19", "questionnaires", "Анкеты", 2, Journal::None, ""},
    {"D20", "mentees-base", "База наставляемых", 2, Journal::None, "наставляемые с согласием"},
    {"D21", "survey-report", "Отчёт по результатам анкетирования", 2, Journal::None, ""},
    {"D22", "change-sheet", "Лист изменений к программе", 2, Journal::None, ""},
    {"D23", "mentors-base", "База наставников", 3, Journal::None, "наставники с согласием"},
    {"D24", "partner-letter", "Письмо-обращение к работодателю", 3, Journal::None, "партнёр в базе", false,
     Subject::Partner},
    {"D25", "mentor-portfolio", "Портфолио наставника", 3, Journal::None, "наставники с согласием", false,
     Subject::Mentor},
    {"D26", "interview-sheet", "Протокол собеседования", 3, Journal::None, "наставники с согласием", false,
     Subject::Mentor},
    {"D27", "registry-order", "Приказ об утверждении реестра наставников", 4, Journal::Orders,
     "наставники, рекомендованные по итогам собеседования, с согласием"},
    {"D28", "training-order", "Приказ о направлении на обучение", 4, Journal::Orders,
     "кого, чему и где учат"},
    {"D29", "mentor-school-order", "Приказ об организации школы наставника", 4, Journal::Orders,
     "занятия и руководитель"},
    {"D30", "training-report", "Отчёт об обучении", 4, Journal::None, ""},
    {"D31", "matching-note", "Анализ анкет и протокол подбора пар", 5, Journal::None, "предложенные пары"},
    {"D32", "pairs-order", "Приказ о закреплении наставнических пар и групп", 5, Journal::Orders,
     "пары; согласия всех, кого приказ называет; документы по статье 351.8 ТК РФ для пар работников"},
    {"D33", "development-plan", "Индивидуальный план развития", 5, Journal::None, "пары; согласия участников",
     false, Subject::Pair},
    {"D34", "meeting-guides", "Памятки и сценарии встреч", 5, Journal::None, ""},
    {"D35", "mentoring-consent", "Согласие на наставничество и дополнительное соглашение", 5, Journal::None,
     "наставники-работники, которые помогают другим работникам", true},
    {"D36", "meeting-journal", "Журнал встреч", 6, Journal::None, "пары; согласия участников", false,
     Subject::Pair},
    {"D37", "feedback-sheet", "Лист обратной связи", 6, Journal::None, "пары; согласия участников", false,
     Subject::Pair},
    {"D38", "pairs-change-order", "Приказ об изменении состава пар", 6, Journal::Orders,
     "пара, основание замены", false, Subject::Pair},
    {"D39", "mentoring-stop-notice", "Уведомление об отмене наставничества", 6, Journal::None,
     "пара работников", false, Subject::Pair},
    {"D40", "monitoring-order", "Приказ о проведении мониторинга", 6, Journal::Orders,
     "контрольная точка дорожной карты", false, Subject::Checkpoint},
    {"D41", "monitoring-note", "Справка о результатах мониторинга", 6, Journal::None,
     "контрольная точка дорожной карты", false, Subject::Checkpoint},
    {"D42", "analytical-note", "Аналитическая справка", 7, Journal::None, ""},
    {"D43", "mentor-report", "Отчёт наставника", 7, Journal::None, "пары; согласия участников", false,
     Subject::Pair},
    {"D44", "curator-report", "Отчёт куратора", 7, Journal::None, ""},
    {"D45", "results-order", "Приказ об итогах реализации", 7, Journal::Orders, "отчёт куратора"},
    {"D46", "closing-order", "Приказ о завершении программы", 7, Journal::Orders, "итог каждой пары"},
    {"D47", "awards-order", "Приказ о поощрении участников", 7, Journal::Orders,
     "кого и за что поощряют; приказ об итогах или отчёт"},
    {"D48", "gratitude-letter", "Благодарственное письмо", 7, Journal::None, "приказ о поощрении", false,
     Subject::Participant},
    {"D49", "certificate", "Сертификат, грамота", 7, Journal::None, "приказ о поощрении", false,
     Subject::Participant},
    {"D50", "invitation", "Информационное письмо, приглашение", 7, Journal::None, "мероприятие", false,
     Subject::Event},
    {"D51", "event-programme", "Программа мероприятия", 7, Journal::None, "мероприятие", false,
     Subject::Event},
    {"D52", "case", "Кейс", 7, Journal::None, "пара; согласие на распространение тех, кого кейс назовёт",
     false, Subject::Pair, true},
    {"D53", "publication", "Публикация", 7, Journal::None,
     "мероприятие; согласие на распространение тех, кого публикация назовёт", false, Subject::Event, true},
    {"D54", "participant-note", "Справка участнику", 0, Journal::None, "участник с согласием", false,
     Subject::Participant},
    {"D55", "extract", "Выписка из приказа", 0, Journal::None, "зарегистрированный приказ", false,
     Subject::Order},
    {"D56", "destruction-act", "Акт об уничтожении персональных данных", 0, Journal::None, ""},
    {"D57", "consents-journal", "Журнал учёта обращений и согласий", 0, Journal::None, ""},
    {"D58", "orders-journal", "Журнал регистрации приказов", 0, Journal::None, ""},
    {"D59", "amending-order", "Приказ о внесении изменений", 0, Journal::Orders, "зарегистрированный приказ",
     false, Subject::Order},
    {"D60", "annulling-order", "Приказ об отмене приказа", 0, Journal::Orders, "зарегистрированный приказ",
     false, Subject::Order},
    {"D61", "stop-notice", "Уведомление о прекращении обработки персональных данных", 0, Journal::None,
     "отзыв согласия или требование; без него – бланк"},
    {"D62", "request-answer", "Ответ на запрос субъекта персональных данных", 0, Journal::None,
     "запрос о персональных данных; без него – бланк"},
    {"D63", "confidentiality", "Обязательство о неразглашении", 0, Journal::None,
     "наставник не из работников", false, Subject::Mentor},
    {"D64", "data-assignment", "Поручение обработки персональных данных партнёру", 0, Journal::None,
     "партнёр в базе", false, Subject::Partner},
    {"D65", "withdrawal", "Отзыв согласия", 0, Journal::None,
     "ничего; для выбранных людей – с именами и датами согласий", true},
};

} // namespace

std::span<const DocumentKind> documentKinds()
{
    return kinds;
}

const DocumentKind* findDocumentKind(const QString& codeOrName)
{
    const auto found = std::ranges::find_if(kinds, [&](const DocumentKind& kind) {
        return codeOrName.compare(QLatin1String(kind.code), Qt::CaseInsensitive) == 0 ||
               (kind.name && codeOrName.compare(QLatin1String(kind.name), Qt::CaseInsensitive) == 0);
    });
    return found == std::end(kinds) ? nullptr : &*found;
}

} // namespace kurator::documents
