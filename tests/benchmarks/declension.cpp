#include "benchmarks/declension.h"

#include "language/declension_table.h"
#include "language/name_declension.h"
#include "support/grammar_names.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStringList>

#include <cstdio>
#include <map>
#include <vector>

using namespace kurator;

namespace {

constexpr int rounds = 20;

const char* codeOf(NamePart part)
{
    return part == NamePart::Given ? "first" : part == NamePart::Surname ? "last" : "middle";
}

bool isMale(const GrammarName& one)
{
    return one.sex == language::Sex::Male;
}

void write(const QString& path, const QStringList& lines)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(lines.join(QLatin1Char('\n')).toUtf8());
    }
}

std::vector<QStringList> rowsOf(const QString& path)
{
    QFile file(path);
    std::vector<QStringList> rows;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
            rows.push_back(line.split(QLatin1Char('\t')));
        }
    }
    return rows;
}

language::Sex sexOf(const QStringList& row)
{
    return row.at(0) == QLatin1String("male") ? language::Sex::Male : language::Sex::Female;
}

// Every surname with a given name and a patronymic of the same sex.
QStringList peopleOf(const std::vector<GrammarName>& names, bool male)
{
    std::map<NamePart, QStringList> parts;
    for (const GrammarName& one : names) {
        if (isMale(one) == male) {
            parts[one.part] += one.forms.front();
        }
    }
    QStringList people;
    const QStringList& given = parts[NamePart::Given];
    const QStringList& patronymics = parts[NamePart::Patronymic];
    for (const QString& surname : parts[NamePart::Surname]) {
        const qsizetype i = people.size();
        people += QStringList{male ? QStringLiteral("male") : QStringLiteral("female"), surname,
                              given.at(i % given.size()), patronymics.at(i % patronymics.size())}
                      .join(QLatin1Char('\t'));
    }
    return people;
}

QString oneYo(QString text)
{
    return text.replace(QChar(u'ё'), QChar(u'е')).replace(QChar(u'Ё'), QChar(u'Е'));
}

struct Share
{
    int right = 0;
    int all = 0;
};

void tellAccuracy(const QString& folder)
{
    std::map<QString, Share> shares;
    for (const QStringList& row : rowsOf(folder + QStringLiteral("/parts.tsv"))) {
        const QString& part = row.at(1);
        const language::PersonName name{part == QLatin1String("last") ? row.at(2) : QString(),
                                        part == QLatin1String("first") ? row.at(2) : QString(),
                                        part == QLatin1String("middle") ? row.at(2) : QString()};
        const auto forms = language::allForms(name, sexOf(row));
        for (std::size_t i = 0; i < forms.size(); ++i) {
            for (Share* share : {&shares[part], &shares[QStringLiteral("total")]}) {
                share->right += oneYo(forms[i]) == oneYo(row.at(static_cast<qsizetype>(i) + 2)) ? 1 : 0;
                share->all += 1;
            }
        }
    }
    QStringList texts;
    for (const auto& [part, share] : shares) {
        texts += QStringLiteral("%1 %2 % of %3")
                     .arg(part)
                     .arg(100.0 * share.right / share.all, 0, 'f', 2)
                     .arg(share.all);
    }
    std::printf("    (right forms: %s)\n", qPrintable(texts.join(QStringLiteral(", "))));
}

// The same by the peers; the arguments are the folder and the peer's name.
constexpr const char* nodeScript = R"(
const begin = process.hrtime.bigint();
const fs = require('fs'), [folder, name] = process.argv.slice(1);
const peer = require('module').createRequire(folder + '/')(name);
const lvovich = {first: peer.inclineFirstname, middle: peer.inclineMiddlename, last: peer.inclineLastname};
const decline = name === 'petrovich' ? (part, gender, word, one) => peer[gender][part][one](word)
                                     : (part, gender, word, one) => lvovich[part](word, one, gender);
const cases = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'prepositional'];
const rows = file => fs.readFileSync(folder + '/' + file, 'utf8').split('\n').map(line => line.split('\t'));
const oneYo = text => text.replace(/ё/g, 'е').replace(/Ё/g, 'Е');
const shares = {};
for (const row of rows('parts.tsv')) {
    cases.forEach((one, i) => {
        const right = oneYo(String(decline(row[1], row[0], row[2], one))) === oneYo(row[2 + i]) ? 1 : 0;
        for (const part of [row[1], 'total']) {
            const share = shares[part] = shares[part] || {right: 0, all: 0};
            share.right += right;
            share.all += 1;
        }
    });
}
const told = Object.keys(shares).sort().map(part =>
    part + ' ' + (100 * shares[part].right / shares[part].all).toFixed(2) + ' % of ' + shares[part].all);
console.log('    (right forms: ' + told.join(', ') + ')');
const people = rows('people.tsv');
const since = start => Number(process.hrtime.bigint() - start) / 1e6;
const declining = process.hrtime.bigint();
let length = 0;
for (let round = 0; round < 20; ++round) {
    for (const [gender, last, first, middle] of people) {
        for (const one of cases) {
            length += decline('last', gender, last, one).length + decline('first', gender, first, one).length +
                      decline('middle', gender, middle, one).length;
        }
    }
}
console.log('    (' + Math.round(20 * people.length / since(declining) * 1000) + ' full names a second; ' + length +
            ' letters)');
console.log(since(begin).toFixed(1) + ' ms, peak ' + (process.resourceUsage().maxRSS / 1024).toFixed(0) + ' MiB');
)";

constexpr Peer peers[] = {
    {"petrovich", Peer::Language::Node, nodeScript},
    {"lvovich", Peer::Language::Node, nodeScript},
};

} // namespace

void prepareDeclension(const QString& folder)
{
    const auto names = readGrammarNames();
    QStringList parts;
    for (const GrammarName& one : names) {
        QStringList row{isMale(one) ? QStringLiteral("male") : QStringLiteral("female"),
                        QLatin1String(codeOf(one.part))};
        for (const QString& form : one.forms) {
            row += form;
        }
        parts += row.join(QLatin1Char('\t'));
    }
    write(folder + QStringLiteral("/parts.tsv"), parts);
    write(folder + QStringLiteral("/people.tsv"), peopleOf(names, true) + peopleOf(names, false));
}

void runDeclension(const QString& folder)
{
    tellAccuracy(folder);
    const auto people = rowsOf(folder + QStringLiteral("/people.tsv"));
    qsizetype length = 0;
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < rounds; ++round) {
        for (const QStringList& row : people) {
            const auto forms = language::declinedThroughout({row.at(1), row.at(2), row.at(3)}, sexOf(row));
            for (const language::PersonName& form : forms) {
                length += form.surname.size() + form.given.size() + form.patronymic.size();
            }
        }
    }
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    std::printf("    (%.0f full names a second; %lld letters)\n",
                static_cast<double>(rounds) * static_cast<double>(people.size()) / seconds,
                static_cast<long long>(length));
}

std::span<const Peer> declensionPeers()
{
    return peers;
}
