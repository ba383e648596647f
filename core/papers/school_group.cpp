#include "base/working_calendar.h"
#include "language/date_words.h"
#include "papers/declaring.h"
#include "papers/groups.h"

namespace kurator::papers {

namespace {

using documents::FieldRecord;
using documents::FieldType;
using documents::PositionField;

documents::FieldDictionary schoolDictionary()
{
    documents::FieldDictionary dictionary = documents::headDictionary();
    documents::declare(dictionary,
                       {{"org.phone", FieldType::Text, "телефон организации"},
                        {"org.email", FieldType::Text, "электронная почта организации"},
                        {"acquaint.by", FieldType::Text, "срок ознакомления: три рабочих дня"},
                        {"org.college", FieldType::Flag, "колледж или техникум"},
                        {"issue.kind", FieldType::Text, "вид: ПРИКАЗ или РАСПОРЯЖЕНИЕ"},
                        {"issue.verb", FieldType::Text, "ПРИКАЗЫВАЮ или ОБЯЗЫВАЮ"},
                        {"issue.verbs", FieldType::Text, "ПРИКАЗЫВАЕМ или ОБЯЗЫВАЕМ"},
                        {"issue.name", FieldType::Text, "приказ, распоряжение"},
                        {"issue.gen", FieldType::Text, "приказа, распоряжения"},
                        {"issue.dat", FieldType::Text, "приказу, распоряжению"},
                        {"issue.ins", FieldType::Text, "приказом, распоряжением"},
                        {"learner", FieldType::Position, "обучающийся или студент"},
                        {"learners.nom", FieldType::Text, "обучающиеся, студенты"},
                        {"learners.gen", FieldType::Text, "обучающихся, студентов"},
                        {"learners.dat", FieldType::Text, "обучающимся, студентам"},
                        {"learners.ins", FieldType::Text, "обучающимися, студентами"},
                        {"curator.title", FieldType::Position, "как называется куратор"},
                        {"curator.short", FieldType::Position, "то же коротко: куратор, педагог-навигатор"}});
    return dictionary;
}

void setIssue(FieldRecord& record, bool directive)
{
    const auto set = [&](const char* name, const char* order, const char* other) {
        record.set(QString::fromLatin1(name), QString::fromUtf8(directive ? other : order));
    };
    set("issue.kind", "ПРИКАЗ", "РАСПОРЯЖЕНИЕ");
    set("issue.verb", "ПРИКАЗЫВАЮ", "ОБЯЗЫВАЮ");
    set("issue.verbs", "ПРИКАЗЫВАЕМ", "ОБЯЗЫВАЕМ");
    set("issue.name", "приказ", "распоряжение");
    set("issue.gen", "приказа", "распоряжения");
    set("issue.dat", "приказу", "распоряжению");
    set("issue.ins", "приказом", "распоряжением");
}

void setLearners(FieldRecord& record, bool college)
{
    const auto set = [&](const char* name, const char* school, const char* other) {
        record.set(QString::fromLatin1(name), QString::fromUtf8(college ? other : school));
    };
    record.set(QStringLiteral("org.college"), college);
    record.set(QStringLiteral("learner"),
               PositionField{college ? QStringLiteral("студент") : QStringLiteral("обучающийся")});
    set("learners.nom", "обучающиеся", "студенты");
    set("learners.gen", "обучающихся", "студентов");
    set("learners.dat", "обучающимся", "студентам");
    set("learners.ins", "обучающимися", "студентами");
}

void setSchool(FieldRecord& record, const Sources& sources)
{
    documents::setHead(record, sources.head);
    const people::Organisation& school = sources.head.organisation;
    const bool college = school.type == people::OrganisationType::College;
    record.set(QStringLiteral("org.phone"), school.phone);
    record.set(QStringLiteral("org.email"), school.email);
    setLearners(record, college);
    setIssue(record, sources.directive);
    if (sources.head.date) {
        const base::WorkingCalendar calendar(sources.base.calendarDays);
        record.set(QStringLiteral("acquaint.by"),
                   language::longDate(calendar.addWorkingDays(*sources.head.date, 3)));
    } else {
        record.set(QStringLiteral("acquaint.by"), language::blankDate());
    }
    record.set(QStringLiteral("curator.title"),
               PositionField{college ? QStringLiteral("педагог-навигатор")
                                     : QStringLiteral("куратор программы наставничества")});
    record.set(QStringLiteral("curator.short"),
               PositionField{college ? QStringLiteral("педагог-навигатор") : QStringLiteral("куратор")});
}

documents::FieldDictionary legalDictionary()
{
    return declaredFields({{"legal.basis", FieldType::Text, "правовые основания"}});
}

void setLegal(FieldRecord& record, const Sources& sources)
{
    record.set(QStringLiteral("legal.basis"), sources.legalBasis);
}

} // namespace

FieldGroup schoolGroup()
{
    return {schoolDictionary, setSchool};
}

FieldGroup legalGroup()
{
    return {legalDictionary, setLegal};
}

} // namespace kurator::papers
