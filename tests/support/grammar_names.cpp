#include "support/grammar_names.h"

#include <QFile>
#include <QHash>
#include <QStringList>

#include <optional>
#include <stdexcept>

namespace {

using kurator::language::Sex;
using Endings = std::array<QString, 6>;

// What the lines below a heading mean.
struct Heading
{
    NamePart part = NamePart::Surname;
    std::optional<Endings> male;
    std::optional<Endings> female;
    bool womanAsMan = false; // her surname stays as his nominative
    bool rows = false;       // six forms in a line
    Sex sexOfRows = Sex::Male;
    bool doubles = false; // surnames of two parts that stand in the file
};

[[noreturn]] void fail(const QString& line)
{
    throw std::runtime_error("No line of a grammar list: " + line.toStdString());
}

NamePart partOf(const QString& word)
{
    if (word == QLatin1String("surname")) {
        return NamePart::Surname;
    }
    return word == QLatin1String("given") ? NamePart::Given : NamePart::Patronymic;
}

Endings endingsOf(const QString& text)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.size() != 6) {
        fail(text);
    }
    Endings endings;
    for (std::size_t i = 0; i < endings.size(); ++i) {
        const QString& word = words.at(static_cast<qsizetype>(i));
        endings[i] = word == QLatin1String("-") ? QString() : word;
    }
    return endings;
}

// «rows given m», «given f | …», «surname | … | same», «double surname».
Heading headingOf(const QString& line)
{
    const QStringList cells = line.split(QStringLiteral(" | "));
    const QStringList words = cells.at(0).split(QLatin1Char(' '));
    Heading heading;
    heading.rows = words.first() == QLatin1String("rows");
    heading.doubles = words.first() == QLatin1String("double");
    heading.part = partOf(words.at(heading.rows || heading.doubles ? 1 : 0));
    const bool woman = words.last() == QLatin1String("f");
    if (heading.doubles || heading.rows) {
        heading.sexOfRows = woman ? Sex::Female : Sex::Male;
        return heading;
    }
    if (cells.size() < 2) {
        fail(line);
    }
    (woman ? heading.female : heading.male) = endingsOf(cells.at(1));
    if (cells.size() == 3) {
        heading.womanAsMan = cells.at(2) == QLatin1String("unchanged");
        heading.female = cells.at(2) == QLatin1String("same") || heading.womanAsMan
                             ? heading.male
                             : std::optional(endingsOf(cells.at(2)));
    }
    return heading;
}

class GrammarReader
{
public:
    void read(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            fail(path);
        }
        for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
            if (line.isEmpty() || line.startsWith(QLatin1Char('#'))) {
                continue;
            }
            if (line.at(0).isUpper()) {
                addLine(line.split(QLatin1Char(' '), Qt::SkipEmptyParts));
            } else {
                m_heading = headingOf(line);
            }
        }
    }

    std::vector<GrammarName> names;

private:
    void addLine(const QStringList& words)
    {
        if (m_heading.rows) {
            addRow(words);
            return;
        }
        for (const QString& word : words) {
            if (m_heading.doubles) {
                addDouble(word);
            } else {
                addStem(word);
            }
        }
    }

    void addRow(const QStringList& words)
    {
        if (words.size() != 6) {
            fail(words.join(QLatin1Char(' ')));
        }
        GrammarName name{m_heading.part, m_heading.sexOfRows, {}};
        std::copy(words.begin(), words.end(), name.forms.begin());
        names.push_back(name);
    }

    void addStem(const QString& stem)
    {
        if (m_heading.male) {
            add(Sex::Male, stem, *m_heading.male);
        }
        if (m_heading.female && m_heading.womanAsMan) {
            Endings still;
            still.fill(m_heading.male->front());
            add(Sex::Female, stem, still);
        } else if (m_heading.female) {
            add(Sex::Female, stem, *m_heading.female);
        }
        if (m_heading.part == NamePart::Surname) {
            m_manBySurname.insert(stem + m_heading.male->front(), names.size() - 2);
        }
    }

    void add(Sex sex, const QString& stem, const Endings& endings)
    {
        GrammarName name{m_heading.part, sex, {}};
        for (std::size_t i = 0; i < endings.size(); ++i) {
            name.forms[i] = stem + endings[i];
        }
        names.push_back(name);
    }

    void addDouble(const QString& surname)
    {
        const QStringList parts = surname.split(QLatin1Char('-'));
        if (parts.size() != 2 || !m_manBySurname.contains(parts.at(0)) ||
            !m_manBySurname.contains(parts.at(1))) {
            fail(surname);
        }
        for (const std::size_t woman : {0U, 1U}) {
            const GrammarName first = names[m_manBySurname.value(parts.at(0)) + woman];
            const GrammarName second = names[m_manBySurname.value(parts.at(1)) + woman];
            GrammarName name{NamePart::Surname, first.sex, {}};
            for (std::size_t i = 0; i < name.forms.size(); ++i) {
                name.forms[i] = first.forms[i] + QLatin1Char('-') + second.forms[i];
            }
            names.push_back(name);
        }
    }

    Heading m_heading;
    QHash<QString, std::size_t> m_manBySurname; // where the man stands, the woman is next
};

} // namespace

std::vector<GrammarName> readGrammarNames()
{
    GrammarReader reader;
    for (const char* file : {"given", "patronymics", "surnames"}) {
        reader.read(QStringLiteral(KURATOR_SOURCE_DIR "/tests/data/grammar/%1.txt").arg(QLatin1String(file)));
    }
    return std::move(reader.names);
}
