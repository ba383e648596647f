#include "language/declension_table.h"
#include "language/name_declension.h"

#include "support/grammar_names.h"
#include "support/text.h"

#include <QStringList>

using namespace kurator::language;

namespace {

PersonName nameOfPart(const GrammarName& one)
{
    switch (one.part) {
    case NamePart::Surname:
        return {one.forms.front(), {}, {}};
    case NamePart::Given:
        return {{}, one.forms.front(), {}};
    case NamePart::Patronymic:
        return {{}, {}, one.forms.front()};
    }
    return {};
}

QString oneYo(QString text)
{
    return text.replace(QChar(u'ё'), QChar(u'е')).replace(QChar(u'Ё'), QChar(u'Е'));
}

struct Score
{
    int forms = 0;
    int right = 0;
    QStringList wrong; // a line a name

    [[nodiscard]] double share() const { return static_cast<double>(right) / forms; }
};

Score scoreOf(NamePart part)
{
    Score score;
    for (const GrammarName& one : readGrammarNames()) {
        if (one.part != part) {
            continue;
        }
        const auto forms = allForms(nameOfPart(one), one.sex);
        int right = 0;
        for (std::size_t i = 0; i < forms.size(); ++i) {
            right += oneYo(forms[i]) == oneYo(one.forms[i]) ? 1 : 0;
        }
        score.forms += static_cast<int>(forms.size());
        score.right += right;
        if (right < static_cast<int>(forms.size())) {
            score.wrong +=
                QStringLiteral("%1 %2: %3")
                    .arg(one.sex == Sex::Male ? QStringLiteral("m") : QStringLiteral("f"), one.forms.front(),
                         QStringList(forms.begin(), forms.end()).join(QLatin1Char(' ')));
        }
    }
    return score;
}

void checkScore(NamePart part, int atLeast)
{
    const Score score = scoreOf(part);
    INFO(score.right << " of " << score.forms << " forms are right; wrong:\n"
                     << score.wrong.join(QLatin1Char('\n')).toStdString());
    CHECK(score.forms >= 6 * atLeast);
    CHECK(score.share() >= 0.99);
}

} // namespace

TEST_CASE("Given names of the grammar's lists read right in their six forms", "[language]")
{
    checkScore(NamePart::Given, 800);
}

TEST_CASE("Patronymics of the grammar's lists read right in their six forms", "[language]")
{
    checkScore(NamePart::Patronymic, 450);
}

TEST_CASE("Surnames of the grammar's lists read right in their six forms", "[language]")
{
    checkScore(NamePart::Surname, 5000);
}

TEST_CASE("A name the grammar is sure of is seldom asked about", "[language]")
{
    const auto names = readGrammarNames();
    UncertainNames uncertain;
    QStringList asked;
    for (const GrammarName& one : names) {
        if (uncertain.contains(nameOfPart(one), one.sex)) {
            asked += one.forms.front();
        }
    }
    INFO(asked.join(QLatin1Char(' ')).toStdString());
    CHECK(asked.size() * 200 < static_cast<qsizetype>(names.size()));
}
