#include "ui/programme/part_editor.h"

#include "ui/common/flow_layout.h"
#include "ui/common/form.h"
#include "ui/common/look.h"
#include "ui/common/texts.h"
#include "ui/programme/profile_texts.h"
#include "ui/school/two_columns.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

QScrollArea* scrolledPart(QWidget* card, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    auto* widget = new QWidget;
    widget->setObjectName(QStringLiteral("scrolled"));
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 8, 0);
    column->addWidget(card);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(widget);
    return area;
}

} // namespace

PartEditor::PartEditor(const QString& path, const QString& about, Rows rows, QWidget* parent)
    : PartEditor(about, parent)
{
    m_path = path;
    m_rows = std::move(rows);
    QWidget* fields = layout()->itemAt(0)->widget();
    auto* columns = new TwoColumns(makeList(), fields, 90, this);
    columns->setShares(2, 3);
    layout()->addWidget(columns);
}

PartEditor::PartEditor(const QString& about, QWidget* parent)
    : QWidget(parent), m_form(new Form(nullptr, Form::Labels::Above)), m_fault(mutedLabel({}, this))
{
    auto* card = cardFrame({}, this);
    auto* told = mutedLabel(about, card);
    told->setWordWrap(true);
    told->setVisible(!about.isEmpty());
    m_fault->setWordWrap(true);
    setRole(m_fault, "fault");
    m_fault->hide();
    columnOf(card)->addWidget(told);
    columnOf(card)->addWidget(m_fault);
    columnOf(card)->addWidget(m_form);
    columnOf(card)->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(scrolledPart(card, this));
}

QWidget* PartEditor::makeList()
{
    auto* side = new QWidget(this);
    m_list = new QListWidget(side);
    m_list->setAccessibleName(tr("Rows of the profile"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    auto* buttons = new FlowLayout;
    buttons->addWidget(addButton(tr("Add one"), tr("After the chosen one (Insert)"), &PartEditor::add));
    m_remove = addButton(tr("Take out"), tr("Del"), &PartEditor::remove);
    m_up = addButton(tr("Higher"), tr("Alt+Up"), &PartEditor::moveUp);
    m_down = addButton(tr("Lower"), tr("Alt+Down"), &PartEditor::moveDown);
    for (QPushButton* button : {m_remove, m_up, m_down}) {
        buttons->addWidget(button);
    }
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_showing && row >= 0) {
            m_chosen = row;
            showChosen();
        }
    });
    return side;
}

QPushButton* PartEditor::addButton(const QString& text, const QString& tip, void (PartEditor::*deed)())
{
    auto* button = new QPushButton(text, this);
    button->setToolTip(tip);
    connect(button, &QPushButton::clicked, this, deed);
    return button;
}

QLineEdit* PartEditor::addText(const QString& label, Place place, const QString& hint)
{
    auto* field = new QLineEdit;
    m_form->addField(label, field, hint);
    connect(field, &QLineEdit::textEdited, this, [this, place](const QString& typed) { take(place, typed); });
    m_fields.push_back({field, place.key, [field, show = place.show](int row) {
                            if (field->text() != show(row)) {
                                field->setText(show(row));
                                field->setCursorPosition(0);
                            }
                        }});
    return field;
}

QPlainTextEdit* PartEditor::addLines(const QString& label, Place place, const QString& hint)
{
    auto* field = new QPlainTextEdit;
    field->setTabChangesFocus(true);
    field->setFixedHeight(field->fontMetrics().height() * 4 + 16);
    m_form->addField(label, field, hint);
    connect(field, &QPlainTextEdit::textChanged, this,
            [this, field, place] { take(place, field->toPlainText()); });
    m_fields.push_back({field, place.key, [field, show = place.show](int row) {
                            if (field->toPlainText() != show(row)) {
                                field->setPlainText(show(row));
                            }
                        }});
    return field;
}

