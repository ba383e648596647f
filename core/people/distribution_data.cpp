#include "people/distribution_data.h"

namespace kurator::people {

QStringList distributionData()
{
    return {QStringLiteral("фамилия, имя, отчество"),
            QStringLiteral("фотография"),
            QStringLiteral("класс или должность"),
            QStringLiteral("достижения"),
            QStringLiteral("отзыв"),
            QStringLiteral("видеозапись")};
}

} // namespace kurator::people
