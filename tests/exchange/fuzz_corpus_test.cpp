#include "fuzz/table_input.h"

#include "exchange/table_fixtures.h"

#include <QDir>

TEST_CASE("Everything that ever broke a reader, and what it was found from, is read or refused in order",
          "[exchange]")
{
    const QDir corpus(QStringLiteral(KURATOR_SOURCE_DIR "/tests/fuzz/corpus"));
    const QStringList inputs = corpus.entryList(QDir::Files);
    CHECK(inputs.size() >= 20);
    for (const QString& input : inputs) {
        INFO(input.toStdString());
        CHECK_NOTHROW(readTableInput(kurator::exchange::bytesOf(corpus.filePath(input))));
    }
}
