#include "app/cli/name_table.h"
#include "app/cli/verbs.h"

#include "base/text.h"
#include "language/declension_table.h"
#include "messages/message.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace kurator::app {

namespace {

using Forms = std::array<QString, 6>;

constexpr const char* caseCodes[] = {"nom", "gen", "dat", "acc", "ins", "pre"};

struct Declined
{
    QString sex;
    Forms forms;
};

base::Result<NameMeaning> readMeaning(const QString& code)
{
    if (const auto meaning = nameMeaningFromCode(code)) {
        return *meaning;
    }
    return base::refuseUsage("cli.bad-choice",
                             {{QStringLiteral("option"), QStringLiteral("part")},
                              {QStringLiteral("value"), code},
                              {QStringLiteral("choices"), QStringLiteral("surname, given, patronymic")}});
}

Declined declinedName(const language::PersonName& name, language::Sex sex)
{
    return {sex == language::Sex::Male ? QStringLiteral("m") : QStringLiteral("f"),
            language::allForms(name, sex)};
}

base::Result<Declined> declineOne(const QString& sexText, const QString& nameText, NameMeaning meaning)
{
    const auto name = nameFromText(base::tidied(nameText), meaning);
    const auto sex = sexText.isEmpty() ? language::sexByPatronymic(name) : sexFromText(sexText);
    if (name == language::PersonName()) {
        return base::refuseUsage("cli.no-name");
    }
    if (!sex) {
        return base::refuseUsage("cli.no-sex", {{QStringLiteral("name"), nameText}});
    }
    return declinedName(name, *sex);
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

void printMany(const std::vector<Declined>& all, const Output& output)
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
    } else if (!all.empty()) {
        output.line(text.chopped(1));
    }
}

void tellSpeed(std::size_t names, qint64 nanoseconds, const Output& output)
{
    const double seconds = static_cast<double>(qMax<qint64>(nanoseconds, 1)) / 1e9;
    output.warn(messages::text(
        QStringLiteral("cli.declined-many"),
        {{QStringLiteral("n"), QString::number(names)},
         {QStringLiteral("ms"), QString::number(seconds * 1000, 'f', 1)},
         {QStringLiteral("speed"), QString::number(qRound64(static_cast<double>(names) / seconds))}}));
}

// A row that tells no name or no sex is told on stderr with its line, the others are declined.
int declineFile(const QString& path, NameMeaning meaning, const Output& output)
{
    const auto lines = readNameTable(path, meaning);
    if (!lines) {
        return output.fail(lines.error());
    }
    std::vector<Declined> all;
    all.reserve(lines->size());
    bool bad = false;
    QElapsedTimer timer;
    timer.start();
    for (const NameLine& line : *lines) {
        if (line.name == language::PersonName() || !line.sex) {
            bad = true;
            output.warn(messages::text(QStringLiteral("cli.bad-name-row"),
                                       {{QStringLiteral("file"), QFileInfo(path).fileName()},
                                        {QStringLiteral("row"), QString::number(line.line)}}));
        } else {
            all.push_back(declinedName(line.name, *line.sex));
        }
    }
    const qint64 took = timer.nsecsElapsed();
    printMany(all, output);
    tellSpeed(all.size(), took, output);
    return bad ? DoneWithErrors : Done;
}

} // namespace

int runDecline(const Call& call, const Output& output)
{
    const auto meaning = readMeaning(call.value("part"));
    if (!meaning) {
        return output.fail(meaning.error());
    }
    if (call.has("input")) {
        return declineFile(call.value("input"), *meaning, output);
    }
    const auto declined = declineOne(call.value("sex"), call.rest.join(QLatin1Char(' ')), *meaning);
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
