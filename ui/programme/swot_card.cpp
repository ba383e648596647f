#include "ui/programme/swot_card.h"

#include "ui/common/form_draft.h"
#include "ui/common/texts.h"
#include "ui/programme/plan_fields.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

constexpr int linesOfQuarter = 5;

struct Quarter
{
    const char* name; // of the draft
    QString programme::ProgrammePlan::*text;
    const char* title;
    const char* wanted;
};

constexpr std::array quarters{
    Quarter{"strengths", &programme::ProgrammePlan::strengths,
            QT_TRANSLATE_NOOP("kurator::ui::SwotCard", "Strengths"),
            QT_TRANSLATE_NOOP("kurator::ui::SwotCard",
                              "What the school has: mentors with experience, partners, time")},
    Quarter{"weaknesses", &programme::ProgrammePlan::weaknesses,
            QT_TRANSLATE_NOOP("kurator::ui::SwotCard", "Weaknesses"),
            QT_TRANSLATE_NOOP("kurator::ui::SwotCard", "What the school itself lacks and can mend")},
    Quarter{"opportunities", &programme::ProgrammePlan::opportunities,
            QT_TRANSLATE_NOOP("kurator::ui::SwotCard", "Opportunities"),
            QT_TRANSLATE_NOOP("kurator::ui::SwotCard",
                              "What helps from outside: parents, enterprises, projects of the region")},
    Quarter{"threats", &programme::ProgrammePlan::threats,
            QT_TRANSLATE_NOOP("kurator::ui::SwotCard", "Threats"),
            QT_TRANSLATE_NOOP("kurator::ui::SwotCard", "What may hinder and does not depend on the school")},
};

} // namespace

SwotCard::SwotCard(QWidget* parent) : QWidget(parent), m_fields{}
{
    auto* card = cardFrame(tr("SWOT"), this);
    auto* about = mutedLabel(tr("Above stands what is inside the school, below what is outside."), card);
    about->setWordWrap(true);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    for (size_t i = 0; i < quarters.size(); ++i) {
        const int row = 2 * (static_cast<int>(i) / 2);
        const int column = static_cast<int>(i) % 2;
        const QString title = tr(quarters[i].title);
        m_fields[i] = thoughtsField(title, tr(quarters[i].wanted), linesOfQuarter, card);
        auto* label = new QLabel(title, card);
        label->setBuddy(m_fields[i]);
        grid->addWidget(label, row, column);
        grid->addWidget(m_fields[i], row + 1, column);
    }
    columnOf(card)->addWidget(about);
    columnOf(card)->addLayout(grid);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(card);
}

void SwotCard::addTo(FormDraft& draft)
{
    for (size_t i = 0; i < quarters.size(); ++i) {
        draft.add(QString::fromLatin1(quarters[i].name), m_fields[i]);
    }
}

void SwotCard::putTexts(const programme::ProgrammePlan& plan, QHash<QString, QString>& texts)
{
    for (const Quarter& quarter : quarters) {
        texts[QString::fromLatin1(quarter.name)] = plan.*quarter.text;
    }
}

void SwotCard::tell(programme::ProgrammePlan& plan) const
{
    for (size_t i = 0; i < quarters.size(); ++i) {
        plan.*quarters[i].text = m_fields[i]->toPlainText();
    }
}

void SwotCard::setReadOnly(bool readOnly)
{
    for (QPlainTextEdit* field : m_fields) {
        field->setReadOnly(readOnly);
    }
}

} // namespace kurator::ui
