#include "office/extract_frame.h"

#include "documents/common_fields.h"
#include "office/paper_parts.h"
#include "office/paper_rules.h"

#include <utility>

namespace kurator::office {

base::Result<ExtractFrame> ExtractFrame::of(const Desk& desk, const PaperRequest& request,
                                            const documents::TemplateTexts& texts)
{
    auto form = paperTemplate(texts, QStringLiteral("extract"), extractDictionary());
    if (!form) {
        return base::passOn(form);
    }
    ExtractFrame frame;
    frame.m_form = std::move(*form);
    frame.m_style = houseStyle(desk);
    documents::setHead(frame.m_fields, paperHead(desk, request));
    frame.setSigner(desk);
    return frame;
}

FilledFrame ExtractFrame::fill(const QString& ofWhat)
{
    m_fields.set(QStringLiteral("issue.gen"), ofWhat);
    auto filled = documents::fill(m_form, m_fields, m_style);
    FilledFrame frame{filled.paper.title, {}, {}, std::move(filled.warnings)};
    for (documents::Block& block : filled.paper.blocks) {
        if (const auto* head = std::get_if<documents::Requisites>(&block)) {
            frame.kind = head->kind;
        } else {
            frame.end.push_back(std::move(block));
        }
    }
    return frame;
}

// Whoever keeps the papers certifies a copy; without a secretary the curator does.
void ExtractFrame::setSigner(const Desk& desk)
{
    for (const auto function : {people::StaffFunction::Curator, people::StaffFunction::Secretary}) {
        for (const people::StaffMember& member : desk.snapshot().staff) {
            const auto* person = member.function == function ? desk.lookup().person(member.person) : nullptr;
            if (person) {
                m_fields.set(QStringLiteral("signer"), documents::personField(*person));
                m_fields.set(QStringLiteral("signer.position"), documents::PositionField{member.position});
            }
        }
    }
}

documents::FieldDictionary extractDictionary()
{
    documents::FieldDictionary dictionary = documents::headDictionary();
    documents::declare(dictionary,
                       {{"issue.gen", documents::FieldType::Text, "приказа, распоряжения"},
                        {"signer", documents::FieldType::Person, "кто заверяет"},
                        {"signer.position", documents::FieldType::Position, "должность того, кто заверяет"}});
    return dictionary;
}

} // namespace kurator::office
