#include "messages/message_tables.h"

namespace kurator::messages {

MessageRows peopleMessages()
{
    return {};
}

} // namespace kurator::messages
