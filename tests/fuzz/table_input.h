#pragma once

#include <QByteArray>

// Reads one input of the fuzz target as a table. The first byte says as what: 'z' a whole file, 'x' the
// parts of an XLSX (sheet, shared strings, styles and relations, cut by lines "----"), 'o' the content of an
// ODS, 'h' a web page, 'e' the XML of Excel 2003, 'c' a text table, 't' a copied text; anything else is a
// whole file. Aborts when what was read is no table as table.h promises it.
void readTableInput(const QByteArray& input);
