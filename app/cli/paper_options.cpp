#include "app/cli/paper_options.h"

#include "base/text.h"
#include "documents/catalogue.h"
#include "office/catalogue_paper.h"
#include "office/prepare_paper.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kurator::app {

namespace {

base::Result<QString> subjectNamed(const office::Desk& desk, const documents::DocumentKind& kind,
                                   const QString& text)
{
    QStringList titles;
    QStringList found;
    for (const office::SubjectChoice& choice : office::subjectChoices(desk, kind)) {
        titles << choice.title;
        if (choice.key == text || base::foldedKey(choice.title).contains(base::foldedKey(text))) {
            found << choice.key;
        }
    }
    if (found.size() != 1) {
        return base::refuseUsage(
            "cli.subject-unknown",
            {{QStringLiteral("text"), text}, {QStringLiteral("choices"), titles.join(QStringLiteral("; "))}});
    }
    return found.front();
}

base::Result<QJsonObject> answersIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::refuseInput("exchange.missing-file", {{QStringLiteral("file"), path}});
    }
    const auto json = QJsonDocument::fromJson(file.readAll());
    return json.isObject() ? base::Result<QJsonObject>(json.object())
                           : base::refuseInput("cli.answers-damaged", {{QStringLiteral("file"), path}});
}

QStringList textsOf(const QJsonValue& value)
{
    QStringList texts;
    const QJsonArray all = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue& one : all) {
        texts << (one.isBool() ? (one.toBool() ? QStringLiteral("yes") : QString())
                               : one.toVariant().toString());
    }
    return texts;
}

base::Result<QString> personNamed(const office::Desk& desk, const QString& name)
{
    const auto& persons = desk.snapshot().persons;
    const QString wanted = base::foldedKey(name);
    const auto found = std::ranges::find_if(persons, [&](const people::Person& person) {
        return person.id.toString() == name || base::foldedKey(language::fullName(person.name)) == wanted;
    });
    return found == persons.end() ? base::Result<QString>(base::refuseInput("cli.answer-nobody",
                                                                            {{QStringLiteral("name"), name}}))
                                  : base::Result<QString>(found->id.toString());
}

bool asksForPeople(const documents::Question& question)
{
    return question.kind == documents::QuestionKind::Person ||
           question.kind == documents::QuestionKind::People;
}

base::Result<void> addAnswer(const office::Desk& desk, const documents::Question& question,
                             const QJsonValue& value, office::PaperRequest& request)
{
    QStringList answer = textsOf(value);
    if (asksForPeople(question)) {
        for (QString& one : answer) {
            const auto id = personNamed(desk, one);
            if (!id) {
                return base::passOn(id);
            }
            one = *id;
        }
    }
    request.answers.insert_or_assign(question.name, answer);
    return {};
}

base::Result<void> addAnswers(const office::Desk& desk, const QJsonObject& json,
                              office::PaperRequest& request)
{
    const auto asked = office::askedQuestions(desk, request);
    if (!asked) {
        return base::passOn(asked);
    }
    QStringList names;
    for (const office::AskedQuestion& one : *asked) {
        names << one.question.name;
    }
    for (auto given = json.begin(); given != json.end(); ++given) {
        const auto index = names.indexOf(given.key());
        if (index < 0) {
            return base::refuseUsage("cli.question-unknown",
                                     {{QStringLiteral("name"), given.key()},
                                      {QStringLiteral("choices"), names.join(QStringLiteral(", "))}});
        }
        const auto& question = (*asked)[static_cast<std::size_t>(index)].question;
        if (const auto added = addAnswer(desk, question, given.value(), request); !added) {
            return added;
        }
    }
    return {};
}

} // namespace

base::Result<void> addPaperOptions(const Call& call, const office::Desk& desk, office::PaperRequest& request)
{
    const auto* kind = documents::findDocumentKind(request.kind);
    if (call.has("subject")) {
        const auto subject = subjectNamed(desk, *kind, call.value("subject"));
        if (!subject) {
            return base::passOn(subject);
        }
        request.subjects = {*subject};
    }
    if (!call.has("answers")) {
        return {};
    }
    if (!office::isWrittenFromTemplate(*kind)) {
        return base::refuseUsage("cli.question-unknown", {{QStringLiteral("name"), QString()},
                                                          {QStringLiteral("choices"), QStringLiteral("–")}});
    }
    const auto json = answersIn(call.value("answers"));
    return json ? addAnswers(desk, *json, request) : base::passOn(json);
}

} // namespace kurator::app
