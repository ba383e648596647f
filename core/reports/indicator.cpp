#include "reports/indicator.h"

namespace kurator::reports {

std::vector<IndicatorTitle> federalIndicators()
{
    return {
        {QStringLiteral("I1"),
         QStringLiteral("Доля детей в возрасте от 10 до 19 лет, вошедших в программы наставничества "
                        "в роли наставляемого, %")},
        {QStringLiteral("I2"),
         QStringLiteral("Доля детей и подростков в возрасте от 15 до 19 лет, вошедших в программы "
                        "наставничества в роли наставника, %")},
        {QStringLiteral("I3"),
         QStringLiteral("Доля учителей – молодых специалистов, вошедших в программы наставничества "
                        "в роли наставляемого, %")},
        {QStringLiteral("I4"),
         QStringLiteral("Доля предприятий (организаций), вошедших в программы наставничества, "
                        "предоставив своих наставников, %")},
        {QStringLiteral("I5"),
         QStringLiteral("Уровень удовлетворенности наставляемых участием в программах наставничества, %")},
        {QStringLiteral("I6"),
         QStringLiteral("Уровень удовлетворенности наставников участием в программах наставничества, %")},
    };
}

} // namespace kurator::reports
