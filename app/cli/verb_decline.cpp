#include "app/cli/verbs.h"

#include "language/declension_table.h"
#include "language/person_name.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace kurator::app {

namespace {

using Forms = std::array<QString, 6>;

constexpr const char* caseCodes[] = {"nom", "gen", "dat", "acc", "ins", "pre"};

std::optional<language::Sex> readSex(const QString& text)
{
    const QString told = text.trimmed().toLower();
    if (told == QLatin1String("m") || told.startsWith(QChar(u'м'))) {
        return language::Sex::Male;
    }
    if (told == QLatin1String("f") || told.startsWith(QChar(u'ж'))) {
        return language::Sex::Female;
    }
    return std::nullopt;
}

struct Declined
{
    QString sex;
    Forms forms;
};

base::Result<Declined> declineOne(const QString& sexText, const QString& nameText)
{
    const auto name = language::personNameFromText(nameText);
    const auto sex = sexText.isEmpty() ? language::sexByPatronymic(name) : readSex(sexText);
    if (name.surname.isEmpty()) {
        return base::refuseUsage("cli.no-name");
    }
    if (!sex) {
        return base::refuseUsage("cli.no-sex", {{QStringLiteral("name"), nameText}});
    }
    return Declined{*sex == language::Sex::Male ? QStringLiteral("m") : QStringLiteral("f"),
                    language::allForms(name, *sex)};
}

// One row: sex and a full name, any further columns are not looked at. A heading row is told by its sex.
base::Result<std::vector<Declined>> declineFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::refuseInput("exchange.missing-file", {{QStringLiteral("file"), path}});
    }
    std::vector<Declined> all;
    const auto lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (qsizetype row = 0; row < lines.size(); ++row) {
        const auto cells = lines[row].trimmed().split(QLatin1Char('\t'));
        if (cells.size() < 2 || (row == 0 && !readSex(cells[0]))) {
            if (row == 0) {
                continue;
            }
            return base::refuseInput("cli.bad-name-row",
                                     {{QStringLiteral("file"), QFileInfo(path).fileName()},
                                      {QStringLiteral("row"), QString::number(row + 1)}});
        }
        auto declined = declineOne(cells[0], cells[1]);
        if (!declined) {
            return base::refuseInput("cli.bad-name-row",
                                     {{QStringLiteral("file"), QFileInfo(path).fileName()},
                                      {QStringLiteral("row"), QString::number(row + 1)}});
        }
        all.push_back(std::move(*declined));
    }
    return all;
}

QJsonObject toJson(const Declined& declined)
{
    QJsonObject json{{QStringLiteral("sex"), declined.sex}};
    for (size_t i = 0; i < declined.forms.size(); ++i) {
        json.insert(QLatin1String(caseCodes[i]), declined.forms[i]);
    }
    return json;
}

QString tabSeparated(const Declined& declined)
{
    QString text = declined.sex;
    for (const QString& form : declined.forms) {
        text += QLatin1Char('\t') + form;
    }
    return text;
}

int printMany(const std::vector<Declined>& all, const Output& output)
{
    QJsonArray array;
    QString text;
    for (const Declined& declined : all) {
        if (output.json()) {
            array << toJson(declined);
        } else {
            text += tabSeparated(declined) + QLatin1Char('\n');
        }
    }
    if (output.json()) {
        output.print(QJsonDocument(array));
    } else {
        output.line(text.trimmed());
    }
    return Done;
}

} // namespace

int runDecline(const Call& call, const Output& output)
{
    if (call.has("input")) {
        const auto all = declineFile(call.value("input"));
        return all ? printMany(*all, output) : output.fail(all.error());
    }
    const auto declined = declineOne(call.value("sex"), call.rest.join(QLatin1Char(' ')));
    if (!declined) {
        return output.fail(declined.error());
    }
    if (output.json()) {
        output.print(QJsonDocument(toJson(*declined)));
        return Done;
    }
    for (const QString& form : declined->forms) {
        output.line(form);
    }
    return Done;
}

} // namespace kurator::app
