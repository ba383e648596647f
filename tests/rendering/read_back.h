#pragma once

#include "documents/paper.h"

#include <QString>
#include <QStringList>

namespace kurator::tests {

// The letters of a text in order of the alphabet, without spaces, control characters and lines to write on.
[[nodiscard]] QString sortedLetters(const QString& text);

// The text of each page of a PDF. Fails the test when pdftotext is missing.
[[nodiscard]] QStringList readPages(const QString& pdf);

// Every text of the paper stands in its place in what was read; captions stand under their lines, after all
// of them.
void checkOrder(const documents::Paper& paper, const QString& text);

} // namespace kurator::tests
