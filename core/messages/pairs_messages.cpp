#include "messages/message_tables.h"

namespace kurator::messages {

MessageRows pairsMessages()
{
    return {};
}

} // namespace kurator::messages
