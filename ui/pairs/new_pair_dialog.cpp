#include "ui/pairs/new_pair_dialog.h"

#include "messages/message.h"
#include "ui/common/details_pane.h"
#include "ui/common/form_draft.h"
#include "ui/common/help_key.h"
#include "ui/common/look.h"
#include "ui/common/texts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

using PeopleModel = ListModel<lists::ParticipantRow>;
using PeopleColumn = ListColumn<lists::ParticipantRow>;
using lists::ParticipantRow;

struct NewPairTexts
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::NewPairTexts)
};

PeopleColumn nameColumn(const QString& title)
{
    return {QStringLiteral("name"), title, [](const ParticipantRow& row) { return row.name; }, 28};
}

PeopleColumn placeColumn()
{
    return {QStringLiteral("class"), NewPairTexts::tr("Class or position"),
            [](const ParticipantRow& row) { return row.className.isEmpty() ? row.position : row.className; },
            15};
}

PeopleColumn partnersColumn(const QString& title)
{
    return {QStringLiteral("partners"), title,
            [](const ParticipantRow& row) { return row.partners.join(QStringLiteral(", ")); }, 14};
}

std::vector<PeopleColumn> peopleColumns(people::Side side)
{
    const bool mentor = side == people::Side::Mentor;
    return {nameColumn(mentor ? NewPairTexts::tr("Mentor") : NewPairTexts::tr("Mentee")), placeColumn(),
            partnersColumn(mentor ? NewPairTexts::tr("Mentees now") : NewPairTexts::tr("Mentor now"))};
}

QString draftText(const std::vector<QUuid>& ids)
{
    QStringList texts;
    for (const QUuid& id : ids) {
        texts << id.toString(QUuid::WithoutBraces);
    }
    texts.sort();
    return texts.join(QLatin1Char(' '));
}

std::vector<QUuid> draftedIds(const QString& text)
{
    std::vector<QUuid> ids;
    for (const QString& one : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        ids.push_back(QUuid::fromString(one));
    }
    return ids;
}

// Why rules are set aside, by their codes.
QString draftText(const QHash<QString, QString>& reasons)
{
    QJsonObject json;
    for (auto reason = reasons.cbegin(); reason != reasons.cend(); ++reason) {
        json.insert(reason.key(), reason.value());
    }
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QHash<QString, QString> draftedReasons(const QString& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    QHash<QString, QString> reasons;
    for (const QString& code : json.keys()) {
        reasons.insert(code, json.value(code).toString());
    }
    return reasons;
}

std::vector<base::Id<people::Entry>> entriesOf(const std::vector<QUuid>& ids)
{
    std::vector<base::Id<people::Entry>> entries;
    for (const QUuid& id : ids) {
        entries.emplace_back(id);
    }
    return entries;
}

} // namespace

NewPairDialog::NewPairDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_mentors(makePanel(people::Side::Mentor)),
      m_mentees(makePanel(people::Side::Mentee)), m_typed(new FormDraft(workspace, this)),
      m_resumed(mutedLabel(FormDraft::resumedText(), this)), m_form(new QComboBox(this)),
      m_goal(new QLineEdit(this)), m_faultColumn(new QVBoxLayout),
      m_make(mainButton(tr("&Make the pair"), this))
{
    setWindowTitle(tr("A pair by hand"));
    addHelpKey(*this, workspace, QStringLiteral("pairs"));
    m_mentors->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(22, 16, 22, 14);
    column->setSpacing(10);
    auto* intro = mutedLabel(
        tr("Choose a mentor and a mentee; with Ctrl or Shift several mentees make a group."), this);
    intro->setWordWrap(true);
    column->addWidget(intro);
    m_resumed->setWordWrap(true);
    column->addWidget(m_resumed);
    auto* lists = new QHBoxLayout;
    lists->setSpacing(14);
    lists->addWidget(m_mentors);
    lists->addWidget(m_mentees);
    column->addLayout(lists, 1);
    makeFoot(*column);
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().lineSpacing() * 38);
    judge();
    connectParts();
    keepDraft();
    m_mentors->filterBox()->setFocus(Qt::OtherFocusReason);
}

