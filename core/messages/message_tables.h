#pragma once

#include "messages/message_row.h"

#include <array>

namespace kurator::messages {

MessageRows cliMessages();
MessageRows consentsMessages();
MessageRows documentsMessages();
MessageRows exchangeMessages();
MessageRows matchingMessages();
MessageRows officeMessages();
MessageRows programmeMessages();
MessageRows storageMessages();

// Every table there is; a code stands in one of them.
inline std::array<MessageRows, 8> allMessageTables()
{
    return {cliMessages(),      consentsMessages(), documentsMessages(), exchangeMessages(),
            matchingMessages(), officeMessages(),   programmeMessages(), storageMessages()};
}

} // namespace kurator::messages
