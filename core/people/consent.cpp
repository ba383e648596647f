#include "people/consent.h"

namespace kurator::people {

QStringList recipientsByForm()
{
    return {QStringLiteral("региональный наставнический центр")};
}

} // namespace kurator::people
