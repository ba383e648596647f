#include "documents/text_faults.h"

#include "documents/paper_texts.h"
#include "language/date_words.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace kurator::documents {

namespace {

constexpr qsizetype shownLength = 60;

QString plainSpaces(QString text)
{
    return text.replace(QChar(0x00a0), QLatin1Char(' ')).replace(QChar(0x202f), QLatin1Char(' '));
}

QString beginningOf(const QString& text)
{
    if (text.size() <= shownLength) {
        return text;
    }
    const qsizetype space = text.lastIndexOf(QLatin1Char(' '), shownLength);
    return text.left(space > 0 ? space : shownLength) + QStringLiteral("…");
}

base::Finding fault(const char* code, base::Arguments arguments)
{
    base::Finding finding;
    finding.code = QString::fromLatin1(code);
    finding.severity = base::Severity::Warning;
    finding.subject.kind = base::Subject::Kind::Document;
    finding.arguments = std::move(arguments);
    return finding;
}

base::Finding faultIn(const char* code, const QString& text)
{
    return fault(code, {{QStringLiteral("text"), beginningOf(text)}});
}

// «1) …», «а) …»: the mark of a list inside a text, which has no opening bracket.
bool endsWithListMark(QStringView before)
{
    static const QRegularExpression mark(QStringLiteral("(?:^|[\\s;:])(?:\\d+|\\p{L})$"));
    return mark.match(before.toString()).hasMatch();
}

bool areBracketsClosed(const QString& text)
{
    int open = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('(')) {
            ++open;
        } else if (text.at(i) == QLatin1Char(')')) {
            const bool isMark = open == 0 && endsWithListMark(QStringView(text).left(i));
            open -= isMark ? 0 : 1;
        }
        if (open < 0) {
            return false;
        }
    }
    return open == 0;
}

// Quotes inside quotes close with one mark: «СОШ № 17 «Родник».
bool areQuotesClosed(const QString& text)
{
    static const QRegularExpression doubled(QStringLiteral("«[^»]*«[^»]*»"));
    const auto open = text.count(QChar(u'«')) - text.count(QChar(u'»'));
    return open == 0 || (open == 1 && doubled.match(text).hasMatch());
}

struct Abbreviation
{
    const char* pattern;
    const char* full;
};

// Words of speech that stand in orders instead of the position itself.
constexpr std::array abbreviations{
    Abbreviation{"соц\\. ?педагог\\p{L}*", "социальный педагог"},
    Abbreviation{"зам\\. ?директора", "заместитель директора"},
    Abbreviation{"ЗД ?УВР|ЗДУВР", "заместитель директора по учебно-воспитательной работе"},
    Abbreviation{"ЗД ?ВР|ЗДВР", "заместитель директора по воспитательной работе"},
    Abbreviation{"завуч\\p{L}*", "заместитель директора"},
    Abbreviation{"кл\\. ?рук\\p{L}*\\.?", "классный руководитель"},
    Abbreviation{"пед\\. ?совет\\p{L}*", "педагогический совет"},
    Abbreviation{"зам\\. ?по \\p{Lu}+", "заместитель директора"},
};

void findAbbreviations(const QString& text, std::vector<base::Finding>& faults)
{
    for (const Abbreviation& one : abbreviations) {
        const QRegularExpression pattern(
            QStringLiteral("(?<!\\p{L})(?:%1)(?!\\p{L})").arg(QString::fromUtf8(one.pattern)),
            QRegularExpression::UseUnicodePropertiesOption);
        if (const auto match = pattern.match(text); match.hasMatch()) {
            faults.push_back(
                fault("documents.abbreviation", {{QStringLiteral("word"), match.captured()},
                                                 {QStringLiteral("full"), QString::fromUtf8(one.full)}}));
        }
    }
}

constexpr std::array monthWords{u"января", u"февраля", u"марта",    u"апреля",  u"мая",    u"июня",
                                u"июля",   u"августа", u"сентября", u"октября", u"ноября", u"декабря"};

int monthOf(const QString& word)
{
    const auto found =
        std::ranges::find_if(monthWords, [&](const char16_t* month) { return word == QStringView(month); });
    return found == monthWords.end() ? 0 : static_cast<int>(found - monthWords.begin()) + 1;
}

const QString dayPattern = QStringLiteral("(?:(\\d{2})\\.(\\d{2})\\.(\\d{4})|(\\d{1,2}) (\\p{L}+) (\\d{4}))");

