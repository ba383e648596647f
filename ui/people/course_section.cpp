#include "ui/people/course_section.h"

#include "lists/person_life.h"
#include "messages/message.h"
#include "ui/common/date_editor.h"
#include "ui/common/form.h"
#include "ui/pairs/pair_texts.h"
#include "ui/people/people_texts.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace kurator::ui {

namespace {

constexpr std::array restrictedKinds{people::RestrictedKind::Disability,
                                     people::RestrictedKind::Gifted,
                                     people::RestrictedKind::Orphan,
                                     people::RestrictedKind::HardLifeSituation,
                                     people::RestrictedKind::LowIncomeOrRemote,
                                     people::RestrictedKind::AtRisk};

} // namespace

CourseSection::CourseSection(const office::Desk& desk, people::Side side, QWidget* parent)
    : FormSection(parent), m_desk(desk), m_side(side), m_pairs(new QLabel(form())),
      m_restricted(makeRestrictedChecks()), m_joined(new DateEditor(tr("Joined on"), form())),
      m_finished(new DateEditor(tr("Finished on"), form())), m_results(textBox(form())),
      m_case(new QLineEdit(form())), m_completion(new QLineEdit(form()))
{
    m_pairs->setTextFormat(Qt::PlainText);
    m_pairs->setWordWrap(true);
    m_pairs->setContentsMargins(0, 6, 0, 0);
    m_pairs->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form()->addField(side == people::Side::Mentee ? tr("Mentor in a pair") : tr("Mentees in pairs"), m_pairs);
    form()->addField(tr("Special categories"), m_restricted,
                     tr("Lists show only the code. No paper and no table that leaves the school names them. "
                        "%1 is kept only with the consent to data on health (D17), %2 need no paper of "
                        "their own, the others need the consent to processing (D15)")
                         .arg(restrictedCode(people::RestrictedKind::Disability),
                              restrictedCode(people::RestrictedKind::Gifted)));
    form()->addField(tr("&Joined on"), m_joined);
    form()->addField(tr("Finishe&d on"), m_finished);
    form()->addField(tr("&Results"), m_results);
    form()->addField(tr("Lin&k to the story"), m_case);
    form()->addField(tr("Mark of completion"), m_completion);
    form()->setFieldShown(m_restricted, side == people::Side::Mentee);
    form()->setFieldShown(m_completion, side == people::Side::Mentee);
    for (DateEditor* day : {m_joined, m_finished}) {
        connect(day, &DateEditor::dateChanged, this, &CardSection::edited);
    }
    connect(m_results, &QPlainTextEdit::textChanged, this, &CardSection::edited);
    connect(m_case, &QLineEdit::textEdited, this, &CardSection::edited);
    connect(m_completion, &QLineEdit::textEdited, this, &CardSection::edited);
}

QWidget* CourseSection::makeRestrictedChecks()
{
    auto* checks = new QWidget(form());
    auto* column = new QVBoxLayout(checks);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    for (const people::RestrictedKind kind : restrictedKinds) {
        auto* box =
            new QCheckBox(QStringLiteral("%1 · %2").arg(restrictedCode(kind), restrictedText(kind)), checks);
        column->addWidget(box);
        connect(box, &QCheckBox::clicked, this, &CardSection::edited);
        m_restrictedBoxes.push_back(box);
    }
    checks->setFocusProxy(m_restrictedBoxes.front());
    return checks;
}

void CourseSection::fill(const office::ParticipantCard& card)
{
    for (std::size_t i = 0; i < restrictedKinds.size(); ++i) {
        m_restrictedBoxes[i]->setChecked(std::ranges::find(card.restricted, restrictedKinds[i]) !=
                                         card.restricted.end());
    }
    showPairs(card.entry.id);
    m_joined->setDate(card.entry.joinedOn);
    m_finished->setDate(card.entry.finishedOn);
    m_results->setPlainText(card.entry.results);
    m_case->setText(card.entry.caseLink);
    m_completion->setText(card.entry.completionMark);
    const bool stored = !card.entry.id.isNull();
    for (QWidget* field : std::initializer_list<QWidget*>{m_finished, m_results, m_case}) {
        form()->setFieldShown(field, stored);
    }
    form()->setFieldShown(m_completion, stored && m_side == people::Side::Mentee);
}

void CourseSection::showPairs(base::Id<people::Entry> entry)
{
    QStringList lines;
    if (!entry.isNull()) {
        for (const lists::BondLine& bond : lists::bondsOf(m_desk, entry)) {
            QStringList parts{bond.others.join(QStringLiteral(", ")), bond.otherPlace, bond.formTitle,
                              PairTexts::state(bond.state)};
            parts.removeAll(QString());
            lines << parts.join(QStringLiteral(" · "));
        }
    }
    m_pairs->setText(lines.join(QLatin1Char('\n')));
    form()->setFieldShown(m_pairs, !lines.isEmpty());
}

void CourseSection::write(office::ParticipantCard& card) const
{
    card.restricted.clear();
    for (std::size_t i = 0; i < restrictedKinds.size(); ++i) {
        if (m_restrictedBoxes[i]->isChecked()) {
            card.restricted.push_back(restrictedKinds[i]);
        }
    }
    card.entry.joinedOn = m_joined->date();
    card.entry.finishedOn = m_finished->date();
    card.entry.results = m_results->toPlainText();
    card.entry.caseLink = m_case->text();
    card.entry.completionMark = m_completion->text();
}

bool CourseSection::showFault(const office::CardFault& fault)
{
    if (fault.field == office::CardFault::Field::FinishedOn) {
        form()->setFault(m_finished, messages::text(fault.error));
        return true;
    }
    if (fault.field == office::CardFault::Field::Restricted) {
        form()->setFault(m_restricted, messages::text(fault.error));
        return true;
    }
    return false;
}

bool CourseSection::checkTyped()
{
    bool readable = true;
    for (DateEditor* day : {m_joined, m_finished}) {
        if (!day->isReadable()) {
            form()->setFault(day, tr("This is no day. Write it as 05.09.2026"));
            readable = false;
        }
    }
    return readable;
}

} // namespace kurator::ui
