#include "documents/paper_json.h"

#include "documents/paper_fields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace kurator::documents {

namespace {

constexpr int paperVersion = 1;

constexpr std::array alignmentNames{"left", "centre", "right", "justified"};
constexpr std::array orientationNames{"portrait", "landscape"};

// The stored name of each alternative of Block and of TableRow, in the order of the variants.
constexpr std::array blockNames{"requisites", "title",    "paragraph", "point",    "table", "signatures",
                                "corners",    "appendix", "addressee", "signHere", "space", "pageBreak"};
constexpr std::array rowNames{"row", "band"};
static_assert(blockNames.size() == std::variant_size_v<Block>);
static_assert(rowNames.size() == std::variant_size_v<TableRow>);

const auto& namesOf(Alignment)
{
    return alignmentNames;
}
const auto& namesOf(Orientation)
{
    return orientationNames;
}
const auto& namesOf(const Block&)
{
    return blockNames;
}
const auto& namesOf(const TableRow&)
{
    return rowNames;
}

template <class T>
concept Choice = std::is_enum_v<T>;

class JsonFieldsWriter
{
public:
    template <class T>
    void operator()(const char* key, const T& value)
    {
        m_object.insert(QLatin1String(key), json(value));
    }

    static QJsonValue json(const QString& text) { return text; }
    static QJsonValue json(const QStringList& lines) { return QJsonArray::fromStringList(lines); }
    static QJsonValue json(double number) { return number; }
    static QJsonValue json(int number) { return number; }
    static QJsonValue json(bool flag) { return flag; }
    static QJsonValue json(const std::optional<double>& number)
    {
        return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
    }
    static QJsonValue json(Choice auto value)
    {
        return QLatin1String(namesOf(value).at(static_cast<std::size_t>(value)));
    }

    template <class T>
    static QJsonValue json(const std::vector<T>& list)
    {
        QJsonArray array;
        for (const T& item : list) {
            array.append(json(item));
        }
        return array;
    }

    template <class... T>
    static QJsonValue json(const std::variant<T...>& value)
    {
        QJsonObject object = std::visit([](const auto& one) { return json(one).toObject(); }, value);
        object.insert(QStringLiteral("type"), QLatin1String(namesOf(value).at(value.index())));
        return object;
    }

    template <class T>
    requires std::is_class_v<T>
    static QJsonValue json(const T& value)
    {
        JsonFieldsWriter writer;
        fields(writer, value);
        return writer.m_object;
    }

private:
    QJsonObject m_object;
};

// Reads strictly: a field that is absent or of another type makes the whole paper damaged.
class JsonFieldsReader
{
public:
    explicit JsonFieldsReader(QJsonObject object) : m_object(std::move(object)) {}

    [[nodiscard]] bool isWhole() const { return m_whole; }

    template <class T>
    void operator()(const char* key, T& value)
    {
        m_whole = m_whole && read(m_object.value(QLatin1String(key)), value);
    }

    static bool read(const QJsonValue& json, QString& text)
    {
        text = json.toString();
        return json.isString();
    }
    static bool read(const QJsonValue& json, double& number)
    {
        number = json.toDouble();
        return json.isDouble();
    }
    static bool read(const QJsonValue& json, int& number)
    {
        number = json.toInt(-1);
        return json.isDouble() && number >= 0;
    }
    static bool read(const QJsonValue& json, bool& flag)
    {
        flag = json.toBool();
        return json.isBool();
    }
    static bool read(const QJsonValue& json, std::optional<double>& number)
    {
        number = json.isNull() ? std::nullopt : std::optional(json.toDouble());
        return json.isNull() || json.isDouble();
    }

    static bool read(const QJsonValue& json, Choice auto& value)
    {
        const auto& names = namesOf(value);
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (json.toString() == QLatin1String(names.at(i))) {
                value = static_cast<std::remove_reference_t<decltype(value)>>(i);
                return true;
            }
        }
        return false;
    }

    static bool read(const QJsonValue& json, QStringList& lines)
    {
        std::vector<QString> texts;
        const bool whole = read(json, texts);
        lines = QStringList(texts.begin(), texts.end());
        return whole;
    }

    template <class T>
    static bool read(const QJsonValue& json, std::vector<T>& list)
    {
        const QJsonArray array = json.toArray();
        list.resize(static_cast<std::size_t>(array.size()));
        qsizetype at = 0;
        for (T& item : list) {
            if (!read(array.at(at++), item)) {
                return false;
            }
        }
        return json.isArray();
    }

    template <class... T>
    static bool read(const QJsonValue& json, std::variant<T...>& value)
    {
        const QString type = json.toObject().value(QStringLiteral("type")).toString();
        const auto& names = namesOf(value);
        std::size_t at = 0;
        const auto tryOne = [&](auto one) {
            const bool wanted = type == QLatin1String(names.at(at++));
            const bool whole = wanted && read(json, one);
            if (wanted) {
                value = std::move(one);
            }
            return whole;
        };
        return (tryOne(T{}) || ...);
    }

    template <class T>
    requires std::is_class_v<T>
    static bool read(const QJsonValue& json, T& value)
    {
        JsonFieldsReader reader(json.toObject());
        fields(reader, value);
        return json.isObject() && reader.isWhole();
    }

private:
    QJsonObject m_object;
    bool m_whole = true;
};

bool isWithin(double number, double least, double most)
{
    return number >= least && number <= most;
}

// Sizes that a sheet of A4 can show: a damaged number must not become a page of a billion lines.
bool isDrawable(const PageStyle& style)
{
    return isWithin(style.left, 0, 60) && isWithin(style.right, 0, 60) && isWithin(style.top, 0, 60) &&
           isWithin(style.bottom, 0, 60) && isWithin(style.fontSize, 6, 72) &&
           isWithin(style.tableFontSize, 6, 72) && isWithin(style.lineSpacing, 0.5, 4) &&
           isWithin(style.indent, 0, 60);
}

bool isDrawable(const Table& table)
{
    for (const Column& column : table.columns) {
        if (!isWithin(column.weight, 0, 1000) || !isWithin(column.width.value_or(1), 0, 300)) {
            return false;
        }
    }
    for (const TableRow& row : table.rows) {
        const Row* cells = std::get_if<Row>(&row);
        if (cells != nullptr && cells->cells.size() > table.columns.size()) {
            return false;
        }
    }
    return !table.columns.empty() && table.columns.size() <= 50;
}

bool isDrawable(const Paper& paper)
{
    for (const Block& block : paper.blocks) {
        const Table* table = std::get_if<Table>(&block);
        const Space* space = std::get_if<Space>(&block);
        if ((table != nullptr && !isDrawable(*table)) ||
            (space != nullptr && !isWithin(space->millimetres, 0, 300))) {
            return false;
        }
    }
    return isDrawable(paper.style);
}

} // namespace

QByteArray toJson(const Paper& paper)
{
    QJsonObject object = JsonFieldsWriter::json(paper).toObject();
    object.insert(QStringLiteral("version"), paperVersion);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

base::Result<Paper> paperFromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const int version = object.value(QStringLiteral("version")).toInt();
    if (version > paperVersion) {
        return base::refuseInput("documents.paper-newer",
                                 {{QStringLiteral("version"), QString::number(version)}});
    }
    Paper paper;
    if (version < 1 || !JsonFieldsReader::read(object, paper) || !isDrawable(paper)) {
        return base::refuseInput("documents.paper-damaged");
    }
    return paper;
}

} // namespace kurator::documents