QDate dayIn(const QRegularExpressionMatch& match)
{
    if (!match.captured(1).isEmpty()) {
        return {match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt()};
    }
    return {match.captured(6).toInt(), monthOf(match.captured(5)), match.captured(4).toInt()};
}

// «до 31 марта 2022 г.», «не позднее 31.03.2022»: a term that ends with the order's own day or before it.
void findPassedTerms(const QString& text, const QDate& day, std::vector<base::Finding>& faults)
{
    static const QRegularExpression term(QStringLiteral("(?<!\\p{L})(?:до|позднее) ") + dayPattern,
                                         QRegularExpression::UseUnicodePropertiesOption |
                                             QRegularExpression::CaseInsensitiveOption);
    for (auto matches = term.globalMatch(text); matches.hasNext();) {
        const QDate until = dayIn(matches.next());
        if (until.isValid() && until <= day) {
            faults.push_back(
                fault("documents.term-passed", {{QStringLiteral("term"), language::shortDate(until)},
                                                {QStringLiteral("text"), beginningOf(text)}}));
        }
    }
}

// Verbs of a task: somebody has to do it by some day.
const QRegularExpression& taskVerb()
{
    static const QRegularExpression verb(
        QStringLiteral("(?<!\\p{L})(организовать|провести|обеспечить|разместить|подготовить|составить|"
                       "представить|разработать|оформить|направить|опубликовать|проверить|собрать|передать)"
                       "(?!\\p{L})"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return verb;
}

bool saysWhen(const QString& text)
{
    static const QRegularExpression when(
        QStringLiteral(
            "\\d{2}\\.\\d{2}\\.\\d{4}|\\d{1,2} \\p{L}+ \\d{4}|_{3}|(?<!\\p{L})(?:срок\\p{L}*|"
            "течение|постоянно|ежемесячно|ежеквартально|еженедельно|реже|период|позднее|раз в|"
            "по мере|до (?:начала|окончания|конца)|каждый месяц|сразу|в день|учебном году|отдельным "
            "приказом)"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return when.match(text).hasMatch();
}

struct PointText
{
    int level = 1;
    QString text;
};

std::vector<PointText> pointsOf(const Paper& paper)
{
    std::vector<PointText> points;
    for (const Block& block : paper.blocks) {
        if (std::holds_alternative<AppendixMark>(block)) {
            break; // what an order approves is not a task
        }
        if (const Point* point = std::get_if<Point>(&block)) {
            const bool isDuty = point->number == QStringLiteral("–"); // of a list, as long as the year
            if (!isDuty) {
                points.push_back({point->level, plainSpaces(point->text)});
            }
        }
    }
    return points;
}

// A point that begins with the task itself names nobody; one under an executor does.
void findLooseTasks(const Paper& paper, std::vector<base::Finding>& faults)
{
    QString above;
    for (const PointText& point : pointsOf(paper)) {
        above = point.level == 1 ? point.text : above;
        const auto match = taskVerb().match(point.text);
        if (!match.hasMatch()) {
            continue;
        }
        // «Провести с … по … мониторинг» is what the order decides; its points say who does what.
        const bool decides = match.captured().startsWith(QStringLiteral("провести"), Qt::CaseInsensitive);
        const bool ownTask = point.level == 1 && match.capturedStart() == 0 && !decides;
        if (ownTask) {
            faults.push_back(faultIn("documents.no-responsible", point.text));
        }
        if (!saysWhen(point.text) && !saysWhen(above)) {
            faults.push_back(faultIn("documents.no-term", point.text));
        }
    }
}

} // namespace

std::vector<base::Finding> textFaults(const Paper& paper, const std::optional<QDate>& day, bool isOrder)
{
    std::vector<base::Finding> faults;
    for (const PaperText& one : paperTexts(paper)) {
        const QString text = plainSpaces(one.text);
        if (!areBracketsClosed(text) || !areQuotesClosed(text)) {
            faults.push_back(faultIn("documents.bracket-open", text));
        }
        findAbbreviations(text, faults);
        if (day && (one.role == TextRole::Point || one.role == TextRole::Paragraph)) {
            findPassedTerms(text, *day, faults);
        }
    }
    if (isOrder) {
        findLooseTasks(paper, faults);
    }
    return faults;
}

} // namespace kurator::documents
