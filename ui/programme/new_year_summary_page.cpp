#include "ui/programme/new_year_summary_page.h"

#include "language/date_words.h"
#include "messages/message.h"
#include "ui/common/details_pane.h"
#include "ui/common/look.h"
#include "ui/common/message_bar.h"
#include "ui/common/texts.h"
#include "ui/programme/new_year_wizard.h"

#include <QFrame>
#include <QVBoxLayout>

namespace kurator::ui {

NewYearSummaryPage::NewYearSummaryPage(NewYearWizard& wizard)
    : m_wizard(wizard), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 8, 0, 0);
}

QString NewYearSummaryPage::title() const
{
    return tr("What will happen");
}

QString NewYearSummaryPage::intro() const
{
    return tr("Nothing is stored yet. All of it is one step, which can be undone.");
}

QString NewYearSummaryPage::nextText() const
{
    return tr("Begin the &year");
}

void NewYearSummaryPage::enter()
{
    delete m_body;
    m_body = new QWidget(this);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_column->addWidget(m_body);
    const auto year = office::newYear(m_wizard.workspace().desk(), m_wizard.wish());
    if (year) {
        addYear(*year);
        addAlong(*year);
        addConsents(*year);
        addStays();
    } else {
        m_wizard.messageBar().refuse(year.error());
    }
    column->addStretch();
}

QVBoxLayout* NewYearSummaryPage::addCard(const QString& heading)
{
    auto* card = cardFrame(heading, m_body);
    static_cast<QVBoxLayout*>(m_body->layout())->addWidget(card);
    return columnOf(card);
}

void NewYearSummaryPage::addYear(const office::NewYear& year)
{
    const programme::Programme& next = year.programme;
    auto* column =
        addCard(tr("The year from %1 to %2")
                    .arg(language::shortDate(next.period.start), language::shortDate(next.period.end)));
    QWidget* in = column->parentWidget();
    if (!next.t0.isValid()) {
        column->addWidget(
            dotLine(colours().warning, tr("There is no order yet: the roadmap waits for its date."), in));
    } else if (next.t0Number.isEmpty()) {
        column->addWidget(
            dotLine(colours().good, tr("Terms are counted from %1.").arg(language::shortDate(next.t0)), in));
    } else {
        column->addWidget(
            dotLine(colours().good,
                    tr("Terms are counted from the order № %1 of %2. Register it as a paper when "
                       "the year is begun.")
                        .arg(next.t0Number, language::shortDate(next.t0)),
                    in));
    }
    for (const auto& warning : office::newYearWarnings(m_wizard.workspace().desk(), m_wizard.wish())) {
        column->addWidget(dotLine(colours().warning, messages::text(warning.code, warning.arguments), in));
    }
}

void NewYearSummaryPage::addAlong(const office::NewYear& year)
{
    auto* column = addCard(tr("Goes along"));
    QWidget* in = column->parentWidget();
    const auto add = [&](const QString& text) { column->addWidget(dotLine(colours().good, text, in)); };
    add(tr("Mentors: %1, mentees: %2.").arg(year.mentors + year.newMentors).arg(year.mentees));
    if (year.newMentors > 0) {
        add(tr("%n mentee(s) will mentor.", nullptr, static_cast<int>(year.newMentors)));
    }
    if (year.classesUp > 0) {
        add(tr("%n pupil(s) come into another class.", nullptr, static_cast<int>(year.classesUp)));
    }
    if (year.pairs > 0) {
        add(tr("%n mentee(s) keep the mentor's name: matching offers the pair, an order makes it.", nullptr,
               static_cast<int>(year.pairs)));
    }
    if (year.trained > 0) {
        add(tr("The training of %n mentor(s) is kept in the portfolio.", nullptr,
               static_cast<int>(year.trained)));
    }
    if (year.words) {
        add(tr("Goals, tasks, expected results and SWOT, as they stand."));
    }
    if (year.planValues > 0) {
        add(tr("%n planned value(s) of the indicators.", nullptr, static_cast<int>(year.planValues)));
    }
}

void NewYearSummaryPage::addConsents(const office::NewYear& year)
{
    auto* column = addCard(tr("Consents"));
    QWidget* in = column->parentWidget();
    const auto count = [&](const QString& paper, qsizetype holding) {
        const qsizetype wanted = year.persons - holding;
        const QString text =
            tr("%1: holds on for %2, to be collected anew from %3.").arg(paper).arg(holding).arg(wanted);
        column->addWidget(dotLine(wanted > 0 ? colours().warning : colours().good, text, in));
    };
    count(tr("To processing of data (D15)"), year.processing);
    count(tr("To taking part (D18)"), year.participation);
    if (year.marksLeft > 0) {
        column->addWidget(
            dotLine(colours().warning,
                    tr("%n special categor(ies) stay behind: without a consent in force they may "
                       "not be kept.",
                       nullptr, static_cast<int>(year.marksLeft)),
                    in));
    }
    if (year.labourPapers > 0) {
        column->addWidget(
            dotLine(colours().warning,
                    tr("Papers of article 351.8 of the Labour Code are to be made anew for %n mentor(s).",
                       nullptr, static_cast<int>(year.labourPapers)),
                    in));
    }
    column->addWidget(
        quietLine(tr("A consent holds on only where the paper itself names a term that reaches "
                     "the new year. One that was given until the end of the programme ends with "
                     "it. Nothing is copied."),
                  in));
}

void NewYearSummaryPage::addStays()
{
    auto* column = addCard(tr("Stays with the last year"));
    column->addWidget(textLine(tr("Pairs and meetings, papers, marks of the roadmap, events, results and "
                                  "numbers for the report. The last year stays open in the menu of the "
                                  "school."),
                               column->parentWidget()));
}

bool NewYearSummaryPage::leave()
{
    return m_wizard.make();
}

} // namespace kurator::ui
