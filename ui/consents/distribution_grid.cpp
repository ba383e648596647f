#include "ui/consents/distribution_grid.h"

#include "people/distribution_data.h"
#include "ui/common/form_draft.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

// In the order of the lines of the box.
enum class DatumAnswer
{
    NotMentioned,
    Allowed,
    OnCondition,
    Forbidden
};

DatumAnswer answerOf(const QComboBox* box)
{
    return static_cast<DatumAnswer>(box->currentIndex());
}

} // namespace

DistributionGrid::DistributionGrid(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (const QString& datum : people::distributionData()) {
        auto* name = new QLabel(datum, this);
        name->setWordWrap(true);
        auto* answer = new QComboBox(this);
        answer->addItems({tr("not mentioned"), tr("allowed"), tr("on a condition"), tr("forbidden")});
        answer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        answer->setMinimumContentsLength(10);
        answer->setAccessibleName(datum);
        auto* condition = new QLineEdit(this);
        condition->setAccessibleName(tr("Condition: %1").arg(datum));
        condition->setPlaceholderText(tr("on which condition"));
        condition->hide();
        connect(answer, &QComboBox::currentIndexChanged, condition,
                [answer, condition] { condition->setVisible(answerOf(answer) == DatumAnswer::OnCondition); });
        column->addWidget(name);
        column->addWidget(answer);
        column->addWidget(condition);
        m_lines.push_back({datum, answer, condition});
    }
    setFocusProxy(m_lines.front().answer);
}

QStringList DistributionGrid::allowed() const
{
    QStringList told;
    for (const Line& line : m_lines) {
        if (answerOf(line.answer) == DatumAnswer::Allowed) {
            told << line.datum;
        }
    }
    return told;
}

std::vector<people::DatumLimit> DistributionGrid::limits() const
{
    std::vector<people::DatumLimit> told;
    for (const Line& line : m_lines) {
        switch (answerOf(line.answer)) {
        case DatumAnswer::Forbidden:
            told.push_back({line.datum, true, {}});
            break;
        case DatumAnswer::OnCondition:
            told.push_back({line.datum, false, line.condition->text().trimmed()});
            break;
        case DatumAnswer::NotMentioned:
        case DatumAnswer::Allowed:
            break;
        }
    }
    return told;
}

void DistributionGrid::addTo(FormDraft& draft)
{
    for (size_t i = 0; i < m_lines.size(); ++i) {
        draft.addPlace(QStringLiteral("datum.%1").arg(i), m_lines[i].answer);
        draft.add(QStringLiteral("condition.%1").arg(i), m_lines[i].condition);
    }
}

void DistributionGrid::focusCondition(const QString& datum)
{
    for (const Line& line : m_lines) {
        if (line.datum == datum) {
            setFocusProxy(line.condition);
            line.condition->setFocus(Qt::OtherFocusReason);
        }
    }
}

} // namespace kurator::ui
