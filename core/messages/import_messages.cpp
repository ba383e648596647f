#include "messages/message_tables.h"

namespace kurator::messages {

MessageRows importMessages()
{
    return {};
}

} // namespace kurator::messages
