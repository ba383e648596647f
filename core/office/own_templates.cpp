#include "office/own_templates.h"

#include "documents/template_parts.h"
#include "office/ballot_blanks.h"
#include "office/catalogue_paper.h"
#include "office/kind_templates.h"
#include "office/paper_parts.h"
#include "office/prepare_paper.h"
#include "office/site_version.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace kurator::office {

namespace {

using documents::OwnTemplate;
using documents::TemplateTexts;

constexpr int exampleRows = 3;
constexpr std::size_t mostTrials = 20; // of subjects that may not be named

bool inserts(const QString& name, const QString& part, const TemplateTexts& texts)
{
    const auto text = texts(name);
    const auto lines = documents::withParts(documents::sourceLines(text.value_or(QString())), name, texts);
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

// Those that this one is, or that insert it.
std::vector<KindTemplate> templatesWith(const Desk& desk, const QString& name)
{
    std::vector<KindTemplate> templates = kindTemplates();
    std::erase_if(templates, [&, texts = templateTexts(desk)](const KindTemplate& one) {
        return one.name != name && !inserts(one.name, name, texts);
    });
    return templates;
}

// Fields that all of them know.
documents::FieldDictionary knownToAll(const std::vector<KindTemplate>& templates)
{
    documents::FieldDictionary common;
    for (const KindTemplate& one : templates) {
        if (&one == &templates.front()) {
            common = one.fields;
        }
        std::erase_if(common, [&](const documents::FieldDeclaration& field) {
            return !documents::declarationOf(one.fields, field.name);
        });
    }
    return common;
}

// What a paper from the template can be tried with: one subject at a time, so that the first that may be
// named is soon found. At least one.
std::vector<PaperRequest> trialRequests(const Desk& desk, const KindTemplate& tried)
{
    PaperRequest request = tried.request;
    std::vector<PaperRequest> requests;
    for (const SubjectChoice& choice : subjectChoices(desk, *tried.kind)) {
        request.subjects = {choice.key};
        requests.push_back(request);
    }
    const bool bySubject = !requests.empty();
    const auto audience = audienceOf(desk, desk.lookup(), request.kind, desk.today());
    for (const people::Entry& entry : desk.snapshot().entries) {
        if (!bySubject && audience && entry.programme == desk.programme().id && audience->suits(entry)) {
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
    for (const KindTemplate& one : kindTemplates()) {
        names << one.name;
    }
    for (const QString& name : documents::builtInTemplateNames()) {
        if (isPart(name)) {
            names << name;
        }
    }
    return names;
}

bool isPart(const QString& name)
{
    return name.startsWith(QLatin1String("parts/"));
}

QString templateTitle(const QString& name)
{
    const auto* kind = documents::findDocumentKind(name);
    if (kind && std::ranges::count(kindTemplates(), kind, &KindTemplate::kind) == 1) {
        return QString::fromUtf8(kind->title);
    }
    static const QRegularExpression remark(QStringLiteral("^#\\s*([^\n:(]+)"));
    const auto found = remark.match(documents::builtInTemplate(name).value_or(QString()));
    const QString title = found.captured(1).trimmed();
    return title.isEmpty() ? name : title;
}

std::vector<const documents::DocumentKind*> kindsFrom(const Desk& desk, const QString& name)
{
    std::vector<const documents::DocumentKind*> kinds;
    for (const KindTemplate& one : templatesWith(desk, name)) {
        if (kinds.empty() || kinds.back() != one.kind) {
            kinds.push_back(one.kind);
        }
    }
    return kinds;
}

base::Result<void> checkTemplate(const Desk& desk, const QString& name, const QString& text)
{
    if (!changeableTemplates().contains(name)) {
        return refuseUnknown(name);
    }
    for (const KindTemplate& one : templatesWith(desk, name)) {
        if (const auto form = paperTemplate(textsWith(desk, name, text), one.name, one.fields); !form) {
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
    const auto templates = templatesWith(desk, name);
    documents::FieldDictionary fields = knownToAll(templates);
    if (!templates.empty() && templates.front().name == name) {
        if (const auto form = paperTemplate(textsWith(desk, name, text), name, fields)) {
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
    const auto templates = templatesWith(desk, name);
    if (templates.empty()) {
        return refuseUnknown(name);
    }
    const KindTemplate& tried = templates.front();
    const auto texts = textsWith(desk, name, text);
    if (tried.name == QLatin1String(ballotBlankTemplate)) {
        auto blanks = ballotBlanks(desk, texts);
        return blanks ? base::Result<documents::Paper>(std::move(blanks->papers.front()))
                      : base::passOn(blanks);
    }
    if (tried.name == siteNoteTemplate) {
        return siteNote(desk, exampleRows, texts);
    }
    base::Result<PreparedPaper> prepared;
    for (const PaperRequest& request : trialRequests(desk, tried)) {
        prepared = tryPaper(desk, request, texts);
        if (prepared) {
            return std::move(prepared->papers.at(tried.paper));
        }
    }
    return base::passOn(prepared);
}

} // namespace kurator::office
