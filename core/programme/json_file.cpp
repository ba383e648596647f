#include "programme/json_file.h"

#include <QJsonDocument>
#include <QStringDecoder>

#include <vector>

namespace kurator::programme {

namespace {

const char* reasonOf(QJsonParseError::ParseError error)
{
    switch (error) {
    case QJsonParseError::MissingNameSeparator:
        return "json.no-colon";
    case QJsonParseError::MissingValueSeparator:
    case QJsonParseError::UnterminatedArray:
    case QJsonParseError::UnterminatedObject: // so Qt names a missing comma between members, too
        return "json.no-comma";
    case QJsonParseError::MissingObject:
        return "json.extra-comma";
    case QJsonParseError::UnterminatedString:
        return "json.no-quote";
    case QJsonParseError::IllegalNumber:
    case QJsonParseError::TerminationByNumber:
        return "json.bad-number";
    case QJsonParseError::IllegalEscapeSequence:
        return "json.bad-escape";
    case QJsonParseError::GarbageAtEnd:
        return "json.after-end";
    default:
        return "json.bad-value";
    }
}

base::Arguments placeIn(const QByteArray& content, qsizetype offset, const QString& name)
{
    const QByteArray before = content.left(offset);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.mid(lineStart)).size() + 1;
    return {{QStringLiteral("file"), name},
            {QStringLiteral("line"), QString::number(before.count('\n') + 1)},
            {QStringLiteral("column"), QString::number(column)}};
}

bool isUtf8(const QByteArray& content)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(content);
    return !decoder.hasError() && !text.contains(QChar(u'\0'));
}

// Walks over a text that is known to be JSON.
class LineReader
{
public:
    explicit LineReader(const QByteArray& text) : m_text(text) {}

    QHash<QString, int> read()
    {
        value({});
        return m_lines;
    }

private:
    void value(const QString& path)
    {
        skipSpace();
        m_lines.insert(path, m_line);
        if (now() == '{') {
            members(path);
        } else if (now() == '[') {
            elements(path);
        } else if (now() == '"') {
            text();
        } else {
            while (m_at < m_text.size() && !QByteArrayView(",]} \t\r\n").contains(now())) {
                ++m_at;
            }
        }
        skipSpace();
    }

    void members(const QString& path)
    {
        step();
        while (now() == '"') {
            const QString key = text();
            skipSpace();
            step(); // the colon
            value(path.isEmpty() ? key : path + QLatin1Char('.') + key);
            passComma();
        }
        step();
    }

    void elements(const QString& path)
    {
        step();
        for (int i = 0; m_at < m_text.size() && now() != ']'; ++i) {
            value(QStringLiteral("%1[%2]").arg(path).arg(i));
            passComma();
        }
        step();
    }

    QString text()
    {
        const qsizetype from = ++m_at;
        while (m_at < m_text.size() && now() != '"') {
            m_at += now() == '\\' ? 2 : 1;
        }
        return QString::fromUtf8(m_text.mid(from, m_at++ - from));
    }

    void passComma()
    {
        if (now() == ',') {
            step();
        }
    }

    // Over a sign and the space after it.
    void step()
    {
        ++m_at;
        skipSpace();
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && QByteArrayView(" \t\r\n").contains(now())) {
            m_line += now() == '\n' ? 1 : 0;
            ++m_at;
        }
    }

    [[nodiscard]] char now() const { return m_at < m_text.size() ? m_text.at(m_at) : '\0'; }

    const QByteArray& m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    QHash<QString, int> m_lines;
};

QByteArray withoutMark(const QByteArray& content)
{
    return content.startsWith("\xEF\xBB\xBF") ? content.mid(3) : content;
}

} // namespace

base::Result<QJsonObject> readJsonFile(const QByteArray& content, const QString& name)
{
    const base::Arguments file{{QStringLiteral("file"), name}};
    if (!isUtf8(content)) {
        return base::refuseInput("programme.profile-encoding", file);
    }
    const QByteArray text = withoutMark(content);
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError) {
        base::Arguments place = placeIn(text, problem.offset, name);
        place.insert(QStringLiteral("reason"), QString::fromLatin1(reasonOf(problem.error)));
        return base::refuseInput("programme.profile-not-json", place);
    }
    if (!document.isObject()) {
        return base::refuseInput("programme.profile-not-object", file);
    }
    return document.object();
}

QHash<QString, int> linesOfPaths(const QByteArray& content)
{
    const QByteArray text = withoutMark(content);
    return LineReader(text).read();
}

} // namespace kurator::programme
