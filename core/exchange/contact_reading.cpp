#include "exchange/contact_reading.h"

#include "base/text.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace kurator::exchange {

namespace {

constexpr qsizetype digitsOfNumber = 10; // without the country

struct RelationWord
{
    QStringView word;
    std::optional<people::Relation> relation;
};

using people::Relation;

constexpr std::array relationWords{
    RelationWord{u"мать", Relation::Mother},
    RelationWord{u"мама", Relation::Mother},
    RelationWord{u"отец", Relation::Father},
    RelationWord{u"папа", Relation::Father},
    RelationWord{u"родитель", Relation::Parent},
    RelationWord{u"родители", Relation::Parent},
    RelationWord{u"усыновитель", Relation::Adopter},
    RelationWord{u"удочеритель", Relation::Adopter},
    RelationWord{u"опекун", Relation::Guardian},
    RelationWord{u"попечитель", Relation::Trustee},
    RelationWord{u"бабушка", Relation::Other},
    RelationWord{u"дедушка", Relation::Other},
    RelationWord{u"тетя", Relation::Other},
    RelationWord{u"дядя", Relation::Other},
    RelationWord{u"сестра", Relation::Other},
    RelationWord{u"брат", Relation::Other},
    RelationWord{u"отчим", Relation::Other},
    RelationWord{u"мачеха", Relation::Other},
    RelationWord{u"законный", std::nullopt},
    RelationWord{u"представитель", std::nullopt},
    RelationWord{u"приемный", Relation::Parent},
    RelationWord{u"приемная", Relation::Parent},
    RelationWord{u"тел", std::nullopt},
    RelationWord{u"телефон", std::nullopt},
    RelationWord{u"т", std::nullopt},
};

const RelationWord* relationWord(const QString& word)
{
    static const QRegularExpression marks(QStringLiteral("[^\\p{L}]"));
    const QString key = base::foldedKey(word).remove(marks);
    for (const RelationWord& known : relationWords) {
        if (key == known.word) {
            return &known;
        }
    }
    return nullptr;
}

const QRegularExpression& phonePattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("\\+?\\d[\\d\\s()\\-\\x{2010}-\\x{2015}.]{7,}\\d"));
    return pattern;
}

const QRegularExpression& emailPattern()
{
    static const QRegularExpression pattern(QStringLiteral("[\\w.+\\-]+@[\\w\\-]+(\\.[\\w\\-]+)+"));
    return pattern;
}

// What is left of one part of the text once phone, e-mail and relation are taken out of it.
RepresentativeTold readPart(QString part)
{
    RepresentativeTold told;
    const auto contacts = readContacts(part);
    told.phone = contacts.phone;
    told.email = contacts.email;
    part.remove(emailPattern()).remove(phonePattern());
    static const QRegularExpression body(QStringLiteral("орган\\s+опеки(\\s+и\\s+попечительства)?"),
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::UseUnicodePropertiesOption);
    if (part.contains(body)) {
        told.relation = Relation::GuardianshipBody;
        part.remove(body);
    }
    QStringList nameWords;
    for (const QString& word : base::tidied(part).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const RelationWord* known = relationWord(word);
        const bool hasLetter = std::ranges::any_of(word, [](QChar c) { return c.isLetter(); });
        if (known && !told.relation) {
            told.relation = known->relation;
        } else if (!known && hasLetter) {
            nameWords << word;
        }
    }
    static const QRegularExpression marks(QStringLiteral("[():,\\-–—\\s]+$|^[():,\\-–—\\s]+"));
    told.name = nameWords.join(QLatin1Char(' ')).remove(marks);
    return told;
}

// «79131234567.0» and «7.9131234567E+10» of an exported number as digits; fewer digits than a phone has mean
// that the export lost them.
QString withoutFloat(const QString& text)
{
    static const QRegularExpression fraction(QStringLiteral("^(\\d{10,11})[.,]0+$"));
    static const QRegularExpression exponent(QStringLiteral("^(\\d)[.,](\\d{9,10})[eEеЕ]\\+?(0?9|10)$"));
    if (const auto m = fraction.match(text); m.hasMatch()) {
        return m.captured(1);
    }
    const auto m = exponent.match(text);
    return m.hasMatch() ? m.captured(1) + m.captured(2) : text;
}

bool isNextPerson(const RepresentativeTold& current, const RepresentativeTold& part)
{
    return !part.name.isEmpty() && !current.name.isEmpty();
}

} // namespace

base::Result<QString> readPhone(QStringView text)
{
    const bool foreign = text.trimmed().startsWith(u'+') && !text.trimmed().startsWith(u"+7");
    QString digits;
    bool hasWords = false;
    for (const QChar c : withoutFloat(text.trimmed().toString())) {
        hasWords = hasWords || c.isLetter();
        if (c.isDigit()) {
            digits += c;
        }
    }
    const bool withCountry =
        digits.size() == digitsOfNumber + 1 && (digits.front() == u'7' || digits.front() == u'8');
    if (withCountry) {
        digits.remove(0, 1);
    }
    if (foreign || hasWords || digits.size() != digitsOfNumber || digits.front() < u'3') {
        return base::refuseInput("exchange.not-a-phone", {{QStringLiteral("value"), base::tidied(text)}});
    }
    return QStringLiteral("+7 %1 %2-%3-%4")
        .arg(digits.mid(0, 3), digits.mid(3, 3), digits.mid(6, 2), digits.mid(8, 2));
}

ContactsTold readContacts(QStringView text)
{
    const QString whole = text.toString();
    ContactsTold told;
    told.email = emailPattern().match(whole).captured(0);
    for (auto it = phonePattern().globalMatch(whole); it.hasNext() && told.phone.isEmpty();) {
        if (const auto phone = readPhone(it.next().capturedView(0))) {
            told.phone = *phone;
        }
    }
    return told;
}

std::vector<RepresentativeTold> readRepresentatives(QStringView text)
{
    static const QRegularExpression separators(QStringLiteral("[,;\\n\\r]+"));
    std::vector<RepresentativeTold> people;
    for (const QString& piece : text.toString().split(separators, Qt::SkipEmptyParts)) {
        const RepresentativeTold part = readPart(piece);
        if (people.empty() || isNextPerson(people.back(), part)) {
            people.push_back(part);
            continue;
        }
        RepresentativeTold& last = people.back();
        last.relation = last.relation ? last.relation : part.relation;
        last.name = last.name.isEmpty() ? part.name : last.name;
        last.phone = last.phone.isEmpty() ? part.phone : last.phone;
        last.email = last.email.isEmpty() ? part.email : last.email;
    }
    std::erase_if(people, [](const RepresentativeTold& told) { return told.name.isEmpty(); });
    return people;
}

} // namespace kurator::exchange
