#include "exchange/excel_xml_reader.h"

#include "exchange/decimal.h"
#include "exchange/number_format.h"
#include "exchange/sheet_builder.h"
#include "exchange/xml_part.h"

#include <algorithm>

namespace kurator::exchange {

namespace {

constexpr qint64 farthestPlace = qint64{1} << 40;

// A moment of the first two days of the calendar is a time without a day.
Cell excelXmlMoment(const QString& iso)
{
    const bool isTime = iso.startsWith(QLatin1String("1899-12-3")) && iso.size() > 11;
    return cellOfIsoMoment(isTime ? QStringView(iso).mid(11) : QStringView(iso));
}

class ExcelXmlSheets
{
public:
    ExcelXmlSheets(XmlPart& part, const ReadLimits& limits) : m_part(part), m_builder(limits) {}

    Workbook read()
    {
        if (m_part.nextChild()) {
            while (m_part.nextChild()) {
                if (m_part.is("Worksheet")) {
                    readSheet();
                } else {
                    m_part.skip();
                }
            }
        }
        return m_builder.take();
    }

private:
    void readSheet()
    {
        m_builder.beginSheet(textOf(m_part.attribute("Name")), false);
        while (m_part.nextChild()) {
            if (m_part.is("Table")) {
                readRows();
            } else if (m_part.is("WorksheetOptions")) {
                readOptions();
            } else {
                m_part.skip();
            }
        }
        m_builder.endSheet();
    }

    void readOptions()
    {
        while (m_part.nextChild()) {
            const bool isVisibility = m_part.is("Visible");
            if (const QString value = m_part.text(); isVisibility && value != QLatin1String("SheetVisible")) {
                m_builder.hide();
            }
        }
    }

    void readRows()
    {
        qint64 row = 0;
        while (m_part.nextChild()) {
            if (!m_part.is("Row")) {
                m_part.skip();
                continue;
            }
            row = std::min(placeBy("Index", row), farthestPlace);
            const qint64 next = row + 1 + countBy("Span");
            readCells(row);
            row = next;
        }
    }

    void readCells(qint64 row)
    {
        qint64 column = 0;
        while (m_part.nextChild()) {
            if (!m_part.is("Cell")) {
                m_part.skip();
                continue;
            }
            column = std::min(placeBy("Index", column), farthestPlace);
            const qint64 next = column + 1 + countBy("MergeAcross");
            if (const auto taken = m_builder.put(row, column, readCell()); !taken) {
                m_part.fail(taken.error());
            }
            column = next;
        }
    }

    Cell readCell()
    {
        Cell cell;
        while (m_part.nextChild()) {
            if (m_part.is("Data")) {
                const std::string type(m_part.attribute("Type"));
                cell = cellOf(type, m_part.text());
            } else {
                m_part.skip();
            }
        }
        return cell;
    }

    static Cell cellOf(std::string_view type, const QString& text)
    {
        if (type == "Number") {
            const auto number = decimalOf(text.toStdString());
            return number ? Cell::ofNumber(*number) : Cell::ofText(text);
        }
        if (type == "DateTime") {
            return excelXmlMoment(text);
        }
        if (type == "Boolean") {
            return Cell::ofBoolean(text == QLatin1String("1"));
        }
        return type == "Error" ? Cell::ofError(text) : Cell::ofText(text);
    }

    // A place that counts from 1 in the file and from 0 here.
    [[nodiscard]] qint64 placeBy(std::string_view name, qint64 otherwise) const
    {
        const auto number = wholeNumberOf(m_part.attribute(name));
        return number && *number > 0 ? *number - 1 : otherwise;
    }

    [[nodiscard]] qint64 countBy(std::string_view name) const
    {
        return std::min(wholeNumberOf(m_part.attribute(name)).value_or(0), farthestPlace);
    }

    XmlPart& m_part;
    SheetBuilder m_builder;
};

} // namespace

base::Result<Workbook> readExcelXml(const QByteArray& utf8, const ReadLimits& limits)
{
    XmlPart part = XmlPart::ofUtf8(utf8);
    Workbook workbook = ExcelXmlSheets(part, limits).read();
    if (const auto sound = part.finish(); !sound) {
        return base::passOn(sound);
    }
    if (workbook.sheets.empty()) {
        return base::refuseInput("exchange.no-sheets");
    }
    return workbook;
}

} // namespace kurator::exchange
