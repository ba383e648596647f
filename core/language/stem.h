#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace kurator::language {

// The part of a word its forms share, folded: математика, математике and математикой have one stem. Russian
// words follow Snowball's algorithm; other words are only folded.
[[nodiscard]] QString stem(QStringView word);

// A word of a text that says something of its subject, folded, and its stem.
struct SubjectWord
{
    QString stem;
    QString written;

    friend bool operator==(const SubjectWord&, const SubjectWord&) = default;
};

// Those of a request or a competence, in order, as often as they stand there.
[[nodiscard]] std::vector<SubjectWord> subjectWords(QStringView text);

// The stems of a request or a competence, in order, each once. Words that say nothing of the subject («по»,
// «хочу», «подтянуть», «подготовка») and numbers of classes are left out.
[[nodiscard]] QStringList stems(QStringView text);

} // namespace kurator::language
