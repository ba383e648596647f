#include "office/import_category.h"

#include "base/text.h"
#include "exchange/heading_matcher.h"

#include <QRegularExpression>

#include <algorithm>

namespace kurator::office {

namespace {

using people::Category;

bool holdsName(const QString& workplace, const QString& name)
{
    const QString key = exchange::headingKey(name);
    return !key.isEmpty() && (workplace.contains(key) || key.contains(workplace));
}

bool isOurs(const QString& workplace, const people::Organisation* organisation)
{
    const QString key = exchange::headingKey(workplace);
    return key.isEmpty() || (organisation && (holdsName(key, organisation->shortName) ||
                                              holdsName(key, organisation->fullName)));
}

bool namesClass(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "(^|[\\s,;])([1-9]|1[01])\\s*-?\\s*([«\"]?[А-ЕЖЗИКЛМа-ежзиклм][»\"]?($|[\\s,;)])|класс|кл\\.)"));
    return text.contains(pattern);
}

bool namesStudent(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("студент|(^|\\s)курс|\\d\\s*курс"));
    return base::foldedKey(text).contains(pattern);
}

bool namesTeacher(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("учител|педагог|преподавател|воспитател|завуч|директор|методист|психолог|логопед|"
                       "классн\\w+ руковод"));
    return base::foldedKey(text).contains(pattern);
}

std::optional<Category> onlySide(const people::Entry& entry, const std::vector<programme::Form>& forms)
{
    std::optional<Category> only;
    for (const programme::Form& form : forms) {
        if (!entry.forms.contains(form.code)) {
            continue;
        }
        const auto& sides = entry.side == people::Side::Mentor ? form.mentorSides : form.menteeSides;
        if (sides.size() != 1 || (only && *only != sides.front())) {
            return std::nullopt;
        }
        only = sides.front();
    }
    return only;
}

} // namespace

std::optional<Category> categoryByPlace(const people::Entry& entry, const people::Organisation* organisation,
                                        const std::vector<programme::Form>& forms)
{
    const bool college = organisation && organisation->type == people::OrganisationType::College;
    if (namesStudent(entry.className) || namesStudent(entry.workplace)) {
        return Category::Student;
    }
    const bool ours = isOurs(entry.workplace, organisation);
    const bool leadsClass = ours && namesTeacher(entry.position);
    if (!entry.className.isEmpty() && !leadsClass) {
        return college ? Category::Student : Category::Pupil;
    }
    if (ours && (!entry.position.isEmpty() || namesTeacher(entry.workplace))) {
        return Category::Teacher;
    }
    if (namesClass(entry.workplace)) {
        return Category::Pupil;
    }
    if (const auto side = onlySide(entry, forms)) {
        return side;
    }
    return ours ? std::nullopt : std::optional(Category::Employer);
}

} // namespace kurator::office
