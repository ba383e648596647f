#include "documents/paper_edits.h"

#include "language/typography.h"

#include <QJsonObject>

#include <algorithm>
#include <array>
#include <optional>

namespace kurator::documents {

namespace {

// In the order of TextRole.
constexpr std::array roleNames{"requisite", "title",     "paragraph", "point", "heading",
                               "band",      "cell",      "position",  "name",  "corner",
                               "appendix",  "addressee", "label",     "blank", "caption"};
static_assert(roleNames.size() == static_cast<std::size_t>(TextRole::Caption) + 1);

std::optional<TextRole> roleFrom(const QString& name)
{
    for (std::size_t i = 0; i < roleNames.size(); ++i) {
        if (name == QLatin1String(roleNames.at(i))) {
            return static_cast<TextRole>(i);
        }
    }
    return std::nullopt;
}

PaperEdit editAt(const Paper& shown, const TextLocation& location, const QString& text)
{
    PaperEdit edit;
    edit.location = location;
    edit.text = text;
    const auto texts = paperTexts(shown);
    const auto found = std::ranges::find(texts, location, &PaperText::location);
    if (found != texts.end()) {
        edit.role = found->role;
        edit.original = found->text;
        edit.beside = found->beside;
    }
    return edit;
}

// Where the original text of an edit stands now: in its own place, else in the only other one.
std::optional<TextLocation> standingPlace(const PaperEdit& edit, const Paper& paper)
{
    std::vector<TextLocation> places;
    for (const PaperText& text : paperTexts(paper)) {
        if (text.role == edit.role && text.text == edit.original && text.beside == edit.beside) {
            places.push_back(text.location);
        }
    }
    if (std::ranges::find(places, edit.location) != places.end()) {
        return edit.location;
    }
    return places.size() == 1 ? std::optional(places.front()) : std::nullopt;
}

bool makeAgain(const PaperEdit& edit, std::vector<Paper>& papers)
{
    bool made = false;
    for (Paper& paper : papers) {
        if (const auto place = standingPlace(edit, paper)) {
            paper = edit.addsPoint ? withPointAfter(std::move(paper), *place, edit.text)
                                   : withText(std::move(paper), *place, edit.text);
            made = true;
        }
    }
    return made;
}

// What stands in the paper after the edit; nothing after a text was taken away.
QString standingText(const PaperEdit& edit)
{
    return language::typeset(edit.text.trimmed());
}

bool isAbout(const PaperEdit& edit, const PaperEdit& other)
{
    return !edit.addsPoint && edit.role == other.role && edit.original == standingText(other) &&
           !edit.original.isEmpty();
}

std::optional<PaperEdit> editFrom(const QJsonObject& json)
{
    const auto role = roleFrom(json.value(QLatin1String("role")).toString());
    const QJsonValue text = json.value(QLatin1String("text"));
    const QJsonValue original = json.value(QLatin1String("original"));
    const QJsonValue block = json.value(QLatin1String("block"));
    const QJsonValue part = json.value(QLatin1String("part"));
    if (!role || !text.isString() || !original.isString() || !block.isDouble() || !part.isDouble()) {
        return std::nullopt;
    }
    PaperEdit edit;
    edit.addsPoint = json.value(QLatin1String("addsPoint")).toBool();
    edit.location = {static_cast<qsizetype>(block.toInteger()), static_cast<qsizetype>(part.toInteger())};
    edit.role = *role;
    edit.original = original.toString();
    edit.text = text.toString();
    for (const QJsonValue& beside : json.value(QLatin1String("beside")).toArray()) {
        edit.beside << beside.toString();
    }
    return edit;
}

} // namespace

PaperEdit rewording(const Paper& shown, const TextLocation& location, const QString& text)
{
    return editAt(shown, location, text);
}

PaperEdit addedPoint(const Paper& shown, const TextLocation& location, const QString& text)
{
    PaperEdit edit = editAt(shown, location, text);
    edit.addsPoint = true;
    return edit;
}

EditedPapers apply(const PaperEdits& edits, std::vector<Paper> papers)
{
    EditedPapers edited;
    for (const PaperEdit& edit : edits.list) {
        auto& list = makeAgain(edit, papers) ? edited.kept.list : edited.dropped.list;
        list.push_back(edit);
    }
    edited.papers = std::move(papers);
    return edited;
}

std::optional<std::size_t> editBehind(const PaperEdits& edits, const PaperText& shown)
{
    std::optional<std::size_t> behind;
    for (std::size_t i = 0; i < edits.list.size(); ++i) {
        const PaperEdit& edit = edits.list.at(i);
        const bool here = edit.addsPoint || edit.beside == shown.beside;
        if (edit.role == shown.role && here && !shown.text.isEmpty() && standingText(edit) == shown.text) {
            behind = i;
        }
    }
    return behind;
}

PaperEdits withoutEdit(PaperEdits edits, std::size_t index)
{
    std::vector<std::size_t> chain{index};
    for (std::size_t i = index; i-- > 0 && !edits.list.at(chain.front()).addsPoint;) {
        const PaperEdit& earlier = edits.list.at(i);
        if (!earlier.addsPoint && isAbout(edits.list.at(chain.front()), earlier)) {
            chain.insert(chain.begin(), i);
        }
    }
    for (std::size_t i = index + 1; i < edits.list.size(); ++i) {
        if (isAbout(edits.list.at(i), edits.list.at(chain.back()))) {
            chain.push_back(i);
        }
    }
    const PaperEdit first = edits.list.at(chain.front());
    PaperEdits rest;
    for (std::size_t i = 0; i < edits.list.size(); ++i) {
        if (std::ranges::find(chain, i) == chain.end()) {
            rest.list.push_back(std::move(edits.list.at(i)));
        }
    }
    // Points that were added after the changed words stand after the original ones again.
    for (PaperEdit& edit : rest.list) {
        const bool anchored = std::ranges::any_of(
            chain, [&](std::size_t i) { return edit.original == standingText(edits.list.at(i)); });
        if (edit.addsPoint && anchored && !first.addsPoint) {
            edit.original = first.original;
        }
    }
    return rest;
}

QJsonArray toJson(const PaperEdits& edits)
{
    QJsonArray array;
    for (const PaperEdit& edit : edits.list) {
        array << QJsonObject{
            {QStringLiteral("addsPoint"), edit.addsPoint},
            {QStringLiteral("block"), static_cast<qint64>(edit.location.block)},
            {QStringLiteral("part"), static_cast<qint64>(edit.location.part)},
            {QStringLiteral("role"), QLatin1String(roleNames.at(static_cast<std::size_t>(edit.role)))},
            {QStringLiteral("original"), edit.original},
            {QStringLiteral("beside"), QJsonArray::fromStringList(edit.beside)},
            {QStringLiteral("text"), edit.text}};
    }
    return array;
}

base::Result<PaperEdits> paperEditsFromJson(const QJsonArray& json)
{
    PaperEdits edits;
    for (const QJsonValue& value : json) {
        auto edit = editFrom(value.toObject());
        if (!edit) {
            return base::refuseInput("documents.edits-damaged");
        }
        edits.list.push_back(std::move(*edit));
    }
    return edits;
}

} // namespace kurator::documents
