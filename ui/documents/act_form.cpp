#include "ui/documents/act_form.h"

#include "lists/act_list.h"
#include "messages/message.h"
#include "office/grounds.h"
#include "ui/common/choice_picker.h"
#include "ui/common/date_editor.h"
#include "ui/common/form.h"
#include "ui/common/form_draft.h"
#include "ui/documents/act_texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace kurator::ui {

namespace {

using documents::LibraryAct;

// Of which papers cite them; another one can be typed.
QStringList commonKinds()
{
    return {QStringLiteral("Федеральный закон"),
            QStringLiteral("закон"),
            QStringLiteral("указ"),
            QStringLiteral("постановление"),
            QStringLiteral("распоряжение"),
            QStringLiteral("приказ"),
            QStringLiteral("письмо"),
            QStringLiteral("положение"),
            QStringLiteral("концепция"),
            QStringLiteral("стандарт")};
}

void addPicker(FormDraft& draft, const QString& name, ChoicePicker* picker)
{
    draft.add(
        name, [picker] { return picker->chosen().join(QLatin1Char('\n')); },
        [picker](const QString& text) {
            picker->setChosen(text.split(QLatin1Char('\n'), Qt::SkipEmptyParts));
        });
    QObject::connect(picker, &ChoicePicker::edited, &draft, &FormDraft::note);
}

} // namespace

ActForm::ActForm(Workspace& workspace, const LibraryAct& act, QWidget* parent)
    : PaneForm(act.key.isEmpty() ? tr("New act") : tr("Act"),
               act.key.isEmpty() ? QString() : documents::actName(act.act), tr("&Save the act"), parent),
      m_workspace(workspace), m_act(act), m_kind(new QComboBox(this)), m_issuer(new QLineEdit(this)),
      m_date(new DateEditor(tr("Date"), this)), m_number(new QLineEdit(this)), m_title(new QLineEdit(this)),
      m_about(new QLineEdit(this)), m_from(new DateEditor(tr("In force from"), this)),
      m_until(new DateEditor(tr("In force until"), this)),
      m_successor(new ChoicePicker(tr("What came instead"), tr("find an act"), this)),
      m_regional(new QCheckBox(tr("Act of the region or the municipality"), this)),
      m_papers(new ChoicePicker(tr("Which papers cite it"), tr("find a kind of paper"), this))
{
    m_kind->setEditable(true);
    m_kind->addItems(commonKinds());
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_successor->setSingle();
    for (DateEditor* day : {m_date, m_from, m_until}) {
        day->setNear(workspace.desk().today());
    }
    addFields();
    fillChoices();
    show();
    keepDraft();
    setDeed([this] { return save(); });
}

void ActForm::addFields()
{
    addField(tr("Kind"), m_kind, tr("One word or two, as in “order” or “federal law”"));
    addField(tr("Who issued it"), m_issuer,
             tr("As it is called: Министерство просвещения Российской Федерации"));
    addField(tr("Date"), m_date);
    addField(tr("Number"), m_number, tr("Without the sign №"));
    addField(tr("Title"), m_title, tr("Without quotation marks"));
    addField(tr("What it is about"), m_about, tr("For yourself: papers do not print it"));
    addField(tr("In force from"), m_from, tr("Empty: from its date"));
    addField(tr("In force until"), m_until, tr("The last day. Empty: without an end"));
    addField(tr("What came instead"), m_successor);
    addField(tr("Level"), m_regional, tr("Stands after federal acts in papers"));
    addField(tr("Which papers cite it"), m_papers,
             tr("By themselves. Any other can, when you tick it there"));
}

void ActForm::fillChoices()
{
    std::vector<PickChoice> acts;
    for (const lists::ActRow& row : lists::actRows(m_workspace.desk(), m_workspace.desk().today())) {
        if (row.act.key != m_act.key) {
            acts.push_back({row.act.key, row.name, actSubject(row)});
        }
    }
    m_successor->setChoices(std::move(acts));
    std::vector<PickChoice> papers{{documents::everyOrder, everyOrderText(), {}, true}};
    for (const lists::CitingKind& kind : lists::citingKinds(m_workspace.desk(), m_act.papers)) {
        papers.push_back({kind.code, kind.title, {}});
    }
    m_papers->setChoices(std::move(papers));
}

