#include "programme/profile_references.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace kurator::programme {

namespace {

void refuseDuplicates(const JsonCursor& root, const char* list, const char* key)
{
    QSet<QString> seen;
    for (const JsonCursor& element : root.elementsIfAny(list)) {
        const QString value = element.at(key).text();
        if (!value.isEmpty() && seen.contains(value)) {
            element.at(key).refuseValue("programme.profile-duplicate", value);
        }
        seen.insert(value);
    }
}

QSet<QString> namesIn(const JsonCursor& root, const char* list, const char* key)
{
    QSet<QString> names;
    for (const JsonCursor& element : root.elementsIfAny(list)) {
        names.insert(element.at(key).text());
    }
    return names;
}

void refuseUnknown(const JsonCursor& cursor, const QSet<QString>& known, const char* code)
{
    const QString value = cursor.text();
    if (!value.isEmpty() && !known.contains(value)) {
        cursor.refuseValue(code, value);
    }
}

void refuseUnknownTexts(const JsonCursor& owner, const char* key, const QSet<QString>& known,
                        const char* code)
{
    for (const JsonCursor& element : owner.elementsIfAny(key)) {
        refuseUnknown(element, known, code);
    }
}

using Dependencies = QHash<QString, QStringList>;

// «1.2 → 1.3 → 1.2», or empty where nothing leads from one item to the other.
QString wayBetween(const QString& from, const QString& to, const Dependencies& dependencies,
                   QSet<QString>& seen)
{
    if (from == to) {
        return to;
    }
    if (seen.contains(from)) {
        return {};
    }
    seen.insert(from);
    for (const QString& next : dependencies.value(from)) {
        const QString way = wayBetween(next, to, dependencies, seen);
        if (!way.isEmpty()) {
            return from + QStringLiteral(" → ") + way;
        }
    }
    return {};
}

// An item depends only on items that stand before it.
void refuseLaterItems(const JsonCursor& root)
{
    Dependencies dependencies;
    for (const JsonCursor& item : root.elementsIfAny("items")) {
        dependencies.insert(item.at("number").text(), item.textsIfAny("dependsOn"));
    }
    QSet<QString> before;
    for (const JsonCursor& item : root.elementsIfAny("items")) {
        const QString number = item.at("number").text();
        for (const JsonCursor& element : item.elementsIfAny("dependsOn")) {
            const QString on = element.text();
            if (on.isEmpty() || before.contains(on)) {
                continue;
            }
            QSet<QString> seen;
            const QString way = wayBetween(on, number, dependencies, seen);
            if (!dependencies.contains(on)) {
                element.refuseValue("programme.profile-no-item", on);
            } else if (!way.isEmpty()) {
                element.refuseValue("programme.profile-circle", number + QStringLiteral(" → ") + way);
            } else {
                element.refuse("programme.profile-later-item",
                               {{QStringLiteral("value"), on}, {QStringLiteral("number"), number}});
            }
        }
        before.insert(number);
    }
}

void refuseUnknownNames(const JsonCursor& root)
{
    const QSet<QString> items = namesIn(root, "items", "number");
    const QSet<QString> forms = namesIn(root, "forms", "code");
    const QSet<QString> indicators = namesIn(root, "indicators", "code");
    for (const char* list : {"acts", "centres"}) {
        for (const JsonCursor& element : root.elementsIfAny(list)) {
            refuseUnknownTexts(element, "forms", forms, "programme.profile-no-form");
        }
    }
    for (const JsonCursor& contradiction : root.elementsIfAny("contradictions")) {
        refuseUnknownTexts(contradiction, "items", items, "programme.profile-no-item");
    }
    for (const JsonCursor& report : root.elementsIfAny("reports")) {
        if (report.has("item")) {
            refuseUnknown(report.at("item"), items, "programme.profile-no-item");
        }
    }
    for (const JsonCursor& form : root.elementsIfAny("forms")) {
        refuseUnknownTexts(form, "indicators", indicators, "programme.profile-no-indicator");
        for (const JsonCursor& model : form.elementsIfAny("roleModels")) {
            if (!model.isText() && model.has("indicator")) {
                refuseUnknown(model.at("indicator"), indicators, "programme.profile-no-indicator");
            }
        }
    }
}

void refuseUnknownSections(const JsonCursor& root)
{
    const int stages = static_cast<int>(root.elementsIfAny("stages").size());
    for (const JsonCursor& item : root.elementsIfAny("items")) {
        if (item.has("section") && item.at("section").number(1, 99) > stages) {
            item.at("section").refuse(
                "programme.profile-no-stage",
                {{QStringLiteral("value"), QString::number(item.at("section").number(1, 99))},
                 {QStringLiteral("stages"), QString::number(stages)}});
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
    refuseLaterItems(root);
    refuseUnknownSections(root);
}

} // namespace kurator::programme
