#include "ui/exchange/import_answers.h"

#include "support/text.h"

#include <catch2/catch.hpp>

using namespace kurator;
using namespace kurator::ui;

TEST_CASE("All that was said to an import is read back from its draft", "[ui][exchange]")
{
    ImportAnswers answers;
    CHECK_FALSE(answers.hasSource());
    CHECK(importAnswersFrom(toJson(answers)) == answers);
    answers.kind = exchange::TableKind::Pairs;
    answers.file = QStringLiteral("/home/пары.csv");
    answers.text = {exchange::Charset::Dos866, QChar(u'\t')};
    answers.sheet = 2;
    answers.headingRow = 4;
    answers.overrides = {{QStringLiteral("B"), exchange::Field::Form}, {QStringLiteral("C"), std::nullopt}};
    answers.skippedRows = {7, 9};
    answers.splitRows = {{3, 1}, {5, 0}};
    const auto person = base::Id<people::Person>(QUuid::createUuid());
    answers.persons = {{{7, exchange::Field::Name}, person}, {{8, exchange::Field::MenteeName}, {}}};
    answers.tags = false;
    answers.reason = QStringLiteral("решение педсовета");
    CHECK(importAnswersFrom(toJson(answers)) == answers);
}

TEST_CASE("A draft that makes no sense says nothing", "[ui][exchange]")
{
    const QJsonObject spoilt{{QStringLiteral("kind"), QStringLiteral("кошки")},
                             {QStringLiteral("sheet"), -3},
                             {QStringLiteral("charset"), 5},
                             {QStringLiteral("columns"), QStringLiteral("не JSON")}};
    CHECK(importAnswersFrom(spoilt) == ImportAnswers());
}
