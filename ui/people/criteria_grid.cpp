#include "ui/people/criteria_grid.h"

#include "ui/people/card_section.h"
#include "ui/people/mentor_texts.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

namespace kurator::ui {

namespace {

constexpr int highestMark = 5;

} // namespace

CriteriaGrid::CriteriaGrid(QWidget* parent) : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i <= static_cast<int>(people::MentorCriterion::Motivation); ++i) {
        const QString text = criterionText(static_cast<people::MentorCriterion>(i));
        QComboBox* box = choiceBox(this);
        box->addItem(QStringLiteral("–"));
        for (int mark = 1; mark <= highestMark; ++mark) {
            box->addItem(QString::number(mark));
        }
        box->setAccessibleName(text);
        auto* label = new QLabel(text, this);
        label->setWordWrap(true);
        label->setBuddy(box);
        grid->addWidget(box, i, 0);
        grid->addWidget(label, i, 1);
        m_boxes.push_back(box);
        connect(box, &QComboBox::currentIndexChanged, this, &CriteriaGrid::edited);
    }
    setFocusProxy(m_boxes.front());
}

void CriteriaGrid::setMarks(const std::vector<people::CriterionMark>& marks)
{
    for (QComboBox* box : m_boxes) {
        box->setCurrentIndex(0);
    }
    for (const people::CriterionMark& one : marks) {
        m_boxes[static_cast<std::size_t>(one.criterion)]->setCurrentIndex(one.mark);
    }
}

std::vector<people::CriterionMark> CriteriaGrid::marks() const
{
    std::vector<people::CriterionMark> marks;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        if (const int mark = m_boxes[i]->currentIndex(); mark > 0) {
            marks.push_back({static_cast<people::MentorCriterion>(i), mark});
        }
    }
    return marks;
}

} // namespace kurator::ui
