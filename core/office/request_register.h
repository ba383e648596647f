#pragma once

#include "exchange/xlsx_writer.h"
#include "office/desk.h"

namespace kurator::office {

// The register of requests about personal data (D57) for the school's own file: number, day, applicant, gist,
// term, what was done, day of the answer, executor; the oldest first. It names the applicants, because it is
// the school's proof that it answered in time (152-ФЗ ст. 20, 21), and is not to leave the school.
[[nodiscard]] exchange::OutSheet requestRegister(const Desk& desk);

// The requests in the order in which they were numbered: by the day of receipt.
[[nodiscard]] std::vector<people::DataRequest> numberedRequests(const school::Snapshot& snapshot);

} // namespace kurator::office
