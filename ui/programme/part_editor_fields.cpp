#include "ui/common/flow_layout.h"
#include "ui/common/form.h"
#include "ui/programme/part_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace kurator::ui {

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

} // namespace kurator::ui
