#pragma once

#include "documents/paper.h"
#include "documents/template_tree.h"

#include <QString>

namespace kurator::documents {

// What the words inside the brackets of a template mean. Each answers false when a word is not understood.

// «центр жирно», «без отступа», «вправо мелко вместе»
[[nodiscard]] bool readParagraphLook(const QString& words, Paragraph& look);

// The words after the keyword that made `line` of its kind; a corner learns its side here.
[[nodiscard]] bool readLook(const QString& argument, TemplateLine& line);

// What stands after «=» in a table's line of columns: «12 мм центр», or a weight.
[[nodiscard]] bool readColumn(const QString& words, Column& column, Alignment& alignment);

// «pairs высота 9»: the list that gives the rows, and how high they are at least, in mm; both may be left
// out.
[[nodiscard]] bool readTable(const QString& argument, QString& list, double& rowHeight);

// [стиль шрифт 12 таблица 10 интервал 1 поле 20 справа 20 отступ 10 альбом рамка номера]
[[nodiscard]] bool readStyle(const QString& words, TemplateStyle& style);

} // namespace kurator::documents
