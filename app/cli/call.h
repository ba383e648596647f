#pragma once

#include "app/cli/output.h"
#include "base/clock.h"
#include "base/result.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace kurator::app {

// An option of a verb. Without `valueName` it is a switch. `help` is a code of core/messages.
struct Option
{
    const char* name;
    const char* valueName;
    const char* help;
    bool required = false;
};

// A verb as it was called: the options given, what stood without an option, and the clock.
struct Call
{
    QMap<QString, QString> values;
    QStringList switches;
    QStringList rest;
    base::Clock clock;

    [[nodiscard]] bool has(const char* name) const;
    // The value of an option, empty when it was not given.
    [[nodiscard]] QString value(const char* name) const;
    [[nodiscard]] base::Result<std::optional<QDate>> date(const char* name) const;
    [[nodiscard]] base::Result<std::optional<int>> number(const char* name, int least, int most) const;
};

struct Verb
{
    const char* name;
    const char* summary; // code of core/messages
    std::span<const Option> options;
    const char* restName; // «ФИО» for decline; nullptr where nothing may stand without an option
    int (*run)(const Call& call, const Output& output);
};

// All verbs there are, in the order of --help.
[[nodiscard]] std::span<const Verb> verbs();

// Reads the arguments after the program's name and runs the verb; returns the exit code.
[[nodiscard]] int runCommandLine(const QStringList& arguments);

} // namespace kurator::app
