#include "ui/school/staff_editor.h"

#include "base/text.h"
#include "ui/common/form.h"
#include "ui/common/form_draft.h"
#include "ui/common/list_panel.h"
#include "ui/common/texts.h"
#include "ui/school/school_texts.h"
#include "ui/school/two_columns.h"

#include <QAction>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

// «Class teacher, 7 «Б»».
QString staffFunctionOf(const StaffRow& row)
{
    const bool ofClass = row.function == people::StaffFunction::ClassTeacher && !row.className.isEmpty();
    const QString function = staffFunctionText(row.function);
    return ofClass ? QStringLiteral("%1, %2").arg(function, row.className) : function;
}

std::vector<ListColumn<StaffRow>> staffColumns()
{
    return {{QStringLiteral("function"), StaffEditor::tr("Function"),
             [](const StaffRow& row) { return staffFunctionOf(row); }, 20,
             [](const StaffRow& row) { return QVariant(static_cast<int>(row.function)); }},
            {QStringLiteral("name"), StaffEditor::tr("Name"),
             [](const StaffRow& row) {
                 const QString name = language::fullName(row.name);
                 return name.isEmpty() ? StaffEditor::tr("(no name yet)") : name;
             },
             30},
            {QStringLiteral("position"), StaffEditor::tr("Position"),
             [](const StaffRow& row) { return row.position; }, 24}};
}

} // namespace

StaffEditor::StaffEditor(QWidget* parent)
    : QWidget(parent), m_model(new ListModel<StaffRow>(
                           staffColumns(), [](const StaffRow& row) { return row.key; },
                           [](const StaffRow& row) {
                               return base::foldedKey(staffFunctionOf(row) + u' ' +
                                                      language::fullName(row.name) + u' ' + row.position);
                           },
                           this)),
      m_list(new ListPanel(QStringLiteral("staff"), tr("Staff of the programme"), *m_model, this)),
      m_form(new Form), m_function(new QComboBox), m_add(new QPushButton(tr("Add"))),
      m_more(new QPushButton(tr("One more &function"))), m_remove(new QPushButton(tr("Remo&ve")))
{
    for (int function = 0; function <= static_cast<int>(people::StaffFunction::WorkingGroup); ++function) {
        m_function->addItem(staffFunctionText(static_cast<people::StaffFunction>(function)), function);
    }
    m_more->setObjectName(QStringLiteral("oneMoreFunction"));
    m_more->setToolTip(tr("The same person does something else too"));
    m_remove->setToolTip(tr("Takes the function away; the person stays in the base (Del)"));
    m_add->setShortcut(QKeySequence::New);
    m_add->setToolTip(m_add->shortcut().toString(QKeySequence::NativeText));
    m_list->addTool(m_add);
    m_list->setMinimumHeight(fontMetrics().height() * 9);
    m_list->setEmptyText(tr("Nobody yet. Begin with the curator: papers need the curator's name."),
                         tr("Add the curator"));
    auto* columns = new TwoColumns(m_list, makeFields(), 110, this);
    columns->setShares(3, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(columns);
    addActions();
    showChosen();
}

QWidget* StaffEditor::makeFields()
{
    auto* card = cardFrame(tr("About the chosen one"), this);
    m_form->addField(tr("Function"), m_function);
    addText(tr("Surname"), [](StaffRow& row) -> QString& { return row.name.surname; });
    addText(tr("Given name"), [](StaffRow& row) -> QString& { return row.name.given; });
    addText(tr("Patronymic"), [](StaffRow& row) -> QString& { return row.name.patronymic; });
    addText(tr("Position"), [](StaffRow& row) -> QString& { return row.position; });
    m_class = addText(tr("Class"), [](StaffRow& row) -> QString& { return row.className; });
    addText(tr("Phone"), [](StaffRow& row) -> QString& { return row.phone; });
    addText(tr("E-mail"), [](StaffRow& row) -> QString& { return row.email; });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_more);
    buttons->addStretch();
    buttons->addWidget(m_remove);
    columnOf(card)->addWidget(m_form);
    columnOf(card)->addLayout(buttons);
    columnOf(card)->addStretch();
    return card;
}

QLineEdit* StaffEditor::addText(const QString& label, const std::function<QString&(StaffRow&)>& text)
{
    auto* field = new QLineEdit;
    m_form->addField(label, field);
    m_texts.push_back({field, text});
    connect(field, &QLineEdit::textEdited, this,
            [this, text](const QString& typed) { change([&](StaffRow& row) { text(row) = typed; }); });
    return field;
}

