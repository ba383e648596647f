#include "ui/programme/plan_figures.h"

#include "base/typed_number.h"
#include "messages/message.h"
#include "ui/common/form_draft.h"
#include "ui/common/texts.h"
#include "ui/programme/plan_fields.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace kurator::ui {

namespace {

QString nameOfValue(const QString& indicator)
{
    return QStringLiteral("plan.") + indicator;
}

QString typedPercent(double value)
{
    return base::tenthsToType(std::llround(value * 10));
}

bool isUnreadable(const QLineEdit* field)
{
    return !field->text().trimmed().isEmpty() && !base::typedTenths(field->text());
}

} // namespace

PlanFigures::PlanFigures(QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout),
      m_offers(new QPushButton(tr("Take the plan of the profile"), this))
{
    auto* card = cardFrame(tr("Planned values of the indicators"), this);
    auto* about = mutedLabel(tr("In per cent, for the year in which the programme begins. The report "
                                "compares with them."),
                             card);
    about->setWordWrap(true);
    m_offers->setToolTip(tr("Fills the empty fields; what you typed stays"));
    columnOf(card)->addWidget(about);
    columnOf(card)->addLayout(m_column);
    columnOf(card)->addWidget(m_offers, 0, Qt::AlignLeft);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(card);
    connect(m_offers, &QPushButton::clicked, this, &PlanFigures::takeOffers);
}

bool PlanFigures::setIndicators(const std::vector<programme::ProfileIndicator>& indicators, int year)
{
    if (m_place && indicators == m_indicators && year == m_year) {
        return false;
    }
    m_indicators = indicators;
    m_year = year;
    m_lines.clear();
    delete m_place;
    m_place = new QWidget(this);
    m_column->addWidget(m_place);
    auto* grid = new QGridLayout(m_place);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    for (const programme::ProfileIndicator& indicator : indicators) {
        if (!indicator.yesOrNo) {
            addLine(*grid, indicator);
        }
    }
    return true;
}

void PlanFigures::addLine(QGridLayout& grid, const programme::ProfileIndicator& indicator)
{
    const int row = grid.rowCount();
    Line line{indicator.code, percentField(tr("Plan in per cent: %1").arg(indicator.code), m_place),
              new QLabel(m_place), office::offeredValue(indicator, m_year)};
    auto* name = new QLabel(QStringLiteral("%1 · %2").arg(indicator.code, indicator.title), m_place);
    name->setWordWrap(true);
    name->setTextFormat(Qt::PlainText);
    name->setBuddy(line.field);
    grid.addWidget(name, row, 0);
    grid.addWidget(line.field, row, 1, Qt::AlignTop);
    if (line.offer) {
        const QString value = typedPercent(line.offer->value);
        QString text = line.offer->year == m_year ? tr("profile: %1").arg(value)
                                                  : tr("profile, %1: %2").arg(line.offer->year).arg(value);
        if (line.offer->proposed) {
            text += QStringLiteral(" · ") + tr("proposed");
        }
        auto* offer = mutedLabel(text, m_place);
        line.field->setAccessibleDescription(text);
        grid.addWidget(offer, row, 2, Qt::AlignTop);
        offer->setContentsMargins(0, 6, 0, 0);
    }
    line.fault->setWordWrap(true);
    setRole(line.fault, "fault");
    line.fault->hide();
    grid.addWidget(line.fault, row + 1, 0, 1, 3);
    connect(line.field, &QLineEdit::textChanged, this, &PlanFigures::showOffer);
    m_lines.push_back(line);
}

void PlanFigures::addTo(FormDraft& draft)
{
    for (const Line& line : m_lines) {
        draft.add(nameOfValue(line.code), line.field);
    }
}

void PlanFigures::putTexts(const std::vector<office::StatedPlan>& values, QHash<QString, QString>& texts)
{
    for (const office::StatedPlan& stated : values) {
        texts[nameOfValue(stated.indicator)] = stated.value ? typedPercent(*stated.value) : QString();
    }
}

std::vector<office::StatedPlan> PlanFigures::told() const
{
    std::vector<office::StatedPlan> values;
    for (const Line& line : m_lines) {
        const auto tenths = base::typedTenths(line.field->text());
        values.push_back(
            {line.code, m_year, tenths ? std::optional(static_cast<double>(*tenths) / 10) : std::nullopt});
    }
    return values;
}

QWidget* PlanFigures::showFaults(const std::vector<office::FigureFault>& faults)
{
    clearFaults();
    QWidget* first = nullptr;
    for (const Line& line : m_lines) {
        const auto fault = std::ranges::find(faults, line.code, &office::FigureFault::indicator);
        if (isUnreadable(line.field)) {
            setFault(line, tr("“%1” is no per cent. Write it like 35 or 33,3.").arg(line.field->text()));
        } else if (fault != faults.end()) {
            setFault(line, messages::text(fault->error));
        } else {
            continue;
        }
        first = first ? first : line.field;
    }
    return first;
}

void PlanFigures::clearFaults()
{
    for (const Line& line : m_lines) {
        setFault(line, {});
    }
}

void PlanFigures::setFault(const Line& line, const QString& sentence)
{
    line.fault->setText(sentence);
    line.fault->setVisible(!sentence.isEmpty());
    paintFaulty(line.field, !sentence.isEmpty());
}

void PlanFigures::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (const Line& line : m_lines) {
        line.field->setReadOnly(readOnly);
    }
    showOffer();
}

void PlanFigures::showOffer()
{
    const bool offered = std::ranges::any_of(
        m_lines, [](const Line& line) { return line.offer && line.field->text().trimmed().isEmpty(); });
    m_offers->setEnabled(offered && !m_readOnly);
}

void PlanFigures::takeOffers()
{
    for (const Line& line : m_lines) {
        if (line.offer && line.field->text().trimmed().isEmpty()) {
            line.field->setText(typedPercent(line.offer->value));
        }
    }
    Q_EMIT filled();
}

QWidget* PlanFigures::firstField()
{
    return m_lines.empty() ? static_cast<QWidget*>(this) : m_lines.front().field;
}

} // namespace kurator::ui
