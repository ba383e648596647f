#include "office/labour_paper_row.h"

#include "base/text.h"
#include "exchange/date_reading.h"
#include "exchange/word_reading.h"

#include <QRegularExpression>

namespace kurator::office {

namespace {

using exchange::Cell;
using exchange::Field;
using exchange::RowReading;

struct SupplementTold
{
    QString number;
    std::optional<QDate> date;
};

// What follows the sign of a number, else the whole: «доп. соглашение № 4», «12-ЛС».
QString numberIn(const QString& text)
{
    return text.mid(text.lastIndexOf(u'№') + 1).trimmed();
}

base::Result<SupplementTold> readSupplement(const Cell& cell)
{
    static const QRegularExpression numberAndDate(QStringLiteral("^(.*?)(?:^|\\s)от\\s+(.+)$"));
    if (cell.kind == Cell::Kind::Date) {
        return SupplementTold{{}, cell.date};
    }
    const QString text = base::tidied(exchange::shown(cell));
    if (const auto match = numberAndDate.match(text); match.hasMatch()) {
        const auto date = exchange::readDate(Cell::ofText(match.captured(2)));
        if (!date) {
            return base::passOn(date);
        }
        return SupplementTold{numberIn(match.captured(1)), *date};
    }
    if (const auto date = exchange::readDate(Cell::ofText(text))) {
        return SupplementTold{{}, *date};
    }
    return SupplementTold{numberIn(text), std::nullopt};
}

void takeSupplement(RowReading& reading, people::LabourPaper& paper)
{
    const auto said = exchange::readYesNo(reading.text(Field::Supplement));
    if (said && reading.text(Field::Supplement) != QStringLiteral("1")) {
        if (*said && !paper.supplementOn) {
            paper.supplementOn = paper.consentOn;
            reading.note(Field::Supplement, QStringLiteral("exchange.supplement-date"));
        }
        return;
    }
    const auto told = reading.read(Field::Supplement, readSupplement);
    if (!told) {
        return;
    }
    paper.supplementNumber = told->number.isEmpty() ? paper.supplementNumber : told->number;
    if (told->date) {
        paper.supplementOn = told->date;
    } else if (!paper.supplementOn) {
        paper.supplementOn = paper.consentOn;
        reading.note(Field::Supplement, QStringLiteral("exchange.supplement-date"));
    }
}

} // namespace

void readLabourPaper(RowReading& reading, people::LabourPaper& paper)
{
    const QString ground = base::tidied(reading.text(Field::ExemptionGround));
    paper.exemptionGround = ground.isEmpty() ? paper.exemptionGround : ground;
    if (reading.has(Field::Supplement)) {
        takeSupplement(reading, paper);
    } else if (!reading.hasColumn(Field::Supplement) && !paper.supplementOn && paper.consentOn) {
        paper.supplementOn = paper.consentOn;
        reading.note(Field::ConsentKind, QStringLiteral("exchange.supplement-number"));
    }
}

} // namespace kurator::office