void NewPairDialog::connectParts()
{
    const auto rejudge = [this] {
        chooseForm();
        judge();
    };
    connect(m_mentors->view(), &ListView::choiceChanged, this, rejudge);
    connect(m_mentees->view(), &ListView::choiceChanged, this, rejudge);
    connect(m_form, &QComboBox::activated, this, [this] {
        m_formChosen = true;
        judge();
    });
    connect(m_mentors->view(), &ListView::opened, this,
            [this] { m_mentees->filterBox()->setFocus(Qt::OtherFocusReason); });
    connect(m_mentees->view(), &ListView::opened, this, [this] {
        if (m_make->isEnabled()) {
            make();
        }
    });
}

// The people come last: with them the form and the reasons are judged.
void NewPairDialog::keepDraft()
{
    m_typed->add(
        QStringLiteral("form"),
        [this] { return m_formChosen ? m_form->currentData().toString() : QString(); },
        [this](const QString& code) {
            m_formChosen = !code.isEmpty();
            m_form->setCurrentIndex(qMax(0, m_form->findData(code)));
        });
    connect(m_form, &QComboBox::activated, m_typed, &FormDraft::note);
    m_typed->add(QStringLiteral("goal"), m_goal);
    m_typed->add(
        QStringLiteral("reasons"), [this] { return draftText(m_reasons); },
        [this](const QString& text) { m_reasons = draftedReasons(text); });
    keepChoice(QStringLiteral("mentor"), m_mentors->view());
    keepChoice(QStringLiteral("mentees"), m_mentees->view());
    m_typed->show(QStringLiteral("form/new-pair"));
    m_resumed->setVisible(m_typed->changedCount() > 0);
    connect(this, &QDialog::finished, m_typed, &FormDraft::drop);
}

void NewPairDialog::keepChoice(const QString& name, ListView* list)
{
    m_typed->add(
        name, [list] { return draftText(list->chosenIds()); },
        [list](const QString& text) { list->choose(draftedIds(text)); });
    connect(list, &ListView::choiceChanged, m_typed, &FormDraft::note);
}

ListPanel* NewPairDialog::makePanel(people::Side side)
{
    const bool mentor = side == people::Side::Mentor;
    auto* model = new PeopleModel(
        peopleColumns(side), [](const ParticipantRow& row) { return row.entry.uuid(); },
        [](const ParticipantRow& row) { return row.key; });
    model->setRows(lists::participantRows(m_workspace.desk(), side, false));
    auto* panel =
        new ListPanel(mentor ? QStringLiteral("new-pair-mentors") : QStringLiteral("new-pair-mentees"),
                      mentor ? tr("Mentors") : tr("Mentees"), *model, this);
    model->setParent(panel); // outlives the view
    panel->setEmptyText(mentor ? tr("There are no mentors yet.") : tr("There are no mentees yet."));
    return panel;
}

void NewPairDialog::makeFoot(QVBoxLayout& column)
{
    for (const programme::Form& form : m_workspace.desk().forms()) {
        m_form->addItem(form.title, form.code);
    }
    auto* fields = new QFormLayout;
    fields->addRow(tr("&Form"), m_form);
    fields->addRow(tr("&Goal"), m_goal);
    column.addLayout(fields);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    auto* place = new QWidget(scroll);
    place->setObjectName(QStringLiteral("scrolled"));
    place->setLayout(m_faultColumn);
    m_faultColumn->setContentsMargins(0, 0, 0, 0);
    scroll->setWidget(place);
    column.addWidget(scroll);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_make);
    column.addLayout(buttons);
    m_make->setDefault(true);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &NewPairDialog::make);
}

