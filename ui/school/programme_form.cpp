#include "ui/school/programme_form.h"

#include "language/date_words.h"
#include "messages/message.h"
#include "ui/common/date_editor.h"
#include "ui/common/form.h"
#include "ui/common/form_draft.h"
#include "ui/common/texts.h"
#include "ui/common/workspace.h"
#include "ui/school/pairs_by_field.h"
#include "ui/school/school_texts.h"
#include "ui/school/two_columns.h"

#include <QCheckBox>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

QLabel* factLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setContentsMargins(0, 6, 0, 0);
    return label;
}

} // namespace

ProgrammeForm::ProgrammeForm(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_pairsBy(new PairsByField(workspace))
{
    auto* left = new QWidget;
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(14);
    leftColumn->addWidget(makeYear());
    leftColumn->addWidget(makeForms());
    leftColumn->addStretch();
    auto* right = new QWidget;
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(14);
    rightColumn->addWidget(makeRules());
    rightColumn->addWidget(m_pairsBy);
    rightColumn->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new TwoColumns(left, right, 110, this));
    column->addStretch();
}

QWidget* ProgrammeForm::makeYear()
{
    auto* card = cardFrame(tr("Year"), this);
    auto* form = new Form(card);
    m_profile = factLabel(form);
    m_period = factLabel(form);
    m_start = factLabel(form);
    form->addField(tr("Profile"), m_profile);
    form->addField(tr("Dates"), m_period);
    form->addField(tr("Start order"), m_start);
    m_why = mutedLabel({}, card);
    m_why->setWordWrap(true);
    m_startButton = new QPushButton(tr("Enter the start order…"), card);
    columnOf(card)->addWidget(form);
    columnOf(card)->addWidget(m_why);
    columnOf(card)->addWidget(m_startButton, 0, Qt::AlignLeft);
    connect(m_startButton, &QPushButton::clicked, this, &ProgrammeForm::startOrderAsked);
    return card;
}

QWidget* ProgrammeForm::makeForms()
{
    auto* card = cardFrame(tr("Forms in use"), this);
    auto* about = mutedLabel(tr("Matching, papers and the report offer only these."), card);
    about->setWordWrap(true);
    m_formColumn = new QVBoxLayout;
    m_fault = new QLabel(card);
    m_fault->setWordWrap(true);
    setRole(m_fault, "fault");
    m_fault->hide();
    columnOf(card)->addWidget(about);
    columnOf(card)->addLayout(m_formColumn);
    columnOf(card)->addWidget(m_fault);
    return card;
}

QWidget* ProgrammeForm::makeRules()
{
    auto* card = cardFrame(tr("Rules of the school"), this);
    QVBoxLayout& column = *columnOf(card);
    m_training =
        addRule(column, tr("Mentors are trained before pairs are ordered"),
                tr("On: a mentor without training comes into a pair only with a reason that you write. "
                   "Off: training may follow."),
                tr("Source: the roadmap of your region; the first setting is the profile's."));
    m_workingDay =
        addRule(column, tr("A term on a day off moves to the next working day"),
                tr("On: the end of an item that falls on a weekend is moved. Off: the date stays as "
                   "the roadmap has it, and the program only points it out."),
                tr("Source: the roadmaps say nothing about it, so the school decides."));
    m_workingDay->setObjectName(QStringLiteral("workingDay"));
    m_representative =
        addRule(column, tr("From 14 to 17 a parent signs too"),
                tr("On: the consent of a pupil of 14–17 needs two signatures, the pupil's and a "
                   "parent's. Off: the pupil's own is enough. Under 14 the parent signs, from 18 "
                   "the person alone."),
                tr("Source: the practice of schools, not a demand of the law."));
    return card;
}

QCheckBox* ProgrammeForm::addRule(QVBoxLayout& column, const QString& text, const QString& explanation,
                                  const QString& source)
{
    auto* box = new QCheckBox(text, this);
    auto* about = mutedLabel(explanation + QLatin1Char('\n') + source, this);
    about->setWordWrap(true);
    about->setContentsMargins(24, 0, 0, 6);
    box->setAccessibleDescription(explanation);
    column.addWidget(box);
    column.addWidget(about);
    return box;
}

