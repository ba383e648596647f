#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace kurator::exchange {

// The texts of a workbook, each stored once; cells refer to them by index.
class XlsxStrings
{
public:
    // The index of a text, the same for the same text.
    int indexOf(const QString& text);
    // The shared strings part.
    [[nodiscard]] QByteArray part() const;

private:
    QHash<QString, int> m_indices;
    QStringList m_texts; // in the order of the indices
    qint64 m_uses = 0;
};

} // namespace kurator::exchange
