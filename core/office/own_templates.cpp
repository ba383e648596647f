#include "office/own_templates.h"

#include "documents/template_parts.h"
#include "office/catalogue_paper.h"
#include "office/prepare_paper.h"
#include "papers/field_group.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace kurator::office {

namespace {

using documents::DocumentKind;
using documents::OwnTemplate;
using documents::TemplateTexts;

constexpr std::size_t mostTrials = 20; // of subjects that may not be named
const QString partsFolder = QStringLiteral("parts/");

QString nameOf(const DocumentKind& kind)
{
    return QString::fromLatin1(kind.name);
}

bool inserts(const DocumentKind& kind, const QString& part, const TemplateTexts& texts)
{
    const auto text = texts(nameOf(kind));
    const auto lines =
        documents::withParts(documents::sourceLines(text.value_or(QString())), nameOf(kind), texts);
    return lines && std::ranges::any_of(*lines, [&](const auto& line) { return line.part == part; });
}

// The school's texts with one of them worded anew.
TemplateTexts textsWith(const Desk& desk, const QString& name, const QString& text)
{
    return [texts = templateTexts(desk), name, text](const QString& asked) {
        return asked == name ? std::optional(text) : texts(asked);
    };
}

tl::unexpected<base::Error> refuseUnknown(const QString& name)
{
    return base::refuseUsage("office.unknown-template", {{QStringLiteral("template"), name}});
}

const OwnTemplate* ownTemplate(const Desk& desk, const QString& name)
{
    const auto& own = desk.snapshot().ownTemplates;
    const auto found = std::ranges::find(own, name, &OwnTemplate::name);
    return found == own.end() ? nullptr : &*found;
}

// Fields that the papers of every kind know.
documents::FieldDictionary knownToAll(const std::vector<const DocumentKind*>& kinds)
{
    documents::FieldDictionary common;
    for (const DocumentKind* kind : kinds) {
        documents::FieldDictionary dictionary = papers::dictionaryFor(kind->subject);
        if (kind == kinds.front()) {
            common = std::move(dictionary);
            continue;
        }
        std::erase_if(common, [&](const documents::FieldDeclaration& field) {
            return !documents::declarationOf(dictionary, field.name);
        });
    }
    return common;
}

// What a paper of the kind can be tried with: one subject at a time, so that the first that may be named is
// soon found. At least one.
std::vector<PaperRequest> trialRequests(const Desk& desk, const DocumentKind& kind)
{
    PaperRequest request;
    request.kind = QString::fromLatin1(kind.code);
    request.leaveOut = true;
    std::vector<PaperRequest> requests;
    for (const SubjectChoice& choice : subjectChoices(desk, kind)) {
        request.subjects = {choice.key};
        requests.push_back(request);
    }
    const auto audience = catalogueAudience(desk, kind);
    for (const people::Entry& entry : desk.snapshot().entries) {
        if (audience && entry.programme == desk.programme().id && audience->suits(entry)) {
            request.entries = {entry.id};
            requests.push_back(request);
        }
    }
    if (requests.empty()) {
        requests.push_back(request);
    }
    if (requests.size() > mostTrials) {
        requests.resize(mostTrials);
    }
    return requests;
}

school::Step stepOf(const char* code, const QString& name)
{
    return {QString::fromLatin1(code), {{QStringLiteral("title"), templateTitle(name)}}};
}

} // namespace

QStringList changeableTemplates()
{
    QStringList names;
    for (const DocumentKind& kind : documents::documentKinds()) {
        if (isWrittenFromTemplate(kind)) {
            names << nameOf(kind);
        }
    }
    for (const QString& name : documents::builtInTemplateNames()) {
        if (name.startsWith(partsFolder)) {
            names << name;
        }
    }
    return names;
}

QString templateTitle(const QString& name)
{
    if (const DocumentKind* kind = documents::findDocumentKind(name)) {
        return QString::fromUtf8(kind->title);
    }
    static const QRegularExpression remark(QStringLiteral("^#\\s*([^\n:(]+)"));
    const auto found = remark.match(documents::builtInTemplate(name).value_or(QString()));
    const QString title = found.captured(1).trimmed();
    return title.isEmpty() ? name : title;
}

std::vector<const DocumentKind*> kindsFrom(const Desk& desk, const QString& name)
{
    const auto texts = templateTexts(desk);
    std::vector<const DocumentKind*> kinds;
    for (const DocumentKind& kind : documents::documentKinds()) {
        if (isWrittenFromTemplate(kind) && (nameOf(kind) == name || inserts(kind, name, texts))) {
            kinds.push_back(&kind);
        }
    }
    return kinds;
}

base::Result<void> checkTemplate(const Desk& desk, const QString& name, const QString& text)
{
    if (!changeableTemplates().contains(name)) {
        return refuseUnknown(name);
    }
    for (const DocumentKind* kind : kindsFrom(desk, name)) {
        if (const auto form = catalogueTemplate(*kind, textsWith(desk, name, text)); !form) {
            return base::passOn(form);
        }
    }
    return {};
}

base::Result<void> saveOwnTemplate(Desk& desk, const QString& name, const QString& text)
{
    if (const auto checked = checkTemplate(desk, name, text); !checked) {
        return checked;
    }
    const QString original = documents::builtInTemplate(name).value_or(QString());
    const OwnTemplate* former = ownTemplate(desk, name);
    if (text == original) {
        return former ? resetOwnTemplate(desk, name) : base::Result<void>();
    }
    OwnTemplate own = former ? *former : OwnTemplate{desk.ids().next<OwnTemplate>(), name, {}, {}};
    own.text = text;
    own.original = original;
    if (former && *former == own) {
        return {};
    }
    school::Changes changes;
    changes.saved.emplace_back(std::move(own));
    return desk.commit(stepOf("step.template-saved", name), changes);
}

base::Result<void> resetOwnTemplate(Desk& desk, const QString& name)
{
    const OwnTemplate* own = ownTemplate(desk, name);
    if (!own) {
        return refuseUnknown(name);
    }
    const QString original = documents::builtInTemplate(name).value_or(QString());
    if (const auto checked = checkTemplate(desk, name, original); !checked) {
        return checked;
    }
    school::Changes changes;
    changes.removed.emplace_back(*own);
    return desk.commit(stepOf("step.template-reset", name), changes);
}

documents::FieldDictionary templateFields(const Desk& desk, const QString& name, const QString& text)
{
    const auto kinds = kindsFrom(desk, name);
    documents::FieldDictionary fields = knownToAll(kinds);
    for (const DocumentKind* kind : kinds) {
        const auto form = nameOf(*kind) == name ? catalogueTemplate(*kind, textsWith(desk, name, text))
                                                : base::Result<documents::Template>(documents::Template());
        if (form) {
            std::ranges::move(documents::dictionaryOf(form->questions), std::back_inserter(fields));
        }
    }
    return fields;
}

base::Result<documents::Paper> trialPaper(const Desk& desk, const QString& name, const QString& text)
{
    if (const auto checked = checkTemplate(desk, name, text); !checked) {
        return base::passOn(checked);
    }
    const auto kinds = kindsFrom(desk, name);
    if (kinds.empty()) {
        return refuseUnknown(name);
    }
    const DocumentKind& kind = *kinds.front();
    const auto texts = textsWith(desk, name, text);
    base::Result<PreparedPaper> prepared;
    for (const PaperRequest& request : trialRequests(desk, kind)) {
        prepared = cataloguePaper(desk, request, texts);
        if (prepared) {
            return std::move(prepared->papers.front());
        }
    }
    return base::passOn(prepared);
}

} // namespace kurator::office
