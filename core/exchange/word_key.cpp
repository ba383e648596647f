#include "exchange/word_key.h"

#include "base/text.h"

#include <QRegularExpression>

namespace kurator::exchange {

QString wordKey(QStringView text)
{
    static const QRegularExpression marksAtEnds(QStringLiteral("^[\\s.()«»\"]+|[\\s.()«»\"]+$"));
    return base::foldedKey(text).remove(marksAtEnds);
}

} // namespace kurator::exchange
