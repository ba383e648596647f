#pragma once

#include <QtGlobal>

namespace kurator::exchange {

// How much a foreign file may ask of this computer before it is refused. A school of 3,000 stays far below;
// the limits stop zip bombs and sheets that are filled to the last row.
struct ReadLimits
{
    qint64 fileBytes = qint64{64} << 20;          // on disk
    qint64 uncompressedBytes = qint64{256} << 20; // taken out of the container, all parts together
    int entries = 10'000;                         // files in the container
    qint64 rows = 200'000;                        // with a value, per sheet
    qint64 lastRow = 1'048'576;                   // where the last value may stand: the end of a sheet
    qint64 columns = 512;                         // up to the last filled one, per sheet
    qint64 cells = 4'000'000;                     // per workbook, gaps before a filled cell included
};

} // namespace kurator::exchange
