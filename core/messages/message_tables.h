#pragma once

#include "messages/message_row.h"

#include <array>

namespace kurator::messages {

MessageRows agendaMessages();
MessageRows cliMessages();
MessageRows consentsMessages();
MessageRows documentsMessages();
MessageRows eventMessages();
MessageRows exchangeMessages();
MessageRows findingsAgendaMessages();
MessageRows findingsMessages();
MessageRows importMessages();
MessageRows listsMessages();
MessageRows matchingMessages();
MessageRows mergeMessages();
MessageRows officeMessages();
MessageRows pairsMessages();
MessageRows paperLifeMessages();
MessageRows papersMessages();
MessageRows peopleMessages();
MessageRows programmeMessages();
MessageRows requestsMessages();
MessageRows storageMessages();
MessageRows timingMessages();

// Every table there is; a code stands in one of them.
inline std::array<MessageRows, 21> allMessageTables()
{
    return {agendaMessages(), cliMessages(),       consentsMessages(),       documentsMessages(),
            eventMessages(),  exchangeMessages(),  findingsAgendaMessages(), findingsMessages(),
            importMessages(), listsMessages(),     matchingMessages(),       mergeMessages(),
            officeMessages(), pairsMessages(),     paperLifeMessages(),      papersMessages(),
            peopleMessages(), programmeMessages(), requestsMessages(),       storageMessages(),
            timingMessages()};
}

} // namespace kurator::messages
