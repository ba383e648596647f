#include "documents/common_fields.h"

#include "language/plural.h"
#include "language/position_declension.h"
#include "people/class_order.h"

namespace kurator::documents {

namespace {

QString capitalised(const QString& text)
{
    return text.left(1).toUpper() + text.mid(1);
}

// «директору»; who stands in is «исполняющему обязанности директора».
QString directorIn(const people::Director& director, language::Case grammaticalCase)
{
    if (director.position.isEmpty() || !director.acting) {
        return language::declinedPosition(director.position, grammaticalCase);
    }
    const QString who = grammaticalCase == language::Case::Dative
                            ? QStringLiteral("исполняющему обязанности ")
                            : QStringLiteral("исполняющего обязанности ");
    const bool woman = director.sex == language::Sex::Female;
    const QString womanWho = QStringLiteral("исполняющей обязанности ");
    return (woman ? womanWho : who) + language::declinedPosition(director.position, language::Case::Genitive);
}

// The site as a consent has to name it: with its protocol (приказ Роскомнадзора от 24.02.2021 № 18).
QString webAddress(const QString& site)
{
    const QString tidy = site.trimmed();
    return tidy.isEmpty() || tidy.contains(QLatin1String("://")) ? tidy : QStringLiteral("https://") + tidy;
}

} // namespace

PersonField personField(const people::Person& person)
{
    return {person.name, person.sex, person.confirmedForms, person.indeclinable, person.id.toString()};
}

FieldDictionary headDictionary()
{
    return {
        {QStringLiteral("org.full"), FieldType::Text, QStringLiteral("полное название организации"), {}},
        {QStringLiteral("org.short"), FieldType::Text, QStringLiteral("краткое название организации"), {}},
        {QStringLiteral("org.founder"), FieldType::Text, QStringLiteral("учредитель"), {}},
        {QStringLiteral("org.place"), FieldType::Text, QStringLiteral("место издания"), {}},
        {QStringLiteral("org.address"), FieldType::Text, QStringLiteral("адрес организации"), {}},
        {QStringLiteral("org.inn"), FieldType::Text, QStringLiteral("ИНН организации"), {}},
        {QStringLiteral("org.ogrn"), FieldType::Text, QStringLiteral("ОГРН организации"), {}},
        {QStringLiteral("org.site"), FieldType::Text, QStringLiteral("сайт организации"), {}},
        {QStringLiteral("director"), FieldType::Person, QStringLiteral("руководитель"), {}},
        {QStringLiteral("director.position"), FieldType::Text, QStringLiteral("должность руководителя"), {}},
        {QStringLiteral("director.to"), FieldType::Text, QStringLiteral("кому: должность руководителя"), {}},
        {QStringLiteral("director.of"), FieldType::Text, QStringLiteral("в лице кого: должность"), {}},
        {QStringLiteral("director.acting"), FieldType::Flag, QStringLiteral("временно исполняет"), {}},
        {QStringLiteral("curator"), FieldType::Person, QStringLiteral("куратор"), {}},
        {QStringLiteral("curator.position"), FieldType::Position, QStringLiteral("должность куратора"), {}},
        {QStringLiteral("curator.contact"), FieldType::Text, QStringLiteral("телефон куратора"), {}},
        {QStringLiteral("programme.start"), FieldType::Date, QStringLiteral("начало программы"), {}},
        {QStringLiteral("programme.end"), FieldType::Date, QStringLiteral("окончание программы"), {}},
        {QStringLiteral("order.number"), FieldType::Text, QStringLiteral("номер документа"), {}},
        {QStringLiteral("order.date"), FieldType::Date, QStringLiteral("дата документа"), {}},
    };
}

QString signingPosition(const people::Director& director)
{
    if (director.position.isEmpty()) {
        return {};
    }
    if (director.acting) {
        return QStringLiteral("И.\u00a0о. ") +
               language::declinedPosition(director.position, language::Case::Genitive);
    }
    return director.position.left(1).toUpper() + director.position.mid(1);
}

QString placeOf(const people::Entry& entry)
{
    QStringList parts;
    if (!entry.className.isEmpty()) {
        const bool numbered = people::isNumbered(people::classPlace(entry.className));
        parts << (numbered ? entry.className + QStringLiteral(" класс")
                           : QStringLiteral("группа ") + entry.className);
    }
    if (!entry.position.isEmpty()) {
        parts << entry.position;
    }
    const bool ours =
        entry.category == people::Category::Teacher || entry.category == people::Category::Pupil;
    if (!ours && !entry.workplace.isEmpty()) {
        parts << entry.workplace;
    }
    return parts.join(QStringLiteral(", "));
}

QString experienceText(const people::Entry& entry)
{
    if (!entry.experienceYears) {
        return {};
    }
    const auto years = static_cast<qint64>(*entry.experienceYears);
    return QStringLiteral("%1 %2").arg(years).arg(language::plural(years, u"год", u"года", u"лет"));
}

QString contactOf(const people::Person& person)
{
    return person.phone.isEmpty() ? person.email : person.phone;
}

QString orDash(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

void declare(FieldDictionary& dictionary, std::initializer_list<DeclaredField> fields)
{
    for (const DeclaredField& field : fields) {
        dictionary.push_back(
            {QString::fromUtf8(field.name), field.type, QString::fromUtf8(field.meaning), {}});
    }
}

void markEnds(FieldList& list)
{
    for (std::size_t i = 0; i < list.size(); ++i) {
        list[i].set(QStringLiteral("mark"), i + 1 < list.size() ? QStringLiteral(";") : QStringLiteral("."));
    }
}

void setHead(FieldRecord& record, const PaperHead& head)
{
    const people::Organisation& school = head.organisation;
    record.set(QStringLiteral("org.full"), school.fullName);
    record.set(QStringLiteral("org.short"), school.shortName);
    record.set(QStringLiteral("org.founder"), school.founder);
    record.set(QStringLiteral("org.place"), school.place);
    record.set(QStringLiteral("org.address"), school.legalAddress);
    record.set(QStringLiteral("org.inn"), school.inn);
    record.set(QStringLiteral("org.ogrn"), school.ogrn);
    record.set(QStringLiteral("org.site"), webAddress(school.site));
    record.set(QStringLiteral("director"),
               PersonField{school.director.name, school.director.sex, std::nullopt, false});
    record.set(QStringLiteral("director.position"), signingPosition(school.director));
    record.set(QStringLiteral("director.to"),
               capitalised(directorIn(school.director, language::Case::Dative)));
    record.set(QStringLiteral("director.of"), directorIn(school.director, language::Case::Genitive));
    record.set(QStringLiteral("director.acting"), school.director.acting);
    if (head.curator) {
        record.set(QStringLiteral("curator"), personField(*head.curator));
        record.set(QStringLiteral("curator.position"), PositionField{head.curatorPosition});
        record.set(QStringLiteral("curator.contact"), contactOf(*head.curator));
    }
    record.set(QStringLiteral("programme.start"), head.programme.period.start);
    record.set(QStringLiteral("programme.end"), head.programme.period.end);
    record.set(QStringLiteral("order.number"), head.number);
    if (head.date) {
        record.set(QStringLiteral("order.date"), *head.date);
    }
}

} // namespace kurator::documents
