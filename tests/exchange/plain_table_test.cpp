#include "exchange/plain_table.h"

#include "support/text.h"

#include <catch2/catch.hpp>

using namespace kurator;

TEST_CASE("A copied cell that would begin a formula is text", "[exchange]")
{
    CHECK(exchange::plainTable({{QStringLiteral("Имя"), QStringLiteral("Телефон")},
                                {QStringLiteral("=1+1"), QStringLiteral("+79131234567")},
                                {QStringLiteral(" @SUM"), QStringLiteral("-2")},
                                {QStringLiteral("две\tячейки\nи строка"), QString()}}) ==
          QStringLiteral("Имя\tТелефон\n'=1+1\t'+79131234567\n' @SUM\t'-2\nдве ячейки и строка\t\n"));
}
