#include "app/cli/verbs.h"

namespace kurator::app {

namespace {

constexpr Option database{"database", "FILE.kurator", "cli.option-database", true};

constexpr Option demoOptions[] = {
    {"output", "FILE.kurator", "cli.option-demo-output", true},
    {"pupils", "60", "cli.option-pupils"},
    {"seed", "1", "cli.option-seed"},
    {"stage", "1..7", "cli.option-stage"},
    {"profile", "khakassia", "cli.option-profile"},
};

constexpr Option createOptions[] = {
    database,
    {"profile", "khakassia", "cli.option-profile"},
    {"profile-file", "my-region.json", "cli.option-profile-file"},
    {"order-date", "2026-09-01", "cli.option-order-date", true},
    {"order-number", "57-ОД", "cli.option-order-number"},
    {"organisation", "org.json", "cli.option-organisation"},
    {"year", "calendar|school", "cli.option-year-kind"},
};

constexpr Option yearOptions[] = {
    database,
    {"order-date", "2027-09-01", "cli.option-next-order-date"},
    {"order-number", "57-ОД", "cli.option-order-number"},
    {"start", "2027-09-01", "cli.option-year-start"},
    {"year", "calendar|school", "cli.option-year-kind"},
    {"without-people", nullptr, "cli.option-without-people"},
    {"dry-run", nullptr, "cli.option-year-dry-run"},
};

constexpr Option profilesOptions[] = {
    {"database", "FILE.kurator", "cli.option-profile-database"},
    {"file", "my-region.json", "cli.option-check-profile"},
    {"export", "khakassia", "cli.option-export-profile"},
    {"output", "khakassia.json", "cli.option-profile-output"},
};

constexpr Option importOptions[] = {
    database,
    {"kind", "mentees|mentors|consents|pairs|ballots", "cli.option-import-kind", true},
    {"input", "list.xlsx", "cli.option-input", true},
    {"sheet", "N", "cli.option-sheet"},
    {"mapping", "m.json", "cli.option-mapping"},
    {"reason", "ТЕКСТ", "cli.option-reason"},
    {"ages", nullptr, "cli.option-ages"},
    {"tags", nullptr, "cli.option-tags"},
    {"dry-run", nullptr, "cli.option-dry-run"},
};

constexpr Option listOptions[] = {
    database,
    {"kind", "mentees|mentors|…", "cli.option-list-kind", true},
    {"output", "base.xlsx", "cli.option-list-output"},
};

constexpr Option matchOptions[] = {
    database,
    {"form", "teacher-teacher", "cli.option-form"},
    {"accept", nullptr, "cli.option-accept"},
    {"reason", "ТЕКСТ", "cli.option-reason"},
    {"goal", "nobody-alone|best-suited", "cli.option-goal"},
    {"threshold", "50", "cli.option-threshold"},
    {"groups", "3-5", "cli.option-groups"},
    {"one-theme", nullptr, "cli.option-one-theme"},
    {"scores", nullptr, "cli.option-scores"},
};

constexpr Option declineOptions[] = {
    {"sex", "m|f", "cli.option-sex"},
    {"part", "surname|given|patronymic", "cli.option-decline-part"},
    {"input", "FILE.tsv", "cli.option-decline-input"},
};

constexpr Option documentOptions[] = {
    {"database", "FILE.kurator", "cli.option-database"},
    {"list", nullptr, "cli.option-document-list"},
    {"kind", "D32", "cli.option-document-kind"},
    {"output", "order.pdf", "cli.option-document-output"},
    {"person", "ФИО", "cli.option-person"},
    {"leave-out", nullptr, "cli.option-leave-out"},
    {"columns", "khakassia|list|municipal", "cli.option-columns"},
    {"approvals", "\"adopted|…; director\"", "cli.option-approvals"},
    {"subject", "\"…\"", "cli.option-subject"},
    {"answers", "answers.json", "cli.option-answers"},
    {"two-sided", nullptr, "cli.option-two-sided"},
    {"archive", nullptr, "cli.option-archive"},
    {"site", nullptr, "cli.option-site"},
    {"register", nullptr, "cli.option-register"},
    {"number", "12-ОД", "cli.option-number"},
    {"date", "2026-11-20", "cli.option-date"},
    {"issued-elsewhere", nullptr, "cli.option-issued-elsewhere"},
};

constexpr Option roadmapOptions[] = {
    database,
    {"output", "roadmap.pdf|.xlsx|.ics", "cli.option-roadmap-output", true},
};

constexpr Option reportOptions[] = {
    database,
    {"year", "2026", "cli.option-year"},
    {"output", "report.xlsx", "cli.option-report-output", true},
    {"format", "xlsx|json", "cli.option-format"},
};

constexpr Option setOptions[] = {
    database,
    {"input", "facts.json", "cli.option-facts", true},
};

constexpr Option checkOptions[] = {
    database,
    {"accepted", nullptr, "cli.option-check-accepted"},
};

constexpr Option databaseOnly[] = {database};

constexpr Verb allVerbs[] = {
    {"demo", "cli.verb-demo", demoOptions, nullptr, runDemo},
    {"create", "cli.verb-create", createOptions, nullptr, runCreate},
    {"year", "cli.verb-year", yearOptions, nullptr, runYear},
    {"profiles", "cli.verb-profiles", profilesOptions, nullptr, runProfiles},
    {"import", "cli.verb-import", importOptions, nullptr, runImport},
    {"list", "cli.verb-list", listOptions, nullptr, runList},
    {"match", "cli.verb-match", matchOptions, nullptr, runMatch},
    {"decline", "cli.verb-decline", declineOptions, "Фамилия Имя Отчество", runDecline},
    {"document", "cli.verb-document", documentOptions, nullptr, runDocument},
    {"roadmap", "cli.verb-roadmap", roadmapOptions, nullptr, runRoadmap},
    {"report", "cli.verb-report", reportOptions, nullptr, runReport},
    {"set", "cli.verb-set", setOptions, nullptr, runSet},
    {"check", "cli.verb-check", checkOptions, nullptr, runCheck},
    {"undo", "cli.verb-undo", databaseOnly, nullptr, runUndo},
    {"redo", "cli.verb-redo", databaseOnly, nullptr, runRedo},
};

} // namespace

std::span<const Verb> verbs()
{
    return allVerbs;
}

} // namespace kurator::app
