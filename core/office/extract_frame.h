#pragma once

#include "base/finding.h"
#include "documents/field_dictionary.h"
#include "documents/template.h"
#include "office/desk.h"
#include "office/paper_request.h"

#include <vector>

namespace kurator::office {

// What an extract has of its own: «ВЫПИСКА ИЗ ПРИКАЗА» instead of «ПРИКАЗ», and under the words of the order
// that they are right, who says so, when.
struct FilledFrame
{
    QString title;
    QString kind;
    std::vector<documents::Block> end;
    std::vector<base::Finding> warnings;
};

class ExtractFrame
{
public:
    // Refused as parseTemplate.
    [[nodiscard]] static base::Result<ExtractFrame> of(const Desk& desk, const PaperRequest& request,
                                                       const documents::TemplateTexts& texts);

    // `ofWhat` in the genitive: «приказа».
    [[nodiscard]] FilledFrame fill(const QString& ofWhat);

private:
    void setSigner(const Desk& desk);

    documents::Template m_form;
    documents::HouseStyle m_style;
    documents::FieldRecord m_fields;
};

// The fields of the template.
[[nodiscard]] documents::FieldDictionary extractDictionary();

} // namespace kurator::office
