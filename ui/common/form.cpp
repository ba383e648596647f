#include "ui/common/form.h"

#include "ui/common/texts.h"

#include <QGridLayout>
#include <QLabel>
#include <QStyle>
#include <QVariant>

#include <algorithm>

namespace kurator::ui {

namespace {

QString withoutMnemonic(QString text)
{
    return text.remove(QLatin1Char('&')).remove(QLatin1Char(':'));
}

void paintFault(QWidget* field, bool fault)
{
    QWidget* shown = field->focusProxy() ? field->focusProxy() : field;
    shown->setProperty("fault", fault);
    shown->style()->unpolish(shown);
    shown->style()->polish(shown);
}

} // namespace

Form::Form(QWidget* parent, Labels labels) : QWidget(parent), m_labels(labels), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(labels == Labels::Beside ? 1 : 0, 1);
}

void Form::addField(const QString& label, QWidget* field, const QString& hint)
{
    const int row = m_grid->rowCount();
    auto* name = new QLabel(label, this);
    name->setBuddy(field);
    if (field->accessibleName().isEmpty()) {
        field->setAccessibleName(withoutMnemonic(label));
    }
    auto* under = mutedLabel(hint, this);
    under->setWordWrap(true);
    under->setVisible(!hint.isEmpty());
    m_grid->addWidget(name, row, 0, Qt::AlignTop | Qt::AlignLeft);
    name->setContentsMargins(0, 6, 0, 0);
    // A field of a width of its own would hold the whole column to it.
    const bool narrow = field->maximumWidth() < QWIDGETSIZE_MAX ||
                        field->sizePolicy().horizontalPolicy() == QSizePolicy::Maximum;
    const int column = m_labels == Labels::Beside ? 1 : 0;
    const int below = m_labels == Labels::Beside ? row : row + 1;
    m_grid->addWidget(field, below, column, narrow ? Qt::AlignLeft : Qt::Alignment());
    m_grid->addWidget(under, below + 1, column);
    m_lines.push_back({name, field, under, hint});
}

void Form::addWide(QWidget* widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2);
}

void Form::setFieldShown(QWidget* field, bool shown)
{
    const auto line = std::ranges::find(m_lines, field, &Line::field);
    if (line != m_lines.end()) {
        line->shown = shown;
        line->name->setVisible(shown);
        line->field->setVisible(shown);
        line->under->setVisible(shown && !line->under->text().isEmpty());
    }
}

void Form::setHint(QWidget* field, const QString& hint)
{
    const auto line = std::ranges::find(m_lines, field, &Line::field);
    if (line != m_lines.end()) {
        line->hint = hint;
        if (!line->fault) {
            showUnder(*line, hint, false);
        }
    }
}

int Form::labelWidth() const
{
    int width = 0;
    for (const Line& line : m_lines) {
        width = std::max(width, line.name->sizeHint().width());
    }
    return width;
}

void Form::setLabelWidth(int width)
{
    m_grid->setColumnMinimumWidth(0, width);
}

void Form::setFault(QWidget* field, const QString& sentence)
{
    const auto line = std::ranges::find(m_lines, field, &Line::field);
    if (line != m_lines.end()) {
        showUnder(*line, sentence.isEmpty() ? line->hint : sentence, !sentence.isEmpty());
    }
}

void Form::clearFaults()
{
    for (Line& line : m_lines) {
        showUnder(line, line.hint, false);
    }
}

bool Form::hasFaults() const
{
    return std::ranges::any_of(m_lines, &Line::fault);
}

void Form::showFirstFault()
{
    const auto line = std::ranges::find_if(m_lines, &Line::fault);
    if (line != m_lines.end()) {
        line->field->setFocus(Qt::OtherFocusReason);
    }
}

void Form::showUnder(Line& line, const QString& sentence, bool fault)
{
    line.fault = fault;
    line.under->setText(sentence);
    line.under->setVisible(line.shown && !sentence.isEmpty());
    setRole(line.under, fault ? "fault" : "muted");
    line.field->setAccessibleDescription(sentence);
    paintFault(line.field, fault);
}

} // namespace kurator::ui
