#pragma once

#include "app/cli/call.h"

namespace kurator::app {

int runDemo(const Call& call, const Output& output);
int runCreate(const Call& call, const Output& output);
int runYear(const Call& call, const Output& output);
int runProfiles(const Call& call, const Output& output);
int runImport(const Call& call, const Output& output);
int runList(const Call& call, const Output& output);
int runMatch(const Call& call, const Output& output);
int runDecline(const Call& call, const Output& output);
int runDocument(const Call& call, const Output& output);
int runRoadmap(const Call& call, const Output& output);
int runReport(const Call& call, const Output& output);
int runSet(const Call& call, const Output& output);
int runCheck(const Call& call, const Output& output);
int runUndo(const Call& call, const Output& output);
int runRedo(const Call& call, const Output& output);

} // namespace kurator::app
