#include "lists/template_list.h"

#include "base/text.h"
#include "documents/template.h"
#include "office/own_templates.h"

#include <algorithm>

namespace kurator::lists {

namespace {

using documents::FieldDeclaration;
using documents::FieldType;

TemplateRow templateRow(const office::Desk& desk, const QString& name)
{
    TemplateRow row;
    row.id = QUuid::createUuidV5(QUuid(), name);
    row.name = name;
    row.original = documents::builtInTemplate(name).value_or(QString());
    row.text = row.original;
    const auto& all = desk.snapshot().ownTemplates;
    const auto own = std::ranges::find(all, name, &documents::OwnTemplate::name);
    if (own != all.end()) {
        row.own = true;
        row.behind = own->original != row.original;
        row.text = own->text;
    }
    row.title = office::templateTitle(name);
    row.part = office::isPart(name);
    row.key = base::foldedKey(row.title + QLatin1Char(' ') + name);
    return row;
}

QString insertionOf(const FieldDeclaration& field)
{
    switch (field.type) {
    case FieldType::Flag:
        return QStringLiteral("[если %1]\n\n[конец]\n").arg(field.name);
    case FieldType::List:
        return QStringLiteral("[для %1]\n- \n[конец]\n").arg(field.name);
    default:
        return QStringLiteral("{%1}").arg(field.name);
    }
}

void addField(std::vector<TemplateFieldRow>& rows, const FieldDeclaration& field, const QString& list)
{
    TemplateFieldRow row;
    row.id = QUuid::createUuidV5(QUuid(), list + QLatin1Char('/') + field.name);
    row.name = field.name;
    row.meaning = field.meaning;
    row.insertion = insertionOf(field);
    row.rank = static_cast<int>(rows.size());
    row.ofItem = !list.isEmpty();
    row.key = base::foldedKey(field.name + QLatin1Char(' ') + field.meaning + QLatin1Char(' ') + list);
    rows.push_back(std::move(row));
    for (const FieldDeclaration& item : field.items) {
        addField(rows, item, field.name);
    }
}

} // namespace

std::vector<TemplateRow> templateRows(const office::Desk& desk)
{
    std::vector<TemplateRow> rows;
    for (const QString& name : office::changeableTemplates()) {
        rows.push_back(templateRow(desk, name));
    }
    return rows;
}

std::vector<TemplateFieldRow> templateFieldRows(const office::Desk& desk, const QString& name,
                                                const QString& text)
{
    std::vector<TemplateFieldRow> rows;
    for (const FieldDeclaration& field : office::templateFields(desk, name, text)) {
        addField(rows, field, {});
    }
    return rows;
}

} // namespace kurator::lists
