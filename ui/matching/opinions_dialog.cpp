#include "ui/matching/opinions_dialog.h"

#include "language/date_words.h"
#include "messages/message.h"
#include "office/ballots.h"
#include "office/opinions.h"
#include "school/lookup.h"
#include "ui/common/choice_picker.h"
#include "ui/common/form.h"
#include "ui/common/form_draft.h"
#include "ui/common/help_key.h"
#include "ui/common/look.h"
#include "ui/common/texts.h"
#include "ui/matching/match_texts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr int opinionsInLetters = 112;
constexpr int opinionsInLines = 26;

std::vector<PickChoice> peopleOn(const office::Desk& desk, people::Side side)
{
    std::vector<PickChoice> choices;
    for (const people::Entry& entry : desk.snapshot().entries) {
        if (entry.programme == desk.programme().id && entry.side == side && !entry.finishedOn) {
            choices.push_back({entry.id.toString(), desk.lookup().nameOf(entry.id),
                               entry.className.isEmpty() ? entry.position : entry.className});
        }
    }
    std::ranges::sort(choices, {}, &PickChoice::text);
    return choices;
}

// As FormDraft keeps it.
template <class T>
QString dataOf(T value)
{
    return QString::number(static_cast<int>(value));
}

base::Id<people::Entry> pickedIn(const ChoicePicker& picker)
{
    const QStringList chosen = picker.chosen();
    return chosen.isEmpty() ? base::Id<people::Entry>() : base::Id<people::Entry>::fromString(chosen.front());
}

} // namespace

