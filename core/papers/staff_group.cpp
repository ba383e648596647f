#include "papers/declaring.h"
#include "papers/groups.h"

#include <algorithm>
#include <iterator>

namespace kurator::papers {

namespace {

using documents::FieldList;
using documents::FieldRecord;
using documents::FieldType;
using people::StaffFunction;
using people::StaffMember;

struct StaffField
{
    const char* name;
    StaffFunction function;
};
constexpr StaffField staffFields[] = {{"deputy", StaffFunction::DeputyDirector},
                                      {"psychologist", StaffFunction::Psychologist},
                                      {"secretary", StaffFunction::Secretary}};

documents::FieldDictionary staffDictionary()
{
    auto dictionary =
        declaredFields({{"deputy", FieldType::Person, "заместитель директора"},
                        {"deputy.position", FieldType::Position, "должность заместителя директора"},
                        {"psychologist", FieldType::Person, "педагог-психолог"},
                        {"psychologist.position", FieldType::Position, "должность педагога-психолога"},
                        {"secretary", FieldType::Person, "секретарь"},
                        {"secretary.position", FieldType::Position, "должность секретаря"}});
    const auto people = {documents::DeclaredField{"person", FieldType::Person, "работник"},
                         documents::DeclaredField{"position", FieldType::Position, "должность"},
                         documents::DeclaredField{"role", FieldType::Text, "роль в рабочей группе"},
                         documents::DeclaredField{"class", FieldType::Text, "класс"}};
    dictionary.push_back(declaredList("group", "рабочая группа", people));
    dictionary.push_back(declaredList("staff", "работники программы", people));
    dictionary.push_back(declaredList("class_teachers", "классные руководители", people));
    return dictionary;
}

FieldRecord memberRecord(const Sources& sources, const StaffMember& member, const QString& role)
{
    FieldRecord record;
    if (const auto* person = sources.lookup.person(member.person)) {
        record.set(QStringLiteral("person"), documents::personField(*person));
    }
    record.set(QStringLiteral("position"), documents::PositionField{member.position});
    record.set(QStringLiteral("role"), role);
    record.set(QStringLiteral("class"), member.className);
    return record;
}

// The curator leads the working group (S001 1.2); each person stands once.
FieldList workingGroup(const Sources& sources)
{
    FieldList list;
    std::vector<base::Id<people::Person>> there;
    const auto add = [&](StaffFunction function, const QString& role) {
        for (const StaffMember& member : sources.base.staff) {
            if (member.function == function && std::ranges::find(there, member.person) == there.end()) {
                there.push_back(member.person);
                list.push_back(memberRecord(sources, member, role));
            }
        }
    };
    add(StaffFunction::Curator, QStringLiteral("руководитель"));
    add(StaffFunction::WorkingGroup, QStringLiteral("член группы"));
    return list;
}

FieldList everyone(const Sources& sources)
{
    FieldList list;
    std::vector<base::Id<people::Person>> there;
    for (const StaffMember& member : sources.base.staff) {
        if (std::ranges::find(there, member.person) == there.end()) {
            there.push_back(member.person);
            list.push_back(memberRecord(sources, member, {}));
        }
    }
    return list;
}

FieldList classTeachers(const Sources& sources)
{
    FieldList list;
    for (const StaffMember& member : sources.base.staff) {
        if (member.function == StaffFunction::ClassTeacher) {
            list.push_back(memberRecord(sources, member, {}));
        }
    }
    return list;
}

void setStaff(FieldRecord& record, const Sources& sources)
{
    for (const StaffField& field : staffFields) {
        const auto found = std::ranges::find(sources.base.staff, field.function, &StaffMember::function);
        if (found == sources.base.staff.end()) {
            continue;
        }
        const QString name = QString::fromLatin1(field.name);
        if (const auto* person = sources.lookup.person(found->person)) {
            record.set(name, documents::personField(*person));
        }
        record.set(name + QStringLiteral(".position"), documents::PositionField{found->position});
    }
    record.set(QStringLiteral("group"), workingGroup(sources));
    record.set(QStringLiteral("staff"), everyone(sources));
    record.set(QStringLiteral("class_teachers"), classTeachers(sources));
}

documents::FieldDictionary acquaintedDictionary()
{
    return {declaredList("acquainted", "кого знакомят под подпись",
                         {{"name", FieldType::Text, "ФИО"},
                          {"position", FieldType::Text, "должность"},
                          {"department", FieldType::Text, "подразделение"}})};
}

void setAcquainted(FieldRecord& record, const Sources& sources)
{
    FieldList list;
    for (const documents::Acquaintance& one : sources.acquainted) {
        FieldRecord item;
        item.set(QStringLiteral("name"), one.name);
        item.set(QStringLiteral("position"), orDash(one.position));
        item.set(QStringLiteral("department"), one.department);
        list.push_back(std::move(item));
    }
    record.set(QStringLiteral("acquainted"), list);
}

} // namespace

FieldGroup acquaintedGroup()
{
    return {acquaintedDictionary, setAcquainted};
}

FieldGroup staffGroup()
{
    return {staffDictionary, setStaff};
}

} // namespace kurator::papers
