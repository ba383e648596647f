#include "ui/documents/acquaintance_deeds.h"

#include "language/date_words.h"
#include "lists/paper_people_list.h"
#include "office/paper_life.h"
#include "ui/common/choice_picker.h"
#include "ui/common/date_editor.h"
#include "ui/common/flow_layout.h"
#include "ui/common/form.h"
#include "ui/common/form_draft.h"
#include "ui/common/texts.h"
#include "ui/common/workspace.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace kurator::ui {

namespace {

const QString dayField = QStringLiteral("day");
const QString departmentField = QStringLiteral("department");
const QString peopleField = QStringLiteral("people");
const QChar betweenPeople = QLatin1Char(' ');

} // namespace

AcquaintanceDeeds::AcquaintanceDeeds(Workspace& workspace, base::Id<documents::Document> id, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_id(id), m_usualDay(workspace.desk().today()),
      m_draft(new FormDraft(workspace, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(makeSigning());
    column->addWidget(makeAdding());
    column->addWidget(makeDepartment());
    keepTyped();
}

QFrame* AcquaintanceDeeds::makeSigning()
{
    auto* card = cardFrame(tr("Who has signed"), this);
    m_signForm = new Form(card);
    m_day = new DateEditor(tr("Signed on"), m_signForm);
    m_signForm->addField(tr("&On"), m_day);
    m_sign = mainButton(tr("&Mark the chosen"), card);
    m_takeBack = new QPushButton(tr("&Take the mark back"), card);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_sign);
    buttons->addWidget(m_takeBack);
    columnOf(card)->addWidget(m_signForm);
    columnOf(card)->addLayout(buttons);
    connect(m_sign, &QPushButton::clicked, this, &AcquaintanceDeeds::sign);
    connect(m_takeBack, &QPushButton::clicked, this, &AcquaintanceDeeds::takeBack);
    connect(m_day, &DateEditor::dateChanged, m_signForm, [this] { m_signForm->setFault(m_day, {}); });
    return card;
}

QFrame* AcquaintanceDeeds::makeAdding()
{
    auto* card = cardFrame(tr("Who stands on the sheet"), this);
    m_people = new ChoicePicker(tr("Employees to add"), tr("a part of the name or position"), card);
    m_add = new QPushButton(tr("&Add"), card);
    m_remove = new QPushButton(tr("Take o&ff the sheet"), card);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    columnOf(card)->addWidget(m_people);
    columnOf(card)->addLayout(buttons);
    connect(m_people, &ChoicePicker::edited, this, [this] {
        m_draft->note();
        m_add->setEnabled(!m_workspace.whyReadOnly() && !m_people->chosen().isEmpty());
    });
    connect(m_people, &ChoicePicker::confirmed, this, &AcquaintanceDeeds::add);
    connect(m_add, &QPushButton::clicked, this, &AcquaintanceDeeds::add);
    connect(m_remove, &QPushButton::clicked, this, &AcquaintanceDeeds::remove);
    return card;
}

QFrame* AcquaintanceDeeds::makeDepartment()
{
    auto* card = cardFrame(tr("Department"), this);
    m_department = new QLineEdit(card);
    m_department->setAccessibleName(tr("Department of the chosen"));
    m_setDepartment = new QPushButton(tr("&Write down"), card);
    auto* row = new QHBoxLayout;
    row->addWidget(m_department, 1);
    row->addWidget(m_setDepartment);
    columnOf(card)->addLayout(row);
    connect(m_department, &QLineEdit::returnPressed, this, &AcquaintanceDeeds::setDepartment);
    connect(m_setDepartment, &QPushButton::clicked, this, &AcquaintanceDeeds::setDepartment);
    return card;
}

void AcquaintanceDeeds::keepTyped()
{
    m_draft->add(dayField, m_day);
    m_draft->add(departmentField, m_department);
    m_draft->add(
        peopleField, [this] { return m_people->chosen().join(betweenPeople); },
        [this](const QString& ids) {
            const QStringList chosen = ids.split(betweenPeople, Qt::SkipEmptyParts);
            if (chosen != m_people->chosen()) { // else what is being searched for stays
                m_people->setChosen(chosen);
            }
        });
}

void AcquaintanceDeeds::showRows(const Rows& all, const Rows& chosen)
{
    offer(all);
    showChosen(chosen);
}

void AcquaintanceDeeds::offer(const Rows& all)
{
    std::vector<PickChoice> choices;
    for (const lists::AnswerPersonRow& row : lists::answerPeopleRows(m_workspace.desk())) {
        const bool there =
            std::ranges::find(all, QUuid::fromString(row.person), &lists::AcquaintanceRow::id) != all.end();
        if (row.employee && !there) {
            choices.push_back({row.person, row.name, row.place});
        }
    }
    m_people->setChoices(std::move(choices));
}

void AcquaintanceDeeds::showChosen(const Rows& chosen)
{
    m_lines.clear();
    std::ranges::transform(chosen, std::back_inserter(m_lines), &lists::AcquaintanceRow::line);
    m_departmentNow = chosen.empty() ? QString() : chosen.front().department;
    const bool writable = !m_workspace.whyReadOnly();
    const bool any = writable && !chosen.empty();
    const bool anySigned =
        std::ranges::any_of(chosen, [](const auto& row) { return row.signedOn.has_value(); });
    m_sign->setEnabled(any);
    m_takeBack->setEnabled(any && anySigned);
    m_remove->setEnabled(any && !anySigned);
    m_setDepartment->setEnabled(any);
    showFields();
    m_add->setEnabled(writable && !m_people->chosen().isEmpty());
}

void AcquaintanceDeeds::showFields()
{
    m_draft->show(QStringLiteral("acquaintance:") + m_id.toString(),
                  {{dayField, m_usualDay ? language::shortDate(*m_usualDay) : QString()},
                   {departmentField, m_departmentNow},
                   {peopleField, QString()}});
}

void AcquaintanceDeeds::startSigning()
{
    m_day->setFocus(Qt::OtherFocusReason);
}

template <class UseCase>
bool AcquaintanceDeeds::perform(UseCase useCase)
{
    Q_EMIT tried();
    const auto done = m_workspace.perform(useCase);
    if (!done) {
        Q_EMIT refused(done.error());
    }
    m_draft->note();
    return done.has_value();
}

void AcquaintanceDeeds::sign()
{
    const auto day = m_day->date();
    if (!day) {
        m_signForm->setFault(m_day, tr("Write the day like this: 05.09.2026."));
        m_signForm->showFirstFault();
        return;
    }
    m_day->setDate(day);
    const auto count = static_cast<int>(m_lines.size());
    const auto former = std::exchange(m_usualDay, day);
    const bool done = perform([lines = m_lines, day, this](office::Desk& desk) {
        return office::markAcquainted(desk, m_id, lines, day);
    });
    if (done) {
        Q_EMIT m_workspace.said(tr("Acquaintance marked: %n person(s)", nullptr, count));
    } else {
        m_usualDay = former;
    }
}

void AcquaintanceDeeds::takeBack()
{
    perform([lines = m_lines, this](office::Desk& desk) {
        return office::markAcquainted(desk, m_id, lines, std::nullopt);
    });
}

void AcquaintanceDeeds::setDepartment()
{
    if (m_setDepartment->isEnabled()) {
        perform([lines = m_lines, text = m_department->text(), this](office::Desk& desk) {
            return office::setDepartment(desk, m_id, lines, text);
        });
    }
}

void AcquaintanceDeeds::add()
{
    const QStringList persons = m_people->chosen();
    if (!persons.isEmpty()) {
        perform([&](office::Desk& desk) { return office::addAcquainted(desk, m_id, persons); });
    }
}

void AcquaintanceDeeds::remove()
{
    if (m_remove->isEnabled()) {
        perform([lines = m_lines, this](office::Desk& desk) {
            return office::removeAcquainted(desk, m_id, lines);
        });
    }
}

} // namespace kurator::ui