OpinionsDialog::OpinionsDialog(Workspace& workspace, QWidget* parent,
                               const std::optional<matching::PairWish>& pair)
    : QDialog(parent), m_workspace(workspace), m_list(new QListWidget(this)),
      m_form(new Form(this, Form::Labels::Above)),
      m_mentee(new ChoicePicker(tr("Mentee"), tr("A name"), m_form)),
      m_mentor(new ChoicePicker(tr("Mentor"), tr("A name"), m_form)), m_by(new QComboBox(m_form)),
      m_verdict(new QComboBox(m_form)), m_reason(new QLineEdit(m_form)), m_meaning(mutedLabel({}, this)),
      m_save(mainButton(tr("&Write down"), this)), m_remove(new QPushButton(tr("&Take away"), this)),
      m_draft(new FormDraft(workspace, this))
{
    setWindowTitle(tr("Opinions on pairs"));
    addHelpKey(*this, workspace, QStringLiteral("matching"));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(20);
    columns->addWidget(makeList(), 1);
    columns->addWidget(makeForm(), 1);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    buttons->addButton(m_remove, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    m_save->setDefault(true);
    m_remove->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addLayout(columns, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * opinionsInLetters,
           fontMetrics().lineSpacing() * opinionsInLines);
    connect(buttons, &QDialogButtonBox::rejected, this, &OpinionsDialog::reject);
    connectParts();
    fillList();
    begin(pair);
}

QWidget* OpinionsDialog::makeList()
{
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    auto* heading = headingLabel(tr("Written down"), part);
    m_list->setAccessibleName(tr("Opinions"));
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    column->addWidget(heading);
    column->addWidget(m_list, 1);
    return part;
}

QWidget* OpinionsDialog::makeForm()
{
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    m_mentee->setSingle();
    m_mentor->setSingle();
    m_by->addItem(tr("the psychologist"), dataOf(pairs::OpinionBy::Psychologist));
    m_by->addItem(tr("the curator"), dataOf(pairs::OpinionBy::Curator));
    m_by->addItem(tr("the mentee or the family"), dataOf(pairs::OpinionBy::Mentee));
    m_by->addItem(tr("the mentor"), dataOf(pairs::OpinionBy::Mentor));
    m_verdict->addItem(tr("for"), dataOf(pairs::Verdict::For));
    m_verdict->addItem(tr("in doubt"), dataOf(pairs::Verdict::Doubtful));
    m_verdict->addItem(tr("against"), dataOf(pairs::Verdict::Against));
    m_form->addField(tr("Me&ntee"), m_mentee);
    m_form->addField(tr("Ment&or"), m_mentor);
    m_form->addField(tr("Who t&hinks so"), m_by);
    m_form->addField(tr("O&pinion"), m_verdict);
    m_form->addField(tr("&Reason"), m_reason);
    m_meaning->setWordWrap(true);
    m_form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // labels stay at their fields
    column->addWidget(m_form);
    column->addWidget(m_meaning);
    column->addStretch();
    return part;
}

void OpinionsDialog::connectParts()
{
    const auto addPicker = [this](const QString& name, ChoicePicker* picker) {
        m_draft->add(
            name, [picker] { return picker->chosen().join(QLatin1Char(' ')); },
            [picker](const QString& id) {
                picker->setChosen(id.split(QLatin1Char(' '), Qt::SkipEmptyParts));
            });
        connect(picker, &ChoicePicker::edited, this, [this] {
            m_draft->note();
            edited();
        });
    };
    addPicker(QStringLiteral("mentee"), m_mentee);
    addPicker(QStringLiteral("mentor"), m_mentor);
    m_draft->add(QStringLiteral("by"), m_by);
    m_draft->add(QStringLiteral("verdict"), m_verdict);
    m_draft->add(QStringLiteral("reason"), m_reason);
    for (QComboBox* box : {m_by, m_verdict}) {
        connect(box, &QComboBox::currentIndexChanged, this, &OpinionsDialog::edited);
    }
    connect(m_reason, &QLineEdit::textEdited, this, &OpinionsDialog::edited);
    connect(m_list, &QListWidget::currentRowChanged, this, &OpinionsDialog::showOpinion);
    connect(m_save, &QPushButton::clicked, this, &OpinionsDialog::save);
    connect(m_remove, &QPushButton::clicked, this, &OpinionsDialog::remove);
}

void OpinionsDialog::fillList()
{
    m_rows = lists::opinionRows(m_workspace.desk());
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_list->addItem(tr("+ a new opinion"));
    for (const lists::OpinionRow& row : m_rows) {
        const QString by = m_by->itemText(m_by->findData(dataOf(row.opinion.by)));
        const QString verdict = m_verdict->itemText(m_verdict->findData(dataOf(row.opinion.verdict)));
        QString text = MatchTexts::surname(row.mentee) + QStringLiteral(" – ") +
                       MatchTexts::surname(row.mentor) + QLatin1Char('\n') + by + QStringLiteral(": ") +
                       verdict;
        if (row.opinion.givenOn) {
            text += QStringLiteral(", ") + language::shortDate(*row.opinion.givenOn);
        }
        if (!row.opinion.reason.isEmpty()) {
            text += QLatin1Char('\n') + row.opinion.reason;
        }
        if (!row.counts) {
            text += QLatin1Char('\n') + tr("does not count: one of the two has left");
        }
        auto* item = new QListWidgetItem(text, m_list);
        item->setToolTip(row.mentee + QLatin1Char('\n') + row.mentor);
        if (!row.counts) {
            item->setForeground(colours().muted);
        }
    }
}

void OpinionsDialog::begin(const std::optional<matching::PairWish>& pair)
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(0);
    showOpinion();
    if (pair) {
        m_mentee->setChosen({pair->mentee.toString()});
        m_mentor->setChosen({pair->mentor.toString()});
        m_draft->note();
        m_by->setFocus();
    } else {
        m_mentee->setFocus();
    }
}

const lists::OpinionRow* OpinionsDialog::current() const
{
    const int at = m_list->currentRow() - 1;
    return at < 0 || static_cast<size_t>(at) >= m_rows.size() ? nullptr : &m_rows[static_cast<size_t>(at)];
}