void ActForm::show()
{
    const programme::LegalAct& act = m_act.act;
    m_kind->setCurrentText(act.kind);
    m_issuer->setText(act.issuer);
    m_date->setDate(act.date);
    m_number->setText(act.number);
    m_title->setText(act.title);
    m_about->setText(act.about);
    m_from->setDate(act.inForceFrom);
    m_until->setDate(m_act.inForceUntil);
    m_successor->setChosen(m_act.successor.isEmpty() ? QStringList() : QStringList{m_act.successor});
    m_regional->setChecked(act.regional);
    m_papers->setChosen(m_act.papers);
    for (QLineEdit* field : {m_issuer, m_title, m_about}) {
        field->setCursorPosition(0);
    }
}

void ActForm::keepDraft()
{
    auto* draft = new FormDraft(m_workspace, this);
    draft->add(
        QStringLiteral("kind"), [this] { return m_kind->currentText(); },
        [this](const QString& text) { m_kind->setCurrentText(text); });
    connect(m_kind, &QComboBox::editTextChanged, draft, &FormDraft::note);
    draft->add(QStringLiteral("issuer"), m_issuer);
    draft->add(QStringLiteral("date"), m_date);
    draft->add(QStringLiteral("number"), m_number);
    draft->add(QStringLiteral("title"), m_title);
    draft->add(QStringLiteral("about"), m_about);
    draft->add(QStringLiteral("from"), m_from);
    draft->add(QStringLiteral("until"), m_until);
    addPicker(*draft, QStringLiteral("successor"), m_successor);
    draft->add(QStringLiteral("regional"), m_regional);
    addPicker(*draft, QStringLiteral("papers"), m_papers);
    resume(*draft, draftKey(m_act.key));
}

LibraryAct ActForm::told() const
{
    LibraryAct told = m_act;
    programme::LegalAct& act = told.act;
    act.kind = m_kind->currentText().simplified();
    act.issuer = m_issuer->text().simplified();
    act.date = m_date->date();
    act.number = m_number->text().simplified();
    act.title = m_title->text().simplified();
    act.about = m_about->text().simplified();
    act.inForceFrom = m_from->date();
    act.regional = m_regional->isChecked();
    told.inForceUntil = m_until->date();
    told.successor = m_successor->chosen().value(0);
    told.papers = m_papers->chosen();
    return told;
}

bool ActForm::daysAreReadable()
{
    for (DateEditor* day : {m_date, m_from, m_until}) {
        form().setFault(day, day->fault());
    }
    return !form().hasFaults();
}

QWidget* ActForm::fieldCalled(const QString& name) const
{
    if (name == QLatin1String("kind")) {
        return m_kind;
    }
    if (name == QLatin1String("number")) {
        return m_number;
    }
    return name == QLatin1String("until") ? static_cast<QWidget*>(m_until) : m_title;
}

bool ActForm::save()
{
    if (!daysAreReadable()) {
        return false;
    }
    const LibraryAct act = told();
    for (const office::FieldFault& fault : office::actFaults(m_workspace.desk(), act)) {
        form().setFault(fieldCalled(fault.field), messages::text(fault.code, fault.arguments));
    }
    if (form().hasFaults()) {
        return false;
    }
    const auto saved = m_workspace.perform([&act](office::Desk& desk) { return office::saveAct(desk, act); });
    if (!saved) {
        setFault(messages::text(saved.error()));
        return false;
    }
    Q_EMIT m_workspace.said(tr("Saved: %1").arg(documents::actName(act.act)));
    Q_EMIT stored(*saved);
    return true;
}

QString ActForm::draftKey(const QString& actKey)
{
    return actKey.isEmpty() ? QStringLiteral("form/new-act") : QStringLiteral("form/act/") + actKey;
}

} // namespace kurator::ui
