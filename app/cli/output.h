#pragma once

#include "base/arguments.h"
#include "base/error.h"
#include "base/finding.h"

#include <QJsonDocument>
#include <QString>

#include <vector>

namespace kurator::app {

enum ExitCode
{
    Done = 0,
    DoneWithErrors = 1, // rows were rejected, people were left out, findings of severity error
    WrongUsage = 2,
    Refused = 3,       // a file or its content cannot be taken; nothing changed
    StoppedByRule = 4, // the law or the model forbids it; nothing changed
};

// What a verb says: results on stdout, problems on stderr. With --json only JSON goes to stdout.
class Output
{
public:
    explicit Output(bool json) : m_json(json) {}

    [[nodiscard]] bool json() const { return m_json; }

    // A sentence on stdout, unless JSON is wanted.
    void say(const char* code, const base::Arguments& arguments = {}) const;
    void line(const QString& text) const;
    void print(const QJsonDocument& document) const;
    void warn(const QString& text) const;

    // The sentence of the error on stderr; the exit code that belongs to it.
    [[nodiscard]] int fail(const base::Error& error) const;

private:
    bool m_json = false;
};

} // namespace kurator::app