QComboBox* PartEditor::addChoice(const QString& label, const Words& words, Place place)
{
    auto* field = new QComboBox;
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto& [text, word] : words) {
        field->addItem(text, word);
    }
    m_form->addField(label, field);
    connect(field, &QComboBox::activated, this,
            [this, field, place] { take(place, field->currentData().toString()); });
    m_fields.push_back({field, place.key, [field, show = place.show](int row) {
                            field->setCurrentIndex(field->findData(show(row)));
                        }});
    return field;
}

QCheckBox* PartEditor::addTick(const QString& label, Place place)
{
    auto* field = new QCheckBox(label);
    m_form->addWide(field);
    connect(field, &QCheckBox::clicked, this,
            [this, place](bool on) { take(place, on ? QStringLiteral("1") : QString()); });
    m_fields.push_back(
        {field, place.key, [field, show = place.show](int row) { field->setChecked(!show(row).isEmpty()); }});
    return field;
}

QWidget* PartEditor::addTicks(const QString& label, const Words& words, Place place)
{
    auto* field = new QWidget;
    auto* line = new FlowLayout(field);
    std::vector<std::pair<QCheckBox*, QString>> boxes;
    for (const auto& [text, word] : words) {
        auto* box = new QCheckBox(text, field);
        box->setAccessibleName(QStringLiteral("%1: %2").arg(label, text));
        line->addWidget(box);
        boxes.emplace_back(box, word);
    }
    m_form->addField(label, field);
    field->setFocusProxy(boxes.front().first);
    for (const auto& choice : boxes) {
        connect(choice.first, &QCheckBox::clicked, this, [this, boxes, place] {
            QStringList ticked;
            for (const auto& [one, word] : boxes) {
                if (one->isChecked()) {
                    ticked << word;
                }
            }
            take(place, ticked.join(QLatin1Char(',')));
        });
    }
    m_fields.push_back({field, place.key, [boxes, show = place.show](int row) {
                            const QStringList ticked = show(row).split(QLatin1Char(','));
                            for (const auto& [box, word] : boxes) {
                                box->setChecked(ticked.contains(word));
                            }
                        }});
    return field;
}

void PartEditor::addOwn(const QString& label, QWidget* field, const QString& key,
                        std::function<void(int)> show)
{
    if (label.isEmpty()) {
        m_form->addWide(field);
    } else {
        m_form->addField(label, field);
    }
    m_fields.push_back({field, key, std::move(show)});
}

void PartEditor::take(const Place& place, const QString& typed)
{
    if (m_showing) {
        return;
    }
    place.take(m_chosen, typed);
    noteEdited();
}

void PartEditor::noteEdited()
{
    if (m_showing) {
        return;
    }
    if (m_rows) {
        m_list->item(m_chosen)->setText(m_rows->title(m_chosen));
    }
    Q_EMIT edited();
}

void PartEditor::showPart()
{
    showRows();
    showChosen();
}

void PartEditor::showRows()
{
    if (!m_rows) {
        return;
    }
    const QScopedValueRollback quiet(m_showing, true);
    m_chosen = std::clamp(m_chosen, 0, std::max(0, m_rows->count() - 1));
    m_list->clear();
    for (int row = 0; row < m_rows->count(); ++row) {
        m_list->addItem(m_rows->title(row));
    }
    m_list->setCurrentRow(m_rows->count() > 0 ? m_chosen : -1);
}

void PartEditor::showChosen()
{
    const bool any = !m_rows || m_rows->count() > 0;
    {
        const QScopedValueRollback quiet(m_showing, true);
        m_form->setEnabled(any);
        for (const Field& field : m_fields) {
            if (any) {
                field.show(m_chosen);
            }
        }
    }
    if (m_rows) {
        m_remove->setEnabled(any);
        m_up->setEnabled(m_chosen > 0);
        m_down->setEnabled(m_chosen + 1 < m_rows->count());
    }
    if (any) {
        Q_EMIT rowShown(m_chosen);
    }
    showChosenFaults();
}