office::PairDraft NewPairDialog::draft() const
{
    office::PairDraft draft;
    const auto mentors = entriesOf(m_mentors->view()->chosenIds());
    draft.mentor = mentors.empty() ? base::Id<people::Entry>() : mentors.front();
    draft.mentees = entriesOf(m_mentees->view()->chosenIds());
    draft.form = m_form->currentData().toString();
    draft.goal = m_goal->text();
    return draft;
}

// Until the curator chooses a form: the one with the least in the way.
void NewPairDialog::chooseForm()
{
    office::PairDraft wanted = draft();
    if (m_formChosen || wanted.mentor.isNull() || wanted.mentees.empty()) {
        return;
    }
    int best = 0;
    size_t least = std::numeric_limits<size_t>::max();
    for (int line = 0; line < m_form->count(); ++line) {
        wanted.form = m_form->itemData(line).toString();
        const size_t faults = office::pairFaults(m_workspace.desk(), wanted).size();
        if (faults < least) {
            least = faults;
            best = line;
        }
    }
    m_form->setCurrentIndex(best);
}

void NewPairDialog::judge()
{
    const office::PairDraft wanted = draft();
    m_asked.clear();
    if (wanted.mentor.isNull() || wanted.mentees.empty()) {
        m_forbidden = true;
        showFaults({});
    } else {
        const auto faults = office::pairFaults(m_workspace.desk(), wanted);
        m_forbidden = std::ranges::any_of(faults, [](const auto& fault) { return !fault.byReason; });
        showFaults(faults);
    }
    showReady();
}

void NewPairDialog::showFaults(const std::vector<office::PairFault>& faults)
{
    delete m_faults;
    m_faults = new QWidget(this);
    auto* column = new QVBoxLayout(m_faults);
    column->setContentsMargins(0, 0, 0, 0);
    column->setAlignment(Qt::AlignTop);
    for (const office::PairFault& fault : faults) {
        column->addWidget(dotLine(fault.byReason ? colours().warning : colours().bad,
                                  messages::text(fault.code, fault.arguments), m_faults));
        if (fault.byReason && !m_asked.contains(fault.code)) {
            addReason(fault, m_faults, *column);
        }
    }
    if (faults.empty() && !draft().mentor.isNull() && !draft().mentees.empty()) {
        column->addWidget(dotLine(colours().good, tr("Nothing stands in the way."), m_faults));
    }
    m_faultColumn->addWidget(m_faults);
}

void NewPairDialog::addReason(const office::PairFault& fault, QWidget* in, QVBoxLayout& column)
{
    m_asked << fault.code;
    auto* reason = new QLineEdit(m_reasons.value(fault.code), in);
    reason->setPlaceholderText(tr("Why it is set aside"));
    reason->setAccessibleName(tr("Reason: %1").arg(messages::text(fault.code, fault.arguments)));
    column.addWidget(reason);
    connect(reason, &QLineEdit::textChanged, this, [this, code = fault.code](const QString& text) {
        m_reasons.insert(code, text);
        m_typed->note();
        showReady();
    });
}

void NewPairDialog::showReady()
{
    const bool reasoned = std::ranges::all_of(
        m_asked, [this](const QString& code) { return !m_reasons.value(code).trimmed().isEmpty(); });
    m_make->setEnabled(!m_forbidden && reasoned);
}

void NewPairDialog::make()
{
    office::PairDraft wanted = draft();
    for (const QString& code : m_asked) {
        wanted.overrides.push_back({code, m_reasons.value(code).trimmed()});
    }
    const auto pair = office::makePair(m_workspace.desk(), wanted);
    if (!pair) {
        showFaults({{pair.error().code, pair.error().arguments, false}});
        return;
    }
    m_made = *pair;
    m_workspace.tellChanged();
    Q_EMIT m_workspace.said(tr("The pair is proposed; the order of pairs makes it work."));
    accept();
}

} // namespace kurator::ui
