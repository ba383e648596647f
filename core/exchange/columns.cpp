#include "exchange/columns.h"

#include <algorithm>
#include <array>

namespace kurator::exchange {

namespace {

// Columns that read the same in several kinds of sheet.
constexpr Column emailColumn{Field::Email, QLatin1String("email"), u"Электронная почта",
                             u"E-mail|Email|Адрес электронной почты|Адрес эл. почты|Эл. почта|Почта"};
constexpr Column sexColumn{Field::Sex, QLatin1String("sex"), u"Пол", u"Пол (м/ж)"};
constexpr Column classNameColumn{
    Field::ClassName, QLatin1String("class"), u"Класс",
    u"Класс/группа|Класс (группа)|Класс, литера|Класс (литера)|Группа|Учебная группа|Курс|Курс, группа"};
constexpr Column districtColumn{Field::District, QLatin1String("district"), u"Район",
                                u"Район проживания|Район города|Микрорайон|Населенный пункт"};
constexpr Column positionColumn{Field::Position, QLatin1String("position"), u"Должность",
                                u"Должность/специальность"};
constexpr Column experienceColumn{Field::Experience, QLatin1String("experience"), u"Стаж",
                                  u"Стаж работы|Стаж (лет)|Стаж, лет|Педагогический стаж|Стаж/курс"};
constexpr Column youngSpecialistColumn{Field::YoungSpecialist, QLatin1String("youngSpecialist"),
                                       u"Молодой специалист", u""};
constexpr Column formsColumn{Field::Forms, QLatin1String("forms"), u"Форма наставничества",
                             u"Формы наставничества|Форма"};
constexpr Column representativeColumn{
    Field::Representative, QLatin1String("representative"), u"Законный представитель",
    u"ФИО законного представителя|ФИО представителя|ФИО родителя|Родитель|Родители|"
    u"Родитель (законный представитель)|ФИО родителя (законного представителя)|"
    u"ФИО родителей (законных представителей)|Законный представитель (ФИО)"};
constexpr Column representativePhoneColumn{
    Field::RepresentativePhone, QLatin1String("representativePhone"), u"Телефон представителя",
    u"Телефон законного представителя|Телефон родителя|Телефон родителя (законного представителя)|"
    u"Контактный телефон родителя|Телефон родителей"};
constexpr Column joinedOnColumn{Field::JoinedOn, QLatin1String("joinedOn"), u"Дата вхождения в программу",
                                u"Дата вступления в программу|Дата включения в программу"};
constexpr Column finishedOnColumn{Field::FinishedOn, QLatin1String("finishedOn"),
                                  u"Дата завершения программы", u"Дата завершения"};
constexpr Column resultsColumn{Field::Results, QLatin1String("results"), u"Результаты программы",
                               u"Результат|Результаты"};

constexpr std::array menteeColumns{
    Column{Field::Name, QLatin1String("name"), u"ФИО наставляемого",
           u"ФИО|ФИО (полностью)|Фамилия, имя, отчество|ФИО участника|ФИО ученика|ФИО обучающегося|ФИО "
           u"ребенка|ФИО студента|"
           u"Фамилия имя отчество наставляемого|Наставляемый"},
    Column{Field::Surname, QLatin1String("surname"), u"Фамилия", u"Фамилия наставляемого"},
    Column{Field::GivenName, QLatin1String("given"), u"Имя", u"Имя наставляемого"},
    Column{Field::Patronymic, QLatin1String("patronymic"), u"Отчество",
           u"Отчество (при наличии)|Отчество наставляемого"},
    Column{Field::Contacts, QLatin1String("contacts"), u"Контактные данные для связи (данные представителя)",
           u"Контактные данные|Контакты|Координаты для связи"},
    Column{Field::Phone, QLatin1String("phone"), u"Телефон",
           u"Номер телефона|Мобильный телефон|Сотовый телефон"},
    emailColumn,
    Column{Field::BirthYear, QLatin1String("birthYear"), u"Год рождения наставляемого", u"Год рождения"},
    Column{Field::BirthDate, QLatin1String("birthDate"), u"Дата рождения",
           u"Дата рождения наставляемого|День рождения|Д. р.|ДР"},
    sexColumn,
    classNameColumn,
    districtColumn,
    positionColumn,
    Column{Field::Workplace, QLatin1String("workplace"), u"Место работы/учебы",
           u"Место работы/учебы наставляемого|Место учебы|Место работы|Образовательная организация"},
    experienceColumn,
    youngSpecialistColumn,
    Column{Field::Category, QLatin1String("category"), u"Категория",
           u"Категория наставляемого|Статус наставляемого"},
    formsColumn,
    Column{Field::Interests, QLatin1String("interests"), u"Интересы наставляемого", u"Интересы|Увлечения"},
    Column{Field::Time, QLatin1String("time"), u"Удобное время", u"Удобное время для встреч|Ресурс времени"},
    representativeColumn,
    representativePhoneColumn,
    Column{Field::Request, QLatin1String("request"), u"Основной запрос наставляемого",
           u"Основной запрос|Запрос наставляемого|Запрос"},
    Column{
        Field::RequestSource, QLatin1String("requestSource"), u"Источник запроса",
        u"Кто заметил запрос|Кто сообщил о запросе|Кто обратил внимание на проблему|От кого поступил запрос"},
    joinedOnColumn,
    Column{Field::NamedMentor, QLatin1String("namedMentor"), u"ФИО наставника", u"Наставник"},
    Column{Field::WishedMentorSex, QLatin1String("mentorSex"), u"Пол наставника", u"Желаемый пол наставника"},
    Column{Field::OtherSide, QLatin1String("otherSide"), u"Место работы/учебы наставника",
           u"ФИО наставляемого (наставляемых)|Должность наставника|Должность/учебная группа "
           u"наставника|Телефон наставника"},
    finishedOnColumn,
    resultsColumn,
    Column{Field::CaseLink, QLatin1String("caseLink"),
           u"Ссылка на кейс/отзыв наставляемого, размещенные на сайте организации",
           u"Ссылка на кейс/отзыв наставляемого|Ссылка на кейс|Ссылка на кейс/отзыв"},
    Column{Field::CompletionMark, QLatin1String("completionMark"), u"Отметка о прохождении программы",
           u"Отметка о прохождении"},
};

constexpr std::array mentorColumns{
    Column{
        Field::Name, QLatin1String("name"), u"ФИО наставника",
        u"ФИО|ФИО (полностью)|Фамилия, имя, отчество|ФИО участника|ФИО педагога|ФИО учителя|ФИО сотрудника|"
        u"Фамилия имя отчество наставника|Наставник"},
    Column{Field::Surname, QLatin1String("surname"), u"Фамилия", u"Фамилия наставника"},
    Column{Field::GivenName, QLatin1String("given"), u"Имя", u"Имя наставника"},
    Column{Field::Patronymic, QLatin1String("patronymic"), u"Отчество",
           u"Отчество (при наличии)|Отчество наставника"},
    Column{Field::Contacts, QLatin1String("contacts"), u"Контактные данные для связи",
           u"Контактные данные|Контакты|Координаты для связи"},
    Column{Field::Phone, QLatin1String("phone"), u"Телефон",
           u"Телефон наставника|Номер телефона|Мобильный телефон|Сотовый телефон"},
    emailColumn,
    Column{Field::BirthYear, QLatin1String("birthYear"), u"Год рождения", u"Год рождения наставника"},
    Column{Field::BirthDate, QLatin1String("birthDate"), u"Дата рождения",
           u"Дата рождения наставника|День рождения|Д. р.|ДР"},
    sexColumn,
    classNameColumn,
    districtColumn,
    positionColumn,
    Column{Field::Workplace, QLatin1String("workplace"), u"Место работы/учебы наставника",
           u"Место работы/учебы|Место учебы|Место работы|Организация"},
    experienceColumn,
    youngSpecialistColumn,
    Column{Field::Category, QLatin1String("category"), u"Категория",
           u"Категория наставника|Статус наставника"},
    formsColumn,
    representativeColumn,
    representativePhoneColumn,
    Column{Field::Competences, QLatin1String("competences"), u"Основные компетенции наставника",
           u"Основные компетенции|Компетенции наставника|Компетенции"},
    Column{Field::Achievements, QLatin1String("achievements"), u"Важные для программы достижения наставника",
           u"Достижения наставника|Достижения"},
    Column{Field::Interests, QLatin1String("interests"), u"Интересы наставника", u"Интересы|Увлечения"},
    Column{Field::WishedAges, QLatin1String("wishedAges"), u"Желаемый возраст наставляемых",
           u"Желаемый возраст наставляемого|Желаемый возраст"},
    Column{Field::Time, QLatin1String("time"), u"Ресурс времени на программу наставничества",
           u"Ресурс времени|Ресурс времени на наставничество|Удобное время"},
    Column{Field::Capacity, QLatin1String("capacity"), u"Количество наставляемых (не более)",
           u"Количество наставляемых|Число наставляемых|Сколько наставляемых готов взять"},
    joinedOnColumn,
    Column{Field::OtherSide, QLatin1String("otherSide"), u"ФИО наставляемого (наставляемых)",
           u"ФИО наставляемого|ФИО наставляемых|Наставляемый|Наставляемые|Место работы/учебы наставляемого"},
    finishedOnColumn,
    resultsColumn,
    Column{Field::CaseLink, QLatin1String("caseLink"),
           u"Ссылка на кейс/отзыв наставника, размещенные на сайте организации",
           u"Ссылка на кейс/отзыв наставника|Ссылка на кейс|Ссылка на кейс/отзыв"},
};

constexpr std::array consentColumns{
    Column{
        Field::Name, QLatin1String("name"), u"ФИО",
        u"ФИО (полностью)|Фамилия, имя, отчество|ФИО участника|ФИО наставляемого|ФИО наставника|ФИО ребенка|"
        u"ФИО обучающегося|ФИО ученика|ФИО педагога|Участник"},
    Column{Field::Surname, QLatin1String("surname"), u"Фамилия", u""},
    Column{Field::GivenName, QLatin1String("given"), u"Имя", u""},
    Column{Field::Patronymic, QLatin1String("patronymic"), u"Отчество", u"Отчество (при наличии)"},
    Column{Field::BirthDate, QLatin1String("birthDate"), u"Дата рождения", u"Д. р.|ДР"},
    Column{Field::ConsentKind, QLatin1String("consentKind"), u"Вид согласия",
           u"Согласие|Вид|Цель согласия|Наименование согласия"},
    Column{Field::SignedOn, QLatin1String("signedOn"), u"Дата подписания",
           u"Дата согласия|Подписано|Дата подписи|Дата"},
    Column{Field::SignedBy, QLatin1String("signedBy"), u"Подписал", u"Кто подписал|Подписант|Кем подписано"},
    Column{Field::ValidUntil, QLatin1String("validUntil"), u"Действует до",
           u"Срок действия|Срок действия до|Действительно до|Срок"},
    Column{Field::Recipients, QLatin1String("recipients"), u"Получатели",
           u"Получатели данных|Кому передаются"},
    Column{Field::DataList, QLatin1String("dataList"), u"Перечень данных",
           u"Какие данные|Перечень персональных данных|Данные"},
    Column{Field::Supplement, QLatin1String("supplement"), u"Дополнительное соглашение", u"Доп. соглашение"},
    Column{Field::ExemptionGround, QLatin1String("exemptionGround"), u"Основание исключения", u""},
};

constexpr std::array pairColumns{
    Column{Field::MentorName, QLatin1String("mentor"), u"ФИО наставника", u"Наставник"},
    Column{Field::MentorBirthDate, QLatin1String("mentorBirthDate"), u"Дата рождения наставника", u""},
    Column{Field::MenteeName, QLatin1String("mentee"), u"ФИО наставляемого", u"Наставляемый"},
    Column{Field::MenteeBirthDate, QLatin1String("menteeBirthDate"), u"Дата рождения наставляемого", u""},
    Column{Field::Form, QLatin1String("form"), u"Форма наставничества", u"Форма"},
    Column{Field::StartsOn, QLatin1String("startsOn"), u"Дата начала",
           u"Начало|Дата начала работы|Дата вхождения в программу"},
    Column{Field::EndsOn, QLatin1String("endsOn"), u"Дата окончания",
           u"Окончание|Дата завершения|Дата завершения программы|Дата окончания работы"},
};

constexpr std::array ballotColumns{
    Column{Field::Name, QLatin1String("name"), u"ФИО",
           u"ФИО (полностью)|Фамилия, имя, отчество|Фамилия, имя|ФИО участника|ФИО наставляемого|ФИО "
           u"наставника|Участник|Кто"},
    Column{Field::Surname, QLatin1String("surname"), u"Фамилия", u""},
    Column{Field::GivenName, QLatin1String("given"), u"Имя", u""},
    Column{Field::Patronymic, QLatin1String("patronymic"), u"Отчество", u"Отчество (при наличии)"},
    Column{Field::FirstChoice, QLatin1String("firstChoice"), u"Первый выбор",
           u"1-й выбор|1 выбор|Выбор 1|Первый|Выбор|Кого выбирает|С кем хотел бы работать"},
    Column{Field::SecondChoice, QLatin1String("secondChoice"), u"Второй выбор",
           u"2-й выбор|2 выбор|Выбор 2|Второй"},
    Column{Field::ThirdChoice, QLatin1String("thirdChoice"), u"Третий выбор",
           u"3-й выбор|3 выбор|Выбор 3|Третий"},
    Column{Field::Remark, QLatin1String("remark"), u"Примечание", u"Комментарий|Замечание|Пожелания"},
};

constexpr std::array<QStringView, 13> officialMenteeHeadings{
    u"№ п/п",
    u"ФИО наставляемого",
    u"Контактные данные для связи (данные представителя)",
    u"Год рождения наставляемого",
    u"Основной запрос наставляемого",
    u"Дата вхождения в программу",
    u"ФИО наставника",
    u"Форма наставничества",
    u"Место работы/учебы наставника",
    u"Дата завершения программы",
    u"Результаты программы",
    u"Ссылка на кейс/отзыв наставляемого, размещенные на сайте организации",
    u"Отметка о прохождении программы",
};

constexpr std::array<QStringView, 16> officialMentorHeadings{
    u"№ п/п",
    u"ФИО наставника",
    u"Контактные данные для связи",
    u"Место работы/учебы наставника",
    u"Основные компетенции наставника",
    u"Важные для программы достижения наставника",
    u"Интересы наставника",
    u"Желаемый возраст наставляемых",
    u"Ресурс времени на программу наставничества",
    u"Дата вхождения в программу",
    u"ФИО наставляемого (наставляемых)",
    u"Форма наставничества",
    u"Место работы/учебы наставляемого",
    u"Дата завершения программы",
    u"Результаты программы",
    u"Ссылка на кейс/отзыв наставника, размещенные на сайте организации",
};

} // namespace

std::span<const Column> columnsOf(TableKind kind)
{
    switch (kind) {
    case TableKind::Mentees:
        return menteeColumns;
    case TableKind::Mentors:
        return mentorColumns;
    case TableKind::Consents:
        return consentColumns;
    case TableKind::Pairs:
        return pairColumns;
    case TableKind::Ballots:
        return ballotColumns;
    }
    return {};
}

std::vector<Field> neededFields(TableKind kind)
{
    switch (kind) {
    case TableKind::Mentees:
    case TableKind::Mentors:
        return {Field::Name};
    case TableKind::Consents:
        return {Field::Name, Field::ConsentKind, Field::SignedOn};
    case TableKind::Pairs:
        return {Field::MentorName, Field::MenteeName, Field::Form};
    case TableKind::Ballots:
        return {Field::Name, Field::FirstChoice};
    }
    return {};
}

QString headingOf(TableKind kind, Field field)
{
    const auto columns = columnsOf(kind);
    const auto found = std::ranges::find(columns, field, &Column::field);
    return found == columns.end() ? QString() : found->heading.toString();
}

std::span<const QStringView> officialHeadings(TableKind kind)
{
    switch (kind) {
    case TableKind::Mentees:
        return officialMenteeHeadings;
    case TableKind::Mentors:
        return officialMentorHeadings;
    case TableKind::Consents:
    case TableKind::Pairs:
    case TableKind::Ballots:
        return {};
    }
    return {};
}

} // namespace kurator::exchange
