#pragma once

#include "office/desk.h"
#include "office/paper_checks.h"
#include "school/lookup.h"

#include <vector>

namespace kurator::office {

// The lines of «Проверка перед подписью» while they are gathered.
struct PaperChecking
{
    const Desk& desk;
    const PaperRequest& request;
    const PreparedPaper& prepared;
    school::Lookup lookup;
    QDate day;
    std::vector<PaperCheckLine> lines;

    void say(CheckState state, const char* code, base::Arguments arguments = {},
             std::vector<QUuid> entries = {})
    {
        lines.push_back({state, QString::fromLatin1(code), std::move(arguments), std::move(entries)});
    }

    // Says how many entries it is about, when there are any.
    void sayCounted(CheckState state, const char* code, const std::vector<QUuid>& entries)
    {
        if (!entries.empty()) {
            say(state, code, {{QStringLiteral("n"), QString::number(entries.size())}}, entries);
        }
    }
};

} // namespace kurator::office
