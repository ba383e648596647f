#include "ui/people/merge_table.h"

#include "ui/common/texts.h"
#include "ui/people/merge_texts.h"

#include <QButtonGroup>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QRadioButton>

namespace kurator::ui {

namespace {

// One value to choose: the text wraps, and a click anywhere on it chooses.
class MergeValue final : public QWidget
{
public:
    MergeValue(const QString& field, const QString& value, QWidget* parent)
        : QWidget(parent), m_button(new QRadioButton(this))
    {
        auto* text = new QLabel(value.isEmpty() ? MergeTable::tr("not told") : value, this);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        if (value.isEmpty()) {
            setRole(text, "muted");
        }
        m_button->setAccessibleName(MergeTable::tr("%1: %2").arg(field, text->text()));
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 2, 8, 2);
        row->addWidget(m_button, 0, Qt::AlignTop);
        row->addWidget(text, 1, Qt::AlignTop);
    }

    [[nodiscard]] QRadioButton* button() const { return m_button; }

protected:
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (event->button() == Qt::LeftButton && rect().contains(event->pos())) {
            m_button->setFocus(Qt::MouseFocusReason);
            m_button->click();
        }
    }

private:
    QRadioButton* m_button;
};

// Whether it goes without saying which place in which year is asked about.
bool isOnePlace(const std::vector<office::MergeQuestion>& questions)
{
    const office::MergeQuestion* first = nullptr;
    for (const office::MergeQuestion& question : questions) {
        if (!question.side) {
            continue;
        }
        first = first ? first : &question;
        if (question.side != first->side || question.programme != first->programme) {
            return false;
        }
    }
    return true;
}

} // namespace

MergeTable::MergeTable(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(2, 3);
}

void MergeTable::show(const std::vector<office::MergeQuestion>& questions, const office::Desk& desk)
{
    int line = 0;
    for (office::MergeQuestion question : questions) {
        question.side = isOnePlace(questions) ? std::nullopt : question.side;
        addLine(line++, question, desk);
    }
    m_grid->setRowStretch(line, 1);
}

void MergeTable::addLine(int line, const office::MergeQuestion& question, const office::Desk& desk)
{
    const QString field = mergeQuestionText(question, desk);
    auto* name = mutedLabel(field, this);
    name->setWordWrap(true);
    auto* kept = new MergeValue(field, question.kept, this);
    auto* dropped = new MergeValue(field, question.dropped, this);
    auto* group = new QButtonGroup(this);
    group->addButton(kept->button(), static_cast<int>(office::MergeSide::Kept));
    group->addButton(dropped->button(), static_cast<int>(office::MergeSide::Dropped));
    group->button(static_cast<int>(question.chosen))->setChecked(true);
    m_grid->addWidget(name, line, 0, Qt::AlignTop);
    m_grid->addWidget(kept, line, 1, Qt::AlignTop);
    m_grid->addWidget(dropped, line, 2, Qt::AlignTop);
    connect(group, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked) {
            Q_EMIT chosen();
        }
    });
    m_keys.push_back(question.key);
    m_groups.push_back(group);
}

office::MergeChoices MergeTable::choices() const
{
    office::MergeChoices choices;
    for (std::size_t at = 0; at < m_keys.size(); ++at) {
        choices.insert(m_keys[at], static_cast<office::MergeSide>(m_groups[at]->checkedId()));
    }
    return choices;
}

void MergeTable::chooseAll(office::MergeSide side)
{
    for (QButtonGroup* group : m_groups) {
        group->button(static_cast<int>(side))->setChecked(true);
    }
}

} // namespace kurator::ui
