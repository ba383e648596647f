#include "papers/declaring.h"

namespace kurator::papers {

documents::FieldDictionary declaredFields(std::initializer_list<documents::DeclaredField> fields)
{
    documents::FieldDictionary dictionary;
    documents::declare(dictionary, fields);
    return dictionary;
}

documents::FieldDeclaration declaredList(const char* name, const char* meaning,
                                         std::initializer_list<documents::DeclaredField> items)
{
    return {QString::fromUtf8(name), documents::FieldType::List, QString::fromUtf8(meaning),
            declaredFields(items)};
}

documents::FieldList textLines(const QStringList& lines)
{
    documents::FieldList list;
    for (const QString& line : lines) {
        list.push_back(documents::FieldRecord().set(QStringLiteral("text"), line));
    }
    documents::markEnds(list);
    return list;
}

} // namespace kurator::papers
