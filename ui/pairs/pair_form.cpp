#include "ui/pairs/pair_form.h"

#include "messages/message.h"
#include "programme/profile.h"
#include "ui/common/date_editor.h"
#include "ui/common/form.h"
#include "ui/common/form_draft.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace kurator::ui {

namespace {

QPlainTextEdit* fewLines(const QString& text, QWidget* parent)
{
    constexpr int lines = 3;
    auto* editor = new QPlainTextEdit(text, parent);
    editor->setTabChangesFocus(true);
    editor->setFixedHeight(editor->fontMetrics().lineSpacing() * lines + 12);
    return editor;
}

} // namespace

PairForm::PairForm(Workspace& workspace, const office::PairCard& card, const QString& formCode, bool fixed,
                   const QString& about, QWidget* parent)
    : PaneForm(tr("The pair"), about, tr("Save"), parent), m_workspace(workspace), m_card(card),
      m_goal(fewLines(card.goal, this)), m_roleModel(new QComboBox(this)),
      m_start(new DateEditor(tr("Begins on"), this)), m_end(new DateEditor(tr("Works until"), this)),
      m_outcome(fewLines(card.outcome, this))
{
    m_roleModel->setEditable(true);
    m_roleModel->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    if (const auto* form = programme::findForm(workspace.desk().profile(), formCode)) {
        m_roleModel->addItems(form->roleModels);
    }
    m_roleModel->setCurrentText(card.roleModel);
    m_start->setDate(card.period.start);
    m_end->setDate(card.period.end);
    addField(tr("Goal"), m_goal);
    addField(tr("Role model"), m_roleModel);
    addField(tr("Begins on"), m_start);
    addField(tr("Works until"), m_end, fixed ? tr("The dates are fixed by a registered order.") : QString());
    addField(tr("Outcome"), m_outcome);
    for (DateEditor* day : {m_start, m_end}) {
        day->setEnabled(!fixed);
        day->setNear(card.period.start.isValid() ? card.period.start : workspace.desk().today());
    }
    keepDraft();
    setDeed([this] { return save(); });
}

void PairForm::keepDraft()
{
    auto* draft = new FormDraft(m_workspace, this);
    draft->add(QStringLiteral("goal"), m_goal);
    draft->add(
        QStringLiteral("roleModel"), [this] { return m_roleModel->currentText(); },
        [this](const QString& text) { m_roleModel->setCurrentText(text); });
    connect(m_roleModel->lineEdit(), &QLineEdit::textEdited, draft, &FormDraft::note);
    connect(m_roleModel, &QComboBox::activated, draft, &FormDraft::note);
    if (m_start->isEnabled()) {
        draft->add(QStringLiteral("start"), m_start);
        draft->add(QStringLiteral("end"), m_end);
    }
    draft->add(QStringLiteral("outcome"), m_outcome);
    resume(*draft, QStringLiteral("form/pair/") + m_card.id.toString());
}

bool PairForm::save()
{
    for (DateEditor* day : {m_start, m_end}) {
        form().setFault(day, day->date()         ? QString()
                             : day->isReadable() ? tr("Write the day.")
                                                 : day->fault());
    }
    if (form().hasFaults()) {
        return false;
    }
    office::PairCard card = m_card;
    card.goal = m_goal->toPlainText();
    card.roleModel = m_roleModel->currentText();
    card.period = {*m_start->date(), *m_end->date()};
    card.outcome = m_outcome->toPlainText();
    if (const auto saved = office::savePair(m_workspace.desk(), card); !saved) {
        form().setFault(m_end, messages::text(saved.error()));
        return false;
    }
    m_workspace.tellChanged();
    Q_EMIT m_workspace.said(tr("The pair is saved."));
    return true;
}

} // namespace kurator::ui
