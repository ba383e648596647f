#include "ui/start/choice_button.h"

#include "ui/common/texts.h"

#include <QLabel>
#include <QVBoxLayout>

namespace kurator::ui {

ChoiceButton::ChoiceButton(const QString& name, const QString& sentence, QWidget* parent, Sentence shape)
    : QPushButton(parent)
{
    setAccessibleName(QString(name).remove(QLatin1Char('&')));
    setAccessibleDescription(sentence);
    setProperty("choice", true);
    auto* title = headingLabel(name, this);
    title->setBuddy(this);
    auto* explained = mutedLabel(sentence, this);
    explained->setWordWrap(shape == Sentence::Wraps);
    if (shape == Sentence::OneLine) {
        explained->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(4);
    for (QLabel* label : {title, explained}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        column->addWidget(label);
    }
    column->addStretch();
    QSizePolicy policy(QSizePolicy::Expanding,
                       shape == Sentence::Wraps ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    policy.setHeightForWidth(shape == Sentence::Wraps);
    setSizePolicy(policy);
}

QSize ChoiceButton::sizeHint() const
{
    return layout()->sizeHint();
}

QSize ChoiceButton::minimumSizeHint() const
{
    return layout()->minimumSize();
}

bool ChoiceButton::hasHeightForWidth() const
{
    return layout()->hasHeightForWidth();
}

int ChoiceButton::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

} // namespace kurator::ui
