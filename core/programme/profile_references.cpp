#include "programme/profile_references.h"

#include <QSet>

namespace kurator::programme {

namespace {

void refuseDuplicates(const JsonCursor& root, const char* list, const char* key)
{
    QSet<QString> seen;
    for (const JsonCursor& element : root.elementsIfAny(list)) {
        const QString value = element.at(key).text();
        if (seen.contains(value)) {
            element.at(key).refuseValue("programme.profile-duplicate", value);
        }
        seen.insert(value);
    }
}

void refuseUnknownTexts(const JsonCursor& owner, const char* key, const QSet<QString>& known)
{
    for (const JsonCursor& element : owner.elementsIfAny(key)) {
        const QString value = element.text();
        if (!known.contains(value)) {
            element.refuseValue("programme.profile-reference", value);
        }
    }
}

// An item depends only on items that stand before it, so there is no circle.
void refuseUnknownNames(const JsonCursor& root)
{
    QSet<QString> items;
    for (const JsonCursor& item : root.elementsIfAny("items")) {
        refuseUnknownTexts(item, "dependsOn", items);
        items.insert(item.at("number").text());
    }
    QSet<QString> forms;
    for (const JsonCursor& form : root.elementsIfAny("forms")) {
        forms.insert(form.at("code").text());
    }
    for (const char* list : {"acts", "centres"}) {
        for (const JsonCursor& element : root.elementsIfAny(list)) {
            refuseUnknownTexts(element, "forms", forms);
        }
    }
    for (const JsonCursor& contradiction : root.elementsIfAny("contradictions")) {
        refuseUnknownTexts(contradiction, "items", items);
    }
}

void refuseUnknownSections(const JsonCursor& root)
{
    const int stages = static_cast<int>(root.elementsIfAny("stages").size());
    for (const JsonCursor& item : root.elementsIfAny("items")) {
        if (item.has("section") && item.at("section").number(1, 99) > stages) {
            item.at("section").refuseValue("programme.profile-reference",
                                           QString::number(item.at("section").number(1, 99)));
        }
    }
}

} // namespace

void checkReferences(const JsonCursor& root)
{
    refuseDuplicates(root, "items", "number");
    refuseDuplicates(root, "forms", "code");
    refuseDuplicates(root, "indicators", "code");
    refuseUnknownNames(root);
    refuseUnknownSections(root);
}

} // namespace kurator::programme
