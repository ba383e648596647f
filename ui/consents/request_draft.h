#pragma once

#include "office/request_effects.h"

#include <QByteArray>

#include <optional>

namespace kurator::ui {

// A request that is being written down. Until the curator types a gist of their own it follows the kind.
struct RequestDraft
{
    office::RequestWish wish;
    bool ownGist = false;
    bool consentsTold = false; // ticked by the curator, not by the kind

    friend bool operator==(const RequestDraft&, const RequestDraft&) = default;
};

// For the draft of the wizard.
[[nodiscard]] QByteArray requestToJson(const RequestDraft& draft);
// Nothing when there is no draft or it cannot be read.
[[nodiscard]] std::optional<RequestDraft> requestFromJson(const QByteArray& json);

} // namespace kurator::ui
