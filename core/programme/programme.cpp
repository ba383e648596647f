#include "programme/programme.h"

namespace kurator::programme {

YearKind yearKindByDate(const QDate& order)
{
    return order.month() >= 7 ? YearKind::School : YearKind::Calendar;
}

base::Period periodOf(const QDate& order, YearKind kind)
{
    switch (kind) {
    case YearKind::Calendar:
        return {order, QDate(order.year(), 12, 31)};
    case YearKind::School:
        return {order, QDate(order.year() + 1, 5, 31)};
    }
    return {};
}

} // namespace kurator::programme
