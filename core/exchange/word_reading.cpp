#include "exchange/word_reading.h"

#include "base/text.h"
#include "exchange/word_key.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <span>

namespace kurator::exchange {

namespace {

tl::unexpected<base::Error> refusedWord(const char* code, QStringView text)
{
    return base::refuseInput(code, {{QStringLiteral("value"), base::tidied(text)}});
}

bool isOneOf(const QString& key, std::span<const QStringView> words)
{
    return std::ranges::any_of(words, [&](QStringView word) { return key == word; });
}

// The two sides of a form in one spelling: «Педагог — обучающийся» as «учитель-ученик».
QString formKey(QStringView text)
{
    static const QRegularExpression marks(QStringLiteral("[«»\"“”„.]"));
    static const QRegularExpression dash(QStringLiteral("\\s*-\\s*"));
    static const QRegularExpression teacher(QStringLiteral("(педагог|преподаватель)(?=$|[\\s\\-)])"));
    static const QRegularExpression pupil(
        QStringLiteral("(обучающийся|учащийся|школьник|ребенок)(?=$|[\\s\\-)])"));
    static const QRegularExpression partner(QStringLiteral("социальный партнер"));
    return base::foldedKey(text)
        .remove(marks)
        .replace(dash, QStringLiteral("-"))
        .replace(teacher, QStringLiteral("учитель"))
        .replace(pupil, QStringLiteral("ученик"))
        .replace(partner, QStringLiteral("партнер"))
        .simplified();
}

// The whole, what stands before the brackets and what stands in them.
QStringList formKeys(QStringView text)
{
    const QString whole = formKey(text);
    const auto open = whole.indexOf(u'(');
    if (open < 0) {
        return {whole};
    }
    return {whole, whole.left(open).trimmed(), whole.mid(open + 1).remove(u')').trimmed()};
}

std::optional<QString> formCalled(QStringView text, const std::vector<programme::Form>& forms)
{
    const QString code = base::foldedKey(text);
    for (const programme::Form& form : forms) {
        if (text.trimmed() == form.title || text.trimmed().compare(form.code, Qt::CaseInsensitive) == 0 ||
            code == form.code) {
            return form.code;
        }
    }
    for (const QString& told : formKeys(text)) {
        for (const programme::Form& form : forms) {
            if (!told.isEmpty() && formKeys(form.title).contains(told)) {
                return form.code;
            }
        }
    }
    return std::nullopt;
}

QString titlesOf(const std::vector<programme::Form>& forms)
{
    QStringList titles;
    for (const programme::Form& form : forms) {
        titles << form.title;
    }
    return titles.join(QStringLiteral("; "));
}

std::optional<ConsentKindTold> consentKindOf(QStringView text)
{
    const QString key = wordKey(text);
    struct Sign
    {
        QStringView part;
        ConsentKindTold kind;
    };
    static constexpr std::array signs{
        Sign{u"d15", ConsentKindTold::Processing},
        Sign{u"d16", ConsentKindTold::Distribution},
        Sign{u"d17", ConsentKindTold::SpecialCategories},
        Sign{u"d18", ConsentKindTold::Participation},
        Sign{u"d35", ConsentKindTold::Mentoring},
        Sign{u"специальн", ConsentKindTold::SpecialCategories},
        Sign{u"здоровь", ConsentKindTold::SpecialCategories},
        Sign{u"распростран", ConsentKindTold::Distribution},
        Sign{u"обработк", ConsentKindTold::Processing},
        Sign{u"участие", ConsentKindTold::Participation},
        Sign{u"участия", ConsentKindTold::Participation},
        Sign{u"наставнич", ConsentKindTold::Mentoring},
        Sign{u"351.8", ConsentKindTold::Mentoring},
    };
    const auto found = std::ranges::find_if(signs, [&](const Sign& sign) { return key.contains(sign.part); });
    return found == signs.end() ? std::nullopt : std::optional(found->kind);
}

} // namespace

base::Result<language::Sex> readSex(QStringView text)
{
    static constexpr std::array<QStringView, 9> male{u"м",       u"m",     u"муж",  u"мужской", u"мужчина",
                                                     u"мальчик", u"юноша", u"male", u"мужск"};
    static constexpr std::array<QStringView, 9> female{
        u"ж", u"f", u"жен", u"женский", u"женщина", u"девочка", u"девушка", u"female", u"женск"};
    const QString key = wordKey(text);
    if (isOneOf(key, male)) {
        return language::Sex::Male;
    }
    if (isOneOf(key, female)) {
        return language::Sex::Female;
    }
    return refusedWord("exchange.not-a-sex", text);
}

base::Result<bool> readYesNo(QStringView text)
{
    static constexpr std::array<QStringView, 7> yes{u"да", u"+", u"есть", u"1", u"истина", u"true", u"yes"};
    static constexpr std::array<QStringView, 6> no{u"нет", u"-", u"0", u"ложь", u"false", u"no"};
    const QString key = wordKey(text);
    if (isOneOf(key, yes)) {
        return true;
    }
    if (isOneOf(key, no)) {
        return false;
    }
    return refusedWord("exchange.not-yes-or-no", text);
}

base::Result<QStringList> readForms(QStringView text, const std::vector<programme::Form>& forms)
{
    static const QRegularExpression separators(QStringLiteral("[,;\\n\\r]+"));
    if (const auto whole = formCalled(text, forms)) {
        return QStringList{*whole};
    }
    QStringList codes;
    for (const QString& piece : text.toString().split(separators, Qt::SkipEmptyParts)) {
        if (wordKey(piece).isEmpty()) {
            continue;
        }
        const auto code = formCalled(piece, forms);
        if (!code) {
            return base::refuseInput("exchange.unknown-form", {{QStringLiteral("value"), base::tidied(piece)},
                                                               {QStringLiteral("forms"), titlesOf(forms)}});
        }
        if (!codes.contains(*code)) {
            codes << *code;
        }
    }
    return codes;
}

base::Result<ConsentKindTold> readConsentKind(QStringView text)
{
    static const QRegularExpression separators(QStringLiteral("[,;/\\n\\r+]+"));
    std::optional<ConsentKindTold> told;
    for (const QString& piece : text.toString().split(separators, Qt::SkipEmptyParts)) {
        const auto kind = consentKindOf(piece);
        if (kind && told && *kind != *told) {
            return refusedWord("exchange.not-a-consent-kind", text);
        }
        told = kind ? kind : told;
    }
    if (!told) {
        return refusedWord("exchange.not-a-consent-kind", text);
    }
    return *told;
}

base::Result<SignedByTold> readSignedBy(QStringView text)
{
    static const QRegularExpression adults(
        QStringLiteral("представит|родител|мать|мама|отец|папа|опекун|попечит|усынов"));
    static const QRegularExpression own(
        QStringLiteral("(^|[\\s,;+/])(сам|сама|сам\\(а\\)|лично|участни\\w*|ребенок|наставляем\\w*|наставник|"
                       "обучающ\\w*|ученик|ученица|педагог|работник|сотрудник|субъект)($|[\\s,;+/])"),
        QRegularExpression::UseUnicodePropertiesOption);
    const QString key = wordKey(text);
    const bool byAdult = key.contains(adults);
    const bool bySelf = key.contains(own);
    if (key.startsWith(QStringLiteral("оба")) || key.startsWith(QStringLiteral("обе")) ||
        key.startsWith(QStringLiteral("обо")) || (byAdult && bySelf)) {
        return SignedByTold::Both;
    }
    if (byAdult) {
        return SignedByTold::Representative;
    }
    if (bySelf) {
        return SignedByTold::Self;
    }
    return refusedWord("exchange.not-a-signer", text);
}

} // namespace kurator::exchange