void ProgrammeForm::show()
{
    rebuildForms();
    showYear();
    const office::ProgrammeSettings settings = office::programmeSettings(m_workspace.desk());
    const auto flag = [](bool on) { return QString::number(on ? 1 : 0); };
    QHash<QString, QString> stored{{QStringLiteral("training"), flag(settings.trainingBeforePairs)},
                                   {QStringLiteral("workingDay"), flag(settings.moveToWorkingDay)},
                                   {QStringLiteral("representative"), flag(settings.representativeFrom14)}};
    stored[QStringLiteral("pairsBy")] = settings.pairsBy ? language::shortDate(*settings.pairsBy) : QString();
    for (const FormBox& form : m_forms) {
        stored[QStringLiteral("form.") + form.code] = flag(settings.forms.contains(form.code));
    }
    m_draft->show(QStringLiteral("form/programme/") + m_workspace.desk().programme().id.toString(), stored);
    const bool readOnly = m_workspace.whyReadOnly().has_value();
    for (QCheckBox* box : {m_training, m_workingDay, m_representative}) {
        box->setEnabled(!readOnly);
    }
    m_pairsBy->setEnabled(!readOnly);
    m_pairsBy->editor().setNear(m_workspace.desk().today());
    m_pairsBy->showEffect();
    for (const FormBox& form : m_forms) {
        form.box->setEnabled(!readOnly);
    }
}

void ProgrammeForm::rebuildForms()
{
    QStringList codes;
    for (const programme::Form& form : m_workspace.desk().profile().forms) {
        codes << form.code;
    }
    if (m_draft && codes == m_profileForms) {
        return;
    }
    m_profileForms = codes;
    for (const FormBox& form : m_forms) {
        delete form.box;
    }
    m_forms.clear();
    for (const programme::Form& form : m_workspace.desk().profile().forms) {
        auto* box = new QCheckBox(form.title, this);
        box->setObjectName(QStringLiteral("form"));
        m_formColumn->addWidget(box);
        m_forms.push_back({form.code, box});
    }
    renewDraft();
}

void ProgrammeForm::renewDraft()
{
    delete m_draft;
    m_draft = new FormDraft(m_workspace, this);
    m_draft->add(QStringLiteral("training"), m_training);
    m_draft->add(QStringLiteral("workingDay"), m_workingDay);
    m_draft->add(QStringLiteral("representative"), m_representative);
    m_draft->add(QStringLiteral("pairsBy"), &m_pairsBy->editor());
    for (const FormBox& form : m_forms) {
        m_draft->add(QStringLiteral("form.") + form.code, form.box);
    }
    connect(m_draft, &FormDraft::changed, this, &ProgrammeForm::changed);
}

void ProgrammeForm::showYear()
{
    const office::Desk& desk = m_workspace.desk();
    const programme::Programme& year = desk.programme();
    m_profile->setText(desk.profile().title);
    m_period->setText(tr("%1–%2, %3")
                          .arg(language::shortDate(year.period.start), language::shortDate(year.period.end),
                               yearKindText(year.yearKind)));
    const QDate start = desk.anchors().t0;
    const bool known = start.isValid();
    if (!known) {
        m_start->setText(tr("not told yet"));
    } else if (start == year.t0 && !year.t0Number.isEmpty()) {
        m_start->setText(tr("№ %1 of %2").arg(year.t0Number, language::shortDate(start)));
    } else {
        m_start->setText(tr("of %1").arg(language::shortDate(start)));
    }
    const bool school = desk.profile().startOrder == programme::StartOrder::School;
    m_why->setText(
        school
            ? tr("The terms of the roadmap are counted from the school's order that starts the model (D01). "
                 "It "
                 "is not edited here: a registered paper stays as it is, and another start is another order.")
            : tr("The terms of the roadmap are counted from the region's order. It is not edited here: it "
                 "was "
                 "told when the year was begun, and dates and papers already follow it."));
    m_startButton->setVisible(school && !known);
}

office::ProgrammeSettings ProgrammeForm::told() const
{
    office::ProgrammeSettings settings;
    settings.trainingBeforePairs = m_training->isChecked();
    settings.moveToWorkingDay = m_workingDay->isChecked();
    settings.representativeFrom14 = m_representative->isChecked();
    settings.pairsBy = m_pairsBy->editor().date();
    for (const FormBox& form : m_forms) {
        if (form.box->isChecked()) {
            settings.forms << form.code;
        }
    }
    return settings;
}

bool ProgrammeForm::checkTyped()
{
    m_pairsBy->setFault(m_pairsBy->editor().fault());
    return m_pairsBy->editor().isReadable();
}

void ProgrammeForm::showFault(const base::Error& error)
{
    if (error.code.startsWith(QLatin1String("office.pairs-by"))) {
        m_pairsBy->setFault(messages::text(error));
        return;
    }
    m_fault->setText(messages::text(error));
    m_fault->show();
    firstField()->setFocus(Qt::OtherFocusReason);
}

void ProgrammeForm::clearFaults()
{
    m_pairsBy->setFault({});
    m_pairsBy->showEffect();
    m_fault->clear();
    m_fault->hide();
}

QWidget* ProgrammeForm::firstField() const
{
    if (m_startButton->isVisibleTo(this)) {
        return m_startButton;
    }
    return m_forms.empty() ? m_training : m_forms.front().box;
}

} // namespace kurator::ui
