#include "language/position_declension.h"
#include "language/position_table.h"

#include "support/text.h"

#include <QHash>
#include <QRegularExpression>

#include <array>

using namespace kurator::language;

namespace {

// Words of positions that decline, by the endings of the six cases; "-" is no ending.
struct PositionClass
{
    QStringView stems;
    QStringView endings;
};

constexpr std::array positionClasses{
    PositionClass{
        u"директор советник дефектолог логопед мастер куратор педагог психолог организатор навигатор "
        u"наставник методист тьютор концертмейстер тренер инструктор ассистент специалист лаборант "
        u"студент ученик опекун",
        u"- а у а ом е"},
    PositionClass{u"заместител руководител учител преподавател воспитател библиотекар делопроизводител "
                  u"секретар представител",
                  u"ь я ю я ем е"},
    PositionClass{u"исполняющ заведующ старш", u"ий его ему его им ем"},
    PositionClass{u"исполняющ заведующ старш", u"ая ей ей ую ей ей"},
    PositionClass{u"классн социальн музыкальн законн вожат наставляем", u"ый ого ому ого ым ом"},
    PositionClass{u"вожат наставляем медицинск", u"ая ой ой ую ой ой"},
    PositionClass{u"обучающ", u"ийся егося емуся егося имся емся"},
    PositionClass{u"обучающ", u"аяся ейся ейся уюся ейся ейся"},
    PositionClass{u"сестр", u"а ы е у ой е"},
    PositionClass{u"студентк", u"а и е у ой е"},
    PositionClass{u"учениц", u"а ы е у ей е"},
    PositionClass{u"мат", u"ь ери ери ь ерью ери"},
    PositionClass{u"от", u"ец ца цу ца цом це"},
};

QHash<QString, QStringList> formsOfWords()
{
    QHash<QString, QStringList> forms;
    for (const auto& [stems, endings] : positionClasses) {
        for (const QStringView stem : stems.split(u' ')) {
            QStringList all;
            for (const QStringView ending : endings.split(u' ')) {
                all += ending == u"-" ? stem.toString() : stem.toString() + ending.toString();
            }
            forms.insert(all.first(), all);
        }
    }
    return forms;
}

// The position with each word of the classes in the case, all others as they are.
QString expectedPosition(const QString& position, const QHash<QString, QStringList>& forms,
                         Case grammaticalCase)
{
    static const QRegularExpression word(QStringLiteral("\\p{L}+"));
    QString result;
    qsizetype copied = 0;
    auto words = word.globalMatch(position);
    while (words.hasNext()) {
        const auto match = words.next();
        result += position.mid(copied, match.capturedStart() - copied);
        const auto found = forms.constFind(match.captured());
        result +=
            found == forms.cend() ? match.captured() : found->at(static_cast<qsizetype>(grammaticalCase));
        copied = match.capturedEnd();
    }
    return result + position.mid(copied);
}

} // namespace

TEST_CASE("Each position of the table stands right in six cases", "[language]")
{
    const auto forms = formsOfWords();
    CHECK(knownPositions().size() >= 60);
    for (const QString& position : knownPositions()) {
        for (const Case grammaticalCase : allCases) {
            CHECK(declinedPosition(position, grammaticalCase) ==
                  expectedPosition(position, forms, grammaticalCase));
        }
        CHECK((declinedPosition(position, Case::Dative) != position ||
               position == QStringLiteral("и. о. директора")));
    }
}

TEST_CASE("A position of the table is known however it is written", "[language]")
{
    CHECK(declinedWordsOf(u"педагог-навигатор").has_value());
    CHECK_FALSE(declinedWordsOf(u"кинолог").has_value());
    CHECK(declinedPosition(u"Старшая Вожатая", Case::Accusative) == QStringLiteral("Старшую Вожатую"));
    CHECK(declinedPosition(u"УЧИТЕЛЬ-ЛОГОПЕД", Case::Dative) == QStringLiteral("УЧИТЕЛЮ-ЛОГОПЕДУ"));
}

TEST_CASE("Positions beyond the table follow the rule", "[language]")
{
    CHECK(declinedPosition(u"заведующая складом", Case::Accusative) == QStringLiteral("заведующую складом"));
    CHECK(declinedPosition(u"старшая медицинская сестра", Case::Dative) ==
          QStringLiteral("старшей медицинской сестре"));
    CHECK(declinedPosition(u"мастер производственного обучения (швея)", Case::Dative) ==
          QStringLiteral("мастеру производственного обучения (швея)"));
    CHECK(declinedPosition(u"секретарь-машинистка", Case::Dative) == QStringLiteral("секретарю-машинистке"));
    CHECK(declinedPosition(u"обучающаяся 9 «Б» класса, староста", Case::Instrumental) ==
          QStringLiteral("обучающейся 9 «Б» класса, старостой"));
}