// Somebody who left stays to be seen in an opinion of former days.
void OpinionsDialog::choosePeople()
{
    const office::Desk& desk = m_workspace.desk();
    auto mentees = peopleOn(desk, people::Side::Mentee);
    auto mentors = peopleOn(desk, people::Side::Mentor);
    if (const lists::OpinionRow* row = current(); row && !row->counts) {
        mentees.push_back({row->opinion.mentee.toString(), row->mentee, {}});
        mentors.push_back({row->opinion.mentor.toString(), row->mentor, {}});
    }
    m_mentee->setChoices(std::move(mentees));
    m_mentor->setChoices(std::move(mentors));
}

void OpinionsDialog::showOpinion()
{
    choosePeople();
    const lists::OpinionRow* row = current();
    const pairs::Opinion shown = row ? row->opinion : pairs::Opinion{};
    const auto idText = [](const base::Id<people::Entry>& id) {
        return id.isNull() ? QString() : id.toString();
    };
    const auto by = row ? shown.by : pairs::OpinionBy::Psychologist;
    m_draft->show(QStringLiteral("opinion:") + (row ? shown.id.toString() : QStringLiteral("new")),
                  {{QStringLiteral("mentee"), idText(shown.mentee)},
                   {QStringLiteral("mentor"), idText(shown.mentor)},
                   {QStringLiteral("by"), dataOf(by)},
                   {QStringLiteral("verdict"), dataOf(shown.verdict)},
                   {QStringLiteral("reason"), shown.reason}});
    m_remove->setEnabled(row != nullptr);
    edited();
}

void OpinionsDialog::edited()
{
    m_form->clearFaults();
    const auto by = typed().by;
    switch (typed().verdict) {
    case pairs::Verdict::Against:
        m_meaning->setText(tr("The two are not proposed to each other, unless you set the rule aside with a "
                              "reason."));
        break;
    case pairs::Verdict::For:
    case pairs::Verdict::Doubtful:
        m_meaning->setText(by == pairs::OpinionBy::Psychologist
                               ? tr("It counts as much as the weight of “Psychologist's opinion” says.")
                               : tr("It is kept for you and gives no points."));
        break;
    }
}

pairs::Opinion OpinionsDialog::typed() const
{
    const lists::OpinionRow* row = current();
    pairs::Opinion opinion = row ? row->opinion : pairs::Opinion{};
    opinion.mentee = pickedIn(*m_mentee);
    opinion.mentor = pickedIn(*m_mentor);
    opinion.by = static_cast<pairs::OpinionBy>(m_by->currentData().toInt());
    opinion.verdict = static_cast<pairs::Verdict>(m_verdict->currentData().toInt());
    opinion.reason = m_reason->text();
    return opinion;
}

bool OpinionsDialog::checkTyped()
{
    for (ChoicePicker* picker : {m_mentee, m_mentor}) {
        if (const QString text = picker->unfinished(); !text.isEmpty()) {
            m_form->setFault(
                picker, tr("“%1” is nobody of the list yet: choose a name or clear the field.").arg(text));
        }
    }
    m_form->showFirstFault();
    return !m_form->hasFaults();
}

void OpinionsDialog::save()
{
    if (!checkTyped()) {
        return;
    }
    const pairs::Opinion opinion = typed();
    const auto saved =
        m_workspace.perform([&opinion](office::Desk& desk) { return office::saveOpinion(desk, opinion); });
    if (!saved) {
        showFault(saved.error());
        return;
    }
    m_draft->drop();
    fillList();
    begin(std::nullopt);
}

void OpinionsDialog::remove()
{
    const lists::OpinionRow* row = current();
    if (!row) {
        return;
    }
    const auto removed = m_workspace.perform(
        [id = row->opinion.id](office::Desk& desk) { return office::removeOpinion(desk, id); });
    if (!removed) {
        showFault(removed.error());
        return;
    }
    m_draft->drop();
    fillList();
    begin(std::nullopt);
}

void OpinionsDialog::showFault(const base::Error& error)
{
    QWidget* field =
        error.code == QLatin1String("opinion.no-reason") ? static_cast<QWidget*>(m_reason) : m_mentee;
    m_form->setFault(field, messages::text(error));
    m_form->showFirstFault();
}

} // namespace kurator::ui
