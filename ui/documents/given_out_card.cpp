#include "ui/documents/given_out_card.h"

#include "office/consent_marks.h"
#include "school/lookup.h"
#include "ui/common/date_editor.h"
#include "ui/common/form.h"
#include "ui/common/texts.h"
#include "ui/documents/paper_work.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kurator::ui {

GivenOutCard::GivenOutCard(Workspace& workspace, PaperWork& work, QWidget* parent)
    : QFrame(parent), m_workspace(workspace), m_work(work), m_toMark(new QWidget(this)),
      m_form(new Form(m_toMark)), m_day(new DateEditor(tr("Given out on"), m_form)),
      m_marked(new QLabel(this))
{
    setProperty("card", true);
    setAccessibleName(tr("Given out"));
    m_day->setDate(workspace.desk().today());
    m_form->addField(tr("&On"), m_day);
    auto* why = mutedLabel(tr("Write down that people took the blanks home: the list of consents will show "
                              "who has not brought them back."),
                           m_toMark);
    why->setWordWrap(true);
    auto* mark = new QPushButton(tr("&Mark as given out"), m_toMark);
    auto* inside = new QVBoxLayout(m_toMark);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(8);
    inside->addWidget(why);
    inside->addWidget(m_form);
    inside->addWidget(mark, 0, Qt::AlignLeft);
    m_marked->setWordWrap(true);
    setRole(m_marked, "good");
    m_marked->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addWidget(headingLabel(tr("Given out"), this));
    column->addWidget(m_toMark);
    column->addWidget(m_marked);
    connect(mark, &QPushButton::clicked, this, &GivenOutCard::mark);
}

void GivenOutCard::mark()
{
    const auto day = m_day->date();
    m_form->setFault(m_day, day ? QString() : tr("Write the day like this: 05.09.2026."));
    if (!day) {
        return;
    }
    const school::Lookup lookup(m_workspace.desk().snapshot());
    std::vector<base::Id<people::Person>> persons;
    for (const auto& id : m_work.prepared().entries) {
        if (const auto* entry = lookup.entry(id)) {
            persons.push_back(entry->person);
        }
    }
    const auto marked = m_workspace.perform([&](office::Desk& desk) {
        return office::issueConsents(desk, *m_work.consentPurpose(), persons, *day);
    });
    if (marked) {
        const QString sentence = tr("Blanks given out: %n person(s)", nullptr, static_cast<int>(*marked));
        m_marked->setText(sentence);
        m_marked->show();
        m_toMark->hide();
        Q_EMIT m_workspace.said(sentence);
    }
}

} // namespace kurator::ui
