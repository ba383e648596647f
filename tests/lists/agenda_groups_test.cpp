#include "lists/agenda_groups.h"

#include "messages/message.h"
#include "support/text.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace kurator;
using lists::Doing;
using lists::Wording;

namespace {

// Codes of findings as they stand in the sources of the checks, the gate and the remarks on profiles.
QStringList codesOfFindings()
{
    static const QRegularExpression quoted(QStringLiteral(
        "\"((?:consent|request|labour|restricted|people|pairs|papers|school|roadmap|report|programme)"
        "\\.[a-z0-9-]+)\""));
    const QString root = QStringLiteral(KURATOR_SOURCE_DIR);
    QStringList paths{root + QStringLiteral("/core/people/gate.cpp"),
                      root + QStringLiteral("/core/people/consent_validity.cpp"),
                      root + QStringLiteral("/core/programme/roadmap_notices.cpp")};
    for (const char* folder : {"/core/checks", "/resources/profiles"}) {
        const QDir dir(root + QLatin1String(folder));
        for (const QString& name : dir.entryList({QStringLiteral("*.cpp"), QStringLiteral("*.json")})) {
            paths += dir.filePath(name);
        }
    }
    QStringList codes;
    for (const QString& path : paths) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        auto matches = quoted.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            codes += matches.next().captured(1);
        }
    }
    codes.removeDuplicates();
    return codes;
}

QStringList titlesOf(const lists::AgendaGroup& group)
{
    const QString code = QStringLiteral("agenda.") + QString::fromLatin1(group.code);
    const auto with = [&](const char* end) { return code + QLatin1String(end); };
    switch (group.wording) {
    case Wording::Single:
        return {code};
    case Wording::Counted:
        return {code, with("-one")};
    case Wording::BySide:
        return {with("-mentees"), with("-mentors"), with("-one")};
    case Wording::Children:
        return {with("-mentees"), with("-children"), with("-mentors"), with("-one")};
    }
    return {};
}

} // namespace

TEST_CASE("Everything that the checks can find has a line in the agenda", "[lists]")
{
    const QStringList codes = codesOfFindings();
    CHECK(codes.size() > 50);
    for (const QString& code : codes) {
        for (const auto severity : {base::Severity::Notice, base::Severity::Warning, base::Severity::Error}) {
            INFO(code.toStdString());
            CHECK(lists::findAgendaGroup(base::Finding{code, severity, 0, {}, {}}));
        }
    }
}

TEST_CASE("Every line of the agenda has its sentences", "[lists]")
{
    for (const auto& group : lists::agendaGroups()) {
        for (const QString& title : titlesOf(group)) {
            INFO(title.toStdString());
            CHECK(messages::knows(title));
        }
        INFO(group.code);
        CHECK((!group.ground || messages::knows(QString::fromLatin1(group.ground))));
    }
    for (int doing = 0; doing <= static_cast<int>(Doing::OpenRequests); ++doing) {
        for (const int count : {1, 2}) {
            INFO(doing);
            CHECK(messages::knows(lists::buttonCode(static_cast<Doing>(doing), count)));
        }
    }
}
