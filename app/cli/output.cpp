#include "app/cli/output.h"

#include "messages/message.h"

#include <cstdio>

namespace kurator::app {

namespace {

void write(FILE* stream, const QString& text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
}

} // namespace

void Output::say(const char* code, const base::Arguments& arguments) const
{
    line(messages::text(QString::fromLatin1(code), arguments));
}

void Output::line(const QString& text) const
{
    if (!m_json) {
        write(stdout, text);
    }
}

void Output::print(const QJsonDocument& document) const
{
    write(stdout, QString::fromUtf8(document.toJson(QJsonDocument::Indented)).trimmed());
}

void Output::warn(const QString& text) const
{
    write(stderr, text);
}

int Output::fail(const base::Error& error) const
{
    warn(messages::text(error));
    switch (error.kind) {
    case base::Error::Kind::Usage:
        return WrongUsage;
    case base::Error::Kind::Input:
        return Refused;
    case base::Error::Kind::Rule:
        return StoppedByRule;
    }
    return Refused;
}

} // namespace kurator::app
