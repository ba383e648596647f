#include "documents/act_library.h"

#include "base/json_value.h"
#include "documents/catalogue.h"
#include "language/date_words.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace kurator::documents {

namespace {

struct HeadWord
{
    const char* nominative;
    const char* instrumental;
    const char* genitive;
};

// First words of kinds of acts and of those who issue them; the words after the first do not change.
constexpr HeadWord heads[] = {
    {"приказ", "приказом", "приказа"},
    {"распоряжение", "распоряжением", "распоряжения"},
    {"письмо", "письмом", "письма"},
    {"указ", "указом", "указа"},
    {"постановление", "постановлением", "постановления"},
    {"закон", "законом", "закона"},
    {"статья", "статьёй", "статьи"},
    {"положение", "положением", "положения"},
    {"концепция", "концепцией", "концепции"},
    {"министерство", "министерством", "министерства"},
    {"правительство", "правительством", "правительства"},
    {"департамент", "департаментом", "департамента"},
    {"управление", "управлением", "управления"},
    {"президент", "президентом", "президента"},
    {"федеральный", "федеральным", "федерального"},
    {"трудовой", "трудовым", "трудового"},
    {"кодекс", "кодексом", "кодекса"},
    {"общероссийский", "общероссийским", "общероссийского"},
    {"роскомнадзор", "роскомнадзором", "роскомнадзора"},
    {"стандарт", "стандартом", "стандарта"},
    {"профсоюз", "профсоюзом", "профсоюза"},
};

const HeadWord* headOf(const QString& word)
{
    const QString lower = word.toLower();
    const auto head = std::ranges::find_if(
        heads, [&](const HeadWord& one) { return lower == QString::fromUtf8(one.nominative); });
    return head == std::end(heads) ? nullptr : &*head;
}

// The first word changes, an adjective hands on to the next («федеральный закон»), and so does «и» between
// two issuers.
QString declinedHead(const QString& phrase, const char* HeadWord::*form)
{
    QStringList words = phrase.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    bool expected = true;
    for (QString& word : words) {
        const HeadWord* head = expected ? headOf(word) : nullptr;
        const bool handsOn = word == QStringLiteral("и") || (head && word.endsWith(QChar(u'й')));
        if (head) {
            const bool capital = word.at(0).isUpper();
            word = QString::fromUtf8(head->*form);
            word[0] = capital ? word[0].toUpper() : word[0];
        }
        expected = handsOn;
    }
    return words.join(QLatin1Char(' '));
}

// An article stands with its number before the code it belongs to: «статьёй 351.8 Трудового кодекса».
bool isArticle(const programme::LegalAct& act)
{
    return act.kind == QStringLiteral("статья");
}

// The number of a standard is its name: «стандартом ГОСТ Р 7.0.97-2025».
bool isStandard(const programme::LegalAct& act)
{
    return act.kind == QStringLiteral("стандарт");
}

// «… Министерства просвещения Российской Федерации от 25.12.2019 № Р-145» after the kind in its case.
QString nameAfter(const QString& kind, const programme::LegalAct& act)
{
    QString text = kind;
    if (isArticle(act)) {
        text += QLatin1Char(' ') + act.number;
    }
    if (!act.issuer.isEmpty()) {
        text += QLatin1Char(' ') + declinedHead(act.issuer, &HeadWord::genitive);
    }
    if (act.date) {
        text += QStringLiteral(" от ") + language::shortDate(*act.date);
    }
    if (isStandard(act)) {
        text += QLatin1Char(' ') + act.number;
    } else if (!act.number.isEmpty() && !isArticle(act)) {
        text += QStringLiteral(" № ") + act.number;
    }
    return text;
}

QString titleAfter(const programme::LegalAct& act)
{
    return act.title.isEmpty() ? QString() : QStringLiteral(" «%1»").arg(act.title);
}

std::optional<QDate> dayIn(const QJsonObject& json, const char* name)
{
    const QDate day = QDate::fromString(json.value(QLatin1String(name)).toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QString wordIn(const QJsonObject& json, const char* name)
{
    return json.value(QLatin1String(name)).toString();
}

LibraryAct actFrom(const QJsonObject& json)
{
    LibraryAct one;
    one.key = wordIn(json, "key");
    one.act.kind = wordIn(json, "kind");
    one.act.issuer = wordIn(json, "issuer");
    one.act.date = dayIn(json, "date");
    one.act.number = wordIn(json, "number");
    one.act.title = wordIn(json, "title");
    one.act.about = wordIn(json, "about");
    one.act.inForceFrom = dayIn(json, "inForceFrom");
    one.act.regional = json.value(QLatin1String("regional")).toBool();
    one.act.forms = base::stringList(json.value(QLatin1String("forms")));
    one.inForceUntil = dayIn(json, "inForceUntil");
    one.successor = wordIn(json, "successor");
    one.papers = base::stringList(json.value(QLatin1String("papers")));
    return one;
}

std::vector<LibraryAct> federalActs()
{
    QFile file(QStringLiteral(":/acts.json"));
    std::vector<LibraryAct> acts;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QJsonValue& value : QJsonDocument::fromJson(file.readAll()).array()) {
            acts.push_back(actFrom(value.toObject()));
        }
    }
    return acts;
}

bool isSameAct(const programme::LegalAct& a, const programme::LegalAct& b)
{
    return a.kind == b.kind && a.number == b.number && a.date == b.date;
}

// A regional act has no key of its own: what it is called tells it apart.
QString keyOf(const programme::LegalAct& act)
{
    const QString day = act.date ? act.date->toString(Qt::ISODate) : QString();
    return QStringList{act.kind, day, act.number.isEmpty() ? act.title : act.number}.join(QLatin1Char(' '));
}

void addRegional(std::vector<LibraryAct>& library, const std::vector<programme::LegalAct>& profileActs)
{
    for (const programme::LegalAct& act : profileActs) {
        const bool known =
            std::ranges::any_of(library, [&](const LibraryAct& one) { return isSameAct(one.act, act); });
        if (!known) {
            LibraryAct one;
            one.key = keyOf(act);
            one.act = act;
            one.papers = {everyOrder, QStringLiteral("D04"), QStringLiteral("D08"), QStringLiteral("D10"),
                          QStringLiteral("D13")};
            one.origin = ActOrigin::Regional;
            library.push_back(std::move(one));
        }
    }
}

void addOwn(std::vector<LibraryAct>& library, const std::vector<OwnAct>& ownActs)
{
    for (const OwnAct& own : ownActs) {
        std::erase_if(library, [&](const LibraryAct& one) { return one.key == own.key; });
        if (auto act = libraryActFrom(own.content)) {
            act->key = own.key;
            act->origin = ActOrigin::Own;
            library.push_back(std::move(*act));
        }
    }
}

// A law before a decree, a decree before what a ministry says, a letter last.
int forceOf(const programme::LegalAct& act)
{
    if (act.regional) {
        return 6;
    }
    if (act.kind.endsWith(QStringLiteral("закон"), Qt::CaseInsensitive) || isArticle(act)) {
        return 1;
    }
    if (act.kind == QStringLiteral("указ")) {
        return 2;
    }
    if (act.issuer.startsWith(QStringLiteral("Правительство"))) {
        return 3;
    }
    return act.kind == QStringLiteral("письмо") ? 5 : 4;
}

bool belongs(const LibraryAct& one, const QString& kind)
{
    const auto* known = findDocumentKind(kind);
    const bool order = known && known->journal != Journal::None;
    return one.papers.contains(kind) || (order && one.papers.contains(everyOrder));
}

bool isOfForms(const programme::LegalAct& act, const QStringList& forms)
{
    return act.forms.isEmpty() ||
           std::ranges::any_of(act.forms, [&](const QString& form) { return forms.contains(form); });
}

} // namespace

