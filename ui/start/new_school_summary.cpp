#include "ui/start/new_school_summary.h"

#include "language/date_words.h"
#include "ui/common/texts.h"
#include "ui/start/form_width.h"
#include "ui/start/new_school_wizard.h"

#include <QDir>
#include <QLabel>
#include <QVBoxLayout>

namespace kurator::ui {

NewSchoolSummary::NewSchoolSummary(NewSchoolWizard& wizard)
    : m_wizard(wizard), m_card(cardFrame(tr("There will be"), this)), m_lines(nullptr)
{
    m_card->setMaximumWidth(widthOfForms(*this));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    column->addStretch();
}

QString NewSchoolSummary::intro() const
{
    return tr("Look it over; “Back” leads to any of the steps.");
}

void NewSchoolSummary::enter()
{
    const SchoolDraft& draft = m_wizard.draft();
    const office::StartFacts facts = factsOf(draft);
    const auto kind = facts.yearKind.value_or(programme::yearKindByDate(facts.orderDate));
    const base::Period period = programme::periodOf(facts.orderDate, kind);
    const auto profile = chosenProfile(draft);
    QStringList lines;
    lines << tr("the file %1").arg(QDir::toNativeSeparators(draft.path));
    lines << tr("the organisation: %1").arg(facts.organisation.organisation.shortName);
    if (profile) {
        lines << tr("the programme “%1” from %2 to %3")
                     .arg(profile->title, language::shortDate(period.start), language::shortDate(period.end));
        lines << tr("a roadmap of %n item(s), its terms counted from %1", nullptr, profile->items)
                     .arg(language::shortDate(facts.orderDate));
        if (profile->startOrder == programme::StartOrder::School) {
            lines << tr("the order No. %1 of %2 in the register of papers")
                         .arg(facts.orderNumber, language::shortDate(facts.orderDate));
        }
    }
    lines << (draft.import ? tr("and then the import of the list of mentees")
                           : tr("no people yet: the first steps are on the home page"));
    showLines(lines);
}

void NewSchoolSummary::showLines(const QStringList& lines)
{
    delete m_lines;
    m_lines = new QWidget(m_card);
    auto* column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    for (const QString& line : lines) {
        auto* label = new QLabel(QStringLiteral("–  ") + line, m_lines);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    columnOf(m_card)->addWidget(m_lines);
    m_lines->show();
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
}

bool NewSchoolSummary::leave()
{
    return m_wizard.make();
}

} // namespace kurator::ui
