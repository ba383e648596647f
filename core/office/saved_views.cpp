#include "office/saved_views.h"

#include "base/text.h"

#include <algorithm>

namespace kurator::office {

namespace {

const school::SavedView* viewNamed(const Desk& desk, const QString& list, const QString& name)
{
    const QString key = base::foldedKey(name);
    const auto& views = desk.snapshot().savedViews;
    const auto found = std::ranges::find_if(views, [&](const school::SavedView& view) {
        return view.list == list && base::foldedKey(view.name) == key;
    });
    return found == views.end() ? nullptr : &*found;
}

const school::SavedView* viewOf(const Desk& desk, base::Id<school::SavedView> id)
{
    const auto& views = desk.snapshot().savedViews;
    const auto found = std::ranges::find(views, id, &school::SavedView::id);
    return found == views.end() ? nullptr : &*found;
}

school::Step viewStep(const char* code, const QString& name)
{
    return {QString::fromLatin1(code), {{QStringLiteral("name"), name}}};
}

} // namespace

std::vector<school::SavedView> savedViews(const Desk& desk, const QString& list)
{
    std::vector<school::SavedView> views;
    std::ranges::copy_if(desk.snapshot().savedViews, std::back_inserter(views),
                         [&list](const school::SavedView& view) { return view.list == list; });
    std::ranges::stable_sort(views, {},
                             [](const school::SavedView& view) { return base::foldedKey(view.name); });
    return views;
}

base::Result<base::Id<school::SavedView>> saveView(Desk& desk, const QString& list, const QString& name,
                                                   const QByteArray& content)
{
    const QString tidy = base::tidied(name);
    if (tidy.isEmpty()) {
        return base::refuseInput("view.no-name");
    }
    const auto* same = viewNamed(desk, list, tidy);
    school::SavedView view{same ? same->id : desk.ids().next<school::SavedView>(), list, tidy, content};
    if (same && *same == view) {
        return view.id;
    }
    school::Changes changes;
    changes.saved.emplace_back(view);
    if (const auto stored = desk.commit(viewStep("step.view-saved", tidy), changes); !stored) {
        return base::passOn(stored);
    }
    return view.id;
}

base::Result<void> renameView(Desk& desk, base::Id<school::SavedView> id, const QString& name)
{
    const auto* view = viewOf(desk, id);
    if (!view) {
        return base::refuseInput("view.unknown");
    }
    school::SavedView renamed = *view;
    renamed.name = base::tidied(name);
    if (renamed.name.isEmpty()) {
        return base::refuseInput("view.no-name");
    }
    const auto* same = viewNamed(desk, renamed.list, renamed.name);
    if (same && same->id != id) {
        return base::refuseInput("view.name-taken", {{QStringLiteral("name"), same->name}});
    }
    if (renamed == *view) {
        return {};
    }
    school::Changes changes;
    changes.saved.emplace_back(renamed);
    return desk.commit(viewStep("step.view-renamed", renamed.name), changes);
}

base::Result<void> removeView(Desk& desk, base::Id<school::SavedView> id)
{
    const auto* view = viewOf(desk, id);
    if (!view) {
        return base::refuseInput("view.unknown");
    }
    school::Changes changes;
    changes.removed.emplace_back(*view);
    return desk.commit(viewStep("step.view-removed", view->name), changes);
}

} // namespace kurator::office
