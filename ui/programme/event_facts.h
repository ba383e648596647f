#pragma once

#include "lists/event_list.h"

class QVBoxLayout;

namespace kurator::ui {

// What is known of an event, line by line.
void addEventFacts(QVBoxLayout& column, const lists::EventRow& row);

} // namespace kurator::ui