std::optional<QString> PartEditor::tailOf(const QString& path, int row) const
{
    if (!m_rows) {
        return path;
    }
    const QString start = QStringLiteral("%1[%2]").arg(m_path).arg(row);
    if (path == start) {
        return QString();
    }
    return path.startsWith(start + QLatin1Char('.')) ? std::optional(path.mid(start.size() + 1))
                                                     : std::nullopt;
}

const PartEditor::Field* PartEditor::fieldOf(const QString& tail) const
{
    const auto found = std::ranges::find_if(m_fields, [&tail](const Field& field) {
        return tail == field.key || tail.startsWith(field.key + QLatin1Char('.')) ||
               tail.startsWith(field.key + QLatin1Char('['));
    });
    return found == m_fields.end() ? nullptr : &*found;
}

void PartEditor::showFaults(const std::vector<base::Error>& faults)
{
    m_faults = faults;
    showChosenFaults();
    for (int row = 0; m_rows && row < m_list->count(); ++row) {
        const bool wrong = std::ranges::any_of(faults, [&](const base::Error& fault) {
            return tailOf(fault.arguments.value(QStringLiteral("path")), row).has_value();
        });
        const QString title = m_rows->title(row);
        m_list->item(row)->setText(wrong ? QStringLiteral("! ") + title : title);
        m_list->item(row)->setForeground(wrong ? colours().bad : colours().text);
    }
}

void PartEditor::showChosenFaults()
{
    m_form->clearFaults();
    QStringList others;
    for (const base::Error& fault : m_faults) {
        const auto tail = tailOf(fault.arguments.value(QStringLiteral("path")), m_chosen);
        if (!tail) {
            continue;
        }
        const Field* field = fieldOf(*tail);
        if (field) {
            m_form->setFault(field->widget, profileFaultText(fault));
        } else if (m_rows) {
            others << profileFaultText(fault);
        }
    }
    m_fault->setText(others.join(QLatin1Char('\n')));
    m_fault->setVisible(!others.isEmpty());
}

bool PartEditor::showFault(const base::Error& fault)
{
    const QString path = fault.arguments.value(QStringLiteral("path"));
    const int count = m_rows ? m_rows->count() : 1;
    for (int row = 0; row < count; ++row) {
        const auto tail = tailOf(path, row);
        const Field* field = tail ? fieldOf(*tail) : nullptr;
        if (!tail || (!field && !m_rows)) {
            continue;
        }
        choose(row);
        if (field) {
            field->widget->setFocus(Qt::OtherFocusReason);
        }
        return true;
    }
    return m_rows && path == m_path;
}

void PartEditor::choose(int row)
{
    m_chosen = row;
    if (m_rows) {
        const QScopedValueRollback quiet(m_showing, true);
        m_list->setCurrentRow(row);
    }
    showChosen();
}

void PartEditor::add()
{
    const int at = m_rows->count() == 0 ? 0 : m_chosen + 1;
    m_rows->insertAt(at);
    m_chosen = at;
    showPart();
    m_fields.front().widget->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void PartEditor::remove()
{
    if (m_rows->count() == 0) {
        return;
    }
    m_rows->remove(m_chosen);
    showPart();
    m_list->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void PartEditor::moveUp()
{
    move(-1);
}

void PartEditor::moveDown()
{
    move(1);
}

void PartEditor::move(int by)
{
    const int to = m_chosen + by;
    if (to < 0 || to >= m_rows->count()) {
        return;
    }
    m_rows->swap(m_chosen, to);
    m_chosen = to;
    showPart();
    Q_EMIT edited();
}

bool PartEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool alt = key->modifiers() == Qt::AltModifier;
    if (key->key() == Qt::Key_Delete) {
        remove();
    } else if (key->key() == Qt::Key_Insert) {
        add();
    } else if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        move(key->key() == Qt::Key_Up ? -1 : 1);
    } else {
        return QWidget::eventFilter(watched, event);
    }
    return true;
}

} // namespace kurator::ui
