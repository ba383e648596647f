#include "office/paper_parts.h"

#include "school/lookup.h"

#include <algorithm>

namespace kurator::office {

namespace {

const people::StaffMember* staffMember(const Desk& desk, people::StaffFunction function)
{
    const auto found = std::ranges::find(desk.snapshot().staff, function, &people::StaffMember::function);
    return found == desk.snapshot().staff.end() ? nullptr : &*found;
}

} // namespace

std::optional<people::Person> staffPerson(const Desk& desk, people::StaffFunction function)
{
    const auto* member = staffMember(desk, function);
    if (!member) {
        return std::nullopt;
    }
    const auto found = std::ranges::find(desk.snapshot().persons, member->person, &people::Person::id);
    return found == desk.snapshot().persons.end() ? std::nullopt : std::optional(*found);
}

documents::PaperHead paperHead(const Desk& desk, const PaperRequest& request)
{
    documents::PaperHead head;
    head.organisation = desk.organisation();
    head.programme = desk.programme();
    head.curator = staffPerson(desk, people::StaffFunction::Curator);
    if (const auto* curator = staffMember(desk, people::StaffFunction::Curator)) {
        head.curatorPosition = curator->position;
    }
    head.number = request.number;
    head.date = request.date;
    return head;
}

QString regionalCentres(const Desk& desk)
{
    QStringList names;
    for (const programme::ReportCentre& centre : desk.profile().centres) {
        names << centre.name;
    }
    return names.join(QStringLiteral("; "));
}

documents::TemplateTexts templateTexts(const Desk& desk)
{
    return [&desk](const QString& name) -> std::optional<QString> {
        const auto& own = desk.snapshot().ownTemplates;
        const auto found = std::ranges::find(own, name, &documents::OwnTemplate::name);
        return found != own.end() ? std::optional(found->text) : documents::builtInTemplate(name);
    };
}

base::Result<documents::Template> paperTemplate(const documents::TemplateTexts& texts, const QString& name,
                                                const documents::FieldDictionary& fields)
{
    const auto text = texts(name);
    if (!text) {
        return base::refuseInput("exchange.missing-file", {{QStringLiteral("file"), name}});
    }
    return documents::parseTemplate(*text, fields, name, texts);
}

std::vector<people::Obstacle> binding(const std::vector<people::Obstacle>& obstacles, bool practiceSetAside)
{
    std::vector<people::Obstacle> bound;
    std::ranges::copy_if(obstacles, std::back_inserter(bound), [&](const people::Obstacle& obstacle) {
        return obstacle.weight == people::ObstacleWeight::Law ||
               (obstacle.weight == people::ObstacleWeight::Model && !practiceSetAside);
    });
    return bound;
}

tl::unexpected<base::Error> refuseBlocked(const std::vector<BlockedPerson>& blocked)
{
    QStringList names;
    for (const BlockedPerson& person : blocked) {
        names << person.name;
    }
    return base::refuseRule("office.people-blocked",
                            {{QStringLiteral("names"), names.join(QStringLiteral("; "))}});
}

base::Finding paperWarning(const QString& code, const base::Arguments& arguments)
{
    base::Finding finding;
    finding.code = code;
    finding.severity = base::Severity::Warning;
    finding.subject.kind = base::Subject::Kind::Document;
    finding.arguments = arguments;
    return finding;
}

} // namespace kurator::office
