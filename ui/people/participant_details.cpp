#include "ui/people/participant_details.h"

#include "messages/message.h"
#include "ui/common/flow_layout.h"
#include "ui/common/look.h"
#include "ui/common/texts.h"
#include "ui/people/mentor_texts.h"
#include "ui/people/participant_columns.h"
#include "ui/people/people_texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

constexpr int fewestLetters = 34; // of a line, before the pane gets narrower than its texts can bear

QColor colourOf(base::Severity severity)
{
    switch (severity) {
    case base::Severity::Error:
        return colours().bad;
    case base::Severity::Warning:
        return colours().warning;
    case base::Severity::Notice:
        return colours().accent;
    }
    return {};
}

QString joined(QStringList parts, const QString& between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

QString aboutRepresentative(const office::RepresentativeCard& card)
{
    return joined({language::fullName(card.adult.name), relationText(card.relation), card.adult.phone},
                  QStringLiteral(", "));
}

} // namespace

ParticipantDetails::ParticipantDetails(QWidget* parent)
    : QFrame(parent), m_scroll(new QScrollArea(this)), m_open(new QPushButton(tr("Open the card"), this)),
      m_names(new QPushButton(tr("Check the cases"), this))
{
    setProperty("card", true);
    setAccessibleName(tr("About the chosen one"));
    m_scroll->setFrameShape(NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_open->setToolTip(tr("Enter in the list"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 6, 12);
    column->addWidget(m_scroll, 1);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_names);
    column->addLayout(buttons);
    connect(m_open, &QPushButton::clicked, this, &ParticipantDetails::openAsked);
    connect(m_names, &QPushButton::clicked, this, &ParticipantDetails::namesAsked);
    setMinimumWidth(fontMetrics().averageCharWidth() * fewestLetters);
    showNobody();
}

void ParticipantDetails::clear()
{
    m_content = new QWidget;
    m_content->setObjectName(QStringLiteral("scrolled"));
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, 8, 0);
    m_column->setSpacing(3);
}

void ParticipantDetails::showNobody()
{
    clear();
    m_column->addStretch();
    QLabel* none = addLine(tr("Choose somebody in the list"));
    none->setAlignment(Qt::AlignCenter);
    setRole(none, "muted");
    m_column->addStretch();
    m_scroll->setWidget(m_content);
    m_open->hide();
    m_names->hide();
}

void ParticipantDetails::show(const lists::ParticipantRow& row, const office::ParticipantCard& card,
                              const std::vector<base::Finding>& findings,
                              const std::vector<lists::ChildRow>& children)
{
    clear();
    addHead(row);
    addFindings(findings);
    addContacts(card);
    addFact(tr("Representative of"), childrenText(children));
    addCourse(row, card);
    m_column->addStretch();
    m_scroll->setWidget(m_content);
    m_open->show();
    m_names->setVisible(!row.nameConfirmed);
}

void ParticipantDetails::addHead(const lists::ParticipantRow& row)
{
    QLabel* name = headingLabel(row.name, m_content);
    name->setWordWrap(true);
    name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont font = name->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    name->setFont(font);
    m_column->addWidget(name);
    const QString age = row.age ? tr("age %1").arg(ageText(row.age)) : QString();
    const QString category = row.category ? categoryText(*row.category) : QString();
    const QString place =
        row.className.isEmpty() ? joined({row.position, row.workplace}, QStringLiteral(", ")) : row.className;
    setRole(addLine(joined({age, category, place}, QStringLiteral(" · "))), "muted");
    if (row.archived) {
        setRole(addLine(tr("In the archive")), "warning");
    }
    m_column->addSpacing(6);
    addDotLine(consentStateColour(row.consent),
               tr("Consent to processing of data: %1").arg(consentStateText(row.consent)));
}

void ParticipantDetails::addFindings(const std::vector<base::Finding>& findings)
{
    for (const base::Finding& finding : findings) {
        addDotLine(colourOf(finding.severity), messages::text(finding));
    }
}

void ParticipantDetails::addContacts(const office::ParticipantCard& card)
{
    addFact(tr("Phone"), card.person.phone);
    addFact(tr("E-mail"), card.person.email);
    addFact(tr("Other contacts"), card.entry.contacts);
    QStringList representatives;
    for (const office::RepresentativeCard& one : card.representatives) {
        representatives << aboutRepresentative(one);
    }
    addFact(tr("Representatives"), representatives.join(QLatin1Char('\n')));
}

void ParticipantDetails::addCourse(const lists::ParticipantRow& row, const office::ParticipantCard& card)
{
    const bool mentee = row.side == people::Side::Mentee;
    addFact(mentee ? tr("Request") : tr("Competences"), row.subject);
    addFact(tr("Tags"),
            (mentee ? card.entry.requestTags : card.entry.competenceTags).join(QStringLiteral(", ")));
    addFact(tr("Interests"), row.interests);
    addFact(tr("Convenient time"), row.time);
    if (!mentee) {
        addFact(tr("Ages of mentees"), card.entry.wishedAgesText);
        addFact(tr("Source"), row.base ? mentorBaseText(*row.base) : QString());
        addFact(tr("Status"), mentorStatusText(row.status));
        addFact(tr("Places taken"), placesText(row));
    }
    addFact(mentee ? tr("Mentor") : tr("Mentees"), row.partners.join(QLatin1Char('\n')));
    addFact(tr("Codes"), restrictedCodes(row.restricted));
}

void ParticipantDetails::addFact(const QString& name, const QString& value)
{
    if (value.trimmed().isEmpty()) {
        return;
    }
    m_column->addSpacing(6);
    setRole(addLine(name), "muted");
    addLine(value);
}

QLabel* ParticipantDetails::addLine(const QString& text)
{
    auto* line = new QLabel(text, m_content);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(line);
    return line;
}

void ParticipantDetails::addDotLine(const QColor& colour, const QString& text)
{
    auto* row = new QHBoxLayout;
    auto* dot = new QLabel(QStringLiteral("●"), m_content);
    QPalette palette = dot->palette();
    palette.setColor(QPalette::WindowText, colour);
    dot->setPalette(palette);
    row->addWidget(dot, 0, Qt::AlignTop);
    QLabel* line = addLine(text);
    m_column->removeWidget(line);
    row->addWidget(line, 1);
    m_column->addLayout(row);
}

} // namespace kurator::ui
