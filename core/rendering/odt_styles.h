#pragma once

#include "rendering/text_flow.h"
#include "rendering/xml_out.h"
#include "rendering/zip_writer.h"

#include <QHash>
#include <QString>

#include <vector>

namespace kurator::rendering {

// Where a paragraph or a table begins a section: the page it starts and, on the first one of a paper,
// number 1.
struct OdtStart
{
    QString masterPage; // empty: begins none
    bool numbersAnew = false;
};

// The named looks of an ODF text: equal looks get one name.
class OdtStyles
{
public:
    [[nodiscard]] QString paragraph(const FlowLook& look, const OdtStart& start = {});
    [[nodiscard]] QString table(const FlowTable& table, bool keepWithNext, const OdtStart& start = {});
    [[nodiscard]] QString column(double width);
    [[nodiscard]] QString row(const FlowRow& row, bool first);
    [[nodiscard]] QString cell(const FlowTable& table, const FlowCell& cell);
    // The page that a section begins with; the one after it is numbered.
    [[nodiscard]] QString masterPage(const FlowSection& section);

    // Elements for the automatic styles of the content.
    [[nodiscard]] const QByteArray& contentStyles() const { return m_content.bytes(); }
    // For those of the pages, and the pages themselves.
    [[nodiscard]] const QByteArray& pageLayouts() const { return m_layouts.bytes(); }
    [[nodiscard]] const QByteArray& masterPages() const { return m_masters.bytes(); }
    [[nodiscard]] const std::vector<ZipPart>& pictures() const { return m_pictures; }

private:
    QString named(const char* prefix, const char* family, const QByteArray& properties,
                  const OdtStart& start = {});
    QString pageLayout(const FlowSection& section, bool numbered);
    QString numberedPage(const FlowSection& section);

    XmlOut m_content;
    XmlOut m_layouts;
    XmlOut m_masters;
    std::vector<ZipPart> m_pictures;
    QHash<QByteArray, QString> m_names;
};

} // namespace kurator::rendering
