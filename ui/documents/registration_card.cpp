#include "ui/documents/registration_card.h"

#include "language/date_words.h"
#include "messages/message.h"
#include "office/paper_rules.h"
#include "office/register_paper.h"
#include "office/staff_orders.h"
#include "ui/common/choices.h"
#include "ui/common/date_editor.h"
#include "ui/common/form.h"
#include "ui/common/texts.h"
#include "ui/documents/document_texts.h"
#include "ui/documents/paper_work.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

RegistrationCard::RegistrationCard(Workspace& workspace, PaperWork& work, QWidget* parent)
    : QFrame(parent), m_workspace(workspace), m_work(work), m_toRegister(makeForm()),
      m_registered(new QLabel(this))
{
    setProperty("card", true);
    setAccessibleName(tr("Registration"));
    m_registered->setWordWrap(true);
    setRole(m_registered, "good");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addWidget(headingLabel(tr("Registration"), this));
    column->addWidget(m_toRegister);
    column->addWidget(m_registered);
    connect(m_register, &QPushButton::clicked, this, &RegistrationCard::registerPaper);
    connect(m_number, &QLineEdit::textEdited, this, &RegistrationCard::noteTyped);
    connect(m_date, &DateEditor::dateChanged, this, &RegistrationCard::noteTyped);
    connect(m_onStaff, &QCheckBox::clicked, this, [this](bool on) { m_work.setOnStaff(on); });
}

QWidget* RegistrationCard::makeForm()
{
    auto* place = new QWidget(this);
    m_form = new Form(place);
    m_number = new QLineEdit(m_form);
    m_date = new DateEditor(tr("Date of the paper"), m_form);
    m_form->addField(tr("Nu&mber"), m_number);
    m_form->addField(tr("D&ate"), m_date);
    m_onStaff = new QCheckBox(tr("In the journal of orders on &staff"), place);
    m_onStaff->setToolTip(tr("Orders that appoint, train, pay or award employees are kept for longer, so "
                             "they have a journal and numbers of their own"));
    m_register = new QPushButton(tr("&Register"), place);
    auto* why = mutedLabel(tr("When the director has signed, write the number and date that the secretary "
                              "gave. After that the text cannot be changed."),
                           place);
    why->setWordWrap(true);
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(why);
    column->addWidget(m_form);
    column->addWidget(m_onStaff);
    column->addWidget(m_register, 0, Qt::AlignLeft);
    return place;
}

void RegistrationCard::begin()
{
    m_number->setText(m_work.request().number);
    m_date->setDate(m_work.request().date);
    m_form->clearFaults();
}

void RegistrationCard::refresh()
{
    const auto& registered = m_work.registered();
    m_toRegister->setVisible(!registered);
    m_registered->setVisible(registered.has_value());
    if (registered) {
        m_registered->setText(tr("Registered: %1. It stands in the list of papers.").arg(m_work.title()));
    }
    m_onStaff->setVisible(m_work.kind().mayBeOnStaff);
    m_onStaff->setChecked(m_work.isOnStaff());
    showJournal();
}

// How the numbers of the journal are written, and which was the last.
void RegistrationCard::showJournal()
{
    const office::PaperRequest request = m_work.toRegister();
    QStringList hints;
    QString mask = office::maskFor(m_workspace.desk(), request);
    if (!mask.isEmpty()) {
        const int year = request.date.value_or(m_workspace.desk().today()).year();
        mask.replace(QStringLiteral("{n}"), QStringLiteral("…"));
        mask.replace(QStringLiteral("{year}"), QString::number(year));
        hints << tr("The school writes it as %1.").arg(mask);
    }
    if (const auto* newest = office::newestInJournal(m_workspace.desk(), request)) {
        hints << tr("The newest in this journal: %1 of %2.")
                     .arg(newest->number, language::shortDate(*newest->date));
    }
    m_form->setHint(m_number, hints.join(QLatin1Char(' ')));
}

void RegistrationCard::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_toRegister->isVisible()) {
        registerPaper();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void RegistrationCard::noteTyped()
{
    m_form->setFault(m_number, {});
    m_form->setFault(m_date, {});
    m_work.noteStamp(m_number->text().trimmed(), m_date->date());
}

bool RegistrationCard::isFaultless()
{
    m_form->clearFaults();
    if (m_number->text().trimmed().isEmpty()) {
        m_form->setFault(m_number, tr("Write the number that the secretary gave."));
    }
    if (!m_date->date()) {
        m_form->setFault(m_date, m_date->isReadable() ? tr("Write the date of the paper.")
                                                      : tr("Write the day like this: 05.09.2026."));
    }
    if (!m_form->hasFaults()) {
        m_work.noteStamp(m_number->text().trimmed(), m_date->date());
        if (const auto free = office::checkNumber(m_workspace.desk(), m_work.toRegister()); !free) {
            m_form->setFault(m_number, messages::text(free.error()));
        }
    }
    m_form->showFirstFault();
    return !m_form->hasFaults();
}

QString RegistrationCard::whatForbids() const
{
    if (!m_work.isReady()) {
        return refusalText(m_work.refusal().value_or(base::Error()));
    }
    if (office::mayBeRegistered(m_work.request(), m_work.checks())) {
        return {};
    }
    const auto bad =
        std::ranges::find(m_work.checks(), office::CheckState::Bad, &office::PaperCheckLine::state);
    return messages::text(bad->code, bad->arguments);
}

void RegistrationCard::registerPaper()
{
    Q_EMIT tried();
    if (!isFaultless()) {
        return;
    }
    m_work.stamp(m_number->text().trimmed(), *m_date->date());
    if (const QString why = whatForbids(); !why.isEmpty()) {
        Q_EMIT refused(why);
        return;
    }
    const bool agreed = choices().confirm(this, tr("Register “%1”?").arg(m_work.title()),
                                          tr("The paper becomes final: its text cannot be changed any more, "
                                             "and the registration cannot be undone."),
                                          tr("Register"));
    if (agreed && m_work.registerPaper()) {
        Q_EMIT registered();
        Q_EMIT m_workspace.told(tr("Registered: %1").arg(m_work.title()));
    }
}

} // namespace kurator::ui