void StaffEditor::addActions()
{
    connect(m_list->view(), &ListView::currentChangedTo, this, [this](const QUuid& key) {
        if (!key.isNull() && key != m_chosen) {
            m_chosen = key;
            showChosen();
        }
    });
    connect(m_list->view(), &ListView::opened, this, [this] { m_texts.front().field->setFocus(); });
    connect(m_list->view(), &ListView::archiveAsked, this, &StaffEditor::remove);
    connect(m_list, &ListPanel::emptyButtonPressed, this, [this] { addOne(people::StaffFunction::Curator); });
    connect(m_add, &QPushButton::clicked, this, [this] { addOne(people::StaffFunction::ClassTeacher); });
    connect(m_more, &QPushButton::clicked, this, &StaffEditor::addFunction);
    connect(m_remove, &QPushButton::clicked, this, [this] { remove({m_chosen}); });
    connect(m_function, &QComboBox::activated, this, [this](int index) {
        change([index](StaffRow& row) { row.function = static_cast<people::StaffFunction>(index); });
        showChosen();
    });
}

void StaffEditor::addTo(FormDraft& draft)
{
    draft.add(
        QStringLiteral("staff"), [this] { return staffText(m_rows); },
        [this](const QString& text) { put(text); });
    connect(this, &StaffEditor::edited, &draft, &FormDraft::note);
}

void StaffEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showChosen();
}

void StaffEditor::clearFaults()
{
    m_form->clearFaults();
}

void StaffEditor::setFault(size_t row, const QString& sentence)
{
    m_list->filterBox()->clear();
    m_model->setFilter({});
    m_chosen = m_rows[row].key;
    m_list->view()->choose({m_chosen});
    showChosen();
    m_form->setFault(m_texts.front().field, sentence);
}

ListView& StaffEditor::list() const
{
    return *m_list->view();
}

QWidget* StaffEditor::firstWidget() const
{
    if (m_form->hasFaults()) {
        return m_texts.front().field;
    }
    return m_rows.empty() ? static_cast<QWidget*>(m_add) : m_list->view();
}

void StaffEditor::addOne(people::StaffFunction function)
{
    StaffRow row;
    row.key = QUuid::createUuid();
    row.function = function;
    m_rows.push_back(row);
    m_list->filterBox()->clear();
    m_model->setFilter({});
    m_chosen = row.key;
    showRows();
    m_texts.front().field->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void StaffEditor::addFunction()
{
    const StaffRow* same = chosen();
    if (!same) {
        return;
    }
    StaffRow row = *same;
    row.key = QUuid::createUuid();
    row.id = {};
    row.function = people::StaffFunction::WorkingGroup;
    m_rows.push_back(row);
    m_chosen = row.key;
    showRows();
    m_function->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void StaffEditor::remove(const std::vector<QUuid>& keys)
{
    if (m_readOnly) {
        return;
    }
    std::erase_if(m_rows, [&keys](const StaffRow& row) { return std::ranges::count(keys, row.key) > 0; });
    m_chosen = m_rows.empty() ? QUuid() : m_rows.front().key;
    showRows();
    m_list->view()->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void StaffEditor::put(const QString& text)
{
    m_rows = staffOfText(text);
    if (!chosen()) {
        m_chosen = m_rows.empty() ? QUuid() : m_rows.front().key;
    }
    showRows();
}

void StaffEditor::showRows()
{
    const QUuid kept = m_chosen;
    m_model->setRows(m_rows);
    m_chosen = kept;
    if (!kept.isNull() && m_list->view()->currentId() != kept) {
        m_list->view()->choose({kept});
    }
    showChosen();
}

void StaffEditor::showChosen()
{
    StaffRow* row = chosen();
    m_form->clearFaults();
    m_form->setEnabled(row != nullptr);
    m_more->setEnabled(row && !row->person.isNull() && !m_readOnly);
    m_remove->setEnabled(row && !m_readOnly);
    m_add->setEnabled(!m_readOnly);
    m_function->setEnabled(!m_readOnly);
    m_form->setFieldShown(m_class, row && row->function == people::StaffFunction::ClassTeacher);
    m_function->setCurrentIndex(row ? static_cast<int>(row->function) : -1);
    for (const TextPlace& place : m_texts) {
        const QString text = row ? place.text(*row) : QString();
        if (place.field->text() != text) {
            place.field->setText(text);
        }
        place.field->setReadOnly(m_readOnly);
    }
}

void StaffEditor::change(const std::function<void(StaffRow&)>& edit)
{
    StaffRow* row = chosen();
    if (!row) {
        return;
    }
    edit(*row);
    for (StaffRow& other : m_rows) {
        if (!row->person.isNull() && other.person == row->person) {
            other.name = row->name;
            other.phone = row->phone;
            other.email = row->email;
        }
    }
    m_model->setRows(m_rows);
    Q_EMIT edited();
}

StaffRow* StaffEditor::chosen()
{
    const auto row = std::ranges::find(m_rows, m_chosen, &StaffRow::key);
    return row == m_rows.end() ? nullptr : &*row;
}

} // namespace kurator::ui
