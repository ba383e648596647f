#pragma once

#include "app/cli/call.h"
#include "office/desk.h"
#include "office/paper_request.h"

namespace kurator::app {

// Takes from the call what can only be understood over the open base: --subject names what the paper is one
// of by its key or a part of its title, --answers is a JSON file with an answer, or a list of them, to each
// question of the template; people are named in full. Refused with cli.subject-unknown {text, choices},
// cli.answers-damaged {file}, cli.question-unknown {name, choices} and cli.answer-nobody {name}.
[[nodiscard]] base::Result<void> addPaperOptions(const Call& call, const office::Desk& desk,
                                                 office::PaperRequest& request);

} // namespace kurator::app
