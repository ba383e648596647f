#include "office/grounds.h"

#include "documents/catalogue.h"
#include "documents/pairs_order.h"
#include "office/catalogue_paper.h"
#include "office/paper_parts.h"
#include "office/prepare_paper.h"

#include <algorithm>

namespace kurator::office {

namespace {

using documents::LibraryAct;
using documents::OwnAct;

const QString pairsOrder = QStringLiteral("D32"); // written from its template and from its pairs

const OwnAct* ownActOf(const Desk& desk, const QString& key)
{
    const auto& own = desk.snapshot().ownActs;
    const auto found = std::ranges::find(own, key, &OwnAct::key);
    return found == own.end() ? nullptr : &*found;
}

// By the key under which the program or the profile knows it.
bool isKnown(const Desk& desk, const QString& key)
{
    const auto known = knownActs(desk);
    return std::ranges::find(known, key, &LibraryAct::key) != known.end();
}

QString newKey(const programme::LegalAct& act)
{
    const QString day = act.date ? act.date->toString(Qt::ISODate) : QString();
    return QStringList{act.kind, day, act.number.isEmpty() ? act.title + act.about : act.number}.join(
        QLatin1Char(' '));
}

school::Step actStep(const char* code, const LibraryAct& act)
{
    return {QString::fromLatin1(code), {{QStringLiteral("act"), documents::citedText(act.act)}}};
}

base::Result<void> keepOwn(Desk& desk, const char* code, const LibraryAct& told, const QByteArray& content)
{
    const OwnAct* before = ownActOf(desk, told.key);
    OwnAct own{before ? before->id : desk.ids().next<OwnAct>(), told.key, content};
    school::Changes changes;
    changes.saved.emplace_back(own);
    return desk.commit(actStep(code, told), changes);
}

base::Result<void> dropOwn(Desk& desk, const char* code, const LibraryAct& told)
{
    school::Changes changes;
    changes.removed.emplace_back(*ownActOf(desk, told.key));
    return desk.commit(actStep(code, told), changes);
}

} // namespace

std::vector<LibraryAct> actsOf(const Desk& desk)
{
    return documents::actLibrary(desk.profile().acts, desk.snapshot().ownActs);
}

std::vector<LibraryAct> knownActs(const Desk& desk)
{
    return documents::actLibrary(desk.profile().acts, {});
}

bool citesActs(const Desk& desk, const QString& code)
{
    const auto* kind = documents::findDocumentKind(code);
    const bool fromTemplate = kind && isWrittenFromTemplate(*kind);
    if (!fromTemplate && code != pairsOrder) {
        return false;
    }
    const auto form = fromTemplate ? catalogueTemplate(desk, *kind)
                                   : paperTemplate(templateTexts(desk), QString::fromLatin1(kind->name),
                                                   documents::pairsOrderDictionary());
    return form && documents::usedFields(*form).contains(QStringLiteral("legal.basis"));
}

QStringList kindsThatCite(const Desk& desk)
{
    QStringList codes;
    for (const documents::DocumentKind& kind : documents::documentKinds()) {
        if (const QString code = QString::fromLatin1(kind.code); citesActs(desk, code)) {
            codes << code;
        }
    }
    return codes;
}

QStringList formsCited(const Desk& desk, const std::vector<base::Id<pairs::Pair>>& pairs)
{
    QStringList codes;
    for (const auto id : pairs) {
        const auto* pair = desk.lookup().pair(id);
        if (pair && !codes.contains(pair->form)) {
            codes << pair->form;
        }
    }
    if (pairs.empty()) {
        for (const programme::Form& form : desk.forms()) {
            codes << form.code;
        }
    }
    return codes;
}

QStringList groundsOf(const Desk& desk, const PaperRequest& request, const QStringList& forms)
{
    return request.grounds ? *request.grounds
                           : documents::usualGrounds(actsOf(desk), request.kind, forms,
                                                     request.date.value_or(desk.today()));
}

QString groundsText(const Desk& desk, const PaperRequest& request, const QStringList& forms)
{
    return documents::citedText(actsOf(desk), groundsOf(desk, request, forms));
}

std::vector<FieldFault> actFaults(const Desk& desk, const LibraryAct& told)
{
    std::vector<FieldFault> faults;
    const programme::LegalAct& act = told.act;
    if (act.kind.isEmpty()) {
        faults.push_back({QStringLiteral("kind"), QStringLiteral("acts.no-kind"), {}});
    }
    if (act.title.isEmpty() && act.number.isEmpty() && act.about.isEmpty()) {
        faults.push_back({QStringLiteral("title"), QStringLiteral("acts.no-name"), {}});
    }
    const auto from = documents::firstDay(act);
    if (from && told.inForceUntil && *told.inForceUntil < *from) {
        faults.push_back({QStringLiteral("until"), QStringLiteral("acts.end-before-start"), {}});
    }
    const auto library = actsOf(desk);
    const bool taken =
        told.key.isEmpty() && std::ranges::find(library, newKey(act), &LibraryAct::key) != library.end();
    if (taken) {
        faults.push_back({QStringLiteral("number"), QStringLiteral("acts.key-taken"), {}});
    }
    return faults;
}

base::Result<QString> saveAct(Desk& desk, LibraryAct act)
{
    const auto faults = actFaults(desk, act);
    if (!faults.empty()) {
        return base::refuseInput(faults.front().code.toLatin1().constData(), faults.front().arguments);
    }
    if (act.key.isEmpty()) {
        act.key = newKey(act.act);
    }
    if (const auto kept = keepOwn(desk, "step.act-saved", act, documents::toJson(act)); !kept) {
        return base::passOn(kept);
    }
    return act.key;
}

base::Result<void> removeAct(Desk& desk, const QString& key)
{
    const auto library = actsOf(desk);
    const auto found = std::ranges::find(library, key, &LibraryAct::key);
    if (found == library.end()) {
        return base::refuseInput("acts.unknown");
    }
    return isKnown(desk, key) ? keepOwn(desk, "step.act-removed", *found, {})
                              : dropOwn(desk, "step.act-removed", *found);
}

base::Result<void> restoreAct(Desk& desk, const QString& key)
{
    const auto known = knownActs(desk);
    const auto found = std::ranges::find(known, key, &LibraryAct::key);
    if (found == known.end() || !ownActOf(desk, key)) {
        return base::refuseInput("acts.unknown");
    }
    return dropOwn(desk, "step.act-restored", *found);
}

QStringList removedActs(const Desk& desk)
{
    QStringList keys;
    for (const OwnAct& own : desk.snapshot().ownActs) {
        if (own.content.isEmpty()) {
            keys << own.key;
        }
    }
    return keys;
}

} // namespace kurator::office
