#include "documents/catalogue.h"

#include <algorithm>

namespace kurator::documents {

namespace {

constexpr DocumentKind kinds[] = {
    {"D01", nullptr, "Приказ о внедрении целевой модели наставничества", 1, Journal::Orders, ""},
    {"D02", nullptr, "Приказ о назначении куратора", 1, Journal::Orders, ""},
    {"D03", nullptr, "Приказ о создании рабочей группы", 1, Journal::Orders, ""},
    {"D04", nullptr, "Положение о наставничестве", 1, Journal::None, ""},
    {"D05", nullptr, "Приказ об утверждении положения", 1, Journal::Orders, ""},
    {"D06", "roadmap", "Дорожная карта", 1, Journal::None, "дата приказа, с которого начинается программа"},
    {"D07", nullptr, "Приказ об утверждении дорожной карты", 1, Journal::Orders, ""},
    {"D08", nullptr, "Программа наставничества", 1, Journal::None, ""},
    {"D09", nullptr, "Приказ об утверждении программы", 1, Journal::Orders, ""},
    {"D10", nullptr, "Положение о поощрении куратора и наставников", 1, Journal::None, ""},
    {"D11", nullptr, "Партнёрское соглашение", 1, Journal::None, ""},
    {"D12", nullptr, "Формы согласий", 1, Journal::None, ""},
    {"D13", nullptr, "Программа информационного продвижения", 1, Journal::None, ""},
    {"D14", nullptr, "Протокол педагогического совета", 2, Journal::None, ""},
    {"D15", "processing-consent", "Согласие на обработку персональных данных", 2, Journal::None,
     "участники, у которых нет действующего согласия", true},
    {"D16", "distribution-consent", "Согласие на распространение персональных данных", 2, Journal::None,
     "участники, у которых нет действующего согласия; сайт, ИНН и ОГРН организации", true},
    {"D17", "special-consent", "Согласие на обработку специальных категорий персональных данных", 2,
     Journal::None, "наставляемые с отметкой о здоровье или те, кого вы выбрали", true},
    {"D18", "participation-consent", "Согласие на участие в программе", 2, Journal::None,
     "участники, у которых нет действующего согласия", true},
    {"D19", nullptr, "Анкеты", 2, Journal::None, ""},
    {"D20", nullptr, "База наставляемых", 2, Journal::None, ""},
    {"D21", nullptr, "Отчёт по результатам анкетирования", 2, Journal::None, ""},
    {"D22", nullptr, "Лист изменений к программе", 2, Journal::None, ""},
    {"D23", nullptr, "База наставников", 3, Journal::None, ""},
    {"D24", nullptr, "Письмо-обращение к работодателю", 3, Journal::None, ""},
    {"D25", nullptr, "Портфолио наставника", 3, Journal::None, ""},
    {"D26", nullptr, "Протокол собеседования", 3, Journal::None, ""},
    {"D27", nullptr, "Приказ об утверждении реестра наставников", 4, Journal::Orders, ""},
    {"D28", nullptr, "Приказ о направлении на обучение", 4, Journal::Orders, ""},
    {"D29", nullptr, "Приказ об организации школы наставника", 4, Journal::Orders, ""},
    {"D30", nullptr, "Отчёт об обучении", 4, Journal::None, ""},
    {"D31", nullptr, "Анализ анкет групповой встречи", 5, Journal::None, ""},
    {"D32", "pairs-order", "Приказ о закреплении наставнических пар и групп", 5, Journal::Orders,
     "пары; согласия всех, кого приказ называет; документы по статье 351.8 ТК РФ для пар работников"},
    {"D33", nullptr, "Индивидуальный план развития", 5, Journal::None, ""},
    {"D34", nullptr, "Памятки и сценарии встреч", 5, Journal::None, ""},
    {"D35", "mentoring-consent", "Согласие на наставничество и дополнительное соглашение", 5, Journal::None,
     "наставники-работники, которые помогают другим работникам", true},
    {"D36", nullptr, "Журнал встреч", 6, Journal::None, ""},
    {"D37", nullptr, "Лист обратной связи", 6, Journal::None, ""},
    {"D38", nullptr, "Приказ об изменении состава пар", 6, Journal::Orders, ""},
    {"D39", nullptr, "Уведомление об отмене наставничества", 6, Journal::None, ""},
    {"D40", nullptr, "Приказ о проведении мониторинга", 6, Journal::Orders, ""},
    {"D41", nullptr, "Справка о результатах мониторинга", 6, Journal::None, ""},
    {"D42", nullptr, "Аналитическая справка", 7, Journal::None, ""},
    {"D43", nullptr, "Отчёт наставника", 7, Journal::None, ""},
    {"D44", nullptr, "Отчёт куратора", 7, Journal::None, ""},
    {"D45", nullptr, "Приказ об итогах реализации", 7, Journal::Orders, ""},
    {"D46", nullptr, "Приказ о завершении программы", 7, Journal::Orders, ""},
    {"D47", nullptr, "Приказ о поощрении участников", 7, Journal::Orders, ""},
    {"D48", nullptr, "Благодарственное письмо", 7, Journal::None, ""},
    {"D49", nullptr, "Сертификат, грамота", 7, Journal::None, ""},
    {"D50", nullptr, "Информационное письмо, приглашение", 7, Journal::None, ""},
    {"D51", nullptr, "Программа мероприятия", 7, Journal::None, ""},
    {"D52", nullptr, "Кейс", 7, Journal::None, ""},
    {"D53", nullptr, "Публикация", 7, Journal::None, ""},
    {"D54", nullptr, "Справка участнику", 0, Journal::None, ""},
    {"D55", nullptr, "Выписка из приказа", 0, Journal::None, ""},
    {"D56", nullptr, "Акт об уничтожении персональных данных", 0, Journal::None, ""},
    {"D57", nullptr, "Журнал учёта обращений и согласий", 0, Journal::None, ""},
    {"D58", nullptr, "Журнал регистрации приказов", 0, Journal::None, ""},
    {"D59", nullptr, "Приказ о внесении изменений", 0, Journal::Orders, ""},
    {"D60", nullptr, "Приказ об отмене приказа", 0, Journal::Orders, ""},
    {"D61", "stop-notice", "Уведомление о прекращении обработки персональных данных", 0, Journal::None,
     "отзыв согласия или требование; без него – бланк"},
    {"D62", "request-answer", "Ответ на запрос субъекта персональных данных", 0, Journal::None,
     "запрос о персональных данных; без него – бланк"},
    {"D63", nullptr, "Обязательство о неразглашении", 0, Journal::None, ""},
    {"D64", nullptr, "Поручение обработки персональных данных партнёру", 0, Journal::None, ""},
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
