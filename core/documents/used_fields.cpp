#include "documents/template.h"

namespace kurator::documents {

namespace {

// Fields of items belong to their list, which is counted where the loop begins.
void note(QSet<QString>& used, const FieldUse& use)
{
    if (use.scope == 0) {
        used.insert(use.name);
    }
}

void note(QSet<QString>& used, const FieldText& text)
{
    for (const auto& piece : text) {
        if (const FieldUse* use = std::get_if<FieldUse>(&piece)) {
            note(used, *use);
        }
    }
}

void note(QSet<QString>& used, const TemplateNodes& nodes);

void note(QSet<QString>& used, const TemplateLine& line)
{
    for (const FieldText& part : line.parts) {
        note(used, part);
    }
}

void note(QSet<QString>& used, const TemplateCondition& condition)
{
    note(used, condition.field);
    if (condition.wantedField) {
        note(used, *condition.wantedField);
    }
    note(used, condition.then);
    note(used, condition.otherwise);
}

void note(QSet<QString>& used, const TemplateLoop& loop)
{
    note(used, loop.list);
    note(used, loop.body);
}

void note(QSet<QString>& /*used*/, const TemplateStyle& /*style*/) {}

void note(QSet<QString>& used, const TemplateNodes& nodes)
{
    for (const TemplateNode& node : nodes) {
        std::visit([&](const auto& one) { note(used, one); }, node.value);
    }
}

} // namespace

QSet<QString> usedFields(const Template& form)
{
    QSet<QString> used;
    note(used, form.title);
    note(used, form.nodes);
    for (const Question& question : form.questions) {
        note(used, question.suggested);
        for (const auto& row : question.suggestedRows) {
            for (const FieldText& cell : row) {
                note(used, cell);
            }
        }
    }
    return used;
}

} // namespace kurator::documents
