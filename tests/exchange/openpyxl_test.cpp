#include "exchange/openpyxl.h"

#include "exchange/table_fixtures.h"

using namespace kurator::exchange;

TEST_CASE("Our reader and openpyxl see the same cells in the same workbooks", "[exchange]")
{
    const TableFolder folder;
    const QJsonObject corpus = openpyxlCorpus(folder.path(QString()));
    if (corpus.isEmpty()) {
        return;
    }
    CHECK(corpus.size() > 20);
    for (auto file = corpus.constBegin(); file != corpus.constEnd(); ++file) {
        INFO("workbook " << file.key().toStdString());
        const QJsonObject seen = file.value().toObject();
        CHECK(seen.value(QStringLiteral("cells")).toArray().size() > 0);
        compareWithOpenpyxl(folder.path(file.key()), seen);
    }
}
