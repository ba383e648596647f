#include "documents/legal_basis.h"

#include "language/date_words.h"

#include <algorithm>

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

QString actText(const programme::LegalAct& act)
{
    QString text = declinedHead(act.kind, &HeadWord::instrumental);
    if (isArticle(act)) {
        text += QLatin1Char(' ') + act.number;
    }
    if (!act.issuer.isEmpty()) {
        text += QLatin1Char(' ') + declinedHead(act.issuer, &HeadWord::genitive);
    }
    if (act.date) {
        text += QStringLiteral(" от ") + language::shortDate(*act.date);
    }
    if (!act.number.isEmpty() && !isArticle(act)) {
        text += QStringLiteral(" № ") + act.number;
    }
    if (!act.title.isEmpty()) {
        text += QStringLiteral(" «%1»").arg(act.title);
    }
    return text;
}

bool belongs(const programme::LegalAct& act, const QStringList& forms)
{
    return act.forms.isEmpty() ||
           std::ranges::any_of(act.forms, [&](const QString& form) { return forms.contains(form); });
}

bool isInForce(const programme::LegalAct& act, const QDate& day)
{
    const auto from = act.inForceFrom ? act.inForceFrom : act.date;
    return !from || *from <= day;
}

} // namespace

QString legalBasis(const std::vector<programme::LegalAct>& acts, const QStringList& forms, const QDate& day)
{
    QStringList texts;
    for (const programme::LegalAct& act : acts) {
        if (belongs(act, forms) && isInForce(act, day)) {
            texts << actText(act);
        }
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace kurator::documents
