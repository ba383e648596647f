#include "documents/template.h"

#include "documents/field_printer.h"
#include "documents/template_blocks.h"
#include "language/typography.h"

#include <QRegularExpression>

#include <algorithm>

namespace kurator::documents {

namespace {

// The item a field is looked up in, and its number in the list.
struct FillScope
{
    const FieldRecord& record;
    FieldValue index;
};

class TemplateFiller
{
public:
    TemplateFiller(const Template& form, const FieldRecord& fields, const HouseStyle& house)
        : m_form(form), m_house(house), m_style(house.page), m_blocks(house.titleAlignment, house.headings)
    {
        m_scopes.push_back({fields, {}});
    }

    Filled fill()
    {
        Filled filled;
        filled.paper.title = text(m_form.title);
        filled.paper.fileTitle = namelessTitle();
        filled.paper.qrText = written(m_form.qrText).trimmed();
        addAll(m_form.nodes);
        filled.paper.blocks = m_blocks.take();
        filled.paper.style = m_style;
        filled.warnings = std::move(m_warnings);
        filled.named = std::move(m_named);
        return filled;
    }

private:
    // What the title says without its fields: no name gets into the properties of a file.
    QString namelessTitle() const
    {
        QString title;
        for (const auto& piece : m_form.title) {
            if (const QString* plain = std::get_if<QString>(&piece)) {
                title += *plain;
            }
        }
        static const QRegularExpression loose(QStringLiteral("[\\s:,–-]+$"));
        return language::typeset(title.remove(loose).simplified());
    }

    void addAll(const TemplateNodes& nodes)
    {
        for (const TemplateNode& node : nodes) {
            std::visit([this](const auto& one) { add(one); }, node.value);
        }
    }

    void add(const TemplateLine& line)
    {
        FilledLine filled{line.kind, line.look, {}};
        for (const FieldText& part : line.parts) {
            filled.parts += text(part);
        }
        m_blocks.add(filled);
    }

    void add(const TemplateCondition& condition)
    {
        const FieldValue* value = valueOf(condition.field);
        bool holds = false;
        if (condition.wanted) {
            holds = printsAs(condition.field, value, *condition.wanted);
        } else if (condition.wantedField) {
            const FieldUse& other = *condition.wantedField;
            const FieldValue* otherValue = valueOf(other);
            holds = !isMissing(otherValue, other.type) &&
                    printsAs(condition.field, value, printed(other, otherValue).text);
        } else {
            holds = isTrue(value, condition.field.type);
        }
        addAll(holds != condition.negated ? condition.then : condition.otherwise);
    }

    static bool printsAs(const FieldUse& field, const FieldValue* value, const QString& wanted)
    {
        return !isMissing(value, field.type) && printed(field, value).text == wanted;
    }

    void add(const TemplateLoop& loop)
    {
        const FieldValue* value = valueOf(loop.list);
        if (isMissing(value, FieldType::List)) {
            note(printed(loop.list, nullptr).warnings);
            return;
        }
        double index = 0;
        for (const FieldRecord& item : std::get<FieldList>(*value)) {
            m_scopes.push_back({item, ++index});
            addAll(loop.body);
            m_scopes.pop_back();
        }
    }

    void add(const TemplateStyle& style)
    {
        for (const auto& [member, size] : style.sizes) {
            m_style.*member = size;
        }
        m_style.orientation = style.orientation.value_or(m_style.orientation);
        m_style.frame = m_style.frame || style.frame;
        if (style.headings) {
            m_blocks.setHeadings(*style.headings);
        }
    }

    const FieldValue* valueOf(const FieldUse& use) const
    {
        const FillScope& scope = m_scopes.at(use.scope);
        const auto found = scope.record.values.find(use.name);
        if (found != scope.record.values.end()) {
            return &found->second;
        }
        return use.place == QStringLiteral("index") ? &scope.index : nullptr;
    }

    QString text(const FieldText& pieces)
    {
        return language::typeset(written(pieces).trimmed(), {m_house.bindShortWords, false});
    }

    QString written(const FieldText& pieces)
    {
        QString result;
        bool afterField = false;
        for (const auto& piece : pieces) {
            if (const QString* plain = std::get_if<QString>(&piece)) {
                result += afterField ? withoutSecondStop(result, *plain) : *plain;
                afterField = false;
            } else {
                const FieldUse& use = std::get<FieldUse>(piece);
                const FieldValue* value = valueOf(use);
                noteNamed(value);
                PrintedField field = printed(use, value);
                result += field.text;
                note(field.warnings);
                afterField = true;
            }
        }
        return result;
    }

    // The full stop of an abbreviation ends the sentence too: «по 31 мая 2027 г.», not «г..».
    static QString withoutSecondStop(const QString& before, const QString& plain)
    {
        const bool twice = before.endsWith(QLatin1Char('.')) && plain.startsWith(QLatin1Char('.')) &&
                           !plain.startsWith(QLatin1String(".."));
        return twice ? plain.mid(1) : plain;
    }

    void noteNamed(const FieldValue* value)
    {
        const PersonField* person = value ? std::get_if<PersonField>(value) : nullptr;
        if (person && !person->key.isEmpty() && !m_named.contains(person->key)) {
            m_named << person->key;
        }
    }

    void note(const std::vector<base::Finding>& warnings)
    {
        for (const base::Finding& warning : warnings) {
            if (std::find(m_warnings.begin(), m_warnings.end(), warning) == m_warnings.end()) {
                m_warnings.push_back(warning);
            }
        }
    }

    const Template& m_form;
    const HouseStyle& m_house;
    PageStyle m_style;
    std::vector<FillScope> m_scopes;
    BlockBuilder m_blocks;
    std::vector<base::Finding> m_warnings;
    QStringList m_named;
};

} // namespace

Filled fill(const Template& form, const FieldRecord& fields, const HouseStyle& house)
{
    return TemplateFiller(form, fields, house).fill();
}

} // namespace kurator::documents
