#pragma once

#include "rendering/text_flow.h"
#include "rendering/xml_out.h"

#include <QByteArray>

#include <vector>

namespace kurator::rendering {

// The names by which the document knows its other parts.
inline constexpr const char* numberedHeaderId = "rId3";
inline constexpr const char* emptyHeaderId = "rId4";
inline constexpr const char* emptyFooterId = "rId5";
inline constexpr int firstQrId = 6;

// Writes the text of papers as the body of a document of Word. The children of each element stand in the
// order of its schema.
class DocxBody
{
public:
    // The look that is written once, as that of all paragraphs.
    DocxBody(QString fontFamily, double fontSize);

    void add(const TextFlow& flow);
    // Ends the body: nothing can be added any more.
    void finish();
    [[nodiscard]] const QByteArray& bytes() const { return m_xml.bytes(); }
    // The pictures in the order of their ids, the footer of each being firstQrId and on.
    [[nodiscard]] const std::vector<QByteArray>& pictures() const { return m_pictures; }

private:
    void add(const FlowParagraph& paragraph, bool keepWithNext, const QByteArray& section = {});
    void add(const FlowTable& table);
    void addRow(const FlowTable& table, const FlowRow& row, bool heading, bool keepWithNext);
    void addCell(const FlowCell& cell, double width, bool keepWithNext);
    void addRuns(const FlowParagraph& paragraph);
    void addRunLook(const FlowLook& look);
    [[nodiscard]] QString firstFooter(const QByteArray& qr);
    [[nodiscard]] QByteArray sectionLook(const FlowSection& section);

    XmlOut m_xml;
    QString m_fontFamily;
    double m_fontSize;
    std::vector<QByteArray> m_pictures;
    std::optional<FlowParagraph> m_last; // of the section before: it says what its sheets are like
    QByteArray m_lastSection;
};

} // namespace kurator::rendering
