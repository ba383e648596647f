#include "documents/pairs_order.h"

#include "base/text.h"
#include "language/date_words.h"

#include <algorithm>

namespace kurator::documents {

namespace {

constexpr int daysForPlan = 14;

bool isEmployee(const NamedParticipant& participant)
{
    return participant.entry.category == people::Category::Teacher;
}

QString named(const NamedParticipant& participant)
{
    const QString place = placeOf(participant.entry);
    const QString name = language::fullName(participant.person.name);
    return place.isEmpty() ? name : name + QStringLiteral(", ") + place;
}

QString menteesText(const OrderedPair& pair)
{
    QStringList lines;
    for (size_t i = 0; i < pair.mentees.size(); ++i) {
        const QString number = pair.mentees.size() > 1 ? QStringLiteral("%1) ").arg(i + 1) : QString();
        lines << number + named(pair.mentees[i]);
    }
    return lines.join(QStringLiteral(";\n"));
}

// «согласия от 05.09.2026» when one date covers all, otherwise who signed when.
QString basisText(const OrderedPair& pair)
{
    QStringList days;
    for (const NamedParticipant& mentee : pair.mentees) {
        if (mentee.consentOn) {
            days << language::shortDate(*mentee.consentOn);
        }
    }
    if (pair.mentor.consentOn) {
        days << language::shortDate(*pair.mentor.consentOn);
    }
    days.removeDuplicates();
    return days.isEmpty() ? QStringLiteral("–")
                          : QStringLiteral("согласия от ") + days.join(QStringLiteral(", "));
}

QString periodText(const OrderedPair& pair)
{
    return QStringLiteral("с %1 по %2")
        .arg(language::shortDate(pair.period.start), language::shortDate(pair.period.end));
}

// «Черных Павел Ильич, учитель химии, высшая категория, стаж 12 лет»
QString employeeText(const NamedParticipant& participant)
{
    QStringList parts{named(participant)};
    const QString experience = experienceText(participant.entry);
    parts << participant.qualification
          << (experience.isEmpty() ? QString() : QStringLiteral("стаж ") + experience);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

FieldRecord employeePairRecord(const OrderedPair& pair)
{
    QStringList mentees;
    for (const NamedParticipant& mentee : pair.mentees) {
        mentees << employeeText(mentee);
    }
    const bool group = pair.mentees.size() > 1;
    FieldRecord record;
    record.set(QStringLiteral("mentor"), employeeText(pair.mentor));
    record.set(QStringLiteral("mentees"), mentees.join(QStringLiteral(";\n")));
    record.set(QStringLiteral("kind"),
               group ? QStringLiteral("групповое") : QStringLiteral("традиционное (один на один)"));
    record.set(QStringLiteral("goal"), orDash(pair.goal));
    record.set(QStringLiteral("period"), periodText(pair));
    record.set(QStringLiteral("consent"), orDash(pair.labourConsent));
    record.set(QStringLiteral("supplement"), orDash(pair.labourSupplement));
    return record;
}

FieldRecord pairRecord(const OrderedPair& pair)
{
    FieldRecord record;
    record.set(QStringLiteral("form"), pair.roleModel.isEmpty()
                                           ? pair.form
                                           : QStringLiteral("%1 (%2)").arg(pair.form, pair.roleModel));
    record.set(QStringLiteral("mentor"), named(pair.mentor));
    record.set(QStringLiteral("mentees"), menteesText(pair));
    record.set(QStringLiteral("goal"), orDash(pair.goal));
    record.set(QStringLiteral("period"), periodText(pair));
    record.set(QStringLiteral("basis"), basisText(pair));
    return record;
}

struct Acquainted
{
    QString name;
    QString position;
};

void acquaint(std::vector<Acquainted>& list, const QString& name, const QString& position)
{
    const bool known = std::ranges::any_of(list, [&](const Acquainted& one) { return one.name == name; });
    if (!known && !name.isEmpty()) {
        list.push_back({name, position});
    }
}

// Executors and the employees of the appendix; pupils and parents get extracts instead.
FieldList acquaintanceList(const PairsOrderInput& input)
{
    std::vector<Acquainted> people;
    if (input.head.curator) {
        acquaint(people, language::fullName(input.head.curator->name), input.head.curatorPosition);
    }
    if (input.psychologist) {
        acquaint(people, language::fullName(input.psychologist->name), QStringLiteral("педагог-психолог"));
    }
    std::vector<Acquainted> employees;
    for (const OrderedPair& pair : input.pairs) {
        for (const NamedParticipant& mentee : pair.mentees) {
            if (isEmployee(mentee)) {
                acquaint(employees, language::fullName(mentee.person.name), mentee.entry.position);
            }
        }
        if (isEmployee(pair.mentor)) {
            acquaint(employees, language::fullName(pair.mentor.person.name), pair.mentor.entry.position);
        }
    }
    std::ranges::sort(employees, {}, [](const Acquainted& one) { return base::foldedKey(one.name); });
    for (const Acquainted& employee : employees) {
        acquaint(people, employee.name, employee.position);
    }
    FieldList list;
    for (const Acquainted& one : people) {
        list.push_back(FieldRecord()
                           .set(QStringLiteral("name"), one.name)
                           .set(QStringLiteral("position"), orDash(one.position)));
    }
    return list;
}

base::Period wholePeriod(const std::vector<OrderedPair>& pairs)
{
    base::Period whole;
    for (const OrderedPair& pair : pairs) {
        whole.start = whole.start.isValid() ? qMin(whole.start, pair.period.start) : pair.period.start;
        whole.end = whole.end.isValid() ? qMax(whole.end, pair.period.end) : pair.period.end;
    }
    return whole;
}

} // namespace

FieldDictionary pairsOrderDictionary()
{
    FieldDictionary dictionary = headDictionary();
    const auto text = [](const char* name, const char* meaning) {
        return FieldDeclaration{QString::fromUtf8(name), FieldType::Text, QString::fromUtf8(meaning), {}};
    };
    const auto other = [](const char* name, FieldType type, const char* meaning) {
        return FieldDeclaration{QString::fromUtf8(name), type, QString::fromUtf8(meaning), {}};
    };
    dictionary.push_back(text("legal.basis", "правовые основания"));
    dictionary.push_back(text("registry.number", "номер приказа о реестре наставников"));
    dictionary.push_back(other("registry.date", FieldType::Date, "дата приказа о реестре наставников"));
    dictionary.push_back(other("psychologist", FieldType::Person, "педагог-психолог"));
    dictionary.push_back(other("pairs.start", FieldType::Date, "начало работы пар"));
    dictionary.push_back(other("pairs.end", FieldType::Date, "окончание работы пар"));
    dictionary.push_back(other("plans.by", FieldType::Date, "срок составления планов"));
    dictionary.push_back(other("has.groups", FieldType::Flag, "есть группы"));
    dictionary.push_back(other("has.employee_mentors", FieldType::Flag, "среди наставников есть работники"));
    dictionary.push_back(other("has.other_mentors", FieldType::Flag, "среди наставников есть не работники"));
    dictionary.push_back(other("has.employee_pairs", FieldType::Flag, "есть пары работников"));
    dictionary.push_back(text("has.appendices", "приложение № 1 или приложения № 1 и 2"));
    dictionary.push_back(other("has.other_pairs", FieldType::Flag, "есть пары не только из работников"));
    dictionary.push_back(
        {QStringLiteral("pairs"),
         FieldType::List,
         QStringLiteral("пары и группы"),
         {text("form", "форма наставничества"), text("mentor", "наставник"), text("mentees", "наставляемые"),
          text("goal", "цель"), text("period", "период"), text("basis", "основание")}});
    dictionary.push_back(
        {QStringLiteral("employee_pairs"),
         FieldType::List,
         QStringLiteral("пары работников"),
         {text("mentor", "наставник: должность, категория, стаж"),
          text("mentees", "наставляемый: должность, стаж"), text("kind", "вид наставничества"),
          text("goal", "тема, затруднение"), text("period", "период"), text("consent", "согласие наставника"),
          text("supplement", "дополнительное соглашение")}});
    dictionary.push_back({QStringLiteral("acquainted"),
                          FieldType::List,
                          QStringLiteral("кого ознакомить"),
                          {text("name", "ФИО"), text("position", "должность")}});
    return dictionary;
}

FieldRecord pairsOrderFields(const PairsOrderInput& input)
{
    FieldRecord record;
    setHead(record, input.head);
    record.set(QStringLiteral("legal.basis"), input.legalBasis);
    record.set(QStringLiteral("registry.number"), input.registryNumber);
    if (input.registryDate) {
        record.set(QStringLiteral("registry.date"), *input.registryDate);
    }
    if (input.psychologist) {
        record.set(QStringLiteral("psychologist"), personField(*input.psychologist));
    }
    const base::Period whole = wholePeriod(input.pairs);
    record.set(QStringLiteral("pairs.start"), whole.start);
    record.set(QStringLiteral("pairs.end"), whole.end);
    if (input.head.date) {
        record.set(QStringLiteral("plans.by"), input.head.date->addDays(daysForPlan));
    }
    const auto any = [&](auto&& condition) { return std::ranges::any_of(input.pairs, condition); };
    record.set(QStringLiteral("has.groups"), any([](const OrderedPair& p) { return p.mentees.size() > 1; }));
    record.set(QStringLiteral("has.employee_mentors"),
               any([](const OrderedPair& p) { return isEmployee(p.mentor); }));
    record.set(QStringLiteral("has.other_mentors"),
               any([](const OrderedPair& p) { return !isEmployee(p.mentor); }));
    record.set(QStringLiteral("has.employee_pairs"),
               any([](const OrderedPair& p) { return p.betweenEmployees; }));
    record.set(QStringLiteral("has.other_pairs"),
               any([](const OrderedPair& p) { return !p.betweenEmployees; }));
    FieldList pairs;
    FieldList employeePairs;
    for (const OrderedPair& pair : input.pairs) {
        if (pair.betweenEmployees) {
            employeePairs.push_back(employeePairRecord(pair));
        } else {
            pairs.push_back(pairRecord(pair));
        }
    }
    record.set(QStringLiteral("pairs"), pairs);
    record.set(QStringLiteral("employee_pairs"), employeePairs);
    const bool both = !pairs.empty() && !employeePairs.empty();
    record.set(QStringLiteral("has.appendices"),
               both ? QStringLiteral("приложения № 1 и 2") : QStringLiteral("приложение № 1"));
    record.set(QStringLiteral("acquainted"), acquaintanceList(input));
    return record;
}

} // namespace kurator::documents
