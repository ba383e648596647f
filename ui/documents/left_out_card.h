#pragma once

#include "office/paper_request.h"

#include <QString>

#include <vector>

class QFrame;
class QWidget;

namespace kurator::ui {

// A card that names whom a paper leaves out and why; `told` says what that means, as a warning where there is
// anybody.
[[nodiscard]] QFrame* leftOutCard(const QString& heading, const QString& told,
                                  const std::vector<office::BlockedPerson>& people, QWidget* parent);

} // namespace kurator::ui
