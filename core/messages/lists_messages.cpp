#include "messages/message_tables.h"

namespace kurator::messages {

MessageRows listsMessages()
{
    return {};
}

} // namespace kurator::messages
