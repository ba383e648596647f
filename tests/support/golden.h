#pragma once

#include "documents/paper.h"

#include <QString>

// Compares a text with tests/data/golden/<name>. A missing file fails; KURATOR_UPDATE_GOLDEN=1 rewrites it.
void checkGolden(const QString& name, const QString& text);

// A paper as plain text, a block a line, for golden files.
QString plainText(const kurator::documents::Paper& paper);
