#include "messages/message.h"

#include "messages/message_tables.h"

#include <QCoreApplication>
#include <QHash>

namespace kurator::messages {

namespace {

const QHash<QString, const char*>& sourceByCode()
{
    static const auto sources = [] {
        QHash<QString, const char*> result;
        for (const MessageRows& table : allMessageTables()) {
            for (const MessageRow& row : table) {
                result.insert(QString::fromLatin1(row.code), row.source);
            }
        }
        return result;
    }();
    return sources;
}

// A value that is itself a code («step.facts-recorded»), or becomes one after its name («paper.d15»), is said
// in its own sentence.
QString saidValue(const QString& name, const base::Arguments& arguments)
{
    const QString value = arguments.value(name);
    for (const QString& code : {value, name + QLatin1Char('.') + value.toLower()}) {
        if (knows(code)) {
            base::Arguments inner = arguments;
            inner.remove(name);
            return text(code, inner);
        }
    }
    return value;
}

QString withArguments(QString sentence, const base::Arguments& arguments)
{
    qsizetype open = 0;
    while ((open = sentence.indexOf(QLatin1Char('{'), open)) >= 0) {
        const auto close = sentence.indexOf(QLatin1Char('}'), open);
        if (close < 0) {
            break;
        }
        const QString name = sentence.mid(open + 1, close - open - 1);
        if (!arguments.contains(name)) {
            open = close;
            continue;
        }
        const QString said = saidValue(name, arguments);
        sentence.replace(open, close - open + 1, said);
        open += said.size();
    }
    return sentence;
}

} // namespace

QString text(const QString& code, const base::Arguments& arguments)
{
    const char* source = sourceByCode().value(code);
    if (!source) {
        return code;
    }
    // A sentence without a plural has one translation, which Qt would not find under a count.
    const bool counted = QLatin1String(source).contains(QLatin1String("%n"));
    const int count = counted ? arguments.value(QStringLiteral("n")).toInt() : -1;
    return withArguments(QCoreApplication::translate("messages", source, nullptr, count), arguments);
}

QString text(const base::Error& error)
{
    return text(error.code, error.arguments);
}

QString text(const base::Finding& finding)
{
    return text(finding.code, finding.arguments);
}

bool knows(const QString& code)
{
    return sourceByCode().contains(code);
}

QStringList knownCodes()
{
    QStringList codes = sourceByCode().keys();
    codes.sort();
    return codes;
}

} // namespace kurator::messages
