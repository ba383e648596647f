#include "office/own_profiles.h"

#include "office/known_profiles.h"
#include "programme/built_in_profiles.h"
#include "programme/profile_reader.h"

#include <QMap>

#include <algorithm>

namespace kurator::office {

namespace {

using programme::OwnProfile;
using programme::Profile;

bool holdsItsForm(const pairs::Pair& pair)
{
    return pair.state == pairs::PairState::Proposed || pair.state == pairs::PairState::Active;
}

// A form goes only when no pair works by it; a pair that was dissolved holds nothing.
base::Result<void> checkFormsOfPairs(const Desk& desk, const Profile& next,
                                     const programme::Programme& programme)
{
    QMap<QString, int> used;
    for (const pairs::Pair& pair : desk.snapshot().pairs) {
        if (pair.programme == programme.id && holdsItsForm(pair) && !programme::findForm(next, pair.form)) {
            ++used[pair.form];
        }
    }
    if (used.isEmpty()) {
        return {};
    }
    const auto now = profileFor(desk.snapshot(), programme.profile);
    const programme::Form* form = now ? programme::findForm(*now, used.firstKey()) : nullptr;
    return base::refuseInput("office.form-in-use",
                             {{QStringLiteral("form"), form ? form->title : used.firstKey()},
                              {QStringLiteral("n"), QString::number(used.first())}});
}

base::Result<void> checkFormsInUse(const Desk& desk, const Profile& next)
{
    for (const programme::Programme& programme : desk.snapshot().programmes) {
        if (programme.profile == next.id) {
            if (const auto checked = checkFormsOfPairs(desk, next, programme); !checked) {
                return checked;
            }
        }
    }
    return {};
}

// Forms that the profile does not have are no longer chosen; all of them are written as none.
QStringList formsLeft(const QStringList& chosen, const Profile& profile)
{
    QStringList left = chosen;
    left.removeIf([&](const QString& code) { return !programme::findForm(profile, code); });
    return left.size() == static_cast<qsizetype>(profile.forms.size()) ? QStringList() : left;
}

// The programmes that go by a profile choose among the forms it has now.
void followForms(const Desk& desk, const Profile& next, school::Changes& changes)
{
    for (programme::Programme programme : desk.snapshot().programmes) {
        const QStringList left = formsLeft(programme.forms, next);
        if (programme.profile == next.id && !programme.forms.isEmpty() && left != programme.forms) {
            programme.forms = left;
            changes.saved.emplace_back(std::move(programme));
        }
    }
}

base::Result<void> keep(Desk& desk, const char* step, const Profile& profile, OwnProfile own)
{
    school::Changes changes;
    changes.saved.emplace_back(std::move(own));
    followForms(desk, profile, changes);
    return desk.commit({QString::fromLatin1(step), {{QStringLiteral("profile"), profile.title}}}, changes);
}

QStringList missingMarks(const Desk& desk, const Profile& next, base::Id<programme::Programme> id)
{
    QStringList numbers;
    for (const programme::RoadmapMark& mark : desk.snapshot().roadmapMarks) {
        if (mark.programme == id && !programme::findItem(next, mark.number) &&
            !numbers.contains(mark.number)) {
            numbers << mark.number;
        }
    }
    std::ranges::sort(numbers);
    return numbers;
}

} // namespace

base::Result<QString> addOwnProfile(Desk& desk, const QByteArray& content, const QString& file)
{
    const auto profile = programme::readProfile(content, file);
    if (!profile) {
        return base::passOn(profile);
    }
    if (findOwnProfile(desk.snapshot(), profile->id)) {
        return base::refuseInput("office.own-profile-exists", {{QStringLiteral("profile"), profile->title},
                                                               {QStringLiteral("code"), profile->id}});
    }
    if (const auto checked = checkFormsInUse(desk, *profile); !checked) {
        return base::passOn(checked);
    }
    const auto kept =
        keep(desk, "step.profile-added", *profile, {desk.ids().next<OwnProfile>(), profile->id, content});
    if (!kept) {
        return base::passOn(kept);
    }
    return profile->id;
}

base::Result<void> replaceOwnProfile(Desk& desk, const QByteArray& content, const QString& file)
{
    const auto profile = programme::readProfile(content, file);
    if (!profile) {
        return base::passOn(profile);
    }
    if (const auto checked = checkFormsInUse(desk, *profile); !checked) {
        return checked;
    }
    const OwnProfile* before = findOwnProfile(desk.snapshot(), profile->id);
    if (before && before->content == content) {
        return {};
    }
    return keep(desk, "step.profile-changed", *profile,
                {before ? before->id : desk.ids().next<OwnProfile>(), profile->id, content});
}

base::Result<void> removeOwnProfile(Desk& desk, const QString& code)
{
    const OwnProfile* own = findOwnProfile(desk.snapshot(), code);
    if (!own) {
        return base::refuseInput("office.no-own-profile", {{QStringLiteral("profile"), code}});
    }
    const auto now = profileFor(desk.snapshot(), code);
    const QString title = now ? now->title : code;
    QStringList years;
    for (const programme::Programme& programme : desk.snapshot().programmes) {
        if (programme.profile == code) {
            years << QString::number(programme.year());
        }
    }
    const auto builtIn = programme::builtInProfile(code);
    if (!builtIn && !years.isEmpty()) {
        return base::refuseInput("office.own-profile-used",
                                 {{QStringLiteral("profile"), title},
                                  {QStringLiteral("years"), years.join(QStringLiteral(", "))}});
    }
    if (builtIn) {
        if (const auto checked = checkFormsInUse(desk, *builtIn); !checked) {
            return checked;
        }
    }
    school::Changes changes;
    changes.removed.emplace_back(*own);
    if (builtIn) {
        followForms(desk, *builtIn, changes);
    }
    return desk.commit(
        {builtIn ? QStringLiteral("step.profile-restored") : QStringLiteral("step.profile-removed"),
         {{QStringLiteral("profile"), title}}},
        changes);
}

base::Result<void> useProfile(Desk& desk, const QString& code)
{
    const auto profile = profileFor(desk.snapshot(), code);
    if (!profile) {
        return base::passOn(profile);
    }
    if (code == desk.programme().profile) {
        return {};
    }
    if (const auto checked = checkFormsOfPairs(desk, *profile, desk.programme()); !checked) {
        return checked;
    }
    programme::Programme programme = desk.programme();
    programme.profile = code;
    programme.forms = formsLeft(programme.forms, *profile);
    school::Changes changes;
    changes.saved.emplace_back(std::move(programme));
    return desk.commit({QStringLiteral("step.profile-chosen"), {{QStringLiteral("profile"), profile->title}}},
                       changes);
}

QStringList marksWithoutItem(const Desk& desk, const Profile& next)
{
    QStringList numbers;
    for (const programme::Programme& programme : desk.snapshot().programmes) {
        if (programme.profile == next.id) {
            numbers << missingMarks(desk, next, programme.id);
        }
    }
    numbers.removeDuplicates();
    return numbers;
}

QStringList marksWithoutItemHere(const Desk& desk, const Profile& next)
{
    return missingMarks(desk, next, desk.programme().id);
}

} // namespace kurator::office
