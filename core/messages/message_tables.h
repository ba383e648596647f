#pragma once

#include "messages/message_row.h"

#include <array>

namespace kurator::messages {

MessageRows cliMessages();
MessageRows consentsMessages();
MessageRows documentsMessages();
MessageRows exchangeMessages();
MessageRows importMessages();
MessageRows listsMessages();
MessageRows matchingMessages();
MessageRows officeMessages();
MessageRows pairsMessages();
MessageRows peopleMessages();
MessageRows programmeMessages();
MessageRows storageMessages();

// Every table there is; a code stands in one of them.
inline std::array<MessageRows, 12> allMessageTables()
{
    return {cliMessages(),       consentsMessages(), documentsMessages(), exchangeMessages(),
            importMessages(),    listsMessages(),    matchingMessages(),  officeMessages(),
            pairsMessages(),     peopleMessages(),   programmeMessages(), storageMessages()};
}

} // namespace kurator::messages
