#include "ui/people/card_section.h"

#include "ui/common/form.h"

#include <QComboBox>
#include <QEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr int linesOfTextBox = 3;

class WheelGuard final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* field = qobject_cast<QWidget*>(watched);
        if (event->type() == QEvent::Wheel && field && !field->hasFocus()) {
            event->ignore();
            return true;
        }
        return false;
    }
};

} // namespace

FormSection::FormSection(QWidget* parent) : CardSection(parent), m_form(new Form(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
}

void FormSection::clearFaults()
{
    m_form->clearFaults();
}

bool FormSection::hasFaults() const
{
    return m_form->hasFaults();
}

void FormSection::showFirstFault()
{
    m_form->showFirstFault();
}

QPlainTextEdit* textBox(QWidget* parent)
{
    auto* box = new QPlainTextEdit(parent);
    box->setTabChangesFocus(true);
    const int margins = 2 * static_cast<int>(box->document()->documentMargin()) + 14;
    box->setFixedHeight(linesOfTextBox * box->fontMetrics().lineSpacing() + margins);
    return box;
}

QComboBox* choiceBox(QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    keepFromWheel(box);
    return box;
}

void keepFromWheel(QWidget* field)
{
    field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(new WheelGuard(field));
}

void chooseData(QComboBox* box, const QVariant& data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace kurator::ui
