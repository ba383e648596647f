#include "ui/pairs/mark_field.h"

namespace kurator::ui {

namespace {

constexpr int noMark = pairs::lowestMark - 1;

} // namespace

MarkField::MarkField(QWidget* parent) : QSpinBox(parent)
{
    setRange(noMark, pairs::highestMark);
    setSpecialValueText(QStringLiteral(" "));
}

std::optional<int> MarkField::mark() const
{
    return value() == noMark ? std::nullopt : std::optional(value());
}

void MarkField::setMark(const std::optional<int>& mark)
{
    setValue(mark.value_or(noMark));
}

QValidator::State MarkField::validate(QString& text, int& pos) const
{
    return text.trimmed().isEmpty() ? QValidator::Acceptable : QSpinBox::validate(text, pos);
}

int MarkField::valueFromText(const QString& text) const
{
    return text.trimmed().isEmpty() ? noMark : QSpinBox::valueFromText(text);
}

} // namespace kurator::ui
