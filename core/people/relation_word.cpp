#include "people/relation_word.h"

namespace kurator::people {

QString relationWord(Relation relation)
{
    switch (relation) {
    case Relation::Mother:
        return QStringLiteral("мать");
    case Relation::Father:
        return QStringLiteral("отец");
    case Relation::Parent:
        return QStringLiteral("родитель");
    case Relation::Adopter:
        return QStringLiteral("усыновитель");
    case Relation::Guardian:
        return QStringLiteral("опекун");
    case Relation::Trustee:
        return QStringLiteral("попечитель");
    case Relation::GuardianshipBody:
        return QStringLiteral("орган опеки и попечительства");
    case Relation::Other:
        return QStringLiteral("законный представитель");
    }
    return {};
}

} // namespace kurator::people