std::vector<LibraryAct> actLibrary(const std::vector<programme::LegalAct>& profileActs,
                                   const std::vector<OwnAct>& ownActs)
{
    auto library = federalActs();
    addRegional(library, profileActs);
    addOwn(library, ownActs);
    std::ranges::stable_sort(library, {}, [](const LibraryAct& one) {
        return std::tuple(forceOf(one.act), !one.act.date, one.act.date.value_or(QDate()));
    });
    return library;
}

std::optional<QDate> firstDay(const programme::LegalAct& act)
{
    return act.inForceFrom ? act.inForceFrom : act.date;
}

bool isInForce(const LibraryAct& one, const QDate& day)
{
    const auto from = firstDay(one.act);
    return (!from || *from <= day) && (!one.inForceUntil || day <= *one.inForceUntil);
}

QStringList usualGrounds(const std::vector<LibraryAct>& library, const QString& kind,
                         const QStringList& forms, const QDate& day)
{
    QStringList keys;
    for (const LibraryAct& one : library) {
        if (belongs(one, kind) && isOfForms(one.act, forms) && isInForce(one, day)) {
            keys << one.key;
        }
    }
    return keys;
}

QString actName(const programme::LegalAct& act)
{
    QString name = nameAfter(act.kind, act);
    if (!act.date && act.number.isEmpty()) {
        name += titleAfter(act);
    }
    return name.left(1).toUpper() + name.mid(1);
}

QString citedText(const programme::LegalAct& act)
{
    return nameAfter(declinedHead(act.kind, &HeadWord::instrumental), act) + titleAfter(act);
}

QString citedText(const std::vector<LibraryAct>& library, const QStringList& keys)
{
    QStringList texts;
    for (const LibraryAct& one : library) {
        if (keys.contains(one.key)) {
            texts << citedText(one.act);
        }
    }
    return texts.join(QStringLiteral(", "));
}

QByteArray toJson(const LibraryAct& one)
{
    const QJsonObject json{{QStringLiteral("key"), one.key},
                           {QStringLiteral("kind"), one.act.kind},
                           {QStringLiteral("issuer"), one.act.issuer},
                           {QStringLiteral("date"), base::dayOrNull(one.act.date)},
                           {QStringLiteral("number"), one.act.number},
                           {QStringLiteral("title"), one.act.title},
                           {QStringLiteral("about"), one.act.about},
                           {QStringLiteral("inForceFrom"), base::dayOrNull(one.act.inForceFrom)},
                           {QStringLiteral("inForceUntil"), base::dayOrNull(one.inForceUntil)},
                           {QStringLiteral("successor"), one.successor},
                           {QStringLiteral("regional"), one.act.regional},
                           {QStringLiteral("forms"), QJsonArray::fromStringList(one.act.forms)},
                           {QStringLiteral("papers"), QJsonArray::fromStringList(one.papers)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<LibraryAct> libraryActFrom(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return object.isEmpty() ? std::nullopt : std::optional(actFrom(object));
}

} // namespace kurator::documents
