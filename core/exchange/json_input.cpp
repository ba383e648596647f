#include "exchange/json_input.h"

#include "base/text.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonValue>

namespace kurator::exchange {

namespace {
constexpr qint64 largestJsonFile = 16 * 1024 * 1024;
}

base::Result<QByteArray> readJsonBytes(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.exists()) {
        return base::refuseInput("exchange.missing-file", {{QStringLiteral("file"), path}});
    }
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly) || file.size() > largestJsonFile) {
        return base::refuseInput("exchange.unreadable", {{QStringLiteral("file"), name}});
    }
    return file.readAll();
}

base::Result<QJsonObject> readJsonFile(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    const auto content = readJsonBytes(path);
    if (!content) {
        return base::passOn(content);
    }
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(*content, &problem);
    if (!document.isObject()) {
        return base::refuseInput(
            "exchange.bad-json",
            {{QStringLiteral("file"), name}, {QStringLiteral("offset"), QString::number(problem.offset)}});
    }
    return document.object();
}

base::Result<std::optional<QDate>> jsonDate(const QJsonObject& object, const char* key, const QString& file)
{
    const QJsonValue value = object.value(QLatin1String(key));
    if (value.isUndefined() || value.isNull()) {
        return std::nullopt;
    }
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    if (!day.isValid()) {
        return base::refuseInput("exchange.bad-json-value",
                                 {{QStringLiteral("file"), file},
                                  {QStringLiteral("key"), QLatin1String(key)},
                                  {QStringLiteral("value"), value.toVariant().toString()}});
    }
    return day;
}

QString jsonText(const QJsonObject& object, const char* key)
{
    return base::tidied(object.value(QLatin1String(key)).toVariant().toString());
}

} // namespace kurator::exchange
