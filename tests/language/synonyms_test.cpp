#include "language/synonyms.h"

#include "language/stem.h"
#include "support/text.h"

#include <QHash>

using namespace kurator;
using namespace kurator::language;

namespace {

QStringList countedIn(const QString& text)
{
    QStringList counted;
    for (const CountedWord& word : countedWords(text)) {
        counted += word.counted;
    }
    return counted;
}

void checkMeet(const char16_t* one, const char16_t* other)
{
    const QString first = QString::fromUtf16(one);
    const QString second = QString::fromUtf16(other);
    INFO(first.toStdString() << " / " << second.toStdString());
    CHECK(countedIn(first) == countedIn(second));
}

} // namespace

TEST_CASE("Words of one meaning count as one word", "[language]")
{
    checkMeet(u"подготовка к ЕГЭ", u"экзамены");
    checkMeet(u"хочу научиться программировать", u"Python");
    checkMeet(u"информатика", u"Scratch");
    checkMeet(u"преодолеть стеснительность", u"застенчивость");
    checkMeet(u"волонтёрские отряды", u"добровольческие отряды");
    checkMeet(u"выбор профессии", u"профориентация");
    checkMeet(u"английский", u"иностранный язык");
    CHECK(countedIn(QStringLiteral("химия")) != countedIn(QStringLiteral("биология")));
}

TEST_CASE("A word keeps what stands in the text, and its stem counts where it has no synonym", "[language]")
{
    const auto words =
        countedWords(QStringLiteral("Подтянуть алгебру и выбор профессии, ещё алгебра, оригами"));
    REQUIRE(words.size() == 3);
    CHECK(words[0].written == QStringLiteral("алгебру"));
    CHECK(words[0].counted == stem(u"математика"));
    CHECK(words[1].written == QStringLiteral("выбор профессии"));
    CHECK(words[2].counted == stem(u"оригами"));
    CHECK(countedWords(QStringLiteral("хочу помочь")).empty());
}

TEST_CASE("Forms of a word count as before", "[language]")
{
    CHECK(countedIn(QStringLiteral("математика")) == countedIn(QStringLiteral("по математике")));
    CHECK(countedIn(QStringLiteral("оригами")) == stems(u"оригами"));
}

TEST_CASE("No word stands in two groups of synonyms, and each group has at least two", "[language]")
{
    QHash<QString, QString> groupOf;
    const auto groups = synonymGroups();
    CHECK(groups.size() >= 60);
    for (const QStringList& group : groups) {
        INFO(group.join(QStringLiteral(", ")).toStdString());
        CHECK(group.size() >= 2);
        for (const QString& one : group) {
            const QString key = countedIn(one).join(QLatin1Char(' '));
            INFO(one.toStdString());
            CHECK_FALSE(one.trimmed().isEmpty());
            CHECK(key == countedIn(group.front()).join(QLatin1Char(' ')));
            CHECK(groupOf.value(key, group.front()) == group.front());
            groupOf.insert(key, group.front());
        }
    }
}
